internal import CLibXML2

/// libxml2 made ready for the process: nothing is ever fetched.
enum LibXML2 {
  /// Whether it is ready. Asking is what makes it so, once.
  static let isReady: Bool = {
    xmlInitParser()
    // Whatever asks for another document gets none: no DTD, entity, schema or inclusion is loaded.
    xmlSetExternalEntityLoader { _, _, _ in nil }
    return true
  }()

  /// A C string as text; empty where there is none.
  static func text(_ characters: UnsafePointer<xmlChar>?) -> String {
    guard let characters else { return "" }
    return String(cString: characters)
  }

  /// The message of an error on one line, without the full stop and capital that libxml2 writes.
  static func message(of error: UnsafePointer<xmlError>) -> String {
    guard let raw = error.pointee.message else { return "error \(error.pointee.code)" }
    var text = String(cString: raw)
    while let last = text.last, last.isWhitespace || last == "." { text.removeLast() }
    text = String(text.map { $0.isNewline ? " " : $0 })
    guard let first = text.first, text.dropFirst().first?.isUppercase != true else { return text }
    return first.lowercased() + text.dropFirst()
  }
}
