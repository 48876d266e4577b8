internal import ArgumentParser
internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// What `landscape propose` is asked of ways to go beside the best.
struct WayOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Phrase.helpAlternatives(.english), valueName: "n"))
  var alternatives: Int?

  @Option(help: ArgumentHelp(Phrase.helpDifference(.english), valueName: "share"))
  var difference: Double?

  @Option(help: ArgumentHelp(Phrase.helpWithin(.english), valueName: "share"))
  var within: Double?

  @Option(help: ArgumentHelp(Phrase.helpFront(.english)))
  var front: ProposalObjective?

  /// `nil` where nobody asks.
  var request: AlternativesRequest? {
    guard let alternatives else { return nil }
    var request = AlternativesRequest()
    request.count = alternatives
    if let difference { request.difference = difference }
    if let within { request.within = within }
    return request
  }

  func check(beside objective: ProposalObjective) throws {
    let counts = AlternativesRequest.counts
    if let alternatives, !counts.contains(alternatives) {
      throw Self.outside(
        "--alternatives", String(alternatives),
        (String(counts.lowerBound), String(counts.upperBound)),
        nearest: String(min(max(alternatives, counts.lowerBound), counts.upperBound)))
    }
    for (option, value, range) in [
      ("--difference", difference, AlternativesRequest.differences), ("--within", within, 0...1),
    ] {
      guard let value else { continue }
      guard alternatives != nil else {
        throw ValidationError(Words.onlyWithAlternatives(option: option)(.english))
      }
      guard !range.contains(value) else { continue }
      // Somebody who says 30 means 30 in a hundred.
      let percent = value / 100
      let nearest =
        value > 1 && range.contains(percent)
        ? percent : value > range.upperBound ? range.upperBound : range.lowerBound
      throw Self.outside(
        option, Self.written(value),
        (Self.written(range.lowerBound), Self.written(range.upperBound)),
        nearest: Self.written(nearest))
    }
    if front == objective {
      let others = ProposalObjective.allCases.filter { $0 != objective }.map(\.rawValue)
      throw ValidationError(
        Words.frontOfObjective(name: objective.rawValue, nearest: others[0])(.english))
    }
  }

  private static func outside(
    _ option: String, _ number: String, _ range: (String, String), nearest: String
  ) -> ValidationError {
    ValidationError(
      Words.outsideMeant(
        option: option, number: number, least: range.0, most: range.1, nearest: nearest)(.english))
  }

  private static func written(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : String(value)
  }
}
