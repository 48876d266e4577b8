internal import LandscapeModel
internal import Rationalisation
internal import Wording

// Where a finding stands among others, and how firmly.

extension FindingDocument {
  /// Its priority by the factors that make it up.
  func priority(_ document: inout Document) {
    let priority = finding.priority
    document.heading("priority", .priority)
    guard finding.list != .putRight else {
      document.say(.putRightPriority(priority.peopleAffected, landscape.areaWeights))
      return
    }
    // What a list is not ranked by has no number in it: its findings free nothing of their own.
    let isRanked = finding.list.isRankedByPriority
    let factors: [(Phrase, Double?, Phrase)] = [
      (.strength, priority.strength, .strengthMeaning),
      (.benefit, isRanked ? priority.benefit : nil, .benefitMeaning(settings.priority.benefitHalf)),
      (.feasibility, priority.feasibility, .feasibilityMeaning),
      (.confidence, priority.confidence, .confidenceMeaning),
      (.priority, isRanked ? priority.value : nil, .priorityMeaning),
    ]
    let table = DocumentTable(
      TableName("priority"), measure: .priorityCaption,
      columns: [
        DocumentTable.Column("factor", .factor, .text),
        DocumentTable.Column("value", .value, .number),
        DocumentTable.Column("meaning", .meaning, .text),
      ],
      rows: factors.map { name, value, meaning in
        [
          .phrase(name), value.map { .number($0, decimals: 2) } ?? .notApplicable,
          .phrase(meaning),
        ]
      }, notes: [.priorityNote])
    document.add(.table(TableBlock("t-priority", table)))
  }

  /// What it could free, and whom its bodies serve; nothing of what no change would free.
  var benefit: [Block] {
    let priority = finding.priority
    guard finding.list.isRankedByPriority else { return [] }
    var line = RichText(
      .freedSentence(
        priority.freedMeetingDays,
        assumed: priority.usesAssumedMeetings
          ? landscape.assumedMeetings(of: finding.bodies) : .none))
    if !finding.evidence.pairsCountedApart.isEmpty {
      line = "\(line) \(Phrase.freedBeyondMergers)"
    }
    if priority.peopleAffected > 0 {
      let served = CountedNoun.weighed(landscape.areaWeights)(
        Int(nearest: priority.peopleAffected))
      line = "\(line) \(Words.benefitServed(served: served))"
    }
    return [.paragraph(line)]
  }

  /// What its seats rest on, and whether it holds without those that are supposed; nothing where that was not worked out.
  func evidenceBase(_ document: inout Document) {
    guard let base = finding.evidenceBase else { return }
    document.heading("seats", .baseHeading)
    document.say(
      "\(RichText(base.sentences.map { RichText($0) }, separator: " ")) \(.link(.method, "worlds", .howItIsWorkedOut))"
    )
  }

  /// How far the finding and its rank hang on numbers that somebody picked.
  func stability(_ document: inout Document) {
    document.heading("stability", .stability)
    guard let stability = finding.stability else {
      document.say(.stabilityNotComputed(settings.stability))
      return
    }
    document.say(
      "\(Phrase.stabilityIntroduction(settings.stability)) \(Phrase.stabilitySentence(stability))")
    if !stability.heldAs.isEmpty {
      let rules = stability.heldAs.map { held in
        "\(Phrase.name(of: held.rule)) (\(.plain(Numerals.grouped(held.draws))))" as RichText
      }
      document.say("\(Phrase.stabilityHeldAs): \(RichText(rules, separator: "; ")).")
    }
    if stability.share < 0.75 { document.say(.hangsOnANumber) }
    if !stability.withoutLayer.isEmpty {
      document.add(
        .list(
          zip(Layer.allCases, stability.withoutLayer).map { layer, outcome in
            "\(Phrase.without(layer)): \(Phrase.outcome(outcome))."
          }))
    }
    document.say(.link(.method, "stability", .howItIsWorkedOut))
  }
}
