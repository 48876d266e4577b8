// Made from the catalogues of 'findings-schema' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let schemaTitle = Phrase(
    "Findings of a run of landscape",
    "Canfyddiadau un rhediad o landscape",
    nil)
  package static let schemaRun = Phrase(
    "The run's id",
    "Dynodydd y rhediad",
    nil)
  package static let schemaAsOf = Phrase(
    "The date the landscape is seen at; null where dates filter nothing",
    "Y dyddiad y gwelir y dirwedd arno; null lle nad yw dyddiadau'n hidlo dim",
    nil)
  package static let schemaRules = Phrase(
    "What each rule did, in the order of precedence: that it found nothing is not that it looked",
    "Yr hyn a wnaeth pob rheol, yn nhrefn eu blaenoriaeth: nid yw heb ganfod dim yn golygu iddi edrych",
    nil)
  package static let schemaFindings = Phrase(
    "List by list, each by rank",
    "Rhestr wrth restr, pob un yn ôl ei safle",
    nil)
  package static let schemaCouldNotLook = Phrase(
    "Whether too little is known for it to find anything",
    "A oes rhy ychydig yn hysbys iddi ganfod dim",
    nil)
  package static let schemaPartnerships = Phrase(
    "Partnerships that it is about",
    "Partneriaethau y mae'n ymwneud â hwy",
    nil)
  package static let schemaUnseen = Phrase(
    "Those of them of which something that it needs is not known",
    "Y rhai yn eu plith nad yw rhywbeth sydd ei angen arni yn hysbys amdanynt",
    nil)
  package static let schemaID = Phrase(
    "From rule and subjects: the same finding has the same id tomorrow",
    "O'r rheol a'r testunau: yr un dynodydd fydd gan yr un canfyddiad yfory",
    nil)
  package static let schemaRank = Phrase(
    "Within its list",
    "O fewn ei restr",
    nil)
  package static let schemaType = Phrase(
    "Which members it has follows from this",
    "Mae'r aelodau sydd ganddo yn dilyn o hyn",
    nil)
  package static let schemaRows = Phrase(
    "Where in the input the subjects stand",
    "Ble yn y mewnbwn y mae'r testunau",
    nil)
  package static let schemaSignificance = Phrase(
    "Of the pair, or the least surprising pair; evidence that ranks nothing",
    "Am y pâr, neu'r pâr lleiaf annisgwyl; tystiolaeth nad yw'n newid unrhyw safle",
    nil)
  package static let schemaNotComputed = Phrase(
    "Why it was not computed",
    "Pam na chafodd ei gyfrifo",
    nil)
  package static let schemaWeakestOf = Phrase(
    "How many pairs it speaks for",
    "Am faint o barau y mae'n siarad",
    nil)
  package static let schemaPairs = Phrase(
    "Size of the declared family",
    "Maint y teulu a ddatganwyd",
    nil)
  package static let schemaStability = Phrase(
    "How it fares while thresholds and weights vary; null where not computed",
    "Beth a ddaw ohono wrth i drothwyon a phwysau amrywio; null lle na chafodd ei gyfrifo",
    nil)
  package static let schemaWithoutLayer = Phrase(
    "What becomes of it when area, membership or remit says nothing",
    "Beth a ddaw ohono pan na fydd ardal, aelodaeth neu gylch gwaith yn dweud dim",
    nil)
  package static let schemaTakenOver = Phrase(
    "The rule of the finding that takes its bodies over",
    "Rheol y canfyddiad sy'n cymryd ei gyrff drosodd",
    nil)
  package static let schemaQuestions = Phrase(
    "Findings folded into conversations: open ones first, by score",
    "Canfyddiadau wedi'u plygu'n sgyrsiau: rhai agored yn gyntaf, yn ôl sgôr",
    nil)
  package static let schemaQuestionID = Phrase(
    "Of what it is about, so that it is the same tomorrow",
    "Yn ôl yr hyn y mae yn ei gylch, fel ei fod yr un fath yfory",
    nil)
  package static let schemaRoute = Phrase(
    "Who can take the first step: the id of a route of the jurisdiction",
    "Pwy all gymryd y cam cyntaf: dynodydd un o lwybrau'r awdurdodaeth",
    nil)
  package static let schemaRouteFull = Phrase(
    "What the whole change takes: the id of a route of the jurisdiction",
    "Yr hyn sydd ei angen ar gyfer y newid cyfan: dynodydd un o lwybrau'r awdurdodaeth",
    nil)
  package static let schemaNation = Phrase(
    "Code of the area that is the nation within which the finding was found, where the catalogue names several; null in a catalogue of one nation and for bodies that span nations",
    "Cod yr ardal sy'n genedl y canfuwyd y canfyddiad ynddi, lle y mae'r catalog yn enwi sawl un; null mewn catalog o un genedl ac ar gyfer cyrff sy'n rhychwantu cenhedloedd",
    nil)
  package static let schemaNations = Phrase(
    "The same nation by nation, then for bodies that span nations; empty in a catalogue of one nation",
    "Yr un peth fesul cenedl, yna ar gyfer cyrff sy'n rhychwantu cenhedloedd; gwag mewn catalog o un genedl",
    nil)
  package static let schemaEvidenceBase = Phrase(
    "What its seats rest on, and whether it holds without the assumed ones, on published ones alone, and in which share of drawn worlds; null where that was not computed",
    "Yr hyn y mae ei seddi'n seiliedig arno, ac a yw'n dal heb y rhai a dybir, ar y rhai a gyhoeddwyd yn unig, ac ym mha gyfran o'r bydoedd a dynnwyd; null lle nas cyfrifwyd",
    nil)
  package static let schemaConsidered = Phrase(
    "What was asked before of its bodies (same), of some of them (part) or of them among others (wider), and what came of it",
    "Yr hyn a ofynnwyd o'r blaen am ei gyrff (same), am rai ohonynt (part) neu amdanynt ymhlith eraill (wider), a'r hyn a ddaeth ohono",
    nil)
  package static let schemaCited = Phrase(
    "What the catalogue calls the source; null where sources.csv has no row of it",
    "Yr enw sydd gan y catalog ar y ffynhonnell; null lle nad oes gan sources.csv res ohoni",
    nil)
  package static let schemaQuestionPeople = Phrase(
    "People who live in its areas, each once; left out where the catalogue does not say of all of them.",
    "Pobl sy'n byw yn ei ardaloedd, pob un unwaith; gadewir hyn allan lle nad yw'r catalog yn dweud am bob un ohonynt.",
    nil)
}
