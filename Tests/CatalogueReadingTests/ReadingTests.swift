import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// What a sound catalogue means, in whatever form it is written.
struct ReadingTests {
  /// Everything in a landscape but where it came from.
  static func content(of landscape: Landscape) -> [String] {
    let none = RowOrigin(input: 0, line: 0)
    func plain<Record>(_ records: [Record], _ path: WritableKeyPath<Record, RowOrigin>) -> String {
      records.map { record in
        var record = record
        record[keyPath: path] = none
        return "\(record)"
      }.joined(separator: "\n")
    }
    return [
      plain(landscape.areas, \.origin), plain(landscape.organisations, \.origin),
      plain(landscape.remits, \.origin), plain(landscape.kinds, \.origin),
      plain(landscape.partnerships, \.origin), plain(landscape.memberships, \.origin),
      plain(landscape.evidence, \.origin), plain(landscape.actions, \.origin),
      plain(landscape.considered, \.origin), plain(landscape.sources, \.origin),
      plain(landscape.decisions, \.origin), plain(landscape.tiles, \.origin),
      "\(landscape.inactive)", "\(String(describing: landscape.asOf))", "\(landscape.title)",
      "\(landscape.footprints.ids)",
    ]
  }

  static func shuffled(_ bytes: [UInt8], _ random: inout RandomLandscape.Generator) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A).map(Array.init)
    for index in lines.indices.dropFirst(2) {
      lines.swapAt(index, 1 + random.below(index))
    }
    return Array(lines.joined(separator: [0x0A])) + [0x0A]
  }

  @Test(arguments: 1...20)
  func `shuffled rows give the same landscape`(seed: Int) throws {
    var random = RandomLandscape.Generator(seed: UInt64(seed))
    var catalogue = SmallCatalogue()
    catalogue.append("anglesey-psb,anglesey-council,chair,,", to: "memberships.csv")
    let expected = try #require(try catalogue.read().catalogue)
    for (name, bytes) in catalogue.files.sorted(by: { $0.key < $1.key }) {
      catalogue.files[name] = Self.shuffled(bytes, &random)
    }
    let outcome = try #require(try catalogue.read().catalogue, "seed \(seed)")
    #expect(Self.content(of: outcome.landscape) == Self.content(of: expected.landscape))
  }

  static func utf16(_ bytes: [UInt8], isBigEndian: Bool) -> [UInt8] {
    let units = [0xFEFF] + Array(String(decoding: bytes, as: UTF8.self).utf16)
    return units.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 255))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  static let dialects: [(String, @Sendable ([UInt8]) -> [UInt8], String)] = [
    (
      "CRLF", { Array(String(decoding: $0, as: UTF8.self).replacing("\n", with: "\r\n").utf8) },
      "UTF-8"
    ),
    (
      "CR", { Array(String(decoding: $0, as: UTF8.self).replacing("\n", with: "\r").utf8) }, "UTF-8"
    ),
    (
      "tab", { Array(String(decoding: $0, as: UTF8.self).replacing(",", with: "\t").utf8) }, "UTF-8"
    ),
    (
      "pipe", { Array(String(decoding: $0, as: UTF8.self).replacing(",", with: "|").utf8) }, "UTF-8"
    ),
    ("BOM", { [0xEF, 0xBB, 0xBF] + $0 }, "UTF-8 with BOM"),
    ("UTF-16LE", { utf16($0, isBigEndian: false) }, "UTF-16LE"),
    ("UTF-16BE", { utf16($0, isBigEndian: true) }, "UTF-16BE"),
    (
      "blank lines",
      { Array(String(decoding: $0, as: UTF8.self).replacing("\n", with: "\n\n  \n").utf8) }, "UTF-8"
    ),
    ("quoted", { quoted($0, delimiter: ",") }, "UTF-8"),
    ("semicolon", { quoted($0, delimiter: ";") }, "UTF-8"),
  ]

  private static func quoted(_ bytes: [UInt8], delimiter: String) -> [UInt8] {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let rows = lines.map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }
        .joined(separator: delimiter)
    }
    return Array(rows.joined(separator: "\n").utf8)
  }

  @Test(arguments: dialects.indices)
  func `every dialect reads the same`(index: Int) throws {
    let (name, write, encoding) = Self.dialects[index]
    let expected = try #require(try SmallCatalogue().read().catalogue)
    var catalogue = SmallCatalogue()
    catalogue.files = catalogue.files.mapValues(write)
    let outcome = try catalogue.read()
    #expect(outcome.lines == [], "\(name)")
    let read = try #require(outcome.catalogue)
    #expect(Self.content(of: read.landscape) == Self.content(of: expected.landscape), "\(name)")
    #expect(read.landscape.inputs.allSatisfy { $0.encoding == encoding })
    #expect(
      read.landscape.inputs.map(\.digest)
        == read.landscape.inputs.map { ContentDigest(of: catalogue.files[$0.name] ?? []) })
  }

  @Test func `half a character of UTF-16 rejects its row and no other`() throws {
    var catalogue = SmallCatalogue()
    catalogue.append("x,M@n,,,,", to: "organisations.csv")
    var bytes = Self.utf16(catalogue.files["organisations.csv"] ?? [], isBigEndian: false)
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "@")))
    bytes[place + 1] = 0xD8
    catalogue.files["organisations.csv"] = bytes
    #expect(
      try catalogue.read().lines == [
        "organisations.csv:6:3: error: name holds half a UTF-16 character (D840); row rejected [invalid-utf16]"
      ])
  }

  @Test func `names, Welsh names and aliases stand for ids`() throws {
    var catalogue = SmallCatalogue()
    catalogue.replace(
      "north-west-csp,anglesey-council", with: "Anglesey PSB,Powys County Council",
      in: "memberships.csv")
    catalogue.replace(
      "psb,W06000001", with: "Public Services Board,ynys mon", in: "partnerships.csv")
    catalogue.replace("Ynys Môn", with: "Ynys Mo\u{302}n", in: "areas.csv")
    catalogue.replace("ynys mon", with: "YNYS MÔN", in: "partnerships.csv")
    catalogue.replace("health;safety", with: "Health; community-safety", in: "partnerships.csv")
    let outcome = try catalogue.read()
    #expect(outcome.lines == [])
    let landscape = try #require(outcome.catalogue).landscape
    #expect(landscape.partnerships[0].areas == [0])
    #expect(landscape.areas[0].name[.welsh]?.unicodeScalars.count == 8)
    let seats = landscape.memberships(of: 0).map {
      landscape.organisations[Int($0.organisation)].id
    }
    #expect(seats == ["anglesey-council", "health-board", "powys-council"])
  }

  @Test func `Welsh headings in any order and case are known`() throws {
    var catalogue = SmallCatalogue()
    catalogue.files["memberships.csv"] = Array(
      "RÔL, Sefydliad ,Partneriaeth\nchair,gwynedd-council,gwynedd-psb\n".utf8)
    let outcome = try catalogue.read()
    #expect(outcome.lines == [])
    #expect(outcome.catalogue?.landscape.memberships.map(\.role) == [.chair])
  }

  @Test func `what ended before the as-of date or begins after it is inactive`() throws {
    var catalogue = SmallCatalogue()
    catalogue.append("old,Old,psb,,,,2023-05,,,", to: "partnerships.csv")
    catalogue.append("last,Last,psb,,,,2023-06,old,,", to: "partnerships.csv")
    catalogue.append("new,New,psb,,,2023-07,,,,", to: "partnerships.csv")
    catalogue.append("this,This,psb,,,2023,,,,", to: "partnerships.csv")
    for id in ["old", "last", "new", "this"] {
      catalogue.append("\(id),powys-council,,,", to: "memberships.csv")
    }
    catalogue.append("last,health-board,,2023-07,", to: "memberships.csv")
    catalogue.append("last,gwynedd-council,,,2022", to: "memberships.csv")
    let outcome = try catalogue.read()
    #expect(outcome.lines == [])
    let landscape = try #require(outcome.catalogue).landscape
    #expect(landscape.inactive.partnerships.map(\.id) == ["new", "old"])
    #expect(landscape.inactive.membershipCount == 4)
    #expect(
      landscape.partnerships.map(\.id) == [
        "anglesey-psb", "gwynedd-psb", "last", "north-west-csp", "this",
      ])
    #expect(landscape.partnerships[2].parent == .inactive(id: "old"))
    #expect(landscape.partnerships[3].parent == .active(1))
    #expect(landscape.partnerships[1].host == .nobody)
    #expect(landscape.asOf == PartialDate("2023-06-30"))

    var settings = Settings()
    settings.asOf = PartialDate("2023")
    let later = try #require(try catalogue.read(settings: settings).catalogue).landscape
    #expect(later.inactive.partnerships.map(\.id) == ["last", "old"])
  }

  @Test func `overlap needs no kinds and warns of those it does not know`() throws {
    var catalogue = SmallCatalogue()
    catalogue.replace("West CSP,csp", with: "West CSP,abc", in: "partnerships.csv")
    catalogue.files["evidence.csv"] = [0]
    let outcome = try catalogue.read(.overlap)
    #expect(
      outcome.lines == [
        "partnerships.csv:4:31: warning: kind 'abc' is not in kinds.csv; accepted as strategic [unknown-kind]"
      ])
    let landscape = try #require(outcome.catalogue).landscape
    #expect(landscape.kinds.map(\.id) == ["abc", "csp", "psb"])
    #expect(landscape.kind(of: 2).id == "abc")
    #expect(landscape.kind(of: 2).function == .strategic)
  }

  @Test func `rejects are written as CSV that no spreadsheet runs`() {
    let reject = Reject(
      location: SourceLocation(file: "a.csv", line: 3, column: 1), code: .unknownArea,
      value: "=1+1", message: "area '=1+1' is not in areas.csv", row: "=1+1,\"x\"\ny")
    #expect(
      String(decoding: RejectsCSV([reject]).bytes, as: UTF8.self)
        == "file,line,column,code,value,message,row\r\n"
        + "a.csv,3,1,unknown-area,'=1+1,area '=1+1' is not in areas.csv,\"'=1+1,\"\"x\"\"\ny\"\r\n")
    var number = reject
    number.value = "-12.5"
    #expect(String(decoding: RejectsCSV([number]).bytes, as: UTF8.self).contains(",-12.5,"))
    #expect(
      String(decoding: RejectsCSV([reject], defusesFormulas: false).bytes, as: UTF8.self)
        .contains(",=1+1,"))
  }
}
