package import LandscapeModel
internal import OverlapGraph
package import Rationalisation
internal import TextFormats

/// One finding in plain text for a terminal: what it says, why, who can act, what was counted with
/// the thresholds it was held against, and where its subjects stand in the input.
package func explanation(
  of finding: Finding, content: ReportContent, language: Language
) -> String {
  var writer = ExplanationWriter(content: content, language: language)
  writer.write(finding)
  return writer.text
}

private struct ExplanationWriter {
  let content: ReportContent
  let language: Language
  var text = ""

  private var landscape: Landscape { content.landscape }

  init(content: ReportContent, language: Language) {
    self.content = content
    self.language = language
  }

  mutating func write(_ finding: Finding) {
    let wording = FindingWording(landscape: landscape)
    let title = wording.title(of: finding).plain(in: language)
    line(shown(title, limit: 2_000))
    line(shown(finding.id))
    line("")
    line(.rule, name(.name(of: finding.rule)) + " (" + name(.name(of: finding.group)) + ")")
    line(.list, name(.name(of: finding.list)) + ", " + lowered(.rank) + " \(finding.rank)")
    line(.whatToConsider, name(wording.action(for: finding)))
    line(.firstRoute, name(.name(of: finding.routes.first)))
    line(.fullRoute, name(.name(of: finding.routes.full)))
    write(finding.priority, of: finding)
    write(finding.stability)
    if let decision = content.decisions[finding.id] {
      line(TableWording.decision, shown(Phrase.sentence(decision)(language), limit: 2_000))
      for change in decision.changes {
        line("  " + shown(change.plain(in: language), limit: 2_000))
      }
    }
    heading(.fourQuestions)
    for answer in FourAnswers(content: content, language: language, finding: finding).answers {
      line("  " + name(answer.question))
      for text in answer.lines {
        line("    " + shown(text.plain(in: language), limit: 2_000))
      }
    }
    let facts = EvidenceFacts(content: content, language: language)
    section(.whyItIsListed, facts.facts(of: finding))
    let significance = facts.significance(of: finding)
    if !significance.isEmpty { section(.isItSurprising, significance) }
    section(.whatSpeaksAgainst, facts.counterEvidence(of: finding))
    section(.whatWouldChangeIt, facts.changes(of: finding))
    let sections = ExplanationSections(content: content, language: language, finding: finding)
    list(.lawHeading, sections.law.map { $0.plain(in: language) })
    if finding.list != .burden { list(.whatHangsOnThem, sections.dependents) }
    list(.whatReviewsSaid, finding.list == .burden ? [] : sections.evidence)
    list(.actionsAboutIt, finding.list == .burden ? [] : sections.actions)
    heading(.subjects)
    for subject in finding.subjects { write(subject) }
    list(.seatsCounted, sections.rows)
    list(.alsoHolds, finding.alsoHolds.map { name(.name(of: $0)) })
    list(.foldedIntroduction(finding.folded.count), finding.folded)
    list(
      .precedentIntroduction,
      finding.precedents.map { precedent in
        let names = precedent.partnerships.map {
          landscape.partnerships[Int($0)].name.form(in: language).text
        }
        return names.joined(separator: "; ") + ": " + name(.name(of: precedent.link))
      })
    line("")
    line(name(.candidatesNote))
  }

  private mutating func write(_ priority: Priority, of finding: Finding) {
    if finding.list.isRankedByPriority {
      let factors = [
        (Phrase.strength, priority.strength), (.benefit, priority.benefit),
        (.feasibility, priority.feasibility), (.confidence, priority.confidence),
      ]
      let product = factors.map { lowered($0) + " " + Numerals.score($1) }
      let level = Phrase.level(of: priority.value, settings: content.settings.priority)
      line(
        .priority,
        Numerals.score(priority.value) + " (" + lowered(level) + ") = "
          + product.joined(separator: " × "))
      line(.freedMeetingDays, Numerals.amount(priority.freedMeetingDays))
      if priority.usesAssumedMeetings { line("  " + name(TableWording.assumedMeetingsNote)) }
    }
    if priority.peopleAffected > 0 {
      line(.peopleAffected, Numerals.fixed(priority.peopleAffected, places: 0))
    }
  }

  private mutating func write(_ stability: Stability?) {
    let settings = content.settings.stability
    line(
      .stability,
      stability.map { name(.stabilityIntroduction(settings)) + " " + name(.stabilitySentence($0)) }
        ?? name(.stabilityNotComputed(settings)))
    guard let stability else { return }
    for (layer, outcome) in zip(Layer.allCases, stability.withoutLayer) {
      line(.without(layer), name(.outcome(outcome)), indent: 2)
    }
  }

  private mutating func write(_ subject: Subject) {
    var text = "  " + shown(landscape.name(of: subject).form(in: language).text)
    text += " [" + shown(landscape.id(of: subject)) + "]"
    for row in landscape.rows(of: [subject]) { text += " " + shown(row.file) + ":\(row.line)" }
    line(text)
  }

  private mutating func section(_ title: Phrase, _ facts: [EvidenceFacts.Fact]) {
    heading(title)
    for fact in facts { line("  " + shown(fact.line, limit: 2_000)) }
  }

  private mutating func list(_ label: Phrase, _ entries: [String]) {
    guard !entries.isEmpty else { return }
    heading(label)
    for entry in entries { line("  " + shown(entry, limit: 2_000)) }
  }

  private mutating func heading(_ phrase: Phrase) {
    line("")
    line(name(phrase))
  }

  private mutating func line(_ label: Phrase, _ value: String, indent: Int = 0) {
    line(String(repeating: " ", count: indent) + name(label) + ": " + value)
  }

  private mutating func line(_ line: String) { text += line + "\n" }

  private func name(_ phrase: Phrase) -> String { phrase(language) }

  private func lowered(_ phrase: Phrase) -> String { phrase(language).lowercased() }

  private func shown(_ text: String, limit: Int = 200) -> String {
    VisibleText.forTerminal(text, limit: limit)
  }
}
