/// Which inputs of a run are workbooks with sheets that are inputs too.
///
/// A file may be called like a sheet: it is one only where its workbook is an input beside it.
package struct WorkbookInputs: Sendable {
  private let names: Set<String>
  private let workbooks: Set<String>

  /// - Parameter names: of all inputs.
  package init(_ names: some Sequence<String>) {
    let names = Set(names)
    self.names = names
    workbooks = Set(names.compactMap(SourceLocation.workbook(ofSheet:))).intersection(names)
  }

  /// Whether an input is part of another.
  package func isSheet(_ name: String) -> Bool {
    SourceLocation.workbook(ofSheet: name).map(names.contains) ?? false
  }

  /// Whether an input is there as its sheets.
  package func hasSheets(_ name: String) -> Bool { workbooks.contains(name) }
}
