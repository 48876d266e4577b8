internal import CLibXML2
internal import LandscapeModel
internal import OfficeFiles
internal import Wording

/// The start tag of an element as libxml2 tells it. Valid only while the handler is called.
struct XMLStartTag {
  /// Names are interned by the parser: equal names have equal addresses.
  let name: UnsafePointer<UInt8>
  let prefix: UnsafePointer<UInt8>?
  let namespace: UnsafePointer<UInt8>?
  /// The namespaces that the tag declares.
  let namespaceCount: Int
  let attributeCount: Int
  private let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  fileprivate init(
    name: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?, namespace: UnsafePointer<UInt8>?,
    namespaceCount: Int, attributeCount: Int,
    attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    self.namespaceCount = namespaceCount
    self.name = name
    self.prefix = prefix
    self.namespace = namespace
    self.attributeCount = attributes == nil ? 0 : attributeCount
    self.attributes = attributes
  }

  func attributeName(_ index: Int) -> UnsafePointer<UInt8>? { attributes?[index * 5] }

  func attributePrefix(_ index: Int) -> UnsafePointer<UInt8>? { attributes?[index * 5 + 1] }

  func attributeNamespace(_ index: Int) -> UnsafePointer<UInt8>? { attributes?[index * 5 + 2] }

  /// Calls `body` with the value, references replaced.
  func withAttributeValue<Result>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let start = attributes?[index * 5 + 3], let end = attributes?[index * 5 + 4] else {
      return body(UnsafeBufferPointer(start: nil, count: 0))
    }
    let written = UnsafeBufferPointer(start: start, count: end - start)
    guard written.contains(UInt8(ascii: "&")) else { return body(written) }
    // Without NOENT libxml2 replaces every reference but that to an ampersand, which it writes as
    // "&#38;" however it was written before.
    var value: [UInt8] = []
    var index = 0
    while index < written.count {
      value.append(written[index])
      index += written[index] == UInt8(ascii: "&") ? 5 : 1
    }
    return value.withUnsafeBufferPointer(body)
  }

  /// The value as text.
  func attributeText(_ index: Int) -> String {
    withAttributeValue(index) { String(decoding: $0, as: UTF8.self) }
  }
}

/// What a document says, in document order. A subclass overrides what it wants to hear.
class XMLEventHandler {
  /// What runs ahead of the parser; its places are those of the tags that are told.
  var scanner = XMLMarkupScanner(limits: LimitSettings())
  /// Set to end the reading of the document, for a reason that is no syntax error.
  var stop: XMLStop?

  final var wantsStop: Bool { stop != nil }

  func startElement(_ tag: XMLStartTag) {}

  func endElement() {}

  /// A piece of text; a stretch of text may come in several.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// A piece of text from a CDATA section.
  func section(_ bytes: UnsafeBufferPointer<UInt8>) { text(bytes) }

  /// The document breaks its schema at the tag that was told last.
  /// - Parameter message: libxml2's words for it, made when they are asked for.
  func schemaError(code: Int, message: () -> String) {}
}

/// What libxml2 found wrong with a document.
struct XMLSyntaxError: Error, Hashable {
  var line: Int
  var column: Int
  /// libxml2's words.
  var message: String
}

/// libxml2's SAX2 push parser, with or without validation against a schema.
///
/// Options are `NONET` and `BIG_LINES` and no other. A document type is an error even where nothing
/// stopped it before.
struct XMLPushParser: ~Copyable {
  private let context: xmlParserCtxtPtr
  private let state: XMLParserState
  private let validation: xmlSchemaValidCtxtPtr?
  private var plug: xmlSchemaSAXPlugPtr?

  /// - Returns: `nil` when libxml2 has no memory for a parser.
  init?(handler: XMLEventHandler, schema: CatalogueSchema? = nil) {
    guard LibXML2.isReady else { return nil }
    let state = XMLParserState(handler: handler)
    let me = Unmanaged.passUnretained(state).toOpaque()
    var sax = Self.callbacks()
    guard let context = xmlCreatePushParserCtxt(&sax, me, nil, 0, nil) else { return nil }
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue)
    guard xmlCtxtUseOptions(context, options) == 0 else {
      xmlFreeParserCtxt(context)
      return nil
    }
    if let schema {
      guard let validation = xmlSchemaNewValidCtxt(schema.pointer) else {
        xmlFreeParserCtxt(context)
        return nil
      }
      xmlSchemaSetValidStructuredErrors(validation, Self.schemaErrorCallback, me)
      guard
        let plug = xmlSchemaSAXPlug(validation, &context.pointee.sax, &context.pointee.userData)
      else {
        xmlSchemaFreeValidCtxt(validation)
        xmlFreeParserCtxt(context)
        return nil
      }
      self.validation = validation
      self.plug = plug
    } else {
      validation = nil
      plug = nil
    }
    state.context = context
    self.context = context
    self.state = state
  }

  deinit {
    // The plug puts the parser's own callbacks back, which must be there to be freed with it.
    if let plug { xmlSchemaSAXUnplug(plug) }
    if let validation { xmlSchemaFreeValidCtxt(validation) }
    xmlFreeParserCtxt(context)
  }

  /// The address under which the parser knows `name`, to compare with the names of tags.
  func interned(_ name: String) -> UnsafePointer<UInt8>? {
    xmlDictLookup(context.pointee.dict, name, Int32(name.utf8.count))
  }

  /// Parses the next bytes of the document.
  ///
  /// - Parameter isLast: whether the document ends with them.
  /// - Throws: the first error of the document; nothing may be parsed after it.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) throws(XMLSyntaxError) {
    // With a schema the parser tells its errors to nobody in particular, so this thread listens.
    let me = Unmanaged.passUnretained(state).toOpaque()
    xmlSetStructuredErrorFunc(me, Self.errorCallback)
    defer { xmlSetStructuredErrorFunc(nil, nil) }
    let result = bytes.withMemoryRebound(to: CChar.self) { characters in
      xmlParseChunk(context, characters.baseAddress, Int32(characters.count), isLast ? 1 : 0)
    }
    if let error = state.error { throw error }
    guard result == 0 || state.handler.wantsStop else {
      throw XMLSyntaxError(
        line: Int(context.pointee.input?.pointee.line ?? 0),
        column: Int(context.pointee.input?.pointee.col ?? 0),
        message: Words.errorNumber(number: String(result))(.english))
    }
  }

  private static func callbacks() -> xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.startElementNs = { me, name, prefix, uri, namespaces, _, count, _, attributes in
      guard let state = XMLParserState.from(me), let name else { return }
      state.handler.startElement(
        XMLStartTag(
          name: name, prefix: prefix, namespace: uri, namespaceCount: Int(namespaces),
          attributeCount: Int(count), attributes: attributes))
      state.stopIfWanted()
    }
    sax.endElementNs = { me, _, _, _ in
      guard let state = XMLParserState.from(me) else { return }
      state.handler.endElement()
      state.stopIfWanted()
    }
    let text: charactersSAXFunc = { me, characters, count in
      guard let state = XMLParserState.from(me), count > 0 else { return }
      state.handler.text(UnsafeBufferPointer(start: characters, count: Int(count)))
      state.stopIfWanted()
    }
    sax.characters = text
    sax.ignorableWhitespace = text
    sax.cdataBlock = { me, characters, count in
      guard let state = XMLParserState.from(me), count > 0 else { return }
      state.handler.section(UnsafeBufferPointer(start: characters, count: Int(count)))
      state.stopIfWanted()
    }
    sax.internalSubset = { me, _, _, _ in
      XMLParserState.from(me)?.fail(Phrase.documentTypeRefused(.english))
    }
    return sax
  }

  private static let errorCallback: xmlStructuredErrorFunc = { me, error in
    guard let state = XMLParserState.from(me), let error else { return }
    // Warnings are about things that are not used here, such as unknown xml: attributes.
    guard error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    state.fail(error)
  }

  private static let schemaErrorCallback: xmlStructuredErrorFunc = { me, error in
    guard let state = XMLParserState.from(me), let error else { return }
    state.handler.schemaError(code: Int(error.pointee.code)) { LibXML2.message(of: error) }
    state.stopIfWanted()
  }
}

/// What the callbacks of one parser share.
private final class XMLParserState {
  let handler: XMLEventHandler
  var context: xmlParserCtxtPtr?
  var error: XMLSyntaxError?

  init(handler: XMLEventHandler) {
    self.handler = handler
  }

  static func from(_ me: UnsafeMutableRawPointer?) -> XMLParserState? {
    me.map { Unmanaged<XMLParserState>.fromOpaque($0).takeUnretainedValue() }
  }

  func stopIfWanted() {
    if handler.wantsStop { xmlStopParser(context) }
  }

  func fail(_ found: UnsafePointer<xmlError>) {
    guard error == nil, !handler.wantsStop else { return }
    error = XMLSyntaxError(
      line: Int(found.pointee.line), column: Int(found.pointee.int2),
      message: LibXML2.message(of: found))
  }

  func fail(_ message: String) {
    guard error == nil else { return }
    error = XMLSyntaxError(
      line: Int(context?.pointee.input?.pointee.line ?? 0),
      column: Int(context?.pointee.input?.pointee.col ?? 0), message: message)
    xmlStopParser(context)
  }
}
