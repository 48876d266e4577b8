internal import LandscapeModel
internal import LandscapePipeline
internal import Rationalisation

extension CommandFailure {
  /// A scenario that cannot be applied: 65 where a file says it, 64 where the command line does.
  init(_ failure: ScenarioFailure, asOf: PartialDate?) {
    let wording = ScenarioWording(asOf: asOf)
    let status: ExitStatus =
      switch wording.place(of: failure) {
      case .option: .usage
      case .file: .dataUnusable
      }
    self.init(status, [wording.terminalMessage(of: failure)])
  }

  init(_ failure: ScenarioFileFailure) {
    switch failure {
    case .unreadable: self.init(.inputMissing, [failure.terminalMessage])
    case .unusable: self.init(.dataUnusable, [failure.terminalMessage])
    }
  }
}
