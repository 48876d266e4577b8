// Made from the catalogues of 'tables' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let rank = Phrase(
    "Rank",
    "Safle",
    "Inbhe")
  package static let finding = Phrase(
    "Finding",
    "Canfyddiad",
    "Toradh")
  package static let findings = Phrase(
    "Findings",
    "Canfyddiadau",
    "Toraidhean")
  package static let findingID = Phrase(
    "Finding id",
    "Dynodydd y canfyddiad",
    "ID an toraidh")
  package static let rule = Phrase(
    "Rule",
    "Rheol",
    "Riaghailt")
  package static let group = Phrase(
    "Group",
    "Grŵp",
    "Buidheann")
  package static let list = Phrase(
    "List",
    "Rhestr",
    "Liosta")
  package static let subjects = Phrase(
    "About",
    "Ynghylch",
    "Mu dheidhinn")
  package static let whatToConsider = Phrase(
    "What to consider",
    "Beth i'w ystyried",
    "Na bu chòir beachdachadh")
  package static let whoCanAct = Phrase(
    "Who can act",
    "Pwy all weithredu",
    "Cò as urrainn gnìomhachadh")
  package static let firstRoute = Phrase(
    "First step",
    "Cam cyntaf",
    "A’ chiad cheum")
  package static let fullRoute = Phrase(
    "Full change",
    "Newid llawn",
    "Atharrachadh slàn")
  package static let changeRoute = Phrase(
    "Who can change it",
    "Pwy all ei newid",
    "Cò as urrainn atharrachadh")
  package static let priority = Phrase(
    "Priority",
    "Blaenoriaeth",
    "Prìomhachas")
  package static let strength = Phrase(
    "Strength",
    "Cryfder",
    "Neart")
  package static let benefit = Phrase(
    "Benefit",
    "Budd",
    "Buannachd")
  package static let feasibility = Phrase(
    "Feasibility",
    "Dichonoldeb",
    "Ion-dhèantachd")
  package static let confidence = Phrase(
    "Confidence",
    "Hyder",
    "Misneachd")
  package static let freedMeetingDays = Phrase(
    "Meeting-days freed a year",
    "Diwrnodau cyfarfod a ryddheir mewn blwyddyn",
    nil)
  package static let peopleAffected = Phrase(
    "People affected",
    "Pobl yr effeithir arnynt",
    "Daoine air an tug e buaidh")
  package static let partnership = Phrase(
    "Partnership",
    "Partneriaeth",
    "Com-pàirteachas")
  package static let partnerships = Phrase(
    "Partnerships",
    "Partneriaethau",
    "Com-pàirteachasan")
  package static let otherPartnership = Phrase(
    "Other partnership",
    "Partneriaeth arall",
    "Com-pàirteachas eile")
  package static let organisation = Phrase(
    "Organisation",
    "Sefydliad",
    "Buidheann")
  package static let organisations = Phrase(
    "Organisations",
    "Sefydliadau",
    "Buidhnean")
  package static let area = Phrase(
    "Area",
    "Ardal",
    "Sgìre")
  package static let areas = Phrase(
    "Areas",
    "Ardaloedd",
    "Sgìrean")
  package static let areaCode = Phrase(
    "Area code",
    "Cod yr ardal",
    "Còd na sgìre")
  package static let footprint = Phrase(
    "Footprint",
    "Ôl troed",
    "Lorg-coise")
  package static let remit = Phrase(
    "Remit",
    "Cylch gwaith",
    "Raon-dleastanais")
  package static let remits = Phrase(
    "Remits",
    "Cylchoedd gwaith",
    "Raointean-dleastanais")
  package static let kind = Phrase(
    "Kind",
    "Math",
    "Seòrsa")
  package static let otherKind = Phrase(
    "Other kind",
    "Math arall",
    "Seòrsa eile")
  package static let kinds = Phrase(
    "Kinds",
    "Mathau",
    "Seòrsachan")
  package static let kindOfPartnership = Phrase(
    "Kind of partnership",
    "Math o bartneriaeth",
    "Seòrsa com-pàirteachais")
  package static let kindOfOrganisation = Phrase(
    "Kind of organisation",
    "Math o sefydliad",
    "Seòrsa buidhne")
  package static let sector = Phrase(
    "Sector",
    "Sector",
    "Roinn")
  package static let function = Phrase(
    "Function",
    "Swyddogaeth",
    "Gnìomh")
  package static let scale = Phrase(
    "Scale",
    "Graddfa",
    "Sgèile")
  package static let basis = Phrase(
    "Legal basis",
    "Sail gyfreithiol",
    "Bunait laghail")
  package static let legislation = Phrase(
    "Legislation",
    "Deddfwriaeth",
    "Reachdas")
  package static let parent = Phrase(
    "Parent body",
    "Rhiant-gorff",
    "Prìomh bhuidheann")
  package static let host = Phrase(
    "Host",
    "Corff cynnal",
    "Aoigh")
  package static let chair = Phrase(
    "Chair",
    "Cadeirydd",
    "Cathraiche")
  package static let members = Phrase(
    "Members",
    "Aelodau",
    "Buill")
  package static let sharedMembers = Phrase(
    "Members in common",
    "Aelodau a rennir",
    "Buill ann an cumantas")
  package static let role = Phrase(
    "Role",
    "Rôl",
    "Dreuchd")
  package static let certainty = Phrase(
    "How sure",
    "Pa mor sicr",
    "Dè cho cinnteach")
  package static let seats = Phrase(
    "Seats",
    "Seddi",
    "Àiteachan")
  package static let repeatSeats = Phrase(
    "Repeat seats",
    "Seddi ychwanegol o'r un math",
    nil)
  package static let meetingDays = Phrase(
    "Meeting-days a year",
    "Diwrnodau cyfarfod mewn blwyddyn",
    "Làithean-coinneimh sa bhliadhna")
  package static let meetingsPerYear = Phrase(
    "Meetings a year",
    "Cyfarfodydd mewn blwyddyn",
    "Coinneamhan sa bhliadhna")
  package static let established = Phrase(
    "Established",
    "Sefydlwyd",
    "Stèidhichte")
  package static let population = Phrase(
    "Population",
    "Poblogaeth",
    "Àireamh-sluaigh")
  package static let plans = Phrase(
    "Plans",
    "Cynlluniau",
    "Planaichean")
  package static let needsAssessments = Phrase(
    "Needs assessments",
    "Asesiadau o anghenion",
    "Measaidhean fheumalachdan")
  package static let scrutiny = Phrase(
    "Scrutiny",
    "Craffu",
    "Sgrùdadh")
  package static let annualReport = Phrase(
    "Annual report",
    "Adroddiad blynyddol",
    "Aithisg bhliadhnail")
  package static let areaScore = Phrase(
    "Area score",
    "Sgôr ardal",
    "Sgòr na sgìre")
  package static let membershipScore = Phrase(
    "Membership score",
    "Sgôr aelodaeth",
    "Sgòr na ballrachd")
  package static let remitScore = Phrase(
    "Remit score",
    "Sgôr cylch gwaith",
    "Sgòr an raoin")
  package static let overlaps = Phrase(
    "Overlaps",
    "Achosion o orgyffwrdd",
    "Tar-lùbaidhean")
  package static let containments = Phrase(
    "Containments",
    "Cynwysiadau",
    nil)
  package static let source = Phrase(
    "Source",
    "Ffynhonnell",
    "Tùs")
  package static let identifier = Phrase(
    "Id",
    "Dynodydd",
    "ID")
  package static let total = Phrase(
    "Total",
    "Cyfanswm",
    "Iomlan")
  package static let findingsCaption = Phrase(
    "Candidates for review, by list and rank",
    "Materion i'w hadolygu, fesul rhestr a safle",
    "Nithean ri sgrùdadh, a rèir liosta is inbhe")
  package static let landscapeCaption = Phrase(
    "Strategic partnerships and what they rest on",
    "Partneriaethau strategol a'r hyn sy'n sail iddynt",
    "Com-pàirteachasan ro-innleachdail agus na tha gan stèidheachadh")
  package static let burdenCaption = Phrase(
    "Seats and meeting-days of each organisation",
    "Seddi a diwrnodau cyfarfod pob sefydliad",
    "Àiteachan is làithean-coinneimh gach buidhne")
  package static let coverageCaption = Phrase(
    "Number of partnerships of each kind that cover each area",
    "Nifer y partneriaethau o bob math sy'n cwmpasu pob ardal",
    "Àireamh chom-pàirteachasan de gach seòrsa anns gach sgìre")
  package static let kindsOverlapCaption = Phrase(
    "Overlaps between partnerships, by pair of kinds",
    "Achosion o orgyffwrdd rhwng partneriaethau, fesul pâr o fathau",
    nil)
  package static let notes = Phrase(
    "Notes",
    "Nodiadau",
    "Notaichean")
  package static let catalogue = Phrase(
    "Catalogue",
    "Catalog",
    "Catalog")
  package static let run = Phrase(
    "Run",
    "Rhediad",
    "Ruith")
  package static let englishOnly = Phrase(
    "(English only)",
    "(Saesneg yn unig)",
    "(Beurla a-mhàin)")
  package static let notAvailable = Phrase(
    "not available",
    "ddim ar gael",
    "chan eil e ri fhaighinn")
  package static let doesNotApply = Phrase(
    "does not apply",
    "ddim yn berthnasol",
    "chan eil seo a’ buntainn")
  package static let withheld = Phrase(
    "withheld",
    "wedi'i atal",
    nil)
  package static let roundsToZero = Phrase(
    "rounds to 0",
    "yn talgrynnu i 0",
    nil)
  package static let candidatesNote = Phrase(
    "Findings are candidates for review. Change is led locally.",
    "Materion i'w hadolygu yw'r canfyddiadau. Caiff newid ei arwain yn lleol.",
    "’S e nithean ri sgrùdadh a tha sna toraidhean. Thèid atharrachadh a stiùireadh gu h-ionadail.")
  package static let priorityNote = Phrase(
    "Priority is strength × benefit × feasibility × confidence, each between 0 and 1.",
    "Blaenoriaeth yw cryfder × budd × dichonoldeb × hyder, pob un rhwng 0 ac 1.",
    nil)
  package static let meetingDaysNote = Phrase(
    "One seat at one meeting is one meeting-day. Where the catalogue gives no number of meetings, the kind's median or its function's default is assumed.",
    "Mae un sedd mewn un cyfarfod yn un diwrnod cyfarfod. Lle nad yw'r catalog yn nodi nifer y cyfarfodydd, tybir canolrif y math, neu werth diofyn y swyddogaeth.",
    nil)
  package static let repeatSeatsNote = Phrase(
    "Repeat seats are seats beyond one for each kind of partnership.",
    "Seddi ychwanegol o'r un math yw seddi y tu hwnt i un i bob math o bartneriaeth.",
    nil)
  package static let coverageNote = Phrase(
    "A partnership is counted in each area that its footprint covers, for its own kind and for those that it satisfies.",
    "Cyfrifir partneriaeth ym mhob ardal y mae ei hôl troed yn ei chwmpasu, ar gyfer ei math ei hun ac ar gyfer y rhai y mae'n eu bodloni.",
    nil)
  package static let overlapNote = Phrase(
    "An overlap is a pair of partnerships that meets the overlap condition of the method page.",
    "Achos o orgyffwrdd yw pâr o bartneriaethau sy'n bodloni'r amod gorgyffwrdd ar y dudalen 'Dull'.",
    nil)
  package static let areaUse = Phrase(
    "Use",
    "Defnydd",
    nil)
  package static let areaSmallest = Phrase(
    "Smallest areas",
    "Ardaloedd lleiaf",
    nil)
  package static let areaInUse = Phrase(
    "Region in use",
    "Rhanbarth mewn defnydd",
    nil)
  package static let areaNotInUse = Phrase(
    "Not in use",
    "Ddim mewn defnydd",
    nil)
  package static let kindsNote = Phrase(
    "Kinds with several purposes stand first, then those with one. Seats count each organisation once on a partnership.",
    "Y mathau amlbwrpas yn gyntaf, yna'r rhai un pwrpas. Cyfrifir pob sefydliad unwaith ym mhob partneriaeth wrth gyfrif seddi.",
    nil)
  package static let kindsByPurposeCaption = Phrase(
    "Kinds of partnership, by purpose",
    "Mathau o bartneriaethau, yn ôl pwrpas",
    nil)
  package static let lawMembersSources = Phrase(
    "Law, members, bodies, sources",
    "Y gyfraith, aelodau, cyrff, ffynonellau",
    nil)
}

extension Words {
  package static func tableNumber(number: Int) -> Phrase {
    tableNumberText.filled(.number(number))
  }
  private static let tableNumberText = Filling(
      ["Table ", 0],
      ["Tabl ", 0],
      ["Clàr ", 0])
}
