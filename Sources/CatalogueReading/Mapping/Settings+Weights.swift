package import LandscapeModel
internal import Wording

extension Settings {
  /// Fails where every weight of a group is 0: then every priority would be, and nothing had an order.
  package func checkWeights() throws(ConfigurationFailure) {
    let weights = Self.parameters.filter { $0.weightGroup != nil }
    var checked: Set<String> = []
    for weight in weights {
      guard let name = weight.weightGroup, checked.insert(name).inserted else { continue }
      let group = weights.filter { $0.weightGroup == name }
      guard group.allSatisfy({ $0.number(in: self) == 0 }) else { continue }
      throw ConfigurationFailure(
        location: SourceLocation(file: "settings"),
        message: Words.weightsAllZero(
          weights: group.map { "'\($0.name)'" }.joined(separator: ", "))(.english),
        code: "invalid-setting")
    }
  }
}
