internal import LandscapeModel

/// A text of the catalogues with places, in every language; where it counts something, a text for each category
/// of number that the language tells apart.
///
/// Made by what is in `Generated` alone. The words lie split at their places, so that filling them in reads no
/// text.
struct Filling: Sendable {
  /// Words, or the number of the value that stands there.
  enum Piece: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    case words(String)
    case place(Int)

    init(stringLiteral words: String) { self = .words(words) }
    init(integerLiteral place: Int) { self = .place(place) }
  }

  /// What stands in a place.
  enum Value {
    case number(Int)
    /// The same without groups of three, as messages and logs write it.
    case figure(Int)
    case amount(Double)
    case text(String)
    case phrase(Phrase)
    /// A part of a template.
    case part(Int)

    func text(in language: LandscapeModel.Language) -> String {
      switch self {
      case .number(let number): Numerals.grouped(number)
      case .figure(let number): String(number)
      case .amount(let amount): Numerals.amount(amount)
      case .text(let text): text
      case .phrase(let phrase): phrase(language)
      case .part: ""
      }
    }
  }

  typealias Forms = [PluralCategory: [Piece]]

  /// The forms of one language.
  private struct Language: Sendable {
    /// That of `other`.
    let plain: [Piece]
    /// By category, where numbers make a difference.
    let byCategory: [[Piece]?]

    init(_ forms: Forms) {
      plain = forms[.other] ?? []
      byCategory = forms.count > 1 ? PluralCategory.allCases.map { forms[$0] } : []
    }

    func pieces(_ category: PluralCategory) -> [Piece] {
      byCategory[category.rawValue] ?? byCategory[category.broader.rawValue] ?? plain
    }
  }

  private let english: Language
  private let welsh: Language

  /// A text that says the same whatever the numbers.
  init(_ english: [Piece], _ welsh: [Piece]) {
    self.init(plural: [.other: english], [.other: welsh])
  }

  /// - Precondition: each language has a form for `other`.
  init(plural english: Forms, _ welsh: Forms) {
    self.english = Language(english)
    self.welsh = Language(welsh)
  }

  private func pieces(_ values: [Value], in language: LandscapeModel.Language) -> [Piece] {
    let forms = language == .english ? english : welsh
    guard !forms.byCategory.isEmpty, let category = Self.category(of: values, in: language) else {
      return forms.plain
    }
    return forms.pieces(category)
  }

  private static func category(
    of values: [Value], in language: LandscapeModel.Language
  ) -> PluralCategory? {
    for value in values {
      switch value {
      case .number(let number), .figure(let number): return .of(number, in: language)
      case .amount(let amount): return .of(amount, in: language)
      default: continue
      }
    }
    return nil
  }

  /// The text with its values in their places.
  func filled(_ values: Value...) -> Phrase { filled(values) }

  func filled(_ values: [Value]) -> Phrase {
    Phrase { language in
      var text = ""
      for piece in pieces(values, in: language) {
        switch piece {
        case .words(let words): text += words
        case .place(let place): text += values[place].text(in: language)
        }
      }
      return text
    }
  }

  /// The text with its values in their places, and places left where parts are to come.
  func template(_ values: Value...) -> Template {
    func pieces(_ language: LandscapeModel.Language) -> [Template.Piece] {
      var filled: [Template.Piece] = []
      for piece in self.pieces(values, in: language) {
        var words: String
        switch piece {
        case .words(let text): words = text
        case .place(let place):
          if case .part(let part) = values[place] {
            filled.append(.place(part))
            continue
          }
          words = values[place].text(in: language)
        }
        if case .words(let before) = filled.last {
          filled.removeLast()
          words = before + words
        }
        filled.append(.words(words))
      }
      return filled
    }
    return Template(english: pieces(.english), welsh: pieces(.welsh))
  }
}
