internal import LandscapeModel
internal import Rationalisation

// How far findings hang on numbers that somebody picked.

extension Phrase {
  static let stability = Phrase("Stability", "Sefydlogrwydd")
  static let rankInterval = Phrase("Rank interval", "Cyfwng safle")
  static let rankLow = Phrase(
    "Rank, lower end of the interval", "Safle, pen isaf y cyfwng")
  static let rankHigh = Phrase(
    "Rank, upper end of the interval", "Safle, pen uchaf y cyfwng")
  static let medianRank = Phrase("Median rank", "Safle canolrifol")
  static let topTenShare = Phrase(
    "Share of draws in the first ten", "Cyfran y tyniadau yn y deg cyntaf")
  static let varied = Phrase("Varied", "Amrywiwyd")
  static let isVaried = Phrase("yes", "ydy")
  static let isNotVaried = Phrase("no", "nac ydy")

  /// `1–3`, or one rank where the interval has no width.
  static func rankInterval(of stability: Stability) -> String {
    guard stability.held > 0 else { return "–" }
    let (low, high) = (Numerals.grouped(stability.rankLow), Numerals.grouped(stability.rankHigh))
    return low == high ? low : low + "–" + high
  }

  /// What varied, in how many draws, from which seed.
  static func stabilityIntroduction(_ settings: StabilitySettings) -> Phrase {
    let (draws, spread) = (Numerals.amount(settings.draws), Numerals.percent(settings.spread))
    let seed = String(Int(settings.seed))
    return Phrase(
      "The rules were run \(draws) times more. Each time every threshold and weight was drawn evenly within \(spread) of its value, up or down (seed \(seed)).",
      "Rhedwyd y rheolau \(draws) o weithiau eto. Bob tro tynnwyd pob trothwy a phwysau'n wastad o fewn \(spread) i'w werth, i fyny neu i lawr (hedyn \(seed))."
    )
  }

  /// In how many of the draws a finding held, and where it then stood.
  static func stabilitySentence(_ stability: Stability) -> Phrase {
    let (held, draws) = (Numerals.grouped(stability.held), Numerals.grouped(stability.draws))
    guard stability.held > 0 else {
      return Phrase(
        "This finding held in none of the \(draws).",
        "Ni ddaliodd y canfyddiad hwn mewn yr un o'r \(draws).")
    }
    let share = Numerals.percent(stability.share)
    let (low, high) = (Numerals.grouped(stability.rankLow), Numerals.grouped(stability.rankHigh))
    let (median, top) = (
      Numerals.grouped(stability.medianRank), Numerals.percent(stability.topTen)
    )
    return Phrase(
      "This finding held in \(held) of \(draws) (\(share)). Where it held, its rank in its list was \(low) to \(high) nine times out of ten, the median \(median). It was among the first ten in \(top) of the draws.",
      "Daliodd y canfyddiad hwn mewn \(held) o \(draws) (\(share)). Lle daliodd, roedd ei safle ar ei restr rhwng \(low) a \(high) naw gwaith o bob deg, a'r canolrif yn \(median). Roedd ymhlith y deg cyntaf mewn \(top) o'r tyniadau."
    )
  }

  /// What a low share means to a reader.
  static let hangsOnANumber = Phrase(
    "It hangs on a number that somebody picked: a small change of a threshold ends it, or reports it in another form.",
    "Mae'n dibynnu ar rif a ddewiswyd gan rywun: mae newid bach mewn trothwy'n dod ag ef i ben, neu'n ei adrodd ar ffurf arall."
  )

  static func stabilityNotComputed(_ settings: StabilitySettings) -> Phrase {
    let limit = Numerals.amount(settings.maximumPartnerships)
    return Phrase(
      "Stability was not computed: the settings ask for no draws, or the landscape has more than \(limit) partnerships.",
      "Ni chyfrifwyd sefydlogrwydd: nid yw'r gosodiadau'n gofyn am dyniadau, neu mae gan y dirwedd fwy na \(limit) o bartneriaethau."
    )
  }

  /// How the main list fared as a whole.
  static func stabilityOfList(
    holding: Int, of findings: Int, staying: Int, ofFirst first: Int
  ) -> Phrase {
    let (held, all) = (Numerals.grouped(holding), Numerals.grouped(findings))
    let (stayed, top) = (Numerals.grouped(staying), Numerals.grouped(first))
    return Phrase(
      "Of the \(all) findings of the main list, \(held) held in at least nine tenths of the draws; of its first \(top), \(stayed) were among the first ten in at least half of them.",
      "O'r \(all) canfyddiad ar y brif restr, daliodd \(held) mewn o leiaf naw rhan o ddeg o'r tyniadau; o'i \(top) cyntaf, roedd \(stayed) ymhlith y deg cyntaf mewn o leiaf hanner ohonynt."
    )
  }

  static let stabilityParagraphs: [Phrase] = [
    Phrase(
      "A finding holds in a draw when the draw gives a finding with the same id: the same rule about the same anchor. A finding that another rule takes over does not hold.",
      "Mae canfyddiad yn dal mewn tyniad pan fo'r tyniad yn rhoi canfyddiad â'r un dynodydd: yr un rheol am yr un angor. Nid yw canfyddiad y mae rheol arall yn ei gymryd drosodd yn dal."
    ),
    Phrase(
      "The rank interval runs from the 5th to the 95th percentile of its ranks within its list, over the draws in which it holds.",
      "Mae'r cyfwng safle'n rhedeg o'r 5ed i'r 95ain canradd o'i safleoedd ar ei restr, dros y tyniadau y mae'n dal ynddynt."
    ),
    Phrase(
      "The table of settings says which were varied. Each is drawn by itself and kept within its range; the same seed gives the same draws.",
      "Mae tabl y gosodiadau'n dweud pa rai a amrywiwyd. Tynnir pob un ar ei ben ei hun a'i gadw o fewn ei amrediad; mae'r un hedyn yn rhoi'r un tyniadau."
    ),
    Phrase(
      "No layer is left out altogether: a rule without one of its conditions holds wherever it held before, so that this would test nothing.",
      "Ni adewir yr un haen allan yn gyfan gwbl: mae rheol heb un o'i hamodau'n dal ym mhobman y daliodd o'r blaen, felly ni fyddai hynny'n profi dim."
    ),
  ]

  static let stabilityNote = Phrase(
    "Stability is the share of the draws of thresholds and weights in which the finding holds; the rank interval is the 5th to the 95th percentile of its rank there.",
    "Sefydlogrwydd yw'r gyfran o'r tyniadau o drothwyon a phwysau y mae'r canfyddiad yn dal ynddynt; y cyfwng safle yw'r 5ed i'r 95ain canradd o'i safle yno."
  )
}
