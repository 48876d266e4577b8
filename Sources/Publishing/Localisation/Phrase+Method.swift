internal import LandscapeModel
internal import Rationalisation

// The method page but for the rules.

extension Phrase {
  static let methodIntroduction = Phrase(
    "How findings come from the catalogue: the same input and settings always give the same report.",
    "Sut y daw canfyddiadau o'r catalog: mae'r un mewnbwn a'r un gosodiadau bob amser yn rhoi'r un adroddiad."
  )
  static let methodParagraphHeading = Phrase(
    "A paragraph for papers", "Paragraff ar gyfer papurau")

  static func methodParagraph(
    partnerships: Int, organisations: Int, findings: Int, placeAndDate: Phrase, run: String,
    weights: AreaWeights, settings: Settings
  ) -> Phrase {
    let weighted: Phrase =
      weights.measure == .people
      ? Phrase("weighted by population", "wedi'i phwysoli yn ôl poblogaeth")
      : Phrase("each area counting alike", "gyda phob ardal yn cyfrif yr un fath")
    let all = CountedNoun.partnerships(partnerships)
    let bodies = CountedNoun.organisations(organisations)
    let found = CountedNoun.findings(findings)
    let (m, a, r) = (
      Numerals.score(settings.edges.membership), Numerals.score(settings.edges.area),
      Numerals.score(settings.edges.remit)
    )
    return Phrase(
      "The catalogue of partnerships (\(placeAndDate.english)) holds \(all.english) and \(bodies.english). Partnerships were compared by area (\(weighted.english)), by membership (rare shared members weigh more) and by remit. Two overlap when their membership score is at least \(m), or when their area score is at least \(a), their remit score at least \(r) and they share a member. Stated rules then list candidates for review, ranked by strength, benefit, feasibility and confidence: \(found.english) in the main list. Organisations are counted, not persons, and change is led locally (run \(run)).",
      "Mae'r catalog o bartneriaethau (\(placeAndDate.welsh)) yn cynnwys \(all.welsh) a \(bodies.welsh). Cymharwyd partneriaethau yn ôl ardal (\(weighted.welsh)), yn ôl aelodaeth (mae aelodau cyffredin prin yn pwyso mwy) ac yn ôl cylch gwaith. Mae dwy yn gorgyffwrdd pan fo'u sgôr aelodaeth yn \(m) o leiaf, neu pan fo'u sgôr ardal yn \(a) o leiaf, eu sgôr cylch gwaith yn \(r) o leiaf a'u bod yn rhannu aelod. Yna mae rheolau penodol yn rhestru ymgeiswyr i'w hadolygu, wedi'u trefnu yn ôl cryfder, budd, dichonoldeb a hyder: \(found.welsh) yn y brif restr. Cyfrifir sefydliadau, nid unigolion, a chaiff newid ei arwain yn lleol (rhediad \(run))."
    )
  }

  static let howOverlapIsMeasured = Phrase(
    "How overlap is measured", "Sut y caiff gorgyffwrdd ei fesur")
  static let overlapParagraphs: [Phrase] = [
    Phrase(
      "Each partnership has a set of smallest areas (its footprint), a set of counted members and a set of remits with all broader remits. Two partnerships are compared in each of these three layers; a score runs from 0 to 1.",
      "Mae gan bob partneriaeth set o'r ardaloedd lleiaf (ei hôl troed), set o aelodau a gyfrifir a set o gylchoedd gwaith gyda phob cylch gwaith ehangach. Cymherir dwy bartneriaeth ym mhob un o'r tair haen hyn; mae sgôr yn rhedeg o 0 i 1."
    ),
    Phrase(
      "A member weighs ω = ln(1 + N ÷ n), where N is the number of partnerships and n the number on which it sits, so that a rare shared member says more than one that sits everywhere.",
      "Mae aelod yn pwyso ω = ln(1 + N ÷ n), lle mae N yn nifer y partneriaethau ac n yn nifer y rhai y mae'n eistedd arnynt, fel bod aelod cyffredin prin yn dweud mwy nag un sy'n eistedd ym mhobman."
    ),
  ]

  /// By what areas weigh in the run: a sentence.
  static func areasWeigh(_ weights: AreaWeights) -> Phrase {
    let used = CountedNoun.areas(weights.used)
    let without = Numerals.grouped(weights.withoutPeople)
    if weights.used == 0 {
      return Phrase(
        "No overlap by area can be measured: no partnership has an area.",
        "Ni ellir mesur gorgyffwrdd yn ôl ardal: nid oes ardal gan unrhyw bartneriaeth.")
    }
    if weights.measure == .areas {
      return Phrase(
        "Overlap by area counts areas: no area in use has a population (\(used.english)).",
        "Mae gorgyffwrdd yn ôl ardal yn cyfrif ardaloedd: nid oes poblogaeth gan unrhyw ardal mewn defnydd (\(used.welsh))."
      )
    }
    if weights.isMixed {
      return Phrase(
        "Overlap by area counts people, but \(without) of \(used.english) in use have no population and weigh nothing.",
        "Mae gorgyffwrdd yn ôl ardal yn cyfrif pobl, ond nid oes poblogaeth gan \(without) o'r \(used.welsh) mewn defnydd ac nid ydynt yn pwyso dim."
      )
    }
    return Phrase(
      "Overlap by area counts people: an area weighs as many as live there.",
      "Mae gorgyffwrdd yn ôl ardal yn cyfrif pobl: mae ardal yn pwyso cynifer ag sy'n byw yno.")
  }

  /// The formulas of the three layers.
  static let overlapFormulas: [(words: Phrase, symbols: Phrase)] = [
    (
      areaScore,
      Phrase(
        "area(p, q) = people in both ÷ people in either",
        "ardal(p, q) = pobl yn y ddwy ÷ pobl yn y naill neu'r llall")
    ),
    (
      membershipScore,
      Phrase(
        "membership(p, q) = Σω of shared members ÷ Σω of all members of either",
        "aelodaeth(p, q) = Σω yr aelodau cyffredin ÷ Σω holl aelodau'r naill neu'r llall")
    ),
    (
      remitScore,
      Phrase(
        "remit(p, q) = remits in both ÷ remits in either",
        "cylch(p, q) = cylchoedd gwaith yn y ddwy ÷ cylchoedd gwaith yn y naill neu'r llall")
    ),
    (
      Phrase("Containment of p in q", "Cynhwysiad p yn q"),
      Phrase(
        "the same shared weight ÷ the weight of p alone",
        "yr un pwysau cyffredin ÷ pwysau p yn unig")
    ),
  ]

  static func edgeCondition(_ edges: EdgeSettings) -> Phrase {
    let (m, a, r) = (
      Numerals.score(edges.membership), Numerals.score(edges.area), Numerals.score(edges.remit)
    )
    return Phrase(
      "Two partnerships overlap when membership is at least \(m), or when area is at least \(a), remit at least \(r) and they share a counted member.",
      "Mae dwy bartneriaeth yn gorgyffwrdd pan fo aelodaeth yn \(m) o leiaf, neu pan fo ardal yn \(a) o leiaf, cylch gwaith yn \(r) o leiaf a'u bod yn rhannu aelod a gyfrifir."
    )
  }

  static func containmentCondition(_ edges: EdgeSettings) -> Phrase {
    let (m, a, r) = (
      Numerals.score(edges.containmentMembership), Numerals.score(edges.containmentArea),
      Numerals.score(edges.containmentRemit)
    )
    return Phrase(
      "One lies within another when its area is contained to at least \(a) and is not the same, its remits to at least \(r) and its members to at least \(m).",
      "Mae un o fewn un arall pan fo'i hardal wedi'i chynnwys i raddau o \(a) o leiaf ac nad yw yr un fath, ei chylchoedd gwaith i raddau o \(r) o leiaf a'i haelodau i raddau o \(m) o leiaf."
    )
  }

  static let rulesHeading = Phrase("The rules", "Y rheolau")
  static let rulesIntroduction = Phrase(
    "Like is compared with like: a scrutiny body is never paired with what it scrutinises, a sub-group never with its parent or its siblings, a national body never with a local one, and no pair is listed without a shared member. Every comparison allows for rounding in the ninth decimal. What meets several rules is listed under the first of: merge candidate, nested board, shared table, parallel remit.",
    "Cymherir tebyg â thebyg: ni chaiff corff craffu byth ei baru â'r hyn y mae'n craffu arno, nac is-grŵp â'i riant-gorff na'i gyd-grwpiau, na chorff cenedlaethol ag un lleol, ac ni restrir pâr heb aelod cyffredin. Mae pob cymhariaeth yn caniatáu talgrynnu yn y nawfed lle degol. Rhestrir yr hyn sy'n bodloni sawl rheol o dan y gyntaf o'r rhain: ymgeisydd i'w uno, bwrdd nythol, bwrdd a rennir, cylch gwaith cyfochrog."
  )

  static let whatEachRuleDid = Phrase("What each rule did", "Beth wnaeth pob rheol")
  static let countsCaption = Phrase(
    "Cases each rule was applied to, and how many it held for",
    "Achosion y cymhwyswyd pob rheol iddynt, a faint y daliodd ynddynt")
  static let applied = Phrase("Applied to", "Cymhwyswyd i")
  static let fired = Phrase("Held for", "Daliodd ar gyfer")
  static let notApplicable = Phrase("Nothing to say of", "Dim i'w ddweud am")
  static let excluded = Phrase("Excluded", "Eithriwyd")
  static let countsNote = Phrase(
    "Excluded: scrutiny bodies, sub-groups and their parents, and the like. Nothing to say of: data missing, or outside what the rule is about.",
    "Eithriwyd: cyrff craffu, is-grwpiau a'u rhiant-gyrff, a'r cyffelyb. Dim i'w ddweud am: data ar goll, neu y tu allan i faes y rheol."
  )

  static func priorityParagraphs(_ priority: PrioritySettings) -> [Phrase] {
    let half = Numerals.amount(priority.benefitHalf)
    let feasibility = [
      priority.feasibilityLocal, priority.feasibilityWelshGovernment,
      priority.feasibilityLegislation, priority.feasibilityUKGovernment,
    ].map(Numerals.score).joined(separator: "; ")
    let confidence = [
      priority.confidencePublished, priority.confidenceLaw, priority.confidenceAssumed,
    ].map(Numerals.score).joined(separator: "; ")
    let (high, medium) = (Numerals.score(priority.high), Numerals.score(priority.medium))
    return [
      priorityNote,
      Phrase(
        "Strength is ½ + ½ × the mean margin, where margin = (score − threshold) ÷ (1 − threshold).",
        "Cryfder yw ½ + ½ × yr ymyl cymedrig, lle mae ymyl = (sgôr − trothwy) ÷ (1 − trothwy)."),
      Phrase(
        "Benefit is f ÷ (f + \(half)), where f is the meeting-days freed in a year.",
        "Budd yw f ÷ (f + \(half)), lle mae f yn nifer y diwrnodau cyfarfod a ryddheir mewn blwyddyn."
      ),
      Phrase(
        "Feasibility by who can act, in the order of the list below: \(feasibility).",
        "Dichonoldeb yn ôl pwy all weithredu, yn nhrefn y rhestr isod: \(feasibility)."),
      Phrase(
        "Confidence is the mean over the seats of published, following from law, assumed: \(confidence).",
        "Hyder yw'r cymedr dros y seddi o'r rhai a gyhoeddwyd, sy'n deillio o'r gyfraith, a dybiwyd: \(confidence)."
      ),
      Phrase(
        "High is \(high) or more, medium \(medium) or more, low less.",
        "Uchel yw \(high) neu fwy, canolig \(medium) neu fwy, isel llai."),
      Phrase(
        "Gaps free nothing: they are a list of their own, ranked by the people affected.",
        "Nid yw bylchau'n rhyddhau dim: mae ganddynt restr eu hunain, wedi'i threfnu yn ôl y bobl yr effeithir arnynt."
      ),
      meetingDaysNote,
    ]
  }

  static let routesIntroduction = Phrase(
    "The first step follows the action: meeting as one, a reporting line, a lead or a joint assessment are local. The full change follows what the law says of the kinds: for each body its easiest route, and over all bodies the hardest of these.",
    "Mae'r cam cyntaf yn dilyn y weithred: mae cyfarfod fel un, llinell adrodd, arweinydd neu asesiad ar y cyd yn lleol. Mae'r newid llawn yn dilyn yr hyn y mae'r gyfraith yn ei ddweud am y mathau: ar gyfer pob corff ei lwybr hawsaf, a thros bob corff yr anoddaf o'r rhain."
  )

  static let settingsInForce = Phrase("Settings in force", "Gosodiadau mewn grym")
  static let settingsIntroduction = Phrase(
    "Every number that this report depends on, beside its default.",
    "Pob rhif y mae'r adroddiad hwn yn dibynnu arno, ochr yn ochr â'i werth diofyn.")
  static let setting = Phrase("Setting", "Gosodiad")
  static let byDefault = Phrase("Default", "Diofyn")
  static let countedRolesAre = Phrase(
    "Roles that make a counted member:", "Rolau sy'n gwneud aelod a gyfrifir:")
  static let references = Phrase("References", "Cyfeiriadau")

  /// Works that the method rests on, as published.
  static let referenceTitles: [String] = [
    "Welsh Government, Review of Strategic Partnerships, 2020",
    "U.S. Government Accountability Office, Fragmentation, Overlap, and Duplication: An Evaluation and Management Guide, GAO-15-49SP, 2015",
    "M. E. J. Newman, Scientific collaboration networks II, Physical Review E 64:016132, 2001",
    "L. A. Adamic and E. Adar, Friends and neighbors on the Web, Social Networks 25, 2003",
    "Z. Neal, The backbone of bipartite projections, Social Networks 39, 2014, doi:10.1016/j.socnet.2014.06.001",
    "Z. P. Neal and J. W. Neal, Stochastic Degree Sequence Model with Edge Constraints (SDSM-EC) for Backbone Extraction, 2024, arXiv:2307.12828",
    "Y. Benjamini and Y. Hochberg, Controlling the False Discovery Rate, Journal of the Royal Statistical Society B 57, 1995, doi:10.1111/j.2517-6161.1995.tb02031.x",
    "S. Döhler, G. Durand and E. Roquain, New FDR bounds for discrete and heterogeneous tests, Electronic Journal of Statistics 12, 2018, doi:10.1214/18-EJS1441",
    "M. Tumminello and others, Statistically Validated Networks in Bipartite Complex Systems, PLoS ONE 6:e17994, 2011",
    "OECD and Joint Research Centre, Handbook on Constructing Composite Indicators, 2008",
    "World Wide Web Consortium, Web Content Accessibility Guidelines 2.2, 2023",
  ]
}
