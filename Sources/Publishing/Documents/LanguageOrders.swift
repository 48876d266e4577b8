package import LandscapeModel

/// The order of records in each language in which the alphabet makes another one than in English.
package struct LanguageOrders: Hashable, Sendable {
  private var orders: [Language: [Int]] = [:]

  /// The same order in every language.
  package static let none = LanguageOrders()

  private init() {}

  /// - Parameters:
  ///   - languages: those that are asked for.
  ///   - order: places among the records in their English order.
  package init(_ languages: some Sequence<Language>, _ order: (Language) -> [Int]) {
    for language in languages where language != .english {
      let order = order(language)
      if !order.elementsEqual(order.indices) { orders[language] = order }
    }
  }

  /// Places in the English order; `nil` where the language has that order.
  package subscript(language: Language) -> [Int]? { orders[language] }

  /// Records that stand in English order, in that of `language`.
  package func applied<Record>(to records: [Record], in language: Language) -> [Record] {
    self[language].map { $0.map { records[$0] } } ?? records
  }

  /// The same for the first `count` records of the English order alone.
  func first(_ count: Int) -> LanguageOrders {
    var first = LanguageOrders()
    first.orders = orders.mapValues { $0.filter { $0 < count } }
    return first
  }
}
