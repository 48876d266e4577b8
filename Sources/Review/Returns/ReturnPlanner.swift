package import LandscapeModel

/// Works out what returned forms would change.
///
/// Every line of a form ends in one of three ways: it is used, it says what the catalogue says, or it is listed with
/// the reason why it is not used. Lines of all forms are looked at together, so that two that speak of one seat agree
/// or are both listed.
package struct ReturnPlanner {
  let landscape: Landscape
  /// The headings of the files that can be edited, by table.
  let columns: [String: Set<String>]
  let vocabulary: ReturnVocabulary
  let meaning: (String, MatchThing) -> NameMeaning
  /// `return of 2026-11-20, by Head of Partnerships`.
  let source: (PartialDate, String?) -> String
  let traces: PersonalTraces

  var plan = ReturnPlan()
  var wishes: [SeatWish] = []
  var lists: [ListWish] = []
  var chairs: [ChairWish] = []

  /// - Parameters:
  ///   - columns: the headings of each table that lies in a CSV file of its own; what has no table cannot be edited
  ///     here, and its columns are taken to be there.
  ///   - meaning: what a name means that somebody wrote.
  ///   - source: what a source says that a return is, from its day and post.
  package init(
    landscape: Landscape, columns: [String: Set<String>], vocabulary: ReturnVocabulary,
    meaning: @escaping (String, MatchThing) -> NameMeaning,
    source: @escaping (PartialDate, String?) -> String
  ) {
    self.landscape = landscape
    self.columns = columns
    self.vocabulary = vocabulary
    self.meaning = meaning
    self.source = source
    traces = PersonalTraces(landscape)
  }

  /// - Parameter forms: in the order in which they are told.
  /// - Returns: the plan, or what keeps all of them from being used.
  package mutating func plan(
    _ forms: [ReturnedForm]
  ) -> Result<ReturnPlan, Failures> {
    let answered = forms.filter(\.isAnswered)
    plan = ReturnPlan()
    plan.blankForms = forms.filter { !$0.isAnswered }.map(\.file)
    plan.answeredForms = answered.count
    (wishes, lists, chairs) = ([], [], [])
    let failures = failures(of: answered)
    guard failures.isEmpty else { return .failure(Failures(all: failures)) }
    let fingerprint = ReturnForm.fingerprint(of: landscape)
    for form in answered {
      guard let body = body(of: form) else { continue }
      if form.fingerprint != fingerprint { plan.olderForms.append(form.file) }
      read(form, of: body)
    }
    settleChairs()
    settleSeats()
    settleLists()
    plan.arrange(by: forms.map(\.file))
    return .success(plan)
  }

  package struct Failures: Error { package let all: [ReturnPlan.LocatedFailure] }

  // MARK: Whole forms

  /// A blank form is nobody's mistake, whatever catalogue it is of.
  private func failures(of forms: [ReturnedForm]) -> [ReturnPlan.LocatedFailure] {
    var failures: [ReturnPlan.LocatedFailure] = []
    var first: [ReturnedForm.Body: String] = [:]
    for form in forms {
      func fail(_ failure: ReturnPlan.Failure) {
        failures.append(.init(failure: failure, location: form.bodyLocation))
      }
      if body(of: form) == nil { fail(.unknownBody(form.body.id)) }
      if let made = form.asOf, let asOf = landscape.asOf, made.firstDay > asOf.lastDay {
        fail(.laterCatalogue(form: made, catalogue: asOf))
      }
      let (known, all) = knownIDs(of: form)
      if body(of: form) != nil, known * 2 < all { fail(.otherCatalogue(known: known, of: all)) }
      if let other = first[form.body] {
        fail(.twoReturns(of: form.body.id, first: other))
      } else {
        first[form.body] = form.file
      }
    }
    return failures
  }

  func body(of form: ReturnedForm) -> ReturnForm.Body? {
    switch form.body {
    case .partnership(let id): landscape.partnership(withID: id).map { .partnership($0) }
    case .organisation(let id): landscape.organisation(withID: id).map { .organisation($0) }
    }
  }

  private func knownIDs(of form: ReturnedForm) -> (known: Int, all: Int) {
    var (known, all) = (0, 0)
    for line in form.lines {
      guard case .seat(let id)? = line.key?.target else { continue }
      all += 1
      let isKnown =
        switch form.body {
        case .partnership: landscape.organisation(withID: id) != nil
        // It may have ended since.
        case .organisation:
          landscape.partnership(withID: id) != nil || landscape.inactive.contains(id)
        }
      if isKnown { known += 1 }
    }
    return (known, all)
  }

  // MARK: One form

  /// Whose form it is, when and by whom it was filled in, and what today's would say.
  struct Context {
    let form: ReturnedForm
    let body: ReturnForm.Body
    let date: PartialDate?
    let post: String?
    let today: [ReturnTarget: ReturnForm.Line]
  }

  private mutating func read(_ form: ReturnedForm, of body: ReturnForm.Body) {
    let reply = reply(of: form, body)
    let today = ReturnForm(of: body, in: landscape, language: form.language).lines
    let context = Context(
      form: form, body: body, date: reply.date, post: reply.post,
      today: Dictionary(today.map { ($0.target, $0) }, uniquingKeysWith: { first, _ in first }))
    for line in form.lines {
      guard line.isAnswered else {
        if let target = line.key?.target, !target.isOfHead { plan.openLines += 1 }
        continue
      }
      guard let key = line.key else {
        let texts = [line.keyText, line.what, line.recorded, line.answer, line.correction]
        let trace = traces.first(inAny: texts)
        list(line, context, trace.map { .person($0) } ?? .unknownKey(line.keyText))
        continue
      }
      if key.target == .post || key.target == .date { continue }
      if key.target.isOfHead {
        list(line, context, .notAsked)
      } else if line.isWrittenOver {
        let trace = traces.first(
          inAny: [line.what, line.recorded, line.answer, line.correction])
        list(line, context, trace.map { .person($0) } ?? .writtenOver)
      } else if let trace = trace(in: line, key.target) {
        list(line, context, .person(trace))
      } else if context.date == nil {
        list(line, context, .withoutDate)
      } else {
        read(line, key, context)
      }
    }
  }

  /// When and by whom; what cannot be used is listed.
  private mutating func reply(
    of form: ReturnedForm, _ body: ReturnForm.Body
  ) -> (date: PartialDate?, post: String?) {
    let bare = Context(form: form, body: body, date: nil, post: nil, today: [:])
    var date: PartialDate?
    var post: String?
    for line in form.lines where line.isAnswered {
      switch line.key?.target {
      case .date:
        if let day = vocabulary.day(line.either), date == nil || date == day {
          date = day
        } else {
          list(line, bare, .unreadable(line.either))
        }
      case .post:
        if let trace = traces.first(inPost: line.either) {
          list(line, bare, .person(trace))
        } else {
          post = prose(line.either)
          if post == nil { list(line, bare, .unreadable(line.either)) }
        }
      default: break
      }
    }
    return (date, post)
  }

  /// Names of bodies are looked up: one that is known is no person.
  private func trace(in line: ReturnedForm.Line, _ target: ReturnTarget) -> PersonalTraces.Trace? {
    let texts = [line.answer, line.correction]
    let thing: MatchThing? =
      switch target {
      case .newSeat, .chair, .seat: .organisation
      case .newRemit: .remit
      case .areas: .area
      default: nil
      }
    for text in texts where !text.isEmpty {
      if let thing, case .one = meaning(text, thing) { continue }
      if case .areas = target { continue }
      if let trace = traces.first(in: text) { return trace }
    }
    return nil
  }

  private mutating func read(_ line: ReturnedForm.Line, _ key: ReturnKey, _ context: Context) {
    switch key.target {
    case .seat(let id): readSeat(id, line, key, context)
    case .newSeat: readNewSeat(line, context)
    case .areas, .meetings, .scrutiny, .annualReport, .chair: readFact(line, key, context)
    case .remit, .newRemit, .plan, .newPlan: readListed(line, key, context)
    case .question(let question): readAnswer(to: question, line, context)
    default: list(line, context, .notAsked)
    }
  }

  // MARK: What comes of a line

  /// - Returns: the place of the entry, for who learns more of it later.
  @discardableResult
  mutating func enter(
    _ line: ReturnedForm.Line, _ context: Context, about: ReturnPlan.About = .nothing,
    before: ReturnPlan.Value = .nothing, after: ReturnPlan.Value = .nothing,
    _ outcome: ReturnPlan.Outcome
  ) -> Int {
    var entry = ReturnPlan.Entry(
      location: line.location, body: context.body, target: line.key?.target, about: about,
      before: before, after: after, outcome: outcome)
    if hasChanged(line, context) { entry.changedSince = line.recorded }
    plan.entries.append(entry)
    return plan.entries.count - 1
  }

  mutating func list(
    _ line: ReturnedForm.Line, _ context: Context, about: ReturnPlan.About = .nothing,
    _ refusal: ReturnPlan.Refusal
  ) {
    var written = [line.answer, line.correction].filter { !$0.isEmpty }.joined(separator: " · ")
    // What looks like a person goes no further; where the form's own texts are not what they were, they neither.
    var isPerson = false
    if case .person = refusal { isPerson = true }
    if isPerson { written = "" }
    let isOwn = !isPerson || (line.key != nil && !line.isWrittenOver)
    enter(
      line, context,
      about: about == .nothing && isOwn && !line.what.isEmpty ? .written(line.what) : about,
      before: isOwn && !line.recorded.isEmpty ? .written(line.recorded) : .nothing,
      after: written.isEmpty ? .nothing : .written(written), .refused(refusal))
  }

  /// Whether the catalogue says something else than when the form was made.
  func hasChanged(_ line: ReturnedForm.Line, _ context: Context) -> Bool {
    guard let recorded = line.key?.recorded, let target = line.key?.target else { return false }
    return context.today[target]?.digits != recorded
  }

  /// Whether the file of a table has a column; one that lies elsewhere is taken to have all.
  func has(_ column: String, in table: String) -> Bool {
    columns[table].map { $0.contains(column) } ?? true
  }

  /// Text of a stranger as a catalogue takes it: one line, without the dash of a list, and nothing that a
  /// spreadsheet would run; `nil` for such.
  func prose(_ text: String) -> String? {
    var words = text.split(whereSeparator: \.isWhitespace)
    // The mark of a list stands by itself: a sign before a number is part of what was said.
    while let first = words.first, ["-", "+", "\u{2013}", "\u{2022}"].contains(first) {
      words.removeFirst()
    }
    let text = String(words.joined(separator: " ").trimmingPrefix("\u{2022}"))
    return text.isEmpty || FormulaDefusing.defused(text).isDefused ? nil : text
  }

  func sourceText(_ context: Context) -> String {
    context.date.map { source($0, context.post) } ?? ""
  }

}

extension PersonalTraces {
  func first(inAny texts: [String]) -> Trace? { texts.lazy.compactMap(first(in:)).first }

  /// The same of what is to be a post: a given name alone is none, however it is written.
  func first(inPost text: String) -> Trace? {
    if let trace = first(in: text) { return trace }
    let words = text.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    let isPost = words.contains { PostWords.posts.contains($0) }
    guard !isPost, let name = words.first(where: PostWords.givenNames.contains) else { return nil }
    return .name(name)
  }
}
