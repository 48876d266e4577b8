internal import LandscapeModel
internal import LandscapePipeline
internal import Rationalisation

extension CommandFailure {
  /// A scenario that cannot be applied: 65 where a file says it, 64 where the command line does.
  init(_ failure: ScenarioFailure, asOf: PartialDate?) {
    let wording = ScenarioWording(asOf: asOf)
    let place = wording.place(of: failure)
    let status: ExitStatus =
      switch place {
      case .option: .usage
      case .file: .dataUnusable
      }
    self.init(status, [wording.prefix(place) + wording.message(of: failure)])
  }

  init(_ failure: ScenarioFileFailure) {
    switch failure {
    case .unreadable: self.init(.inputMissing, [failure.text])
    case .unusable: self.init(.dataUnusable, [failure.text])
    }
  }
}
