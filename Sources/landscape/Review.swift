internal import ArgumentParser
internal import LandscapeModel
internal import Wording

/// `landscape review`: people read the first questions apart, and what they say is compared.
///
/// Its type cannot be called as its command: a room has that name.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: Phrase.abstractOfReview(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape review start Inputs/wales-2025 --readers A,B --out readings
        landscape review read readings/reader-a.xlsx readings/reader-b.xlsx --input Inputs/wales-2025
      """,
    subcommands: [ReviewStart.self, ReviewRead.self, ReviewOrders.self])
}
