internal import LandscapeModel
internal import Rationalisation
internal import Wording

// Texts of the records of a catalogue.

extension RichText {
  /// What a subject is called; a page links it.
  static func subject(_ subject: Subject, in landscape: Landscape) -> RichText {
    RichText(landscape.name(of: subject), subject: subject)
  }

  /// The landscape's name and date: the date where it has no name.
  static func placeAndDate(of landscape: Landscape) -> RichText {
    placeAndDate(of: landscape, unnamed: nil)
  }

  /// The same as a heading has it: a landscape without a name is the partnership landscape.
  static func nameAndDate(of landscape: Landscape) -> RichText {
    placeAndDate(of: landscape, unnamed: RichText(Phrase.siteName))
  }

  private static func placeAndDate(of landscape: Landscape, unnamed: RichText?) -> RichText {
    let place = landscape.name.map { RichText($0) } ?? unnamed
    switch (place, landscape.asOf) {
    case (let place?, let date?): return "\(place), \(.date(date))"
    case (let place?, nil): return place
    case (nil, let date?): return "\(.date(date))"
    case (nil, nil): return RichText(Phrase.undatedRun)
    }
  }

  /// Subjects one after another in the order given; `None` where there are none.
  static func subjects(_ subjects: [Subject], in landscape: Landscape) -> RichText {
    RichText.orNone(subjects.map { .subject($0, in: landscape) })
  }

  /// Subjects as a headline has them: bodies of one name with their kinds, and of many the first and how many more.
  static func headline(_ subjects: [Subject], in landscape: Landscape) -> RichText {
    let (texts, more) = headlineTexts(subjects, in: landscape)
    let list = RichText.orNone(texts)
    return more > 0 ? "\(list)\(Phrase.andMore(more))" : list
  }

  /// The same as a sentence has them: `A, B and C`.
  static func sentence(_ subjects: [Subject], in landscape: Landscape) -> RichText {
    let (texts, more) = headlineTexts(subjects, in: landscape)
    return RichText(pieces: [.list(Names(texts, form: .sentence, more: more))])
  }

  private static func headlineTexts(
    _ subjects: [Subject], in landscape: Landscape
  ) -> (texts: [RichText], more: Int) {
    let shown = subjects.count > mostInHeadline ? subjects.prefix(shownOfMore) : subjects[...]
    var counts: [LocalisedText: Int] = [:]
    func name(_ subject: Subject) -> LocalisedText? {
      guard case .partnership(let index) = subject else { return nil }
      return landscape.partnerships[Int(index)].name
    }
    for name in subjects.compactMap(name) { counts[name, default: 0] += 1 }
    let texts = shown.map { subject -> RichText in
      guard case .partnership(let index) = subject, let name = name(subject),
        counts[name, default: 0] > 1
      else { return .subject(subject, in: landscape) }
      let kind = RichText.subject(.kind(landscape.partnerships[Int(index)].kind), in: landscape)
      return "\(.subject(subject, in: landscape)) (\(kind))"
    }
    return (Array(texts), subjects.count - shown.count)
  }

  /// More than so many names are no headline; then so many are shown.
  private static let mostInHeadline = 8
  private static let shownOfMore = 5

  /// Texts with semicolons between; `None` where there are none.
  static func orNone(_ texts: [RichText]) -> RichText {
    texts.isEmpty ? RichText(Phrase.none) : RichText(texts, separator: "; ")
  }

  /// The file and line of a row of the input; `[x]` where it stands in none.
  static func origin(_ origin: RowOrigin, in landscape: Landscape) -> RichText {
    landscape.location(of: origin).map { .place($0) } ?? .missing(.notAvailable)
  }

  /// The row of the input that a record came from, and the source that the row names.
  static func origin(
    _ origin: RowOrigin, source: String, in landscape: Landscape, _ citations: Citations
  ) -> RichText {
    let origin = RichText.origin(origin, in: landscape)
    return source.isEmpty ? origin : "\(origin) · \(citations.short(source))"
  }

  /// A law as catalogued, with a link to its text where a browser may open the address.
  static func law(_ text: LocalisedText, address: LocalisedText, label: Phrase) -> RichText {
    RichText(
      pieces: [.written(text)] + (address.isEmpty ? [] : [.law(address: address, label: label)]))
  }
}

extension Block {
  /// Where a record of a page comes from: its row, and what that names as its source.
  static func origin(_ origin: RowOrigin, source: String, of content: ReportContent) -> [Block] {
    let line = RichText.origin(origin, source: source, in: content.landscape, content.citations)
    return content.citations.isNotVerified(source)
      ? [.paragraph(line), .paragraph(.notVerifiedNote, .small)] : [.paragraph(line)]
  }
}

extension RichText {
  /// What a cell says, where it stands apart from a table: words in place of shorthand, which nothing
  /// would explain.
  init(_ cell: DocumentTable.Cell) {
    switch cell {
    case .text(let text), .value(let text, _): self = text
    case .count(let count): self = .plain(Numerals.grouped(count))
    case .number(let value, let decimals), .graded(let value, let decimals, _):
      switch ShownNumber(value, decimals: decimals) {
      case .text(let text): self = .plain(text)
      case .shorthand(let shorthand): self = .missing(shorthand)
      }
    case .share(let share): self = .plain(Numerals.percent(share))
    case .date(let date): self = .date(date)
    case .id(let id): self = .code(id)
    case .shorthand(.notAvailable): self = RichText(Phrase.notRecorded)
    case .shorthand(let shorthand): self = RichText(shorthand.explanation)
    }
  }
}

extension DocumentTable.Cell {
  /// The name of a subject; a page links it.
  static func subject(_ subject: Subject, in landscape: Landscape) -> Self {
    .text(.subject(subject, in: landscape))
  }

  /// Names of subjects joined by `; `; `[x]` where there are none.
  static func subjects(_ subjects: [Subject], in landscape: Landscape) -> Self {
    subjects.isEmpty
      ? .notAvailable
      : .text(RichText(subjects.map { .subject($0, in: landscape) }, separator: "; "))
  }

  /// The same of what was looked for: `None` where nothing was found.
  static func subjectsOrNone(_ subjects: [Subject], in landscape: Landscape) -> Self {
    subjects.isEmpty ? .phrase(.none) : .subjects(subjects, in: landscape)
  }

  /// Who is named in a cell that may also say that nobody is.
  static func named(_ organisation: NamedOrganisation?, in landscape: Landscape) -> Self {
    switch organisation {
    case .organisation(let index): .subject(.organisation(index), in: landscape)
    case .nobody: .phrase(.nobody)
    case nil: .notAvailable
    }
  }

  /// Where in the input a record stands: `partnerships.csv:12`.
  static func origin(_ origin: RowOrigin, in landscape: Landscape) -> Self {
    landscape.location(of: origin).map { .text(.place($0)) } ?? .notAvailable
  }
}
