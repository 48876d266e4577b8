internal import CLibXML2
internal import LandscapeModel

/// How a document breaks its schema, in our words.
struct SchemaViolation: Hashable {
  /// `.missingValue` for a missing attribute or element and `.invalidValue` for a value: where these are a
  /// record's own, the validation of rows says the same with more knowledge.
  var code: DiagnosticCode
  /// The name of the attribute or element, or libxml2's words.
  var value: String
  /// What would be right, where libxml2 says so.
  var expected = ""

  /// - Parameters:
  ///   - code: libxml2's number of the error.
  ///   - message: libxml2's words for it.
  init(code: Int, message: String) {
    let number = xmlParserErrors(rawValue: UInt32(truncatingIfNeeded: code))
    switch number {
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1, XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2:
      self.code = .unexpectedAttribute
      value = Self.quoted(after: "attribute ", in: message)
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_4:
      self.code = .missingValue
      value = Self.quoted(after: "attribute ", in: message)
    case XML_SCHEMAV_ELEMENT_CONTENT where message.contains("Missing child element"):
      self.code = .missingValue
      value = Self.alternatives(in: message)
    case XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1, XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2,
      XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3, XML_SCHEMAV_CVC_TYPE_3_1_2:
      let isText = message.contains("Character content")
      self.code = isText ? .unexpectedText : .unexpectedElement
      value = isText ? "" : Self.quoted(after: "lement ", in: message)
    case XML_SCHEMAV_ELEMENT_CONTENT, XML_SCHEMAV_CVC_ELT_1:
      self.code = .unexpectedElement
      value = Self.quoted(after: "lement ", in: message)
      expected = Self.alternatives(in: message)
    default:
      if Self.isAboutValue(UInt32(truncatingIfNeeded: code)) {
        self.code = .invalidValue
        value = ""
      } else {
        self.code = .schemaViolation
        value = message
      }
    }
  }

  private static func isAboutValue(_ code: UInt32) -> Bool {
    let facets =
      XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1.rawValue...XML_SCHEMAV_CVC_ENUMERATION_VALID.rawValue
    return facets.contains(code) || code == XML_SCHEMAV_CVC_ATTRIBUTE_3.rawValue
  }

  /// `Element 'area', attribute 'popluation': …`: what stands in quotes after the word.
  private static func quoted(after word: String, in message: String) -> String {
    guard let start = message.end(of: word + "'") else { return "" }
    return String(message[start...].prefix { $0 != "'" })
  }

  /// `Expected is one of ( name, part )`: what stands in the brackets.
  private static func alternatives(in message: String) -> String {
    guard let start = message.end(of: "( ") else { return "" }
    return String(message[start...].prefix { $0 != ")" }).withoutTrailingSpaces
  }
}

extension String {
  /// Where the text after the first `part`, which is ASCII, begins.
  fileprivate func end(of part: String) -> String.Index? {
    var index = utf8.startIndex
    while index < utf8.endIndex {
      if utf8[index...].starts(with: part.utf8) {
        return utf8.index(index, offsetBy: part.utf8.count)
      }
      index = utf8.index(after: index)
    }
    return nil
  }

  fileprivate var withoutTrailingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
