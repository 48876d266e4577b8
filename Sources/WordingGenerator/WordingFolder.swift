internal import Foundation

/// The catalogues of all subjects in a folder, one folder a language.
package struct WordingFolder: Sendable {
  /// In the order of their names.
  package let subjects: [Subject]
  /// The languages beside English, in the order of their tags.
  package let languages: [String]
  private let folder: String

  /// - Parameter folder: `Sources/Wording`.
  /// - Throws: `CatalogueError`.
  package init(_ folder: String) throws {
    self.folder = folder
    let catalogues = folder + "/Catalogues"
    let tags = try Self.names(in: catalogues)
    let languages = tags.filter { $0 != "en" }
    self.languages = languages
    subjects = try Self.names(in: catalogues + "/en").filter { $0.hasSuffix(".xlf") }.map { name in
      let english = try Self.catalogue("en/" + name, in: catalogues)
      let translations = try languages.compactMap { tag in
        FileManager.default.fileExists(atPath: "\(catalogues)/\(tag)/\(name)")
          ? (tag: tag, catalogue: try Self.catalogue("\(tag)/\(name)", in: catalogues)) : nil
      }
      return Subject(english: english, translations: translations, languages: languages)
    }
    for tag in languages {
      for name in try Self.names(in: "\(catalogues)/\(tag)")
      where !subjects.contains(where: { $0.english.subject + ".xlf" == name }) {
        throw CatalogueError("\(tag)/\(name)", 0, "there is no catalogue of this name in English")
      }
    }
  }

  private static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { !$0.hasPrefix(".") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func catalogue(_ name: String, in folder: String) throws -> Catalogue {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
    return try Catalogue(xliff: Array(bytes), file: name)
  }

  /// What is wrong with the texts.
  package var faults: [String] {
    var faults = subjects.flatMap(\.faults)
    // All texts of one kind are members of one type.
    var homes: [String: String] = [:]
    for subject in subjects {
      for entry in subject.english.entries {
        let kind =
          subject.isTable
          ? subject.english.subject
          : subject.english.subject == "nouns"
            ? "noun"
            : entry.places.contains { $0.kind != .part }
              ? "words" : entry.places.isEmpty ? "phrase" : "template"
        let key = kind + " " + entry.id
        if let home = homes[key] {
          faults.append(
            "en/\(subject.english.subject).xlf: '\(entry.id)' is also in en/\(home).xlf")
        }
        homes[key] = subject.english.subject
      }
    }
    return faults
  }

  /// Every file as it should stand, by its place in the folder.
  package var files: [(path: String, text: String)] {
    [("Generated/TextStates.swift", states)]
      + subjects.flatMap { subject -> [(path: String, text: String)] in
        let name = subject.english.subject
        let file = name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
          .joined()
        return [
          ("Catalogues/en/\(name).xlf", subject.english.xliff(english: subject.english)),
          ("Generated/\(file).swift", subject.swift),
        ]
          + subject.translations.map {
            ("Catalogues/\($0.tag)/\(name).xlf", $0.catalogue.xliff(english: subject.english))
          }
      }
  }

  /// The languages there are, how many texts each has, and how many of them nobody has confirmed yet.
  ///
  /// What the terminal says is not among them: no reader of a report meets it.
  private var states: String {
    let subjects = subjects.filter { $0.english.category != "terminal" }
    let count = subjects.reduce(0) { $0 + $1.english.entries.count }
    var unconfirmed: [String] = []
    var counts: [String] = []
    var whole: [String] = []
    for tag in languages {
      let written = subjects.flatMap { subject in
        (subject.translations.first { $0.tag == tag }?.catalogue.entries ?? [])
          .filter { !$0.forms.isEmpty }
      }
      let waiting = written.filter { $0.forms.values.contains { $0.state != .signedOff } }
      counts.append("    \"\(tag)\": \(written.count)")
      unconfirmed.append("    \"\(tag)\": \(waiting.count)")
      if written.count == count { whole.append("\"\(tag)\"") }
    }
    return """
      // Made from the catalogues by `scripts/wording`.
      // swift-format-ignore-file

      package import LandscapeModel

      /// How far the texts have come.
      package enum TextStates {
        /// Texts that reports are made of.
        package static let count = \(count)
        /// The languages beside English that have every text.
        package static let whole: Set<String> = [\(whole.joined(separator: ", "))]
        /// Texts that a language has.
        package static let written: [String: Int] = [
      \(counts.joined(separator: ",\n"))
        ]
        /// Texts of a language that no second reader has confirmed.
        package static let unconfirmed: [String: Int] = [
      \(unconfirmed.joined(separator: ",\n"))
        ]
      }

      extension Language {
        /// The languages that texts are in: English first, then by tag.
        package static let ofTexts: [Language] = [
          \((["en"] + languages).map { "Language(canonicalTag: \"\($0)\")" }.joined(separator: ", ")),
        ]
      }

      """
  }

  /// Writes the files that are not as they should be, and removes what no catalogue makes any more.
  /// - Returns: what was written or removed.
  package func write() throws -> [String] {
    var written: [String] = []
    for (path, text) in files where !isUpToDate(path, text) {
      try text.write(toFile: folder + "/" + path, atomically: true, encoding: .utf8)
      written.append(path)
    }
    for path in stale {
      try FileManager.default.removeItem(atPath: folder + "/" + path)
      written.append(path)
    }
    return written
  }

  /// The files that are not as they should be.
  package var outdated: [String] {
    files.filter { !isUpToDate($0.path, $0.text) }.map(\.path) + stale
  }

  private var stale: [String] {
    let made = Set(files.map(\.path))
    let names = (try? Self.names(in: folder + "/Generated")) ?? []
    return names.map { "Generated/" + $0 }.filter { !made.contains($0) }
  }

  private func isUpToDate(_ path: String, _ text: String) -> Bool {
    (try? String(contentsOfFile: folder + "/" + path, encoding: .utf8)) == text
  }
}
