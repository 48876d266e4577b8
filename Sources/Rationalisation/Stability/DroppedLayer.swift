package import LandscapeModel

/// What becomes of a finding when a layer is left out, or settings are drawn anew.
package enum LayerOutcome: Hashable, Sendable {
  /// The same finding (the same id) stands at this rank of its list.
  case holds(rank: Int)
  /// All its partnerships stand in a finding of another id instead: the best placed of them.
  case reported(by: Rule, rank: Int)
  /// No finding is about all its partnerships.
  case gone
}

/// How the main list fares without a layer.
package struct LayerTrial: Hashable, Sendable {
  package let layer: Layer
  /// Findings of the main list without the layer.
  package let findings: Int
  /// Findings of the main list with all layers, by what becomes of them.
  package let holding: Int
  package let reportedOtherwise: Int
  package let gone: Int

  package init(
    layer: Layer, findings: Int, holding: Int, reportedOtherwise: Int, gone: Int
  ) {
    self.layer = layer
    self.findings = findings
    self.holding = holding
    self.reportedOtherwise = reportedOtherwise
    self.gone = gone
  }
}

extension Settings {
  /// The settings under which no condition asks for a layer: each at the value at which, as the table of
  /// settings says, it asks that layer nothing.
  ///
  /// What a rule is about stays: twins tile their footprint, crossing footprints cross, and two bodies
  /// are compared only where they share a member and their footprints meet.
  package func without(_ layer: Layer) -> Settings {
    var settings = self
    for parameter in Settings.parameters {
      guard let number = parameter.silentNumber(without: layer) else { continue }
      parameter.set(number, in: &settings)
    }
    return settings
  }
}

extension RuleContext {
  /// The same landscape when `layer` says nothing, neither in a condition nor in the strength.
  func without(_ layer: Layer) -> RuleContext {
    RuleContext(self, settings: settings.without(layer), droppedLayer: layer)
  }

  /// The margins of the layers that are asked, in their order.
  func margins(_ margins: KeyValuePairs<Layer, Double>) -> [Double] {
    margins.filter { $0.key != droppedLayer }.map(\.value)
  }
}
