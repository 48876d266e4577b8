// Made from the catalogues of 'alternatives' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let alternativesHeading = Phrase(
    "Ways to go",
    "Ffyrdd o fynd ati",
    nil)
  package static let alternativesStopped = Phrase(
    "The search stopped at its limit: there may be ways that free more. What is freed falls short of the bound by no more than the number given.",
    "Stopiodd y chwilio wrth ei derfyn: gall fod ffyrdd sy'n rhyddhau mwy. Nid yw'r hyn a ryddheir yn fyr o'r terfyn uchaf o fwy na'r rhif a roddir.",
    nil)
  package static let alternativesNoFurther = Phrase(
    "No other way does anything different in substance: a merger into a body that already has all the members and areas counts as the other standing down.",
    "Nid oes ffordd arall sy'n gwneud dim gwahanol o ran sylwedd: mae uno â chorff sydd eisoes â'r holl aelodau ac ardaloedd yn cyfrif fel dirwyn y llall i ben.",
    nil)
  package static let alternativesUndecided = Phrase(
    "The search stopped at its limit before it found a further way.",
    "Stopiodd y chwilio wrth ei derfyn cyn dod o hyd i ffordd arall.",
    nil)
  package static let freedSignatures = Phrase(
    "Plans that members no longer sign",
    "Cynlluniau na lofnodir mwyach gan aelodau",
    nil)
  package static let belowBound = Phrase(
    "Below the most that can be freed",
    "Islaw'r mwyaf y gellir ei ryddhau",
    nil)
  package static let leastDifference = Phrase(
    "Differs from each other way at least in",
    "Gwahaniaeth lleiaf oddi wrth ffordd arall",
    nil)
  package static let fewerPartnerships = Phrase(
    "Fewer partnerships",
    "Gostyngiad yn nifer y partneriaethau",
    nil)
  package static let dutiesThatPass = Phrase(
    "Bodies whose duties pass to another body",
    "Cyrff y mae eu dyletswyddau'n pasio i gorff arall",
    nil)
  package static let soleSeats = Phrase(
    "Organisations that sit only on bodies that merge or stand down",
    "Sefydliadau nad oes ganddynt seddi ond ar gyrff sy'n uno neu'n dirwyn i ben",
    nil)
  package static let leftWithoutSeat = Phrase(
    "Organisations without any seat afterwards",
    "Sefydliadau heb unrhyw sedd wedyn",
    nil)
  package static let inEveryWay = Phrase(
    "Changes that every way has",
    "Newidiadau sydd ym mhob ffordd",
    nil)
  package static let whatWaysTake = Phrase(
    "What must be carried over in each way",
    "Yr hyn y mae'n rhaid ei drosglwyddo ym mhob ffordd",
    nil)
  package static let dutiesPassOf = Phrase(
    "Duties pass to another body: ",
    "Dyletswyddau'n pasio i gorff arall: ",
    nil)
  package static let soleSeatsOf = Phrase(
    "Sit only on a body that merges or stands down: ",
    "Heb sedd ond ar gorff sy'n uno neu'n dirwyn i ben: ",
    nil)
  package static let unseatedOf = Phrase(
    "Without any seat afterwards: ",
    "Heb unrhyw sedd wedyn: ",
    nil)
  package static let nothingTaken = Phrase(
    "No duty passes on, and nobody sits only on a body that merges or stands down.",
    "Nid oes dyletswydd yn pasio ymlaen, ac nid oes neb sydd â'i unig sedd ar gorff sy'n uno neu'n dirwyn i ben.",
    nil)
  package static let neededHeading = Phrase(
    "Irreplaceable changes",
    "Newidiadau na ellir eu hepgor",
    nil)
  package static let neededAsked = Phrase(
    "asked for",
    "gofynnwyd amdano",
    nil)
  package static let proposalPlansToSign = Phrase(
    "Plans to sign",
    "Cynlluniau i'w llofnodi",
    nil)
  package static let proposalByPlans = Phrase(
    "By plans to sign",
    "Yn ôl cynlluniau i'w llofnodi",
    nil)
  package static let frontHeading = Phrase(
    "What more of one costs of the other",
    "Yr hyn y mae mwy o'r naill yn ei gostio o'r llall",
    nil)
  package static let frontName = Phrase(
    "Sets of changes that no other betters by both measures",
    "Setiau o newidiadau nad oes set arall yn rhagori arnynt yn ôl y ddau fesur",
    nil)
  package static let frontOfOne = Phrase(
    "One set of changes is best by both measures: neither has to give way to the other.",
    "Un set o newidiadau sydd orau yn ôl y ddau fesur: nid oes rhaid i'r naill ildio i'r llall.",
    nil)
  package static let frontLegend = Phrase(
    "Each point is a set of changes, numbered as in the table. What lies below the line can be bettered by both measures; above it there is nothing. The axes do not begin at nought.",
    "Set o newidiadau yw pob pwynt, wedi'i rifo fel yn y tabl. Gellir rhagori yn ôl y ddau fesur ar yr hyn sydd o dan y llinell; nid oes dim uwch ei phen. Nid yw'r echelinau'n dechrau ar sero.",
    nil)
  package static let frontStopped = Phrase(
    "The search stopped at its limit: there may be sets that are better by both measures.",
    "Stopiodd y chwilio wrth ei derfyn: gall fod setiau sydd yn well yn ôl y ddau fesur.",
    nil)
  package static let frontSet = Phrase(
    "Set number",
    "Rhif y set",
    nil)
  package static let frontNew = Phrase(
    "Changes that the set before does not have",
    "Newidiadau nad ydynt yn y set flaenorol",
    nil)
  package static let whereWaysDiffer = Phrase(
    "Where the ways differ",
    "Lle mae'r ffyrdd yn wahanol",
    nil)
  package static let whereWaysDifferNote = Phrase(
    "Changes to the same partnerships are listed together: of two that share a partnership only one can be made.",
    "Rhestrir newidiadau i'r un partneriaethau gyda'i gilydd: o ddau sy'n rhannu partneriaeth, dim ond un y gellir ei wneud.",
    nil)
  package static let noWays = Phrase(
    "No ways to go were worked out: nothing is proposed, or the landscape has more partnerships than the settings allow for it here.",
    "Ni weithiwyd allan ffyrdd o fynd ati: ni chynigir dim, neu mae gan y dirwedd fwy o bartneriaethau nag y mae'r gosodiadau'n ei ganiatáu yma.",
    nil)
  package static let whatTheWayDoes = Phrase(
    "What this way does",
    "Yr hyn y mae'r ffordd hon yn ei wneud",
    nil)
  package static let neededNotKnown = Phrase(
    "The search stopped at its limit before it was worked out for every change how much less is freed without it.",
    "Daeth y chwilio i ben wrth ei derfyn cyn cyfrifo, ar gyfer pob newid, faint yn llai a ryddheir hebddo.",
    nil)
  package static let wayLoadsHeading = Phrase(
    "Who bears the cost",
    "Pwy sy'n ysgwyddo'r gost",
    nil)
  package static let wayLoadsCaption = Phrase(
    "What bodies carry today and in each way: median (least to most)",
    "Yr hyn y mae cyrff yn ei gario heddiw ac ym mhob ffordd: canolrif (y lleiaf i'r mwyaf)",
    nil)
  package static let loadsToday = Phrase(
    "Today",
    "Heddiw",
    nil)
  package static let wayLoadsNote = Phrase(
    "Only kinds whose bodies divide the nation between them. Those that meet as one keep their seats and sit through one meeting. What sub-groups free is in the days freed above, but not here, since it is not known whose days they are. A merger can add a footprint where other bodies stay on the old ones. Loads are measured against the medians of today.",
    "Dim ond mathau y mae eu cyrff yn rhannu'r genedl rhyngddynt. Mae'r rhai sy'n cyfarfod fel un yn cadw eu seddi ac yn mynychu un cyfarfod. Mae'r hyn y mae is-grwpiau'n ei ryddhau yn y diwrnodau a ryddheir uchod, ond nid yma, gan na wyddys diwrnodau pwy ydynt. Gall uno ychwanegu ôl troed lle mae cyrff eraill yn aros ar yr hen rai. Mesurir llwythi yn erbyn canolrifau heddiw.",
    nil)
}

extension Words {
  package static func alternativesIntroduction(share: String) -> Phrase {
    alternativesIntroductionText.filled(.text(share))
  }
  private static let alternativesIntroductionText = Filling(
      ["The first way is the best set, with every change that takes nothing away from it. Each further way differs from every other in at least ", 0, " of what it does to partnerships, and nothing could be added to it: to do less is no other way."],
      ["Y ffordd gyntaf yw'r set orau, gyda phob newid nad yw'n cymryd dim oddi wrthi. Mae pob ffordd arall yn wahanol i bob un o'r lleill mewn o leiaf ", 0, " o'r hyn y mae'n ei wneud i bartneriaethau, ac ni ellid ychwanegu dim ati: nid yw gwneud llai yn ffordd arall."],
      nil)
  package static func alternativesProven(measure: Phrase) -> Phrase {
    alternativesProvenText.filled(.phrase(measure))
  }
  private static let alternativesProvenText = Filling(
      ["Proven: by “", 0, "”, no way that differs as much from those before it does better."],
      ["Profwyd: yn ôl “", 0, "”, nid oes yr un ffordd sydd yr un mor wahanol i'r rhai o'i blaen yn gwneud yn well."],
      nil)
  package static func alternativesNoFurtherAt(asked: String, share: String) -> Phrase {
    alternativesNoFurtherAtText.filled(.text(asked), .text(share))
  }
  private static let alternativesNoFurtherAtText = Filling(
      ["No further way differs in at least ", 0, ". One can be found that differs in at least ", 1, "."],
      ["Nid oes ffordd arall sy'n wahanol mewn o leiaf ", 0, ". Mae un sy'n wahanol mewn o leiaf ", 1, "."],
      nil)
  package static func wayNumber(number: String) -> Phrase {
    wayNumberText.filled(.text(number))
  }
  private static let wayNumberText = Filling(
      ["Way ", 0],
      ["Ffordd ", 0],
      nil)
  package static func neededIntroduction(share: String) -> Phrase {
    neededIntroductionText.filled(.text(share))
  }
  private static let neededIntroductionText = Filling(
      ["Whatever takes its place: without one of these changes every set frees less by the number given, which is more than ", 0, " of the most that can be freed."],
      ["Beth bynnag a ddaw yn ei le: heb un o'r newidiadau hyn mae pob set yn rhyddhau llai, yn ôl y rhif a roddir. Mae pob un uwchlaw'r gyfran hon o'r mwyaf y gellir ei ryddhau: ", 0, "."],
      nil)
  package static func neededNone(share: String) -> Phrase {
    neededNoneText.filled(.text(share))
  }
  private static let neededNoneText = Filling(
      ["None: without any one change the best set frees less by no more than ", 0, " of the most that can be freed."],
      ["Dim: heb unrhyw un newid nid yw'r set orau'n colli mwy na'r gyfran hon o'r mwyaf y gellir ei ryddhau: ", 0, "."],
      nil)
  package static func signaturesFewer(figure: String) -> Phrase {
    signaturesFewerText.filled(.text(figure))
  }
  private static let signaturesFewerText = Filling(
      ["plans no longer signed: ", 0],
      ["cynlluniau na lofnodir mwyach: ", 0],
      nil)
  package static func frontMessage(number: String) -> Phrase {
    frontMessageText.filled(.text(number))
  }
  private static let frontMessageText = Filling(
      ["Sets of changes that no other betters by both measures: ", 0, ". More of the one is less of the other."],
      ["Setiau o newidiadau nad oes set arall yn rhagori arnynt yn ôl y ddau fesur: ", 0, ". Mae mwy o'r naill yn llai o'r llall."],
      nil)
  package static func frontDescription(first: Phrase, least: String, most: String, second: Phrase, low: String, high: String) -> Phrase {
    frontDescriptionText.filled(.phrase(first), .text(least), .text(most), .phrase(second), .text(low), .text(high))
  }
  private static let frontDescriptionText = Filling(
      ["Each point is a set of changes. Across, ", 0, ": ", 1, " to ", 2, ". Upwards, ", 3, ": ", 4, " to ", 5, ". The further a point lies to the right, the lower it lies."],
      ["Set o newidiadau yw pob pwynt. Ar draws, ", 0, ": ", 1, " i ", 2, ". Ar i fyny, ", 3, ": ", 4, " i ", 5, ". Po bellaf i'r dde y mae pwynt, isaf yn y byd y mae."],
      nil)
  package static func alternativesIntroductionFound(share: String) -> Phrase {
    alternativesIntroductionFoundText.filled(.text(share))
  }
  private static let alternativesIntroductionFoundText = Filling(
      ["The first way is the best set that was found, with every change that takes nothing away from it; the search stopped before it was proven. Each further way differs from every other in at least ", 0, " of what it does to partnerships, and nothing could be added to it: to do less is no other way."],
      ["Y ffordd gyntaf yw'r set orau y cafwyd hyd iddi, gyda phob newid nad yw'n cymryd dim oddi wrthi; daeth y chwilio i ben cyn ei phrofi. Mae pob ffordd arall yn wahanol i bob un o'r lleill mewn o leiaf ", 0, " o'r hyn y mae'n ei wneud i bartneriaethau, ac ni ellid ychwanegu dim ati: nid yw gwneud llai yn ffordd arall."],
      nil)
}
