internal import LandscapeModel
internal import Wording

extension JSONValue {
  /// A text by the tags of languages: English, which who reads the file may count on, then those of the report.
  static func texts(in languages: [Language], _ text: (Language) -> String) -> JSONValue {
    .object(
      ([.english] + languages.filter { $0 != .english }).map {
        .init($0.tag, .string(text($0)))
      })
  }
}
