private import CLibXML2

/// What a part of a workbook says, in document order. A subclass overrides what it wants to hear.
class PartHandler {
  /// The local names that tags and attributes are known by: numbers stand for them, in this order.
  let names: [String]
  /// Why nothing more is to be read.
  var failure: WorkbookFailure?
  /// Whether nothing more is to be read, and nothing is wrong.
  var isDone = false
  /// Whether text is wanted.
  var wantsText = false

  /// - Parameter names: the most frequent first.
  init(names: [String]) { self.names = names }

  /// Whether the part's elements are of this namespace; what stands inside others is passed over.
  func knows(namespace: String) -> Bool { true }

  func start(_ tag: PartTag) {}

  /// - Parameter name: -1 for one that has no number.
  func end(_ name: Int) {}

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  final var wantsStop: Bool { isDone || failure != nil }
}

/// A start tag. Valid only while the handler is called.
struct PartTag {
  /// The number of its local name; -1 for one that has none.
  let name: Int
  fileprivate let attributeCount: Int
  fileprivate let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  fileprivate let interned: UnsafePointer<UnsafePointer<UInt8>?>
  fileprivate let state: PartParserState

  /// The bytes of an attribute as written, by the number of its local name; references to `&` are left as they are.
  @inline(__always)
  func raw(_ name: Int) -> UnsafeBufferPointer<UInt8>? {
    guard let attributes else { return nil }
    let wanted = interned[name]
    var place = 0
    for _ in 0..<attributeCount {
      if attributes[place] == wanted, let start = attributes[place + 3],
        let end = attributes[place + 4], state.isKnown(ofAttribute: attributes[place + 2])
      {
        return UnsafeBufferPointer(start: start, count: end - start)
      }
      place += 5
    }
    return nil
  }

  /// An attribute as text.
  func text(_ name: Int) -> String? {
    guard let raw = raw(name) else { return nil }
    // Without NOENT libxml2 replaces every reference but that to an ampersand, which it writes as "&#38;".
    guard raw.contains(UInt8(ascii: "&")) else { return String(decoding: raw, as: UTF8.self) }
    var bytes: [UInt8] = []
    var index = 0
    while index < raw.count {
      bytes.append(raw[index])
      index += raw[index] == UInt8(ascii: "&") ? 5 : 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// An attribute as a whole number that is not negative.
  @inline(__always)
  func number(_ name: Int) -> Int? {
    guard let raw = raw(name), !raw.isEmpty, raw.count <= 18 else { return nil }
    var number = 0
    for byte in raw {
      guard byte &- 0x30 < 10 else { return nil }
      number = number * 10 + Int(byte &- 0x30)
    }
    return number
  }

  /// An attribute as a flag of Office Open XML.
  func flag(_ name: Int) -> Bool {
    guard let raw = raw(name) else { return false }
    return raw.elementsEqual("1".utf8) || raw.elementsEqual("true".utf8)
      || raw.elementsEqual("on".utf8)
  }
}

/// libxml2's SAX2 push parser over one part.
///
/// A document type is refused, nothing is fetched, and libxml2's own limits on depth and text stay in force.
struct PartParser: ~Copyable {
  private let context: xmlParserCtxtPtr
  private let state: PartParserState

  init(_ handler: PartHandler, part: String) throws(WorkbookFailure) {
    let state = PartParserState(handler, part: part)
    let me = Unmanaged.passUnretained(state).toOpaque()
    var sax = Self.callbacks()
    guard LibXML2.isReady, let context = xmlCreatePushParserCtxt(&sax, me, nil, 0, nil) else {
      throw .damagedPart(part, reason: "", line: 0)
    }
    _ = xmlCtxtUseOptions(
      context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue))
    state.context = context
    for name in handler.names {
      state.interned.append(xmlDictLookup(context.pointee.dict, name, Int32(name.utf8.count)))
    }
    self.context = context
    self.state = state
  }

  deinit { xmlFreeParserCtxt(context) }

  /// Parses the next bytes; none for the end.
  /// - Returns: whether more is wanted.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookFailure) -> Bool {
    let result = bytes.withMemoryRebound(to: CChar.self) { characters in
      xmlParseChunk(context, characters.baseAddress, Int32(characters.count), bytes.isEmpty ? 1 : 0)
    }
    if let failure = state.handler.failure ?? state.failure { throw failure }
    if state.handler.isDone { return false }
    guard result == 0 else { throw .damagedPart(state.part, reason: "", line: 0) }
    return true
  }

  private static func callbacks() -> xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.startElementNs = { me, name, _, uri, _, _, count, _, attributes in
      guard let state = PartParserState.from(me), let name else { return }
      state.start(name, uri, Int(count), attributes)
    }
    sax.endElementNs = { me, name, _, _ in
      guard let state = PartParserState.from(me), let name else { return }
      state.end(name)
    }
    let text: charactersSAXFunc = { me, characters, count in
      guard let state = PartParserState.from(me), count > 0, state.handler.wantsText,
        state.skippedDepth == 0, !state.handler.wantsStop
      else { return }
      state.handler.text(UnsafeBufferPointer(start: characters, count: Int(count)))
      state.stopIfWanted()
    }
    sax.characters = text
    sax.ignorableWhitespace = text
    sax.cdataBlock = text
    sax.internalSubset = { me, _, _, _ in
      guard let state = PartParserState.from(me) else { return }
      state.fail(.documentType(part: state.part))
    }
    sax.serror = { me, error in
      guard let state = PartParserState.from(me), let error else { return }
      guard error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
      // A namespace that is not declared is an error and no fatal one.
      state.fail(
        .damagedPart(
          state.part, reason: LibXML2.message(error.pointee.message) ?? "",
          line: Int(error.pointee.line)))
    }
    return sax
  }
}

/// What the callbacks of one parser share.
private final class PartParserState {
  let handler: PartHandler
  let part: String
  var context: xmlParserCtxtPtr?
  var failure: WorkbookFailure?
  var interned: ContiguousArray<UnsafePointer<UInt8>?> = []
  /// How deep the parser is inside an element that nobody knows.
  var skippedDepth = 0
  /// Namespaces met so far; names are interned, so that the address is the name.
  private var namespaces: ContiguousArray<(uri: UnsafePointer<UInt8>, isKnown: Bool)> = []

  init(_ handler: PartHandler, part: String) {
    self.handler = handler
    self.part = part
  }

  static func from(_ me: UnsafeMutableRawPointer?) -> PartParserState? {
    me.map { Unmanaged<PartParserState>.fromOpaque($0).takeUnretainedValue() }
  }

  @inline(__always)
  func isKnown(_ uri: UnsafePointer<UInt8>?) -> Bool {
    guard let uri else { return false }
    for known in namespaces where known.uri == uri { return known.isKnown }
    return learn(uri)
  }

  /// Attributes without a prefix are those of their element.
  @inline(__always)
  func isKnown(ofAttribute uri: UnsafePointer<UInt8>?) -> Bool { uri == nil || isKnown(uri) }

  private func learn(_ uri: UnsafePointer<UInt8>) -> Bool {
    let isKnown = handler.knows(namespace: String(cString: uri))
    if namespaces.count < 64 { namespaces.append((uri, isKnown)) }
    return isKnown
  }

  @inline(__always)
  private func number(of name: UnsafePointer<UInt8>) -> Int {
    var number = 0
    for known in interned {
      if known == name { return number }
      number += 1
    }
    return -1
  }

  func start(
    _ name: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?, _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard !handler.wantsStop else { return }
    guard skippedDepth == 0, isKnown(uri) else {
      skippedDepth += 1
      return
    }
    interned.withUnsafeBufferPointer { names in
      guard let base = names.baseAddress else { return }
      handler.start(
        PartTag(
          name: number(of: name), attributeCount: count, attributes: attributes, interned: base,
          state: self))
    }
    stopIfWanted()
  }

  func end(_ name: UnsafePointer<UInt8>) {
    guard !handler.wantsStop else { return }
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    handler.end(number(of: name))
    stopIfWanted()
  }

  func stopIfWanted() {
    if handler.wantsStop { xmlStopParser(context) }
  }

  func fail(_ failure: WorkbookFailure) {
    guard self.failure == nil, !handler.wantsStop else { return }
    self.failure = failure
    xmlStopParser(context)
  }
}
