/// Writes HTML and SVG as bytes: elements close themselves, text and attributes are escaped.
///
/// ```swift
/// var html = HTMLWriter()
/// html.element(.p, .class(.lead)) { $0.text("Fish & chips") }
/// // <p class="lead">Fish &amp; chips</p>
/// ```
package struct HTMLWriter: Sendable {
  private var sink: ByteSink
  /// Elements written so far, for the weight of pages.
  package private(set) var elementCount = 0

  package init(reserving capacity: Int = 0) {
    sink = ByteSink(reserving: capacity)
  }

  /// All that was written.
  package var bytes: [UInt8] { sink.bytes }

  /// The number of bytes so far.
  package var byteCount: Int { sink.count }

  /// `<!DOCTYPE html>`, before everything else.
  package mutating func documentType() { sink.append("<!DOCTYPE html>") }

  /// Escaped text.
  package mutating func text(_ text: String) { sink.append(escaped: text) }

  /// The text of the style element, which HTML does not escape.
  /// - Precondition: it is our own sheet and holds no `</`.
  mutating func styleSheet(_ sheet: String) {
    element(.style) { $0.sink.append(sheet) }
  }

  /// The one script of a page, which HTML does not escape either.
  /// - Precondition: it is our own and holds no `</`.
  mutating func script(_ script: String) {
    sink.append("\n<script>")
    sink.append(script)
    sink.append("</script>")
    elementCount += 1
  }

  /// An element with what `content` writes; a void element has no content and no end tag.
  @inline(__always)
  package mutating func element(
    _ element: HTMLElement, _ attributes: HTMLAttribute...,
    content: (inout HTMLWriter) -> Void = { _ in }
  ) {
    open(element, attributes)
    guard !element.isVoid else { return }
    content(&self)
    close(element)
  }

  /// An element that holds nothing but text.
  @inline(__always)
  package mutating func element(
    _ element: HTMLElement, _ attributes: HTMLAttribute..., text: String
  ) {
    open(element, attributes)
    self.text(text)
    close(element)
  }

  mutating func open(_ element: HTMLElement, _ attributes: [HTMLAttribute]) {
    begin(element)
    for attribute in attributes { attribute.append(to: &sink) }
    sink.append(byte: UInt8(ascii: ">"))
  }

  /// Most elements have no attribute or one: of these no array is made.
  mutating func open(_ element: HTMLElement) {
    begin(element)
    sink.append(byte: UInt8(ascii: ">"))
  }

  mutating func open(_ element: HTMLElement, _ attribute: HTMLAttribute) {
    begin(element)
    attribute.append(to: &sink)
    sink.append(byte: UInt8(ascii: ">"))
  }

  private mutating func begin(_ element: HTMLElement) {
    elementCount += 1
    if element.startsLine { sink.append(byte: 0x0A) }
    sink.append(byte: UInt8(ascii: "<"))
    sink.append(element.rawValue)
  }

  mutating func close(_ element: HTMLElement) {
    sink.append("</")
    sink.append(element.rawValue)
    sink.append(byte: UInt8(ascii: ">"))
  }
}
