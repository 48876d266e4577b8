internal import CatalogueReading
package import LandscapeModel
package import OverlapGraph
package import Publishing
internal import Rationalisation
package import RunHistory
internal import Wording

/// The scenario files of a catalogue: every `.csv` in the folder `scenarios` beside its rows.
package struct ScenarioFolder: Sendable {
  /// A file with its bytes, so that the run's id can count it before anything is tried.
  package struct File: Sendable {
    /// `scenarios/one-board.csv`.
    package let name: String
    package let bytes: [UInt8]
    package let digest: ContentDigest
  }

  /// Files in byte order of their names.
  package let files: [File]
  /// How many were left out because there are more than a report tries.
  package let leftOut: Int

  package static let none = ScenarioFolder(files: [], leftOut: 0)
  /// A report tries so many; each is a whole analysis.
  package static let mostFiles = 20

  private init(files: [File], leftOut: Int) {
    self.files = files
    self.leftOut = leftOut
  }

  /// The files that a recorded run was made with.
  package init(_ kept: [KeptScenario]) {
    self.init(
      files: kept.map {
        File(name: $0.name, bytes: $0.bytes, digest: ContentDigest(of: $0.bytes))
      }, leftOut: 0)
  }

  /// What the history keeps of them.
  package var kept: [KeptScenario] {
    files.map { KeptScenario(name: $0.name, bytes: $0.bytes) }
  }

  /// Reads the folder beside the rows of `input`; none where there is none.
  /// - Throws: for one that cannot be read.
  package init(beside input: InputFolder) throws(ScenarioFileFailure) {
    let found: [(name: String, bytes: [UInt8])]
    do throws(ScenarioFiles.Failure) {
      found = try ScenarioFiles.files(beside: input.path)
    } catch {
      throw .unreadable(
        file: error.name,
        reason: Words.scenarioFolderUnreadable(reason: error.cause.reason)(.english))
    }
    self.init(
      files: found.prefix(Self.mostFiles).map {
        File(name: $0.name, bytes: $0.bytes, digest: ContentDigest(of: $0.bytes))
      }, leftOut: max(0, found.count - Self.mostFiles))
  }
}

extension AnalysisPipeline {
  /// What a report says of changes: every scenario tried on `content`, and the proposal by each
  /// objective, within the size that the settings set for it. What decisions reject is not proposed:
  /// they are applied before.
  /// - Complexity: an analysis a scenario.
  package func addChanges(
    to content: inout ReportContent, scenarios: ScenarioFolder
  ) throws(EdgeLimitExceeded) {
    let plain = content
    for file in scenarios.files {
      let (title, outcome) = try outcome(of: file, on: plain)
      content.scenarios.append(
        TriedScenario(
          file: file.name, title: title, byteCount: file.bytes.count, digest: file.digest,
          outcome: outcome))
    }
    let most = settings.report.maximumProposalPartnerships
    guard content.landscape.partnerships.count <= most else { return }
    let proposer = proposer(of: content)
    for objective in ProposalObjective.reported {
      var request = ProposalRequest()
      request.objective = objective
      request.nodeLimit = Self.stepsOfReport
      if let proposal = try? proposer.proposal(for: request) {
        content.proposals.append(proposal)
        if !proposal.changes.isEmpty,
          let ways = try? proposer.alternatives(for: request, AlternativesRequest())
        {
          content.alternatives.append(ways)
        }
      }
    }
    var request = ProposalRequest()
    request.nodeLimit = Self.stepsOfReport
    content.front = try? proposer.front(for: request, and: .meetingDays)
  }

  /// A report's search stops here, so that a night has an end; `landscape propose` goes on.
  private static var stepsOfReport: Int { 100_000 }

  private func outcome(
    of file: ScenarioFolder.File, on content: ReportContent
  ) throws(EdgeLimitExceeded) -> (title: LocalisedText?, TriedScenario.Outcome) {
    let scenario: Scenario
    do {
      scenario = try ScenarioFile(path: file.name).scenario(from: file.bytes)
    } catch {
      return (nil, .refused(error.terminalMessage))
    }
    let applied: AppliedScenario
    do {
      applied = try scenario.applied(to: content.landscape)
    } catch {
      return (
        scenario.title,
        .refused(ScenarioWording(asOf: content.landscape.asOf).terminalMessage(of: error))
      )
    }
    return (scenario.title, .tried(try report(of: scenario, applied: applied, before: content)))
  }
}
