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
        landscape paper Inputs/wales-2023 > paper.html
        landscape paper Inputs/wales-2023 --since Inputs/wales-2019 --lang cy > papur.html
        landscape paper Inputs/wales-2023 --form annual-report --year 2022 --format markdown
        landscape paper Inputs/wales-2023 --format latex > paper.tex && pdflatex paper.tex

      \(Phrase.discussionOfPaper(.english))
      """)

  @Argument(help: ArgumentHelp(Phrase.helpFolderXMLOrRun(.english)), completion: .directory)
  var input: String?

  @Option(help: ArgumentHelp(Phrase.helpPaperForm(.english)))
  var form: PaperRequest.Form = .council

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
    let opened = try reading.open(input, history: history.place)
    let content = try opened.content(stability: false, since: since, by: reading)
    let request = PaperRequest(
      form: form, meeting: meetingDate.flatMap { PartialDate($0) }, department: department,
      year: year)
    Console.standardOutput.write(
      render(
        paper(request, content: content), format: format, language: language,
        defusesFormulas: content.settings.defusesFormulas))
  }
}
