// The one text of all settings: what the settings digest is of and what the manifest lists.

extension Settings {
  /// A setting under the name that it is recorded by.
  package struct Entry: Hashable, Sendable {
    package let name: String
    package let value: Value
  }

  /// Every setting in the order of the table; a text in several languages is an entry for English, one for Welsh and,
  /// where it has more, one for the others.
  package var entries: [Entry] {
    Self.parameters.flatMap { parameter -> [Entry] in
      let entry = Entry(name: parameter.recordedName, value: parameter.value(in: self))
      // Runs of before there was the choice have the same settings as those that do not make it.
      if case .languages = parameter.kind, entry.value == .unset { return [] }
      guard case .localisedText(let path) = parameter.kind else { return [entry] }
      let text = self[keyPath: path]
      let welsh = text?[.welsh]
      let others = (text?.others ?? []).filter { $0.language != .welsh }
      return [
        entry, Entry(name: parameter.recordedWelshName, value: welsh.map { .text($0) } ?? .unset),
      ]
        + (others.isEmpty
          ? []
          : [
            Entry(
              name: parameter.recordedOthersName,
              value: .text(
                others.map { $0.language.tag + "\t" + $0.text }.joined(separator: "\n")))
          ])
    }
  }

  /// All settings, one `name = value` a line; equal settings give equal text, different ones do not.
  ///
  /// Numbers are the shortest text that reads back, and whole ones end in `.0`; text is quoted, with
  /// `\`, `"` and line ends escaped, so that no title can pass for another setting.
  package var canonicalText: String {
    entries.map { $0.name + " = " + $0.value.canonicalText + "\n" }.joined()
  }

  /// The settings that were recorded, whatever form they stand in.
  ///
  /// One that is not there keeps its default. A fraction recorded for what is an integer now counts as
  /// the next one up: `n ≥ 2.5` and `n ≥ 3` are the same of a count.
  /// - Parameter value: what stands under the name of an entry; `nil` where nothing does.
  /// - Returns: `nil` when a value is not of its setting's type.
  package init?(recorded value: (String) -> Value?) {
    self.init()
    for parameter in Self.parameters {
      guard let found = value(parameter.recordedName) else { continue }
      let (welsh, others) = (
        value(parameter.recordedWelshName), value(parameter.recordedOthersName)
      )
      guard parameter.take(found, welsh: welsh, others: others, in: &self) else { return nil }
    }
  }

  /// The settings that `canonicalText` says; a setting that this program does not know is left out.
  /// - Returns: `nil` when a line is not one that `canonicalText` writes.
  package init?(canonicalText: String) {
    var values: [String: Value] = [:]
    for line in canonicalText.split(separator: "\n") {
      guard let sign = line.firstRange(of: " = ") else { return nil }
      let name = String(line[..<sign.lowerBound])
      if let value = Value(canonicalText: line[sign.upperBound...]) {
        values[name] = value
      } else if Self.parameter(recordedAs: name) != nil {
        return nil
      }
    }
    self.init(recorded: { values[$0] })
  }
}

/// The digest of all settings in force, part of a run's identity.
package func settingsDigest(_ settings: Settings) -> ContentDigest {
  ContentDigest(of: settings.canonicalText)
}

extension Settings.Parameter {
  fileprivate var recordedWelshName: String { recordedName + "-welsh" }
  /// Of the entry that has each further language with a tab before its text, one a line.
  fileprivate var recordedOthersName: String { recordedName + "-other-languages" }

  /// The names of its entries.
  var recordedNames: [String] {
    if case .localisedText = kind {
      [recordedName, recordedWelshName, recordedOthersName]
    } else {
      [recordedName]
    }
  }

  /// Sets what was recorded.
  /// - Returns: whether it is of the setting's type.
  fileprivate func take(
    _ value: Settings.Value, welsh: Settings.Value?, others: Settings.Value?,
    in settings: inout Settings
  ) -> Bool {
    switch (kind, value) {
    case (.number(let path, _), .number(let number)): settings[keyPath: path] = number
    case (.number(let path, _), .integer(let integer)): settings[keyPath: path] = Double(integer)
    case (.integer(let path, _), .integer(let integer)): settings[keyPath: path] = integer
    case (.integer(let path, _), .number(let number)):
      guard let integer = Int(exactly: number.rounded(.up)) else { return false }
      settings[keyPath: path] = integer
    case (.flag(let path), .flag(let flag)): settings[keyPath: path] = flag
    case (.roles(let path), .names(let names)):
      settings[keyPath: path] = Set(names.compactMap { Role(rawValue: $0) })
    case (.languages(let path), .unset): settings[keyPath: path] = nil
    case (.languages(let path), .names(let names)):
      guard !names.isEmpty else { return false }
      settings[keyPath: path] = names.map(Language.init(canonicalTag:))
    case (.date(let path), .unset): settings[keyPath: path] = nil
    case (.date(let path), .text(let text)):
      guard let date = PartialDate(text) else { return false }
      settings[keyPath: path] = date
    case (.localisedText(let path), .unset): settings[keyPath: path] = nil
    case (.localisedText(let path), .text(let english)):
      var text = LocalisedText(english: english)
      if case .text(let form)? = welsh { text[.welsh] = form }
      if case .text(let forms)? = others {
        for form in forms.split(separator: "\n") {
          let parts = form.split(separator: "\t", maxSplits: 1).map(String.init)
          guard parts.count == 2 else { return false }
          text[Language(canonicalTag: parts[0])] = parts[1]
        }
      }
      settings[keyPath: path] = text
    default: return false
    }
    return true
  }
}

extension Settings.Value {
  fileprivate var canonicalText: String {
    switch self {
    case .unset: "unset"
    case .text(let text): Self.quoted(text)
    case .names(let names): "[" + names.map(Self.quoted).joined(separator: ", ") + "]"
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): number.description
    // As numbers have been recorded since the first run, whole or not.
    case .integer(let integer): String(integer) + ".0"
    }
  }

  /// - Returns: `nil` for what `canonicalText` does not write.
  fileprivate init?(canonicalText text: Substring) {
    switch text {
    case "unset": self = .unset
    case "true": self = .flag(true)
    case "false": self = .flag(false)
    default:
      if let text = Self.unquoted(text) {
        self = .text(text)
      } else if text.first == "[", text.last == "]" {
        let names = text.dropFirst().dropLast().split(separator: ",")
        self = .names(names.compactMap { Self.unquoted($0.drop { $0 == " " }) })
      } else {
        switch WrittenNumber(text) {
        case .whole(let integer): self = .integer(integer)
        case .fraction(let number), .tooLarge(let number): self = .number(number)
        case nil: return nil
        }
      }
    }
  }

  /// The text that `quoted` made this of; `nil` for anything else.
  private static func unquoted(_ text: Substring) -> String? {
    // By scalars: a mark at the beginning of a text is one character with the quote before it.
    let scalars = text.unicodeScalars
    guard scalars.count >= 2, scalars.first == "\"", scalars.last == "\"" else { return nil }
    var result = ""
    var isEscaped = false
    for scalar in scalars.dropFirst().dropLast() {
      if isEscaped {
        result.unicodeScalars.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": quoted += "\\\\"
      case "\"": quoted += "\\\""
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
