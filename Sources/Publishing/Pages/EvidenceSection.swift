internal import LandscapeModel
internal import Wording

/// What earlier reviews said of a subject: rows of `evidence.csv`, dated, with their sources in a numbered list below.
///
/// A page that has the list in another place asks for `sources(of:)` there and for `blocks` without it: both number the
/// sources of the same rows alike.
struct EvidenceSection {
  let context: SiteContext

  /// The heading that numbers of sources lead to.
  static let sourcesID = "sources"

  /// Rows of evidence by index, in the order of the catalogue; nothing where there are none.
  func blocks(_ rows: [Int], listsSources: Bool = true) -> [Block] {
    guard !rows.isEmpty else { return [] }
    var cited = CitedSources(context.content.citations)
    let said = list(rows) { cited.mark($0) }
    return [.heading("evidence", .whatReviewsSaid), said]
      + (listsSources ? sources(cited, level: 3) : [])
  }

  /// What was said of the bodies themselves, and apart from it what was said of their kinds.
  /// - Parameter further: rows that are of the bodies' place, which stand with those of the bodies.
  func blocks(
    about bodies: [PartnershipIndex], further: [Int] = [], listsSources: Bool = true
  ) -> [Block] {
    let (own, ofKinds) = parts(about: bodies, further: further)
    guard !own.isEmpty || !ofKinds.isEmpty else { return [] }
    let isOne = bodies.count == 1
    var cited = CitedSources(context.content.citations)
    var blocks: [Block] = [.heading("evidence", .whatReviewsSaid)]
    blocks.append(part("evidence-own", isOne ? .saidOfThisBody : .saidOfTheseBodies))
    blocks.append(
      own.isEmpty ? .paragraph(.nothingSaidOfThem) : list(own) { cited.mark($0) })
    if !ofKinds.isEmpty {
      blocks.append(part("evidence-kind", isOne ? .saidOfItsKind : .saidOfTheirKinds))
      blocks.append(list(ofKinds) { cited.mark($0) })
    }
    return blocks + (listsSources ? sources(cited, level: 3) : [])
  }

  /// The rows that `blocks(about:)` shows, in its order.
  func rows(about bodies: [PartnershipIndex], further: [Int] = []) -> [Int] {
    let (own, ofKinds) = parts(about: bodies, further: further)
    return own + ofKinds
  }

  /// A numbered list of what rows name as their sources, each once: title, publisher, date and address as text, under a
  /// heading of its own; nothing where they name none.
  func sources(of rows: [Int], level: Int = 2) -> [Block] {
    var cited = CitedSources(context.content.citations)
    for row in rows.prefix(PageBudget.mostEntries) {
      _ = cited.mark(context.landscape.evidence[row].source)
    }
    return sources(cited, level: level)
  }

  /// Rows without a heading, for a section that has its own; each names its source in its line.
  func list(_ rows: [Int]) -> Block {
    let citations = context.content.citations
    return list(rows) { source in
      source.isEmpty ? RichText() : " (\(citations.short(source)))"
    }
  }

  private func parts(
    about bodies: [PartnershipIndex], further: [Int]
  ) -> (own: [Int], ofKinds: [Int]) {
    let subjects = context.evidenceSubjects
    let own = Set(bodies.flatMap(subjects.rows(of:)) + further).sorted()
    return (own, subjects.rows(ofKindsOf: bodies).filter { !further.contains($0) })
  }

  private func sources(_ cited: CitedSources, level: Int) -> [Block] {
    let blocks = cited.blocks
    guard !blocks.isEmpty else { return [] }
    let heading = Phrase.sourcesHeading
    return [
      .heading(
        Heading(id: Self.sourcesID, level: level, text: RichText(heading), label: heading))
    ] + blocks
  }

  private func part(_ id: String, _ heading: Phrase) -> Block {
    .heading(Heading(id: id, level: 3, text: RichText(heading), label: heading))
  }

  private func list(_ rows: [Int], citing: (String) -> RichText) -> Block {
    let shown = rows.prefix(PageBudget.mostEntries)
    var list = ListBlock(shown.map { item($0, citing) })
    list.more = rows.count - shown.count
    list.rest = .table(.evidence)
    list.worth = .extra
    return .list(list)
  }

  /// What the profile calls a region that evidence names, in every language.
  private func regionName(_ region: String) -> LocalisedText? {
    let words = context.landscape.jurisdiction.words[.footprints] ?? [:]
    return words.sorted { $0.key < $1.key }.first { $0.value.english == region }?.value
  }

  private func item(_ row: Int, _ citing: (String) -> RichText) -> RichText {
    let landscape = context.landscape
    let record = landscape.evidence[row]
    var text = RichText.strong(landscape.words.name(of: record.question))
    if !record.region.isEmpty {
      text.say(", ")
      text +=
        record.regionArea.map { RichText(landscape.areas[Int($0)].name) }
        ?? regionName(record.region).map { RichText($0) }
        ?? .written(record.region)
    }
    if let date = record.date {
      text += ", \(.date(date))"
      if record.isAfter(landscape.asOf) { text += " \(.tag(.afterTheDate, .other))" }
    }
    let origin = RichText.origin(record.origin, in: landscape)
    return "\(text): \(.written(record.summary))\(citing(record.source)) (\(origin))"
  }
}
