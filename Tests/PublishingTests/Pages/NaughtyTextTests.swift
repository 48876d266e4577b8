import LandscapeModel
import Publishing
import TestSupport
import Testing
import TextFormats

/// Text that acts elsewhere, in every name, note and value that a catalogue may hold: on every page it
/// stays text.
struct NaughtyTextTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    var testDescription: String { name }
  }

  /// Groups after the Big List of Naughty Strings (Max Woolf, MIT licence), with what this report fears most.
  static let samples: [Sample] = [
    Sample(
      name: "markup that runs",
      text: "<script>x</script><img src=x onerror=x><svg onload=x><iframe src=//e></iframe>"),
    Sample(
      name: "ends of elements",
      text: "</title></style></script></table></svg></textarea>--><!-- ]]> <plaintext> <!DOCTYPE x>"
    ),
    Sample(
      name: "ends of attributes",
      text: "\" autofocus onfocus=x x=\" ' onmouseover='x' > <a href=\"javascript:x\">y</a>"),
    Sample(name: "entities", text: "&lt;script&gt; &amp;amp; &#60; &#x3C; &copy &notanentity;"),
    Sample(
      name: "templates and shells",
      text: "${7*7} {{7*7}} <%= x %> $HOME `id` %s%n \\u003cscript\\u003e \\\" \\' $(x)"),
    Sample(
      name: "direction and invisible characters",
      text: "\u{202E}evil\u{202C} \u{2066}x\u{2069} \u{200B}\u{200E}\u{FEFF}\u{AD}\u{2028}\u{2029}"),
    Sample(name: "controls", text: "a\u{1}\u{7}\u{1B}[31m\u{7F}\u{85}\u{9B}z\t\r\nx"),
    Sample(
      name: "scripts of the world",
      text: "田中さん הָיְתָה الصفحات ﷽ Ω≈ç√ ٠١٢ Ṱ̺̺o͞ ŵŷ 👩‍👩‍👧 🏴\u{E0067}\u{E0062}\u{E007F} 𠀀"),
    Sample(
      name: "names of things",
      text: "constructor __proto__ hasOwnProperty NUL ../../x %00 #?rule=x ."),
    Sample(name: "ten thousand characters", text: String(repeating: "W", count: 10_000)),
  ]

  /// What a page may be made of; a name that becomes an element is none of these.
  private static let allowed: Set<String> = [
    "html", "head", "meta", "title", "link", "style", "body", "header", "nav", "main", "footer",
    "section", "div", "span", "p", "a", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4",
    "strong", "em", "small", "code", "table", "caption", "thead", "tbody", "tr", "th", "td",
    "figure", "figcaption", "details", "summary", "svg", "defs", "path", "rect", "line", "text",
    "tspan",
    "desc", "g", "script",
  ]

  @Test(.long, arguments: samples)
  func `hostile text is text on every page of both languages`(_ sample: Sample) throws {
    let shown = VisibleText.text(sample.text)
    var holding = 0
    for file in Site(content: SiteFixture.content(mark: sample.text)).files()
    where file.path.hasSuffix(".html") {
      let page = CheckedPage(file.bytes)
      #expect(page.problems == [], "\(file.path)")
      #expect(Set(page.elements.map(\.name)).isSubset(of: Self.allowed), "\(file.path)")
      #expect(page.all("script").count == (file.path.contains("/") ? 1 : 0), "\(file.path)")
      for element in page.elements {
        for (key, value) in element.attributes {
          #expect(key != "style" && key != "src" && !key.hasPrefix("on"), "\(file.path): \(key)")
          // A table that a page carries is text to keep, never an address to open.
          if key == "href", value.hasPrefix("data:") {
            #expect(value.hasPrefix("data:text/csv;charset=utf-8,"), "\(file.path): \(value)")
            #expect(element.attributes["download"] != nil, "\(file.path): \(value)")
            #expect(!value.contains { "<>\"' ".contains($0) }, "\(file.path): \(value)")
          } else if key == "href" {
            #expect(!value.lowercased().contains("javascript:"), "\(file.path): \(value)")
          }
        }
      }
      let text = page.all("main").first?.text ?? ""
      for scalar in text.unicodeScalars where scalar.value < 0x20 {
        #expect(scalar == "\n" || scalar == "\t", "\(file.path): U+\(scalar.value)")
      }
      if Self.collapsed(text).contains(Self.collapsed(shown)) { holding += 1 }
    }
    #expect(holding > 20, "the text itself is shown")
  }

  /// Blanks and line ends as one blank, as a browser shows them.
  private static func collapsed(_ text: String) -> String {
    text.split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }
}
