// Made from the catalogues of 'scenario' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let scenarioTitle = Phrase(
    "What would change",
    "Yr hyn a fyddai'n newid",
    nil)
  package static let scenarioIntroduction = Phrase(
    "A scenario tried on the catalogue: nothing in the catalogue itself is changed, and everything shown is worked out anew.",
    "Senario a roddwyd ar brawf ar y catalog: ni newidir dim yn y catalog ei hun, a chyfrifir popeth a ddangosir o'r newydd.",
    nil)
  package static let theChanges = Phrase(
    "The changes",
    "Y newidiadau",
    nil)
  package static let beforeAndAfter = Phrase(
    "Before and after",
    "Cyn ac ar ôl",
    nil)
  package static let before = Phrase(
    "Before",
    "Cyn",
    nil)
  package static let after = Phrase(
    "After",
    "Ar ôl",
    nil)
  package static let difference = Phrase(
    "Difference",
    "Gwahaniaeth",
    nil)
  package static let resolvedHeading = Phrase(
    "Findings resolved",
    "Canfyddiadau a ddatryswyd",
    nil)
  package static let createdHeading = Phrase(
    "Findings created",
    "Canfyddiadau newydd",
    nil)
  package static let uncoveredHeading = Phrase(
    "Areas and remits left uncovered",
    "Ardaloedd a chylchoedd gwaith heb eu cwmpasu",
    nil)
  package static let dutiesHeading = Phrase(
    "Duties left without a body",
    "Dyletswyddau heb gorff i'w cyflawni",
    nil)
  package static let carriedHeading = Phrase(
    "Duties that a merged body takes over",
    "Dyletswyddau y mae corff unedig yn eu cymryd drosodd",
    nil)
  package static let orphanedHeading = Phrase(
    "Sub-groups left without a parent body",
    "Is-grwpiau heb riant-gorff",
    nil)
  package static let unseatedHeading = Phrase(
    "Organisations that lose their only seat",
    "Sefydliadau sy'n colli eu hunig sedd",
    nil)
  package static let scenarioCandidateNote = Phrase(
    "A scenario is a candidate for review, not a recommendation.",
    "Mater i'w adolygu yw senario, nid argymhelliad.",
    nil)
  package static let mergeChange = Phrase(
    "Merge: ",
    "Uno: ",
    nil)
  package static let mergeOrganisationsChange = Phrase(
    "Merge organisations: ",
    "Uno sefydliadau: ",
    nil)
  package static let intoChange = Phrase(
    ", under the id ",
    ", o dan y dynodydd ",
    nil)
  package static let standDownChange = Phrase(
    "Stand down: ",
    "Dirwyn i ben: ",
    nil)
  package static let subGroupChange = Phrase(
    "Make sub-group: ",
    "Gwneud yn is-grŵp: ",
    nil)
  package static let underChange = Phrase(
    ", parent body: ",
    ", rhiant-gorff: ",
    nil)
  package static let moveAreaChange = Phrase(
    "Move area: ",
    "Symud ardal: ",
    nil)
  package static let addMemberChange = Phrase(
    "Add member: ",
    "Ychwanegu aelod: ",
    nil)
  package static let removeMemberChange = Phrase(
    "Remove member: ",
    "Tynnu aelod: ",
    nil)
  package static let onChange = Phrase(
    ", partnership: ",
    ", partneriaeth: ",
    nil)
  package static let fromChange = Phrase(
    ", from: ",
    ", o: ",
    nil)
  package static let toChange = Phrase(
    ", to: ",
    ", i: ",
    nil)
  package static let proposalTitle = Phrase(
    "Changes that free most",
    "Y newidiadau sy'n rhyddhau'r mwyaf",
    nil)
  package static let proposalIntroduction = Phrase(
    "What local partners can do by themselves, and what each further route adds: the set of changes from the findings that together free most, with each partnership in at most one change and every area and remit, and every duty, still covered.",
    "Yr hyn y gall partneriaid lleol ei wneud eu hunain, a'r hyn y mae pob llwybr pellach yn ei ychwanegu: y set o newidiadau o blith y canfyddiadau sydd gyda'i gilydd yn rhyddhau'r mwyaf, gyda phob partneriaeth mewn un newid ar y mwyaf, a phob ardal, cylch gwaith a dyletswydd yn dal wedi'u cwmpasu.",
    nil)
  package static let freedSeats = Phrase(
    "Seats released",
    "Seddi a ryddheir",
    nil)
  package static let freed = Phrase(
    "Freed",
    "A ryddheir",
    nil)
  package static let upperBound = Phrase(
    "No set frees more than",
    "Nid oes set sy'n rhyddhau mwy na",
    nil)
  package static let gap = Phrase(
    "Gap",
    "Bwlch",
    nil)
  package static let proven = Phrase(
    "Proven: no set of these changes frees more.",
    "Profwyd: nid oes set o'r newidiadau hyn sy'n rhyddhau mwy.",
    nil)
  package static let proposalCandidateNote = Phrase(
    "A proposal is a candidate for review, not a recommendation.",
    "Mater i'w adolygu yw cynnig, nid argymhelliad.",
    nil)
  package static let irreplaceableHeading = Phrase(
    "Partnerships that the set depends on",
    "Partneriaethau y mae'r set yn dibynnu arnynt",
    nil)
  package static let meetAsOneChange = Phrase(
    "Meet as one: ",
    "Cyfarfod fel un: ",
    nil)
  package static let sharedSittings = Phrase(
    "Seats that meet as one",
    "Seddi sy'n cyfarfod fel un",
    nil)
  package static let weighedTogether = Phrase(
    "Released and meeting as one, weighed together",
    "A ryddheir ac sy'n cyfarfod fel un, wedi'u pwysoli gyda'i gilydd",
    nil)
  package static let numberOfChanges = Phrase(
    "Number of changes",
    "Nifer y newidiadau",
    nil)
  package static let allRoutes = Phrase(
    "All routes",
    "Pob llwybr",
    nil)
  package static let takesFurtherRoute = Phrase(
    "What was asked for takes a further route.",
    "Mae'r hyn y gofynnwyd amdano'n galw am lwybr pellach.",
    nil)
  package static let inPlaceOfThese = Phrase(
    "In place of these:",
    "Yn lle'r rhain:",
    nil)
  package static let cannotMergeInLaw = Phrase(
    "cannot merge in law: ",
    "ni allant uno yn ôl y gyfraith: ",
    nil)
  package static let oneGroupChange = Phrase(
    "One group for several areas: ",
    "Un grŵp ar gyfer sawl ardal: ",
    nil)
  package static let noSeatReleased = Phrase(
    "no seat released",
    "ni ryddheir sedd",
    nil)
  package static let notChosen = Phrase(
    "Not chosen",
    "Heb eu dewis",
    nil)
  package static let notChosenIntroduction = Phrase(
    "If one of these changes is made all the same, the best set frees less by the number given; beside it stands what would have to give way.",
    "Os gwneir un o'r newidiadau hyn er hynny, bydd y set orau'n rhyddhau llai, yn ôl y rhif a roddir; wrth ei ymyl mae'r hyn y byddai'n rhaid iddo ildio.",
    nil)
  package static let irreplaceableIntroduction = Phrase(
    "If one of these partnerships stays as it is, the best set frees less by the number given.",
    "Os bydd un o'r partneriaethau hyn yn aros fel y mae, bydd y set orau'n rhyddhau llai, yn ôl y rhif a roddir.",
    nil)
  package static let lessFreed = Phrase(
    "Less is freed by",
    "Faint yn llai a ryddheir",
    nil)
  package static let whatStandsInItsWay = Phrase(
    "What would give way",
    "Beth fyddai'n ildio",
    nil)
  package static let nothingElseCovers = Phrase(
    "an area, a remit or a duty would be left without a body",
    "byddai ardal, cylch gwaith neu ddyletswydd heb gorff",
    nil)
  package static let notAllowedByRequest = Phrase(
    "kept out by the request",
    "wedi'i eithrio gan y cais",
    nil)
  package static let freesNothing = Phrase(
    "it frees nothing",
    "nid yw'n rhyddhau dim",
    nil)
  package static let noMoreChanges = Phrase(
    "no more changes may be made",
    "ni chaniateir rhagor o newidiadau",
    nil)
  package static let notProposedRejected = Phrase(
    "Not proposed: rejected, or done already",
    "Heb eu cynnig: gwrthodwyd, neu gwnaed eisoes",
    nil)
  package static let asKindChange = Phrase(
    ", as: ",
    ", fel: ",
    nil)
  package static let weighedByWorlds = Phrase(
    "Weighed by worlds of seats",
    "Wedi'u pwyso yn ôl bydoedd posibl o seddi",
    nil)
  package static let weighedByWorldsNote = Phrase(
    "What a change frees is multiplied by the share of the worlds of seats in which a finding that suggests it holds. The sum is that of the row weighed by worlds; seats, days and losses of single changes are not foretold by it.",
    "Lluosir yr hyn y mae newid yn ei ryddhau â'r gyfran o'r bydoedd posibl o seddi y mae canfyddiad sy'n ei awgrymu yn dal ynddynt. Cyfanswm y rhes sydd wedi'i phwyso yn ôl bydoedd yw hynny; nid yw'n rhagweld seddi, diwrnodau na cholledion newidiadau unigol.",
    nil)
  package static let orphanedByProposal = Phrase(
    "Sub-groups that would need another parent body",
    "Is-grwpiau y byddai angen rhiant-gorff arall arnynt",
    nil)
}

extension Words {
  package static func partialResult(figure: Phrase) -> Phrase {
    partialResultText.filled(.phrase(figure))
  }
  private static let partialResultText = Filling(
      ["Partial result: the search stopped at its limit, after ", 0, ", so a better set may exist."],
      ["Canlyniad rhannol: stopiodd y chwilio wrth ei derfyn, ar ôl ", 0, ", felly gall fod set well."],
      nil)
  package static func candidateChanges(figure: String) -> Phrase {
    candidateChangesText.filled(.text(figure))
  }
  private static let candidateChangesText = Filling(
      ["Changes that the findings suggest: ", 0, "."],
      ["Newidiadau y mae'r canfyddiadau'n eu hawgrymu: ", 0, "."],
      nil)
  package static func changesOfNoWorth(figure: String) -> Phrase {
    changesOfNoWorthText.filled(.text(figure))
  }
  private static let changesOfNoWorthText = Filling(
      ["Changes among them that free none of what is counted here and stand in no list below: ", 0, "."],
      ["Newidiadau yn eu plith nad ydynt yn rhyddhau dim o'r hyn a gyfrifir yma ac nad ydynt mewn rhestr isod: ", 0, "."],
      nil)
  package static func seatsReleased(seats: Phrase) -> Phrase {
    seatsReleasedText.filled(.phrase(seats))
  }
  private static let seatsReleasedText = Filling(
      [0, " released"],
      ["rhyddheir ", 0],
      nil)
  package static func seatsMeetingAsOne(seats: Phrase) -> Phrase {
    seatsMeetingAsOneText.filled(.phrase(seats))
  }
  private static let seatsMeetingAsOneText = Filling(
      [0, " meeting as one"],
      [0, " yn cyfarfod fel un"],
      nil)
  package static func sittingNoteText(weight: String) -> Phrase {
    sittingNoteTextText.filled(.text(weight))
  }
  private static let sittingNoteTextText = Filling(
      ["Meeting as one releases no seat: the bodies remain, and the same members sit once. Such a seat counts ", 0, " of a seat released."],
      ["Nid yw cyfarfod fel un yn rhyddhau sedd: mae'r cyrff yn aros, ac un cyfarfod sydd i'r un aelodau. Pwysau sedd o'r fath, o'i chymharu â sedd a ryddheir: ", 0, "."],
      nil)
  package static func notWorkedOutText(number: String) -> Phrase {
    notWorkedOutTextText.filled(.text(number))
  }
  private static let notWorkedOutTextText = Filling(
      ["What this loses was not worked out for some, because the search had reached its limit: ", 0, "."],
      ["Ni chyfrifwyd y golled hon ar gyfer rhai, am i'r chwilio gyrraedd ei derfyn: ", 0, "."],
      nil)
  package static func changeInWorlds(share: String) -> Phrase {
    changeInWorldsText.filled(.text(share))
  }
  private static let changeInWorldsText = Filling(
      ["holds in ", 0, " of worlds"],
      ["cyfran y bydoedd posibl y mae'n dal ynddynt: ", 0],
      nil)
}
