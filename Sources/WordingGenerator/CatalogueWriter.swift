extension Catalogue {
  /// The catalogue as XLIFF 1.2, in the one form in which it is kept: what stands where never depends on the tool
  /// that wrote it last.
  ///
  /// - Parameter english: the catalogue that it translates: its order, texts and notes are copied, so that a
  ///   translator has them in one file, and what has changed since a text was translated waits for its translator.
  package func xliff(english: Catalogue) -> String {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file original="\(subject)" source-language="\(source)"\
      \(target.map { " target-language=\"\($0)\"" } ?? "") datatype="plaintext"\
      \(english.category.map { " category=\"\($0)\"" } ?? "")>
          <body>

      """
    let own = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in english.entries {
      text += Self.xliff(
        of: entry, own: target == nil ? nil : own[entry.id], isSource: target == nil)
    }
    return text + "    </body>\n  </file>\n</xliff>\n"
  }

  private static func xliff(of english: Entry, own: Entry?, isSource: Bool) -> String {
    guard english.isPlural else {
      return unit(
        english.id, english.forms[.other], own?.forms[.other], note: english.note,
        isSource: isSource,
        indent: "      ")
    }
    var text = "      <group id=\"\(english.id)\" restype=\"x-plural\">\n"
    var categories = Set(english.forms.keys)
    if let own { categories.formUnion(own.forms.keys) }
    for (place, category) in categories.sorted().enumerated() {
      text += unit(
        "\(english.id).\(category.rawValue)", english.forms[category] ?? english.forms[.other],
        own?.forms[category], note: place == 0 ? english.note : "", isSource: isSource,
        indent: "        ")
    }
    return text + "      </group>\n"
  }

  private static func unit(
    _ id: String, _ english: Entry.Text?, _ own: Entry.Text?, note: String, isSource: Bool,
    indent: String
  ) -> String {
    var text = indent + "<trans-unit id=\"\(id)\" xml:space=\"preserve\">\n"
    let source = english?.segments ?? []
    text += indent + "  <source>\(xliff(source))</source>\n"
    if !isSource {
      let state = own.map { $0.source == source ? $0.state ?? .needsReview : .needsTranslation }
      text +=
        indent + "  <target state=\"\((state ?? .needsTranslation).rawValue)\">"
        + "\(xliff(own?.segments ?? []))</target>\n"
    }
    if !note.isEmpty { text += indent + "  <note>\(escaped(note))</note>\n" }
    return text + indent + "</trans-unit>\n"
  }

  private static func xliff(_ segments: [Segment]) -> String {
    segments.map { segment in
      switch segment {
      case .words(let words): return escaped(words)
      case .place(let place):
        let hint = place.hint.isEmpty ? "" : " equiv-text=\"\(escaped(place.hint))\""
        return "<x id=\"\(place.name)\" ctype=\"\(place.kind.rawValue)\"\(hint)/>"
      }
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
