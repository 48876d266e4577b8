/// Limits on input; each has a diagnostic of its own.
package struct LimitSettings: Hashable, Sendable {
  package var fileBytes = 4_294_967_296
  package var columns = 1_024
  package var cellBytes = 1_048_576
  package var rowBytes = 4_194_304
  /// Of one XML tag, from `<` to `>`.
  package var tagBytes = 65_536
  /// Attributes of one XML element: libxml2 compares each with every other.
  package var attributes = 256
  package var elementDepth = 128
  package var textBytes = 1_048_576
  package var commentBytes = 1_048_576
  package var xmlIDs = 100_000
  /// Parts of a workbook, how many times its size it may unpack to, and to how many bytes.
  package var containerEntries = 10_000
  package var containerRatio = 200
  package var containerBytes = 8_589_934_592
  package var printedDiagnostics = 1_000
  package var listedNames = 100_000
  package var areaAtoms = 20_000_000
  /// Overlap edges, and as many containments: beyond it a run stops before memory runs out.
  package var edges = 50_000_000
  package init() {}

  static let group = Settings.Group(
    "limits", varies: false, reach: .pages,
    [
      .integer("limits.file-bytes", \.limits.fileBytes, in: 1...1_000_000_000_000_000),
      .integer("limits.columns", \.limits.columns, in: 1...1_000_000),
      .integer("limits.cell-bytes", \.limits.cellBytes, in: 1...1_000_000_000_000),
      .integer("limits.row-bytes", \.limits.rowBytes, in: 1...1_000_000_000_000),
      .integer("limits.tag-bytes", \.limits.tagBytes, in: 64...1_048_576),
      .integer("limits.attributes", \.limits.attributes, in: 8...1_024),
      .integer("limits.element-depth", \.limits.elementDepth, in: 5...1_024),
      .integer("limits.text-bytes", \.limits.textBytes, in: 1...8_388_608),
      .integer("limits.comment-bytes", \.limits.commentBytes, in: 0...1_000_000_000),
      .integer("limits.xml-ids", \.limits.xmlIDs, in: 0...1_000_000_000),
      .integer("limits.container-entries", \.limits.containerEntries, in: 1...1_000_000),
      .integer("limits.container-ratio", \.limits.containerRatio, in: 1...1_032),
      .integer("limits.container-bytes", \.limits.containerBytes, in: 1...1_000_000_000_000_000),
      .integer("limits.printed-diagnostics", \.limits.printedDiagnostics, in: 0...1_000_000_000),
      .integer("limits.listed-names", \.limits.listedNames, in: 0...1_000_000_000),
      .integer("limits.area-atoms", \.limits.areaAtoms, in: 1...1_000_000_000),
      .integer("limits.edges", \.limits.edges, in: 0...1_000_000_000),
    ])
}
