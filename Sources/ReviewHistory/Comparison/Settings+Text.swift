package import LandscapeModel

extension Settings {
  /// Every setting in force, one `name = value` a line, in a fixed order: what the history keeps
  /// and what two runs' settings are compared by. The same settings give the same text.
  package var text: String {
    var lines = [
      ("title", title?.english ?? ""), ("title-cy", title?.welsh ?? ""),
      ("as-of", asOf?.description ?? ""),
      (
        "counted-roles",
        Role.allCases.filter(countedRoles.contains).map(\.rawValue).joined(separator: " ")
      ),
      ("defuses-formulas", String(defusesFormulas)),
    ]
    lines += Self.parameters.map { ($0.name, String(self[keyPath: $0.path])) }
    return lines.map { "\($0) = \($1)\n" }.joined()
  }
}
