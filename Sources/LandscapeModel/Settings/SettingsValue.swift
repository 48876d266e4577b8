extension Settings {
  /// What a setting is, whatever its type.
  package enum Value: Hashable, Sendable {
    /// Not set; the value is taken from the catalogue.
    case unset
    case text(String)
    case names([String])
    case flag(Bool)
    case number(Double)
    case integer(Int)

    /// As a settings file writes it; `unset` is empty, and names stand apart by `, `.
    package var written: String {
      switch self {
      case .unset: ""
      case .text(let text): text
      case .names(let names): names.joined(separator: ", ")
      case .flag(let flag): flag ? "true" : "false"
      case .number(let number):
        number == number.rounded() && number.magnitude < 1e15
          ? String(Int(number)) : number.description
      case .integer(let integer): String(integer)
      }
    }
  }
}

extension Settings.Parameter {
  /// Its value in `settings`; of a text in several languages the English one, of roles their order in `Role`.
  package func value(in settings: Settings) -> Settings.Value {
    switch kind {
    case .number(let path, _): .number(settings[keyPath: path])
    case .integer(let path, _): .integer(settings[keyPath: path])
    case .flag(let path): .flag(settings[keyPath: path])
    case .roles(let path):
      .names(Role.allCases.filter(settings[keyPath: path].contains).map(\.rawValue))
    case .date(let path): settings[keyPath: path].map { .text($0.description) } ?? .unset
    case .localisedText(let path): settings[keyPath: path].map { .text($0.english) } ?? .unset
    case .languages(let path):
      settings[keyPath: path].map { .names($0.map(\.tag)) } ?? .unset
    }
  }

  /// The ends of its range, as settings files write them; `nil` for what is no number.
  package var writtenRange: (lowest: String, highest: String)? {
    switch kind {
    case .number(_, let range):
      (
        Settings.Value.number(range.lowerBound).written,
        Settings.Value.number(range.upperBound).written
      )
    case .integer(_, let range): (String(range.lowerBound), String(range.upperBound))
    default: nil
    }
  }
}
