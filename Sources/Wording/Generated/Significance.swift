// Made from the catalogues of 'significance' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let isItSurprising = Phrase(
    "Is it surprising?",
    "A yw'n annisgwyl?",
    nil)
  package static let verdictSurprising = Phrase(
    "They share more members than geography and law account for.",
    "Maent yn rhannu mwy o aelodau nag y mae daearyddiaeth a'r gyfraith yn eu hegluro.",
    nil)
  package static let verdictExpected = Phrase(
    "Geography and law alone could account for what they share.",
    "Gallai daearyddiaeth a'r gyfraith ar eu pennau eu hunain egluro'r hyn y maent yn ei rannu.",
    nil)
  package static let verdictNotTestable = Phrase(
    "Bodies of these sizes, in this place and under this law, could not have shown a surprise.",
    "Ni allai cyrff o'r maint hwn, yn y lle hwn ac o dan y gyfraith hon, fod wedi dangos dim annisgwyl.",
    nil)
  package static let significanceNote = Phrase(
    "This is evidence and no condition: it changes neither what is listed nor its place. A q near 1 says that geography and law could explain the overlap, not that the bodies are unlike.",
    "Tystiolaeth yw hyn, nid amod: nid yw'n newid yr hyn a restrir na'i safle. Mae q sy'n agos at 1 yn dangos y gallai daearyddiaeth a'r gyfraith egluro'r gorgyffwrdd, nid bod y cyrff yn annhebyg.",
    nil)
  package static let howSignificanceIsWorkedOut = Phrase(
    "How this is worked out",
    "Sut y cyfrifir hyn",
    nil)
  package static let reasonNoPairs = Phrase(
    "fewer than two partnerships have a counted member",
    "mae gan lai na dwy bartneriaeth aelod a gyfrifir",
    nil)
  package static let reasonMarginsCannotBeMet = Phrase(
    "no arrangement has these numbers of seats with the seats that are ruled out and required",
    "nid oes trefniant â'r niferoedd hyn o seddi gyda'r seddi a waherddir ac a fynnir",
    nil)
  package static let reasonTooLarge = Phrase(
    "the seats are too many and too varied to compare in reasonable time",
    "mae'r seddi'n rhy niferus ac yn rhy amrywiol i'w cymharu mewn amser rhesymol",
    nil)
  package static let kindsMostSurprising = Phrase(
    "Furthest from chance",
    "Pellaf oddi wrth siawns",
    nil)
  package static let kindsSurprisingHeading = Phrase(
    "Kinds that share more than geography and law give",
    "Mathau sy'n rhannu mwy nag y mae daearyddiaeth a'r gyfraith yn ei esbonio",
    nil)
  package static let kindsSurprisingCaption = Phrase(
    "Pairs of kinds that share more members than geography and law give",
    "Parau o fathau sy'n rhannu mwy o aelodau nag y mae daearyddiaeth a'r gyfraith yn ei esbonio",
    nil)
  package static let kindsSurprisingIntroduction = Phrase(
    "Every two kinds are compared over all pairs of their bodies, because a single pair of boards is often too small to be told from chance.",
    "Cymherir pob dau fath dros bob pâr o'u cyrff, gan fod un pâr o fyrddau yn aml yn rhy fach i'w wahaniaethu oddi wrth siawns.",
    nil)
  package static let kindsPairsOfBodies = Phrase(
    "Pairs of bodies",
    "Parau o gyrff",
    nil)
  package static let kindsSharedOfPairs = Phrase(
    "Shared members of all pairs",
    "Aelodau a rennir gan bob pâr",
    nil)
  package static let kindsQ = Phrase(
    "Chance, corrected (q)",
    "Siawns, wedi'i chywiro (q)",
    nil)
  package static let kindsExpected = Phrase(
    "Expected",
    "Disgwyliedig",
    nil)
}

extension Words {
  package static func significance(counts: Phrase, q: Phrase) -> Phrase {
    significanceText.filled(.phrase(counts), .phrase(q))
  }
  private static let significanceText = Filling(
      [0, "; ", 1, "."],
      [0, "; ", 1, "."],
      nil)
  package static func significance2(counts: Phrase) -> Phrase {
    significance2Text.filled(.phrase(counts))
  }
  private static let significance2Text = Filling(
      ["Not testable: ", 0, "; no number would have been a surprise."],
      ["Ni ellir ei brofi: ", 0, "; ni fyddai unrhyw nifer wedi bod yn annisgwyl."],
      nil)
  package static func significance3(counts: Phrase, needed: Int) -> Phrase {
    significance3Text.filled(.phrase(counts), .number(needed))
  }
  private static let significance3Text = Filling(
      ["Not testable: ", 0, "; at least ", 1, " would have to be shared."],
      ["Ni ellir ei brofi: ", 0, "; byddai'n rhaid rhannu ", 1, " o leiaf."],
      nil)
  package static func sharedAndExpected(shared: Phrase, left: String, right: String, expected: String) -> Phrase {
    sharedAndExpectedText.filled(.phrase(shared), .text(left), .text(right), .text(expected))
  }
  private static let sharedAndExpectedText = Filling(
      [0, " of ", 1, " and ", 2, "; ", 3, " expected from geography and law"],
      [0, " (", 1, " gan y naill gorff, ", 2, " gan y llall); disgwylid ", 3, " o ystyried daearyddiaeth a'r gyfraith"],
      nil)
  package static func q(q: String, discrete: String) -> Phrase {
    qText.filled(.text(q), .text(discrete))
  }
  private static let qText = Filling(
      [0, " (by the discrete correction ", 1, ")"],
      [0, " (yn ôl y cywiriad arwahanol: ", 1, ")"],
      nil)
  package static func verdictUnusualAlone(p: String, family: String) -> Phrase {
    verdictUnusualAloneText.filled(.text(p), .text(family))
  }
  private static let verdictUnusualAloneText = Filling(
      ["Taken alone that would be unusual (", 0, "); among ", 1, " pairs some such are to be expected."],
      ["Ar ei ben ei hun byddai hynny'n anarferol (", 0, "); ymhlith yr holl barau (", 1, ") mae rhai felly i'w disgwyl."],
      nil)
  package static func weakestPair(count: String) -> Phrase {
    weakestPairText.filled(.text(count))
  }
  private static let weakestPairText = Filling(
      ["Of ", 0, " pairs the least surprising:"],
      ["O'r holl barau (", 0, "), y lleiaf annisgwyl:"],
      nil)
  package static func notComputed(words: Phrase) -> Phrase {
    notComputedText.filled(.phrase(words))
  }
  private static let notComputedText = Filling(
      ["Not computed: ", 0, "."],
      ["Nis cyfrifwyd: ", 0, "."],
      nil)
  package static func reasonTooManyPartnerships(all: Phrase, limit: String) -> Phrase {
    reasonTooManyPartnershipsText.filled(.phrase(all), .text(limit))
  }
  private static let reasonTooManyPartnershipsText = Filling(
      ["there are ", 0, ", more than the limit of ", 1],
      ["ceir ", 0, ", mwy na'r terfyn o ", 1],
      nil)
  package static func reasonNotConverged(sweeps: String) -> Phrase {
    reasonNotConvergedText.filled(.text(sweeps))
  }
  private static let reasonNotConvergedText = Filling(
      ["the null model had not settled after ", 0, " passes"],
      ["nid oedd y model nwl wedi sefydlogi erbyn rownd ", 0],
      nil)
  package static func kindsSurprising(surprising: Int, all: Int) -> Phrase {
    kindsSurprisingText.filled(.number(surprising), .number(all))
  }
  private static let kindsSurprisingText = Filling(
      ["Pairs of kinds that share more members than geography and law give, taken over the whole nation: ", 0, " of ", 1, "."],
      ["Parau o fathau sy'n rhannu mwy o aelodau nag y mae daearyddiaeth a'r gyfraith yn ei esbonio, o'u cymryd dros y genedl gyfan: ", 0, " o ", 1, "."],
      nil)
  package static func kindsSharedAndExpected(shared: Int, expected: String) -> Phrase {
    kindsSharedAndExpectedText.filled(.number(shared), .text(expected))
  }
  private static let kindsSharedAndExpectedText = Filling(
      [0, " shared, ", 1, " expected"],
      [0, " a rennir, ", 1, " yn ddisgwyliedig"],
      nil)
  package static func noOverlapSurprising(all: Phrase, pairs: String, untestable: String) -> Phrase {
    noOverlapSurprisingText.filled(.phrase(all), .text(pairs), .text(untestable))
  }
  private static let noOverlapSurprisingText = Filling(
      ["Of ", 0, " between two bodies, none is more than geography and law explain; of ", 1, " pairs, ", 2, " are too small to be tested."],
      ["O'r ", 0, " rhwng dau gorff, nid oes yr un yn fwy nag y mae daearyddiaeth a'r gyfraith yn ei esbonio; nifer y parau: ", 1, "; y rhai sy'n rhy fach i'w profi: ", 2, "."],
      nil)
  package static func kindWithItsOwn(kind: Phrase) -> Phrase {
    kindWithItsOwnText.filled(.phrase(kind))
  }
  private static let kindWithItsOwnText = Filling(
      [0, " with others of its kind"],
      [0, " gydag eraill o'r un math"],
      nil)
}
