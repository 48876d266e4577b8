internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing

extension PaperRequest.Form: ExpressibleByArgument {}
extension PaperFormat: ExpressibleByArgument {}

/// `landscape paper`: a draft paper on standard output.
struct Paper: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draft a paper for the Partnership Council, or the yearly report.",
    discussion: """
      Examples:
        landscape paper Inputs/wales-2023 > paper.html
        landscape paper Inputs/wales-2023 --since Inputs/wales-2019 --lang cy > papur.html
        landscape paper Inputs/wales-2023 --form annual-report --year 2022 --format markdown
        landscape paper Inputs/wales-2023 --format latex > paper.tex && pdflatex paper.tex

      The HTML is made to be opened in a word processor. Paragraphs are numbered straight through, \
      and the end of the paper says which table each number is from. What only the author knows is \
      given with --meeting-date and --department, or stands in brackets to be filled in.

      INPUT is a catalogue or the id of a run in the history; without it, the newest run (latest).
      """)

  @Argument(help: "The catalogue folder, its XML file or a run id.", completion: .directory)
  var input: String?

  @Option(help: "council: for the Partnership Council; annual-report: of a financial year.")
  var form: PaperRequest.Form = .council

  @Option(help: "How the paper is written.")
  var format: PaperFormat = .html

  @Option(name: .customLong("lang"), help: "The language of the paper.")
  var language: Language = .english

  @Option(help: "The date of the meeting.")
  var meetingDate: String?

  @Option(help: "Who signs the paper.")
  var department: String?

  @Option(help: "The April in which the year of an annual report begins, such as 2022.")
  var year: Int?

  @Option(help: "The run id or catalogue folder that changes are told against.")
  var since: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var history: HistoryOptions
  @OptionGroup var log: LogOptions

  func validate() throws {
    try checkDates([meetingDate])
    if let year {
      guard form == .annualReport else {
        throw ValidationError("--year goes with --form annual-report.")
      }
      guard (1...9_998).contains(year) else {
        throw ValidationError("'\(year)' is not a year; expected 1 to 9998.")
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
