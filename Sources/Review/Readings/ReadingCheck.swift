internal import LandscapeModel
internal import Rationalisation

/// One form line by line: what of it counts, and what is to be said of the rest.
struct ReadingCheck {
  private let form: ReturnedReading
  private let deal: ReadingDeal
  private let vocabulary: [String: Judgement]
  private let places: [String: Int]
  /// Whether a text names a person in a way that may not be passed on.
  private let isPersonal: (String) -> Bool
  private(set) var problems: [Readings.Problem] = []

  init(
    _ form: ReturnedReading, of deal: ReadingDeal, _ vocabulary: [String: Judgement],
    isPersonal: @escaping (String) -> Bool
  ) {
    self.isPersonal = isPersonal
    self.form = form
    self.deal = deal
    self.vocabulary = vocabulary
    places = Dictionary(
      deal.questions.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func reader() -> Readings.Reader {
    var said = [[(line: ReturnedReading.Line, judgement: Judgement)]](
      repeating: [], count: deal.questions.count)
    var isThere = [Bool](repeating: false, count: deal.questions.count)
    for line in form.lines {
      guard let key = line.key, case .question(let id, let dealt, _) = key else {
        // A line that somebody added for themselves is not about anything.
        if line.isAnswered { report(.noKey, line.locationOfKey, line) }
        continue
      }
      guard let place = places[id] else {
        report(.unknownQuestion, line.locationOfKey, line)
        continue
      }
      isThere[place] = true
      if dealt != deal.digits(of: id) {
        report(.otherRun, line.locationOfKey, line)
      } else if line.isWrittenOver {
        report(.writtenOver, line.locationOfKey, line)
      } else if line.judgement.isEmpty {
        report(.noJudgement, line.locationOfJudgement, line)
      } else if let judgement = judgement(line.judgement) {
        said[place].append((line, judgement))
      } else {
        report(.unknownJudgement, line.locationOfJudgement, line)
      }
    }
    let answers = said.map { answer($0) }
    for (place, question) in deal.questions.enumerated() where !isThere[place] {
      problems.append(
        Readings.Problem(
          kind: .lineMissing, location: SourceLocation(file: form.file), reader: form.reader,
          question: question.id, judgement: "", reason: ""))
    }
    problems.sort { left, right in
      left.location.line == right.location.line
        ? left.location.column < right.location.column : left.location.line < right.location.line
    }
    return Readings.Reader(name: form.reader, file: form.file, answers: answers)
  }

  private func judgement(_ text: String) -> Judgement? {
    var text = text.lowercased()
    while let last = text.last, last == "." || last == "!" { text.removeLast() }
    return vocabulary[text.trimmed]
  }

  /// What all lines of one question say together.
  private mutating func answer(
    _ lines: [(line: ReturnedReading.Line, judgement: Judgement)]
  ) -> Readings.Answer? {
    guard let first = lines.first else { return nil }
    guard lines.allSatisfy({ $0.judgement == first.judgement }) else {
      let places = lines.map(\.line.locationOfJudgement)
      for entry in lines {
        report(
          .contradictory(places.filter { $0 != entry.line.locationOfJudgement }),
          entry.line.locationOfJudgement, entry.line)
      }
      return nil
    }
    for entry in lines.dropFirst() {
      report(
        .repeated(first: first.line.locationOfJudgement), entry.line.locationOfJudgement,
        entry.line)
    }
    // Two lines may each have a reason: both are kept.
    var reasons: [String] = []
    for line in lines.map(\.line) where !line.reason.isEmpty && !reasons.contains(line.reason) {
      if isPersonal(line.reason) {
        report(.personalReason, line.locationOfReason, line)
      } else {
        reasons.append(line.reason)
      }
    }
    if reasons.isEmpty, lines.allSatisfy({ $0.line.reason.isEmpty }), first.judgement.needsReason {
      report(.noReason(first.judgement), first.line.locationOfReason, first.line)
    }
    return Readings.Answer(
      judgement: first.judgement, reason: reasons.joined(separator: "; "),
      location: first.line.locationOfJudgement)
  }

  private mutating func report(
    _ kind: Readings.Problem.Kind, _ location: SourceLocation, _ line: ReturnedReading.Line
  ) {
    // Whatever the matter is: what names a person is not repeated, wherever it was written.
    func kept(_ text: String) -> String { isPersonal(text) ? "" : text }
    let question =
      if case .question(let id, _, _) = line.key { id } else { kept(line.keyText) }
    problems.append(
      Readings.Problem(
        kind: kind, location: location, reader: form.reader, question: question,
        judgement: kept(line.judgement), reason: kept(line.reason)))
  }
}
