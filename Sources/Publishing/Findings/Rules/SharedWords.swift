internal import LandscapeModel
internal import Rationalisation
internal import Wording

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
      Phrase.tellingGapOfTheCatalogue)
  ]
}

extension AccountReader {
  /// The two bodies of an overlap.
  var bodiesOfPair: RichText {
    .sentence(subjects("overlap.left") + subjects("overlap.right"), in: landscape)
  }

  /// The bodies at a path as a sentence has them.
  func sentence(_ path: String) -> RichText { .sentence(subjects(path), in: landscape) }

  /// Who sits on all of the bodies, for whom, and with which remits: two lines.
  func sharedByAll(bodies: Int) -> [RichText] {
    [
      RichText(
        .sharedByAll(
          count("shared.members"), bodies: bodies, served: served("shared.people"))),
      "\(Phrase.remitsInCommon): \(text("shared.remits"))",
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

extension Phrase {
  /// When the remits of two bodies agree, for brackets.
  static func remitsAgree(alike: Double, inside: Double) -> Phrase {
    Words.remitsAgree(r: Numerals.score(alike), inside: Numerals.score(inside))
  }

  /// How many members an overlap counts in common, of the record at a path.
  static func sharedMembers(of reader: AccountReader, _ path: String = "") -> Phrase {
    sharedMembersSentence(
      reader.count(path + "sharedMembers"), left: reader.count(path + "leftMembers"),
      right: reader.count(path + "rightMembers"))
  }

  static func sharedMembersSentence(_ shared: Int, left: Int, right: Int) -> Phrase {
    let count = CountedNoun.members(shared)
    return Words.sharedMembersSentence(count: count, left: left, right: right)
  }

  static func sharedByAll(_ members: Int, bodies: Int, served: Phrase) -> Phrase {
    let (who, what) = (CountedNoun.organisations(members), CountedNoun.bodies(bodies))
    return Words.sharedByAll(what: what, who: who, served: served)
  }

  static func sharedMembersOf(_ count: Int) -> Phrase {
    Words.sharedMembersOf(count: count)
  }

  /// - Parameter people: `nil` where they are not known.
  static func sharedAreasOf(_ count: Int, people: Double?) -> Phrase {
    guard let people else {
      return Words.sharedAreasOf(count: count)
    }
    let figure = Numerals.fixed(people, places: 0)
    return Words.sharedAreasOf2(count: count, figure: figure)
  }

  static func sharedRemitsOf(_ count: Int) -> Phrase {
    Words.sharedRemitsOf(count: count)
  }

  static func membersOfSome(_ count: Int) -> Phrase {
    Words.membersOfSome(count: count)
  }

  static func areasOfSome(_ count: Int) -> Phrase {
    Words.areasOfSome(count: count)
  }

  static func remitsOfSome(_ count: Int) -> Phrase {
    Words.remitsOfSome(count: count)
  }
}

extension Template {
  fileprivate static let remitTextsAlike = Template.templateRemitTextsAlike
  fileprivate static let remitTextsApart = Template.templateRemitTextsApart
}
