internal import LandscapeModel
internal import Wording

extension CatalogueTemplate {
  /// `landscape.yaml` of a new catalogue: every setting at its default with what it is for, and an example
  /// of a source. Every line is a comment.
  static var settingsText: String {
    var lines = [
      Phrase.templateHead(.english), Phrase.templateCheck(.english), "",
    ]
    for group in Settings.groups {
      if !group.name.isEmpty { lines.append("# \(group.name):") }
      for parameter in group.parameters {
        let indent = group.name.isEmpty ? "" : "  "
        let setting = "# \(indent)\(group.key(of: parameter)): \(written(parameter))"
        let gap = String(repeating: " ", count: max(0, 36 - setting.count))
        lines.append("\(setting)\(gap)  # \(Phrase.meaning(of: parameter).english)")
      }
      lines.append("")
    }
    return lines.joined(separator: "\n") + "\n" + Phrase.templateSources(.english)
  }

  /// The default as YAML; an example where there is none.
  private static func written(_ parameter: Settings.Parameter) -> String {
    let value = parameter.value(in: Settings())
    switch parameter.kind {
    case .number, .integer, .flag: return value.written
    case .roles: return "[\(value.written)]"
    case .date: return value == .unset ? "2023-06-30" : value.written
    case .languages: return "[cy, en]"
    case .localisedText: return "{en: Example County, cy: Sir Enghraifft}"
    }
  }

  /// `jurisdiction.yaml` of a new catalogue: a whole profile as an example. Every line is a comment.
  static var jurisdictionText: String {
    let example = String(decoding: PackageResources.example_yaml, as: UTF8.self)
    let lines = example.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return Phrase.templateJurisdiction(.english) + "\n"
      + lines.map { $0.isEmpty ? "#\n" : $0.hasPrefix("#") ? "#\($0)\n" : "# \($0)\n" }.joined()
  }
}
