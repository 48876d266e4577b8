import CatalogueReading
import LandscapeModel
import OfficeFiles
import TestSupport
import Testing

/// Catalogues as workbooks: the same tables when they are read back, byte for byte.
struct CatalogueWorkbookTests {
  private static func around(_ path: String) throws -> (
    straight: [CatalogueConversion.File], back: [CatalogueConversion.File]
  ) {
    let folder = try TemporaryFolder()
    for file in try ConversionTests.converted(path, to: .xlsx) {
      try folder.write(file.bytes, to: file.name)
    }
    return (
      try ConversionTests.converted(path, to: .csv),
      try ConversionTests.converted(folder.path, to: .csv)
    )
  }

  @Test(arguments: ["wales-2019", "wales-2025", "netherlands-2016"])
  func `CSV to a workbook and back is byte for byte what CSV gives`(catalogue: String) throws {
    let (straight, back) = try Self.around(Repository.input(catalogue))
    #expect(straight.map(\.name) == back.map(\.name))
    for (before, after) in zip(straight, back) {
      let isSame = before.bytes == after.bytes
      #expect(isSame, "\(before.name)")
    }
  }

  @Test func `the shipped workbook of Wales holds what its CSV files hold`() throws {
    let shipped = try ConversionTests.converted(Repository.input("wales-2025-workbook"), to: .csv)
    let tidy = try ConversionTests.converted(Repository.shippedWales(2025), to: .csv)
    #expect(shipped.map(\.name) == tidy.map(\.name))
    for (left, right) in zip(shipped, tidy) {
      let isSame = left.bytes == right.bytes
      #expect(isSame, "\(left.name): make Inputs/wales-2025-workbook again with landscape convert")
    }
    let csv = try WalesTests.read(Repository.shippedWales(2025))
    let workbook = try CatalogueReader(
      folder: Repository.input("wales-2025-workbook"), settings: Settings()
    ).read()
    #expect(workbook.rejects.isEmpty)
    expectSame(csv.landscape, workbook.landscape)
  }

  @Test func `the same catalogue is the same workbook, byte for byte`() throws {
    let once = try ConversionTests.converted(Repository.shippedWales(2025), to: .xlsx)
    let again = try ConversionTests.converted(Repository.shippedWales(2025), to: .xlsx)
    let isSame = once.map(\.bytes) == again.map(\.bytes)
    #expect(isSame)
  }

  /// Pieces of text that some program somewhere takes for something else.
  private static let pieces = [
    "=1+1", "+44", "-0", "@x", "007", "1E5", "12.0", "0.5", "1,5", "TRUE", "#N/A", "_x0041_",
    "_x005F_", "'", "''", "\"", ",", ";", "\n", "\r\n", "\r", "\t", " ", "  ", "ŵ", "ŷ", "e\u{301}",
    "中", "😀", "ع", "\u{200B}", "&lt;", "<b>", "]]>", "{{", "2024-02-29", "2024-02", "1899-12-31",
    "9999-12-31", "(note)", "a", "Z",
  ]

  @Test(arguments: 0..<60)
  func `any text of a cell comes back as it was`(seed: Int) throws {
    var random = RandomLandscape.Generator(seed: UInt64(seed))
    func text() -> String {
      (0..<Int(random.next() % 4)).map { _ in
        Self.pieces[Int(random.next() % UInt64(Self.pieces.count))]
      }.joined()
    }
    func quoted(_ text: String) -> String {
      "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
    let folder = try TemporaryFolder()
    for (name, bytes) in SmallCatalogue().files { try folder.write(bytes, to: name) }
    var rows = "id,name,name_cy,aliases,kind,sector,area,official_id,source\n"
    for number in 0..<20 {
      rows +=
        (["o\(number)"] + (0..<8).map { _ in text() }).map(quoted).joined(separator: ",") + "\n"
    }
    try folder.write(rows, to: "organisations.csv")
    var actions = "id,review,topic,action,by_whom,by_when,status,source\n"
    for number in 0..<20 {
      actions +=
        (["a\(number)"] + (0..<7).map { _ in text() }).map(quoted).joined(separator: ",") + "\n"
    }
    try folder.write(actions, to: "actions.csv")
    let (straight, back) = try Self.around(folder.path)
    #expect(straight.map(\.name) == back.map(\.name), "seed \(seed)")
    for (before, after) in zip(straight, back) {
      let (left, right) = (
        String(decoding: before.bytes, as: UTF8.self).split(separator: "\n"),
        String(decoding: after.bytes, as: UTF8.self).split(separator: "\n")
      )
      let other = zip(left, right).first { !$0.utf8.elementsEqual($1.utf8) }
      #expect(other == nil && left.count == right.count, "seed \(seed), \(before.name)")
    }
  }

  @Test func `a template as a workbook reads without a word`() throws {
    let folder = try TemporaryFolder()
    for file in try CatalogueTemplate.workbook() { try folder.write(file.bytes, to: file.name) }
    let read = try CatalogueReader(folder: folder.path, settings: Settings()).read()
    #expect(read.diagnostics.isEmpty && read.rejects.isEmpty)
    #expect(read.landscape.partnerships.count == 1)
  }

  @Test func `a text that no cell has room for stops the conversion and names its cell`() throws {
    let folder = try TemporaryFolder()
    for (name, bytes) in SmallCatalogue().files { try folder.write(bytes, to: name) }
    let long = String(repeating: "x", count: 32_768)
    try folder.write("id,action\na1,short\na2,\(long)\n", to: "actions.csv")
    do throws(CatalogueConversion.Failure) {
      _ = try CatalogueConversion(path: folder.path, settings: Settings()).files(as: .xlsx)
      Issue.record("written")
    } catch {
      guard case .workbook(let place, .tooLong(let characters)) = error else {
        Issue.record("another failure")
        return
      }
      #expect(place == "actions!D3" && characters == 32_768)
    }
  }
}
