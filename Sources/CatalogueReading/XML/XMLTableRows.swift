internal import LandscapeModel

/// Where a record stands in its document.
struct XMLRecordPlace: Hashable {
  /// The bytes from `<` of its start tag to `>` of its end tag.
  var start: Int
  var end: Int
  var line: Int32
  /// Of `<`, in characters.
  var column: Int32
  /// The document it stands in, where a table's rows come from several.
  var document: Int32 = 0
}

/// The records of one table of an XML catalogue as rows of tidy CSV, each with its place in the
/// document, so that one and the same validation reads both forms.
final class XMLTableRows {
  let table: CatalogueXMLLayout.Table
  private var writer = CatalogueCSVWriter()
  /// Offset of each row in the CSV, ascending.
  private(set) var offsets: [Int] = []
  private(set) var places: [XMLRecordPlace] = []
  /// What the document's schema finds wrong with a row, by its number; such a row is rejected.
  private(set) var faults: [Int: Diagnostic] = [:]

  init(_ table: CatalogueXMLLayout.Table) {
    self.table = table
    for column in table.columns { writer.cell(Array(column.title.utf8)) }
    writer.endRow()
  }

  /// The heading and the rows; they are not kept after this.
  func takeCSV() -> [UInt8] {
    let bytes = writer.bytes
    writer = CatalogueCSVWriter()
    return bytes
  }

  var count: Int { offsets.count }

  /// Adds a row.
  /// - Parameter cells: as many as the table has columns.
  func append(_ cells: [[UInt8]], at place: XMLRecordPlace, fault: Diagnostic?) {
    if let fault { faults[offsets.count] = fault }
    offsets.append(writer.count)
    places.append(place)
    for cell in cells { writer.cell(cell) }
    writer.endRow()
  }

  /// The number of the row that begins at `offset` of the CSV.
  /// - Complexity: O(log rows).
  func row(at offset: Int) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
