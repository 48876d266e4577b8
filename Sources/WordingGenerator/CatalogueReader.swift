internal import Foundation
internal import FoundationXML

/// Why a catalogue cannot be used; `file:line: what`.
package struct CatalogueError: Error, CustomStringConvertible {
  package let description: String

  package init(_ file: String, _ line: Int, _ text: String) {
    description = line > 0 ? "\(file):\(line): \(text)" : "\(file): \(text)"
  }
}

extension Catalogue {
  /// Reads XLIFF 1.2 as the tools of translators write it, as far as catalogues use it.
  /// - Throws: `CatalogueError` at the first thing that is none of it: nothing is passed over.
  package init(xliff bytes: [UInt8], file: String) throws {
    let reader = CatalogueReader(file: file)
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    reader.parser = parser
    let isRead = parser.parse()
    if let error = reader.error { throw error }
    guard isRead, let catalogue = reader.catalogue else {
      throw CatalogueError(
        file, parser.lineNumber,
        "no XLIFF: \(parser.parserError.map { "\($0)" } ?? "no file element")")
    }
    self = catalogue
  }
}

/// Follows the elements of one file.
private final class CatalogueReader: NSObject, XMLParserDelegate {
  let file: String
  weak var parser: XMLParser?
  var catalogue: Catalogue?
  var error: CatalogueError?

  private var entry: Entry?
  private var category = PluralCategory.other
  private var isGroup = false
  /// The text that is being read, and of what element.
  private var segments: [Segment]?
  private var source: [Segment] = []
  private var target: [Segment]?
  private var state: Entry.State?
  private var note = ""
  private var isNote = false
  private var ids: Set<String> = []

  init(file: String) { self.file = file }

  private func fail(_ text: String) {
    if error == nil { error = CatalogueError(file, parser?.lineNumber ?? 0, text) }
    parser?.abortParsing()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    switch name {
    case "xliff", "body": break
    case "file":
      guard let subject = attributes["original"], let source = attributes["source-language"] else {
        return fail("file has no 'original' or no 'source-language'")
      }
      catalogue = Catalogue(
        subject: subject, source: source, target: attributes["target-language"],
        category: attributes["category"], entries: [])
    case "group":
      guard let id = attributes["id"], attributes["restype"] == "x-plural" else {
        return fail("group has no 'id' or is not of the type x-plural")
      }
      begin(id)
      entry?.isPlural = true
      isGroup = true
    case "trans-unit": beginUnit(attributes)
    case "source": segments = []
    case "target":
      segments = []
      let written = attributes["state"] ?? ""
      guard let known = Entry.State(rawValue: written) else {
        let states = Entry.State.allCases.map(\.rawValue).joined(separator: ", ")
        return fail("state '\(written)' of a target, expected one of \(states)")
      }
      state = known
    case "note": isNote = true
    case "x":
      guard segments != nil, let id = attributes["id"],
        let kind = attributes["ctype"].flatMap(Place.Kind.init)
      else { return fail("a place needs an 'id', and a 'ctype' that is known") }
      segments?.append(.place(Place(name: id, kind: kind, hint: attributes["equiv-text"] ?? "")))
    default: fail("element '\(name)' is none that a catalogue uses")
    }
  }

  private func begin(_ id: String) {
    guard ids.insert(id).inserted else { return fail("'\(id)' stands there twice") }
    entry = Entry(id: id)
  }

  private func beginUnit(_ attributes: [String: String]) {
    guard let id = attributes["id"] else { return fail("trans-unit without 'id'") }
    category = .other
    (source, target, state, note) = ([], nil, nil, "")
    guard isGroup, let entry else { return begin(id) }
    let start = entry.id + "."
    guard id.hasPrefix(start),
      let category = PluralCategory(rawValue: String(id.dropFirst(start.count)))
    else {
      return fail(
        "'\(id)' in the group '\(entry.id)', expected '\(start)' and a category of number")
    }
    guard entry.forms[category] == nil else { return fail("'\(id)' stands there twice") }
    self.category = category
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if isNote {
      note += text
    } else if let last = segments?.last, case .words(let words) = last {
      segments?.removeLast()
      segments?.append(.words(words + text))
    } else if segments != nil {
      segments?.append(.words(text))
    } else if !text.allSatisfy(\.isWhitespace) {
      fail("text outside of a source or target")
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "source":
      source = segments ?? []
      segments = nil
    case "target":
      target = segments
      segments = nil
    case "note": isNote = false
    case "trans-unit":
      endUnit()
      if !isGroup { end() }
    case "group":
      isGroup = false
      end()
    default: break
    }
  }

  private func endUnit() {
    let isSource = catalogue?.target == nil
    if isSource {
      entry?.forms[category] = Entry.Text(segments: source, state: nil)
    } else if let target, !target.isEmpty {
      entry?.forms[category] = Entry.Text(segments: target, state: state, source: source)
    }
    if !note.isEmpty { entry?.note = note }
  }

  private func end() {
    if let entry { catalogue?.entries.append(entry) }
    entry = nil
  }
}
