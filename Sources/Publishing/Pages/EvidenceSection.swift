internal import LandscapeModel
internal import Wording

/// What earlier reviews said of a subject: rows of `evidence.csv`, dated and with their source.
struct EvidenceSection {
  let context: SiteContext

  /// Rows of evidence by index, in the order of the catalogue; nothing where there are none.
  func blocks(_ rows: [Int]) -> [Block] {
    rows.isEmpty ? [] : [.heading("evidence", .whatReviewsSaid), list(rows)]
  }

  /// What was said of the bodies themselves, and apart from it what was said of their kinds.
  /// - Parameter further: rows that are of the bodies' place, which stand with those of the bodies.
  func blocks(about bodies: [PartnershipIndex], further: [Int] = []) -> [Block] {
    let subjects = context.evidenceSubjects
    let own = Set(bodies.flatMap(subjects.rows(of:)) + further).sorted()
    let ofKinds = subjects.rows(ofKindsOf: bodies).filter { !further.contains($0) }
    guard !own.isEmpty || !ofKinds.isEmpty else { return [] }
    let isOne = bodies.count == 1
    var blocks: [Block] = [.heading("evidence", .whatReviewsSaid)]
    blocks.append(part("evidence-own", isOne ? .saidOfThisBody : .saidOfTheseBodies))
    blocks.append(own.isEmpty ? .paragraph(.nothingSaidOfThem) : list(own))
    if !ofKinds.isEmpty {
      blocks.append(part("evidence-kind", isOne ? .saidOfItsKind : .saidOfTheirKinds))
      blocks.append(list(ofKinds))
    }
    return blocks
  }

  private func part(_ id: String, _ heading: Phrase) -> Block {
    .heading(Heading(id: id, level: 3, text: RichText(heading), label: heading))
  }

  /// The same without a heading, for a section that has its own.
  func list(_ rows: [Int]) -> Block {
    let shown = rows.prefix(PageBudget.mostEntries)
    var list = ListBlock(shown.map(item))
    list.more = rows.count - shown.count
    list.rest = .table(.evidence)
    list.worth = .extra
    return .list(list)
  }

  private func item(_ row: Int) -> RichText {
    let landscape = context.landscape
    let record = landscape.evidence[row]
    var text = RichText.strong(landscape.words.name(of: record.question))
    if !record.region.isEmpty {
      text.say(", ")
      text +=
        record.regionArea.map { RichText(landscape.areas[Int($0)].name) }
        ?? .written(record.region)
    }
    if let date = record.date {
      text += ", \(.date(date))"
      if record.isAfter(landscape.asOf) { text += " \(.tag(.afterTheDate, .other))" }
    }
    return
      "\(text): \(.written(record.summary)) (\(.origin(record.origin, in: landscape)))"
  }
}
