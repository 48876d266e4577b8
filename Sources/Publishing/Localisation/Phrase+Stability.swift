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
    let seed = String(settings.seed)
    return Phrase(
      "The rules were run \(draws) times more. Each time every threshold and weight was drawn evenly within \(spread) of its value, up or down (seed \(seed)). They were then run without each layer in turn: area, membership, remit.",
      "Rhedwyd y rheolau \(draws) o weithiau eto. Bob tro tynnwyd pob trothwy a phwysau'n wastad o fewn \(spread) i'w werth, i fyny neu i lawr (hedyn \(seed)). Yna fe'u rhedwyd heb bob haen yn ei thro: ardal, aelodaeth, cylch gwaith."
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
      "A threshold that counts whole things is rounded to the nearest whole number once it is drawn, so that a small one often stays as it is.",
      "Caiff trothwy sy'n cyfrif pethau cyfan ei dalgrynnu i'r rhif cyfan agosaf ar ôl ei dynnu, fel bod un bach yn aml yn aros fel y mae."
    ),
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
      "A percentile is varied by what it leaves above it: 95 becomes 94 to 96.",
      "Amrywir canradd yn ôl yr hyn y mae'n ei adael uwch ei ben: daw 95 yn 94 i 96."
    ),
    Phrase(
      "Without a layer, no condition asks for it and it adds nothing to the strength. What a rule is about stays: twins tile their footprint, footprints that cross cross, and two bodies are compared only where they share a member and their footprints meet.",
      "Heb haen, nid oes amod yn gofyn amdani ac nid yw'n ychwanegu dim at y cryfder. Mae'r hyn y mae rheol amdano'n aros: mae'r efeilliaid yn teilsio eu hôl troed, mae olion troed sy'n croesi'n croesi, a dim ond lle maent yn rhannu aelod a lle mae eu holion troed yn cwrdd y cymherir dau gorff."
    ),
  ]

  static let stabilityNote = Phrase(
    "Stability is the share of the draws of thresholds and weights in which the finding holds; the rank interval is the 5th to the 95th percentile of its rank there.",
    "Sefydlogrwydd yw'r gyfran o'r tyniadau o drothwyon a phwysau y mae'r canfyddiad yn dal ynddynt; y cyfwng safle yw'r 5ed i'r 95ain canradd o'i safle yno."
  )
}

// What becomes of findings when a layer is left out.
extension Phrase {
  static let layerLeftOut = Phrase("Layer left out", "Haen a adawyd allan")
  static let layersLeftOut = Phrase("When a layer is left out", "Pan adewir haen allan")
  static let layerFindings = Phrase(
    "Findings in the main list", "Canfyddiadau ar y brif restr")
  static let layerHolding = Phrase("Still found", "Yn dal i'w cael")
  static let layerReported = Phrase(
    "Bodies in another finding", "Cyrff mewn canfyddiad arall")
  static let layerGone = Phrase("Not found", "Heb eu cael")
  static let layersNote = Phrase(
    "The more findings there are without a layer, the more that layer sorts out. A finding that another one takes over hangs on the layer for its name, not for its bodies.",
    "Po fwyaf o ganfyddiadau sydd heb haen, mwyaf y mae'r haen honno'n ei ddidoli. Mae canfyddiad y mae un arall yn ei gymryd drosodd yn dibynnu ar yr haen am ei enw, nid am ei gyrff."
  )

  static func name(of layer: Layer) -> Phrase {
    switch layer {
    case .area: Phrase("Area", "Ardal")
    case .membership: Phrase("Membership", "Aelodaeth")
    case .remit: Phrase("Remit", "Cylch gwaith")
    }
  }

  static func without(_ layer: Layer) -> Phrase {
    switch layer {
    case .area: Phrase("Without area", "Heb yr ardal")
    case .membership: Phrase("Without membership", "Heb yr aelodaeth")
    case .remit: Phrase("Without remit", "Heb y cylch gwaith")
    }
  }

  static func outcome(_ outcome: LayerOutcome) -> Phrase {
    switch outcome {
    case .holds(let rank):
      let rank = Numerals.grouped(rank)
      return Phrase(
        "it holds, at rank \(rank) of its list", "mae'n dal, yn safle \(rank) ar ei restr")
    case .reported(let rule, let rank):
      let (name, rank) = (Phrase.name(of: rule), Numerals.grouped(rank))
      return Phrase(
        "its bodies stand in another finding: \(name.english), rank \(rank)",
        "mae ei gyrff mewn canfyddiad arall: \(name.welsh), safle \(rank)")
    case .gone:
      return Phrase(
        "no finding is about all its bodies", "nid oes canfyddiad am ei holl gyrff")
    }
  }
}
