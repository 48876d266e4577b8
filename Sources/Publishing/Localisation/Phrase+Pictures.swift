// What pictures say: messages, names, descriptions and legends.

extension Phrase {
  // A partnership and its neighbours.
  static let neighboursName = Phrase("Its closest neighbours", "Ei chymdogion agosaf")

  static func neighboursMessage(_ count: Int, of all: Int) -> Phrase {
    if count < all {
      return Phrase(
        "The \(count) partnerships it overlaps most, of \(all), by shared members; the table has all.",
        "Y \(count) partneriaeth y mae'n gorgyffwrdd fwyaf â hwy, o \(all), yn ôl aelodau a rennir; mae pob un yn y tabl."
      )
    }
    return Phrase(
      "The \(count) partnerships it overlaps most, by shared members.",
      "Y \(count) partneriaeth y mae'n gorgyffwrdd fwyaf â hwy, yn ôl aelodau a rennir.")
  }

  static func neighboursDescription(_ count: Int, links: Int) -> Phrase {
    let others = CountedNoun.partnerships(count)
    return Phrase(
      "A dot for this partnership on the left, joined by lines to \(others.english) on the right, the strongest at the top. Curves join those that overlap each other: \(links). Names and scores are in the table below.",
      "Dot ar gyfer y bartneriaeth hon ar y chwith, wedi'i gysylltu â llinellau i \(others.welsh) ar y dde, y gryfaf ar y brig. Mae cromliniau'n cysylltu'r rhai sy'n gorgyffwrdd â'i gilydd: \(links). Mae'r enwau a'r sgorau yn y tabl isod."
    )
  }

  static let neighboursLegend = Phrase(
    "The number is the membership score: 1 means the same members. Thick line: 0.80 or more; middling: 0.60 or more; thin: less. A grey curve joins two that overlap each other as well.",
    "Y rhif yw'r sgôr aelodaeth: mae 1 yn golygu'r un aelodau. Llinell drwchus: 0.80 neu fwy; ganolig: 0.60 neu fwy; denau: llai. Mae cromlin lwyd yn cysylltu dwy sydd hefyd yn gorgyffwrdd â'i gilydd."
  )

  // Tile maps.
  static let mapsHeading = Phrase(
    "Maps: where each kind works", "Mapiau: ble mae pob math yn gweithio")
  static let mapsIntroduction = Phrase(
    "Each tile is an area, the same size for each. A tile is tinted where a body of the kind covers the area; where more than one does, the number says how many. A thick line is the boundary between one body and the next. Kinds that cover the whole landscape are left out.",
    "Mae pob teilsen yn ardal, yr un maint ar gyfer pob un. Mae teilsen wedi'i harlliwio lle mae corff o'r math yn cwmpasu'r ardal; lle mae mwy nag un, mae'r rhif yn dweud faint. Llinell drwchus yw'r ffin rhwng un corff a'r nesaf. Ni chynhwysir mathau sy'n cwmpasu'r dirwedd gyfan."
  )

  static let tileKey = Phrase("Letters on the tiles", "Llythrennau ar y teils")

  static func mapMessage(bodies: Int, without: Int) -> Phrase {
    let all = CountedNoun.bodies(bodies)
    let areas = CountedNoun.areas(without)
    return without == 0
      ? Phrase(
        "\(all.english); every area is covered.", "\(all.welsh); mae pob ardal wedi'i chwmpasu.")
      : Phrase(
        "\(all.english); \(areas.english) without one.", "\(all.welsh); \(areas.welsh) heb yr un.")
  }

  static func mapDescription(covered: Int, of all: Int, several: Int) -> Phrase {
    Phrase(
      "A map of \(all) tiles: \(covered) are covered, \(several) by more than one body. The numbers are in the table below the maps.",
      "Map o \(all) teilsen: mae \(covered) wedi'u cwmpasu, \(several) gan fwy nag un corff. Mae'r rhifau yn y tabl o dan y mapiau."
    )
  }

  // A cluster.
  static func clusterMatrixName(_ number: Int) -> Phrase {
    Phrase("Overlap matrix of package \(number)", "Matrics gorgyffwrdd pecyn \(number)")
  }

  static func clusterMatrixMessage(_ number: Int, rows: Int, of all: Int) -> Phrase {
    if rows < all {
      let whole = CountedNoun.partnerships(all)
      return Phrase(
        "Package \(number): overlap among \(rows) of its \(whole.english); all are in data/edges.csv.",
        "Pecyn \(number): gorgyffwrdd ymhlith \(rows) o'i \(whole.welsh); mae pob un yn data/edges.csv."
      )
    }
    let rows = CountedNoun.partnerships(rows)
    return Phrase(
      "Package \(number): overlap among \(rows.english).",
      "Pecyn \(number): gorgyffwrdd ymhlith \(rows.welsh).")
  }

  static let upSetName = Phrase(
    "Organisations by the set of bodies they sit on",
    "Sefydliadau yn ôl y set o gyrff y maent yn eistedd arni")

  static func upSetMessage(all: Int, of organisations: Int, bodies: Int) -> Phrase {
    Phrase(
      "\(all) of \(CountedNoun.organisations(organisations).english) sit on all \(bodies) bodies.",
      "Mae \(all) o \(CountedNoun.organisations(organisations).welsh) yn eistedd ar bob un o'r \(bodies) corff."
    )
  }

  static func upSetDescription(bodies: Int, sets: Int, most: Int) -> Phrase {
    Phrase(
      "Columns are \(bodies) bodies, rows are \(sets) sets of them. A large dot says that the body is in the set; the bar beside it says how many organisations sit on exactly these bodies, \(most) at most. The table below names them.",
      "Colofnau yw \(bodies) corff, rhesi yw \(sets) set ohonynt. Mae dot mawr yn dweud bod y corff yn y set; mae'r bar wrth ei ymyl yn dweud faint o sefydliadau sy'n eistedd ar yr union gyrff hyn, \(most) ar y mwyaf. Mae'r tabl isod yn eu henwi."
    )
  }

  static let sitsOnExactly = Phrase("Sits on exactly these", "Yn eistedd ar yr union rai hyn")
  static let whichOrganisations = Phrase("Which organisations", "Pa sefydliadau")

  static let seatGridName = Phrase("Who sits where", "Pwy sy'n eistedd ble")

  static func seatGridMessage(all: Int, several: Int, of organisations: Int, bodies: Int) -> Phrase
  {
    let total = CountedNoun.organisations(organisations)
    return all > 0
      ? Phrase(
        "\(all) of \(total.english) sit on all \(bodies) bodies, \(several) on more than one.",
        "Mae \(all) o \(total.welsh) yn eistedd ar bob un o'r \(bodies) corff, \(several) ar fwy nag un."
      )
      : Phrase(
        "\(several) of \(total.english) sit on more than one of the \(bodies) bodies.",
        "Mae \(several) o \(total.welsh) yn eistedd ar fwy nag un o'r \(bodies) corff.")
  }

  static func seatGridDescription(organisations: Int, bodies: Int) -> Phrase {
    Phrase(
      "A row for each of \(organisations) organisations, those with most seats first, and a column for each of \(bodies) bodies; a dot is a seat. The same stands in the table below.",
      "Rhes ar gyfer pob un o \(organisations) sefydliad, y rhai â'r nifer fwyaf o seddi yn gyntaf, a cholofn ar gyfer pob un o \(bodies) corff; sedd yw dot. Mae'r un peth yn y tabl isod."
    )
  }

  static let clusterHeading = Phrase(
    "A package from within: who sits where", "Pecyn o'r tu mewn: pwy sy'n eistedd ble")

  // Ranks then and now.
  static let ranksThenAndNow = Phrase(
    "Which findings rose and which fell", "Pa ganfyddiadau a gododd a pha rai a ddisgynnodd")
  static let slopesName = Phrase(
    "Ranks in the main list, then and now", "Safleoedd yn y brif restr, bryd hynny a nawr")

  static let ranksThen = Phrase("Then", "Bryd hynny")
  static let ranksNow = Phrase("Now", "Nawr")

  static func slopesMessage(_ count: Int, among: Int, new: Int) -> Phrase {
    Phrase(
      "Of the first \(count) findings, \(among) were among the first then; \(new) were not in the list.",
      "O'r \(count) canfyddiad cyntaf, roedd \(among) ymhlith y rhai cyntaf bryd hynny; nid oedd \(new) ar y rhestr."
    )
  }

  static let slopesDescription = Phrase(
    "Ranks in the baseline on the left and now on the right, the first at the top, joined by a line for each finding. The ranks are in the table below.",
    "Safleoedd yn y llinell sylfaen ar y chwith a nawr ar y dde, y cyntaf ar y brig, wedi'u cysylltu â llinell ar gyfer pob canfyddiad. Mae'r safleoedd yn y tabl isod."
  )

  static func slopesLegend(_ shown: Int) -> Phrase {
    Phrase(
      "● ranked both times; ▲ not in the list then; ■ no longer in the list. Ranks beyond \(shown) share the last line.",
      "● ar y rhestr y ddau dro; ▲ ddim ar y rhestr bryd hynny; ■ ddim ar y rhestr mwyach. Mae safleoedd y tu hwnt i \(shown) yn rhannu'r llinell olaf."
    )
  }

  static func rankedBelow(_ rank: Int) -> Phrase {
    Phrase("Last line: beyond \(rank)", "Llinell olaf: y tu hwnt i \(rank)")
  }

  // Footprints that cross.
  static let crossingsHeading = Phrase(
    "Which boundaries cut which", "Pa ffiniau sy'n torri pa rai")
  static let noCrossings = Phrase(
    "No two footprints of strategic bodies cross: each is within the other or apart from it.",
    "Nid oes dau ôl troed cyrff strategol yn croesi: mae pob un o fewn y llall neu ar wahân iddo.")

  static func crossingsMessage(pairs: Int, footprints: Int, of all: Int) -> Phrase {
    Phrase(
      "\(footprints) of \(all) footprints of strategic bodies cross another: they share areas, and neither lies within the other. Pairs that cross: \(pairs).",
      "Mae \(footprints) o \(all) ôl troed cyrff strategol yn croesi un arall: maent yn rhannu ardaloedd, ac nid yw'r naill o fewn y llall. Parau sy'n croesi: \(pairs)."
    )
  }

  static let boundariesCaption = Phrase(
    "Areas shared by footprints that cross", "Ardaloedd a rennir gan olion traed sy'n croesi")
  static let crossingsNote = Phrase(
    "0: the two are apart, or one lies within the other. The tint is darker for each area shared, up to five.",
    "0: mae'r ddau ar wahân, neu mae un o fewn y llall. Mae'r arlliw yn dywyllach am bob ardal a rennir, hyd at bump."
  )
  static let boundariesCut = Phrase("Boundaries it cuts", "Ffiniau y mae'n eu torri")
}
