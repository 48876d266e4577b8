import CatalogueReading
import LandscapeModel
import LandscapePipeline
import Publishing
import Review
import TestSupport

/// A form of CSV as somebody fills it in: the answers by the keys of its lines.
func filled(
  _ form: [UInt8], _ answers: [String: (String, String)],
  seats: String = "", delimiter: String = ",", mark: String = "\u{FEFF}"
) -> String {
  let rows = ReferenceCSVReader(bytes: Array(form.dropFirst(3)), delimiter: UInt8(ascii: ","))
    .rows().map { row in row.cells.map { String(decoding: $0, as: UTF8.self) } }
  let dialect = FileDialect(delimiter: delimiter, lineEnd: "\r\n", mark: mark)
  return dialect.file(
    rows[0],
    rows.dropFirst().map { row in
      var row = row
      let key = row[1].split(separator: "#").first.map(String.init) ?? ""
      if let (answer, correction) = answers[key] {
        (row[4], row[5]) = (answer, correction)
      } else if key.hasPrefix("seat:") {
        row[4] = seats
      }
      return row
    })
}

/// A catalogue in a folder, with what returned forms do to it.
struct ReturnsAtWork {
  let folder: TestSupport.TemporaryFolder

  func catalogue() throws -> ReadCatalogue {
    let input = InputFolder(path: folder.path)
    return try AnalysisPipeline(input: input, settings: try input.settings()).read()
  }

  func forms(
    _ choice: ReturnForms.Choice = .everybody, _ languages: [Language] = [.english]
  ) throws -> [OutputFile] {
    try ReturnForms(of: try catalogue().landscape, for: choice, languages: languages).files
      .filter { $0.path.hasSuffix(".csv") }
  }

  /// The plan for forms by their names.
  func plan(_ forms: [String: String]) throws -> ReturnPlan {
    let returned = try TestSupport.TemporaryFolder()
    for (name, text) in forms { try returned.write(text, to: name) }
    return try plan(in: returned.path)
  }

  func plan(in path: String) throws -> ReturnPlan {
    let folder = try ReturnFolder(path: path)
    for failure in folder.failures { throw failure }
    let application = ReturnApplication(folder: self.folder.path, catalogue: try catalogue())
    return try application.plan(folder.forms).get()
  }

  /// Plans and applies; the plan that was applied.
  @discardableResult
  func apply(_ forms: [String: String]) throws -> ReturnPlan {
    let plan = try plan(forms)
    let application = ReturnApplication(folder: folder.path, catalogue: try catalogue())
    _ = try application.apply(plan)
    return plan
  }
}
