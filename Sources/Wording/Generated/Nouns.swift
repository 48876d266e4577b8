// Made from the catalogues of 'nouns' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension CountedNoun {
  package static let members = CountedNoun(
    "members", Filling(plural: 
      Filling.Forms(one: [0, " member"], other: [0, " members"]),
      Filling.Forms(zero: [0, " aelod"], one: [0, " aelod"], two: [0, " aelod"], few: [0, " aelod"], many: [0, " aelod"], other: [0, " aelod"], aboveTen: [0, " o aelodau"]),
      Filling.Forms(one: [0, " bhall"], two: [0, " bhall"], few: [0, " buill"], other: [0, " ball"])))
  package static let partnerships = CountedNoun(
    "partnerships", Filling(plural: 
      Filling.Forms(one: [0, " partnership"], other: [0, " partnerships"]),
      Filling.Forms(zero: [0, " partneriaeth"], one: [0, " bartneriaeth"], two: [0, " bartneriaeth"], few: [0, " partneriaeth"], many: [0, " phartneriaeth"], other: [0, " partneriaeth"], aboveTen: [0, " o bartneriaethau"]),
      Filling.Forms(one: [0, " chom-pàirteachas"], two: [0, " chom-pàirteachas"], few: [0, " com-pàirteachasan"], other: [0, " com-pàirteachas"])))
  package static let organisations = CountedNoun(
    "organisations", Filling(plural: 
      Filling.Forms(one: [0, " organisation"], other: [0, " organisations"]),
      Filling.Forms(zero: [0, " sefydliad"], one: [0, " sefydliad"], two: [0, " sefydliad"], few: [0, " sefydliad"], many: [0, " sefydliad"], other: [0, " sefydliad"], aboveTen: [0, " o sefydliadau"]),
      Filling.Forms(one: [0, " bhuidheann"], two: [0, " bhuidhinn"], few: [0, " buidhnean"], other: [0, " buidheann"])))
  package static let bodies = CountedNoun(
    "bodies", Filling(plural: 
      Filling.Forms(one: [0, " body"], other: [0, " bodies"]),
      Filling.Forms(zero: [0, " corff"], one: [0, " corff"], two: [0, " gorff"], few: [0, " chorff"], many: [0, " chorff"], other: [0, " corff"], aboveTen: [0, " o gyrff"]),
      Filling.Forms(one: [0, " bhuidheann"], two: [0, " bhuidhinn"], few: [0, " buidhnean"], other: [0, " buidheann"])))
  package static let seats = CountedNoun(
    "seats", Filling(plural: 
      Filling.Forms(one: [0, " seat"], other: [0, " seats"]),
      Filling.Forms(zero: [0, " sedd"], one: [0, " sedd"], two: [0, " sedd"], few: [0, " sedd"], many: [0, " sedd"], other: [0, " sedd"], aboveTen: [0, " o seddi"]),
      Filling.Forms(one: [0, " àite"], two: [0, " àite"], few: [0, " àiteachan"], other: [0, " àite"])))
  package static let areas = CountedNoun(
    "areas", Filling(plural: 
      Filling.Forms(one: [0, " area"], other: [0, " areas"]),
      Filling.Forms(zero: [0, " ardal"], one: [0, " ardal"], two: [0, " ardal"], few: [0, " ardal"], many: [0, " ardal"], other: [0, " ardal"], aboveTen: [0, " o ardaloedd"]),
      Filling.Forms(one: [0, " sgìre"], two: [0, " sgìre"], few: [0, " sgìrean"], other: [0, " sgìre"])))
  package static let remits = CountedNoun(
    "remits", Filling(plural: 
      Filling.Forms(one: [0, " remit"], other: [0, " remits"]),
      Filling.Forms(zero: [0, " cylch gwaith"], one: [0, " cylch gwaith"], two: [0, " gylch gwaith"], few: [0, " chylch gwaith"], many: [0, " chylch gwaith"], other: [0, " cylch gwaith"], aboveTen: [0, " o gylchoedd gwaith"]),
      Filling.Forms(one: [0, " raon-dleastanais"], two: [0, " raon-dleastanais"], few: [0, " raointean-dleastanais"], other: [0, " raon-dleastanais"])))
  package static let kinds = CountedNoun(
    "kinds", Filling(plural: 
      Filling.Forms(one: [0, " kind"], other: [0, " kinds"]),
      Filling.Forms(zero: [0, " math"], one: [0, " math"], two: [0, " fath"], few: [0, " math"], many: [0, " math"], other: [0, " math"], aboveTen: [0, " o fathau"]),
      Filling.Forms(one: [0, " seòrsa"], two: [0, " sheòrsa"], few: [0, " seòrsachan"], other: [0, " seòrsa"])))
  package static let footprints = CountedNoun(
    "footprints", Filling(plural: 
      Filling.Forms(one: [0, " footprint"], other: [0, " footprints"]),
      Filling.Forms(zero: [0, " ôl troed"], one: [0, " ôl troed"], two: [0, " ôl troed"], few: [0, " ôl troed"], many: [0, " ôl troed"], other: [0, " ôl troed"], aboveTen: [0, " o olion traed"]),
      nil))
  package static let findings = CountedNoun(
    "findings", Filling(plural: 
      Filling.Forms(one: [0, " finding"], other: [0, " findings"]),
      Filling.Forms(zero: [0, " canfyddiad"], one: [0, " canfyddiad"], two: [0, " ganfyddiad"], few: [0, " chanfyddiad"], many: [0, " chanfyddiad"], other: [0, " canfyddiad"], aboveTen: [0, " o ganfyddiadau"]),
      Filling.Forms(one: [0, " toradh"], two: [0, " thoradh"], few: [0, " toraidhean"], other: [0, " toradh"])))
  package static let people = CountedNoun(
    "people", Filling(plural: 
      Filling.Forms(one: [0, " person"], other: [0, " people"]),
      Filling.Forms(zero: [0, " person"], one: [0, " person"], two: [0, " berson"], few: [0, " pherson"], many: [0, " pherson"], other: [0, " person"], aboveTen: [0, " o bobl"]),
      nil))
  package static let meetings = CountedNoun(
    "meetings", Filling(plural: 
      Filling.Forms(one: [0, " meeting"], other: [0, " meetings"]),
      Filling.Forms(zero: [0, " cyfarfod"], one: [0, " cyfarfod"], two: [0, " gyfarfod"], few: [0, " chyfarfod"], many: [0, " chyfarfod"], other: [0, " cyfarfod"], aboveTen: [0, " o gyfarfodydd"]),
      nil))
  package static let meetingDays = CountedNoun(
    "meetingDays", Filling(plural: 
      Filling.Forms(one: [0, " meeting-day"], other: [0, " meeting-days"]),
      Filling.Forms(zero: [0, " diwrnod cyfarfod"], one: [0, " diwrnod cyfarfod"], two: [0, " ddiwrnod cyfarfod"], few: [0, " diwrnod cyfarfod"], many: [0, " diwrnod cyfarfod"], other: [0, " diwrnod cyfarfod"], aboveTen: [0, " o ddiwrnodau cyfarfod"]),
      nil))
  package static let rows = CountedNoun(
    "rows", Filling(plural: 
      Filling.Forms(one: [0, " row"], other: [0, " rows"]),
      Filling.Forms(zero: [0, " rhes"], one: [0, " rhes"], two: [0, " res"], few: [0, " rhes"], many: [0, " rhes"], other: [0, " rhes"], aboveTen: [0, " o resi"]),
      nil))
  package static let files = CountedNoun(
    "files", Filling(plural: 
      Filling.Forms(one: [0, " file"], other: [0, " files"]),
      Filling.Forms(zero: [0, " ffeil"], one: [0, " ffeil"], two: [0, " ffeil"], few: [0, " ffeil"], many: [0, " ffeil"], other: [0, " ffeil"], aboveTen: [0, " o ffeiliau"]),
      nil))
  package static let overlaps = CountedNoun(
    "overlaps", Filling(plural: 
      Filling.Forms(one: [0, " overlap"], other: [0, " overlaps"]),
      Filling.Forms(zero: [0, " achos o orgyffwrdd"], one: [0, " achos o orgyffwrdd"], two: [0, " achos o orgyffwrdd"], few: [0, " achos o orgyffwrdd"], many: [0, " achos o orgyffwrdd"], other: [0, " achos o orgyffwrdd"], aboveTen: [0, " o achosion o orgyffwrdd"]),
      nil))
  package static let assessments = CountedNoun(
    "assessments", Filling(plural: 
      Filling.Forms(one: [0, " assessment"], other: [0, " assessments"]),
      Filling.Forms(zero: [0, " asesiad"], one: [0, " asesiad"], two: [0, " asesiad"], few: [0, " asesiad"], many: [0, " asesiad"], other: [0, " asesiad"], aboveTen: [0, " o asesiadau"]),
      nil))
  package static let plans = CountedNoun(
    "plans", Filling(plural: 
      Filling.Forms(one: [0, " plan"], other: [0, " plans"]),
      Filling.Forms(zero: [0, " cynllun"], one: [0, " cynllun"], two: [0, " gynllun"], few: [0, " chynllun"], many: [0, " chynllun"], other: [0, " cynllun"], aboveTen: [0, " o gynlluniau"]),
      nil))
  package static let questions = CountedNoun(
    "questions", Filling(plural: 
      Filling.Forms(one: [0, " question"], other: [0, " questions"]),
      Filling.Forms(zero: [0, " cwestiwn"], one: [0, " cwestiwn"], two: [0, " gwestiwn"], few: [0, " chwestiwn"], many: [0, " chwestiwn"], other: [0, " cwestiwn"], aboveTen: [0, " o gwestiynau"]),
      nil))
  package static let rules = CountedNoun(
    "rules", Filling(plural: 
      Filling.Forms(one: [0, " rule"], other: [0, " rules"]),
      Filling.Forms(zero: [0, " rheol"], one: [0, " rheol"], two: [0, " reol"], few: [0, " rheol"], many: [0, " rheol"], other: [0, " rheol"], aboveTen: [0, " o reolau"]),
      nil))
  package static let messages = CountedNoun(
    "messages", Filling(plural: 
      Filling.Forms(one: [0, " message"], other: [0, " messages"]),
      Filling.Forms(zero: [0, " neges"], one: [0, " neges"], two: [0, " neges"], few: [0, " neges"], many: [0, " neges"], other: [0, " neges"], aboveTen: [0, " o negeseuon"]),
      nil))
  package static let sharedMembers = CountedNoun(
    "sharedMembers", Filling(plural: 
      Filling.Forms(one: [0, " shared member"], other: [0, " shared members"]),
      Filling.Forms(zero: [0, " aelod a rennir"], one: [0, " aelod a rennir"], two: [0, " aelod a rennir"], few: [0, " aelod a rennir"], many: [0, " aelod a rennir"], other: [0, " aelod a rennir"], aboveTen: [0, " o aelodau a rennir"]),
      nil))
  package static let gaps = CountedNoun(
    "gaps", Filling(plural: 
      Filling.Forms(one: [0, " gap"], other: [0, " gaps"]),
      Filling.Forms(zero: [0, " bwlch"], one: [0, " bwlch"], two: [0, " fwlch"], few: [0, " bwlch"], many: [0, " bwlch"], other: [0, " bwlch"], aboveTen: [0, " o fylchau"]),
      nil))
  package static let pairs = CountedNoun(
    "pairs", Filling(plural: 
      Filling.Forms(one: [0, " pair"], other: [0, " pairs"]),
      Filling.Forms(zero: [0, " pâr"], one: [0, " pâr"], two: [0, " bâr"], few: [0, " phâr"], many: [0, " phâr"], other: [0, " pâr"], aboveTen: [0, " o barau"]),
      nil))
  package static let memberships = CountedNoun(
    "memberships", Filling(plural: 
      Filling.Forms(one: [0, " membership"], other: [0, " memberships"]),
      Filling.Forms(zero: [0, " aelodaeth"], one: [0, " aelodaeth"], two: [0, " aelodaeth"], few: [0, " aelodaeth"], many: [0, " aelodaeth"], other: [0, " aelodaeth"], aboveTen: [0, " o aelodaethau"]),
      nil))
  package static let actions = CountedNoun(
    "actions", Filling(plural: 
      Filling.Forms(one: [0, " action"], other: [0, " actions"]),
      Filling.Forms(zero: [0, " cam gweithredu"], one: [0, " cam gweithredu"], two: [0, " gam gweithredu"], few: [0, " cham gweithredu"], many: [0, " cham gweithredu"], other: [0, " cam gweithredu"], aboveTen: [0, " o gamau gweithredu"]),
      nil))
  package static let decisions = CountedNoun(
    "decisions", Filling(plural: 
      Filling.Forms(one: [0, " decision"], other: [0, " decisions"]),
      Filling.Forms(zero: [0, " penderfyniad"], one: [0, " penderfyniad"], two: [0, " benderfyniad"], few: [0, " phenderfyniad"], many: [0, " phenderfyniad"], other: [0, " penderfyniad"], aboveTen: [0, " o benderfyniadau"]),
      nil))
  package static let changes = CountedNoun(
    "changes", Filling(plural: 
      Filling.Forms(one: [0, " change"], other: [0, " changes"]),
      Filling.Forms(zero: [0, " newid"], one: [0, " newid"], two: [0, " newid"], few: [0, " newid"], many: [0, " newid"], other: [0, " newid"], aboveTen: [0, " o newidiadau"]),
      nil))
  package static let steps = CountedNoun(
    "steps", Filling(plural: 
      Filling.Forms(one: [0, " step"], other: [0, " steps"]),
      Filling.Forms(zero: [0, " cam"], one: [0, " cam"], two: [0, " gam"], few: [0, " cham"], many: [0, " cham"], other: [0, " cam"], aboveTen: [0, " o gamau"]),
      nil))
  package static let tiles = CountedNoun(
    "tiles", Filling(plural: 
      Filling.Forms(one: [0, " tile"], other: [0, " tiles"]),
      Filling.Forms(zero: [0, " teilsen"], one: [0, " deilsen"], two: [0, " deilsen"], few: [0, " teilsen"], many: [0, " theilsen"], other: [0, " teilsen"], aboveTen: [0, " o deils"]),
      nil))
  package static let candidates = CountedNoun(
    "candidates", Filling(plural: 
      Filling.Forms(one: [0, " candidate for review"], other: [0, " candidates for review"]),
      Filling.Forms(zero: [0, " mater i'w adolygu"], one: [0, " mater i'w adolygu"], two: [0, " fater i'w hadolygu"], few: [0, " mater i'w hadolygu"], many: [0, " mater i'w hadolygu"], other: [0, " mater i'w hadolygu"], aboveTen: [0, " o faterion i'w hadolygu"]),
      nil))
}
