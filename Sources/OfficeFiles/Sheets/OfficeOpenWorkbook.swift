/// What an Office Open XML workbook says outside of its sheets.
final class OfficeOpenWorkbook {
  private(set) var sheets: [Workbook.Sheet] = []
  private var dates = SerialDate.System.from1900
  private var formats: [NumberFormat] = []
  private var textsPart: String?
  /// Read when the first sheet is.
  private var texts: SharedTexts?

  /// Lets the shared texts go.
  func letGo() { texts = nil }

  init(_ container: ZipReader) throws(WorkbookFailure) {
    guard container.has("_rels/.rels") else { throw .noWorkbook }
    let root = try Self.relations(of: "", in: container)
    guard let main = root.first(where: { $0.type.hasSuffix("/officeDocument") }),
      !main.target.hasSuffix(".bin")
    else { throw .noWorkbook }
    let book = WorkbookHandler()
    try Self.parse(main.target, of: container, book)
    dates = book.isFrom1904 ? .from1904 : .from1900
    let relations = try Self.relations(of: main.target, in: container)
    for entry in book.entries {
      guard let relation = relations.first(where: { $0.id == entry.relation }) else {
        throw .missingPart(entry.name)
      }
      // Charts, dialogues and macro sheets have no cells.
      guard relation.type.hasSuffix("/worksheet") else { continue }
      sheets.append(
        Workbook.Sheet(name: entry.name, isHidden: entry.isHidden, part: relation.target))
    }
    textsPart = relations.first { $0.type.hasSuffix("/sharedStrings") }?.target
    if let styles = relations.first(where: { $0.type.hasSuffix("/styles") })?.target,
      container.has(styles)
    {
      let handler = StylesHandler()
      try Self.parse(styles, of: container, handler)
      formats = handler.formats
    }
  }

  func read(
    _ sheet: Workbook.Sheet, of container: ZipReader, into receiver: any SheetReceiver
  ) throws(WorkbookFailure) {
    if texts == nil {
      let handler = SharedTextsHandler()
      if let textsPart, container.has(textsPart) {
        try Self.parse(textsPart, of: container, handler)
      }
      texts = handler.texts
    }
    try Self.parse(
      sheet.part, of: container,
      OfficeOpenSheetHandler(
        sheet.name, texts: texts ?? SharedTexts(), formats: formats, dates: dates,
        into: receiver))
  }

  private static func parse(
    _ part: String, of container: ZipReader, _ handler: PartHandler
  ) throws(WorkbookFailure) {
    let parser = try PartParser(handler, part: part)
    try container.read(part) { bytes throws(WorkbookFailure) in try parser.parse(bytes) }
  }

  /// What a part refers to; what lies outside the container is left out.
  private static func relations(
    of part: String, in container: ZipReader
  ) throws(WorkbookFailure) -> [RelationsHandler.Relation] {
    let (folder, name) = parts(of: part)
    let place = folder + "_rels/" + name + ".rels"
    guard container.has(place) else { return [] }
    let handler = RelationsHandler()
    try parse(place, of: container, handler)
    return handler.relations.map { relation in
      var relation = relation
      relation.target = resolved(relation.target, in: folder)
      return relation
    }
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }

  private static func resolved(_ target: String, in folder: String) -> String {
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}

/// A handler of parts in the namespaces of Office Open XML, transitional or strict.
class OfficeOpenHandler: PartHandler {
  override func knows(namespace: String) -> Bool {
    namespace.hasPrefix("http://schemas.openxmlformats.org/")
      || namespace.hasPrefix("http://purl.oclc.org/ooxml/")
  }
}

private final class RelationsHandler: OfficeOpenHandler {
  struct Relation {
    var id: String
    var type: String
    var target: String
  }

  private(set) var relations: [Relation] = []

  init() { super.init(names: ["Relationship", "Id", "Type", "Target", "TargetMode"]) }

  override func start(_ tag: PartTag) {
    guard tag.name == 0, tag.text(4)?.lowercased() != "external", relations.count < 100_000,
      let id = tag.text(1), let type = tag.text(2), let target = tag.text(3)
    else { return }
    relations.append(Relation(id: id, type: type, target: target))
  }
}

private final class WorkbookHandler: OfficeOpenHandler {
  private(set) var entries: [(name: String, isHidden: Bool, relation: String)] = []
  private(set) var isFrom1904 = false

  init() { super.init(names: ["sheet", "workbookPr", "date1904", "name", "state", "id"]) }

  override func start(_ tag: PartTag) {
    if tag.name == 1, tag.flag(2) { isFrom1904 = true }
    guard tag.name == 0, entries.count < 100_000 else { return }
    let state = tag.text(4)
    entries.append(
      (tag.text(3) ?? "", state == "hidden" || state == "veryHidden", tag.text(5) ?? ""))
  }
}

private final class StylesHandler: OfficeOpenHandler {
  /// By the number of a cell's style.
  private(set) var formats: [NumberFormat] = []
  private var own: [Int: NumberFormat] = [:]
  private var isInside = false

  init() { super.init(names: ["xf", "numFmt", "cellXfs", "numFmtId", "formatCode"]) }

  override func start(_ tag: PartTag) {
    switch tag.name {
    case 0 where isInside && formats.count < 1_000_000:
      let id = tag.number(3) ?? 0
      formats.append(own[id] ?? NumberFormat.builtIn(id))
    case 1:
      // A workbook may give formats that are built in a code of its own, such as that of its country.
      if let id = tag.number(3), let code = tag.text(4), own.count < 100_000 {
        own[id] = NumberFormat(code: code)
      }
    case 2: isInside = true
    default: break
    }
  }

  override func end(_ name: Int) {
    if name == 2 { isInside = false }
  }
}

private final class SharedTextsHandler: OfficeOpenHandler {
  private(set) var texts = SharedTexts()
  /// Inside what is said of how a text is read aloud.
  private var isPhonetic = false

  init() { super.init(names: ["t", "si", "rPh"]) }

  override func start(_ tag: PartTag) {
    if tag.name == 0 { wantsText = !isPhonetic } else if tag.name == 2 { isPhonetic = true }
  }

  override func end(_ name: Int) {
    switch name {
    case 0: wantsText = false
    case 1: texts.end()
    case 2: isPhonetic = false
    default: break
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    texts.append(bytes)
    if texts.byteCountOfLast > Workbook.mostBytesOfCell {
      failure = .cellTooLarge(sheet: "", row: 0, column: 0, limit: Workbook.mostBytesOfCell)
    } else if texts.byteCount > Self.mostBytes {
      failure = .unpacksTooLarge(bytes: texts.byteCount, limit: Self.mostBytes)
    }
  }

  /// Of all texts, which are held in memory.
  private static let mostBytes = 2_147_483_648
}
