internal import LandscapeModel
internal import Wording

/// Reads an XML document as a stream: the scanner a block ahead, libxml2 behind it, and the handler
/// hears what both have to say. Memory does not grow with the document.
struct XMLDocumentReader {
  var limits: LimitSettings
  var schema: CatalogueSchema?
  /// Bytes read at once.
  var blockSize = 65_536

  /// Reads `source` to its end.
  ///
  /// - Throws: the first thing for which the document is refused as a whole. What the handler has heard
  ///   until then must not be used.
  func read(
    _ source: XMLSource, into handler: XMLEventHandler, prepare: (borrowing XMLPushParser) -> Void
  ) throws(XMLStop) -> ContentDigest {
    try source.prepare()
    handler.scanner = XMLMarkupScanner(limits: limits, offset: source.start)
    guard let parser = XMLPushParser(handler: handler, schema: schema) else {
      throw XMLStop(code: .unreadableFile, line: 0, column: 0, value: Phrase.noMemory(.english))
    }
    prepare(parser)
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: blockSize, alignment: 16)
    defer { block.deallocate() }
    var offset = source.start
    var hasher = ContentHasher()
    if offset > 0 { hasher.update(source.bytes(from: 0, to: offset)) }
    while !handler.wantsStop {
      let count = source.read(at: offset, into: block)
      if let error = source.readError {
        throw XMLStop(code: .unreadableFile, line: 0, column: 0, value: String(error))
      }
      let bytes = UnsafeRawBufferPointer(rebasing: block[..<count])
      hasher.update(bytes)
      try feed(bytes.bindMemory(to: UInt8.self), to: parser, handler)
      offset += count
      if count < blockSize { break }
    }
    if !handler.wantsStop {
      if let stop = handler.scanner.unfinished { throw stop }
      try parse(UnsafeBufferPointer(start: nil, count: 0), by: parser, isLast: true)
    }
    if let stop = handler.stop { throw stop }
    let digest = hasher.digest()
    return source.digestBeforeTranscoding ?? digest
  }

  private func feed(
    _ bytes: UnsafeBufferPointer<UInt8>, to parser: borrowing XMLPushParser,
    _ handler: XMLEventHandler
  ) throws(XMLStop) {
    guard let (stop, kept) = handler.scanner.scan(bytes) else {
      return try parse(bytes, by: parser, isLast: false)
    }
    // What comes before the place at fault may be at fault itself.
    let isMalformed = stop.code == .malformedXML && stop.value.isEmpty
    try parse(
      UnsafeBufferPointer(rebasing: bytes[..<(isMalformed ? kept + 1 : kept)]), by: parser,
      isLast: isMalformed)
    throw handler.stop ?? stop
  }

  private func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, by parser: borrowing XMLPushParser, isLast: Bool
  ) throws(XMLStop) {
    do {
      try parser.parse(bytes, isLast: isLast)
    } catch {
      throw XMLStop(
        code: .malformedXML, line: error.line, column: error.column, value: error.message)
    }
  }
}
