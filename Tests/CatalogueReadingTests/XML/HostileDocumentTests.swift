import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// Documents that are broken or mean harm: each is refused with its own code, at its own place.
struct HostileDocumentTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var bytes: [UInt8]
    /// All that is said, without the name of the file.
    var lines: [String]

    init(_ name: String, _ text: String, _ lines: String...) {
      self.init(name, Array(text.utf8), lines)
    }

    init(_ name: String, _ bytes: [UInt8], _ lines: [String]) {
      testDescription = name
      self.bytes = bytes
      self.lines = lines
    }
  }

  static let refusals: [Case] = [
    Case("an empty document", "", "1:1: error: not well-formed: document is empty"),
    Case(
      "white space alone", " \n ",
      "1:1: error: not well-formed: document is empty"),
    Case(
      "billion laughs",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY lol \"lol\">\n<!ENTITY l2 \"&lol;&lol;\">]>\n<catalogue>&l2;</catalogue>",
      "2:1: error: a DOCTYPE"),
    Case(
      "an external entity",
      "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<catalogue>&x;</catalogue>",
      "2:1: error: a DOCTYPE"),
    Case(
      "an external document type",
      "<!-- -->\n  <!DOCTYPE catalogue SYSTEM \"http://example.org/a.dtd\">\n<catalogue/>",
      "2:3: error: a DOCTYPE"),
    Case(
      "an undeclared entity", "<catalogue>\n&nbsp;</catalogue>",
      "2:7: error: not well-formed: entity 'nbsp' not defined"),
    Case(
      "a tag that does not match", "<catalogue>\n  <areas></arias>\n</catalogue>",
      "2:18: error: not well-formed: opening and ending tag mismatch: areas line 2 and arias"),
    Case(
      "a truncated document", "<catalogue>\n  <areas>\n  <area code=\"W",
      "3:3: error: not well-formed: tag is not closed"),
    Case(
      "a comment that is not closed", "<catalogue>\n <!-- <areas/></catalogue>",
      "2:2: error: not well-formed: comment is not closed"),
    Case(
      "a CDATA section that is not closed", "<catalogue>\n <![CDATA[ ]]</catalogue>",
      "2:2: error: not well-formed: CDATA section is not closed"),
    Case(
      "an element that is not closed", "<catalogue>\n  <areas>\n",
      "2:3: error: not well-formed: element is not closed"),
    Case(
      "matter after the root", "<catalogue/>\n<catalogue/>",
      "2:1: error: not well-formed: extra content at the end of the document"),
    Case(
      "XML 1.1", "<?xml version=\"1.1\"?>\n<catalogue/>",
      "1:7: error: XML version '1.1' is not read; expected 1.0"),
    Case(
      "an unknown encoding", "<?xml version=\"1.0\" encoding=\"UTF-7\"?>\n<catalogue/>",
      "1:21: error: encoding 'UTF-7' is not read"),
    Case(
      "UTF-16 without its mark", [0x3C, 0, 0x61, 0, 0x2F, 0, 0x3E, 0],
      ["1:2: error: document holds a NUL byte"]),
    Case(
      "a NUL", Array("<catalogue>\n <areas\0/>".utf8),
      ["2:8: error: document holds a NUL byte"]),
    Case(
      "bytes that are not UTF-8", Array("<catalogue>\n ŵŷ".utf8) + [0xF4, 0x3C],
      ["2:4: error: document holds the bytes F4 3C, not UTF-8"]),
    Case(
      "an overlong form", Array("<catalogue>".utf8) + [0xC0, 0xAF],
      ["1:12: error: document holds the bytes C0, not UTF-8"]),
    Case(
      "a surrogate", Array("<catalogue a=\"".utf8) + [0xED, 0xA0, 0x80],
      ["1:15: error: document holds the bytes ED A0, not UTF-8"]),
    Case(
      "a reference to a surrogate", "<catalogue>&#xD800;</catalogue>",
      "1:20: error: not well-formed: xmlParseCharRef: invalid xmlChar value 55296"),
    Case(
      "a control character", "<catalogue>\u{1}</catalogue>",
      "1:12: error: not well-formed: U+0001 is no character of XML"),
    Case(
      "no character", Array("<catalogue a='".utf8) + [0xEF, 0xBF, 0xBF],
      ["1:15: error: not well-formed: U+FFFF is no character of XML"]),
    Case(
      "an angle bracket in a value", "<catalogue as-of=\"<\"/>",
      "1:19: error: not well-formed: unescaped '<' not allowed in attributes values"),
    Case(
      "an attribute twice", "<catalogue as-of=\"2023\" as-of=\"2023\"/>",
      "1:37: error: not well-formed: attribute as-of redefined"),
    Case(
      "a prefix without a namespace", "<catalogue>\n<x:areas/></catalogue>",
      "2:9: error: not well-formed: namespace prefix x on areas is not defined"),
    Case(
      "another root", "<?xml version=\"1.0\"?>\n  <catalog/>",
      "2:3: error: element 'catalog' is not expected here; expected catalogue"),
    Case(
      "a root with a namespace", "<catalogue xmlns=\"urn:x\"/>",
      "1:1: error: element 'catalogue' is not expected here; expected catalogue"),
    Case(
      "an unknown section", "<catalogue>\n  <arias><area code=\"a\"/></arias></catalogue>",
      "2:3: error: element 'arias' is not expected here"),
    Case(
      "XInclude",
      "<catalogue xmlns:xi=\"http://www.w3.org/2001/XInclude\">\n<xi:include href=\"file:///etc/passwd\" parse=\"text\"/></catalogue>",
      "2:1: error: element '{http://www.w3.org/2001/XInclude}include' is not expected here"),
    Case(
      "an attribute of the root that is not known",
      "<catalogue as-off=\"2023\"><areas/></catalogue>",
      "1:12: error: attribute 'as-off' is not known"),
    Case(
      "text in the root", "<catalogue>\n  words <areas/></catalogue>",
      "2:3: error: text stands where only elements may"),
  ]

  @Test(arguments: refusals)
  func `a document that cannot be trusted is refused as a whole`(refusal: Case) throws {
    let outcome = SmallDocument.read(refusal.bytes)
    #expect(outcome.failure == "unusable")
    try #require(outcome.lines.count == refusal.lines.count)
    for (line, expected) in zip(outcome.lines, refusal.lines) {
      let start = "catalogue.xml:" + expected
      #expect(line.hasPrefix(start), "\(line)")
      #expect(line.contains("; document refused ["), "\(line)")
    }
  }

  @Test(arguments: refusals)
  func `a document is refused alike wherever it is split`(refusal: Case) {
    let whole = SmallDocument.read(refusal.bytes)
    for size in 1...max(1, refusal.bytes.count) {
      let split = SmallDocument.read(refusal.bytes, blockSize: size)
      #expect(split.lines == whole.lines, "blocks of \(size)")
    }
  }

  /// Documents too large to write down; each limit with what it says and where.
  static let limits: [(code: DiagnosticCode, place: String, make: @Sendable () -> String)] = [
    (
      .tooManyAttributes, "2:1",
      {
        let attributes = (0..<200_000).map { " a\($0)=\"\"" }.joined()
        return "<catalogue>\n<areas\(attributes)/></catalogue>"
      }
    ),
    (
      .startTagTooLarge, "1:1",
      { "<catalogue as-of=\"" + String(repeating: "a", count: 11_000_000) + "\"/>" }
    ),
    (
      .startTagTooLarge, "1:12",
      { "<catalogue><" + String(repeating: "a", count: 70_000) + "/></catalogue>" }
    ),
    (.startTagTooLarge, "1:12", { "<catalogue></" + String(repeating: "a", count: 70_000) }),
    (
      .nestingTooDeep, "126:1",
      {
        "<catalogue><areas><area code=\"a\">" + String(repeating: "<x>\n", count: 1_000_000)
      }
    ),
    (
      .textTooLarge, "1:1048588",
      { "<catalogue>" + String(repeating: " ", count: 11_000_000) + "</catalogue>" }
    ),
    (
      .textTooLarge, "1:1048619",
      {
        "<catalogue><areas><area code=\"a\"><name> <![CDATA["
          + String(repeating: " ", count: 1_200_000) + "]]>"
      }
    ),
    (
      .commentsTooLarge, "1:1048584",
      { "<catalogue>" + String(repeating: "<!---->", count: 2_000_000) + "</catalogue>" }
    ),
    (
      .commentsTooLarge, "1:12",
      { "<catalogue><?x " + String(repeating: "y", count: 1_200_000) + "?></catalogue>" }
    ),
    (
      .tooManyXMLIDs, "2002:1",
      {
        "<catalogue><areas>"
          + (0..<2_100).map { "\n<area code=\"\($0)\" xml:id=\"a\($0)\"/>" }.joined()
      }
    ),
  ]

  @Test(arguments: limits.indices)
  func `a limit has its own code`(index: Int) throws {
    let limit = Self.limits[index]
    let bytes = Array(limit.make().utf8)
    var settings = Settings()
    settings.limits.xmlIDs = 2_000
    let outcome = SmallDocument.read(bytes, settings: settings)
    #expect(outcome.failure == "unusable")
    #expect(outcome.diagnostics.last?.code == limit.code)
    let line = try #require(outcome.lines.last)
    #expect(line.hasPrefix("catalogue.xml:\(limit.place): error: "), "\(line.prefix(200))")
    #expect(line.hasSuffix("document refused [\(limit.code.rawValue)]"), "\(line.suffix(200))")
  }

  @Test func `nothing outside of the document is read`() {
    let document = SmallDocument()
      .replacing(
        "<catalogue as-of", with: "<?xml-stylesheet href=\"/etc/passwd\"?>\n<catalogue as-of"
      )
      .replacing(
        "<catalogue ",
        with:
          "<catalogue xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"http://example.org/other.xsd\" "
      )
    let outcome = document.read()
    #expect(outcome.lines == [])
    #expect(outcome.catalogue?.landscape.partnerships.count == 2)
  }
}
