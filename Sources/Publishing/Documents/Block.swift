internal import LandscapeModel
internal import Wording

/// What documents are made of. Each renderer knows every block and no subject matter.
indirect enum Block: Sendable {
  case heading(Heading)
  case paragraph(RichText, Tone)
  case facts([Fact])
  /// What a reader is asked, with room for the answers.
  case fields([FormField])
  case list(ListBlock)
  case table(TableBlock)
  case picture(Picture)
  /// Small drawings of one form, to be compared.
  case pictures([Picture], orders: LanguageOrders)
  /// Blocks that lie together on a page or on paper; formats without pages have them one after the other.
  case frame(Frame, [Block])
  /// Folded away under a line that says what it is.
  case details(Phrase, [Block])
  /// Blocks that stay together where others are put in order.
  case group([Block])
  /// Groups in the order of English names; in other languages in theirs.
  case ordered([Block], orders: LanguageOrders)
  /// Blocks that belong together: a filter of a list hides them together.
  case part([Block])
  case paged(PagedBlock)
  case numbered(NumberedParagraph)
  case exhibit(Exhibit)

  /// How blocks lie together.
  enum Frame: Sendable {
    /// On a sheet of paper of their own: what comes after begins the next.
    case sheet
    /// Each beside the next where the screen has room.
    case beside
  }

  /// How a paragraph is said.
  enum Tone: Sendable {
    case plain
    /// The first of a page: what it is about.
    case lead
    /// What is to be borne in mind: that change is led locally.
    case local
    case small
    /// Below a picture: how it is read.
    case legend
  }

  static func heading(_ id: String, _ phrase: Phrase, level: Int = 2) -> Block {
    .heading(Heading(id: id, level: level, text: RichText(phrase), label: phrase))
  }

  static func paragraph(_ phrase: Phrase, _ tone: Tone = .plain) -> Block {
    .paragraph(RichText(phrase), tone)
  }

  static func paragraph(_ text: RichText) -> Block { .paragraph(text, .plain) }

  static func list(_ items: [RichText]) -> Block { .list(ListBlock(items)) }
}

/// A heading with the id that links lead to.
struct Heading: Sendable {
  let id: String
  /// 2…4: a document has one heading of level 1, its title.
  let level: Int
  let text: RichText
  /// What its link to itself is called, where it needs a text without names.
  let label: Phrase
}

/// A term with what is said under it.
struct Fact: Sendable {
  let term: RichText
  let text: RichText
  /// What is said where it is more than a line: a list.
  var blocks: [Block] = []

  init(_ term: Phrase, _ text: RichText) {
    self.init(RichText(term), text)
  }

  init(_ term: Phrase, _ text: Phrase) { self.init(term, RichText(text)) }

  init(_ term: Phrase, _ blocks: [Block]) {
    self.init(RichText(term), RichText())
    self.blocks = blocks
  }

  init(_ term: RichText, _ text: RichText) {
    self.term = term
    self.text = text
  }
}

/// Items one below the other.
///
/// A renderer with a budget may cut it and then says how many more there are.
struct ListBlock: Sendable {
  enum Form: Sendable {
    case plain
    case ordered
    /// Short items side by side.
    case columns
    /// What a page says, in a sentence each.
    case answer
    /// Large figures with what they count.
    case figures
  }

  let form: Form
  private let items: [RichText]
  private let orders: LanguageOrders
  /// Ids that links lead to, an item each in the order of English; empty where none does.
  var ids: [String] = []
  /// Items that were never made: no page has room for them.
  var more = 0
  /// Where all of them stand, for a list that was cut.
  var rest = Whole.catalogue
  var worth = Worth.main

  /// - Parameter orders: the order of the items in other languages.
  init(_ items: [RichText], orders: LanguageOrders = .none, _ form: Form = .plain) {
    self.items = items
    self.orders = orders
    self.form = form
  }

  func items(in language: Language) -> [RichText] { orders.applied(to: items, in: language) }

  /// `ids` in the order of the items.
  func ids(in language: Language) -> [String] {
    ids.isEmpty ? [] : orders.applied(to: ids, in: language)
  }
}

/// A table as a document shows it.
///
/// A renderer with a budget may cut it and then says how many more rows there are.
struct TableBlock: Sendable {
  let id: String
  var table: DocumentTable
  /// The column whose cells head their rows.
  var headingColumn = 0
  /// The order of the columns in other languages, where they stand by names.
  var columnOrders = LanguageOrders.none
  /// Whether a reader can sort it, where all of its rows are there.
  var sorts = false
  /// Ids that links lead to, a row each in the order of `table.rows`; empty where none does.
  var rowIDs: [String] = []
  /// Rows that are left out on purpose or were never made.
  var more = 0
  var worth = Worth.main
  /// The table of the report that holds this and more.
  var whole: TableName?
  /// Where all of its rows stand, for a table that was cut.
  var rest: Whole

  init(_ id: String, _ table: DocumentTable) {
    self.id = id
    self.table = table
    rest = Whole(of: table.name)
  }

  /// Places in `table.columns` in the order of `language`.
  func columns(in language: Language) -> [Int] {
    columnOrders[language] ?? Array(table.columns.indices)
  }
}

/// What is cut first where a page has no room for everything.
enum Worth: Int, Comparable, Sendable {
  /// The whole of it stands elsewhere in the report.
  case extra
  /// So does this, but a reader looks for it here: findings.
  case looked
  case main

  static func < (left: Worth, right: Worth) -> Bool { left.rawValue < right.rawValue }
}

/// A drawing with its message, what it shows in words, and its data as a table.
///
/// Formats without drawings have the message and the table.
struct Picture: Sendable {
  let id: String
  /// What it says, in a sentence.
  let message: RichText
  let name: LocalisedText
  let description: Phrase
  /// In pixels as shown; the width by language, because names have their length.
  let width: @Sendable (Language) -> Int
  let height: Int
  /// Whether it stands alone in a region that keys can scroll.
  var isWide = true
  /// Whether there are links in it, which a reader of an image would not be told of.
  var hasLinks = false
  /// What its tints say, and whose outlines they are: said only where it is seen.
  var legend: [Block] = []
  /// The same in shapes, of a map: what documents of an office show it by.
  var drawing: MapDrawing?
  let draw: @Sendable (inout PageWriter) -> Void

  init(
    id: String, message: RichText, name: LocalisedText, description: Phrase,
    width: @escaping @Sendable (Language) -> Int, height: Int,
    draw: @escaping @Sendable (inout PageWriter) -> Void
  ) {
    self.id = id
    self.message = message
    self.name = name
    self.description = description
    self.width = width
    self.height = height
    self.draw = draw
  }
}

/// A list of the report that is cut into pages.
struct PagedBlock: Sendable {
  let rows: Int
  /// Which of the pages this is, from 1.
  let number: Int
  /// The table of the report that holds all rows.
  let table: TableName
  let page: @Sendable (Int) -> SitePage
  /// Tables that stand before the list on its first page.
  var tablesBefore = 0
  /// The blocks of some rows in the order of a language; all of them are there where the last argument
  /// says so.
  let blocks: @Sendable (Language, Range<Int>, Bool) -> [Block]

  init(
    rows: Int, number: Int, table: TableName, page: @escaping @Sendable (Int) -> SitePage,
    tablesBefore: Int = 0, blocks: @escaping @Sendable (Language, Range<Int>, Bool) -> [Block]
  ) {
    self.rows = rows
    self.number = number
    self.table = table
    self.page = page
    self.tablesBefore = tablesBefore
    self.blocks = blocks
  }
}
