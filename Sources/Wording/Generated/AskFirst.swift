// Made from the catalogues of 'ask-first' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let askFirstName = Phrase(
    "What to ask first",
    "Beth i'w ofyn gyntaf",
    nil)
  package static let askFirstNothingAssumed = Phrase(
    "No seat of the catalogue is assumed: there is none to ask about.",
    "Nid oes yr un sedd yn y catalog a dybir: nid oes yr un i ofyn amdani.",
    nil)
  package static let askFirstNothingApart = Phrase(
    "No single partnership's answer would settle more than chance does.",
    "Ni fyddai ateb yr un bartneriaeth ar ei ben ei hun yn setlo mwy nag y mae siawns yn ei wneud.",
    nil)
  package static let askFirstSettles = Phrase(
    "settles findings: ",
    "yn setlo canfyddiadau: ",
    nil)
  package static let askFirstHelps = Phrase(
    "bears on findings: ",
    "yn ymwneud â chanfyddiadau: ",
    nil)
  package static let askFirstCaption = Phrase(
    "Partnerships by what their answers would settle",
    "Partneriaethau yn ôl yr hyn y byddai eu hatebion yn ei setlo",
    nil)
  package static let columnOrder = Phrase(
    "Order",
    "Trefn",
    nil)
  package static let columnGain = Phrase(
    "Findings rightly told, gained",
    "Canfyddiadau ychwanegol a fernir yn gywir",
    nil)
  package static let columnGainError = Phrase(
    "Standard error",
    "Cyfeiliornad safonol",
    nil)
  package static let columnToldApart = Phrase(
    "Told apart from chance",
    "Yn wahanol i siawns",
    nil)
  package static let columnSettles = Phrase(
    "Settles findings",
    "Yn setlo canfyddiadau",
    nil)
  package static let columnHelps = Phrase(
    "Bears on findings",
    "Yn ymwneud â chanfyddiadau",
    nil)
  package static let columnUnknown = Phrase(
    "Also unknown",
    "Hefyd yn anhysbys",
    nil)
  package static let unknownMeetings = Phrase(
    "how often it meets",
    "pa mor aml y mae'n cyfarfod",
    nil)
  package static let unknownRemits = Phrase(
    "its remits",
    "ei chylchoedd gwaith",
    nil)
  package static let unknownScrutiny = Phrase(
    "who scrutinises it",
    "pwy sy'n craffu arni",
    nil)
  package static let unknownAnnualReport = Phrase(
    "whether it reports each year",
    "a yw'n adrodd bob blwyddyn",
    nil)
  package static let unknownPlanDates = Phrase(
    "the dates of its plan",
    "dyddiadau ei chynllun",
    nil)
  package static let cellToldApart = Phrase(
    "Told apart",
    "Yn wahanol",
    nil)
  package static let cellNotToldApart = Phrase(
    "Not told apart",
    "Heb fod yn wahanol",
    nil)
  package static let askFirstIn = Phrase(
    "part of findings: ",
    "yn rhan o ganfyddiadau: ",
    nil)
  package static let columnOwnFindings = Phrase(
    "Part of findings",
    "Yn rhan o ganfyddiadau",
    nil)
}

extension Words {
  package static func askFirstIntroduction(count: Int) -> Phrase {
    askFirstIntroductionText.filled(.number(count))
  }
  private static let askFirstIntroductionText = Filling(
      ["Many seats are assumed, and only the partnerships can say whether they are right. Here stands whose answer would settle most: how many more of the first ", 0, " findings could be rightly said to hold or to fall, if the partnership confirmed or struck its assumed seats."],
      ["Tybir llawer o seddi, a dim ond y partneriaethau all ddweud a ydynt yn gywir. Yma nodir ateb pa bartneriaeth fyddai'n setlo'r mwyaf: faint yn fwy o'r canfyddiadau cyntaf (", 0, ") y gellid dweud yn gywir eu bod yn dal neu nad ydynt, pe bai'r bartneriaeth yn cadarnhau neu'n dileu'r seddi a dybir."],
      nil)
  package static func askFirstSeats(seats: Phrase) -> Phrase {
    askFirstSeatsText.filled(.phrase(seats))
  }
  private static let askFirstSeatsText = Filling(
      ["assumed: ", 0],
      ["a dybir: ", 0],
      nil)
  package static func askFirstGain(gain: String, error: String) -> Phrase {
    askFirstGainText.filled(.text(gain), .text(error))
  }
  private static let askFirstGainText = Filling(
      ["expected gain ", 0, " (standard error ", 1, ")"],
      ["enillion disgwyliedig ", 0, " (cyfeiliornad safonol ", 1, ")"],
      nil)
  package static func askFirstMethod(count: Int) -> Phrase {
    askFirstMethodText.filled(.number(count))
  }
  private static let askFirstMethodText = Filling(
      ["A finding that holds in most worlds of seats is taken to hold, one that falls in most to fall; the share of worlds in which that is wrong is its doubt. If a partnership says which of its assumed seats it has, fewer are wrong: the gain is the number of findings more, of the first ", 0, ", that are rightly told (expected value of partial perfect information; Strong, Oakley and Brennan 2014). It is estimated from the worlds by regression on the seats, each fifth of the worlds told by the other four, so that on average it is not above the true gain."],
      ["Cymerir bod canfyddiad sy'n dal yn y rhan fwyaf o'r bydoedd posibl o seddi yn dal, ac nad yw'r un nad yw'n dal yn y rhan fwyaf ohonynt; ei amheuaeth yw'r gyfran o'r bydoedd y mae hynny'n anghywir ynddynt. Os dywed partneriaeth pa rai o'r seddi a dybir sydd ganddi, mae llai yn anghywir: yr enillion yw nifer y canfyddiadau ychwanegol, o'r rhai cyntaf (", 0, "), a fernir yn gywir (gwerth disgwyliedig gwybodaeth berffaith rannol; Strong, Oakley a Brennan 2014). Fe'i hamcangyfrifir o'r bydoedd drwy atchweliad ar y seddi, a phob pumed rhan o'r bydoedd wedi'i barnu gan y pedair arall, fel nad yw ar gyfartaledd yn uwch na'r gwir enillion."],
      nil)
  package static func askFirstMethodChance(count: Int) -> Phrase {
    askFirstMethodChanceText.filled(.number(count))
  }
  private static let askFirstMethodChanceText = Filling(
      ["A gain counts as told apart from chance where it is greater than each of ", 0, " gains with the worlds of the findings shuffled and than its standard error, and where for all findings together, or for one of them, it is more than two standard errors. An answer settles a finding where it takes away at least half of its doubt; it bears on one where the gain is more than two standard errors. Partnerships that are not told apart stand in the order of the doubt about the findings that they are part of."],
      ["Mae enillion yn cyfrif yn wahanol i siawns lle maent yn fwy na phob un o'r enillion (", 0, ") a geir wrth gymysgu bydoedd y canfyddiadau ac yn fwy na'u cyfeiliornad safonol, a lle maent, i'r canfyddiadau i gyd gyda'i gilydd neu i un ohonynt, yn fwy na dau gyfeiliornad safonol. Mae ateb yn setlo canfyddiad lle mae'n dileu o leiaf hanner ei amheuaeth; mae'n ymwneud ag un lle mae'r enillion yn fwy na dau gyfeiliornad safonol. Nodir partneriaethau nad ydynt yn wahanol i siawns yn nhrefn yr amheuaeth am y canfyddiadau y maent yn rhan ohonynt."],
      nil)
}
