internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

/// The parts of an explanation that a page has no room for: what hangs on the bodies, ids and rows.
struct ExplanationSections {
  let content: ReportContent
  let finding: Finding

  private var landscape: Landscape { content.landscape }

  var blocks: [Block] {
    let scope = finding.evidence.scope
    var blocks: [Block] = []
    if scope.organisation == nil { blocks += section("hangs", .whatHangsOnThem, dependents) }
    blocks += section("subjects", .subjects, finding.subjects.map(subject))
    return blocks + section("seats", .seatsCounted, seats(scope))
  }

  private func section(_ id: String, _ heading: Phrase, _ items: [RichText]) -> [Block] {
    items.isEmpty ? [] : [.heading(id, heading), .list(items)]
  }

  /// Duties, sub-groups, plans, and remits that nobody else holds in an area.
  private var dependents: [RichText] {
    let found = Dependents(
      of: finding.bodies, in: landscape, incidence: content.graph.incidence)
    var lines: [RichText] = []
    if !found.statutory.isEmpty {
      lines.append("\(Phrase.statutoryBodies): \(names(found.statutory))")
    }
    if !found.subgroups.isEmpty {
      lines.append("\(Phrase.subgroupsOfThese): \(names(found.subgroups))")
    }
    for index in found.planning {
      let partnership = landscape.partnerships[Int(index)]
      lines.append(
        "\(Phrase.plansOf(partnership.name)): \(.orNone((partnership.plans + partnership.needsAssessments).map { .written($0) }))"
      )
    }
    for cell in found.uncovered {
      lines.append(
        "\(Phrase.heldByNobodyElse): \(.name(landscape.remits[Int(cell.remit)].name)) – \(.name(landscape.name(ofAtoms: cell.atoms)))"
      )
    }
    return lines.isEmpty ? [RichText(.nothingHangsOnThem)] : lines
  }

  /// A subject with its id and its rows.
  private func subject(_ subject: Subject) -> RichText {
    var text: RichText =
      "\(RichText.subject(subject, in: landscape))\(.identifier(landscape.id(of: subject)))"
    for row in landscape.rows(of: [subject]) { text += " \(.place(row))" }
    return text
  }

  /// The seats that were counted, with their rows.
  private func seats(_ scope: FindingScope) -> [RichText] {
    let bodies = scope.organisation == nil ? finding.bodies : scope.partnerships
    return scope.countedOrganisations(content.graph.incidence).map { organisation in
      let rows = bodies.flatMap { landscape.memberships(of: $0) }
        .filter { $0.organisation == organisation }
        .map { RichText.origin($0.origin, in: landscape) }
      return
        "\(.subject(.organisation(organisation), in: landscape)): \(RichText(rows, separator: " "))"
    }
  }

  private func names(_ partnerships: [PartnershipIndex]) -> RichText {
    .subjects(partnerships.map { .partnership($0) }, in: landscape)
  }
}
