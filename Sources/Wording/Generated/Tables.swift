// Made from the catalogues of 'tables' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let rank = Phrase(
    "Rank",
    "Safle")
  package static let finding = Phrase(
    "Finding",
    "Canfyddiad")
  package static let findings = Phrase(
    "Findings",
    "Canfyddiadau")
  package static let findingID = Phrase(
    "Finding id",
    "Dynodydd y canfyddiad")
  package static let rule = Phrase(
    "Rule",
    "Rheol")
  package static let group = Phrase(
    "Group",
    "Grŵp")
  package static let list = Phrase(
    "List",
    "Rhestr")
  package static let subjects = Phrase(
    "About",
    "Ynghylch")
  package static let whatToConsider = Phrase(
    "What to consider",
    "Beth i'w ystyried")
  package static let whoCanAct = Phrase(
    "Who can act",
    "Pwy all weithredu")
  package static let firstRoute = Phrase(
    "First step",
    "Cam cyntaf")
  package static let fullRoute = Phrase(
    "Full change",
    "Newid llawn")
  package static let changeRoute = Phrase(
    "Who can change it",
    "Pwy all ei newid")
  package static let priority = Phrase(
    "Priority",
    "Blaenoriaeth")
  package static let strength = Phrase(
    "Strength",
    "Cryfder")
  package static let benefit = Phrase(
    "Benefit",
    "Budd")
  package static let feasibility = Phrase(
    "Feasibility",
    "Dichonoldeb")
  package static let confidence = Phrase(
    "Confidence",
    "Hyder")
  package static let freedMeetingDays = Phrase(
    "Meeting-days freed a year",
    "Diwrnodau cyfarfod a ryddheir mewn blwyddyn")
  package static let peopleAffected = Phrase(
    "People affected",
    "Pobl yr effeithir arnynt")
  package static let partnership = Phrase(
    "Partnership",
    "Partneriaeth")
  package static let partnerships = Phrase(
    "Partnerships",
    "Partneriaethau")
  package static let otherPartnership = Phrase(
    "Other partnership",
    "Partneriaeth arall")
  package static let organisation = Phrase(
    "Organisation",
    "Sefydliad")
  package static let organisations = Phrase(
    "Organisations",
    "Sefydliadau")
  package static let area = Phrase(
    "Area",
    "Ardal")
  package static let areas = Phrase(
    "Areas",
    "Ardaloedd")
  package static let areaCode = Phrase(
    "Area code",
    "Cod yr ardal")
  package static let footprint = Phrase(
    "Footprint",
    "Ôl troed")
  package static let remit = Phrase(
    "Remit",
    "Cylch gwaith")
  package static let remits = Phrase(
    "Remits",
    "Cylchoedd gwaith")
  package static let kind = Phrase(
    "Kind",
    "Math")
  package static let otherKind = Phrase(
    "Other kind",
    "Math arall")
  package static let kinds = Phrase(
    "Kinds",
    "Mathau")
  package static let kindOfPartnership = Phrase(
    "Kind of partnership",
    "Math o bartneriaeth")
  package static let kindOfOrganisation = Phrase(
    "Kind of organisation",
    "Math o sefydliad")
  package static let sector = Phrase(
    "Sector",
    "Sector")
  package static let function = Phrase(
    "Function",
    "Swyddogaeth")
  package static let scale = Phrase(
    "Scale",
    "Graddfa")
  package static let basis = Phrase(
    "Legal basis",
    "Sail gyfreithiol")
  package static let legislation = Phrase(
    "Legislation",
    "Deddfwriaeth")
  package static let parent = Phrase(
    "Parent body",
    "Rhiant-gorff")
  package static let host = Phrase(
    "Host",
    "Corff cynnal")
  package static let chair = Phrase(
    "Chair",
    "Cadeirydd")
  package static let members = Phrase(
    "Members",
    "Aelodau")
  package static let sharedMembers = Phrase(
    "Members in common",
    "Aelodau a rennir")
  package static let role = Phrase(
    "Role",
    "Rôl")
  package static let certainty = Phrase(
    "How sure",
    "Pa mor sicr")
  package static let seats = Phrase(
    "Seats",
    "Seddi")
  package static let repeatSeats = Phrase(
    "Repeat seats",
    "Seddi ychwanegol o'r un math")
  package static let meetingDays = Phrase(
    "Meeting-days a year",
    "Diwrnodau cyfarfod mewn blwyddyn")
  package static let meetingsPerYear = Phrase(
    "Meetings a year",
    "Cyfarfodydd mewn blwyddyn")
  package static let established = Phrase(
    "Established",
    "Sefydlwyd")
  package static let population = Phrase(
    "Population",
    "Poblogaeth")
  package static let plans = Phrase(
    "Plans",
    "Cynlluniau")
  package static let needsAssessments = Phrase(
    "Needs assessments",
    "Asesiadau o anghenion")
  package static let scrutiny = Phrase(
    "Scrutiny",
    "Craffu")
  package static let annualReport = Phrase(
    "Annual report",
    "Adroddiad blynyddol")
  package static let areaScore = Phrase(
    "Area score",
    "Sgôr ardal")
  package static let membershipScore = Phrase(
    "Membership score",
    "Sgôr aelodaeth")
  package static let remitScore = Phrase(
    "Remit score",
    "Sgôr cylch gwaith")
  package static let overlaps = Phrase(
    "Overlaps",
    "Achosion o orgyffwrdd")
  package static let containments = Phrase(
    "Containments",
    "Cynwysiadau")
  package static let source = Phrase(
    "Source",
    "Ffynhonnell")
  package static let identifier = Phrase(
    "Id",
    "Dynodydd")
  package static let total = Phrase(
    "Total",
    "Cyfanswm")
  package static let findingsCaption = Phrase(
    "Candidates for review, by list and rank",
    "Materion i'w hadolygu, fesul rhestr a safle")
  package static let landscapeCaption = Phrase(
    "Strategic partnerships and what they rest on",
    "Partneriaethau strategol a'r hyn sy'n sail iddynt")
  package static let burdenCaption = Phrase(
    "Seats and meeting-days of each organisation",
    "Seddi a diwrnodau cyfarfod pob sefydliad")
  package static let coverageCaption = Phrase(
    "Number of partnerships of each kind that cover each area",
    "Nifer y partneriaethau o bob math sy'n cwmpasu pob ardal")
  package static let kindsOverlapCaption = Phrase(
    "Overlaps between partnerships, by pair of kinds",
    "Achosion o orgyffwrdd rhwng partneriaethau, fesul pâr o fathau")
  package static let notes = Phrase(
    "Notes",
    "Nodiadau")
  package static let catalogue = Phrase(
    "Catalogue",
    "Catalog")
  package static let run = Phrase(
    "Run",
    "Rhediad")
  package static let englishOnly = Phrase(
    "(English only)",
    "(Saesneg yn unig)")
  package static let notAvailable = Phrase(
    "not available",
    "ddim ar gael")
  package static let doesNotApply = Phrase(
    "does not apply",
    "ddim yn berthnasol")
  package static let withheld = Phrase(
    "withheld",
    "wedi'i atal")
  package static let roundsToZero = Phrase(
    "rounds to 0",
    "yn talgrynnu i 0")
  package static let candidatesNote = Phrase(
    "Findings are candidates for review. Change is led locally.",
    "Materion i'w hadolygu yw'r canfyddiadau. Caiff newid ei arwain yn lleol.")
  package static let priorityNote = Phrase(
    "Priority is strength × benefit × feasibility × confidence, each between 0 and 1.",
    "Blaenoriaeth yw cryfder × budd × dichonoldeb × hyder, pob un rhwng 0 ac 1.")
  package static let meetingDaysNote = Phrase(
    "One seat at one meeting is one meeting-day. Where the catalogue gives no number of meetings, the kind's median or its function's default is assumed.",
    "Mae un sedd mewn un cyfarfod yn un diwrnod cyfarfod. Lle nad yw'r catalog yn nodi nifer y cyfarfodydd, tybir canolrif y math, neu werth diofyn y swyddogaeth.")
  package static let repeatSeatsNote = Phrase(
    "Repeat seats are seats beyond one for each kind of partnership.",
    "Seddi ychwanegol o'r un math yw seddi y tu hwnt i un i bob math o bartneriaeth.")
  package static let coverageNote = Phrase(
    "A partnership is counted in each area that its footprint covers.",
    "Cyfrifir partneriaeth ym mhob ardal y mae ei hôl troed yn ei chwmpasu.")
  package static let overlapNote = Phrase(
    "An overlap is a pair of partnerships that meets the overlap condition of the method page.",
    "Achos o orgyffwrdd yw pâr o bartneriaethau sy'n bodloni'r amod gorgyffwrdd ar y dudalen 'Dull'.")
}

extension Words {
  package static func tableNumber(number: Int) -> Phrase {
    tableNumberText.filled(.number(number))
  }
  private static let tableNumberText = Filling(
      ["Table ", 0],
      ["Tabl ", 0])
}
