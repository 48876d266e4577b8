import CatalogueReading
import LandscapeModel
import LandscapePipeline
import OverlapGraph
import PackVerification
import Publishing
import Review
import RunHistory

// The targets that are something other than a catalogue: most of them are about the sample.
extension FuzzTarget {
  func checkSettings(_ input: [UInt8]) throws {
    let text = String(decoding: input, as: UTF8.self)
    let file = SettingsFile(named: "landscape.yaml")
    var read: Settings?
    do throws(ConfigurationFailure) {
      let settings = try file.settings(from: text, over: Self.limited)
      _ = try file.sources(from: text)
      try settings.checkWeights()
      read = settings
    } catch {
      guard error.location.line >= 1 || error.location.file != "landscape.yaml" else {
        throw Failure(description: "no line: \(error)")
      }
    }
    guard var settings = read else { return }
    guard Settings(canonicalText: settings.canonicalText) == settings else {
      throw Failure(description: "settings are not read back from what is recorded of them")
    }
    // What only says how much work is done.
    settings.limits.edges = min(settings.limits.edges, 1_000)
    do {
      try Self.checkAnalysis(of: Sample.catalogue, settings: settings)
    } catch is EdgeLimitExceeded {
      return
    }
  }

  func checkPack(_ input: [UInt8]) throws {
    let verification: PackVerification
    do throws(PackFailure) {
      verification = try PackVerification(pack: input)
    } catch {
      guard !error.text.isEmpty else { throw Failure(description: "refused without a reason") }
      return
    }
    guard !verification.checks.isEmpty else { throw Failure(description: "nothing was checked") }
  }

  func checkManifest(_ input: [UInt8]) throws {
    let names = [Manifest.path, "run.json", ResearchObject.path]
    let files = zip(names, parts(of: input)).map { ($0, $1.bytes) }
    try MemoryFolder.with(files) { folder in
      do throws(RunVerification.Failure) {
        let verification = try RunVerification(folder: folder, catalogue: folder)
        let outputs = verification.counts(.outputs)
        guard outputs.agreeing <= outputs.all, !verification.checks.isEmpty else {
          throw RunVerification.Failure.noManifest("\(outputs)")
        }
      } catch {
        switch error {
        case .unreadableManifest: return
        default: throw Failure(description: "\(error)")
        }
      }
    }
  }

  func checkDecisions(_ input: [UInt8]) throws {
    try checkReading(ofDecisions: input)
    var file = DecisionsFile(input)
    let record = DecisionRecord(
      finding: "governance-gap.vale-safety", state: .watching, reason: "a \"reason\", of two parts",
      by: "Clerk", date: PartialDate("2023-06-30"), until: PartialDate("2024"),
      origin: RowOrigin(input: 0, line: 0))
    let outcome: DecisionsFile.Outcome
    do throws(DecisionsFileFailure) {
      outcome = try file.set(record)
    } catch {
      guard file.bytes == input else { throw Failure(description: "refused and changed") }
      return
    }
    // A file without a heading is a new one.
    if case .added = outcome, !file.bytes.starts(with: input),
      !file.bytes.starts(with: Array("finding,decision,reason,by,date,until\n".utf8))
    {
      throw Failure(description: "a decision was added and bytes before it changed")
    }
    try checkReading(ofDecisions: file.bytes) { try Self.checkAnalysis(of: $0) }
  }

  private func checkReading(
    ofDecisions bytes: [UInt8], then check: (ReadCatalogue?) throws -> Void = { _ in }
  ) throws {
    try MemoryFolder.with(Sample.files + [("decisions.csv", bytes)]) { folder in
      try check(try Self.checkedCatalogue(in: folder))
    }
  }

  func checkScenario(_ input: [UInt8]) throws {
    guard var content = Sample.content else { throw Failure(description: "no sample") }
    let file = KeptScenario(name: "scenarios/tried.csv", bytes: input)
    try Sample.pipeline.addChanges(to: &content, scenarios: ScenarioFolder([file]))
    guard content.scenarios.count == 1 else { throw Failure(description: "not tried") }
    if case .refused(let message) = content.scenarios[0].outcome {
      try Self.checkLine(message.text, of: message.code ?? "without a code")
    }
  }
}
