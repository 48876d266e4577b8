internal import LandscapeModel
internal import Wording

extension Document {
  /// The document with a line at the end of each section that has text of the catalogue in English only: what a
  /// format without the sections of a page says of it, once, instead of a mark at each text.
  func notingEnglish(in language: Language) -> Document {
    guard language != .english else { return self }
    var noted = self
    noted.blocks = []
    var isOwed = false
    func settle() {
      if isOwed { noted.blocks.append(.paragraph(RichText(.englishTextsNote), .small)) }
      isOwed = false
    }
    for block in blocks {
      if case .heading = block { settle() }
      isOwed = isOwed || block.texts.contains { $0.isForeign(in: language) }
      noted.blocks.append(block)
    }
    settle()
    return noted
  }
}

extension RichText {
  /// Whether some of it is text of the catalogue that is not in `language`.
  fileprivate func isForeign(in language: Language) -> Bool {
    runs(in: language).contains { $0.isOfCatalogue && $0.language != language }
  }
}

extension Block {
  /// The texts of a block that stand in sentences; a table says itself what is in English.
  fileprivate var texts: [RichText] {
    switch self {
    case .paragraph(let text, _): [text]
    case .facts(let facts): facts.flatMap { [$0.text] + $0.blocks.flatMap(\.texts) }
    case .fields(let fields): fields.flatMap { [$0.question, $0.known] }
    case .list(let list): list.items(in: .english)
    case .numbered(let paragraph): [paragraph.text] + paragraph.points
    case .details(_, let blocks), .frame(_, let blocks), .group(let blocks), .part(let blocks),
      .ordered(let blocks, _):
      blocks.flatMap(\.texts)
    case .heading, .table, .picture, .pictures, .paged, .exhibit: []
    }
  }
}
