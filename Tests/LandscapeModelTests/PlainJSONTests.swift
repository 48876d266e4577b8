import LandscapeModel
import Testing

struct PlainJSONTests {
  private func isPlain(_ text: String) -> Bool { isPlainJSON(Array(text.utf8)) }

  @Test func `a hundred levels are plain, one more is not, whatever is in texts`() {
    func nested(_ depth: Int, _ open: String) -> String {
      String(repeating: open, count: depth)
    }
    #expect(isPlain(nested(100, "[")))
    #expect(!isPlain(nested(101, "[")))
    #expect(!isPlain(nested(101, "{\"a\":")))
    #expect(!isPlain(nested(513, "[")))
    #expect(isPlain(nested(1_000, "[]")))
    #expect(isPlain("[\"" + nested(1_000, "[") + "\\\"[[\", \"\\\\\"]"))
    #expect(!isPlain("[\"\\\\\"" + nested(100, ",[")))
    #expect(isPlain(""))
  }

  @Test func `text in another encoding is not plain`() {
    #expect(!isPlainJSON(Array("[]".utf16).flatMap { [UInt8($0), 0] }))
  }
}
