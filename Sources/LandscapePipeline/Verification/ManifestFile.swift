internal import LandscapeModel

/// `manifest.json` as it is read back.
struct ManifestFile: Decodable {
  struct Tool: Decodable {
    let version: String
  }
  struct Input: Decodable {
    let name: String
    let bytes: Int
    let sha256: String
    let rowsRead: Int
    let rowsUsed: Int
    let rowsRejected: Int
  }
  struct Output: Decodable {
    let path: String
    let bytes: Int
    let sha256: String
  }
  /// A setting's value; numbers and texts, lists of names, flags, or nothing.
  enum Value: Decodable {
    case number(Double)
    case flag(Bool)
    case text(String)
    case names([String])
    case unset

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .unset
      } else if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else if let text = try? container.decode(String.self) {
        self = .text(text)
      } else {
        self = .names(try container.decode([String].self))
      }
    }
  }

  let run: String
  let tool: Tool
  let settingsDigest: String
  let settings: [String: Value]
  let inputs: [Input]
  let outputs: [Output]
  let baseline: String?

  /// The settings that the manifest lists. One that this program does not know stays out, so that
  /// the digest then differs: the version says why.
  var settingsInForce: Settings {
    var settings = Settings()
    for parameter in Settings.parameters {
      if case .number(let number)? = self.settings[parameter.name] {
        settings[keyPath: parameter.path] = number
      }
    }
    if case .text(let english)? = self.settings["title"] {
      var welsh: String?
      if case .text(let text)? = self.settings["title-welsh"] { welsh = text }
      settings.title = BilingualText(english: english, welsh: welsh)
    }
    if case .text(let date)? = self.settings["as-of"] { settings.asOf = PartialDate(date) }
    if case .names(let names)? = self.settings["counted-roles"] {
      settings.countedRoles = Set(names.compactMap { Role(rawValue: $0) })
    }
    if case .flag(let flag)? = self.settings["defuses-formulas"] {
      settings.defusesFormulas = flag
    }
    return settings
  }
}
