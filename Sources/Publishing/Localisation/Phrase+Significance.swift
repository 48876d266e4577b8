internal import LandscapeModel
package import OverlapGraph

// Whether what two bodies share is surprising: one sentence a pair, what it comes to, and why there
// may be no number.

extension Phrase {
  static let isItSurprising = Phrase("Is it surprising?", "A yw'n annisgwyl?")
  static let sharedMembersNoun = CountedNoun("shared member", "shared members", "aelod cyffredin")

  /// `7 shared members of 9 and 11; 4.6 expected from geography and law; q = 0.02.`
  ///
  /// The Welsh names the two sizes one after the other: `a` or `ac` would depend on how a figure is
  /// read aloud.
  package static func significance(of pair: PairSignificance, level: Double) -> Phrase {
    let counts = Self.counts(of: pair)
    guard pair.verdict(level: level) == .notTestable else {
      let q = Self.q(of: pair, level: level)
      return Phrase(
        "\(counts.english); \(q.english).",
        "\(counts.welsh); \(q.welsh).")
    }
    guard let needed = pair.outOfReach else {
      return Phrase(
        "Not testable: \(counts.english); no number would have been a surprise.",
        "Ni ellir ei brofi: \(counts.welsh); ni fyddai unrhyw nifer wedi bod yn annisgwyl.")
    }
    return Phrase(
      "Not testable: \(counts.english); at least \(needed) would have to be shared.",
      "Ni ellir ei brofi: \(counts.welsh); byddai'n rhaid rhannu \(needed) o leiaf.")
  }

  private static func counts(of pair: PairSignificance) -> Phrase {
    let shared = sharedMembersNoun(pair.shared)
    let (left, right) = (
      Numerals.grouped(pair.sourceMembers), Numerals.grouped(pair.targetMembers)
    )
    let expected =
      pair.expected > 0 && pair.expected < 0.05 ? "< 0.1" : Numerals.fixed(pair.expected, places: 1)
    return Phrase(
      "\(shared.english) of \(left) and \(right); \(expected) expected from geography and law",
      "\(shared.welsh) (\(left) gan y naill gorff, \(right) gan y llall); disgwylid \(expected) o ystyried daearyddiaeth a'r gyfraith"
    )
  }

  private static func q(of pair: PairSignificance, level: Double) -> Phrase {
    let q = chance("q", pair.q, level: level)
    let discrete = chance("q", pair.qDiscrete, level: level)
    let reach = level + 1e-9
    // The two are said apart only where they answer differently.
    guard (pair.q <= reach) != (pair.qDiscrete <= reach) else { return Phrase(q, q) }
    return Phrase(
      "\(q) (by the discrete correction \(discrete))",
      "\(q) (yn ôl y cywiriad arwahanol \(discrete))")
  }

  /// `q = 0.02`; with more digits close to the level, where two would leave it open on which side
  /// it lies.
  static func chance(_ symbol: String, _ value: Double, level: Double) -> String {
    if value < 0.005, (value - level).magnitude >= 0.005 { return symbol + " < 0.01" }
    let places = value != level && (value - level).magnitude < 0.005 ? 4 : 2
    return symbol + " = " + Numerals.fixed(value, places: places)
  }

  /// What the sentence comes to; a q near 1 must not read as `unlike`.
  package static func verdict(of pair: PairSignificance, level: Double, pairs: Int) -> Phrase {
    switch pair.verdict(level: level) {
    case .surprising:
      return Phrase(
        "They share more members than geography and law account for.",
        "Maent yn rhannu mwy o aelodau nag y mae daearyddiaeth a'r gyfraith yn eu hegluro.")
    case .unusualAlone:
      let p = chance("p", pair.p, level: level)
      let family = Numerals.grouped(pairs)
      return Phrase(
        "Taken alone that would be unusual (\(p)); among \(family) pairs some such are to be expected.",
        "Ar ei ben ei hun byddai hynny'n anarferol (\(p)); ymhlith \(family) o barau mae rhai felly i'w disgwyl."
      )
    case .expected:
      return Phrase(
        "Geography and law alone could account for what they share.",
        "Gallai daearyddiaeth a'r gyfraith ar eu pen eu hunain egluro'r hyn y maent yn ei rannu.")
    case .notTestable:
      return Phrase(
        "Bodies of these sizes, in this place and under this law, could not have shown a surprise.",
        "Ni allai cyrff o'r maint hwn, yn y lle hwn ac o dan y gyfraith hon, fod wedi dangos dim annisgwyl."
      )
    }
  }

  /// Before the names of the pair that speaks for a group.
  static func weakestPair(of count: Int) -> Phrase {
    let count = Numerals.grouped(count)
    return Phrase(
      "Of \(count) pairs the least surprising:", "O'r \(count) pâr, y lleiaf annisgwyl:")
  }

  static let significanceNote = Phrase(
    "This is evidence and no condition: it changes neither what is listed nor its place. A q near 1 says that geography and law could explain the overlap, not that the bodies are unlike.",
    "Tystiolaeth yw hon ac nid amod: nid yw'n newid yr hyn a restrir na'i le. Mae q yn agos at 1 yn dweud y gallai daearyddiaeth a'r gyfraith egluro'r gorgyffwrdd, nid bod y cyrff yn annhebyg."
  )
  static let howSignificanceIsWorkedOut = Phrase(
    "How this is worked out", "Sut y cyfrifir hyn")

  /// `Not computed: 6,000 partnerships are more than the limit of 5,000.`
  package static func notComputed(_ reason: NotComputed) -> Phrase {
    let words = Self.reason(reason)
    return Phrase("Not computed: \(words.english).", "Nis cyfrifwyd: \(words.welsh).")
  }

  /// Why significance was not computed, as the end of a sentence.
  package static func reason(_ reason: NotComputed) -> Phrase {
    switch reason {
    case .noPairs:
      return Phrase(
        "fewer than two partnerships have a counted member",
        "mae gan lai na dwy bartneriaeth aelod a gyfrifir")
    case .tooManyPartnerships(let count, let limit):
      let all = CountedNoun.partnerships(count)
      let limit = Numerals.grouped(limit)
      return Phrase(
        "there are \(all.english), more than the limit of \(limit)",
        "mae \(all.welsh), mwy na'r terfyn o \(limit)")
    case .marginsCannotBeMet:
      return Phrase(
        "no arrangement has these numbers of seats with the seats that are ruled out and required",
        "nid oes trefniant â'r niferoedd hyn o seddi gyda'r seddi a waherddir ac a fynnir")
    case .notConverged(_, let sweeps):
      let sweeps = Numerals.grouped(sweeps)
      return Phrase(
        "the null model had not settled after \(sweeps) passes",
        "nid oedd y model nwl wedi sefydlogi ar ôl \(sweeps) o rowndiau")
    case .tooLarge:
      return Phrase(
        "the seats are too many and too varied to compare in reasonable time",
        "mae'r seddi'n rhy niferus ac yn rhy amrywiol i'w cymharu mewn amser rhesymol")
    }
  }
}
