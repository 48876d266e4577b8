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
  package var printedDiagnostics = 1_000
  package var listedNames = 100_000
  package var areaAtoms = 20_000_000
  /// Overlap edges, and as many containments: beyond it a run stops before memory runs out.
  package var edges = 50_000_000
  package init() {}

  static let group = Settings.Group(
    "limits", title: ("Limits", "Terfynau"), varies: false, reach: .pages,
    [
      .integer(
        "limits.file-bytes", \.limits.fileBytes, in: 1...1_000_000_000_000_000,
        "Most bytes of a file", "Y nifer mwyaf o feitiau mewn ffeil"),
      .integer(
        "limits.columns", \.limits.columns, in: 1...1_000_000, "Most columns of a table",
        "Y nifer mwyaf o golofnau mewn tabl"),
      .integer(
        "limits.cell-bytes", \.limits.cellBytes, in: 1...1_000_000_000_000,
        "Most bytes of a cell", "Y nifer mwyaf o feitiau mewn cell"),
      .integer(
        "limits.row-bytes", \.limits.rowBytes, in: 1...1_000_000_000_000, "Most bytes of a row",
        "Y nifer mwyaf o feitiau mewn rhes"),
      .integer(
        "limits.tag-bytes", \.limits.tagBytes, in: 64...1_048_576, "Most bytes of an XML tag",
        "Y nifer mwyaf o feitiau mewn tag XML"),
      .integer(
        "limits.attributes", \.limits.attributes, in: 8...1_024,
        "Most attributes of an XML element", "Y nifer mwyaf o briodoleddau mewn elfen XML"),
      .integer(
        "limits.element-depth", \.limits.elementDepth, in: 5...1_024,
        "Most XML elements inside each other", "Y nifer mwyaf o elfennau XML y tu mewn i'w gilydd"),
      .integer(
        "limits.text-bytes", \.limits.textBytes, in: 1...8_388_608,
        "Most bytes of text between two tags of an XML document",
        "Y nifer mwyaf o feitiau o destun rhwng dau dag mewn dogfen XML"),
      .integer(
        "limits.comment-bytes", \.limits.commentBytes, in: 0...1_000_000_000,
        "Most bytes of comments and processing instructions of an XML document in all",
        "Y nifer mwyaf o feitiau o sylwadau a chyfarwyddiadau prosesu mewn dogfen XML i gyd"),
      .integer(
        "limits.xml-ids", \.limits.xmlIDs, in: 0...1_000_000_000,
        "Most xml:id attributes of an XML document in all",
        "Y nifer mwyaf o briodoleddau xml:id mewn dogfen XML i gyd"),
      .integer(
        "limits.printed-diagnostics", \.limits.printedDiagnostics, in: 0...1_000_000_000,
        "Most messages about the input that are printed",
        "Y nifer mwyaf o negeseuon am y mewnbwn a argreffir"),
      .integer(
        "limits.listed-names", \.limits.listedNames, in: 0...1_000_000_000,
        "Most distinct written names in reconciliation.csv; cells with further ones are counted",
        "Y nifer mwyaf o enwau ysgrifenedig gwahanol yn reconciliation.csv; cyfrifir y celloedd â rhagor"
      ),
      .integer(
        "limits.area-atoms", \.limits.areaAtoms, in: 1...1_000_000_000,
        "Most smallest areas under all areas, counted for each area",
        "Y nifer mwyaf o ardaloedd lleiaf o dan yr holl ardaloedd, wedi'u cyfrif ar gyfer pob ardal"
      ),
      .integer(
        "limits.edges", \.limits.edges, in: 0...1_000_000_000,
        "Most overlaps, and as many containments; beyond it a run stops",
        "Y nifer mwyaf o achosion o orgyffwrdd, a chynifer o gynwysiadau; y tu hwnt i hynny mae rhediad yn stopio"
      ),
    ])
}
