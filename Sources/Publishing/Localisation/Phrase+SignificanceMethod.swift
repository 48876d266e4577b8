internal import LandscapeModel
internal import OverlapGraph

// What the method page says of significance: model, universe, family, correction, level and seed.

extension Phrase {
  static let whichOverlapsAreSurprising = Phrase(
    "Which overlaps are surprising", "Pa orgyffyrddiadau sy'n annisgwyl")

  static let significanceModel: [Phrase] = [
    Phrase(
      "Two bodies on which the same council and health board must sit share members whatever they do. So what each two share is held against chance. Among all ways to fill the seats that keep on average the number of seats of every partnership and of every organisation, the least committed is taken: the maximum-entropy bipartite model with forbidden and mandatory seats (SDSM, Neal 2014; SDSM-EC, Neal and Neal 2024).",
      "Mae dau gorff y mae'n rhaid i'r un cyngor a'r un bwrdd iechyd eistedd arnynt yn rhannu aelodau beth bynnag a wnânt. Felly cymherir yr hyn y mae pob dau yn ei rannu â hap. O blith pob ffordd o lenwi'r seddi sy'n cadw ar gyfartaledd nifer seddi pob partneriaeth a phob sefydliad, cymerir yr un leiaf ymrwymedig: y model deubarth entropi mwyaf â seddi gwaharddedig a gorfodol (SDSM, Neal 2014; SDSM-EC, Neal a Neal 2024)."
    ),
    Phrase(
      "Geography: an organisation cannot sit where its area does not meet the footprint; one that serves everywhere can. Law: a member of a kind that the law requires on a statutory body must sit. A seat that is held is never ruled out, and one that is not held is never required.",
      "Daearyddiaeth: ni all sefydliad eistedd lle nad yw ei ardal yn cyffwrdd â'r ôl troed; gall un sy'n gwasanaethu pobman. Y gyfraith: rhaid i aelod o fath y mae'r gyfraith yn ei fynnu ar gorff statudol eistedd. Ni chaiff sedd a ddelir byth ei gwahardd, ac ni chaiff un na ddelir byth ei mynnu."
    ),
  ]

  /// The model in symbols, the same in both languages but for its words.
  static let significanceFormulas: [(words: Phrase, symbols: Phrase)] = [
    (
      Phrase("The chance of a seat of k on i", "Y siawns o sedd k ar i"),
      Phrase(
        "p(i, k) = x(i)·y(k) ÷ (1 + x(i)·y(k)); Σ over k = seats of i; Σ over i = seats of k",
        "p(i, k) = x(i)·y(k) ÷ (1 + x(i)·y(k)); Σ dros k = seddi i; Σ dros i = seddi k")
    ),
    (
      Phrase("Shared members expected", "Aelodau cyffredin a ddisgwylir"),
      Phrase("Σ over k of p(i, k)·p(j, k)", "Σ dros k o p(i, k)·p(j, k)")
    ),
  ]

  static func significanceChance(universe: Int) -> Phrase {
    let bodies = CountedNoun.organisations(universe)
    return Phrase(
      "p is the chance of sharing at least so many members: the exact upper tail of the Poisson-binomial distribution. The universe is the \(bodies.english) that hold a counted seat anywhere.",
      "p yw'r siawns o rannu o leiaf cynifer o aelodau: cynffon uchaf union y dosraniad Poisson-binomaidd. Y bydysawd yw'r \(bodies.welsh) sydd â sedd a gyfrifir yn rhywle."
    )
  }

  static func significanceFamily(pairs: Int, untestable: Int, level: Double) -> Phrase {
    let (pairs, untestable) = (Numerals.grouped(pairs), Numerals.grouped(untestable))
    let level = level.description
    return Phrase(
      "The family is every pair of partnerships with a counted member, whether or not they share one: \(pairs) pairs. q is p adjusted over the family by Benjamini and Hochberg (1995). The discrete q is that of the step-up for discrete tests of Döhler, Durand and Roquain (2018), and holds at the level alone. The level is α = \(level). A pair is not testable when no number of shared members could have p ≤ α: \(untestable) pairs.",
      "Y teulu yw pob pâr o bartneriaethau ag aelod a gyfrifir, p'un a ydynt yn rhannu un ai peidio: \(pairs) o barau. q yw p wedi'i addasu dros y teulu yn ôl Benjamini a Hochberg (1995). Yr q arwahanol yw eiddo'r weithdrefn ar gyfer profion arwahanol gan Döhler, Durand a Roquain (2018), ac mae'n dal ar y lefel honno'n unig. Y lefel yw α = \(level). Ni ellir profi pâr pan na allai unrhyw nifer o aelodau cyffredin fod â p ≤ α: \(untestable) o barau."
    )
  }

  static let significanceSeed = Phrase(
    "Nothing is drawn at random, so there is no seed.",
    "Ni thynnir dim ar hap, felly nid oes hedyn.")

  static func name(of null: NullModel) -> Phrase {
    switch null {
    case .hypergeometric:
      Phrase("Sizes of partnerships alone", "Maint y partneriaethau yn unig")
    case .fixedColumns:
      Phrase("Numbers of seats of organisations alone", "Nifer seddi'r sefydliadau yn unig")
    case .seats:
      Phrase("Sizes and numbers of seats", "Maint a nifer seddi")
    case .geography:
      Phrase("The same and geography", "Yr un peth a daearyddiaeth")
    case .geographyAndLaw:
      Phrase(
        "The same, geography and law (this report)",
        "Yr un peth, daearyddiaeth a'r gyfraith (yr adroddiad hwn)")
    }
  }

  static let nullModelsCaption = Phrase(
    "Surprising pairs by what chance is taken to know",
    "Parau annisgwyl yn ôl yr hyn y cymerir bod hap yn ei wybod")
  static let whatChanceKnows = Phrase("What chance knows", "Yr hyn y mae hap yn ei wybod")
  static let surprisingOverlaps = Phrase(
    "Overlaps with q ≤ α", "Gorgyffyrddiadau â q ≤ α")
  static let pairsByP = Phrase("Pairs with p ≤ α", "Parau â p ≤ α")
  static let pairsByQ = Phrase("Pairs with q ≤ α", "Parau â q ≤ α")
  static let pairsByDiscreteQ = Phrase(
    "Pairs with discrete q ≤ α", "Parau â q arwahanol ≤ α")
  static let notTestable = Phrase("Not testable", "Ni ellir eu profi")

  static func nullModelsNote(pairs: Int, overlaps: Int) -> Phrase {
    let (pairs, overlaps) = (Numerals.grouped(pairs), Numerals.grouped(overlaps))
    return Phrase(
      "Out of \(pairs) pairs and \(overlaps) overlaps.",
      "Allan o \(pairs) o barau a \(overlaps) o orgyffyrddiadau.")
  }

  /// By how much geography and law change the number of surprising neighbours.
  static func surprisingNeighbours(before: Int, after: Int, of overlaps: Int) -> Phrase {
    let (before, after) = (Numerals.grouped(before), Numerals.grouped(after))
    let overlaps = CountedNoun.overlaps(overlaps)
    return Phrase(
      "Of \(overlaps.english), \(before) are surprising when chance knows sizes and numbers of seats, and \(after) when it knows geography and law too.",
      "O \(overlaps.welsh), mae \(before) yn annisgwyl pan fo hap yn gwybod maint a nifer seddi, a \(after) pan fo'n gwybod daearyddiaeth a'r gyfraith hefyd."
    )
  }

  /// What a paper that cites the report says of significance, after `methodParagraph`.
  static func significanceParagraph(
    _ family: PairFamily, universe: Int, counts: PairFamily.CountsAtLevel
  ) -> Phrase {
    let bodies = CountedNoun.organisations(universe)
    let pairs = Numerals.grouped(family.pairCount)
    let level = family.level.description
    let (plain, discrete) = (Numerals.grouped(counts.q), Numerals.grouped(counts.qDiscrete))
    return Phrase(
      "Whether two share more members than chance would have them share was judged by the maximum-entropy bipartite model that keeps numbers of seats and knows who could sit (geography) and who must (law) (Neal 2014; Neal and Neal 2024), with exact Poisson-binomial tails, over the universe of \(bodies.english) with a seat and the family of all \(pairs) pairs, corrected by Benjamini and Hochberg (1995) and by Döhler, Durand and Roquain (2018) at α = \(level): \(plain) and \(discrete) pairs are surprising. Nothing was drawn at random, so there is no seed; significance ranks nothing.",
      "Barnwyd a yw dwy yn rhannu mwy o aelodau nag y byddai hap yn ei roi yn ôl y model deubarth entropi mwyaf sy'n cadw niferoedd y seddi ac yn gwybod pwy allai eistedd (daearyddiaeth) a phwy sy'n gorfod (y gyfraith) (Neal 2014; Neal a Neal 2024), â chynffonnau Poisson-binomaidd union, dros fydysawd o \(bodies.welsh) â sedd a theulu'r holl \(pairs) o barau, wedi'u cywiro yn ôl Benjamini a Hochberg (1995) ac yn ôl Döhler, Durand a Roquain (2018) ar α = \(level): mae \(plain) a \(discrete) o barau yn annisgwyl. Ni thynnwyd dim ar hap, felly nid oes hedyn; nid yw arwyddocâd yn trefnu dim."
    )
  }

  /// The same where there is none.
  static func significanceParagraph(_ reason: NotComputed) -> Phrase {
    let words = Self.reason(reason)
    return Phrase(
      "Whether shared members are surprising was not computed: \(words.english).",
      "Ni chyfrifwyd a yw aelodau cyffredin yn annisgwyl: \(words.welsh).")
  }
}
