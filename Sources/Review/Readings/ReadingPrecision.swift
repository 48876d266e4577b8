package import Rationalisation

/// How many of the first questions readers found right: of those that they judged, and with how many these are.
package struct ReadingPrecision: Sendable {
  /// Where the list is cut.
  package static let limits = [10, 20, 50]

  /// Of the first so many questions by rank.
  package let limit: Int
  /// Of the questions that this rule heads; of all where there is none.
  package let rule: Rule?
  /// By this reader; by all of them, each judgement counted, where there is none.
  package let reader: String?
  /// Questions among the first that it is about.
  package let questions: Int
  package let right: Int
  package let arguable: Int
  package let wrong: Int

  package var judged: Int { right + arguable + wrong }
  /// `nil` where nothing was judged.
  package var shareRight: Double? { judged > 0 ? Double(right) / Double(judged) : nil }
  package var shareNotWrong: Double? {
    judged > 0 ? Double(right + arguable) / Double(judged) : nil
  }

  /// For each limit each reader and all of them, then each rule in the order of precedence. A limit that takes in no more
  /// questions than the one before it is left out.
  static func all(of readings: Readings) -> [ReadingPrecision] {
    let questions = readings.deal.questions
    let names = readings.readers.map(\.name)
    return limits.enumerated().flatMap { place, limit -> [ReadingPrecision] in
      guard place == 0 || limits[place - 1] < questions.count else { return [] }
      let first = Array(questions.indices.prefix(limit))
      func row(_ rule: Rule?, _ reader: Int?) -> ReadingPrecision {
        let of = first.filter { rule == nil || questions[$0].rule == rule }
        let readers = reader.map { [readings.readers[$0]] } ?? readings.readers
        let said = of.flatMap { question in readers.compactMap { $0.answers[question]?.judgement } }
        return ReadingPrecision(
          limit: limit, rule: rule, reader: reader.map { names[$0] }, questions: of.count,
          right: said.count { $0 == .right }, arguable: said.count { $0 == .arguable },
          wrong: said.count { $0 == .wrong })
      }
      let rules = Rule.allCases.filter { rule in first.contains { questions[$0].rule == rule } }
      return names.indices.map { row(nil, $0) } + (names.count > 1 ? [row(nil, nil)] : [])
        + rules.map { row($0, nil) }
    }
  }
}
