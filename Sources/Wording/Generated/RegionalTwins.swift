// Made from the catalogues of 'regional-twins' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let regionalTwinsName = Phrase(
    "Regional twins",
    "Cyrff cyfatebol rhanbarthol",
    "Leth-aonan roinneil")
  package static let regionalTwinsAction = Phrase(
    "Consider merging onto, or serving from, the shared footprint",
    "Ystyried uno ar yr ôl troed a rennir, neu ddarparu gwasanaeth ohono",
    nil)
  package static let regionalTwinsTwinsShare = Phrase(
    "Share of the other twins that spanning members sit on, rare members weighing more",
    "Cyfran o'r cyrff cyfatebol eraill y mae'r aelodau rhychwantol yn aelodau ohonynt, ac aelodau prin yn pwyso mwy",
    nil)
  package static let regionalTwinsTwinsFit = Phrase(
    "Members whose own area serves the footprint",
    "Aelodau y mae eu hardal eu hunain yn gwasanaethu'r ôl troed",
    nil)
  package static let regionalTwinsTwinsOtherKinds = Phrase(
    "Other kinds that use the footprint",
    "Mathau eraill sy'n defnyddio'r ôl troed",
    nil)
  package static let otherKindsOnIt = Phrase(
    "Other kinds on it",
    "Mathau eraill arno",
    nil)
  package static let spanningMembers = Phrase(
    "Members whose area meets several of the bodies",
    "Aelodau y mae o leiaf ran o'u hardal o fewn ardal sawl un o'r cyrff",
    nil)
  package static let fittingMembers = Phrase(
    "Of them, those whose area serves the footprint",
    "Ohonynt, y rhai y mae eu hardal yn gwasanaethu'r ôl troed",
    nil)
  package static let otherTargets = Phrase(
    "Other footprints that would also pass",
    "Olion traed eraill a fyddai hefyd yn pasio",
    nil)
  package static let membersThatDoNotFit = Phrase(
    "Members whose area does not serve the footprint",
    "Aelodau nad yw eu hardal yn gwasanaethu'r ôl troed",
    nil)
  package static let againstTwins = Phrase(
    "A wider body is further from each place. Local voice, local plans and democratic oversight in each area would have to be kept.",
    "Mae corff ehangach yn bellach oddi wrth bob lle. Byddai'n rhaid cadw llais lleol, cynlluniau lleol a goruchwyliaeth ddemocrataidd ym mhob ardal.",
    nil)
  package static let regionalTwinsQuestion = Phrase(
    "could the bodies of one kind here be one?",
    "a allai'r cyrff o'r un math yma fod yn un?",
    nil)
}

extension Template {
  package static let twinsTitle = Filling(
      ["The area of ", 0, " has ", 1, " of one kind (", 2, ") where ", 3, " have one"],
      ["Mae ", 1, " o un math (", 2, ") mewn ardal lle mae gan ", 3, " un corff yr un: ", 0],
      nil).template(
    .part(0), .part(1), .part(2), .part(3))
  package static let twinsTitleOne = Filling(
      ["The area of ", 0, " has ", 1, " of one kind (", 2, ") where another kind has one"],
      ["Mae ", 1, " o un math (", 2, ") mewn ardal lle mae gan fath arall un corff: ", 0],
      nil).template(
    .part(0), .part(1), .part(2))
  package static let twinsTitleOfLand = Filling(
      [0, " has ", 1, " of one kind (", 2, ") where ", 3, " have one"],
      ["Mae ", 1, " o un math (", 2, ") mewn ardal lle mae gan ", 3, " un corff yr un: ", 0],
      nil).template(
    .part(0), .part(1), .part(2), .part(3))
  package static let twinsTitleOneOfLand = Filling(
      [0, " has ", 1, " of one kind (", 2, ") where another kind has one"],
      ["Mae ", 1, " o un math (", 2, ") mewn ardal lle mae gan fath arall un corff: ", 0],
      nil).template(
    .part(0), .part(1), .part(2))
}

extension Words {
  package static func twinsSentence(bodies: Phrase, kinds: Phrase) -> Phrase {
    twinsSentenceText.filled(.phrase(bodies), .phrase(kinds))
  }
  private static let twinsSentenceText = Filling(
      [0, " of one kind together cover exactly a footprint that ", 1, " of other partnerships already use:"],
      ["Gyda'i gilydd, mae ", 0, " o'r un math yn cwmpasu'n union ôl troed a ddefnyddir eisoes gan bartneriaethau o fathau eraill (", 1, "):"],
      nil)
  package static func localMembers(count: Int) -> Phrase {
    localMembersText.filled(.number(count))
  }
  private static let localMembersText = Filling(
      ["Members that belong to one of the bodies only (", 0, ")"],
      ["Aelodau sy'n perthyn i un o'r cyrff yn unig (", 0, ")"],
      nil)
  package static func spanningSeats(what: Phrase, who: Phrase, seats: Int, each: Int) -> Phrase {
    spanningSeatsText.filled(.phrase(what), .phrase(who), .number(seats), .number(each))
  }
  private static let spanningSeatsText = Filling(
      ["Seats on the ", 0, " of the ", 1, " whose own area meets several of them: ", 2, ". Organisations of these that sit on each: ", 3, "."],
      ["Seddi ar y cyrff (", 0, ") gan y sefydliadau y mae rhannau o'u hardal eu hunain o fewn mwy nag un ohonynt (", 1, "): ", 2, ". Nifer y rhain sy'n aelodau o bob un: ", 3, "."],
      nil)
  package static func twinsCondition(kinds: String, share: String, fit: String) -> Phrase {
    twinsConditionText.filled(.text(kinds), .text(share), .text(fit))
  }
  private static let twinsConditionText = Filling(
      ["At least 2 strategic bodies of one specific kind together cover exactly a footprint that at least ", 0, " other strategic kinds use and this kind does not. Members whose area meets several of the bodies sit on at least ", 1, " of the others, and at least ", 2, " of the territorial members serve the whole footprint."],
      ["Gyda'i gilydd, mae o leiaf ddau gorff strategol o un math penodol yn cwmpasu'n union ôl troed y mae mathau strategol eraill (", 0, " neu fwy) yn ei ddefnyddio ac nad yw'r math hwn yn ei ddefnyddio. Mae aelodau y mae o leiaf ran o'u hardal o fewn ardal sawl un o'r cyrff yn aelodau o o leiaf ", 1, " o'r lleill, ac mae o leiaf ", 2, " o'r aelodau tiriogaethol yn gwasanaethu'r ôl troed cyfan."],
      nil)
}
