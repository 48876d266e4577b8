internal import ArgumentParser
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import Review
internal import Wording

/// `landscape review start`: a form for each reader.
struct ReviewStart: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start",
    abstract: Phrase.abstractOfReviewStart(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape review start --readers A,B --out readings
        landscape review start Inputs/wales-2025 --readers A,B,C --first 10 --out readings --lang cy

      \(Phrase.discussionOfReviewStart(.english))
      """)

  @Argument(help: ArgumentHelp(Phrase.helpInputOrLatest(.english)), completion: .directory)
  var input: String?

  @Option(help: ArgumentHelp(Phrase.helpReviewReaders(.english)))
  var readers: String

  @Option(help: ArgumentHelp(Phrase.helpReviewOut(.english)), completion: .directory)
  var out: String

  @Option(help: ArgumentHelp(Phrase.helpReviewFirst(.english)))
  var first = 25

  @Option(help: ArgumentHelp(Phrase.helpReviewSeed(.english)))
  var seed: UInt64 = 1

  @Option(name: .customLong("lang"), help: ArgumentHelp(Phrase.helpReviewLanguage(.english)))
  var language: Language = .english

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var place: HistoryFileOptions
  @OptionGroup var log: LogOptions

  private static let mostQuestions = 500

  private var names: [String] {
    readers.split(separator: ",").map { name in
      String(name.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }.filter { !$0.isEmpty }
  }

  func validate() throws {
    guard first > 0 else {
      throw ValidationError(Words.firstBelow(number: String(first))(.english))
    }
    // More than anybody reads, and forms that could still be read back.
    guard first <= Self.mostQuestions else {
      throw ValidationError(
        Words.reviewFirstAbove(number: String(first), most: String(Self.mostQuestions))(.english))
    }
    guard names.count > 1 else { throw ValidationError(Phrase.reviewTwoReaders(.english)) }
    var files: Set<String> = []
    for name in names {
      guard name.contains(where: { $0.isLetter || $0.isNumber }) else {
        throw ValidationError(Words.reviewReaderUnreadable(name: name)(.english))
      }
      guard files.insert(ReadingForms.fileName(of: name)).inserted else {
        throw ValidationError(Words.reviewReaderTwice(name: name)(.english))
      }
    }
  }

  func run() throws {
    let opened = try reading.open(input, history: place.place)
    let content = try opened.content(stability: false, by: reading)
    let traces = PersonalTraces(content.landscape)
    if let name = names.first(where: { traces.first(in: $0) != nil }) {
      throw CommandFailure(
        .usage, [.error(Words.reviewReaderPerson(name: name)(.english))])
    }
    let forms: ReadingForms
    do throws(RenderingFailure) {
      forms = try ReadingForms(
        of: content, for: names, first: first, seed: seed, language: language)
    } catch {
      throw CommandFailure(
        .dataUnusable, [.error(Words.fileNotMade(reason: error.reason)(.english))])
    }
    guard !forms.deal.questions.isEmpty else {
      throw CommandFailure(.dataUnusable, [.error(Phrase.reviewNothingToDeal(.english))])
    }
    let folder = OutputFolder(path: out)
    if let other = folder.first(otherThan: forms.files) {
      throw CommandFailure(
        .cannotCreateOutput, [.error(Words.reviewThere(path: out + "/" + other)(.english))])
    }
    do {
      try folder.write(forms.files)
    } catch {
      throw CommandFailure(error)
    }
    Console.standardOutput.write(forms.files.map { out + "/" + $0.path })
    guard !reading.quiet else { return }
    Log.shared.write([
      .plain(
        Words.reviewDealt(count: forms.deal.questions.count, run: forms.deal.run)(.english))
    ])
  }
}
