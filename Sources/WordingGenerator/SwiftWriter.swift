extension Subject {
  /// The Swift that the program is built from: what a text is called, what it needs, and its words in each language.
  package var swift: String {
    if isTable { return table }
    var plain = ""
    var templates = ""
    var nouns = ""
    var filled = ""
    for entry in english.entries {
      let places = entry.places
      let parts = places.filter { $0.kind == .part }
      let values = places.filter { $0.kind != .part }
      if english.subject == "nouns" {
        nouns +=
          "  package static let \(entry.id) = CountedNoun(\n    \"\(entry.id)\", \(filling(entry, values)))\n"
      } else if places.isEmpty {
        plain += "  package static let \(entry.id) = Phrase(\n    \(texts(entry)))\n"
      } else if values.isEmpty {
        let slots = parts.map { ".part(\(Self.number(of: $0)))" }.joined(separator: ", ")
        templates +=
          "  package static let \(entry.id) = \(filling(entry, parts)).template(\n    \(slots))\n"
      } else {
        filled += function(entry, values, parts)
      }
    }
    var swift =
      "// Made from the catalogues of '\(english.subject)' by `scripts/wording`; change the texts there.\n// swift-format-ignore-file\n"
    for (type, body) in [
      ("Phrase", plain), ("CountedNoun", nouns), ("Template", templates), ("Words", filled),
    ]
    where !body.isEmpty {
      swift += "\nextension \(type) {\n\(body)}\n"
    }
    return swift
  }

  /// Whether its texts are found by name: that of what they are about, `merge.area`, instead of one in Swift.
  var isTable: Bool { english.entries.contains { $0.id.contains(".") } }

  private var table: String {
    let entries = english.entries.map { "    \(Self.literal($0.id)): \(filling($0, $0.places))" }
    return Self.head(english.subject)
      + "\nextension Texts {\n  static let \(english.subject): [String: Filling] = [\n"
      + entries.joined(separator: ",\n") + ",\n  ]\n}\n"
  }

  private static func head(_ subject: String) -> String {
    "// Made from the catalogues of '\(subject)' by `scripts/wording`; change the texts there.\n// swift-format-ignore-file\n"
  }

  private func function(_ entry: Entry, _ values: [Place], _ parts: [Place]) -> String {
    let parameters = values.map { place in
      let type =
        switch place.kind {
        case .number, .figure: "Int"
        case .text: "String"
        case .phrase, .part: "Phrase"
        }
      return "\(place.name): \(type)"
    }
    let slots =
      values.map { place in
        switch place.kind {
        case .number: ".number(\(place.name))"
        case .figure: ".figure(\(place.name))"
        case .text: ".text(\(place.name))"
        case .phrase, .part: ".phrase(\(place.name))"
        }
      } + parts.map { ".part(\(Self.number(of: $0)))" }
    let (type, call) = parts.isEmpty ? ("Phrase", "filled") : ("Template", "template")
    return """
        package static func \(entry.id)(\(parameters.joined(separator: ", "))) -> \(type) {
          \(entry.id)Text.\(call)(\(slots.joined(separator: ", ")))
        }
        private static let \(entry.id)Text = \(filling(entry, values + parts))

      """
  }

  /// `part1` is the first: 0.
  private static func number(of part: Place) -> Int { (Int(part.name.dropFirst(4)) ?? 1) - 1 }

  /// The forms of every language; `nil` where a language lacks the text.
  private func texts(of entry: Entry) -> [[PluralCategory: Entry.Text]?] {
    [entry.forms]
      + languages.map { tag in
        let own = translations.first { $0.tag == tag }?.catalogue.entries
        return own?.first { $0.id == entry.id && !$0.forms.isEmpty }?.forms
      }
  }

  private func texts(_ entry: Entry) -> String {
    texts(of: entry).map { forms in
      guard let forms else { return "nil" }
      return Self.literal(
        (forms[.other]?.segments ?? []).map { if case .words(let words) = $0 { words } else { "" } }
          .joined())
    }.joined(separator: ",\n    ")
  }

  private func filling(_ entry: Entry, _ order: [Place]) -> String {
    func pieces(_ text: Entry.Text) -> String {
      "["
        + text.segments.map { segment in
          switch segment {
          case .words(let words): Self.literal(words)
          case .place(let place): String(order.firstIndex { $0.name == place.name } ?? 0)
          }
        }.joined(separator: ", ") + "]"
    }
    let languages = texts(of: entry).map { forms in
      guard let forms else { return "nil" }
      guard entry.isPlural else { return pieces(forms[.other] ?? Entry.Text(segments: [])) }
      return "Filling.Forms("
        + forms.sorted { $0.key < $1.key }.map { "\(Self.name(of: $0.key)): \(pieces($0.value))" }
        .joined(separator: ", ") + ")"
    }
    return
      "Filling(\(entry.isPlural ? "plural: " : "")\n      \(languages.joined(separator: ",\n      ")))"
  }

  private static func name(of category: PluralCategory) -> String {
    category == .aboveTen ? "aboveTen" : category.rawValue
  }

  private static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\t": literal += "\\t"
      default:
        let isPlain = scalar.value > 0x20 && scalar.value != 0x7F && !scalar.properties.isWhitespace
        literal +=
          isPlain && !(0x80...0xA0).contains(scalar.value) || scalar == " "
          ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      }
    }
    return literal + "\""
  }
}
