internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import Review
internal import Wording

extension CommandFailure {
  /// Files that are no readers' forms, each at its place.
  init(readings failures: [ReturnedReadings.Failure]) {
    var isMissing = false
    var messages: [TerminalMessage] = []
    for failure in failures {
      switch failure {
      case .file(let failure): messages += Self.messages(of: failure, isMissing: &isMissing)
      case .form(let located):
        messages.append(Self.error(Self.words(of: located.failure), located.location))
      }
    }
    messages.append(.note(Phrase.reviewNothingCompared(.english)))
    self.init(isMissing ? .inputMissing : .dataUnusable, messages)
  }

  /// Forms that cannot be compared.
  init(readings failures: [Readings.LocatedFailure]) {
    var messages = failures.map { failure in
      switch failure.failure {
      case .otherDeal(let form, let run):
        Self.error(Words.reviewOtherDeal(form: form, run: run), failure.location)
      case .twoForms(let reader, let first):
        Self.error(Words.reviewTwoForms(reader: reader, first: first), failure.location)
      }
    }
    messages.append(.note(Phrase.reviewNothingCompared(.english)))
    self.init(.dataUnusable, messages)
  }

  private static func words(of failure: ReturnedReading.Failure) -> Phrase {
    switch failure {
    case .strayQuote: .returnsStrayQuote
    case .missingColumn(let column, let found):
      Words.returnsMissingColumn(
        column: ReadingFormTable.heading(of: column), found: found.joined(separator: ", "))
    case .noVersion: .returnsNoVersion
    case .unknownVersion(let version):
      Words.returnsUnknownVersion(version: version, own: ReadingDeal.version)
    case .noReader: .reviewNoReader
    case .noDeal: .reviewNoDeal
    case .twice(let first, let second): Words.reviewTwice(first: first, second: second)
    case .lostKeys(let kept, let all):
      Words.returnsLostKeys(all: String(all), kept: String(kept))
    }
  }
}
