// Made from the catalogues of 'evidence-base' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let allSeatsPublished = Phrase(
    "All seats count as published: none is marked as assumed or as following from law.",
    "Mae pob sedd yn cyfrif fel un a gyhoeddwyd: ni nodir bod yr un yn dybiaeth nac yn deillio o gyfraith.",
    nil)
  package static let baseHeading = Phrase(
    "How sure its seats are",
    "Pa mor sicr yw ei seddi",
    nil)
  package static let holdsOnPublished = Phrase(
    "It holds without the assumed seats, and on published seats alone.",
    "Mae'n dal heb y seddi a dybir, ac ar seddi a gyhoeddwyd yn unig.",
    nil)
  package static let holdsWithoutAssumed = Phrase(
    "It holds without the assumed seats; on published seats alone it falls.",
    "Mae'n dal heb y seddi a dybir; ar seddi a gyhoeddwyd yn unig nid yw'n dal.",
    nil)
  package static let holdsOnPublishedOnly = Phrase(
    "It falls without the assumed seats, and is found again on published seats alone.",
    "Nid yw'n dal heb y seddi a dybir, ond mae i'w ganfod eto ar seddi a gyhoeddwyd yn unig.",
    nil)
  package static let fallsWithoutAssumed = Phrase(
    "It falls without the assumed seats, and on published seats alone.",
    "Nid yw'n dal heb y seddi a dybir, nac ar seddi a gyhoeddwyd yn unig.",
    nil)
  package static let columnPublished = Phrase(
    "Seats published",
    "Seddi a gyhoeddwyd",
    nil)
  package static let columnLaw = Phrase(
    "Seats from law",
    "Seddi yn ôl y gyfraith",
    nil)
  package static let columnAssumed = Phrase(
    "Seats assumed",
    "Seddi a dybir",
    nil)
  package static let columnWithoutAssumed = Phrase(
    "Without assumed seats",
    "Heb seddi a dybir",
    nil)
  package static let columnOnPublished = Phrase(
    "On published seats alone",
    "Ar seddi a gyhoeddwyd yn unig",
    nil)
  package static let columnWorlds = Phrase(
    "Share of worlds in which it holds",
    "Cyfran y bydoedd posibl y mae'n dal ynddynt",
    nil)
  package static let columnWorldsLow = Phrase(
    "Best rank in worlds",
    "Y safle gorau yn y bydoedd posibl",
    nil)
  package static let columnWorldsHigh = Phrase(
    "Worst rank in worlds",
    "Y safle gwaethaf yn y bydoedd posibl",
    nil)
  package static let worldsHeading = Phrase(
    "Worlds of seats",
    "Bydoedd posibl o seddi",
    nil)
  package static let worldsMethodJudged = Phrase(
    "The probabilities are judgements, not measurements; they are settings. A finding holds in a world where it is found there, or where another rule finds one about all its bodies (where members bear it: a rule that looks at members); a question holds where it is asked there, or where one of its findings stands. Nine tenths of the ranks lie between the best and the worst that are told. Worlds are shown and order nothing: for priority the mean certainty of the seats counts.",
    "Barnau yw'r tebygolrwyddau, nid mesuriadau; gosodiadau ydynt. Mae canfyddiad yn dal mewn byd posibl os caiff ei ganfod yno, neu os yw rheol arall yn canfod un am ei holl gyrff (rheol sy'n edrych ar aelodau, os yw'r canfyddiad yn dibynnu ar aelodau); mae cwestiwn yn dal os caiff ei ofyn yno, neu os yw un o'i ganfyddiadau'n sefyll. Mae naw rhan o ddeg o'r safleoedd rhwng y gorau a'r gwaethaf a nodir. Dangosir y bydoedd posibl ac nid ydynt yn trefnu dim: sicrwydd cymedrig y seddi sy'n cyfrif at y flaenoriaeth.",
    nil)
  package static let worldsMethodDraw = Phrase(
    "Whether a seat is kept depends on the seed, the number of the world and the ids of the partnership and the organisation alone, so that another seat or another night leaves it as it is. Reviewers' decisions change nothing in worlds.",
    "Mae p'un a gedwir sedd yn dibynnu ar yr hedyn, rhif y byd posibl a dynodyddion y bartneriaeth a'r sefydliad yn unig, fel bod sedd arall neu noson arall yn ei gadael fel y mae. Nid yw penderfyniadau adolygwyr yn newid dim yn y bydoedd posibl.",
    nil)
  package static let cellHolds = Phrase(
    "Holds",
    "Yn dal",
    nil)
  package static let cellFalls = Phrase(
    "Falls",
    "Nid yw'n dal",
    nil)
  package static let nothingToTest = Phrase(
    "The main list is empty: there was nothing to test.",
    "Mae'r brif restr yn wag: nid oedd dim i'w brofi.",
    nil)
}

extension Words {
  package static func certaintySentence(published: String, law: String, assumed: String) -> Phrase {
    certaintySentenceText.filled(.text(published), .text(law), .text(assumed))
  }
  private static let certaintySentenceText = Filling(
      [0, " of seats are published, ", 1, " follow from law and ", 2, " are assumed."],
      ["Cyhoeddwyd ", 0, " o'r seddi, mae ", 1, " yn dilyn o'r gyfraith, a thybiwyd ", 2, "."],
      nil)
  package static func baseSeats(published: Int, law: Int, assumed: Int) -> Phrase {
    baseSeatsText.filled(.number(published), .number(law), .number(assumed))
  }
  private static let baseSeatsText = Filling(
      ["Its seats: ", 0, " published, ", 1, " from law, ", 2, " assumed."],
      ["Ei seddi, yn ôl yr hyn y maent yn seiliedig arno: a gyhoeddwyd, ", 0, "; y gyfraith, ", 1, "; tybiaeth, ", 2, "."],
      nil)
  package static func worldsSentence(held: Int, draws: Int, low: String, high: String) -> Phrase {
    worldsSentenceText.filled(.number(held), .number(draws), .text(low), .text(high))
  }
  private static let worldsSentenceText = Filling(
      ["It holds in ", 0, " of ", 1, " worlds of seats (ranks ", 2, " to ", 3, ")."],
      ["Nifer y bydoedd posibl o seddi y mae'n dal ynddynt: ", 0, " o ", 1, " (safleoedd ", 2, " i ", 3, ")."],
      nil)
  package static func worldsSentenceNone(draws: Int) -> Phrase {
    worldsSentenceNoneText.filled(.number(draws))
  }
  private static let worldsSentenceNoneText = Filling(
      ["It holds in none of ", 0, " worlds of seats."],
      ["Nid yw'n dal yn yr un o'r bydoedd posibl o seddi (nifer y bydoedd: ", 0, ")."],
      nil)
  package static func worldsOfList(all: Phrase, without: Int, published: Int, firm: Int) -> Phrase {
    worldsOfListText.filled(.phrase(all), .number(without), .number(published), .number(firm))
  }
  private static let worldsOfListText = Filling(
      ["Of ", 0, " of the main list, ", 1, " would stand without the assumed seats, ", 2, " on published seats alone, and ", 3, " in nine of ten worlds of seats or more."],
      ["Y brif restr, ", 0, ": byddai ", 1, " yn dal heb y seddi a dybir; ar seddi a gyhoeddwyd yn unig, ", 2, "; mewn naw o bob deg byd posibl o seddi neu fwy, ", 3, "."],
      nil)
  package static func worldsOfQuestions(all: Phrase, without: Int, firm: Int) -> Phrase {
    worldsOfQuestionsText.filled(.phrase(all), .number(without), .number(firm))
  }
  private static let worldsOfQuestionsText = Filling(
      ["Of the first ", 0, ", ", 1, " would stand without the assumed seats, and ", 2, " in nine of ten worlds of seats or more."],
      ["O blith y cwestiynau cyntaf (", 0, "), byddai ", 1, " yn dal heb y seddi a dybir; mewn naw o bob deg byd posibl o seddi neu fwy, ", 2, "."],
      nil)
  package static func worldsMethod(draws: Int, published: String, law: String, assumed: String) -> Phrase {
    worldsMethodText.filled(.number(draws), .text(published), .text(law), .text(assumed))
  }
  private static let worldsMethodText = Filling(
      ["Findings rest on seats, and many seats are supposed. Everything is worked out anew without the assumed seats, on published seats alone, and in ", 0, " worlds, in each of which a seat is kept with a probability: ", 1, " where it is published or has no certainty, ", 2, " where it follows from law, ", 3, " where it is assumed."],
      ["Mae canfyddiadau'n seiliedig ar seddi, a thybir llawer ohonynt. Caiff popeth ei gyfrifo o'r newydd heb y seddi a dybir, ar seddi a gyhoeddwyd yn unig, ac mewn bydoedd posibl (nifer: ", 0, ") lle y cedwir sedd â thebygolrwydd: ", 1, " os cyhoeddwyd hi neu os nad oes sicrwydd wedi'i nodi, ", 2, " os yw'n dilyn o'r gyfraith, ", 3, " os tybir hi."],
      nil)
  package static func worldsNotDrawn(limit: Phrase) -> Phrase {
    worldsNotDrawnText.filled(.phrase(limit))
  }
  private static let worldsNotDrawnText = Filling(
      ["No worlds of seats were drawn: the settings ask for none, or the catalogue has more than ", 0, "."],
      ["Ni luniwyd bydoedd posibl o seddi: nid yw'r gosodiadau'n gofyn am yr un, neu mae gan y catalog dros ", 0, "."],
      nil)
  package static func worldsSentenceOneRank(held: Int, draws: Int, low: String) -> Phrase {
    worldsSentenceOneRankText.filled(.number(held), .number(draws), .text(low))
  }
  private static let worldsSentenceOneRankText = Filling(
      ["It holds in ", 0, " of ", 1, " worlds of seats (rank ", 2, ")."],
      ["Nifer y bydoedd posibl o seddi y mae'n dal ynddynt: ", 0, " o ", 1, " (safle ", 2, ")."],
      nil)
  package static func worldsOfListCertain(all: Phrase, published: Int) -> Phrase {
    worldsOfListCertainText.filled(.phrase(all), .number(published))
  }
  private static let worldsOfListCertainText = Filling(
      ["No seat is assumed. Of ", 0, " of the main list, ", 1, " would stand on published seats alone."],
      ["Ni thybir yr un sedd. Y brif restr, ", 0, ": ar seddi a gyhoeddwyd yn unig, byddai ", 1, " yn dal."],
      nil)
}
