internal import LandscapeModel
internal import TextFormats

/// The English text of what is wrong with an XML document, apart from its values.
enum XMLWording {
  /// The field of diagnostics for which a document is refused as a whole.
  static let document = "document"

  static func observation(of diagnostic: Diagnostic) -> String {
    let value = VisibleText.quotedForTerminal(diagnostic.value)
    let expected = VisibleText.forTerminal(diagnostic.expected)
    switch diagnostic.code {
    case .malformedXML: return "not well-formed: \(VisibleText.forTerminal(diagnostic.value))"
    case .doctypeRefused:
      return
        "a DOCTYPE may name entities and files to load, so none is accepted; expected the root "
        + "element"
    case .unsupportedXMLVersion: return "XML version \(value) is not read; expected \(expected)"
    case .unsupportedEncoding: return "encoding \(value) is not read; expected \(expected)"
    case .startTagTooLarge:
      return "tag has more than \(expected) bytes (limits.tag-bytes)"
    case .tooManyAttributes:
      return "element has more than \(expected) attributes (limits.attributes)"
    case .nestingTooDeep:
      return "elements stand more than \(expected) deep in each other (limits.element-depth)"
    case .textTooLarge: return "text has more than \(expected) bytes (limits.text-bytes)"
    case .commentsTooLarge:
      return "comments and processing instructions have more than \(expected) bytes "
        + "(limits.comment-bytes)"
    case .tooManyXMLIDs: return "more than \(expected) elements have an xml:id (limits.xml-ids)"
    case .unexpectedElement:
      let alternatives = expected.isEmpty ? "" : "; expected \(expected)"
      return "element \(value) is not expected here\(alternatives)"
    case .unexpectedAttribute: return "attribute \(value) is not known"
    case .unexpectedText: return "text stands where only elements may"
    case .repeatedElement: return "element \(value) is there already"
    case .schemaViolation: return "breaks the schema: \(VisibleText.forTerminal(diagnostic.value))"
    case .competingCatalogues where !diagnostic.field.isEmpty:
      return
        "table '\(diagnostic.field)' has sources here and \(VisibleText.forTerminal(diagnostic.value)) "
        + "beside them; take one of the two away"
    case .competingCatalogues:
      return
        "lies beside \(VisibleText.forTerminal(diagnostic.value)); expected the catalogue in one form"
    case .forbiddenCharacter:
      return "\(diagnostic.field) holds \(diagnostic.value), which XML has no way to write"
    case .sourceOutsideFolder:
      return (diagnostic.location.line == 0 ? "file" : "source \(value)")
        + " lies outside of the catalogue folder"
    case .noRecord: return "source \(value) has no record at \(expected)"
    default: return diagnostic.code.rawValue
    }
  }
}
