// Made from the catalogues of 'stability' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let stability = Phrase(
    "Stability",
    "Sefydlogrwydd",
    nil)
  package static let rankInterval = Phrase(
    "Rank interval",
    "Cyfwng safle",
    nil)
  package static let rankLow = Phrase(
    "Rank, lower end of the interval",
    "Safle, pen isaf y cyfwng",
    nil)
  package static let rankHigh = Phrase(
    "Rank, upper end of the interval",
    "Safle, pen uchaf y cyfwng",
    nil)
  package static let medianRank = Phrase(
    "Median rank",
    "Safle canolrifol",
    nil)
  package static let topTenShare = Phrase(
    "Share of draws in the first ten",
    "Cyfran y treialon yn y deg cyntaf",
    nil)
  package static let varied = Phrase(
    "Varied",
    "Amrywiwyd",
    nil)
  package static let isVaried = Phrase(
    "yes",
    "do",
    nil)
  package static let isNotVaried = Phrase(
    "no",
    "naddo",
    nil)
  package static let hangsOnANumber = Phrase(
    "It hangs on a number that somebody picked: a small change of a threshold ends it, or reports it in another form.",
    "Mae'n dibynnu ar rif a ddewiswyd gan rywun: mae newid bach mewn trothwy'n dod ag ef i ben, neu'n ei adrodd ar ffurf arall.",
    nil)
  package static let stabilityParagraphs2 = Phrase(
    "A threshold that counts whole things is rounded to the nearest whole number once it is drawn, so that a small one often stays as it is.",
    "Caiff trothwy sy'n cyfrif pethau cyfan ei dalgrynnu i'r rhif cyfan agosaf ar ôl ei ddewis, fel bod un bach yn aml yn aros fel y mae.",
    nil)
  package static let stabilityParagraphs3 = Phrase(
    "A finding holds in a draw when the draw gives a finding with the same id, or one of its list that is about all of its bodies: what another rule then reports is not lost, and its page says as what.",
    "Mae canfyddiad yn sefyll mewn treial os yw'r treial yn rhoi canfyddiad â'r un dynodydd, neu un ar ei restr sydd am bob un o'i gyrff: ni chollir yr hyn y mae rheol arall yn adrodd arno wedyn, ac mae ei dudalen yn dweud fel beth.",
    nil)
  package static let stabilityParagraphs4 = Phrase(
    "The rank interval runs from the 5th to the 95th percentile of its ranks within its list, over the draws in which it holds.",
    "Mae'r cyfwng safle'n ymestyn o'r 5ed i'r 95ain canradd o'i safleoedd ar ei restr, dros y treialon y mae'n sefyll ynddynt.",
    nil)
  package static let stabilityParagraphs5 = Phrase(
    "The table of settings says which were varied. Each is drawn by itself and kept within its range; the same seed gives the same draws.",
    "Mae tabl y gosodiadau'n dangos pa rai a amrywiwyd. Dewisir pob un ar wahân a'i gadw o fewn ei amrediad; mae'r un hedyn yn rhoi'r un treialon.",
    nil)
  package static let stabilityParagraphs6 = Phrase(
    "A percentile is varied by what it leaves above it: 95 becomes 94 to 96.",
    "Amrywir canradd yn ôl yr hyn y mae'n ei adael uwch ei ben: daw 95 yn 94 i 96.",
    nil)
  package static let stabilityParagraphs7 = Phrase(
    "Without a layer, no condition asks for it and it adds nothing to the strength. What a rule is about stays: twins tile their footprint, footprints that cross cross, and two bodies are compared only where they share a member and their footprints meet.",
    "Heb haen, nid oes amod yn gofyn amdani ac nid yw'n ychwanegu dim at y cryfder. Erys pwnc y rheol: mae cyrff cyfatebol yn llenwi eu hôl troed rhyngddynt, mae olion traed sy'n croesi ei gilydd yn dal i wneud hynny, ac ni chymherir dau gorff ond lle maent yn rhannu aelod a lle mae eu holion traed yn gorgyffwrdd.",
    nil)
  package static let stabilityNote = Phrase(
    "Stability is the share of the draws of thresholds and weights in which the finding holds; the rank interval is the 5th to the 95th percentile of its rank there.",
    "Sefydlogrwydd yw'r gyfran o'r treialon â throthwyon a phwysau eraill y mae'r canfyddiad yn sefyll ynddynt; y cyfwng safle yw'r 5ed i'r 95ain canradd o'i safle yno.",
    nil)
  package static let layerLeftOut = Phrase(
    "Layer left out",
    "Haen a adawyd allan",
    nil)
  package static let layersLeftOut = Phrase(
    "When a layer is left out",
    "Pan adewir haen allan",
    nil)
  package static let layerFindings = Phrase(
    "Findings in the main list",
    "Canfyddiadau ar y brif restr",
    nil)
  package static let layerHolding = Phrase(
    "Still found",
    "Yn dal i gael eu canfod",
    nil)
  package static let layerReported = Phrase(
    "Bodies in another finding",
    "Cyrff mewn canfyddiad arall",
    nil)
  package static let layerGone = Phrase(
    "Not found",
    "Heb eu canfod",
    nil)
  package static let layersNote = Phrase(
    "The more findings there are without a layer, the more that layer sorts out. A finding that another one takes over hangs on the layer for its name, not for its bodies.",
    "Po fwyaf o ganfyddiadau sydd heb haen, mwyaf y mae'r haen honno'n ei ddidoli. Mae canfyddiad y mae un arall yn ei gymryd drosodd yn dibynnu ar yr haen am ei enw, nid am ei gyrff.",
    nil)
  package static let layerArea = Phrase(
    "Area",
    "Ardal",
    nil)
  package static let layerMembership = Phrase(
    "Membership",
    "Aelodaeth",
    nil)
  package static let layerRemit = Phrase(
    "Remit",
    "Cylch gwaith",
    nil)
  package static let withoutArea = Phrase(
    "Without area",
    "Heb yr ardal",
    nil)
  package static let withoutMembership = Phrase(
    "Without membership",
    "Heb yr aelodaeth",
    nil)
  package static let withoutRemit = Phrase(
    "Without remit",
    "Heb y cylch gwaith",
    nil)
  package static let outcomeGone = Phrase(
    "no finding is about all its bodies",
    "nid oes canfyddiad am ei holl gyrff",
    nil)
  package static let stabilityHeldAs = Phrase(
    "Draws in which another rule reports the same bodies",
    "Treialon lle mae rheol arall yn adrodd ar yr un cyrff",
    nil)
}

extension Words {
  package static func stabilityIntroduction(draws: String, spread: String, seed: String) -> Phrase {
    stabilityIntroductionText.filled(.text(draws), .text(spread), .text(seed))
  }
  private static let stabilityIntroductionText = Filling(
      ["The rules were run ", 0, " times more. Each time every threshold and weight was drawn evenly within ", 1, " of its value, up or down (seed ", 2, "). They were then run without each layer in turn: area, membership, remit."],
      ["Cymhwyswyd y rheolau o'r newydd mewn cyfres o dreialon (", 0, " i gyd). Ym mhob treial dewiswyd gwerth pob trothwy a phob pwysau ar hap, o fewn ", 1, " i'w werth penodedig, yn uwch neu'n is (hedyn ", 2, "). Yna fe'u cymhwyswyd heb bob haen yn ei thro: ardal, aelodaeth, cylch gwaith."],
      nil)
  package static func stabilitySentence(draws: String) -> Phrase {
    stabilitySentenceText.filled(.text(draws))
  }
  private static let stabilitySentenceText = Filling(
      ["This finding held in none of the ", 0, "."],
      ["Ni safodd y canfyddiad hwn yn yr un o'r treialon (", 0, " i gyd)."],
      nil)
  package static func stabilitySentence2(held: String, draws: String, share: String, low: String, high: String, median: String, top: String) -> Phrase {
    stabilitySentence2Text.filled(.text(held), .text(draws), .text(share), .text(low), .text(high), .text(median), .text(top))
  }
  private static let stabilitySentence2Text = Filling(
      ["This finding held in ", 0, " of ", 1, " (", 2, "). Where it held, its rank in its list was ", 3, " to ", 4, " nine times out of ten, the median ", 5, ". It was among the first ten in ", 6, " of the draws."],
      ["Safodd y canfyddiad hwn mewn ", 0, " o'r treialon, o gyfanswm o ", 1, " (", 2, "). Lle'r oedd yn sefyll, roedd ei safle ar ei restr o ", 3, " i ", 4, " naw gwaith o bob deg, a'r canolrif yn ", 5, ". Roedd ymhlith y deg cyntaf mewn ", 6, " o'r treialon."],
      nil)
  package static func stabilityNotComputed(limit: Phrase) -> Phrase {
    stabilityNotComputedText.filled(.phrase(limit))
  }
  private static let stabilityNotComputedText = Filling(
      ["Stability was not computed: the settings ask for no draws, or the landscape has more than ", 0, "."],
      ["Ni chyfrifwyd sefydlogrwydd: nid yw'r gosodiadau'n gofyn am dreialon, neu mae gan y dirwedd dros ", 0, "."],
      nil)
  package static func mainListHeld(all: Phrase, held: String, top: String, stayed: String) -> Phrase {
    mainListHeldText.filled(.phrase(all), .text(held), .text(top), .text(stayed))
  }
  private static let mainListHeldText = Filling(
      ["Of the ", 0, " of the main list, ", 1, " held in at least nine tenths of the draws; of its first ", 2, ", ", 3, " were among the first ten in at least half of them."],
      ["O'r ", 0, " ar y brif restr, safodd ", 1, " mewn o leiaf naw rhan o ddeg o'r treialon; o'i ", 2, " cyntaf, roedd ", 3, " ymhlith y deg cyntaf mewn o leiaf hanner ohonynt."],
      nil)
  package static func outcomeHolds(rank: String) -> Phrase {
    outcomeHoldsText.filled(.text(rank))
  }
  private static let outcomeHoldsText = Filling(
      ["it holds, at rank ", 0, " of its list"],
      ["mae'n sefyll, yn safle ", 0, " ar ei restr"],
      nil)
  package static func outcomeReported(name: Phrase, rank: String) -> Phrase {
    outcomeReportedText.filled(.phrase(name), .text(rank))
  }
  private static let outcomeReportedText = Filling(
      ["its bodies stand in another finding: ", 0, ", rank ", 1],
      ["mae ei gyrff mewn canfyddiad arall: ", 0, ", safle ", 1],
      nil)
  package static func stabilitySentenceOneRank(held: String, draws: String, share: String, rank: String, top: String) -> Phrase {
    stabilitySentenceOneRankText.filled(.text(held), .text(draws), .text(share), .text(rank), .text(top))
  }
  private static let stabilitySentenceOneRankText = Filling(
      ["This finding held in ", 0, " of ", 1, " (", 2, "). Where it held, its rank in its list was ", 3, " nine times out of ten. It was among the first ten in ", 4, " of the draws."],
      ["Safodd y canfyddiad hwn mewn ", 0, " o'r treialon, o gyfanswm o ", 1, " (", 2, "). Lle'r oedd yn sefyll, ei safle ar ei restr oedd ", 3, " naw gwaith o bob deg. Roedd ymhlith y deg cyntaf mewn ", 4, " o'r treialon."],
      nil)
}
