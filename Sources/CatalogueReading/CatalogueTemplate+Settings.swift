internal import LandscapeModel
internal import Wording

extension CatalogueTemplate {
  /// `landscape.yaml` of a new catalogue: every setting at its default with what it is for, and an example
  /// of a source. Every line is a comment.
  static var settingsText: String {
    var lines = [
      "# Settings and sources of this catalogue. Every line is a comment: take the # away to use it.",
      "# `landscape check .` says with line and column what is wrong.", "",
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
    return lines.joined(separator: "\n") + "\n" + sources
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

  private static let sources = """
    # Files as somebody else publishes them, in place of the CSV file of the same table:
    # sources:
    #   - file: register.csv      # in this folder, or a list, or register-*.csv for all like it;
    #                             # .xml takes `record` and `fields` (XPath)
    #     table: partnerships     # the table its rows are of
    #     encoding: windows-1252  # utf-8, utf-16, windows-1252, iso-8859-1, iso-8859-14
    #     delimiter: semicolon    # found from the headings where it is not said
    #     quote: '"'
    #     header: 4               # the line of the headings; `none`: columns are numbers
    #     skip: ["Source:*"]      # rows whose first cell is like this
    #     footer-rows: 0          # rows at the end that are none
    #     only-where: Name        # rows in which this column is filled
    #     columns:                # column of the table: heading in the file
    #       name: Partnership     # without an id, one is made from the name
    #       areas: {column: Area, fill-down: true, separator: ","}
    #       kind:
    #         column: Type
    #         values: {PSB: public_services_board}
    #       source: {value: "Register of partnerships, June 2023"}
    #     members:                # the members of a partnership in one cell, by name
    #       column: Members
    #       separator: ","
    #       markers: {(Chair): chair, "*": statutory}

    """
}
