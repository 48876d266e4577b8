internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing
internal import Wording

extension PaperRequest.Form: ExpressibleByArgument {}
extension PaperFormat: ExpressibleByArgument {}

/// `landscape paper`: a draft paper on standard output.
struct Paper: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.abstractOfPaper(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape paper Inputs/wales-2023 --format docx > paper.docx
        landscape paper Inputs/wales-2023 > paper.html
        landscape paper Inputs/wales-2023 --since Inputs/wales-2019 --lang cy > papur.html
        landscape paper Inputs/wales-2023 --form annual-report --year 2022 --format markdown
        landscape paper Inputs/wales-2023 --format latex > paper.tex && pdflatex paper.tex
        landscape paper Inputs/wales-2023 --appendix > appendix.html

      \(Phrase.discussionOfPaper(.english))
      """)

  @Argument(help: ArgumentHelp(Phrase.helpFolderXMLOrRun(.english)), completion: .directory)
  var input: String?

  @Option(help: ArgumentHelp(Phrase.helpPaperForm(.english)))
  var form: PaperRequest.Form = .council

  @Flag(help: ArgumentHelp(Phrase.helpAppendix(.english)))
  var appendix = false

  @Option(help: ArgumentHelp(Phrase.helpPaperFormat(.english)))
  var format: PaperFormat = .html

  @Option(name: .customLong("lang"), help: ArgumentHelp(Phrase.helpPaperLanguage(.english)))
  var language: Language = .english

  @Option(help: ArgumentHelp(Phrase.helpMeetingDate(.english)))
  var meetingDate: String?

  @Option(help: ArgumentHelp(Phrase.helpDepartment(.english)))
  var department: String?

  @Option(help: ArgumentHelp(Phrase.helpYear(.english)))
  var year: Int?

  @Option(help: ArgumentHelp(Phrase.helpSince(.english)))
  var since: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var history: HistoryOptions
  @OptionGroup var log: LogOptions

  func validate() throws {
    try checkDates([meetingDate])
    try Console.checkTerminal(takes: format.rawValue, isText: format.isText)
    if let year {
      guard form == .annualReport else {
        throw ValidationError(Phrase.yearWithoutReport(.english))
      }
      guard (1...9_998).contains(year) else {
        throw ValidationError(Words.argumentIsNoYear(year: String(year))(.english))
      }
    }
  }

  func run() throws {
    var opened = try reading.open(input, history: history.place)
    if since == nil { opened = try opened.asPublished() }
    let content = try opened.content(stability: false, since: since, by: reading)
    let request = PaperRequest(
      form: form, meeting: meetingDate.flatMap { PartialDate($0) }, department: department,
      year: year)
    if let refusal = refusal(of: request, content: content) { throw CommandFailure(refusal) }
    let paper = paper(request, content: content)
    try Console.standardOutput.write { () throws(RenderingFailure) in
      try render(
        paper, appendix ? .appendix : .paper, format: format, language: language,
        defusesFormulas: content.settings.defusesFormulas)
    }
  }
}

extension CommandFailure {
  /// A year that the catalogue has nothing of: its data cannot be used for the report.
  init(_ refusal: YearWithoutData) {
    let message =
      refusal.known.map {
        Words.yearWithoutData(year: refusal.year, first: $0.lowerBound, last: $0.upperBound)
      } ?? Words.yearWithoutAnyData(year: refusal.year)
    self.init(.dataUnusable, [.error(message(.english))])
  }
}
