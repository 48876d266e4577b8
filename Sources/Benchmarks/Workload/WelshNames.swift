/// Names of the workload in both languages; the number in each keeps them apart.
///
/// As in `Inputs/wales-2023`: of the Welsh names of organisations 9 % have a letter with an accent and 3 % an
/// apostrophe, of the English ones 3 % and 3 %; of the names of partnerships 3 % have a comma. Quotes, of which
/// those names have none, stand in one name of 200.
enum WelshNames {
  /// The name of an area, of which there are few.
  static func area(_ number: Int) -> (english: String, welsh: String) {
    let place = places[number % places.count]
    return ("\(place.english) \(number)", "\(place.welsh) \(number)")
  }

  static func organisation(_ number: Int) -> (english: String, welsh: String) {
    name(number, of: bodies, seed: 11)
  }

  static func partnership(_ number: Int) -> (english: String, welsh: String) {
    name(number, of: boards, seed: 17)
  }

  private typealias Pair = (english: String, welsh: String)

  private static func name(
    _ number: Int, of kinds: [Pair], seed: UInt64
  ) -> (english: String, welsh: String) {
    var random = SplitMix(seed: UInt64(number) << 8 | seed)
    let kind = kinds[random.below(kinds.count)]
    let place = places[random.below(places.count)]
    if random.below(200) == 0 {
      return (
        "\(kind.english) \"\(place.english)\" \(number)",
        "\(kind.welsh) \"\(place.welsh)\" \(number)"
      )
    }
    return ("\(place.english) \(kind.english) \(number)", "\(kind.welsh) \(place.welsh) \(number)")
  }

  private static let places: [Pair] = [
    ("Anglesey", "Ynys Môn"), ("Gwynedd", "Gwynedd"), ("Conwy", "Conwy"),
    ("Denbigh", "Dinbych"), ("Flint", "Fflint"), ("Wrexham", "Wrecsam"), ("Powys", "Powys"),
    ("Ceredigion", "Ceredigion"), ("Pembroke", "Penfro"), ("Carmarthen", "Caerfyrddin"),
    ("Swansea", "Abertawe"), ("Neath", "Castell-nedd"), ("Bridgend", "Pen-y-bont ar Ogwr"),
    ("Vale", "Bro Morgannwg"), ("Rhondda", "Rhondda"), ("Merthyr", "Merthyr Tudful"),
    ("Caerphilly", "Caerffili"), ("Ebbw Vale", "Glynebwy"), ("Torfaen", "Torfaen"),
    ("Monmouth", "Trefynwy"), ("Newport", "Casnewydd"), ("Cardiff", "Caerdydd"),
    ("Llŷn", "Llŷn"), ("Gower", "Gŵyr"), ("Arfon", "Arfon"), ("Brecon", "Aberhonddu"),
    ("Barry", "Y Barri"), ("Aberystwyth", "Aberystwyth"), ("Bala", "Y Bala"),
    ("Bangor", "Bangor"), ("Corwen", "Corwen"), ("Dolgellau", "Dolgellau"),
    ("Holyhead", "Caergybi"), ("Llanelli", "Llanelli"),
  ]

  private static let bodies: [Pair] = [
    ("Council", "Cyngor"), ("Health Board", "Bwrdd Iechyd"), ("College", "Coleg"),
    ("Housing Association", "Cymdeithas Tai"), ("Fire Service", "Gwasanaeth Achub"),
    ("Voluntary Council", "Cyngor Gwirfoddol"), ("School", "Ysgol"), ("Trust", "Ymddiriedolaeth"),
    ("Community Council", "Cyngor Cymuned"), ("Town Council", "Cyngor Tref"),
    ("Police", "Heddlu"), ("Library", "Llyfrgell"), ("Museum", "Amgueddfa"),
    ("Enterprise Agency", "Asiantaeth Fenter"), ("Centre", "Canolfan"), ("Theatre", "Theatr"),
    ("Citizens' Advice", "Cyngor i'r Bobl"), ("Nursery", "Meithrinfa"), ("Clinic", "Clinig"),
    ("Farmers Union", "Undeb Amaethwyr"), ("Foundation", "Sefydliad"), ("Charity", "Elusen"),
    ("Society", "Cymdeithas"), ("University", "Prifysgol"), ("Transport", "Trafnidiaeth"),
    ("Probation Service", "Gwasanaeth Prawf"), ("Harbour Authority", "Awdurdod Harbwr"),
    ("Youth Club", "Clwb Ieuenctid"), ("Food Bank", "Banc Bwyd"), ("Surgery", "Meddygfa"),
    ("Sports Club", "Clwb Chwaraeon"), ("Care Home", "Cartref Gofal"),
  ]

  private static let boards: [Pair] = [
    ("Public Services Board", "Bwrdd Gwasanaethau Cyhoeddus"),
    ("Partnership Board", "Bwrdd Partneriaeth"), ("Safety Partnership", "Partneriaeth Diogelwch"),
    ("Children's Board", "Bwrdd Plant a'r Teulu"), ("Adults Board", "Bwrdd Oedolion"),
    ("Housing Forum", "Fforwm Tai"), ("Skills Partnership", "Partneriaeth Sgiliau"),
    ("Growth Deal", "Bargen Dwf"), ("Joint Committee", "Cyd-bwyllgor"),
    ("Nature Partnership", "Partneriaeth Natur"), ("Food Partnership", "Partneriaeth Bwyd"),
    ("Climate Group", "Grŵp Hinsawdd"), ("Flood Group", "Gweithgor Llifogydd"),
    ("Resilience Forum", "Fforwm Cydnerthedd"), ("Youth Board", "Bwrdd Ieuenctid"),
    ("Transport Board", "Bwrdd Trafnidiaeth"), ("Planning Board", "Bwrdd Cynllunio"),
    ("Education Consortium", "Consortiwm Addysg"), ("Carers Group", "Gweithgor Gofalwyr"),
    ("Heritage Forum", "Fforwm Treftadaeth"), ("Sport Partnership", "Partneriaeth Chwaraeon"),
    ("Digital Board", "Bwrdd Digidol"), ("Waste Board", "Bwrdd Gwastraff"),
    ("Advice Network", "Rhwydwaith Cyngor"), ("Justice Board", "Bwrdd Cyfiawnder"),
    ("Learning Network", "Rhwydwaith Dysgu"), ("Poverty Forum", "Fforwm Tlodi"),
    ("Language Forum", "Fforwm Iaith"), ("Health, Housing and Care Board", "Bwrdd Iechyd a Thai"),
    ("Regional Board", "Bwrdd Rhanbarthol"), ("Local Board", "Bwrdd Lleol"),
    ("Arts Network", "Rhwydwaith Celfyddydau"),
  ]
}
