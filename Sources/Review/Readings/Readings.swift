package import LandscapeModel

/// What readers said of the questions they were dealt, and what of their forms could not be used as it stands.
package struct Readings: Sendable {
  package struct Answer: Sendable {
    package let judgement: Judgement
    /// Empty where none was given.
    package let reason: String
    package let location: SourceLocation
  }

  package struct Reader: Sendable {
    package let name: String
    package let file: String
    /// One a question of the deal.
    package let answers: [Answer?]

    package var judgements: [Judgement?] { answers.map { $0?.judgement } }
  }

  /// Something in a form that is not as it was asked; what was written there is kept with it.
  package struct Problem: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case noKey
      /// The run has such a question nowhere among those that were dealt.
      case unknownQuestion
      /// The question is of another run's form.
      case otherRun
      /// The question's text is no more what it was, so that it is not known what was judged.
      case writtenOver
      case unknownJudgement
      case noJudgement
      /// The judgement counts; without a reason no decision is made of it.
      case noReason(Judgement)
      /// The reason has an address or a number of a person: it is not taken and not repeated.
      case personalReason
      /// A question that stands twice, and says the same.
      case repeated(first: SourceLocation)
      /// A question that stands twice and says different things: none of them counts.
      case contradictory([SourceLocation])
      /// The line of a question that was dealt is gone.
      case lineMissing
    }

    package let kind: Kind
    package let location: SourceLocation
    package let reader: String
    /// The question's id, or what stands in the place of its key.
    package let question: String
    package let judgement: String
    package let reason: String

    /// Whether somebody wrote something.
    package var hasText: Bool { !judgement.isEmpty || !reason.isEmpty }

    /// Whether what was written counts nevertheless.
    package var isUsed: Bool {
      switch kind {
      case .noReason, .personalReason, .repeated: true
      default: false
      }
    }
  }

  /// Why forms cannot be compared at all.
  package enum Failure: Hashable, Sendable {
    /// The form's run, and the one it is compared with.
    case otherDeal(form: String, run: String)
    /// Another form of the same reader, and where the first is.
    case twoForms(reader: String, first: String)
  }

  package struct LocatedFailure: Error, Hashable, Sendable {
    package let failure: Failure
    package let location: SourceLocation
  }

  package struct Failures: Error, Sendable {
    package let all: [LocatedFailure]
  }

  package let deal: ReadingDeal
  /// Those who judged something, in the order of their forms.
  package let readers: [Reader]
  /// In the order of forms and lines.
  package let problems: [Problem]
  /// Forms that nobody has filled in.
  package let blank: [String]

  /// - Parameters:
  ///   - vocabulary: judgements by what people write, in lower case.
  ///   - isPersonal: whether a reason names a person in a way that may not be passed on.
  /// - Throws: where forms are of another run or of one reader.
  package init(
    _ forms: [ReturnedReading], of deal: ReadingDeal, vocabulary: [String: Judgement],
    isPersonal: @escaping (String) -> Bool = { _ in false }
  ) throws(Failures) {
    var failures: [LocatedFailure] = []
    var files: [String: String] = [:]
    for form in forms {
      if form.deal != deal.digits {
        failures.append(
          LocatedFailure(
            failure: .otherDeal(form: form.run, run: deal.run), location: form.locationOfDeal))
      }
      // A blank form beside the one that was filled in says nothing: "start" writes two of each reader.
      guard form.isAnswered else { continue }
      let name = form.reader.lowercased()
      if let first = files[name] {
        failures.append(
          LocatedFailure(
            failure: .twoForms(reader: form.reader, first: first),
            location: form.locationOfReader))
      } else {
        files[name] = form.file
      }
    }
    guard failures.isEmpty else { throw Failures(all: failures) }
    var readers: [Reader] = []
    var problems: [Problem] = []
    for form in forms where form.isAnswered {
      var check = ReadingCheck(form, of: deal, vocabulary, isPersonal: isPersonal)
      readers.append(check.reader())
      problems += check.problems
    }
    self.deal = deal
    self.readers = readers
    self.problems = problems
    blank = forms.filter { !$0.isAnswered }.map(\.file)
  }
}
