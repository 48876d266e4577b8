internal import LandscapeModel
internal import Rationalisation

// What several rules say of bodies that have much in common.

extension Telling {
  /// `7 members in common: the bodies have 9 and 11.`, of the overlap at a path.
  static func say(sharedMembersOf path: String) -> Telling {
    .paragraph { RichText(.sharedMembers(of: $0, path + ".")) }
  }

  /// What all of the bodies have, by name.
  static let shared: [Telling] = [
    .heading("shared", .whatTheyShare),
    .term("shared.members") { RichText(.sharedMembersOf($0.count("shared.members"))) },
    .term("shared.areas") {
      RichText(
        .sharedAreasOf(
          $0.count("shared.areas"), people: $0.countsPeople ? $0.number("shared.people") : nil))
    },
    .term("shared.remits") { RichText(.sharedRemitsOf($0.count("shared.remits"))) },
  ]

  /// How alike their remit texts are, where the catalogue has both.
  static let remitText = Telling.paragraph { reader in
    guard reader.has("remitText") else { return nil }
    let words = reader.words("remitText.words").map { RichText.quoted($0) }
    let score = RichText.plain(Numerals.score(reader.number("remitText.cosine")))
    return words.isEmpty
      ? RichText(Template.remitTextsApart, score)
      : RichText(Template.remitTextsAlike, score, RichText(words, separator: ", "))
  }

  /// What only some of them have.
  static let notShared: [Telling] = [
    .say(.notSharedIntroduction),
    .term("shared.membersOfSome") {
      RichText(.membersOfSome($0.count("shared.membersOfSome")))
    },
    .term("shared.areasOfSome") { RichText(.areasOfSome($0.count("shared.areasOfSome"))) },
    .term("shared.remitsOfSome") { RichText(.remitsOfSome($0.count("shared.remitsOfSome"))) },
  ]

  static let gapOfTheCatalogue: [Telling] = [
    .say(
      Phrase(
        "The gap may be one of the catalogue and not of the country. Unknown is not no.",
        "Gall y bwlch fod yn y catalog ac nid yn y wlad. Nid yw anhysbys yn golygu na."))
  ]
}

extension AccountReader {
  /// The two bodies of an overlap.
  var bodiesOfPair: RichText {
    .headline(subjects("overlap.left") + subjects("overlap.right"), in: landscape)
  }

  /// Who sits on all of the bodies, for whom, and with which remits: two lines.
  func sharedByAll(bodies: Int) -> [RichText] {
    [
      RichText(
        .sharedByAll(
          count("shared.members"), bodies: bodies, served: served("shared.people"))),
      "\(Phrase.remits): \(text("shared.remits"))",
    ]
  }

  func words(_ path: String) -> [String] {
    if case .words(let words)? = self[path] { return words }
    return []
  }

  /// A score as a cell.
  func score(_ path: String) -> DocumentTable.Cell { .number(number(path), decimals: 2) }

  /// A number of people as a cell; not available where nobody knows them.
  func people(_ path: String) -> DocumentTable.Cell {
    countsPeople ? .number(number(path), decimals: 0) : .notAvailable
  }
}

extension RichText {
  /// Words with names after them.
  static func titled(_ words: Phrase, _ names: RichText) -> RichText { "\(words)\(names)" }

  static func titled(
    _ words: Phrase, _ subjects: [Subject], _ reader: AccountReader
  ) -> RichText {
    "\(words)\(.headline(subjects, in: reader.landscape))"
  }
}

extension Phrase {
  static let notDuplication = Phrase(
    "No: this finding is about what is missing or out of step, not about doing a thing twice.",
    "Nac oes: mae'r canfyddiad hwn am yr hyn sydd ar goll neu allan o drefn, nid am wneud peth ddwywaith."
  )
  static let whatTheyShare = Phrase("What they share", "Yr hyn y maent yn ei rannu")
  static let notSharedIntroduction = Phrase(
    "What only some of the bodies have:", "Yr hyn sydd gan rai o'r cyrff yn unig:")
  static let wouldBeLost = Phrase(
    "Without care a change would lose these members, places and remits from the table. Outcomes should be kept or better, and democratic oversight stay.",
    "Heb ofal byddai newid yn colli'r aelodau, y lleoedd a'r cylchoedd gwaith hyn o'r bwrdd. Dylai'r canlyniadau fod cystal neu'n well, a dylai'r oruchwyliaeth ddemocrataidd barhau."
  )
  static let mergeOrOneFootprint = Phrase(
    "A decision to merge, or to work from one footprint.",
    "Penderfyniad i uno, neu i weithio o un ôl troed.")

  /// How many members an overlap counts in common, of the record at a path.
  static func sharedMembers(of reader: AccountReader, _ path: String = "") -> Phrase {
    sharedMembersSentence(
      reader.count(path + "sharedMembers"), left: reader.count(path + "leftMembers"),
      right: reader.count(path + "rightMembers"))
  }

  static func sharedMembersSentence(_ shared: Int, left: Int, right: Int) -> Phrase {
    let count = CountedNoun.members(shared)
    return Phrase(
      "\(count.english) in common: the bodies have \(Numerals.grouped(left)) and \(Numerals.grouped(right)).",
      "\(count.welsh) yn gyffredin: mae gan y naill gorff \(Numerals.grouped(left)) a chan y llall \(Numerals.grouped(right))."
    )
  }

  static func sharedByAll(_ members: Int, bodies: Int, served: Phrase) -> Phrase {
    let (who, what) = (CountedNoun.organisations(members), CountedNoun.bodies(bodies))
    return Phrase(
      "\(who.english) on all of the \(what.english), for the same \(served.english).",
      "\(who.welsh) ar bob un o'r cyrff (\(what.welsh)), ar gyfer yr un \(served.welsh).")
  }

  static func sharedMembersOf(_ count: Int) -> Phrase {
    Phrase("Members in common (\(count))", "Aelodau cyffredin (\(count))")
  }

  /// - Parameter people: `nil` where they are not known.
  static func sharedAreasOf(_ count: Int, people: Double?) -> Phrase {
    guard let people else {
      return Phrase("Area in common (\(count))", "Ardal gyffredin (\(count))")
    }
    let figure = Numerals.fixed(people, places: 0)
    return Phrase(
      "Area in common (\(count)), people: \(figure)", "Ardal gyffredin (\(count)), pobl: \(figure)")
  }

  static func sharedRemitsOf(_ count: Int) -> Phrase {
    Phrase("Remit in common (\(count))", "Cylch gwaith cyffredin (\(count))")
  }

  static func membersOfSome(_ count: Int) -> Phrase {
    Phrase("Members of some only (\(count))", "Aelodau o rai yn unig (\(count))")
  }

  static func areasOfSome(_ count: Int) -> Phrase {
    Phrase("Areas of some only (\(count))", "Ardaloedd rhai yn unig (\(count))")
  }

  static func remitsOfSome(_ count: Int) -> Phrase {
    Phrase("Remits of some only (\(count))", "Cylchoedd gwaith rhai yn unig (\(count))")
  }
}

extension Template {
  fileprivate static let remitTextsAlike = Template(
    "The words of their remits are alike to {0}, from 0 to 1 (evidence, no condition of the rule); both use: {1}.",
    "Mae geiriau eu cylchoedd gwaith yn debyg i raddau o {0}, o 0 i 1 (tystiolaeth, nid amod yn y rheol); mae'r ddau'n defnyddio: {1}."
  )
  fileprivate static let remitTextsApart = Template(
    "The words of their remits are alike to {0}, from 0 to 1 (evidence, no condition of the rule).",
    "Mae geiriau eu cylchoedd gwaith yn debyg i raddau o {0}, o 0 i 1 (tystiolaeth, nid amod yn y rheol)."
  )
}
