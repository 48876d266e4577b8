internal import LandscapeModel
internal import Rationalisation

// The page of a finding: why it is listed, what speaks against it, what would change it.

extension Phrase {
  static let candidate = Phrase(
    "This is a candidate for review, not a decision.",
    "Ymgeisydd i'w adolygu yw hwn, nid penderfyniad.")

  static func placeInList(_ rank: Int, _ list: Phrase) -> Phrase {
    Phrase("\(list.english), number \(rank)", "\(list.welsh), rhif \(rank)")
  }

  static let whyItIsListed = Phrase("Why it is listed", "Pam y mae wedi'i restru")
  static let bodiesConcerned = Phrase("The bodies it concerns", "Y cyrff dan sylw")
  static let whatSpeaksAgainst = Phrase("What speaks against it", "Beth sy'n dadlau yn ei erbyn")
  static let whatWouldChangeIt = Phrase(
    "What would change this finding", "Beth fyddai'n newid y canfyddiad hwn")
  static let relatedFindings = Phrase("Related findings", "Canfyddiadau cysylltiedig")
  static let elsewhere = Phrase("Where it is already done", "Lle mae hyn eisoes yn digwydd")

  // Measures.
  static let measure = Phrase("Measure", "Mesur")
  static let condition = Phrase("Condition", "Amod")
  static let threshold = Phrase("Threshold", "Trothwy")
  static let margin = Phrase("Margin", "Ymyl")
  static let atLeast = Phrase("at least", "o leiaf")
  static let below = Phrase("below", "islaw")
  static let measuresCaption = Phrase(
    "Measures beside their thresholds", "Mesurau ochr yn ochr â'u trothwyon")
  static let measuresNote = Phrase(
    "Scores run from 0 (nothing in common) to 1 (alike). The margin is the distance to the threshold.",
    "Mae sgorau'n rhedeg o 0 (dim yn gyffredin) i 1 (yr un fath). Yr ymyl yw'r pellter i'r trothwy."
  )
  static let areaContainment = Phrase(
    "Area of one inside the other", "Ardal y naill y tu mewn i'r llall")
  static let membershipContainment = Phrase(
    "Members of one on the other", "Aelodau'r naill ar y llall")
  static let leastArea = Phrase("Least area score of any two", "Sgôr ardal leiaf unrhyw ddau")
  static let leastMembership = Phrase(
    "Least membership score of any two", "Sgôr aelodaeth leiaf unrhyw ddau")
  static let membersCommonToAll = Phrase(
    "Members common to all", "Aelodau sy'n gyffredin i bawb")
  static let leastAreaInside = Phrase(
    "Least area of an inner body inside the outer",
    "Y gyfran leiaf o ardal corff mewnol sydd y tu mewn i'r corff allanol")
  static let leastMembershipInside = Phrase(
    "Least membership of an inner body on the outer",
    "Y gyfran leiaf o aelodaeth corff mewnol sydd ar y corff allanol")
  static let leastRemitInside = Phrase(
    "Least remit of an inner body inside the outer",
    "Y gyfran leiaf o gylch gwaith corff mewnol sydd o fewn y corff allanol")
  static let twinsShare = Phrase(
    "Share of the other twins that spanning members sit on",
    "Cyfran y gefeilliaid eraill y mae'r aelodau rhychwantol yn eistedd arnynt")
  static let twinsFit = Phrase(
    "Members whose own area serves the footprint",
    "Aelodau y mae eu hardal eu hunain yn gwasanaethu'r ôl troed")
  static let twinsOtherKinds = Phrase(
    "Other kinds that use the footprint", "Mathau eraill sy'n defnyddio'r ôl troed")
  static let bodiesAssessing = Phrase(
    "Bodies with a needs assessment", "Cyrff ag asesiad o anghenion")
  static let seatsAgainstAll = Phrase(
    "Seats, against all organisations", "Seddi, o'u cymharu â phob sefydliad")
  static let daysAgainstAll = Phrase(
    "Meeting-days, against all organisations",
    "Diwrnodau cyfarfod, o'u cymharu â phob sefydliad")

  static func seatsAgainstKind(_ ratio: Double) -> Phrase {
    let ratio = Numerals.amount(ratio)
    return Phrase(
      "Seats, against \(ratio) times the median of its kind",
      "Seddi, o'u cymharu â \(ratio) gwaith canolrif ei math")
  }

  // Reasons.
  static func sharedMembersSentence(_ shared: Int, left: Int, right: Int) -> Phrase {
    let count = CountedNoun.members(shared)
    return Phrase(
      "\(count.english) in common: the bodies have \(Numerals.grouped(left)) and \(Numerals.grouped(right)).",
      "\(count.welsh) yn gyffredin: mae gan y naill gorff \(Numerals.grouped(left)) a chan y llall \(Numerals.grouped(right))."
    )
  }

  static let holdsByContainment = Phrase(
    "It holds because every member of the smaller body also sits on the larger one.",
    "Mae'n dal oherwydd bod pob aelod o'r corff lleiaf hefyd yn eistedd ar y corff mwyaf.")
  static let nestSameKindSentence = Phrase(
    "The inner bodies lie within the area of the outer one, are of the same kind, and share its members and remits: two tiers of one thing.",
    "Mae'r cyrff mewnol o fewn ardal y corff allanol, o'r un math, ac yn rhannu ei aelodau a'i gylchoedd gwaith: dwy haen o'r un peth."
  )
  static let nestOtherKindSentence = Phrase(
    "The inner bodies lie within the area of the outer one, and almost all that they deal with is among its remits.",
    "Mae'r cyrff mewnol o fewn ardal y corff allanol, ac mae bron popeth y maent yn ymdrin ag ef ymhlith ei gylchoedd gwaith ef."
  )
  static let nestCaption = Phrase(
    "Inner bodies and how far each lies inside the outer one",
    "Cyrff mewnol ac i ba raddau y mae pob un y tu mewn i'r corff allanol")
  static let innerBody = Phrase("Inner body", "Corff mewnol")
  static let areaInside = Phrase("Area inside", "Ardal y tu mewn")
  static let membershipInside = Phrase("Membership inside", "Aelodaeth y tu mewn")
  static let remitInside = Phrase("Remit inside", "Cylch gwaith y tu mewn")

  static func thresholds(area: Double, membership: Double, remit: Double) -> Phrase {
    let (a, m, r) = (Numerals.score(area), Numerals.score(membership), Numerals.score(remit))
    return Phrase(
      "Thresholds: area \(a), membership \(m), remit \(r).",
      "Trothwyon: ardal \(a), aelodaeth \(m), cylch gwaith \(r).")
  }

  static func tableSentence(members: Int, bodies: Int) -> Phrase {
    let count = CountedNoun.members(members)
    let bodies = CountedNoun.bodies(bodies)
    return Phrase(
      "\(count.english) sit on all \(bodies.english), and their areas are nearly the same.",
      "Mae \(count.welsh) yn eistedd ar bob un o'r \(bodies.welsh), ac mae eu hardaloedd bron yr un fath."
    )
  }

  static func twinsSentence(_ bodies: Int, kinds: Int) -> Phrase {
    let bodies = CountedNoun.bodies(bodies)
    let kinds = CountedNoun.kinds(kinds)
    return Phrase(
      "\(bodies.english) of one kind together cover exactly a footprint that \(kinds.english) of other partnerships already use:",
      "Mae \(bodies.welsh) o'r un math gyda'i gilydd yn cwmpasu'n union ôl troed y mae \(kinds.welsh) arall o bartneriaeth eisoes yn ei ddefnyddio:"
    )
  }

  static let otherKindsOnIt = Phrase("Other kinds on it", "Mathau eraill arno")
  static let spanningMembers = Phrase(
    "Members whose area meets several of the bodies",
    "Aelodau y mae eu hardal yn cyffwrdd â sawl un o'r cyrff")
  static let fittingMembers = Phrase(
    "Of them, those whose area serves the footprint",
    "Ohonynt, y rhai y mae eu hardal yn gwasanaethu'r ôl troed")
  static let otherTargets = Phrase(
    "Other footprints that would also pass", "Olion traed eraill a fyddai hefyd yn pasio")
  static let movedPart = Phrase(
    "The smallest part whose move would settle the crossing:",
    "Y rhan leiaf y byddai ei symud yn datrys y croesi:")
  static let footprintToChange = Phrase(
    "The footprint that fewest kinds use:", "Yr ôl troed a ddefnyddir gan y nifer lleiaf o fathau:")
  static let otherFootprint = Phrase("Other footprint", "Ôl troed arall")
  static let crossingsCaption = Phrase(
    "Footprints that cross, with the people in each part",
    "Olion traed sy'n croesi, gyda'r bobl ym mhob rhan")
  static let peopleInBoth = Phrase("People in both", "Pobl yn y ddau")
  static let peopleInFirst = Phrase("People in the first only", "Pobl yn y cyntaf yn unig")
  static let peopleInSecond = Phrase("People in the other only", "Pobl yn y llall yn unig")

  static func crossingThreshold(_ part: Double) -> Phrase {
    Phrase(
      "The moved part may hold at most \(Numerals.percent(part)) of the people of the smaller footprint.",
      "Caiff y rhan a symudir gynnwys hyd at \(Numerals.percent(part)) o bobl yr ôl troed lleiaf.")
  }

  static func planDuplicationSentence(_ bodies: Int) -> Phrase {
    let bodies = CountedNoun.bodies(bodies)
    return Phrase(
      "\(bodies.english) each assess needs on the same footprint:",
      "Mae \(bodies.welsh) yn asesu anghenion ar wahân ar yr un ôl troed:")
  }

  static let plan = Phrase("Plan", "Cynllun")
  static let planDates = Phrase("Dates of the plan", "Dyddiadau'r cynllun")
  static let datesFromTitle = Phrase("read from its title", "wedi'u darllen o'i deitl")
  static let cycleEnds = Phrase(
    "End of the plan period that it should fit", "Diwedd y cyfnod cynllunio y dylai gyd-fynd ag ef")

  static func burdenSentence(seats: Int, days: Double, repeats: Int) -> Phrase {
    let seats = CountedNoun.seats(seats)
    let days = CountedNoun.meetingDays.amount(days)
    let repeats = CountedNoun.seats(repeats)
    return Phrase(
      "\(seats.english), \(days.english) a year; \(repeats.english) beyond one for each kind of partnership.",
      "\(seats.welsh), \(days.welsh) mewn blwyddyn; \(repeats.welsh) y tu hwnt i un ar gyfer pob math o bartneriaeth."
    )
  }

  static let whatWouldFreeSeats = Phrase(
    "Which of its seats other findings would free",
    "Pa rai o'i seddi y byddai canfyddiadau eraill yn eu rhyddhau")
  static let nothingFreesSeats = Phrase(
    "No other finding would free one of its seats.",
    "Ni fyddai unrhyw ganfyddiad arall yn rhyddhau un o'i seddi.")

  static func freedBySentence(_ seats: Int, findings: Int) -> Phrase {
    let seats = CountedNoun.seats(seats)
    let findings = CountedNoun.findings(findings)
    return Phrase(
      "\(findings.english) would free \(seats.english):",
      "Byddai \(findings.welsh) yn rhyddhau \(seats.welsh):")
  }

  static let absentSentence = Phrase(
    "Law, guidance or grant terms expect one everywhere, and the catalogue shows none of this kind here:",
    "Mae'r gyfraith, canllawiau neu delerau grant yn disgwyl un ym mhobman, ac nid yw'r catalog yn dangos yr un o'r math hwn yma:"
  )
  static let doubledSentence = Phrase(
    "Two bodies of one kind cover the same place:",
    "Mae dau gorff o'r un math yn cwmpasu'r un lle:")
  static let areasConcerned = Phrase("Areas concerned:", "Ardaloedd dan sylw:")
  static let missingMemberSentence = Phrase(
    "The law names members that the catalogue does not show.",
    "Mae'r gyfraith yn enwi aelodau nad yw'r catalog yn eu dangos.")
  static let missingMembersCaption = Phrase(
    "Members that the law names and the catalogue does not show",
    "Aelodau y mae'r gyfraith yn eu henwi ac nad yw'r catalog yn eu dangos")
  static let whoShouldSit = Phrase("Who should sit", "Pwy ddylai eistedd")
  static let anyOfTheKind = Phrase("Any body of this kind", "Unrhyw gorff o'r math hwn")

  static let whatTheyShare = Phrase("What they share", "Yr hyn y maent yn ei rannu")

  static func sharedMembersOf(_ count: Int) -> Phrase {
    Phrase("Members in common (\(count))", "Aelodau cyffredin (\(count))")
  }

  static func sharedAreasOf(_ count: Int, people: Double) -> Phrase {
    let figure = Numerals.fixed(people, places: 0)
    return Phrase(
      "Area in common (\(count)), people: \(figure)", "Ardal gyffredin (\(count)), pobl: \(figure)")
  }

  static func sharedRemitsOf(_ count: Int) -> Phrase {
    Phrase("Remit in common (\(count))", "Cylch gwaith cyffredin (\(count))")
  }

  // Counter-evidence.
  static let notSharedIntroduction = Phrase(
    "What only some of the bodies have:", "Yr hyn sydd gan rai o'r cyrff yn unig:")

  static func membersOfSome(_ count: Int) -> Phrase {
    Phrase("Members of some only (\(count))", "Aelodau o rai yn unig (\(count))")
  }

  static func areasOfSome(_ count: Int) -> Phrase {
    Phrase("Areas of some only (\(count))", "Ardaloedd rhai yn unig (\(count))")
  }

  static func remitsOfSome(_ count: Int) -> Phrase {
    Phrase("Remits of some only (\(count))", "Cylchoedd gwaith rhai yn unig (\(count))")
  }

  static let wouldBeLost = Phrase(
    "Without care a change would lose these members, places and remits from the table. Outcomes should be kept or better, and democratic oversight stay.",
    "Heb ofal byddai newid yn colli'r aelodau, y lleoedd a'r cylchoedd gwaith hyn o'r bwrdd. Dylai'r canlyniadau fod cystal neu'n well, a dylai'r oruchwyliaeth ddemocrataidd barhau."
  )

  static func localMembers(_ count: Int) -> Phrase {
    Phrase(
      "Members that belong to one of the bodies only (\(count))",
      "Aelodau sy'n perthyn i un o'r cyrff yn unig (\(count))")
  }

  static let membersThatDoNotFit = Phrase(
    "Members whose area does not serve the footprint",
    "Aelodau nad yw eu hardal yn gwasanaethu'r ôl troed")
  static let againstTwins = Phrase(
    "A wider body is further from each place. Local voice, local plans and democratic oversight in each area would have to be kept.",
    "Mae corff ehangach yn bellach o bob lle. Byddai'n rhaid cadw llais lleol, cynlluniau lleol a goruchwyliaeth ddemocrataidd ym mhob ardal."
  )
  static let onlyOnInner = Phrase("Only on", "Dim ond ar")
  static let againstNest = Phrase(
    "These members do not sit on the outer body and would need a place in a delivery group.",
    "Nid yw'r aelodau hyn yn eistedd ar y corff allanol a byddai angen lle arnynt mewn grŵp cyflawni."
  )
  static let againstBurden = Phrase(
    "Many seats may be what the body is for, or what the law asks of it. The seats themselves may fall to different people.",
    "Gall llawer o seddi fod yn ddiben i'r corff, neu'n ofyniad cyfreithiol arno. Gall y seddi eu hunain fod yn nwylo pobl wahanol."
  )
  static let againstMisaligned = Phrase(
    "A boundary may follow a service, a police area or a history that the catalogue does not know. Moving a part breaks working links that exist.",
    "Gall ffin ddilyn gwasanaeth, ardal heddlu neu hanes nad yw'r catalog yn gwybod amdano. Mae symud rhan yn torri cysylltiadau gwaith sy'n bodoli."
  )
  static let againstPlans = Phrase(
    "The assessments rest on different Acts, which ask for different contents and dates.",
    "Mae'r asesiadau'n seiliedig ar Ddeddfau gwahanol, sy'n gofyn am gynnwys a dyddiadau gwahanol.")
  static let againstPlanTiming = Phrase(
    "The dates may be fixed by law, by a grant or by a plan that this one follows.",
    "Gall y dyddiadau fod wedi'u pennu gan y gyfraith, gan grant neu gan gynllun y mae hwn yn ei ddilyn."
  )
  static let againstGap = Phrase(
    "The gap may be one of the catalogue and not of the country. Unknown is not no.",
    "Gall y bwlch fod yn y catalog ac nid yn y wlad. Nid yw anhysbys yn golygu na.")

  static func assumedHere(_ count: Int, of seats: Int) -> Phrase {
    let seats = CountedNoun.seats(seats)
    return Phrase(
      "\(Numerals.grouped(count)) of \(seats.english) of these bodies are assumed, not published.",
      "Mae \(Numerals.grouped(count)) o \(seats.welsh) y cyrff hyn wedi'u tybio, heb eu cyhoeddi.")
  }

  static let sameOrganisationsNotPeople = Phrase(
    "The catalogue counts organisations, not persons: members in common are the same organisations and may send different representatives.",
    "Mae'r catalog yn cyfrif sefydliadau, nid unigolion: yr un sefydliadau yw aelodau cyffredin, a gallant anfon cynrychiolwyr gwahanol."
  )

  // What would change it.
  static func wouldEndBelow(_ name: Phrase, _ threshold: String, _ value: String) -> Phrase {
    Phrase(
      "\(name.english): it would no longer hold below \(threshold); it stands at \(value).",
      "\(name.welsh): ni fyddai'n dal mwyach islaw \(threshold); mae'n \(value) ar hyn o bryd.")
  }

  static func wouldEndAbove(_ name: Phrase, _ threshold: String, _ value: String) -> Phrase {
    Phrase(
      "\(name.english): it would no longer hold from \(threshold) on; it stands at \(value).",
      "\(name.welsh): ni fyddai'n dal mwyach o \(threshold) ymlaen; mae'n \(value) ar hyn o bryd.")
  }

  static let changeByCatalogue = Phrase(
    "A correction of the catalogue: a member list, a remit or an area that is recorded wrongly.",
    "Cywiriad i'r catalog: rhestr aelodau, cylch gwaith neu ardal sydd wedi'u cofnodi'n anghywir.")

  static func changeByAction(for rule: Rule) -> Phrase {
    switch rule {
    case .mergeCandidate, .regionalTwins:
      Phrase(
        "A decision to merge, or to work from one footprint.",
        "Penderfyniad i uno, neu i weithio o un ôl troed.")
    case .nestedBoard:
      Phrase(
        "A recorded parent: inner bodies that are sub-groups of the outer one are not listed.",
        "Cofnodi rhiant-gorff: ni restrir cyrff mewnol sy'n is-grwpiau i'r corff allanol.")
    case .sharedTable:
      Phrase(
        "One host or one joint meeting, recorded as a parent body.",
        "Un corff cynnal neu un cyfarfod ar y cyd, wedi'i gofnodi fel rhiant-gorff.")
    case .parallelRemit:
      Phrase(
        "A reporting line, recorded as a parent body.",
        "Llinell adrodd, wedi'i chofnodi fel rhiant-gorff.")
    case .misalignedFootprint:
      Phrase("A change of one of the footprints.", "Newid i un o'r olion traed.")
    case .planDuplication:
      Phrase("One joint assessment in place of several.", "Un asesiad ar y cyd yn lle sawl un.")
    case .planTiming:
      Phrase("New dates of the plan.", "Dyddiadau newydd i'r cynllun.")
    case .memberBurden:
      Phrase(
        "Fewer seats, through the findings that would free them.",
        "Llai o seddi, drwy'r canfyddiadau a fyddai'n eu rhyddhau.")
    case .coverageGap:
      Phrase(
        "A body established or extended, or the double cover settled.",
        "Sefydlu neu estyn corff, neu ddatrys y cwmpas dwbl.")
    case .missingStatutoryMember:
      Phrase(
        "The seat recorded as held, or filled.", "Cofnodi bod y sedd wedi'i llenwi, neu ei llenwi.")
    case .governanceGap:
      Phrase(
        "Scrutiny, an annual report or a parent body put in place.",
        "Sefydlu trefniadau craffu, adroddiad blynyddol neu riant-gorff.")
    }
  }

  static let thresholdsAreSettings = Phrase(
    "Another threshold: all are settings, listed under",
    "Trothwy arall: gosodiadau yw pob un, a restrir o dan")

  static func closestMargin(_ name: Phrase, _ distance: String) -> Phrase {
    Phrase(
      "The closest margin is \(distance): \(name.english).",
      "Yr ymyl agosaf yw \(distance): \(name.welsh).")
  }

  // Priority.
  static let factor = Phrase("Factor", "Ffactor")
  static let priorityCaption = Phrase(
    "Priority and its four factors", "Blaenoriaeth a'i phedwar ffactor")
  static let strengthMeaning = Phrase(
    "How far the measures lie beyond their thresholds: ½ when just met, 1 at most.",
    "Pa mor bell y mae'r mesurau y tu hwnt i'w trothwyon: ½ pan fyddant newydd eu cyrraedd, 1 ar y mwyaf."
  )

  static func benefitMeaning(_ half: Double) -> Phrase {
    let half = Numerals.amount(half)
    return Phrase(
      "Meeting-days freed a year, f, as f ÷ (f + \(half)).",
      "Diwrnodau cyfarfod a ryddheir mewn blwyddyn, f, fel f ÷ (f + \(half)).")
  }

  static let feasibilityMeaning = Phrase(
    "Who can act: local partners 1, less for each further step.",
    "Pwy all weithredu: partneriaid lleol 1, a llai am bob cam pellach.")
  static let confidenceMeaning = Phrase(
    "How sure the seats are: published 1, following from law less, assumed least.",
    "Pa mor sicr yw'r seddi: wedi'u cyhoeddi 1, yn deillio o'r gyfraith yn llai, wedi'u tybio leiaf."
  )
  static let priorityMeaning = Phrase("The four multiplied.", "Y pedwar wedi'u lluosi.")

  static func freedSentence(_ days: Double) -> Phrase {
    let days = CountedNoun.meetingDays.amount(days)
    return Phrase(
      "It could free \(days.english) a year.", "Gallai ryddhau \(days.welsh) mewn blwyddyn.")
  }

  static func freedSentenceAssumed(_ days: Double) -> Phrase {
    let days = CountedNoun.meetingDays.amount(days)
    return Phrase(
      "It could free \(days.english) a year. Some of the meeting counts behind this are assumed.",
      "Gallai ryddhau \(days.welsh) mewn blwyddyn. Tybiwyd rhai o'r niferoedd cyfarfodydd sydd y tu ôl i hyn."
    )
  }

  static func putRightPriority(_ people: Double) -> Phrase {
    let people = CountedNoun.people(Int(people.rounded()))
    return Phrase(
      "A gap frees nothing, so it has no priority score. It is ranked by the people affected: \(people.english).",
      "Nid yw bwlch yn rhyddhau dim, felly nid oes ganddo sgôr blaenoriaeth. Caiff ei drefnu yn ôl y bobl yr effeithir arnynt: \(people.welsh)."
    )
  }

  static let precedentIntroduction = Phrase(
    "The same kinds are already linked elsewhere in the catalogue:",
    "Mae'r un mathau eisoes wedi'u cysylltu mewn mannau eraill yn y catalog:")
  static let alsoHolds = Phrase(
    "The same bodies also meet the condition of:", "Mae'r un cyrff hefyd yn bodloni amod:")

  static func foldedIntroduction(_ count: Int) -> Phrase {
    let count = CountedNoun.findings(count)
    return Phrase(
      "\(count.english) explained by this one and folded under it:",
      "\(count.welsh) a eglurir gan hwn ac a blygwyd oddi tano:")
  }

  // Origins.
  static let fact = Phrase("Fact", "Ffaith")
  static let seat = Phrase("Seat", "Sedd")
  static let inputCaption = Phrase(
    "Rows of the input behind this finding", "Rhesi'r mewnbwn y tu ôl i'r canfyddiad hwn")

  static func inputRows(_ count: Int) -> Phrase {
    let count = CountedNoun.rows(count)
    return Phrase("\(count.english) of the input", "\(count.welsh) o'r mewnbwn")
  }

  /// The label of a link to a law, which names the law.
  static func lawText(_ kind: Kind, _ language: Language) -> String {
    (Phrase.textOfTheLaw)(language) + ": " + kind.name.form(in: language).text
  }

  static let textOfTheLaw = Phrase("(text of the law)", "(testun y gyfraith)")
}
