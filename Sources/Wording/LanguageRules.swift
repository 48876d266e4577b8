internal import CLibICU
internal import LandscapeModel
internal import Synchronization

/// What CLDR knows of a language: its categories of number and the order of its letters.
///
/// Opened once a language and kept. Both are only read from then on, which ICU lets threads do side by side.
struct LanguageRules: @unchecked Sendable {
  let collator: UnsafeMutableRawPointer?
  let isRightToLeft: Bool
  private let plural: UnsafeMutableRawPointer?
  /// The categories of the numbers that are met most.
  private let ofSmall: [PluralCategory]

  private static let small = 256
  /// In the order of `Language.ofTexts`.
  private static let ofTexts = Language.ofTexts.map(LanguageRules.init)
  /// Of the languages that only names of catalogues are in.
  private static let others = Mutex<[Language: LanguageRules]>([:])

  static func of(_ language: Language) -> LanguageRules {
    if let place = Language.ofTexts.firstIndex(of: language) { return ofTexts[place] }
    return others.withLock { others in
      if let known = others[language] { return known }
      let rules = LanguageRules(language)
      others[language] = rules
      return rules
    }
  }

  private init(_ language: Language) {
    let rules = landscape_plural_rules(language.tag)
    plural = rules
    collator = landscape_collator(language.tag)
    isRightToLeft = landscape_is_right_to_left(language.tag)
    ofSmall = (0..<Self.small).map { Self.category(of: Double($0), rules) }
  }

  func category(of number: Int) -> PluralCategory {
    ofSmall.indices.contains(number) ? ofSmall[number] : category(of: Double(number))
  }

  func category(of number: Double) -> PluralCategory { Self.category(of: number, plural) }

  private static func category(of number: Double, _ rules: UnsafeMutableRawPointer?)
    -> PluralCategory
  {
    guard let rules else { return .other }
    var name = [CChar](repeating: 0, count: 16)
    guard landscape_plural_category(rules, number, &name, 16) else { return .other }
    let text = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return PluralCategory(cldr: String(decoding: text, as: UTF8.self)) ?? .other
  }
}

extension PluralCategory {
  /// The category of a whole number.
  static func of(_ number: Int, in language: Language) -> PluralCategory {
    if language == .welsh, number > 10 { return .aboveTen }
    return LanguageRules.of(language).category(of: number)
  }

  /// The category of a number that may be fractional.
  static func of(_ number: Double, in language: Language) -> PluralCategory {
    LanguageRules.of(language).category(of: number)
  }
}
