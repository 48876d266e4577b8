import Publishing

/// Writes a workload as the tidy catalogue of `bench.md`, in an order that carries no locality.
///
/// Partnerships and organisations are shuffled before they get their ids, so that neither the rows
/// nor the ids tell where anything is; some membership rows come late in their file.
struct CatalogueWriter {
  private let workload: Workload
  private var random: SplitMix
  private let partnershipOrder: [Int]
  private let organisationIDs: [String]
  private let partnershipIDs: [String]

  /// The files of the catalogue; `truth.csv` beside them is none.
  static let catalogueNames = [
    "areas.csv", "remits.csv", "organisations.csv", "partnerships.csv", "memberships.csv",
  ]

  /// Of 100 membership rows, how many stand at the end of the file instead of with their board.
  private static let latePercent = 3

  init(_ workload: Workload, seed: UInt64 = 2023) {
    self.workload = workload
    random = SplitMix(seed: seed &+ 1)
    partnershipIDs = CatalogueWriter.ids(
      "p", workload.partnerships.count, shuffledBy: &random)
    organisationIDs = CatalogueWriter.ids(
      "o", workload.organisationAreas.count, shuffledBy: &random)
    partnershipOrder = workload.partnerships.indices.shuffled(using: &random)
  }

  private static func ids(
    _ prefix: String, _ count: Int, shuffledBy random: inout SplitMix
  ) -> [String] {
    (0..<count).shuffled(using: &random).map { prefix + padded($0, 7) }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = number.description
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private func code(_ area: Int32) -> String { "A" + CatalogueWriter.padded(Int(area), 6) }
  private func tag(_ remit: Int32) -> String { "topic-" + CatalogueWriter.padded(Int(remit), 2) }

  /// File names with their bytes, one after another: of ten million partnerships two files fit in no memory together.
  mutating func forEachFile(_ body: (_ name: String, _ bytes: [UInt8]) -> Void) {
    body("areas.csv", areas())
    body("remits.csv", remits())
    body("organisations.csv", organisations())
    body("partnerships.csv", partnershipRows())
    body("memberships.csv", memberships())
    body("truth.csv", truth())
  }

  /// Appends a name in both languages as two cells, with the delimiters around them.
  private func append(_ name: (english: String, welsh: String), to sink: inout ByteSink) {
    sink.append(",")
    sink.append(csvCell: name.english)
    sink.append(",")
    sink.append(csvCell: name.welsh)
    sink.append(",")
  }

  private func areas() -> [UInt8] {
    var sink = ByteSink()
    sink.append("code,name,name_cy,kind,parts,population\n")
    for (area, parts) in workload.areaParts.enumerated() {
      sink.append(code(Int32(area)))
      append(WelshNames.area(area), to: &sink)
      sink.append(parts.isEmpty ? "principal_area" : "region")
      sink.append(",")
      sink.append(parts.map(code).joined(separator: ";"))
      sink.append(",")
      if parts.isEmpty { sink.append(workload.populations[area]) }
      sink.append("\n")
    }
    return sink.bytes
  }

  private func remits() -> [UInt8] {
    var sink = ByteSink()
    sink.append("id,name,broader\n")
    for (remit, broader) in workload.broader.enumerated() {
      sink.append(tag(Int32(remit)))
      sink.append(",Topic \(remit),")
      sink.append(broader.map(tag) ?? "")
      sink.append("\n")
    }
    return sink.bytes
  }

  private mutating func organisations() -> [UInt8] {
    var sink = ByteSink(reserving: organisationIDs.count * 90)
    sink.append("id,name,name_cy,kind,sector,area\n")
    for organisation in organisationIDs.indices.shuffled(using: &random) {
      sink.append(organisationIDs[organisation])
      append(WelshNames.organisation(organisation), to: &sink)
      let area = workload.organisationAreas[organisation]
      sink.append(area == nil ? "national_body,national," : "local_body,local,")
      sink.append(area.map(code) ?? "")
      sink.append("\n")
    }
    return sink.bytes
  }

  private mutating func partnershipRows() -> [UInt8] {
    var sink = ByteSink(reserving: partnershipIDs.count * 600)
    sink.append(
      "id,name,name_cy,kind,scale,areas,remits,remit_text,basis,established,meetings_per_year\n")
    for index in partnershipOrder {
      let partnership = workload.partnerships[index]
      sink.append(partnershipIDs[index])
      append(WelshNames.partnership(index), to: &sink)
      sink.append("board_\(index % 12),")
      sink.append(partnership.scale.rawValue)
      sink.append(",")
      sink.append(code(partnership.area))
      sink.append(",")
      sink.append(partnership.remits.map(tag).joined(separator: ";"))
      sink.append(",")
      WelshProse.append(to: &sink, random: &random)
      sink.append(",voluntary,\(1999 + index % 25),\(2 + index % 5)\n")
    }
    return sink.bytes
  }

  private mutating func memberships() -> [UInt8] {
    var sink = ByteSink(reserving: partnershipIDs.count * 330)
    sink.append("partnership,organisation,role\n")
    let roles = ["member", "member", "member", "statutory", "invited", "chair"]
    func append(_ index: Int, _ member: Int32, to sink: inout ByteSink) {
      sink.append(partnershipIDs[index])
      sink.append(",")
      sink.append(organisationIDs[Int(member)])
      sink.append(",")
      sink.append(roles[(index + Int(member)) % roles.count])
      sink.append("\n")
    }
    var late: [(Int, Int32)] = []
    for index in partnershipOrder.shuffled(using: &random) {
      for member in workload.partnerships[index].members.shuffled(using: &random) {
        if random.below(100) < CatalogueWriter.latePercent {
          late.append((index, member))
        } else {
          append(index, member, to: &sink)
        }
      }
    }
    for (index, member) in late.shuffled(using: &random) { append(index, member, to: &sink) }
    return sink.bytes
  }

  private func truth() -> [UInt8] {
    var sink = ByteSink()
    sink.append("partnership,planted,plant\n")
    for plant in workload.plants {
      sink.append(partnershipIDs[Int(plant.of)])
      sink.append(",")
      sink.append(partnershipIDs[Int(plant.planted)])
      sink.append(",")
      sink.append(plant.kind.rawValue)
      sink.append("\n")
    }
    return sink.bytes
  }
}
