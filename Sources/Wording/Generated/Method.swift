// Made from the catalogues of 'method' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let methodIntroduction = Phrase(
    "How findings come from the catalogue: the same input and settings always give the same report.",
    "Sut y daw canfyddiadau o'r catalog: mae'r un mewnbwn a'r un gosodiadau bob amser yn rhoi'r un adroddiad.",
    nil)
  package static let methodParagraphHeading = Phrase(
    "A paragraph for papers",
    "Paragraff ar gyfer papurau",
    nil)
  package static let weighted = Phrase(
    "weighted by population",
    "wedi'i phwysoli yn ôl poblogaeth",
    nil)
  package static let weighted2 = Phrase(
    "each area counting alike",
    "gyda phob ardal yn cyfrif yr un fath",
    nil)
  package static let howOverlapIsMeasured = Phrase(
    "How overlap is measured",
    "Sut y caiff gorgyffwrdd ei fesur",
    nil)
  package static let overlapParagraphs2 = Phrase(
    "Each partnership has a set of smallest areas (its footprint), a set of counted members and a set of remits with all broader remits. Two partnerships are compared in each of these three layers; a score runs from 0 to 1.",
    "Mae gan bob partneriaeth set o'r ardaloedd lleiaf (ei hôl troed), set o aelodau a gyfrifir a set o gylchoedd gwaith ynghyd â phob cylch gwaith ehangach. Cymherir pob dwy bartneriaeth ym mhob un o'r tair haen hyn; mae'r sgôr rhwng 0 ac 1.",
    nil)
  package static let overlapParagraphs3 = Phrase(
    "A member weighs ω = ln(1 + N ÷ n), where N is the number of partnerships and n the number on which it sits, so that a rare shared member says more than one that sits everywhere.",
    "Pwysau aelod yw ω = ln(1 + N ÷ n), lle mae N yn nifer y partneriaethau ac n yn nifer y rhai y mae'n aelod ohonynt, fel bod aelod prin a rennir yn dweud mwy nag un sy'n aelod ym mhobman.",
    nil)
  package static let areasUnmeasured = Phrase(
    "No overlap by area can be measured: no partnership has an area.",
    "Ni ellir mesur gorgyffwrdd yn ôl ardal: nid oes ardal gan unrhyw bartneriaeth.",
    nil)
  package static let areasWeigh3 = Phrase(
    "Overlap by area counts people: an area weighs as many as live there.",
    "Mae gorgyffwrdd yn ôl ardal yn cyfrif pobl: pwysau ardal yw nifer y bobl sy'n byw yno.",
    nil)
  package static let overlapFormulas2 = Phrase(
    "area(p, q) = people in both ÷ people in either",
    "ardal(p, q) = pobl yn y ddwy ÷ pobl yn y naill neu'r llall",
    nil)
  package static let overlapFormulas3 = Phrase(
    "membership(p, q) = Σω of shared members ÷ Σω of all members of either",
    "aelodaeth(p, q) = Σω yr aelodau a rennir ÷ Σω holl aelodau'r naill neu'r llall",
    nil)
  package static let overlapFormulas4 = Phrase(
    "remit(p, q) = remits in both ÷ remits in either",
    "cylch(p, q) = cylchoedd gwaith yn y ddwy ÷ cylchoedd gwaith yn y naill neu'r llall",
    nil)
  package static let overlapFormulas5 = Phrase(
    "Containment of p in q",
    "Cynhwysiad p yn q",
    nil)
  package static let overlapFormulas6 = Phrase(
    "the same shared weight ÷ the weight of p alone",
    "yr un pwysau a rennir ÷ pwysau p yn unig",
    nil)
  package static let rulesHeading = Phrase(
    "The rules",
    "Y rheolau",
    nil)
  package static let whatEachRuleDid = Phrase(
    "What each rule did",
    "Yr hyn a wnaeth pob rheol",
    nil)
  package static let countsCaption = Phrase(
    "Cases each rule was applied to, and how many it held for",
    "Nifer yr achosion y cymhwyswyd pob rheol iddynt, a nifer y rhai yr oedd yn wir amdanynt",
    nil)
  package static let applied = Phrase(
    "Applied to",
    "Cymhwyswyd i",
    nil)
  package static let fired = Phrase(
    "Held for",
    "Yn wir am",
    nil)
  package static let notApplicable = Phrase(
    "Nothing to say of",
    "Dim casgliad",
    nil)
  package static let excluded = Phrase(
    "Excluded",
    "Eithriwyd",
    nil)
  package static let countsNote = Phrase(
    "Excluded: scrutiny bodies, sub-groups and their parents, and the like. Nothing to say of: data missing, or outside what the rule is about.",
    "Eithriwyd: cyrff craffu, is-grwpiau a'u rhiant-gyrff, a'r cyffelyb. Dim casgliad: data ar goll, neu y tu allan i faes y rheol.",
    nil)
  package static let priorityParagraphs2 = Phrase(
    "Strength is ½ + ½ × the mean margin, where margin = (score − threshold) ÷ (1 − threshold). Where a merger is suggested that has a precedent, one body that already does the same elsewhere, strength s becomes (1 + s) ÷ 2.",
    "Y cryfder yw ½ + ½ × y gwahaniaeth cymedrig, lle mae gwahaniaeth = (sgôr − trothwy) ÷ (1 − trothwy). Lle awgrymir uno a bod cynsail i hynny, sef un corff sydd eisoes yn gwneud yr un peth mewn lle arall, mae cryfder s yn troi'n (1 + s) ÷ 2.",
    nil)
  package static let priorityParagraphs3 = Phrase(
    "Gaps free nothing: they are a list of their own, ranked by the people affected.",
    "Nid yw bylchau'n rhyddhau dim: mae ganddynt eu rhestr eu hunain, wedi'i threfnu yn ôl y bobl yr effeithir arnynt.",
    nil)
  package static let routesIntroduction = Phrase(
    "The first step follows the action: meeting as one, a reporting line, a lead or a joint assessment are local. Another footprint, a merger of bodies with two footprints and a body that is missing have no such step: there the first step takes what the full change takes. The full change follows what the law says of the kinds: for each body its easiest route, and over all bodies the hardest of these.",
    "Mae'r cam cyntaf yn dilyn y cam gweithredu a awgrymir: mae cyfarfod fel un, llinell adrodd, sefydliad arweiniol neu asesiad ar y cyd yn gamau lleol. Nid oes cam o'r fath wrth newid ôl troed, wrth uno cyrff sydd ar ddau ôl troed nac wrth sefydlu corff newydd: yno mae'r cam cyntaf yn dilyn llwybr y newid llawn. Mae'r newid llawn yn dilyn yr hyn y mae'r gyfraith yn ei ddweud am y mathau: y llwybr hawsaf i bob corff, ac ar draws y cyrff i gyd yr anoddaf o'r rhain.",
    nil)
  package static let settingsInForce = Phrase(
    "Settings in force",
    "Gosodiadau mewn grym",
    nil)
  package static let settingsIntroduction = Phrase(
    "Every number that this report depends on, beside its default.",
    "Pob rhif y mae'r adroddiad hwn yn dibynnu arno, ochr yn ochr â'i werth diofyn.",
    nil)
  package static let setting = Phrase(
    "Setting",
    "Gosodiad",
    nil)
  package static let byDefault = Phrase(
    "Default",
    "Diofyn",
    nil)
  package static let countedRolesAre = Phrase(
    "Roles that make a counted member:",
    "Rolau sy'n gwneud aelod a gyfrifir:",
    nil)
  package static let references = Phrase(
    "References",
    "Cyfeiriadau",
    nil)
  package static let ruleFormulasMany = Phrase(
    "Strategic; national; many remits by design; remits that the own row names; scale; kind; function",
    "Strategol; cenedlaethol; llawer o gylchoedd gwaith o fwriad; cylchoedd gwaith a enwir yn y rhes ei hun; graddfa; math; swyddogaeth",
    nil)
  package static let ruleFormulasAgree = Phrase(
    "The remits agree, with the thresholds r and i",
    "Mae'r cylchoedd gwaith yn cytuno, â'r trothwyon r ac i",
    nil)
  package static let ruleFormulasAgree2 = Phrase(
    "p ~ q ⇔ remit(p,q) ≥ r ∨ (|R(p)| ≤ |R(q)| ∧ |D(p)| ≥ 2 ∧ μ(q) ∧ remit(p⊂q) ≥ i) ∨ (|R(q)| ≤ |R(p)| ∧ |D(q)| ≥ 2 ∧ μ(p) ∧ remit(q⊂p) ≥ i)",
    "p ~ q ⇔ cylch(p,q) ≥ r ∨ (|R(p)| ≤ |R(q)| ∧ |D(p)| ≥ 2 ∧ μ(q) ∧ cylch(p⊂q) ≥ i) ∨ (|R(q)| ≤ |R(p)| ∧ |D(q)| ≥ 2 ∧ μ(p) ∧ cylch(q⊂p) ≥ i)",
    nil)
  package static let ruleFormulasElsewhere = Phrase(
    "One body does the work of both elsewhere, of two kinds that each stand for one thing",
    "Mae un corff yn gwneud gwaith y ddau mewn lle arall, o ddau fath sydd ill dau yn sefyll dros un peth",
    nil)
  package static let ruleFormulasServices = Phrase(
    "Bodies that run a service; remits at the top of others",
    "Cyrff sy'n darparu gwasanaeth; cylchoedd gwaith ar frig eraill",
    nil)
}

extension Words {
  package static func methodInBrief(placeAndDate: Phrase, all: Phrase, bodies: Phrase, weighted: Phrase, m: String, a: String, r: String, found: Phrase, run: String) -> Phrase {
    methodInBriefText.filled(.phrase(placeAndDate), .phrase(all), .phrase(bodies), .phrase(weighted), .text(m), .text(a), .text(r), .phrase(found), .text(run))
  }
  private static let methodInBriefText = Filling(
      ["The catalogue of partnerships (", 0, ") holds ", 1, " and ", 2, ". Partnerships were compared by area (", 3, "), by membership (rare shared members weigh more) and by remit. Two overlap when their membership score is at least ", 4, ", or when their area score is at least ", 5, ", their remit score at least ", 6, " and they share a member. Stated rules then list candidates for review, ranked by strength, benefit, feasibility and confidence: ", 7, " in the main list. Organisations are counted, not persons, and change is led locally (run ", 8, ")."],
      ["Mae'r catalog o bartneriaethau (", 0, ") yn cynnwys ", 1, "; cofnodir ", 2, " ynddo. Cymharwyd partneriaethau yn ôl ardal (", 3, "), yn ôl aelodaeth (mae aelodau prin a rennir yn pwyso mwy) ac yn ôl cylch gwaith. Mae dwy yn gorgyffwrdd os yw eu sgôr aelodaeth yn ", 4, " neu fwy, neu os yw eu sgôr ardal yn ", 5, " neu fwy, eu sgôr cylch gwaith yn ", 6, " neu fwy a'u bod yn rhannu aelod. Yna mae rheolau penodol yn rhestru materion i'w hadolygu, wedi'u trefnu yn ôl cryfder, budd, dichonoldeb a hyder: ", 7, " ar y brif restr. Cyfrifir sefydliadau, nid unigolion, a chaiff newid ei arwain yn lleol (rhediad ", 8, ")."],
      nil)
  package static func areasWeigh(used: Phrase) -> Phrase {
    areasWeighText.filled(.phrase(used))
  }
  private static let areasWeighText = Filling(
      ["Overlap by area counts areas: no area in use has a population (", 0, ")."],
      ["Mae gorgyffwrdd yn ôl ardal yn cyfrif ardaloedd: nid oes poblogaeth gan unrhyw ardal mewn defnydd (", 0, ")."],
      nil)
  package static func areasWithoutPeople(without: String, used: Phrase) -> Phrase {
    areasWithoutPeopleText.filled(.text(without), .phrase(used))
  }
  private static let areasWithoutPeopleText = Filling(
      ["Overlap by area counts people, but ", 0, " of ", 1, " in use have no population and weigh nothing."],
      ["Mae gorgyffwrdd yn ôl ardal yn cyfrif pobl, ond nid oes poblogaeth gan ", 0, " o'r ", 1, " mewn defnydd ac nid ydynt yn pwyso dim."],
      nil)
  package static func edgeCondition(m: String, a: String, r: String) -> Phrase {
    edgeConditionText.filled(.text(m), .text(a), .text(r))
  }
  private static let edgeConditionText = Filling(
      ["Two partnerships overlap when membership is at least ", 0, ", or when area is at least ", 1, ", remit at least ", 2, " and they share a counted member."],
      ["Mae dwy bartneriaeth yn gorgyffwrdd os yw aelodaeth yn ", 0, " neu fwy, neu os yw ardal yn ", 1, " neu fwy, cylch gwaith yn ", 2, " neu fwy a'u bod yn rhannu aelod a gyfrifir."],
      nil)
  package static func containmentCondition(a: String, r: String, m: String) -> Phrase {
    containmentConditionText.filled(.text(a), .text(r), .text(m))
  }
  private static let containmentConditionText = Filling(
      ["One lies within another when its area is contained to at least ", 0, " and is not the same, its remits to at least ", 1, " and its members to at least ", 2, "."],
      ["Mae un o fewn y llall os yw o leiaf ", 0, " o'i hardal o fewn ardal y llall, heb fod yr un ardal, o leiaf ", 1, " o'i chylchoedd gwaith o fewn rhai'r llall ac o leiaf ", 2, " o'i haelodaeth ar y llall."],
      nil)
  package static func rulesIntroduction(rules: Phrase) -> Phrase {
    rulesIntroductionText.filled(.phrase(rules))
  }
  private static let rulesIntroductionText = Filling(
      ["Like is compared with like: a scrutiny body is never paired with what it scrutinises, a sub-group never with its parent, siblings under one parent only where bodies of one kind lie one within another, a national body never with a local one, and no pair is listed without a shared member. Every comparison allows for rounding in the ninth decimal. What meets several rules is listed under the first of: ", 0, "."],
      ["Cymherir tebyg â thebyg: ni chaiff corff craffu byth ei baru â'r hyn y mae'n craffu arno, nac is-grŵp â'i riant-gorff, nac is-grwpiau o dan yr un rhiant-gorff ond lle mae un corff o fewn un arall o'r un math, na chorff cenedlaethol ag un lleol, ac ni restrir pâr heb aelod a rennir. Mae pob cymhariaeth yn caniatáu talgrynnu yn y nawfed lle degol. Rhestrir yr hyn sy'n bodloni sawl rheol o dan y gyntaf o'r rhain: ", 0, "."],
      nil)
  package static func priorityParagraphs(half: String) -> Phrase {
    priorityParagraphsText.filled(.text(half))
  }
  private static let priorityParagraphsText = Filling(
      ["Benefit is f ÷ (f + ", 0, "), where f is the meeting-days freed in a year."],
      ["Budd yw f ÷ (f + ", 0, "), lle mae f yn nifer y diwrnodau cyfarfod a ryddheir mewn blwyddyn."],
      nil)
  package static func priorityFeasibility(feasibility: String) -> Phrase {
    priorityFeasibilityText.filled(.text(feasibility))
  }
  private static let priorityFeasibilityText = Filling(
      ["Feasibility by who can act, in the order of the list below: ", 0, "."],
      ["Dichonoldeb yn ôl pwy all weithredu, yn nhrefn y rhestr isod: ", 0, "."],
      nil)
  package static func priorityConfidence(confidence: String) -> Phrase {
    priorityConfidenceText.filled(.text(confidence))
  }
  private static let priorityConfidenceText = Filling(
      ["Confidence is the mean over the seats of published, following from law, assumed: ", 0, "."],
      ["Hyder yw cymedr gwerthoedd y seddi. Gwerth sedd gyhoeddedig, sedd sy'n deillio o'r gyfraith a sedd dybiedig, yn y drefn honno: ", 0, "."],
      nil)
  package static func priorityParagraphs4(high: String, medium: String) -> Phrase {
    priorityParagraphs4Text.filled(.text(high), .text(medium))
  }
  private static let priorityParagraphs4Text = Filling(
      ["High is ", 0, " or more, medium ", 1, " or more, low less."],
      ["Uchel yw ", 0, " neu fwy, canolig ", 1, " neu fwy, isel popeth llai."],
      nil)
}
