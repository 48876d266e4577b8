internal import LandscapeModel
internal import TextFormats
internal import Wording

/// The text of what is wrong with an XML document, apart from its values.
enum XMLWording {
  /// The field of diagnostics for which a document is refused as a whole.
  static let document = "document"

  static func observation(of diagnostic: Diagnostic) -> Phrase {
    let value = VisibleText.quotedForTerminal(diagnostic.value)
    let expected = VisibleText.forTerminal(diagnostic.expected)
    switch diagnostic.code {
    case .malformedXML:
      return Words.notWellFormed(reason: VisibleText.forTerminal(diagnostic.value))
    case .doctypeRefused:
      return .doctypeRefused
    case .unsupportedXMLVersion: return Words.xmlVersionNotRead(version: value, expected: expected)
    case .unsupportedEncoding: return Words.xmlEncodingNotRead(encoding: value, expected: expected)
    case .startTagTooLarge: return Words.tagTooLarge(most: expected)
    case .tooManyAttributes: return Words.tooManyAttributes(most: expected)
    case .nestingTooDeep: return Words.nestedTooDeep(most: expected)
    case .textTooLarge: return Words.xmlTextTooLarge(most: expected)
    case .commentsTooLarge: return Words.commentsTooLarge(most: expected)
    case .tooManyXMLIDs: return Words.tooManyXMLIDs(most: expected)
    case .unexpectedElement:
      return expected.isEmpty
        ? Words.elementUnexpected(name: value)
        : Words.elementUnexpectedHere(name: value, expected: expected)
    case .unexpectedAttribute: return Words.attributeUnknown(name: value)
    case .unexpectedText: return .textAmongElements
    case .repeatedElement: return Words.elementRepeated(name: value)
    case .schemaViolation:
      return Words.breaksSchema(reason: VisibleText.forTerminal(diagnostic.value))
    case .competingCatalogues where !diagnostic.field.isEmpty:
      return Words.tableHasRivals(
        table: diagnostic.field, files: VisibleText.forTerminal(diagnostic.value))
    case .competingCatalogues:
      return Words.liesBeside(files: VisibleText.forTerminal(diagnostic.value))
    case .forbiddenCharacter:
      return Words.holdsForbidden(column: diagnostic.field, character: diagnostic.value)
    case .sourceOutsideFolder:
      return diagnostic.location.line == 0
        ? .fileOutsideFolder : Words.sourceOutsideFolder(source: value)
    case .noRecord: return Words.noRecordAt(source: value, path: expected)
    default: return Phrase(verbatim: diagnostic.code.rawValue)
    }
  }
}
