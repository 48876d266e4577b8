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

  @Test func `a printed line is one line, and nothing in it acts`() {
    let line = "a\u{1B}[31m\npublished: exit 0\u{202E}\u{9B}\u{7F}\tŵ\\u{1B}"
    #expect(
      VisibleText.printable(line)
        == "a\\u{1B}[31m\\u{A}published: exit 0\\u{202E}\\u{9B}\\u{7F}\\u{9}ŵ\\u{1B}")
    #expect(VisibleText.printable(VisibleText.printable(line)) == VisibleText.printable(line))
    #expect(VisibleText.printable("a\n\tb\r", keepsLines: true) == "a\n\tb\\u{D}")
    #expect(
      VisibleText.printableJSON("{\"a\": \"x\u{202E}\u{9B}\u{E0041}ŵ\"}")
        == "{\"a\": \"x\\u202e\\u009b\\udb40\\udc41ŵ\"}")
  }
}
