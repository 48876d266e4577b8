/// Words that posts and bodies are called by, forms of address and given names, in lower case: what tells a post
/// from a person.
enum PostWords {
  static let all: Set<String> = posts.union(bodies).union(small)

  static let posts: Set<String> = Set(english + welsh)

  /// Forms of address that stand before a name.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady",
    "rev", "cllr", "councillor", "cyng", "cynghorydd", "cynghorwr", "athro", "yr-athro", "mx",
    "parch", "arglwydd", "arglwyddes", "bonwr", "bonwyr", "mri", "syr", "fonesig", "foneddiges",
  ]

  private static let english = [
    "administrator", "advisor", "adviser", "analyst", "assistant", "associate", "business", "chair",
    "chairman", "chairperson", "chairwoman", "chief", "clerk", "co-chair", "commissioner",
    "co-ordinator", "coordinator", "corporate", "convenor", "convener", "democratic", "deputy",
    "development", "director", "executive", "facilitator", "finance", "governance", "head",
    "interim", "joint", "lead", "leader", "legal", "manager", "member", "monitoring", "officer",
    "operations", "partnership", "partnerships", "performance", "planning", "policy", "president",
    "programme", "project", "regional", "representative", "scrutiny", "secretariat", "secretary",
    "senior", "service", "services", "strategic", "strategy", "support", "team", "treasurer",
    "vice", "vice-chair", "delivery", "constable", "superintendent", "inspector",
  ]

  private static let welsh = [
    "aelod", "arweinydd", "arweiniol", "busnes", "cadeirydd", "clerc", "comisiynydd", "cydlynydd",
    "cydgysylltydd", "cyd-gadeirydd", "cyfarwyddwr", "cyfarwyddwraig", "cyllid", "cymorth",
    "cynorthwyol", "cynorthwyydd", "cynrychiolydd", "cynullydd", "datblygu", "democrataidd",
    "dirprwy", "gweinyddwr", "gweinyddol", "gwasanaeth", "gwasanaethau", "gweithredol",
    "gweithredwr", "gynghorydd", "is-gadeirydd", "llywodraethu", "partneriaeth", "partneriaethau",
    "bartneriaeth", "bartneriaethau", "phartneriaethau", "pennaeth", "perfformiad", "polisi",
    "pholisi", "bolisi", "prif", "brif", "prosiect", "rhaglen", "rhanbarthol", "rheolwr",
    "rheolwraig", "strategol", "swyddog", "thîm", "tîm", "dîm", "trysorydd", "uwch", "ymgynghorydd",
    "ysgrifennydd", "ysgrifenyddiaeth", "cynllunio", "craffu", "gyfarwyddwr",
  ]

  /// What bodies, papers and programmes are called by.
  static let bodies: Set<String> = [
    "act", "action", "agency", "agreement", "alliance", "area", "assembly", "assessment",
    "association",
    "authority", "board", "boards", "bill", "cabinet", "cluster", "collaborative", "college",
    "committee", "community", "consortium", "council", "councils", "deal", "department",
    "education",
    "fire", "force", "forum", "framework", "fund", "government", "grant", "group", "health", "hub",
    "housing", "initiative", "learning", "local", "ministers", "national", "needs", "network",
    "office", "order", "plan", "plans", "police", "population", "prosperity", "prevention",
    "public",
    "region", "report", "review", "safety", "safeguarding", "scheme", "sector", "senedd", "shared",
    "social", "trust", "union", "unit", "university", "wales", "well-being", "wellbeing", "youth",
    "adran", "adroddiad", "adolygiad", "asesiad", "awdurdod", "bargen", "bwrdd", "byrddau",
    "cabinet",
    "clwstwr", "coleg", "craidd", "cronfa", "cydbwyllgor", "cyd-bwyllgor", "cyfarfod", "cyngor",
    "cynllun", "cynlluniau", "cynghrair", "cynulliad", "deddf", "diogelu", "diogelwch", "fforwm",
    "grant", "grŵp", "gweinidogion", "gymru", "iechyd", "heddlu", "llesiant", "llywodraeth",
    "panel", "prifysgol", "pwyllgor", "rhwydwaith", "strategaeth", "swyddfa", "tai", "uned",
    "ymddiriedolaeth", "addysg", "cyhoeddus", "cymdeithas", "cymru",
  ]

  /// Small words that stand at the beginning of a sentence.
  private static let small = [
    "a", "an", "and", "all", "as", "at", "both", "but", "by", "each", "every", "for", "from", "if",
    "in", "it", "its", "new", "no", "not", "of", "on", "one", "or", "our", "some", "that", "the",
    "their", "these", "they", "this", "to", "two", "we", "when", "with", "yes", "ac", "ar", "bydd",
    "cafodd", "drwy", "ein", "er", "gan", "gyda", "hefyd", "mae", "maent", "nac", "nid", "nifer",
    "o", "oes", "pob", "roedd", "rydym", "rhai", "un", "y", "yn", "yr", "ym", "yng", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin",
    "gorffennaf", "awst", "medi", "hydref", "tachwedd", "rhagfyr", "monday", "tuesday",
    "wednesday", "thursday", "friday",
  ]

  /// Given names that are also words of bodies, or begin many names: `Hywel` of a health board and of a person.
  static let givenNames: Set<String> = [
    "aled", "alan", "alun", "andrew", "aneurin", "angharad", "ann", "anna", "anthony", "bethan",
    "betsi", "brian", "carol", "carwyn", "catherine", "catrin", "ceri", "charlotte", "chris",
    "christine", "claire", "dafydd", "daniel", "david", "delyth", "dewi", "dylan", "eleri", "elin",
    "elizabeth", "emma", "emyr", "eurig", "ffion", "gareth", "geraint", "gethin", "gillian", "glyn",
    "gwen", "gwenllian", "gwyn", "helen", "heledd", "huw", "hywel", "ian", "ieuan", "ifan", "ioan",
    "iolo", "iwan", "jack", "james", "jane", "janet", "john", "joseph", "julie", "karen", "kate",
    "laura", "lowri", "mair", "manon", "marc", "mari", "mark", "martin", "mary", "megan", "meinir",
    "mererid", "michael", "mohammed", "nerys", "nia", "nicola", "non", "osian", "owain", "owen",
    "patricia", "paul", "peter", "philip", "rachel", "rebecca", "rhian", "rhiannon", "rhodri",
    "rhys", "richard", "robert", "sara", "sarah", "sian", "siân", "simon", "sioned", "stephen",
    "steven", "steffan", "sue", "susan", "teresa", "thomas", "tomos", "tudur", "wyn",
  ]
}
