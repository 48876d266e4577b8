internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// The parts of an explanation that need no page: the law, what hangs on the bodies, the rows.
struct ExplanationSections {
  let content: ReportContent
  let language: Language
  let finding: Finding

  private var landscape: Landscape { content.landscape }

  /// The bodies the finding would change; of a burden, whose seats are its evidence, none.
  private var partnerships: [PartnershipIndex] {
    Set(
      finding.subjects.compactMap { subject -> PartnershipIndex? in
        if case .partnership(let index) = subject { return index }
        return nil
      }
    ).sorted()
  }

  /// What the law and the catalogue's note say of each kind; what the catalogue has is in English only.
  var law: [RichText] {
    var kinds = Set(partnerships.map { landscape.partnerships[Int($0)].kind })
    if case .coverage(let coverage) = finding.evidence { kinds.insert(coverage.kind) }
    return kinds.sorted().map { index in
      let kind = landscape.kinds[Int(index)]
      let routes = kind.changeRoutes.map { RichText(.name(of: $0)) }
      var sentence = RichText()
      sentence.say(.kind(index), in: landscape)
      sentence += ". \(Phrase.changeRoute): "
      sentence.say(
        routes.isEmpty ? RichText(Phrase.notRecorded) : RichText(routes, separator: ", "))
      for (heading, text) in [
        (Phrase.legislation, kind.legislation), (Phrase.note, kind.notes),
      ] where !text.isEmpty {
        sentence += ". \(heading): \(.written(text))"
      }
      return sentence
    }
  }

  /// Duties, sub-groups, plans, and remits that nobody else holds in an area.
  var dependents: [String] {
    let found = Dependents(
      of: partnerships, in: landscape, incidence: content.graph.incidence)
    var lines: [String] = []
    if !found.statutory.isEmpty {
      lines.append(Phrase.statutoryBodies(language) + ": " + names(found.statutory))
    }
    if !found.subgroups.isEmpty {
      lines.append(Phrase.subgroupsOfThese(language) + ": " + names(found.subgroups))
    }
    for index in found.planning {
      let partnership = landscape.partnerships[Int(index)]
      lines.append(
        Phrase.plansOf(partnership.name)(language) + ": "
          + (partnership.plans + partnership.needsAssessments).joined(separator: "; "))
    }
    for cell in found.uncovered {
      let remit = landscape.remits[Int(cell.remit)].name.form(in: language).text
      lines.append(
        Phrase.heldByNobodyElse(language) + ": " + remit + " – "
          + landscape.name(ofAtoms: cell.atoms).form(in: language).text)
    }
    return lines.isEmpty ? [Phrase.nothingHangsOnThem(language)] : lines
  }

  /// Evidence of earlier reviews about the bodies and their kinds.
  var evidence: [String] {
    let subjects = EvidenceSubjects(landscape: landscape)
    return subjects.rows(of: partnerships).map { row in
      let record = landscape.evidence[row]
      var text = Phrase.name(of: record.question)(language)
      if let date = record.date { text += ", " + DateWording.text(date, in: language) }
      if record.isAfter(landscape.asOf) { text += " (" + Phrase.afterTheDate(language) + ")" }
      return text + ": " + record.summary + " (" + location(record.origin) + ")"
    }
  }

  /// Actions of earlier reviews that name the bodies or their kinds.
  var actions: [String] {
    let subjects = ActionSubjects(landscape: landscape)
    var kinds = Set(partnerships.map { landscape.partnerships[Int($0)].kind })
    if case .coverage(let coverage) = finding.evidence { kinds.insert(coverage.kind) }
    let about =
      partnerships.map { Subject.partnership($0) } + kinds.sorted().map { .kind($0) }
    let rows =
      partnerships.flatMap {
        subjects.rows(of: .partnership($0), naming: landscape.partnerships[Int($0)].name)
      }
      + kinds.flatMap { subjects.rows(of: .kind($0), naming: landscape.kinds[Int($0)]) }
    return Set(rows).sorted().map { row in
      let action = landscape.actions[row]
      let parts = [action.byWhom, action.byWhen, action.status].filter { !$0.isEmpty }
      let how: Phrase = subjects.isStated(row, of: about) ? .attachedByCell : .attachedByText
      return action.action + (parts.isEmpty ? "" : " – " + parts.joined(separator: "; ")) + " ("
        + location(action.origin) + "; " + Phrase.attachedBy(language).lowercased() + ": "
        + how(language) + ")"
    }
  }

  /// The seats that were counted, with their rows.
  var rows: [String] {
    let counted = finding.countedOrganisations(in: content)
    var bodies = partnerships
    if case .burden(let burden) = finding.evidence { bodies = burden.partnerships }
    return counted.map { organisation in
      let rows = bodies.flatMap { landscape.memberships(of: $0) }
        .filter { $0.organisation == organisation }.map { location($0.origin) }
      return landscape.organisations[Int(organisation)].name.form(in: language).text + ": "
        + rows.joined(separator: " ")
    }
  }

  private func names(_ partnerships: [PartnershipIndex]) -> String {
    partnerships.map { landscape.partnerships[Int($0)].name.form(in: language).text }
      .joined(separator: "; ")
  }

  private func location(_ origin: RowOrigin) -> String {
    guard landscape.inputs.indices.contains(Int(origin.input)) else {
      return Shorthand.notAvailable.rawValue
    }
    return landscape.inputs[Int(origin.input)].name + ":" + String(origin.line)
  }
}

extension Finding {
  /// The organisations whose seats it counts, ascending.
  func countedOrganisations(in content: ReportContent) -> [OrganisationIndex] {
    switch evidence {
    case .pair(let pair): pair.shared.members
    case .table(let table): table.shared.members
    case .twins(let twins): twins.spanningMembers
    case .planDuplication(let plans): plans.sharedMembers
    case .nest(let nest): Array(content.graph.incidence.members[nest.outer])
    case .burden(let burden): [burden.organisation]
    case .misaligned, .planTiming, .coverage, .missingMember, .governance: []
    }
  }
}
