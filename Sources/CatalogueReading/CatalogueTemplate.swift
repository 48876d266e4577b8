internal import OfficeFiles

/// What a new catalogue starts from: every table's headings, and a few rows that show how they hang
/// together.
package enum CatalogueTemplate {
  /// A file of a template, by its name in the folder.
  package struct File: Hashable, Sendable {
    package let name: String
    package let bytes: [UInt8]
  }

  /// The headings of every table and nothing else, in the order of the design.
  package static var headings: [File] {
    (TableSchema.tables + [.matches]).map { table in
      let titles = table.columns.filter { !$0.isOfOtherLanguages }.map(\.title)
        .joined(separator: ",")
      return File(name: table.name + ".csv", bytes: Array((titles + "\n").utf8))
    }
  }

  /// The schema of catalogues in XML.
  package static var xmlSchema: File {
    File(name: "catalogue.xsd", bytes: CatalogueSchema.catalogueSource)
  }

  /// A small catalogue that reads without a word, and a settings file and a jurisdiction profile in which
  /// everything is a comment.
  package static var files: [File] {
    let rows: [String: [[String: String]]] = [
      "areas": [
        ["code": "example-county", "name": "Example County", "name_cy": "Sir Enghraifft"]
      ],
      "organisations": [
        [
          "id": "example-council", "name": "Example County Council",
          "name_cy": "Cyngor Sir Enghraifft", "aliases": "ECC;Example Council",
          "kind": "local_authority", "area": "example-county",
        ],
        [
          "id": "example-health-board", "name": "Example University Health Board",
          "name_cy": "Bwrdd Iechyd Prifysgol Enghraifft", "kind": "local_health_board",
          "area": "example-county",
        ],
      ],
      "remits": [
        ["id": "well-being", "name": "Well-being", "name_cy": "Llesiant"],
        ["id": "health", "name": "Health", "name_cy": "Iechyd", "broader": "well-being"],
      ],
      "kinds": [
        [
          "kind": "public_services_board", "name": "Public Services Board",
          "name_cy": "Bwrdd Gwasanaethau Cyhoeddus", "basis": "statutory", "function": "strategic",
        ]
      ],
      "partnerships": [
        [
          "id": "example-psb", "name": "Example Public Services Board",
          "name_cy": "Bwrdd Gwasanaethau Cyhoeddus Enghraifft", "kind": "public_services_board",
          "areas": "example-county", "remits": "health;well-being", "established": "2016-04",
          "as_of": "2023-06-30",
        ]
      ],
      "memberships": [
        ["partnership": "example-psb", "organisation": "example-council", "role": "statutory"],
        [
          "partnership": "example-psb", "organisation": "example-health-board", "role": "statutory",
        ],
      ],
    ]
    var files: [File] = []
    for table in TableSchema.tables {
      guard let own = rows[table.name] else { continue }
      var writer = CatalogueCSVWriter()
      let columns = table.columns.filter { !$0.isOfOtherLanguages }
      for column in columns { writer.cell(column.title) }
      writer.endRow()
      for row in own {
        for column in columns { writer.cell(row[column.title] ?? "") }
        writer.endRow()
      }
      files.append(File(name: table.name + ".csv", bytes: writer.bytes))
    }
    return files + [
      File(name: SettingsBytes.fileName, bytes: Array(settingsText.utf8)),
      File(name: CatalogueJurisdiction.fileName, bytes: Array(jurisdictionText.utf8)),
    ]
  }

  /// The same with its tables in one workbook.
  package static func workbook() throws(CatalogueConversion.Failure) -> [File] {
    let all = files
    let tables = all.filter { $0.name.hasSuffix(".csv") }
    do throws(WorkbookWritingFailure) {
      let bytes = try CatalogueWorkbook(tables.map { ($0.name, $0.bytes) }, declared: nil)
        .bytes()
      return [File(name: CatalogueWorkbook.fileName, bytes: bytes)]
        + all.filter { !$0.name.hasSuffix(".csv") }
    } catch {
      throw CatalogueConversion.Failure(error)
    }
  }
}
