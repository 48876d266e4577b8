// Made from the catalogues of 'significance-method' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let whichOverlapsAreSurprising = Phrase(
    "Which overlaps are surprising",
    "Pa orgyffyrddiadau sy'n annisgwyl")
  package static let significanceModel2 = Phrase(
    "Two bodies on which the same council and health board must sit share members whatever they do. So what each two share is held against chance. Among all ways to fill the seats that keep on average the number of seats of every partnership and of every organisation, the least committed is taken: the maximum-entropy bipartite model with forbidden and mandatory seats (SDSM, Neal 2014; SDSM-EC, Neal and Neal 2024).",
    "Mae dau gorff y mae'n rhaid i'r un cyngor a'r un bwrdd iechyd eistedd arnynt yn rhannu aelodau beth bynnag a wnânt. Felly cymherir yr hyn y mae pob dau yn ei rannu â hap. O blith pob ffordd o lenwi'r seddi sy'n cadw ar gyfartaledd nifer seddi pob partneriaeth a phob sefydliad, cymerir yr un leiaf ymrwymedig: y model deubarth entropi mwyaf â seddi gwaharddedig a gorfodol (SDSM, Neal 2014; SDSM-EC, Neal a Neal 2024).")
  package static let significanceModel3 = Phrase(
    "Geography: an organisation cannot sit where its area does not meet the footprint; one that serves everywhere can. Law: a member of a kind that the law requires on a statutory body must sit. A seat that is held is never ruled out, and one that is not held is never required.",
    "Daearyddiaeth: ni all sefydliad eistedd lle nad yw ei ardal yn cyffwrdd â'r ôl troed; gall un sy'n gwasanaethu pobman. Y gyfraith: rhaid i aelod o fath y mae'r gyfraith yn ei fynnu ar gorff statudol eistedd. Ni chaiff sedd a ddelir byth ei gwahardd, ac ni chaiff un na ddelir byth ei mynnu.")
  package static let significanceFormulas2 = Phrase(
    "The chance of a seat of k on i",
    "Y siawns o sedd k ar i")
  package static let significanceFormulas3 = Phrase(
    "p(i, k) = x(i)·y(k) ÷ (1 + x(i)·y(k)); Σ over k = seats of i; Σ over i = seats of k",
    "p(i, k) = x(i)·y(k) ÷ (1 + x(i)·y(k)); Σ dros k = seddi i; Σ dros i = seddi k")
  package static let significanceFormulas4 = Phrase(
    "Shared members expected",
    "Aelodau cyffredin a ddisgwylir")
  package static let significanceFormulas5 = Phrase(
    "Σ over k of p(i, k)·p(j, k)",
    "Σ dros k o p(i, k)·p(j, k)")
  package static let significanceSeed = Phrase(
    "Nothing is drawn at random, so there is no seed.",
    "Ni thynnir dim ar hap, felly nid oes hedyn.")
  package static let nullModelHypergeometric = Phrase(
    "Sizes of partnerships alone",
    "Maint y partneriaethau yn unig")
  package static let nullModelFixedColumns = Phrase(
    "Numbers of seats of organisations alone",
    "Nifer seddi'r sefydliadau yn unig")
  package static let nullModelSeats = Phrase(
    "Sizes and numbers of seats",
    "Maint a nifer seddi")
  package static let nullModelGeography = Phrase(
    "The same and geography",
    "Yr un peth a daearyddiaeth")
  package static let nullModelGeographyAndLaw = Phrase(
    "The same, geography and law (this report)",
    "Yr un peth, daearyddiaeth a'r gyfraith (yr adroddiad hwn)")
  package static let nullModelsCaption = Phrase(
    "Surprising pairs by what chance is taken to know",
    "Parau annisgwyl yn ôl yr hyn y cymerir bod hap yn ei wybod")
  package static let whatChanceKnows = Phrase(
    "What chance knows",
    "Yr hyn y mae hap yn ei wybod")
  package static let surprisingOverlaps = Phrase(
    "Overlaps with q ≤ α",
    "Gorgyffyrddiadau â q ≤ α")
  package static let pairsByP = Phrase(
    "Pairs with p ≤ α",
    "Parau â p ≤ α")
  package static let pairsByQ = Phrase(
    "Pairs with q ≤ α",
    "Parau â q ≤ α")
  package static let pairsByDiscreteQ = Phrase(
    "Pairs with discrete q ≤ α",
    "Parau â q arwahanol ≤ α")
  package static let notTestable = Phrase(
    "Not testable",
    "Ni ellir eu profi")
}

extension Words {
  package static func significanceChance(bodies: Phrase) -> Phrase {
    significanceChanceText.filled(.phrase(bodies))
  }
  private static let significanceChanceText = Filling(
      ["p is the chance of sharing at least so many members: the exact upper tail of the Poisson-binomial distribution. The universe is the ", 0, " that hold a counted seat anywhere."],
      ["p yw'r siawns o rannu o leiaf cynifer o aelodau: cynffon uchaf union y dosraniad Poisson-binomaidd. Y bydysawd yw'r ", 0, " sydd â sedd a gyfrifir yn rhywle."])
  package static func significanceFamily(pairs: String, level: String, untestable: String) -> Phrase {
    significanceFamilyText.filled(.text(pairs), .text(level), .text(untestable))
  }
  private static let significanceFamilyText = Filling(
      ["The family is every pair of partnerships with a counted member, whether or not they share one: ", 0, " pairs. q is p adjusted over the family by Benjamini and Hochberg (1995). The discrete q is that of the step-up for discrete tests of Döhler, Durand and Roquain (2018), and holds at the level alone. The level is α = ", 1, ". A pair is not testable when no number of shared members could have p ≤ α: ", 2, " pairs."],
      ["Y teulu yw pob pâr o bartneriaethau ag aelod a gyfrifir, p'un a ydynt yn rhannu un ai peidio: ", 0, " o barau. q yw p wedi'i addasu dros y teulu yn ôl Benjamini a Hochberg (1995). Yr q arwahanol yw eiddo'r weithdrefn ar gyfer profion arwahanol gan Döhler, Durand a Roquain (2018), ac mae'n dal ar y lefel honno'n unig. Y lefel yw α = ", 1, ". Ni ellir profi pâr pan na allai unrhyw nifer o aelodau cyffredin fod â p ≤ α: ", 2, " o barau."])
  package static func nullModelsNote(pairs: String, overlaps: String) -> Phrase {
    nullModelsNoteText.filled(.text(pairs), .text(overlaps))
  }
  private static let nullModelsNoteText = Filling(
      ["Out of ", 0, " pairs and ", 1, " overlaps."],
      ["Allan o ", 0, " o barau a ", 1, " o orgyffyrddiadau."])
  package static func surprisingNeighbours(overlaps: Phrase, before: String, after: String) -> Phrase {
    surprisingNeighboursText.filled(.phrase(overlaps), .text(before), .text(after))
  }
  private static let surprisingNeighboursText = Filling(
      ["Of ", 0, ", ", 1, " are surprising when chance knows sizes and numbers of seats, and ", 2, " when it knows geography and law too."],
      ["O ", 0, ", mae ", 1, " yn annisgwyl pan fo hap yn gwybod maint a nifer seddi, a ", 2, " pan fo'n gwybod daearyddiaeth a'r gyfraith hefyd."])
  package static func phraseSignificanceMethod(bodies: Phrase, pairs: String, level: String, plain: String, discrete: String) -> Phrase {
    phraseSignificanceMethodText.filled(.phrase(bodies), .text(pairs), .text(level), .text(plain), .text(discrete))
  }
  private static let phraseSignificanceMethodText = Filling(
      ["Whether two share more members than chance would have them share was judged by the maximum-entropy bipartite model that keeps numbers of seats and knows who could sit (geography) and who must (law) (Neal 2014; Neal and Neal 2024), with exact Poisson-binomial tails, over the universe of ", 0, " with a seat and the family of all ", 1, " pairs, corrected by Benjamini and Hochberg (1995) and by Döhler, Durand and Roquain (2018) at α = ", 2, ": ", 3, " and ", 4, " pairs are surprising. Nothing was drawn at random, so there is no seed; significance ranks nothing."],
      ["Barnwyd a yw dwy yn rhannu mwy o aelodau nag y byddai hap yn ei roi yn ôl y model deubarth entropi mwyaf sy'n cadw niferoedd y seddi ac yn gwybod pwy allai eistedd (daearyddiaeth) a phwy sy'n gorfod (y gyfraith) (Neal 2014; Neal a Neal 2024), â chynffonnau Poisson-binomaidd union, dros fydysawd o ", 0, " â sedd a theulu'r holl ", 1, " o barau, wedi'u cywiro yn ôl Benjamini a Hochberg (1995) ac yn ôl Döhler, Durand a Roquain (2018) ar α = ", 2, ": mae ", 3, " a ", 4, " o barau yn annisgwyl. Ni thynnwyd dim ar hap, felly nid oes hedyn; nid yw arwyddocâd yn trefnu dim."])
  package static func significanceParagraph(words: Phrase) -> Phrase {
    significanceParagraphText.filled(.phrase(words))
  }
  private static let significanceParagraphText = Filling(
      ["Whether shared members are surprising was not computed: ", 0, "."],
      ["Ni chyfrifwyd a yw aelodau cyffredin yn annisgwyl: ", 0, "."])
}
