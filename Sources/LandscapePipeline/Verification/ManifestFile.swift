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
  /// A setting's value: a number or text, a list of names, a flag, or nothing.
  struct Value: Decodable {
    let value: Settings.Value

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        value = .unset
      } else if let flag = try? container.decode(Bool.self) {
        value = .flag(flag)
      } else if let integer = try? container.decode(Int.self) {
        value = .integer(integer)
      } else if let number = try? container.decode(Double.self) {
        value = .number(number)
      } else if let text = try? container.decode(String.self) {
        value = .text(text)
      } else {
        value = .names(try container.decode([String].self))
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

  /// The settings that the manifest lists, those of the defaults where it lists what are none. One that
  /// this program does not know stays out, so that the digest then differs: the version says why.
  var settingsInForce: Settings {
    Settings(recorded: { settings[$0]?.value }) ?? Settings()
  }
}
