// Titles of findings and the actions they suggest. Welsh titles end in a colon and a list, so that
// no name from a catalogue has to mutate.

extension Phrase {
  static let mergeTitle = Phrase(
    "Same remit, same area, same organisations: ",
    "Yr un cylch gwaith, yr un ardal, yr un sefydliadau: ")
  static let parallelTitle = Phrase("Parallel remits: ", "Cylchoedd gwaith cyfochrog: ")
  static let tableTitle = Phrase(
    "The same organisations in the same place: ", "Yr un sefydliadau yn yr un lle: ")
  static let twoTiersTitle = Phrase("Two tiers of one kind, ", "Dwy haen o'r un math, ")
  static let nestTitle = Phrase("Bodies within a wider board: ", "Cyrff o fewn bwrdd ehangach: ")
  static let nestTitleOver = Phrase(" – ", " – ")
  static func twinsTitle(_ count: Int) -> Phrase {
    let count = CountedNoun.bodies(count)
    return Phrase(
      ": \(count.english) where other kinds have one – area: ",
      ": \(count.welsh) lle mae gan fathau eraill un – ardal: ")
  }
  static let misalignedTitle = Phrase("Misaligned footprint: ", "Ôl troed heb ei gysoni: ")
  static func planDuplicationTitle(_ count: Int) -> Phrase {
    let count = CountedNoun.bodies(count)
    return Phrase(
      "\(count.english) on one footprint, each with its own needs assessment – area: ",
      "\(count.welsh) ar un ôl troed, pob un â'i asesiad anghenion ei hun – ardal: ")
  }
  static let planTimingTitle = Phrase(
    "Plan dates that do not fit the electoral cycle: ",
    "Dyddiadau cynllun nad ydynt yn cyd-fynd â'r cylch etholiadol: ")
  static func burdenTitle(_ seats: Int) -> Phrase {
    let seats = CountedNoun.seats(seats)
    return Phrase(
      "\(seats.english) held by one organisation: ", "\(seats.welsh) gan un sefydliad: ")
  }
  static let absentTitle = Phrase("No body of the kind ", "Dim corff o'r math ")
  static let doubledTitle = Phrase("Two bodies of the kind ", "Dau gorff o'r math ")
  static let missingMemberTitle = Phrase(
    "Statutory members not recorded: ", "Aelodau statudol heb eu cofnodi: ")
  static let governanceTitle = Phrase(
    "Governance to put right: ", "Trefniadau llywodraethu i'w hunioni: ")

  static let mergeAction = Phrase(
    "Consider whether to merge them, or to stand one down",
    "Ystyried a ddylid eu huno, neu ddirwyn un i ben")
  static let nestAction = Phrase(
    "Consider whether the inner bodies could be delivery groups of the outer one",
    "Ystyried a allai'r cyrff mewnol fod yn grwpiau cyflawni i'r corff allanol")
  static let tableAction = Phrase(
    "Consider meeting as one with several agendas, or under one host",
    "Ystyried cyfarfod fel un corff â sawl agenda, neu o dan un corff cynnal")
  static let parallelAction = Phrase(
    "Consider agreeing a lead and a reporting line",
    "Ystyried cytuno ar arweinydd a llinell adrodd")
  static let twinsAction = Phrase(
    "Consider merging onto, or serving from, the shared footprint",
    "Ystyried uno ar yr ôl troed a rennir, neu wasanaethu ohono")
  static let misalignedAction = Phrase(
    "Consider aligning the footprint that fewest kinds use",
    "Ystyried cysoni'r ôl troed a ddefnyddir gan y nifer lleiaf o fathau")
  static let planDuplicationAction = Phrase(
    "Consider one joint assessment and plan", "Ystyried un asesiad a chynllun ar y cyd")
  static let planTimingAction = Phrase(
    "Consider bringing the plan forward, extending it or aligning it",
    "Ystyried dwyn y cynllun ymlaen, ei estyn neu ei gysoni")
  static let burdenAction = Phrase(
    "Look at which of its seats the other findings would free",
    "Edrych ar ba rai o'i seddi y byddai'r canfyddiadau eraill yn eu rhyddhau")
  static let coverageAction = Phrase(
    "Consider establishing or extending a body, or settling the double cover",
    "Ystyried sefydlu neu estyn corff, neu ddatrys y cwmpas dwbl")
  static let missingMemberAction = Phrase(
    "Confirm that the seat is held, or appoint", "Cadarnhau bod y sedd wedi'i llenwi, neu benodi")
  static let governanceAction = Phrase(
    "Put right, because regional working needs oversight",
    "Ei unioni, oherwydd mae angen goruchwyliaeth ar weithio rhanbarthol")
}
