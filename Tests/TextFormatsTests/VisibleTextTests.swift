import Testing
import TextFormats

struct VisibleTextTests {
  @Test(arguments: [
    ("plain ŵ", "plain ŵ"), ("a\u{202E}b", "a[U+202E]b"), ("a\u{1B}[0m", "a[U+001B][0m"),
    ("a\u{0}b", "a[U+0000]b"), ("a\nb", "a b"), ("a\r\n\tb", "a b"), ("soft\u{AD}", "soft[U+00AD]"),
    ("\u{FEFF}x", "[U+FEFF]x"), ("\u{E0041}", "[U+E0041]"), ("\u{2028}", " "),
    ("\u{FFFE}", "[U+FFFE]"), ("\u{200D}", "[U+200D]"),
  ])
  func `what cannot be seen is named`(text: String, visible: String) {
    #expect(VisibleText.text(text) == visible)
  }

  @Test func `a terminal gets escapes and at most so many characters`() {
    #expect(VisibleText.forTerminal("a\u{1B}]0;x\u{7}") == "a\\u{1B}]0;x\\u{7}")
    #expect(VisibleText.forTerminal("a\nb") == "a\\u{A}b")
    #expect(VisibleText.forTerminal(String(repeating: "x", count: 201)).count == 201)
    #expect(VisibleText.forTerminal("xyz", limit: 2) == "xy…")
    #expect(VisibleText.forTerminal("xy", limit: 2) == "xy")
  }
}
