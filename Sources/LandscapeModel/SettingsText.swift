// The one text of all settings: what the settings digest is of and what the manifest lists.

extension Settings {
  /// A setting under its name, as a settings file writes it.
  package struct Entry: Hashable, Sendable {
    package let name: String
    package let value: Value

    package enum Value: Hashable, Sendable {
      /// Not set; the value is taken from the catalogue.
      case unset
      case text(String)
      case names([String])
      case flag(Bool)
      case number(Double)
    }
  }

  /// Every setting, choices first and then the numbers, in the order of declaration.
  package var entries: [Entry] {
    let choices = [
      Entry(name: "title", value: title.map { .text($0.english) } ?? .unset),
      Entry(name: "title-welsh", value: title?.welsh.map { .text($0) } ?? .unset),
      Entry(name: "as-of", value: asOf.map { .text($0.description) } ?? .unset),
      Entry(
        name: "counted-roles",
        value: .names(Role.allCases.filter(countedRoles.contains).map(\.rawValue))),
      Entry(name: "defuses-formulas", value: .flag(defusesFormulas)),
    ]
    return choices
      + Settings.parameters.map {
        Entry(name: $0.name, value: .number(self[keyPath: $0.path]))
      }
  }

  /// All settings, one `name = value` a line; equal settings give equal text, different ones do not.
  ///
  /// Numbers are the shortest text that reads back; text is quoted, with `\`, `"` and line ends
  /// escaped, so that no title can pass for another setting.
  package var canonicalText: String {
    entries.map { $0.name + " = " + $0.value.text + "\n" }.joined()
  }
}

extension Settings {
  /// The settings that `canonicalText` says; a setting that this program does not know is left out.
  /// - Returns: `nil` when a line is not one that `canonicalText` writes.
  package init?(canonicalText: String) {
    self.init()
    var english: String?
    var welsh: String?
    for line in canonicalText.split(separator: "\n") {
      guard let sign = line.range(ofFirst: " = ") else { return nil }
      let name = String(line[..<sign.lowerBound])
      let text = line[sign.upperBound...]
      if let parameter = Self.parameters.first(where: { $0.name == name }) {
        guard let number = Double(text) else { return nil }
        self[keyPath: parameter.path] = number
        continue
      }
      switch name {
      case "title": english = Entry.Value.unquoted(text)
      case "title-welsh": welsh = Entry.Value.unquoted(text)
      case "as-of": asOf = Entry.Value.unquoted(text).flatMap { PartialDate($0) }
      case "counted-roles":
        let names = text.dropFirst().dropLast().split(separator: ",").compactMap {
          Entry.Value.unquoted($0.drop { $0 == " " })
        }
        countedRoles = Set(names.compactMap { Role(rawValue: $0) })
      case "defuses-formulas": defusesFormulas = text == "true"
      default: break
      }
    }
    if let english { title = BilingualText(english: english, welsh: welsh) }
  }
}

extension Substring {
  /// Where `needle` first stands.
  fileprivate func range(ofFirst needle: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) {
        return start..<index(start, offsetBy: needle.count)
      }
      start = index(after: start)
    }
    return nil
  }
}

/// The digest of all settings in force, part of a run's identity.
package func settingsDigest(_ settings: Settings) -> ContentDigest {
  ContentDigest(of: settings.canonicalText)
}

extension Settings.Entry.Value {
  fileprivate var text: String {
    switch self {
    case .unset: "unset"
    case .text(let text): Self.quoted(text)
    case .names(let names): "[" + names.map(Self.quoted).joined(separator: ", ") + "]"
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): number.description
    }
  }

  /// The text that `quoted` made this of; `nil` for `unset` and anything else.
  fileprivate static func unquoted(_ text: Substring) -> String? {
    guard text.count >= 2, text.first == "\"", text.last == "\"" else { return nil }
    var result = ""
    var isEscaped = false
    for scalar in text.dropFirst().dropLast().unicodeScalars {
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
