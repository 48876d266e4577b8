internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import Review
internal import TextFormats
internal import Wording

extension CommandFailure {
  /// Files that are no forms, each at its place.
  init(returns failures: [ReturnFolder.Failure], nothingApplied: Bool) {
    var isMissing = false
    var messages: [TerminalMessage] = []
    for failure in failures {
      switch failure {
      case .file(let failure): messages += Self.messages(of: failure, isMissing: &isMissing)
      case .form(let located):
        messages.append(Self.error(Self.words(of: located.failure), located.location))
      }
    }
    if nothingApplied { messages.append(.note(Phrase.returnsNothingApplied(.english))) }
    self.init(isMissing ? .inputMissing : .dataUnusable, messages)
  }

  /// What is said of a file that cannot be read as a form, whatever form it is.
  static func messages(
    of failure: FormFiles.Failure, isMissing: inout Bool
  ) -> [TerminalMessage] {
    switch failure {
    case .folder(let path, let reason):
      isMissing = true
      return [.error(Words.cannotRead(path: path, reason: reason.reason)(.english))]
    case .file(let name, let reason):
      isMissing = true
      return [
        error(Words.returnsNotRegular(reason: reason.reason), SourceLocation(file: name))
      ]
    case .tooMany(let limit):
      return [.error(Words.returnsTooMany(limit: String(limit))(.english))]
    case .workbook(let diagnostics):
      return diagnostics.map { DiagnosticWording.terminalMessage(of: $0) }
    }
  }

  /// Forms that the catalogue knows nothing of.
  init(returns failures: [ReturnPlan.LocatedFailure], nothingApplied: Bool) {
    var messages = failures.map { Self.error(Self.words(of: $0.failure), $0.location) }
    if nothingApplied { messages.append(.note(Phrase.returnsNothingApplied(.english))) }
    self.init(.dataUnusable, messages)
  }

  init(_ failure: ReturnApplication.Failure) {
    func error(_ file: String, _ words: Phrase, line: Int = 0) -> [TerminalMessage] {
      [Self.error(words, SourceLocation(file: file, line: line))]
    }
    switch failure {
    case .notTidy(let table, let file):
      self.init(
        .dataUnusable,
        [.error(Words.returnsNotTidy(table: table, file: VisibleText.forTerminal(file))(.english))])
    case .unreadable(let file, let reason):
      self.init(.inputMissing, error(file, Words.returnsNotRegular(reason: reason.reason)))
    case .link(let file): self.init(.dataUnusable, error(file, .returnsFileLink))
    case .changed(let file): self.init(.dataUnusable, error(file, .returnsFileChanged))
    case .uneditable(let file, let reason):
      switch reason {
      case .notUTF8: self.init(.dataUnusable, error(file, .returnsFileNotUTF8))
      case .strayQuote(let line):
        self.init(.dataUnusable, error(file, .returnsStrayQuote, line: line))
      case .noHeading, .missingColumn, .noRow:
        self.init(.dataUnusable, error(file, .returnsFileChanged))
      case .noEntry(let entry, let line, let column):
        self.init(
          .dataUnusable,
          error(file, Words.returnsFileNoEntry(column: column, entry: entry), line: line))
      }
    case .writing(let failure): self.init(failure)
    }
  }

  static func error(_ words: Phrase, _ location: SourceLocation) -> TerminalMessage {
    var location = location
    location.file = VisibleText.forTerminal(location.file)
    return TerminalMessage(
      .error, VisibleText.forTerminal(words(.english), limit: 400), at: location)
  }

  private static func words(of failure: ReturnedForm.Failure) -> Phrase {
    switch failure {
    case .strayQuote: .returnsStrayQuote
    case .missingColumn(let column, let found):
      Words.returnsMissingColumn(
        column: ReturnFormTable.heading(of: column), found: found.joined(separator: ", "))
    case .noVersion: .returnsNoVersion
    case .unknownVersion(let version):
      Words.returnsUnknownVersion(version: version, own: ReturnForm.version)
    case .noBody: .returnsNoBody
    case .twoBodies(let first, let second): Words.returnsTwoBodies(first: first, second: second)
    case .lostKeys(let kept, let all):
      Words.returnsLostKeys(all: String(all), kept: String(kept))
    }
  }

  private static func words(of failure: ReturnPlan.Failure) -> Phrase {
    switch failure {
    case .unknownBody(let id): Words.returnsUnknownBody(id: id)
    case .laterCatalogue(let form, let catalogue):
      Words.returnsLaterCatalogue(form: form.description, catalogue: catalogue.description)
    case .otherCatalogue(let known, let all):
      Words.returnsOtherCatalogue(all: String(all), known: String(known))
    case .twoReturns(let id, let first): Words.returnsTwice(id: id, first: first)
    }
  }
}
