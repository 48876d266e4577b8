internal import LandscapeModel
internal import Wording

/// What the sources of a catalogue are called: title, publisher, date and address, as `sources.csv` has them.
///
/// A cell may name several, `; ` between, with words about each. What has no row there is shown by what it is: an address
/// by its host, a text as it stands. That nothing was read is said in one way, whatever the words of the cell.
package struct Citations: Sendable {
  private let records: [String: SourceRecord]

  init(_ landscape: Landscape) {
    records = Dictionary(
      landscape.sources.map { ($0.source, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What is known of a source that is written as a whole cell; `nil` where it has no row.
  func record(of source: String) -> SourceRecord? { records[source] }

  /// A part of a cell.
  enum Part: Hashable {
    case document(SourceRecord)
    case address(String)
    case words(String)
    /// From memory or general knowledge.
    case notVerified
  }

  /// The parts of a cell in their order, those of each source together.
  func sources(in cell: String) -> [[Part]] {
    if let record = records[cell] { return [[.document(record)]] }
    return Self.pieces(of: cell).map { piece in
      if let record = records[piece] { return [.document(record)] }
      return Self.runs(of: piece).flatMap { run -> [Part] in
        guard Self.isAddress(run) else { return Self.words(run) }
        return [records[run].map { .document($0) } ?? .address(run)]
      }
    }
  }

  /// Whether some of what a cell names was not read.
  func isNotVerified(_ cell: String) -> Bool {
    sources(in: cell).contains { $0.contains(.notVerified) }
  }

  // MARK: In words

  /// A cell in a line: each source by its title, else its publisher, else its host, as a link.
  func short(_ cell: String) -> RichText {
    RichText(sources(in: cell).map { text(of: $0, part: short) }, separator: "; ")
  }

  /// A cell as a list of sources has it: title, publisher, date and address, each as text.
  func whole(_ cell: String) -> RichText {
    RichText(sources(in: cell).map { text(of: $0, part: whole) }, separator: "; ")
  }

  private func text(of parts: [Part], part: (Part) -> RichText) -> RichText {
    parts.reduce(into: RichText()) { $0 += part($1) }
  }

  private func short(_ part: Part) -> RichText {
    switch part {
    case .document(let record):
      let name = record.title.isEmpty ? record.publisher : record.title
      let text = name.isEmpty ? Self.name(of: record.source) : .name(name)
      return Self.isAddress(record.source)
        ? RichText(pieces: [.external(address: record.source, text)]) : text
    case .address(let address):
      return RichText(pieces: [.external(address: address, Self.name(of: address))])
    case .words(let words): return .written(words)
    case .notVerified: return RichText(Phrase.notVerified)
    }
  }

  private func whole(_ part: Part) -> RichText {
    switch part {
    case .document(let record):
      var facts: [RichText] = []
      if !record.publisher.isEmpty { facts.append(.name(record.publisher)) }
      if let date = record.published { facts.append(.date(date)) }
      var text = RichText()
      // What has no title is written as the catalogue has it, unless that is its address, which follows.
      if !record.title.isEmpty {
        text += .name(record.title)
      } else if !Self.isAddress(record.source) {
        text += .written(record.source)
      }
      if !facts.isEmpty {
        if !text.isEmpty { text.say(". ") }
        text += RichText(facts, separator: ", ")
      }
      guard Self.isAddress(record.source) else { return text }
      if text.isEmpty { text += Self.name(of: record.source) }
      return "\(text). \(.address(record.source))"
    case .address(let address): return "\(Self.name(of: address)). \(.address(address))"
    case .words, .notVerified: return short(part)
    }
  }

  /// The host of an address, without what every host begins with; other texts as they are.
  private static func name(of source: String) -> RichText { .plain(host(of: source) ?? source) }

  /// `gov.wales` of `https://www.gov.wales/node/35430`; `nil` where it is no address.
  static func host(of source: String) -> String? {
    guard isAddress(source), let start = source.firstRange(of: "://")?.upperBound else {
      return nil
    }
    let host = source[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }

  // MARK: Reading a cell

  /// What stands between semicolons, those inside brackets apart.
  private static func pieces(of cell: String) -> [String] {
    var pieces = [""]
    var depth = 0
    var wasSemicolon = false
    for character in cell {
      if wasSemicolon, character.isWhitespace, depth == 0 {
        pieces[pieces.count - 1].removeLast()
        pieces.append("")
      }
      depth += character == "(" ? 1 : character == ")" && depth > 0 ? -1 : 0
      wasSemicolon = character == ";"
      pieces[pieces.count - 1].append(character)
    }
    return pieces.map(trimmed).filter { !$0.isEmpty }
  }

  private static let schemes = ["https://", "http://"]

  /// Addresses, and the words before, between and after them.
  private static func runs(of piece: String) -> [String] {
    var runs: [String] = []
    var rest = piece[...]
    while let start = schemes.compactMap({ rest.firstRange(of: $0)?.lowerBound }).min() {
      if start > rest.startIndex { runs.append(String(rest[..<start])) }
      var address = rest[start...].prefix { !$0.isWhitespace }
      // A bracket or a comma after an address is of the sentence that it stands in.
      while let last = address.last, ",;.".contains(last) || last == ")" && !address.contains("(") {
        address.removeLast()
      }
      runs.append(String(address))
      rest = rest[address.endIndex...]
    }
    if !rest.isEmpty { runs.append(String(rest)) }
    return runs
  }

  private static func words(_ run: String) -> [Part] {
    var parts: [Part] = []
    var rest = run[...]
    while let found = NotVerifiedWords.all.compactMap({ rest.firstRange(of: $0) })
      .min(by: { $0.lowerBound < $1.lowerBound })
    {
      if found.lowerBound > rest.startIndex {
        parts.append(.words(String(rest[..<found.lowerBound])))
      }
      parts.append(.notVerified)
      rest = rest[found.upperBound...]
    }
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    return parts
  }

  private static func isAddress(_ text: String) -> Bool { Link(external: text) != nil }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

/// The sources of some rows, each once, with the number that texts cite it by.
struct CitedSources {
  let citations: Citations
  private(set) var cells: [String] = []
  private var numbers: [String: Int] = [:]

  init(_ citations: Citations) { self.citations = citations }

  /// `[3]` for what a row names as its source; nothing where it names none.
  mutating func mark(_ cell: String) -> RichText {
    guard !cell.isEmpty else { return RichText() }
    let number = numbers[cell] ?? cells.count + 1
    if numbers[cell] == nil {
      numbers[cell] = number
      cells.append(cell)
    }
    return RichText(pieces: [.plain(" "), .citation(number)])
  }

  /// The list, in the order of its numbers, and what `[not verified]` says where it is said; nothing without sources.
  var blocks: [Block] {
    guard !cells.isEmpty else { return [] }
    var blocks: [Block] = [.list(ListBlock(cells.map(citations.whole), .ordered))]
    if cells.contains(where: citations.isNotVerified) {
      blocks.append(.paragraph(.notVerifiedNote, .small))
    }
    return blocks
  }
}
