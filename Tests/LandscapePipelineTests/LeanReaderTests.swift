import CatalogueReading
import LandscapeModel
import LandscapePipeline
import OverlapGraph
import Publishing
import TestSupport
import Testing

/// The short way from bytes to the graph against the ordinary one: what it gives is the same to the
/// byte, and what it cannot give it leaves alone.
struct LeanReaderTests {
  /// What both ways must agree on.
  struct Result: Equatable {
    var ids: [String]
    var diagnostics: [String]
    var rejects: Int
    var edges: String
    var containments: String

    init(_ reading: OverlapReading, _ settings: Settings) {
      ids = reading.ids
      diagnostics = reading.diagnostics.map(DiagnosticWording.text(of:))
      rejects = reading.rejects.count
      let graph = OverlapJoin(incidence: reading.incidence, settings: settings.edges).graph()
      edges = EdgeTables.edges(graph, ids: reading.ids).text
      containments = EdgeTables.containments(graph, ids: reading.ids).text
    }
  }

  private func write(_ files: [(name: String, text: [UInt8])]) throws -> TestSupport.TemporaryFolder
  {
    let folder = try TestSupport.TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    return folder
  }

  private func ordinary(_ folder: TestSupport.TemporaryFolder, _ settings: Settings) -> Result? {
    let reader = CatalogueReader(folder: folder.path, settings: settings, purpose: .overlap)
    guard let catalogue = try? reader.read() else { return nil }
    return Result(OverlapReading(catalogue, settings: settings), settings)
  }

  private func lean(
    _ folder: TestSupport.TemporaryFolder, _ settings: Settings, threads: Int, blockBytes: Int
  ) -> Result? {
    LeanReader(
      folder: folder.path, settings: settings, threads: threads, blockBytes: blockBytes
    ).read().map { Result(OverlapReading($0), settings) }
  }

  @Test(arguments: Effort.seeds(0..<60))
  func `a regular catalogue gives the same graph either way`(seed: Int) throws {
    var random = RandomLandscape.Generator(seed: UInt64(seed) + 77)
    let catalogue = RegularCatalogue(random: &random)
    let folder = try write(catalogue.files)
    let settings = Settings()
    let expected = try #require(ordinary(folder, settings), "seed \(seed)")
    for (threads, blockBytes) in [(1, 1 << 20), (2, 64), (3, 17)] {
      let found = lean(folder, settings, threads: threads, blockBytes: blockBytes)
      #expect(found == expected, "seed \(seed), \(threads) threads, blocks of \(blockBytes)")
    }
  }

  @Test(arguments: Effort.seeds(0..<60))
  func `a spoilt catalogue gives the same graph or none`(seed: Int) throws {
    var random = RandomLandscape.Generator(seed: UInt64(seed) + 7_700)
    let fragments = [
      "\"", "\n", "\r", ",", ";", "\u{0}", "ð", "o\u{302}", "2023-02-31", "none", "o1",
    ]
    for _ in 0..<20 {
      var files = RegularCatalogue(random: &random).files
      for _ in 0...random.below(2) {
        let file = random.below(files.count)
        guard !files[file].text.isEmpty else { continue }
        let place = random.below(files[file].text.count)
        switch random.below(4) {
        case 0: files[file].text[place] = UInt8(random.below(256))
        case 1:
          files[file].text.insert(
            contentsOf: fragments[random.below(fragments.count)].utf8, at: place)
        case 2:
          files[file].text.removeSubrange(
            place..<min(files[file].text.count, place + 1 + random.below(12)))
        default:
          let copied = files[file].text[place..<min(files[file].text.count, place + 40)]
          files[file].text.insert(contentsOf: copied, at: place)
        }
      }
      let folder = try write(files)
      var settings = Settings()
      settings.limits.cellBytes = 200
      let blockBytes = [17, 64, 1 << 20][random.below(3)]
      guard let found = lean(folder, settings, threads: 2, blockBytes: blockBytes) else { continue }
      #expect(found == ordinary(folder, settings), "seed \(seed)")
    }
  }

  @Test(arguments: [2019, 2023])
  func `the catalogues of Wales give the same graph either way`(year: Int) throws {
    let settings = Settings()
    let path = Repository.wales(year)
    let catalogue = try CatalogueReader(folder: path, settings: settings, purpose: .overlap).read()
    let expected = Result(OverlapReading(catalogue, settings: settings), settings)
    let pipeline = AnalysisPipeline(input: InputFolder(path: path), settings: settings)
    #expect(Result(try pipeline.readForOverlap(), settings) == expected)
  }

  @Test func `what has something to say is left to the ordinary reading`() throws {
    var random = RandomLandscape.Generator(seed: 1)
    let regular = RegularCatalogue(random: &random).files
    let settings = Settings()
    #expect(lean(try write(regular), settings, threads: 2, blockBytes: 64) != nil)
    for (name, row) in [
      ("memberships.csv", "p0,nobody,member,,\n"), ("memberships.csv", "p0\n"),
      ("organisations.csv", "o0,Once,,\no0,Twice,,\n"), ("partnerships.csv", "p0,Twice\n"),
      ("areas.csv", "A0,Twice,,5\n"),
    ] {
      var files = regular
      for place in files.indices where files[place].name == name {
        files[place].text += Array(row.utf8)
      }
      #expect(lean(try write(files), settings, threads: 2, blockBytes: 64) == nil, "\(name) \(row)")
    }
  }
}

/// A small catalogue with nothing wrong in it, drawn at random, in the ways files may be written.
struct RegularCatalogue {
  let files: [(name: String, text: [UInt8])]

  init(random: inout RandomLandscape.Generator) {
    let lineEnd = ["\n", "\r\n"][random.below(2)]
    let areaCount = 2 + random.below(6)
    var areas = "code,name,parts,population" + lineEnd
    let hasPopulation = random.below(4) > 0
    for area in 0..<areaCount {
      areas +=
        "A\(area),Area \(area),,\(hasPopulation ? String(random.below(3) * 50) : "")\(lineEnd)"
    }
    areas += "whole,Whole,"
    areas += (0..<areaCount).map { "A\($0)" }.joined(separator: ";") + ",\(lineEnd)"

    let remits = "id,name,broader\(lineEnd)r0,Zero,\(lineEnd)r1,One,r0\(lineEnd)r2,Two,r1\(lineEnd)"

    let idTails = ["", "-of-a-long-name-that-fills-words"]
    let tail = idTails[random.below(2)]
    let organisationCount = 3 + random.below(20)
    var organisations = "id,name,area,aliases" + lineEnd
    for organisation in Self.shuffled(organisationCount, &random) {
      organisations += "o\(organisation)\(tail),\"Body, \(organisation)\",A0,Corff Môn" + lineEnd
    }

    let partnershipCount = 1 + random.below(30)
    let isDated = random.below(2) == 0
    var partnerships =
      "id,name,kind,areas,remits,remit_text,scale,established,ended,as_of" + lineEnd
    for partnership in Self.shuffled(partnershipCount, &random) {
      let areas = ["A\(random.below(areaCount))", "whole", "A0;A1", ""][random.below(4)]
      let tags = ["r\(random.below(3))", "r1;r2", "", "r0;r0"][random.below(4)]
      let text = ["plain", "\"two\nlines, \"\"quoted\"\"\"", "Ynys Môn"][random.below(3)]
      let ended = isDated && partnership > 0 && random.below(5) == 0 ? "2020" : ""
      partnerships += "p\(partnership)\(tail),Board \(partnership),board,\(areas),\(tags),\(text),"
      partnerships += "Local,2015-04,\(ended),\(isDated ? "2023-06-30" : "")\(lineEnd)"
    }

    var memberships = "partnership,organisation,role,from,to" + lineEnd
    for _ in 0..<(partnershipCount * (1 + random.below(8))) {
      let partnership = random.below(partnershipCount)
      // Few bodies sit on most, so that boards overlap and seats are repeated.
      let organisation = min(random.below(organisationCount), random.below(organisationCount))
      let role = ["", "member", "Chair", "observer", "statutory"][random.below(5)]
      let to = isDated && random.below(8) == 0 ? "2021" : ""
      memberships += "p\(partnership)\(tail),o\(organisation)\(tail),\(role),,\(to)" + lineEnd
      if random.below(6) == 0 { memberships += lineEnd }
    }
    files = [
      ("areas.csv", Array(areas.utf8)), ("organisations.csv", Array(organisations.utf8)),
      ("remits.csv", Array(remits.utf8)), ("partnerships.csv", Array(partnerships.utf8)),
      ("memberships.csv", Array(memberships.utf8)),
    ]
  }

  private static func shuffled(_ count: Int, _ random: inout RandomLandscape.Generator) -> [Int] {
    var order = Array(0..<count)
    for index in order.indices.reversed() { order.swapAt(index, random.below(index + 1)) }
    return order
  }
}
