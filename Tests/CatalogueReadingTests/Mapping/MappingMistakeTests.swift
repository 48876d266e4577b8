import CatalogueReading
import LandscapeModel
import Testing

/// Every key of a mapping that is written wrongly is told where it stands, with what was found and expected.
@Suite struct MappingMistakeTests {
  private static let columns = "columns: {name: A, kind: B}"

  private static let mistakes: [(mapping: String, place: String, words: [String])] = [
    ("dates: ydm\n\(columns)", "4:12", ["'ydm'", "iso, dmy, mdy, serial, financial-year"]),
    ("dates: [dmy, mdy]\n\(columns)", "4:12", ["the day first and the month first"]),
    ("decimal: dot\n\(columns)", "4:14", ["'dot'", "point, comma"]),
    ("distinct: yes\n\(columns)", "4:15", ["'yes'", "true or false"]),
    ("escape: ab\n\(columns)", "4:13", ["'ab'", "one character"]),
    ("quote: nothing\n\(columns)", "4:12", ["'nothing'", "one character"]),
    ("only-where: {is: x}\n\(columns)", "4:17", ["no 'column'"]),
    ("only-where: {column: A, equals: x}\n\(columns)", "4:29", ["'equals'", "column, is, not"]),
    ("skip-where: {column: A, is: []}\n\(columns)", "4:33", ["the list is empty"]),
    ("empty-words: {a: b}\n\(columns)", "4:18", ["a mapping", "a text"]),
    ("columns: {name: A, kind: B, areas: {column: C, pad: 0}}", "4:57", ["'0'", "1 to 64"]),
    ("columns: {name: A, kind: B, areas: {column: C, pad: {with: x}}}", "4:57", ["no 'width'"]),
    (
      "columns: {name: A, kind: B, areas: {column: C, pad: {width: 3, with: xy}}}", "4:74",
      ["'xy'", "one character"]
    ),
    ("columns: {name: {column: A, dates: dmy}, kind: B}", "4:40", ["'name' holds no dates"]),
    ("columns: {name: {column: A, decimal: comma}, kind: B}", "4:42", ["'name' holds no numbers"]),
    ("columns: {name: {column: A, separator: x}, kind: B}", "4:44", ["'name' is no list"]),
    ("columns: {name: {value: A, default: B}, kind: B}", "4:21", ["'default' beside columns"]),
    ("columns: {name: {field: A}, kind: B}", "4:22", ["'field'", "column"]),
    ("columns: {name: A, kind: B}\nmembers: {separator: x}", "5:14", ["no 'column'"]),
    (
      "record: /a/b\nfields: {name: A, kind: {column: B}}", "5:30", ["'column'", "field"]
    ),
    (
      "record: /a/b\nonly-where: {field: \"a[\"}\nfields: {name: A, kind: B}", "5:25",
      ["'a['", "XPath"]
    ),
    ("record: /a/b\nquote: x\nfields: {name: A, kind: B}", "5:5", ["'quote'"]),
  ]

  @Test(arguments: mistakes.indices)
  func `a key that is written wrongly is told at its place`(index: Int) {
    let (mapping, place, words) = Self.mistakes[index]
    let entry = mapping.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    let text = "sources:\n  - file: foreign.txt\n    table: partnerships\n\(entry)\n"
    let failure = #expect(throws: ConfigurationFailure.self) {
      try SettingsFile(named: "landscape.yaml").settings(from: text, over: Settings())
    }
    let line = failure?.terminalMessage.text ?? ""
    #expect(line.hasPrefix("landscape.yaml:\(place): error: "), "\(mapping): \(line)")
    for word in words { #expect(line.contains(word), "\(mapping): \(line)") }
  }
  private static let mistakesOfFiles: [(file: String, place: String, words: [String])] = [
    ("[]", "2:11", ["the list is empty"]),
    ("*.csv", "2:12", ["begins with * or & stands in quotes"]),
    ("{a: b}", "2:11", ["a mapping", "a text"]),
    ("[a.csv, [b.csv]]", "2:19", ["a list", "a text"]),
    ("[a.csv, b.csv, ./a.csv]", "2:26", ["'./a.csv' stands twice"]),
    ("[a.csv, ../b.csv]", "2:19", ["'../b.csv' lies outside"]),
    ("x/../../*.csv", "2:11", ["lies outside"]),
    ("/tmp/*.csv", "2:11", ["lies outside"]),
    ("x*/a.csv", "2:11", ["'x*/a.csv' has a * in the name of a folder"]),
    ("https://example.org/*.csv", "2:11", ["is an address"]),
  ]

  @Test(arguments: mistakesOfFiles.indices)
  func `files that are named wrongly are told at their place`(index: Int) {
    let (file, place, words) = Self.mistakesOfFiles[index]
    let text = "sources:\n  - file: \(file)\n    table: partnerships\n    \(Self.columns)\n"
    let failure = #expect(throws: ConfigurationFailure.self) {
      try SettingsFile(named: "landscape.yaml").settings(from: text, over: Settings())
    }
    let line = failure?.terminalMessage.text ?? ""
    #expect(line.hasPrefix("landscape.yaml:\(place): error: "), "\(file): \(line)")
    for word in words { #expect(line.contains(word), "\(file): \(line)") }
  }
}
