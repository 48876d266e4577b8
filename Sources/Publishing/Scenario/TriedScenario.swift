package import LandscapeModel
internal import Wording

/// A scenario file beside a catalogue, and what came of trying it.
package struct TriedScenario: Sendable {
  package enum Outcome: Sendable {
    case tried(ScenarioReport)
    /// It contradicts itself or the catalogue; the message as a terminal shows it, in English.
    case refused(TerminalMessage)
  }

  /// As the report names it: `scenarios/one-board.csv`.
  package let file: String
  /// What the file calls it; `nil` where it does not say.
  package let title: LocalisedText?
  package let byteCount: Int
  package let digest: ContentDigest
  package let outcome: Outcome

  package init(
    file: String, title: LocalisedText? = nil, byteCount: Int, digest: ContentDigest,
    outcome: Outcome
  ) {
    self.file = file
    self.title = title
    self.byteCount = byteCount
    self.digest = digest
    self.outcome = outcome
  }

  /// The file's name without folder and ending: what a reader knows it by.
  package var name: String {
    let last = file.hasPrefix("scenarios/") ? String(file.dropFirst(10)) : file
    return last.hasSuffix(".csv") ? String(last.dropLast(4)) : last
  }

  /// The title of its file, or the file's name.
  var called: RichText { title.map { .written($0) } ?? .plain(name) }

  /// The heading of its page.
  var heading: RichText {
    title == nil ? RichText(.scenario(named: name)) : "\(Phrase.scenario): \(called)"
  }

  /// As the manifest lists it; its rows are changes, none of them of the catalogue.
  package var input: InputFile {
    InputFile(
      name: file, byteCount: byteCount, digest: digest, encoding: "UTF-8", rowsRead: 0,
      rowsUsed: 0, rowsRejected: 0)
  }
}
