internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import Rationalisation
internal import Review
internal import RunHistory
internal import TextFormats
internal import Wording

/// `landscape returns`: forms that ask what the catalogue supposes, and what came back in them.
struct Returns: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.abstractOfReturns(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape returns Inputs/wales-2025 --out forms --first 10
        landscape returns Inputs/wales-2025 --out forms --organisation "Gwynedd Council"
        landscape returns Inputs/wales-2025 --read filled
        landscape returns Inputs/wales-2025 --read filled --format csv > changes.csv
        landscape returns Inputs/wales-2025 --read filled --apply

      \(Phrase.discussionOfReturns(.english))
      """)

  @Argument(help: ArgumentHelp(Phrase.helpFolderXMLOrRun(.english)), completion: .directory)
  var input: String

  @Option(help: ArgumentHelp(Phrase.helpReturnsOut(.english)), completion: .directory)
  var out: String?

  @Option(help: ArgumentHelp(Phrase.helpReturnsFirst(.english)))
  var first: Int?

  @Option(help: ArgumentHelp(Phrase.helpReturnsKind(.english)))
  var kind: String?

  @Option(help: ArgumentHelp(Phrase.helpReturnsOrganisation(.english)))
  var organisation: String?

  @Flag(help: ArgumentHelp(Phrase.helpReturnsForce(.english)))
  var force = false

  @Option(help: ArgumentHelp(Phrase.helpReturnsRead(.english)), completion: .directory)
  var read: String?

  @Flag(help: ArgumentHelp(Phrase.helpReturnsApply(.english)))
  var apply = false

  @Option(help: ArgumentHelp(Phrase.helpReturnsFormat(.english)))
  var format: AnswerFormat?

  @Option(name: .customLong("lang"), help: ArgumentHelp(Phrase.helpTableLanguage(.english)))
  var language: Language = .english

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var place: HistoryFileOptions
  @OptionGroup var log: LogOptions

  func validate() throws {
    guard (out == nil) != (read == nil) else {
      throw ValidationError(Phrase.returnsOneOf(.english))
    }
    let choices = [first != nil, kind != nil, organisation != nil].count { $0 }
    if out == nil, choices > 0 || force {
      throw ValidationError(Phrase.returnsWithOut(.english))
    }
    if read == nil, apply || format != nil {
      throw ValidationError(Phrase.returnsWithRead(.english))
    }
    guard choices <= 1 else { throw ValidationError(Phrase.returnsChoice(.english)) }
    if let first, first < 1 { throw ValidationError(Phrase.returnsFirstAtLeast(.english)) }
  }

  func run() throws {
    if let out {
      try write(to: out)
    } else if let read {
      try readBack(read)
    }
  }

  // MARK: Writing forms

  private func write(to out: String) throws {
    let opened = try reading.open(input, history: place.place)
    let landscape = opened.catalogue.landscape
    let languages = (opened.settings.languages ?? landscape.ownLanguages).filter(\.hasTexts)
    // Whose answers settle most takes an analysis, and is asked for with so many of them alone.
    let order =
      first == nil ? [] : try opened.content(by: reading).findings.inquiries.map(\.partnership)
    let choice = try choice(of: opened.catalogue)
    let forms: ReturnForms
    do throws(RenderingFailure) {
      forms = try ReturnForms(
        of: landscape, for: choice, languages: languages.isEmpty ? [.english] : languages,
        order: order, run: opened.run?.id)
    } catch {
      // A text of the catalogue has no room in a cell.
      throw CommandFailure(
        .dataUnusable, [.error(Words.fileNotMade(reason: error.reason)(.english))])
    }
    let folder = OutputFolder(path: out)
    if !force, let other = folder.first(otherThan: forms.files) {
      throw CommandFailure(
        .cannotCreateOutput,
        [.error(Words.holdsSomethingElse(path: out + "/" + other)(.english))])
    }
    do {
      try folder.write(forms.files)
    } catch {
      throw CommandFailure(error)
    }
    var messages: [TerminalMessage] = []
    Console.standardOutput.write(
      forms.asked.map { "\($0.file)\t\($0.name.form(in: language).text)" })
    if forms.asked.isEmpty { messages.append(.warning(Phrase.returnsNobody(.english))) }
    messages.append(
      .plain(
        Words.wroteTo(what: Words.countFiles(count: forms.files.count), folder: out)(.english)))
    if !reading.quiet { Log.shared.write(messages) }
  }

  private func choice(of catalogue: ReadCatalogue) throws -> ReturnForms.Choice {
    let landscape = catalogue.landscape
    if let kind {
      guard let index = landscape.kind(withID: kind) else {
        throw unknown(kind, among: landscape.kinds.map(\.id), Words.returnsUnknownKindMeant) {
          Words.returnsUnknownKind(kind: kind)
        }
      }
      return .kind(index)
    }
    if let organisation {
      var names = CatalogueNames(catalogue)
      guard case .one(let index) = names.meaning(of: organisation, among: .organisation) else {
        let known = landscape.organisations.flatMap { [$0.id] + $0.name.forms }
        throw unknown(organisation, among: known, Words.returnsUnknownOrganisationMeant) {
          Words.returnsUnknownOrganisation(name: organisation)
        }
      }
      return .organisation(index)
    }
    return first.map { .first($0) } ?? .everybody
  }

  private func unknown(
    _ name: String, among known: [String], _ meant: (String, String) -> Phrase,
    _ otherwise: () -> Phrase
  ) -> CommandFailure {
    let message = NearestName.nearest(to: name, among: known).map { meant(name, $0) } ?? otherwise()
    return CommandFailure(.usage, [.error(message(.english))])
  }

  // MARK: Reading forms

  private func readBack(_ path: String) throws {
    try place.place.refuseRun(input, because: Phrase.returnsNoRun(.english))
    let pipeline = try reading.pipeline(over: input)
    let catalogue = try reading.read(pipeline)
    let folder: ReturnFolder
    do throws(ReturnFolder.Failure) {
      folder = try ReturnFolder(path: path, limits: pipeline.settings.limits)
    } catch {
      throw CommandFailure(returns: [error], nothingApplied: apply)
    }
    guard folder.failures.isEmpty else {
      throw CommandFailure(returns: folder.failures, nothingApplied: apply)
    }
    guard !folder.forms.isEmpty else {
      throw CommandFailure(
        .inputMissing, [.error(Words.returnsNoForms(folder: path)(.english))])
    }
    let application = ReturnApplication(folder: input, catalogue: catalogue)
    let planned: Result<ReturnPlan, ReturnPlanner.Failures>
    do throws(ReturnApplication.Failure) {
      planned = try application.plan(folder.forms)
    } catch {
      throw CommandFailure(error)
    }
    let plan: ReturnPlan
    switch planned {
    case .success(let made): plan = made
    case .failure(let failures):
      throw CommandFailure(returns: failures.all, nothingApplied: apply)
    }
    let told = ReturnPlanTable(plan, of: catalogue.landscape)
    switch format ?? .table(.markdown) {
    case .json: Console.standardOutput.write(told.json.bytes)
    case .table(let form):
      try Console.standardOutput.write { () throws(RenderingFailure) in
        try render(
          told.table, format: form, language: language,
          defusesFormulas: pipeline.settings.defusesFormulas
        ).bytes
      }
    }
    if !reading.quiet { Log.shared.write(messages(of: plan, folder)) }
    try finish(plan, application)
  }

  private func messages(of plan: ReturnPlan, _ folder: ReturnFolder) -> [TerminalMessage] {
    func at(_ file: String) -> SourceLocation {
      SourceLocation(file: VisibleText.forTerminal(file))
    }
    var messages = folder.left.map {
      TerminalMessage(.warning, Phrase.returnsFileLeft(.english), at: at($0))
    }
    messages += folder.notes.map { DiagnosticWording.terminalMessage(of: $0) }
    messages += plan.olderForms.map {
      TerminalMessage(.note, Phrase.returnsOlder(.english), at: at($0))
    }
    for entry in plan.entries {
      guard case .refused(let refusal) = entry.outcome else { continue }
      var place = entry.location
      place.file = VisibleText.forTerminal(place.file)
      messages.append(
        TerminalMessage(
          .warning, VisibleText.forTerminal(ReturnPlanTable.reason(refusal), limit: 400), at: place)
      )
    }
    messages.append(
      .plain(
        Words.returnsSummary(
          answered: plan.answeredForms, blank: plan.blankForms.count,
          used: plan.count(\.isChange), same: plan.count { $0 == .unchanged },
          refused: plan.count { !$0.isChange && $0 != .unchanged }, open: plan.openLines)(.english))
    )
    return messages
  }

  private func finish(_ plan: ReturnPlan, _ application: ReturnApplication) throws {
    guard apply else {
      if !plan.edits.isEmpty, !reading.quiet {
        Log.shared.write([.note(Phrase.returnsUseApply(.english))])
      }
      return
    }
    guard !plan.edits.isEmpty else {
      if !reading.quiet { Log.shared.write([.plain(Phrase.returnsNothingToChange(.english))]) }
      return
    }
    do throws(ReturnApplication.Failure) {
      let written = try application.apply(plan)
      guard !reading.quiet else { return }
      Log.shared.write(
        written.map { .plain(Words.returnsWrote(path: $0.path, count: $0.rows)(.english)) })
    } catch {
      throw CommandFailure(error)
    }
  }
}
