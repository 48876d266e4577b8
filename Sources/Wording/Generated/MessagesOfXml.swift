// Made from the catalogues of 'messages-of-xml' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let doctypeRefused = Phrase(
    "a DOCTYPE may name entities and files to load, so none is accepted; expected the root element",
    "gall DOCTYPE enwi endidau a ffeiliau i'w llwytho, felly ni dderbynnir yr un; disgwylid yr elfen wraidd",
    nil)
  package static let textAmongElements = Phrase(
    "text stands where only elements may",
    "mae testun lle na chaiff ond elfennau fod",
    nil)
  package static let fileOutsideFolder = Phrase(
    "file lies outside of the catalogue folder",
    "mae'r ffeil y tu allan i ffolder y catalog",
    nil)
  package static let noMemory = Phrase(
    "no memory",
    "dim cof",
    nil)
  package static let documentTypeRefused = Phrase(
    "a document type is not allowed",
    "ni chaniateir math o ddogfen",
    nil)
  package static let documentEmpty = Phrase(
    "document is empty",
    "mae'r ddogfen yn wag",
    nil)
  package static let elementNotClosed = Phrase(
    "element is not closed",
    "nid yw'r elfen wedi'i chau",
    nil)
  package static let tagNotClosed = Phrase(
    "tag is not closed",
    "nid yw'r tag wedi'i gau",
    nil)
  package static let commentNotClosed = Phrase(
    "comment is not closed",
    "nid yw'r sylw wedi'i gau",
    nil)
  package static let sectionNotClosed = Phrase(
    "CDATA section is not closed",
    "nid yw'r adran CDATA wedi'i chau",
    nil)
  package static let instructionNotClosed = Phrase(
    "processing instruction is not closed",
    "nid yw'r cyfarwyddyd prosesu wedi'i gau",
    nil)
  package static let contentAtEnd = Phrase(
    "extra content at the end of the document",
    "cynnwys ychwanegol ar ddiwedd y ddogfen",
    nil)
  package static let noneOfThose = Phrase(
    "none of those",
    "heb yr un o'r rheini",
    nil)
}

extension Words {
  package static func notWellFormed(reason: String) -> Phrase {
    notWellFormedText.filled(.text(reason))
  }
  private static let notWellFormedText = Filling(
      ["not well-formed: ", 0],
      ["heb fod yn XML cywir ei ffurf: ", 0],
      nil)
  package static func xmlVersionNotRead(version: String, expected: String) -> Phrase {
    xmlVersionNotReadText.filled(.text(version), .text(expected))
  }
  private static let xmlVersionNotReadText = Filling(
      ["XML version ", 0, " is not read; expected ", 1],
      ["ni ddarllenir fersiwn ", 0, " o XML; disgwylid ", 1],
      nil)
  package static func xmlEncodingNotRead(encoding: String, expected: String) -> Phrase {
    xmlEncodingNotReadText.filled(.text(encoding), .text(expected))
  }
  private static let xmlEncodingNotReadText = Filling(
      ["encoding ", 0, " is not read; expected ", 1],
      ["ni ddarllenir yr amgodiad ", 0, "; disgwylid ", 1],
      nil)
  package static func tagTooLarge(most: String) -> Phrase {
    tagTooLargeText.filled(.text(most))
  }
  private static let tagTooLargeText = Filling(
      ["tag has more than ", 0, " bytes (limits.tag-bytes)"],
      ["maint y tag mewn beitiau: uwchlaw ", 0, " (limits.tag-bytes)"],
      nil)
  package static func tooManyAttributes(most: String) -> Phrase {
    tooManyAttributesText.filled(.text(most))
  }
  private static let tooManyAttributesText = Filling(
      ["element has more than ", 0, " attributes (limits.attributes)"],
      ["nifer y priodoleddau ar yr elfen: uwchlaw ", 0, " (limits.attributes)"],
      nil)
  package static func nestedTooDeep(most: String) -> Phrase {
    nestedTooDeepText.filled(.text(most))
  }
  private static let nestedTooDeepText = Filling(
      ["elements stand more than ", 0, " deep in each other (limits.element-depth)"],
      ["dyfnder yr elfennau y tu mewn i'w gilydd: uwchlaw ", 0, " (limits.element-depth)"],
      nil)
  package static func xmlTextTooLarge(most: String) -> Phrase {
    xmlTextTooLargeText.filled(.text(most))
  }
  private static let xmlTextTooLargeText = Filling(
      ["text has more than ", 0, " bytes (limits.text-bytes)"],
      ["maint y testun mewn beitiau: uwchlaw ", 0, " (limits.text-bytes)"],
      nil)
  package static func commentsTooLarge(most: String) -> Phrase {
    commentsTooLargeText.filled(.text(most))
  }
  private static let commentsTooLargeText = Filling(
      ["comments and processing instructions have more than ", 0, " bytes (limits.comment-bytes)"],
      ["maint y sylwadau a'r cyfarwyddiadau prosesu mewn beitiau: uwchlaw ", 0, " (limits.comment-bytes)"],
      nil)
  package static func tooManyXMLIDs(most: String) -> Phrase {
    tooManyXMLIDsText.filled(.text(most))
  }
  private static let tooManyXMLIDsText = Filling(
      ["more than ", 0, " elements have an xml:id (limits.xml-ids)"],
      ["nifer yr elfennau sydd ag xml:id: uwchlaw ", 0, " (limits.xml-ids)"],
      nil)
  package static func attributeUnknown(name: String) -> Phrase {
    attributeUnknownText.filled(.text(name))
  }
  private static let attributeUnknownText = Filling(
      ["attribute ", 0, " is not known"],
      ["nid yw'r briodoledd ", 0, " yn hysbys"],
      nil)
  package static func elementRepeated(name: String) -> Phrase {
    elementRepeatedText.filled(.text(name))
  }
  private static let elementRepeatedText = Filling(
      ["element ", 0, " is there already"],
      ["mae'r elfen ", 0, " yno eisoes"],
      nil)
  package static func breaksSchema(reason: String) -> Phrase {
    breaksSchemaText.filled(.text(reason))
  }
  private static let breaksSchemaText = Filling(
      ["breaks the schema: ", 0],
      ["mae'n torri'r sgema: ", 0],
      nil)
  package static func tableHasRivals(table: String, files: String) -> Phrase {
    tableHasRivalsText.filled(.text(table), .text(files))
  }
  private static let tableHasRivalsText = Filling(
      ["table '", 0, "' has sources here and ", 1, " beside them; take one of the two away"],
      ["mae gan y tabl '", 0, "' ffynonellau yma, a'r canlynol wrth eu hochr: ", 1, "; tynnwch y naill neu'r llall"],
      nil)
  package static func liesBeside(files: String) -> Phrase {
    liesBesideText.filled(.text(files))
  }
  private static let liesBesideText = Filling(
      ["lies beside ", 0, "; expected the catalogue in one form"],
      ["mae ochr yn ochr â'r canlynol: ", 0, "; disgwylid y catalog mewn un ffurf"],
      nil)
  package static func holdsForbidden(column: String, character: String) -> Phrase {
    holdsForbiddenText.filled(.text(column), .text(character))
  }
  private static let holdsForbiddenText = Filling(
      [0, " holds ", 1, ", which XML has no way to write"],
      [0, ": ceir ", 1, ", nad oes gan XML fodd i'w ysgrifennu"],
      nil)
  package static func noRecordAt(source: String, path: String) -> Phrase {
    noRecordAtText.filled(.text(source), .text(path))
  }
  private static let noRecordAtText = Filling(
      ["source ", 0, " has no record at ", 1],
      ["nid oes gan y ffynhonnell ", 0, " gofnod yn ", 1],
      nil)
  package static func elementUnexpected(name: String) -> Phrase {
    elementUnexpectedText.filled(.text(name))
  }
  private static let elementUnexpectedText = Filling(
      ["element ", 0, " is not expected here"],
      ["ni ddisgwylir yr elfen ", 0, " yma"],
      nil)
  package static func elementUnexpectedHere(name: String, expected: String) -> Phrase {
    elementUnexpectedHereText.filled(.text(name), .text(expected))
  }
  private static let elementUnexpectedHereText = Filling(
      ["element ", 0, " is not expected here; expected ", 1],
      ["ni ddisgwylir yr elfen ", 0, " yma; disgwylid ", 1],
      nil)
  package static func sourceOutsideFolder(source: String) -> Phrase {
    sourceOutsideFolderText.filled(.text(source))
  }
  private static let sourceOutsideFolderText = Filling(
      ["source ", 0, " lies outside of the catalogue folder"],
      ["mae'r ffynhonnell ", 0, " y tu allan i ffolder y catalog"],
      nil)
  package static func sourcesOf(file: String) -> Phrase {
    sourcesOfText.filled(.text(file))
  }
  private static let sourcesOfText = Filling(
      ["the sources of ", 0],
      ["ffynonellau ", 0],
      nil)
  package static func errorNumber(number: String) -> Phrase {
    errorNumberText.filled(.text(number))
  }
  private static let errorNumberText = Filling(
      ["error ", 0],
      ["gwall ", 0],
      nil)
  package static func noXMLCharacter(character: String) -> Phrase {
    noXMLCharacterText.filled(.text(character))
  }
  private static let noXMLCharacterText = Filling(
      [0, " is no character of XML"],
      ["nid yw ", 0, " yn nod XML"],
      nil)
  package static func versionBuiltFor(found: String, compiled: String) -> Phrase {
    versionBuiltForText.filled(.text(found), .text(compiled))
  }
  private static let versionBuiltForText = Filling(
      [0, " (built for ", 1, ")"],
      [0, " (adeiladwyd ar gyfer ", 1, ")"],
      nil)
  package static func xmlLibrary(version: String, features: String) -> Phrase {
    xmlLibraryText.filled(.text(version), .text(features))
  }
  private static let xmlLibraryText = Filling(
      [0, "; no network, document type, entities or XInclude; built with ", 1],
      [0, "; heb rwydwaith, math o ddogfen, endidau nac XInclude; adeiladwyd â'r canlynol: ", 1],
      nil)
}
