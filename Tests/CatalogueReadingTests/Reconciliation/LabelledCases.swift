import CatalogueReading
import Foundation
import TestSupport

/// Written names with what they mean and what they do not, judged by hand: `cases.csv`.
struct LabelledCases {
  struct Case: Hashable {
    var written: String
    var thing: String
    var candidate: String
    var isSame: Bool
  }

  let cases: [Case]

  init() throws {
    let path = "\(Repository.root)/Tests/CatalogueReadingTests/Reconciliation/cases.csv"
    cases = try Self.rows(of: path).dropFirst().map { row in
      Case(written: row[0], thing: row[1], candidate: row[2], isSame: row[3] == "same")
    }
  }

  /// The similarity of names among the bodies, or the places, of the frozen catalogue of Wales in 2023.
  static func reconciler(of thing: String) throws -> NameReconciler {
    try (thing == "area" ? areas : organisations).get()
  }

  private static let areas = Result { try known(of: "area") }
  private static let organisations = Result { try known(of: "organisation") }

  private static func known(of thing: String) throws -> NameReconciler {
    let file = thing == "area" ? "areas.csv" : "organisations.csv"
    let rows = try rows(of: "\(Repository.wales(2023))/\(file)")
    let heading = rows[0]
    let places = ["name", "name_cy", "aliases"].compactMap { heading.firstIndex(of: $0) }
    let known = rows.dropFirst().map { row in
      let names = places.flatMap { row[$0].split(separator: ";").map(String.init) }
      return (id: row[0], names: names)
    }.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    return NameReconciler(known)
  }

  static func rows(of path: String) throws -> [[String]] {
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
    return ReferenceCSVReader(bytes: bytes, delimiter: UInt8(ascii: ",")).rows().map { row in
      row.cells.map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
