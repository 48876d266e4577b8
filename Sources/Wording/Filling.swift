internal import LandscapeModel

/// A text of the catalogues with places, in every language; where it counts something, a text for each category
/// of number that the language tells apart.
///
/// Made by what is in `Generated` alone. The words lie split at their places, so that filling them in reads no
/// text. What makes one is never inlined: thousands of texts would each carry it, and a clean build a minute of it.
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

    /// - Returns: `nil` where it is words that are not in `language`.
    func text(in language: LandscapeModel.Language) -> String? {
      switch self {
      case .number(let number): return Numerals.grouped(number)
      case .figure(let number): return String(number)
      case .amount(let amount): return Numerals.amount(amount)
      case .text(let text): return text
      case .phrase(let phrase):
        let form = phrase.form(in: language)
        return form.language == language ? form.text : nil
      case .part: return ""
      }
    }
  }

  /// What stands for each category of number; `other` always.
  struct Forms: Sendable {
    let byCategory: [[Piece]?]

    @inline(never)
    init(
      zero: [Piece]? = nil, one: [Piece]? = nil, two: [Piece]? = nil, few: [Piece]? = nil,
      many: [Piece]? = nil, other: [Piece], aboveTen: [Piece]? = nil
    ) {
      byCategory = [zero, one, two, few, many, other, aboveTen]
    }
  }

  /// The forms of one language.
  private struct Language: Sendable {
    /// That of `other`.
    let plain: [Piece]
    /// By category, where numbers make a difference.
    let byCategory: [[Piece]?]

    init(_ forms: Forms) {
      plain = forms.byCategory[PluralCategory.other.rawValue] ?? []
      byCategory = forms.byCategory.count { $0 != nil } > 1 ? forms.byCategory : []
    }

    init(_ pieces: [Piece]) {
      plain = pieces
      byCategory = []
    }

    func pieces(_ category: PluralCategory) -> [Piece] {
      byCategory[category.rawValue] ?? byCategory[category.broader.rawValue] ?? plain
    }
  }

  private let english: Language
  /// In the order of `Language.ofTexts` without English; `nil` where a language lacks the text.
  private let others: [Language?]

  /// A text that says the same whatever the numbers.
  @inline(never)
  init(_ english: [Piece], _ others: [Piece]?...) {
    self.english = Language(english)
    self.others = others.map { $0.map { Language($0) } }
  }

  /// - Precondition: each language has a form for `other`.
  @inline(never)
  init(plural english: Forms, _ others: Forms?...) {
    self.english = Language(english)
    self.others = others.map { $0.map { Language($0) } }
  }

  private static func pieces(
    of forms: Language, _ values: [Value], in language: LandscapeModel.Language
  ) -> [Piece] {
    guard !forms.byCategory.isEmpty, let category = category(of: values, in: language) else {
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

  /// What `write` makes of the forms of each language beside English; `nil` where there are none, or a value has
  /// no words in it: a text is told in English as a whole, or not at all.
  private func others<Written>(
    _ write: (Language, LandscapeModel.Language) -> Written?
  ) -> [Written?] {
    others.enumerated().map { place, forms in
      forms.flatMap { write($0, LandscapeModel.Language.ofTexts[place + 1]) }
    }
  }

  /// The text with its values in their places.
  @inline(never)
  func filled(_ values: Value...) -> Phrase { filled(values) }

  @inline(never)
  func filled(_ values: [Value]) -> Phrase {
    func write(_ forms: Language, _ language: LandscapeModel.Language) -> String? {
      var text = ""
      for piece in Self.pieces(of: forms, values, in: language) {
        switch piece {
        case .words(let words): text += words
        case .place(let place):
          guard let value = values[place].text(in: language) else { return nil }
          text += value
        }
      }
      return text
    }
    return Phrase(english: write(english, .english) ?? "", others: others(write))
  }

  /// The text with its values in their places, and places left where parts are to come.
  @inline(never)
  func template(_ values: Value...) -> Template {
    func write(_ forms: Language, _ language: LandscapeModel.Language) -> [Template.Piece]? {
      var filled: [Template.Piece] = []
      for piece in Self.pieces(of: forms, values, in: language) {
        var words: String
        switch piece {
        case .words(let text): words = text
        case .place(let place):
          if case .part(let part) = values[place] {
            filled.append(.place(part))
            continue
          }
          guard let value = values[place].text(in: language) else { return nil }
          words = value
        }
        if case .words(let before) = filled.last {
          filled.removeLast()
          words = before + words
        }
        filled.append(.words(words))
      }
      return filled
    }
    return Template(english: write(english, .english) ?? [], others: others(write))
  }
}
