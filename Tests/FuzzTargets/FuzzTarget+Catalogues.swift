import CatalogueReading
import LandscapeModel
import LandscapePipeline
import Publishing

// The targets that are catalogues: what can be read is analysed too, so that no number or date in a cell
// breaks what counts with it.
extension FuzzTarget {
  func checkCSV(_ input: [UInt8]) throws {
    let names = CatalogueReader.fileNames
    var files: [(String, [UInt8])] = []
    for (place, part) in parts(of: input).enumerated() {
      let name = names[place < names.count ? place : Int(part.number) % names.count]
      files.append((name, part.bytes))
    }
    try MemoryFolder.with(files) { folder in
      try Self.checkAnalysis(of: try Self.checkedCatalogue(in: folder))
      try Self.checkOverlap(in: folder)
    }
  }

  func checkXML(_ input: [UInt8]) throws {
    try Self.checkAnalysis(
      of: try Self.checked { () throws(ReadingFailure) in
        try CatalogueReader(document: input, named: "catalogue.xml", settings: Self.limited).read()
      })
  }

  func checkMapping(_ input: [UInt8]) throws {
    let all = parts(of: input)
    let isXML = all.count > 1 && all[1].number == UInt8(ascii: "x")
    try MemoryFolder.with(
      [
        ("landscape.yaml", all.first?.bytes ?? []),
        (isXML ? "source.xml" : "source.csv", all.count > 1 ? all[1].bytes : []),
      ] + Self.beside
    ) { folder in
      try Self.checkAnalysis(of: try Self.checkedCatalogue(in: folder))
    }
  }

  /// The rest of a catalogue whose partnerships are mapped.
  static let beside: [(String, [UInt8])] = [
    ("areas.csv", Array("code,name\na1,Alpha\na2,Beta\n".utf8)),
    ("organisations.csv", Array("id,name,area\no1,Alpha Council,a1\no2,Cyngor Beta,a2\n".utf8)),
    ("kinds.csv", Array("kind,name\nboard,Board\n".utf8)),
    ("remits.csv", Array("id,name\nhealth,Health\n".utf8)),
  ]

  static func checkedCatalogue(in folder: String) throws -> ReadCatalogue? {
    try checked { () throws(ReadingFailure) in
      try CatalogueReader(folder: folder, settings: limited).read()
    }
  }

  /// Rows read = rows used + rows rejected, each reject is there, and no message carries a control.
  /// - Returns: `nil` where the catalogue was refused in good order.
  private static func checked(
    reading: () throws(ReadingFailure) -> ReadCatalogue
  ) throws -> ReadCatalogue? {
    let result: Result<ReadCatalogue, ReadingFailure>
    do { result = .success(try reading()) } catch { result = .failure(error) }
    switch result {
    case .success(let read):
      var rejected = 0
      for input in read.landscape.inputs {
        guard input.rowsRead == input.rowsUsed + input.rowsRejected else {
          throw Failure(description: "rows of \(input.name) do not add up")
        }
        rejected += input.rowsRejected
      }
      guard rejected == read.rejects.count, read.rejects.reduce(0, { n, _ in n + 1 }) == rejected
      else { throw Failure(description: "\(rejected) rejected, \(read.rejects.count) rejects") }
      _ = RejectsCSV(read.rejects).bytes
      _ = ReconciliationCSV.bytes(read.reconciliations)
      try check(read.diagnostics)
      return read
    case .failure(let error):
      guard error.diagnostics.contains(where: { $0.severity == .error }) else {
        throw Failure(description: "refused without an error")
      }
      try check(error.diagnostics)
      return nil
    }
  }

  private static func check(_ diagnostics: [Diagnostic]) throws {
    for diagnostic in diagnostics {
      try checkLine(DiagnosticWording.text(of: diagnostic), of: diagnostic.code.rawValue)
    }
  }

  /// Works out everything that a report is made of, and writes down what was found.
  static func checkAnalysis(
    of catalogue: ReadCatalogue?, settings: Settings = limited
  ) throws {
    guard let catalogue else { return }
    let pipeline = AnalysisPipeline(input: InputFolder(path: "."), settings: settings)
    let content = try pipeline.content(of: catalogue, stability: false)
    _ = FindingsExport(content).file
  }

  /// What `landscape overlap` reads by its own way has the bodies that the ordinary way has.
  private static func checkOverlap(in folder: String) throws {
    guard let lean = LeanReader(folder: folder, settings: limited, threads: 1).read() else {
      return
    }
    let reader = CatalogueReader(folder: folder, settings: limited, purpose: .overlap)
    guard let ordinary = try? reader.read() else {
      throw Failure(description: "overlap reads what the ordinary way refuses")
    }
    guard lean.partnershipIDs == ordinary.landscape.partnerships.map(\.id) else {
      throw Failure(description: "overlap has other partnerships than the ordinary way")
    }
  }
}
