internal import LandscapeModel
internal import Wording

extension CountedNoun {
  /// What areas weigh.
  static func weighed(_ weights: AreaWeights) -> CountedNoun {
    weights.measure == .people ? .people : .areas
  }
}
