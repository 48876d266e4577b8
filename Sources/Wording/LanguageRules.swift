internal import CLibICU
internal import LandscapeModel
internal import Synchronization

/// What CLDR knows of a language: its categories of number and the order of its letters.
///
/// Opened once a language and kept: ICU reads both from its data. Both are only read from then on, which ICU lets
/// threads do side by side.
struct LanguageRules: @unchecked Sendable {
  let plural: OpaquePointer?
  let collator: OpaquePointer?

  private static let known = Mutex<[Language: LanguageRules]>([:])

  private init(_ language: Language) {
    plural = landscape_plural_rules(language.rawValue)
    collator = landscape_collator(language.rawValue)
  }

  static func of(_ language: Language) -> LanguageRules {
    known.withLock { known in
      if let rules = known[language] { return rules }
      let rules = LanguageRules(language)
      known[language] = rules
      return rules
    }
  }
}

extension PluralCategory {
  /// The category of a whole number.
  static func of(_ number: Int, in language: Language) -> PluralCategory {
    if language == .welsh, number > 10 { return .aboveTen }
    return of(cldr: Double(number), in: language)
  }

  /// The category of a number that may be fractional.
  static func of(_ number: Double, in language: Language) -> PluralCategory {
    of(cldr: number, in: language)
  }

  private static func of(cldr number: Double, in language: Language) -> PluralCategory {
    guard let rules = LanguageRules.of(language).plural else { return .other }
    var name = [CChar](repeating: 0, count: 16)
    guard landscape_plural_category(rules, number, &name, 16) else { return .other }
    return PluralCategory(
      rawValue: String(
        decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
      ?? .other
  }
}
