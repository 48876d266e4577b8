import TestSupport
import Testing
import TextFormats

struct WritingTests {
  @Test(arguments: [
    ("", ""), ("plain ŵ", "plain ŵ"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""),
    ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), (" a", "\" a\""), ("a ", "\"a \""),
    ("a;b", "a;b"), ("\t", "\t"),
  ])
  func `a cell is in quotes only where it must be`(text: String, written: String) {
    var bytes: [UInt8] = []
    CSVQuoting.append(text, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == written)
  }

  @Test(arguments: [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")])
  func `what is written reads back`(delimiter: UInt8) {
    let texts = ["a", "", "b,c", "d;e", "f\tg", "\"", "\"\"", "\n", "\r\n", " ", " h", "i "]
    var bytes: [UInt8] = []
    for text in texts {
      if !bytes.isEmpty { bytes.append(delimiter) }
      CSVQuoting.append(text, to: &bytes, delimiter: delimiter)
    }
    let rows = ReferenceCSVReader(bytes: bytes, delimiter: delimiter).rows()
    #expect(rows.map { $0.cells.map { String(decoding: $0, as: UTF8.self) } } == [texts])
    #expect(rows.allSatisfy { $0.fault == nil })
  }

  @Test(arguments: [
    (MarkupEscaping.xmlText, "a &amp; b &lt;c&gt; \"d\" 'e'\t\n&#13;"),
    (.xmlAttribute, "a &amp; b &lt;c&gt; &quot;d&quot; 'e'&#9;&#10;&#13;"),
    (.html, "a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#39;\t\n\r"),
  ])
  func `what markup reserves becomes references`(escaping: MarkupEscaping, written: String) {
    let text = "a & b <c> \"d\" 'e'\t\n\r"
    #expect(escaping.escaped(text) == written)
    var bytes: [UInt8] = []
    Array(text.utf8).withUnsafeBufferPointer { escaping.append($0, to: &bytes) }
    #expect(Array(written.utf8) == bytes)
    #expect(escaping.escaped("plain ŵ") == "plain ŵ")
  }
}
