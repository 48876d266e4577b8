// Made from the catalogues of 'significance-method' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let whichOverlapsAreSurprising = Phrase(
    "Which overlaps are surprising",
    "Pa achosion o orgyffwrdd sy'n annisgwyl",
    nil)
  package static let significanceModel2 = Phrase(
    "Two bodies on which the same council and health board must sit share members whatever they do. So what each two share is held against chance. Among all ways to fill the seats that keep on average the number of seats of every partnership and of every organisation, the least committed is taken: the maximum-entropy bipartite model with forbidden and mandatory seats (SDSM, Neal 2014; SDSM-EC, Neal and Neal 2024).",
    "Mae dau gorff y mae'n rhaid i'r un cyngor a'r un bwrdd iechyd fod yn aelodau ohonynt yn rhannu aelodau beth bynnag a wnânt. Felly cymherir yr hyn y mae pob pâr yn ei rannu â'r hyn a ddisgwylid ar hap. O blith pob ffordd o lenwi'r seddi sydd ar gyfartaledd yn cadw nifer seddi pob partneriaeth a phob sefydliad, cymerir yr un sy'n tybio leiaf: y model deubarth entropi mwyaf â seddi gwaharddedig a gorfodol (SDSM, Neal 2014; SDSM-EC, Neal a Neal 2024).",
    nil)
  package static let significanceModel3 = Phrase(
    "Geography: an organisation cannot sit where its area does not meet the footprint; one that serves everywhere can. Law: a member of a kind that the law requires on a statutory body must sit. A seat that is held is never ruled out, and one that is not held is never required.",
    "Daearyddiaeth: ni all sefydliad fod yn aelod lle nad yw unrhyw ran o'i ardal o fewn yr ôl troed; gall un sy'n gwasanaethu pobman. Y gyfraith: rhaid i aelod o fath y mae'r gyfraith yn ei fynnu fod ar gorff statudol. Ni chaiff sedd a ddelir byth ei gwahardd, ac ni chaiff un nas delir byth ei mynnu.",
    nil)
  package static let significanceFormulas2 = Phrase(
    "The chance of a seat of k on i",
    "Y siawns o sedd k ar i",
    nil)
  package static let significanceFormulas3 = Phrase(
    "p(i, k) = x(i)·y(k) ÷ (1 + x(i)·y(k)); Σ over k = seats of i; Σ over i = seats of k",
    "p(i, k) = x(i)·y(k) ÷ (1 + x(i)·y(k)); Σ dros k = seddi i; Σ dros i = seddi k",
    nil)
  package static let significanceFormulas4 = Phrase(
    "Shared members expected",
    "Aelodau a rennir: y nifer a ddisgwylir",
    nil)
  package static let significanceFormulas5 = Phrase(
    "Σ over k of p(i, k)·p(j, k)",
    "Σ dros k o p(i, k)·p(j, k)",
    nil)
  package static let significanceSeed = Phrase(
    "Nothing is drawn at random, so there is no seed.",
    "Ni ddewisir dim ar hap, felly nid oes hedyn.",
    nil)
  package static let nullModelHypergeometric = Phrase(
    "Sizes of partnerships alone",
    "Maint y partneriaethau yn unig",
    nil)
  package static let nullModelFixedColumns = Phrase(
    "Numbers of seats of organisations alone",
    "Nifer seddi'r sefydliadau yn unig",
    nil)
  package static let nullModelSeats = Phrase(
    "Sizes and numbers of seats",
    "Maint a nifer y seddi",
    nil)
  package static let nullModelGeography = Phrase(
    "The same and geography",
    "Yr un peth a daearyddiaeth",
    nil)
  package static let nullModelGeographyAndLaw = Phrase(
    "The same, geography and law (this report)",
    "Yr un peth, daearyddiaeth a'r gyfraith (yr adroddiad hwn)",
    nil)
  package static let nullModelsCaption = Phrase(
    "Surprising pairs by what chance is taken to know",
    "Parau annisgwyl yn ôl yr hyn y cymerir bod hap yn ei wybod",
    nil)
  package static let whatChanceKnows = Phrase(
    "What chance knows",
    "Yr hyn y mae hap yn ei wybod",
    nil)
  package static let surprisingOverlaps = Phrase(
    "Overlaps with q ≤ α",
    "Achosion o orgyffwrdd â q ≤ α",
    nil)
  package static let pairsByP = Phrase(
    "Pairs with p ≤ α",
    "Parau â p ≤ α",
    nil)
  package static let pairsByQ = Phrase(
    "Pairs with q ≤ α",
    "Parau â q ≤ α",
    nil)
  package static let pairsByDiscreteQ = Phrase(
    "Pairs with discrete q ≤ α",
    "Parau â q arwahanol ≤ α",
    nil)
  package static let notTestable = Phrase(
    "Not testable",
    "Ni ellir eu profi",
    nil)
}

extension Words {
  package static func significanceChance(bodies: Phrase) -> Phrase {
    significanceChanceText.filled(.phrase(bodies))
  }
  private static let significanceChanceText = Filling(
      ["p is the chance of sharing at least so many members: the exact upper tail of the Poisson-binomial distribution. The universe is the ", 0, " that hold a counted seat anywhere."],
      ["p yw'r siawns o rannu o leiaf cynifer o aelodau: union gynffon uchaf y dosraniad Poisson-binomial. Y bydysawd yw'r ", 0, " â sedd a gyfrifir yn rhywle."],
      nil)
  package static func significanceFamily(pairs: String, level: String, untestable: String) -> Phrase {
    significanceFamilyText.filled(.text(pairs), .text(level), .text(untestable))
  }
  private static let significanceFamilyText = Filling(
      ["The family is every pair of partnerships with a counted member, whether or not they share one: ", 0, " pairs. q is p adjusted over the family by Benjamini and Hochberg (1995). The discrete q is that of the step-up for discrete tests of Döhler, Durand and Roquain (2018), and holds at the level alone. The level is α = ", 1, ". A pair is not testable when no number of shared members could have p ≤ α: ", 2, " pairs."],
      ["Y teulu yw pob pâr o bartneriaethau ag aelod a gyfrifir, p'un a ydynt yn rhannu aelod ai peidio: ", 0, " i gyd. q yw p wedi'i addasu dros y teulu yn ôl Benjamini a Hochberg (1995). Daw'r q arwahanol o weithdrefn Döhler, Durand a Roquain (2018) ar gyfer profion arwahanol, ac mae'n ddilys ar y lefel honno'n unig. Y lefel yw α = ", 1, ". Ni ellir profi pâr os na allai unrhyw nifer o aelodau a rennir fod â p ≤ α: ", 2, " i gyd."],
      nil)
  package static func nullModelsNote(pairs: String, overlaps: String) -> Phrase {
    nullModelsNoteText.filled(.text(pairs), .text(overlaps))
  }
  private static let nullModelsNoteText = Filling(
      ["Pairs: ", 0, "; overlaps: ", 1, "."],
      ["Parau: ", 0, "; achosion o orgyffwrdd: ", 1, "."],
      nil)
  package static func surprisingNeighbours(overlaps: Phrase, before: String, after: String) -> Phrase {
    surprisingNeighboursText.filled(.phrase(overlaps), .text(before), .text(after))
  }
  private static let surprisingNeighboursText = Filling(
      ["Of ", 0, ", ", 1, " are surprising when chance knows sizes and numbers of seats, and ", 2, " when it knows geography and law too."],
      ["O'r ", 0, ", mae ", 1, " yn annisgwyl pan fo hap yn gwybod maint a nifer y seddi; pan fo'n gwybod daearyddiaeth a'r gyfraith hefyd: ", 2, "."],
      nil)
  package static func judgedByModel(bodies: Phrase, pairs: String, level: String, plain: String, discrete: String) -> Phrase {
    judgedByModelText.filled(.phrase(bodies), .text(pairs), .text(level), .text(plain), .text(discrete))
  }
  private static let judgedByModelText = Filling(
      ["Whether two share more members than chance would have them share was judged by the maximum-entropy bipartite model that keeps numbers of seats and knows who could sit (geography) and who must (law) (Neal 2014; Neal and Neal 2024), with exact Poisson-binomial tails, over the universe of ", 0, " with a seat and the family of all ", 1, " pairs, corrected by Benjamini and Hochberg (1995) and by Döhler, Durand and Roquain (2018) at α = ", 2, ": ", 3, " and ", 4, " pairs are surprising. Nothing was drawn at random, so there is no seed; significance ranks nothing."],
      ["Barnwyd a yw dwy bartneriaeth yn rhannu mwy o aelodau nag y byddai hap yn ei roi drwy ddefnyddio'r model deubarth entropi mwyaf sy'n cadw nifer y seddi ac yn gwybod pwy allai fod yn aelod (daearyddiaeth) a phwy y mae'n rhaid iddo fod (y gyfraith) (Neal 2014; Neal a Neal 2024), â chynffonnau Poisson-binomial union, dros fydysawd o ", 0, " â sedd a'r teulu o'r holl barau (", 1, "), wedi'u cywiro yn ôl Benjamini a Hochberg (1995) ac yn ôl Döhler, Durand a Roquain (2018) ar α = ", 2, ". Parau annisgwyl, yn y drefn honno: ", 3, "; ", 4, ". Ni ddewiswyd dim ar hap, felly nid oes hedyn; nid yw arwyddocâd yn pennu safle dim."],
      nil)
  package static func significanceParagraph(words: Phrase) -> Phrase {
    significanceParagraphText.filled(.phrase(words))
  }
  private static let significanceParagraphText = Filling(
      ["Whether shared members are surprising was not computed: ", 0, "."],
      ["Ni chyfrifwyd a yw'r aelodau a rennir yn annisgwyl: ", 0, "."],
      nil)
}
