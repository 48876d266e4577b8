extension Settings {
  /// Settings of one subject, named by what stands before the dot.
  package struct Group: Sendable {
    /// As written in a settings file: `merge`; empty for settings that stand by themselves.
    package let name: String
    /// In the order in which documentation lists them.
    package let parameters: [Parameter]

    /// - Parameters:
    ///   - varies: whether the stability draws vary its settings, but for those that say otherwise.
    ///   - reach: what they can change, but for those that say otherwise.
    init(
      _ name: String, varies: Bool, reach: Reach, _ parameters: [Parameter]
    ) {
      self.name = name
      self.parameters = parameters.map { $0.inGroup(varies: varies, reach: reach) }
    }

    /// What a settings file writes for one of its settings, below the group's name where it has one.
    package func key(of parameter: Parameter) -> String {
      name.isEmpty ? parameter.name : String(parameter.name.dropFirst(name.count + 1))
    }
  }

  /// Every setting, in the order of the groups.
  package static let parameters: [Parameter] = groups.flatMap(\.parameters)

  private static let parametersByName = Dictionary(
    parameters.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  private static let parametersByRecordedName = Dictionary(
    parameters.flatMap { parameter in parameter.recordedNames.map { ($0, parameter) } },
    uniquingKeysWith: { first, _ in first })

  /// The setting of a name; `nil` where there is none.
  /// - Complexity: O(1).
  package static func parameter(named name: String) -> Parameter? { parametersByName[name] }

  /// The setting that an entry of canonical text or of a manifest is of; `nil` where there is none.
  /// - Complexity: O(1).
  package static func parameter(recordedAs name: String) -> Parameter? {
    parametersByRecordedName[name]
  }
}
