import LandscapeModel
import Publishing
import Testing

struct HTMLWriterTests {
  private static func written(_ write: (inout HTMLWriter) -> Void) -> String {
    var html = HTMLWriter()
    write(&html)
    return String(decoding: html.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", "plain"), ("Tŷ Gŵyr", "Tŷ Gŵyr"), ("a & b", "a &amp; b"),
    ("<b>\"x\" 'y'</b>", "&lt;b&gt;&quot;x&quot; &#39;y&#39;&lt;/b&gt;"),
    ("a\u{202E}b", "a[U+202E]b"), ("\u{FEFF}", "[U+FEFF]"), ("\u{AD}", "[U+00AD]"),
    ("\u{2066}\u{200B}\u{2060}", "[U+2066][U+200B][U+2060]"), ("\u{E0041}", "[U+E0041]"),
    ("\u{0}\u{1B}", "[U+0000][U+001B]"), ("a\r\nb", "a \nb"), ("a\u{2028}b", "a b"),
    ("– × ÷ ½ ω", "– × ÷ ½ ω"), ("👍 é e\u{301}", "👍 é e\u{301}"), ("", ""),
  ])
  func `text and attribute values are escaped and made visible`(text: String, shown: String) {
    #expect(Self.written { $0.text(text) } == shown)
    #expect(
      Self.written { $0.element(.span, .label(text)) }
        == "<span aria-label=\"\(shown)\"></span>")
  }

  @Test func `elements close themselves and void elements have no end`() {
    let text = Self.written { html in
      html.element(.p, .class(.lead), .lang(.welsh)) { html in
        html.text("a")
        html.element(.br)
        html.element(.strong, text: "b")
      }
    }
    #expect(text == "\n<p class=\"lead\" lang=\"cy\">a<br><strong>b</strong></p>")
  }

  @Test func `elements are counted`() {
    var html = HTMLWriter()
    html.element(.ul) { html in for _ in 0..<3 { html.element(.li) } }
    #expect(html.elementCount == 4)
  }

  @Test(arguments: [
    ("https://gov.wales/a?b=c&d", true), ("http://x", true), ("mailto:a@b.cy", true),
    ("HTTPS://X", true), ("javascript:alert(1)", false), ("data:text/html,x", false),
    ("ftp://x", false), ("//x", false), ("", false), ("https://a b", false),
    ("https://a\u{1}", false), (" https://a", false), ("vbscript:x", false),
  ])
  func `only web and mail addresses become links`(address: String, isLink: Bool) {
    #expect((Link(external: address) != nil) == isLink)
  }

  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
  ])
  func `a digest in base 64 is what a policy names`(text: String, digest: String) {
    #expect(ContentDigest(of: text).base64 == digest)
  }
}
