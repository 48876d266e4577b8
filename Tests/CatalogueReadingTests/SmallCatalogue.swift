import CatalogueReading
import Glibc
import LandscapeModel

/// A catalogue of a few rows in a folder of its own, to be spoilt by tests.
struct SmallCatalogue {
  var files: [String: [UInt8]] = [
    "areas.csv": Array(
      """
      code,name,name_cy,parts,population
      W06000001,Isle of Anglesey,Ynys Môn,,69000
      W06000002,Gwynedd,Gwynedd,,117000
      W06000023,Powys,Powys,,133000
      north-west,North West Wales,Gogledd Orllewin Cymru,W06000001;W06000002,

      """.utf8),
    "organisations.csv": Array(
      """
      id,name,name_cy,aliases,kind,area
      anglesey-council,Isle of Anglesey County Council,Cyngor Sir Ynys Môn,IACC,local_authority,W06000001
      gwynedd-council,Gwynedd Council,Cyngor Gwynedd,,local_authority,W06000002
      powys-council,Powys County Council,Cyngor Sir Powys,,local_authority,W06000023
      health-board,Betsi Cadwaladr UHB,BIP Betsi Cadwaladr,BCUHB,local_health_board,north-west

      """.utf8),
    "remits.csv": Array(
      """
      id,name,broader
      health,Health,
      mental-health,Mental health,health
      safety,Community safety,

      """.utf8),
    "kinds.csv": Array(
      """
      kind,name,default_remits,function
      psb,Public Services Board,health,strategic
      csp,Community Safety Partnership,safety,strategic

      """.utf8),
    "partnerships.csv": Array(
      """
      id,name,kind,areas,remits,established,ended,parent,host,as_of
      anglesey-psb,Anglesey PSB,psb,W06000001,health,2016-04-01,,,anglesey-council,2023-06-30
      gwynedd-psb,Gwynedd PSB,psb,W06000002,health;safety,2016-04-01,,,none,2023-06-30
      north-west-csp,North West CSP,csp,north-west,safety,2015,,gwynedd-psb,,2023-06-30

      """.utf8),
    "memberships.csv": Array(
      """
      partnership,organisation,role,from,to
      anglesey-psb,anglesey-council,statutory,,
      anglesey-psb,health-board,statutory,,
      gwynedd-psb,gwynedd-council,statutory,,
      gwynedd-psb,health-board,statutory,,
      north-west-csp,anglesey-council,member,,
      north-west-csp,gwynedd-council,,2019,

      """.utf8),
  ]

  /// What came of reading.
  struct Outcome {
    var catalogue: ReadCatalogue?
    /// `unreadable` or `unusable`.
    var failure: String?
    var diagnostics: [Diagnostic]

    /// The diagnostics as the terminal shows them.
    var lines: [String] { diagnostics.map(DiagnosticWording.text(of:)) }
    /// The rejects as `file:line code`.
    var rejects: [String] {
      (catalogue?.rejects ?? []).map {
        "\($0.location.file):\($0.location.line) \($0.code.rawValue)"
      }
    }
  }

  mutating func replace(_ old: String, with new: String, in file: String) {
    let text = String(decoding: files[file] ?? [], as: UTF8.self)
    files[file] = Array(text.replacing(old, with: new).utf8)
  }

  mutating func append(_ row: String, to file: String) {
    files[file, default: []] += Array((row + "\n").utf8)
  }

  /// - Parameter adding: puts into the folder what is no plain file, and gives the names of that.
  func read(
    _ purpose: ReadingPurpose = .analysis, settings: Settings = Settings(),
    adding: (String) -> [String] = { _ in [] }
  ) throws -> Outcome {
    let folder = try Self.makeFolder()
    for (name, bytes) in files { try Self.write(bytes, to: folder + "/" + name) }
    let added = adding(folder)
    defer { Self.remove(folder, files.keys.sorted() + added) }
    let reader = CatalogueReader(folder: folder, settings: settings, purpose: purpose)
    do throws(ReadingFailure) {
      let catalogue = try reader.read()
      return Outcome(catalogue: catalogue, failure: nil, diagnostics: catalogue.diagnostics)
    } catch {
      switch error {
      case .unreadable(let diagnostics):
        return Outcome(catalogue: nil, failure: "unreadable", diagnostics: diagnostics)
      case .unusable(let diagnostics):
        return Outcome(catalogue: nil, failure: "unusable", diagnostics: diagnostics)
      }
    }
  }

  struct SystemError: Error { var number: Int32 }

  private static func makeFolder() throws -> String {
    var template = Array("/tmp/landscape-reading-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError(number: errno) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    if let slash = path.lastIndex(of: "/") { mkdir(String(path[..<slash]), 0o755) }
    guard let file = fopen(path, "w") else { throw SystemError(number: errno) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw SystemError(number: errno)
    }
  }

  private static func remove(_ folder: String, _ names: [String]) {
    for name in names { unlink(folder + "/" + name) }
    for name in names {
      if let slash = name.lastIndex(of: "/") { rmdir(folder + "/" + name[..<slash]) }
    }
    rmdir(folder)
  }
}
