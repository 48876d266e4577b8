/// The words in which bodies and places are described, in both languages: what is a sort of body, what
/// is only form, which words mean the same, and how they are abbreviated.
///
/// It is all the similarity of names knows about Wales, and it names no body. Words stand without case
/// and accents; Welsh words in their unmutated form.
enum NameVocabulary {
  /// How much a word says about who is meant.
  enum Role {
    /// Nothing: left out.
    case stop
    /// Hardly anything: bodies are called county, borough, city and local or not, as it comes.
    case form
    /// What sort of body it is: council, police, fire.
    case sort
    /// Which of several neighbours: north, south.
    case direction
    /// Who it is: a word of no table.
    case proper
  }

  static let stopWords: Set<String> = [
    "a", "ac", "an", "and", "ar", "at", "by", "er", "for", "i", "in", "o", "of", "on", "or", "r",
    "s", "the", "to", "with", "y", "ym", "yn", "yng", "yr",
  ]

  /// Words of form, each with its Welsh.
  private static let forms: [String: [String]] = [
    "borough": ["bwrdeistref"],
    "city": ["dinas"],
    "county": ["sir", "sirol"],
    "force": ["llu"],
    "group": ["grwp"],
    "island": ["isle", "ynys"],
    "limited": ["ltd", "cyf", "cyfyngedig"],
    "local": ["lleol"],
    "service": ["gwasanaeth", "gwasanaethau", "services"],
    "unitary": ["unedol"],
  ]

  private static let directions: [String: [String]] = [
    "east": ["dwyrain", "eastern"],
    "mid": ["canolbarth", "canol", "central"],
    "north": ["gogledd", "northern"],
    "south": ["de", "southern"],
    "west": ["gorllewin", "western"],
  ]

  private static let sorts: [String: [String]] = [
    "action": ["gweithredu"],
    "advice": [],
    "agency": ["asiantaeth"],
    "ambulance": ["ambiwlans"],
    "area": ["ardal", "areas"],
    "association": ["cymdeithas"],
    "authority": ["awdurdod", "authorities"],
    "board": ["bwrdd"],
    "care": ["gofal"],
    "children": ["plant", "childrens"],
    "civic": ["dinesig"],
    "college": ["coleg", "colegau", "colleges"],
    "commission": ["comisiwn"],
    "commissioner": ["comisiynydd"],
    "commissioning": ["comisiynu"],
    "committee": ["pwyllgor"],
    "community": ["cymuned", "cymunedol", "communities"],
    "confederation": ["cydffederasiwn"],
    "corporate": ["corfforedig"],
    "council": ["cyngor", "cynghorau", "councils"],
    "courts": ["llysoedd"],
    "crime": ["troseddu", "trosedd"],
    "department": ["adran"],
    "development": ["datblygu"],
    "economic": ["economaidd"],
    "education": ["addysg"],
    "environment": ["amgylchedd"],
    "executive": ["gweithrediaeth"],
    "federation": ["ffederasiwn"],
    "fire": ["tan", "dan"],
    "forum": ["fforwm"],
    "government": ["llywodraeth"],
    "health": ["iechyd"],
    "homes": ["cartrefi"],
    "housing": ["tai"],
    "improvement": ["gwella"],
    "inspectorate": ["arolygiaeth"],
    "joint": ["cyd"],
    "language": ["iaith"],
    "library": ["llyfrgell"],
    "mental": ["meddwl"],
    "metropolitan": ["metropolitanaidd"],
    "museum": ["amgueddfa"],
    "national": ["cenedlaethol"],
    "natural": ["naturiol"],
    "nhs": ["gig"],
    "office": ["swyddfa"],
    "older": ["hyn"],
    "organisation": ["sefydliad", "mudiad", "mudiadau", "organisations", "organization"],
    "park": ["parc"],
    "partnership": ["partneriaeth", "partneriaethau", "partnerships"],
    "people": ["pobl", "peoples"],
    "planning": ["cynllunio"],
    "police": ["heddlu", "policing"],
    "preserved": ["cadwedig"],
    "prison": ["carchar", "carchardai"],
    "probation": ["prawf"],
    "public": ["cyhoeddus"],
    "regional": ["rhanbarth", "rhanbarthol", "region"],
    "rescue": ["achub"],
    "resources": ["cyfoeth", "adnoddau", "resource"],
    "safeguarding": ["diogelu"],
    "safety": ["diogelwch"],
    "sector": [],
    "social": ["cymdeithasol"],
    "support": ["cymorth", "cefnogaeth"],
    "teaching": ["addysgu"],
    "transport": ["trafnidiaeth", "cludiant"],
    "tribunals": ["tribiwnlysoedd"],
    "third": ["3rd", "trydydd"],
    "trust": ["ymddiriedolaeth"],
    "university": ["prifysgol"],
    "voluntary": ["gwirfoddol"],
    "wales": ["cymru", "welsh", "cymreig"],
    "women": ["merched", "womens"],
    "youth": ["ieuenctid"],
  ]

  /// What people write for several words.
  static let abbreviations: [String: [String]] = [
    "apc": ["national", "park", "authority"],
    "assoc": ["association"],
    "auth": ["authority"],
    "bc": ["borough", "council"],
    "bip": ["university", "health", "board"],
    "bil": ["local", "health", "board"],
    "cbc": ["county", "borough", "council"],
    "cbs": ["county", "borough", "council"],
    "cc": ["county", "council"],
    "cjc": ["corporate", "joint", "committee"],
    "co": ["county"],
    "comm": ["commissioner"],
    "cvc": ["county", "voluntary", "council"],
    "cvs": ["council", "voluntary", "service"],
    "dept": ["department"],
    "fars": ["fire", "rescue", "service"],
    "fra": ["fire", "rescue", "authority"],
    "frs": ["fire", "rescue", "service"],
    "gov": ["government"],
    "govt": ["government"],
    "ha": ["housing", "association"],
    "hb": ["health", "board"],
    "lhb": ["local", "health", "board"],
    "met": ["metropolitan"],
    "nat": ["national"],
    "np": ["national", "park"],
    "npa": ["national", "park", "authority"],
    "npt": ["neath", "port", "talbot"],
    "opcc": ["office", "police", "crime", "commissioner"],
    "org": ["organisation"],
    "orgs": ["organisation"],
    "pcc": ["police", "crime", "commissioner"],
    "psb": ["public", "service", "board"],
    "rct": ["rhondda", "cynon", "taf"],
    "rhct": ["rhondda", "cynon", "taf"],
    "rpb": ["regional", "partnership", "board"],
    "thb": ["teaching", "health", "board"],
    "uhb": ["university", "health", "board"],
    "uni": ["university"],
    "univ": ["university"],
    "vol": ["voluntary"],
    "vog": ["vale", "glamorgan"],
  ]

  /// The English word and the role of every word of the tables.
  static let words: [String: (word: String, role: Role)] = {
    var words: [String: (word: String, role: Role)] = [:]
    for (table, role) in [(forms, Role.form), (directions, .direction), (sorts, .sort)] {
      for (word, others) in table {
        words[word] = (word, role)
        for other in others { words[other] = (word, role) }
      }
    }
    return words
  }()

  /// Every word of the tables in byte order, to look for misspellings of them.
  static let sortedWords: [String] = words.keys.sorted()
}
