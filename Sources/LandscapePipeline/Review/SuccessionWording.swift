package import LandscapeModel
package import Publishing
package import ReviewHistory

/// Says in a sentence what became of partnerships between two landscapes.
package struct SuccessionWording: Sendable {
  private let older: NameIndex
  private let newer: NameIndex

  package init(older: Landscape, newer: Landscape) {
    self.older = NameIndex(older)
    self.newer = NameIndex(newer)
  }

  /// What a kind of step is called, as a heading.
  package static func name(of kind: SuccessionKind) -> Phrase {
    switch kind {
    case .continued: Phrase("Continued", "Yn parhau")
    case .renamed: Phrase("Renamed", "Wedi'u hailenwi")
    case .replaced: Phrase("Replaced", "Wedi'u disodli")
    case .merged: Phrase("Merged", "Wedi'u huno")
    case .split: Phrase("Split", "Wedi'u rhannu")
    case .stoodDown: Phrase("Stood down", "Wedi dod i ben")
    case .new: Phrase("New", "Newydd")
    }
  }

  /// What happened, with the names of each time.
  package func sentence(_ step: SuccessionStep, in language: Language) -> String {
    let before = joined(step.from.map { older.partnership($0, language) }, language)
    let after = joined(step.to.map { newer.partnership($0, language) }, language)
    let phrase: Phrase =
      switch step.kind {
      case .continued: Phrase("\(after) continues", "Mae \(after) yn parhau")
      case .renamed: Phrase("\(before) is now called \(after)", "Enw \(before) bellach yw \(after)")
      case .replaced:
        Phrase("\(after) took the place of \(before)", "Daeth \(after) yn lle \(before)")
      case .merged: Phrase("\(before) became one: \(after)", "Daeth \(before) yn un: \(after)")
      case .split: Phrase("\(before) was split into \(after)", "Rhannwyd \(before) yn \(after)")
      case .stoodDown: Phrase("\(before) stood down", "Daeth \(before) i ben")
      case .new: Phrase("\(after) is new", "Mae \(after) yn newydd")
      }
    return phrase[language]
  }

  /// The sentence with how many there were, for mergers and splits: `5 became 1: A, B, … → C`.
  func countedSentence(_ step: SuccessionStep, in language: Language) -> String {
    let before = joined(step.from.map { older.partnership($0, language) }, language)
    let after = joined(step.to.map { newer.partnership($0, language) }, language)
    let (many, few) = (step.from.count, step.to.count)
    return Phrase(
      "\(many) became \(few): \(before) → \(after)",
      "Daeth \(many) yn \(few): \(before) → \(after)")[language]
  }

  /// New partnerships of one kind: how many, of what kind, and their names.
  func arrival(
    of ids: [String], kind: String, isNewKind: Bool, in language: Language
  ) -> String {
    let names = joined(ids.map { newer.partnership($0, language) }, language)
    let kindName = newer.kind(kind, language)
    return
      (isNewKind
      ? Phrase(
        "\(ids.count) new, of a new kind (\(kindName)): \(names).",
        "\(ids.count) newydd, o fath newydd (\(kindName)): \(names).")
      : Phrase(
        "\(ids.count) new (\(kindName)): \(names).",
        "\(ids.count) newydd (\(kindName)): \(names)."))[language]
  }

  /// Why it is told so: the facts, as one line; empty where there is none to tell.
  package func reason(_ step: SuccessionStep, in language: Language) -> String {
    step.reason.compactMap { text(of: $0)?[language] }.joined(separator: "; ")
  }

  private func text(of fact: SuccessionFact) -> Phrase? {
    switch fact {
    case .sameID: Phrase("same id", "yr un dynodydd")
    case .reusedID(let id):
      Phrase(
        "the id \(id) now belongs to another body", "corff arall sydd â'r dynodydd \(id) bellach")
    case .kinds(let before, let after):
      each { names in
        (names(before, older.kind), names(after, newer.kind))
      } text: {
        Phrase("kind: \($0) → \($1)", "math: \($0) → \($1)")
      }
    case .name(let similarity):
      Phrase(
        "\(percent(similarity)) of the name is the same",
        "mae \(percent(similarity)) o'r enw yr un fath")
    case .area(_, let gained, let lost) where gained.isEmpty && lost.isEmpty:
      Phrase("same area", "yr un ardal")
    case .area(let similarity, let gained, let lost):
      changes(
        Phrase(
          "area \(percent(similarity)) the same", "\(percent(similarity)) o'r ardal yr un fath"),
        gained: gained, lost: lost, newer.area, older.area)
    case .tiles(let cover, let uncovered) where uncovered.isEmpty:
      Phrase(
        "the parts make up \(percent(cover)) of the whole",
        "mae'r rhannau'n gwneud \(percent(cover)) o'r cyfan")
    case .tiles(let cover, let uncovered):
      each { names in
        (percent(cover), names(uncovered, { id, language in older.area(id, language) }))
      } text: {
        Phrase(
          "the parts make up \($0) of the whole, without \($1)",
          "mae'r rhannau'n gwneud \($0) o'r cyfan, heb \($1)")
      }
    case .members(let shared, let before, let after, _, _):
      Phrase(
        "\(shared) shared members of \(before) and \(after)",
        "\(shared) aelod cyffredin o \(before) ac \(after)")
    case .remits(_, let gained, let lost) where gained.isEmpty && lost.isEmpty:
      Phrase("same remits", "yr un cylchoedd gwaith")
    case .remits(let shared, let gained, let lost):
      changes(
        Phrase("remits in both: \(shared.count)", "cylchoedd gwaith yn y ddau: \(shared.count)"),
        gained: gained, lost: lost, newer.remit, older.remit)
    case .parent(let before, let after):
      each { names in
        (
          names(before.map { [$0] } ?? [], older.partnership),
          names(after.map { [$0] } ?? [], newer.partnership)
        )
      } text: {
        Phrase("reports to: \($0) → \($1)", "yn adrodd i: \($0) → \($1)")
      }
    case .establishedSince(let date):
      Phrase("established \(date)", "sefydlwyd \(date)")
    case .establishedBefore(let date):
      Phrase(
        "established \(date), not in the older catalogue",
        "sefydlwyd \(date), heb fod yn y catalog hŷn")
    case .listedAsInactive:
      Phrase(
        "the newer catalogue lists it as ended", "mae'r catalog newydd yn ei nodi wedi dod i ben")
    case .kindIsNew(let kind, let count):
      each { names in
        (names([kind], newer.kind), String(count))
      } text: {
        Phrase("a new kind: \($0) (\($1))", "math newydd: \($0) (\($1))")
      }
    case .kindIsGone(let kind, let count):
      each { names in
        (names([kind], older.kind), String(count))
      } text: {
        Phrase(
          "none of its kind is left: \($0) (\($1))", "nid oes un o'i fath ar ôl: \($0) (\($1))")
      }
    case .absorbedBy(let id):
      each { names in
        (names([id], newer.partnership), "")
      } text: { name, _ in
        Phrase(
          "its place, members and remits are in \(name)",
          "mae ei le, ei aelodau a'i gylchoedd gwaith yn \(name)")
      }
    }
  }

  private typealias Names = (_ ids: [String], _ name: (String, Language) -> String) -> String

  /// A phrase whose names are in the language of the text around them.
  private func each(
    _ values: (Names) -> (String, String), text: (String, String) -> Phrase
  ) -> Phrase {
    func phrase(_ language: Language) -> Phrase {
      let (one, other) = values { ids, name in
        ids.isEmpty ? "–" : joined(ids.map { name($0, language) }, language)
      }
      return text(one, other)
    }
    return Phrase(phrase(.english)[.english], phrase(.welsh)[.welsh])
  }

  private func changes(
    _ start: Phrase, gained: [String], lost: [String],
    _ gainedName: @escaping (String, Language) -> String,
    _ lostName: @escaping (String, Language) -> String
  ) -> Phrase {
    each { names in
      (names(gained, gainedName), names(lost, lostName))
    } text: { came, went in
      var (english, welsh) = (start[.english], start[.welsh])
      if !gained.isEmpty {
        english += ", with \(came)"
        welsh += ", gyda \(came)"
      }
      if !lost.isEmpty {
        english += ", without \(went)"
        welsh += ", heb \(went)"
      }
      return Phrase(english, welsh)
    }
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}

/// Names by id, in the language asked for where the catalogue has it.
private struct NameIndex: Sendable {
  private var partnerships: [String: BilingualText] = [:]
  private var kinds: [String: BilingualText] = [:]
  private var areas: [String: BilingualText] = [:]
  private var remits: [String: BilingualText] = [:]

  init(_ landscape: Landscape) {
    for partnership in landscape.partnerships { partnerships[partnership.id] = partnership.name }
    for kind in landscape.kinds { kinds[kind.id] = kind.name }
    for area in landscape.areas { areas[area.code] = area.name }
    for remit in landscape.remits { remits[remit.id] = remit.name }
  }

  func partnership(_ id: String, _ language: Language) -> String {
    partnerships[id]?.form(in: language).text ?? id
  }

  func kind(_ id: String, _ language: Language) -> String {
    kinds[id]?.form(in: language).text ?? id
  }

  func area(_ id: String, _ language: Language) -> String {
    areas[id]?.form(in: language).text ?? id
  }

  func remit(_ id: String, _ language: Language) -> String {
    remits[id]?.form(in: language).text ?? id
  }
}

/// `A`, `A and B`, `A, B and C`; in Welsh `ac` before a vowel.
private func joined(_ names: [String], _ language: Language) -> String {
  guard let last = names.last, names.count > 1 else { return names.first ?? "" }
  let isVowel = last.first.map { "aeiouwyâêîôûŵŷ".contains($0.lowercased()) } ?? false
  let and = language == .english ? "and" : isVowel ? "ac" : "a"
  return names.dropLast().joined(separator: ", ") + " \(and) " + last
}
