// Made from the catalogues of 'statement' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let glossaryIntroduction = Phrase(
    "The words of this report, and the terms it uses in each of its languages.",
    "Geiriau'r adroddiad hwn, a'r termau y mae'n eu defnyddio ym mhob un o'i ieithoedd.",
    nil)
  package static let glossaryIntroductionAlone = Phrase(
    "The words of this report.",
    "Geiriau'r adroddiad hwn.",
    nil)
  package static let wordsOfTheReport = Phrase(
    "Words of this report",
    "Geiriau'r adroddiad hwn",
    nil)
  package static let termsIntroduction = Phrase(
    "Terms come from official texts where one was found; the rest wait for a translator to confirm.",
    "Daw'r termau o destunau swyddogol lle cafwyd hyd iddynt; mae'r gweddill yn aros i gyfieithydd eu cadarnhau.",
    nil)
  package static let definitions2 = Phrase(
    "A place with a code: a council area, a health board area, a region.",
    "Lle â chod: ardal cyngor, ardal bwrdd iechyd, rhanbarth.",
    nil)
  package static let definitions3 = Phrase(
    "The set of smallest areas that a partnership covers. Two bodies on one footprint cover exactly the same places.",
    "Y set o'r ardaloedd lleiaf y mae partneriaeth yn eu cwmpasu. Mae dau gorff ar un ôl troed yn cwmpasu'n union yr un lleoedd.",
    nil)
  package static let definitions4 = Phrase(
    "Membership",
    "Aelodaeth",
    nil)
  package static let definitions5 = Phrase(
    "An organisation's seat on a partnership, with a role. Observers are not counted.",
    "Sedd sefydliad ar bartneriaeth, â rôl. Ni chyfrifir sylwedyddion.",
    nil)
  package static let definitions6 = Phrase(
    "A topic that a partnership deals with, from a list with broader and narrower topics.",
    "Pwnc y mae partneriaeth yn ymdrin ag ef, o restr â phynciau ehangach a chulach.",
    nil)
  package static let definitions7 = Phrase(
    "A sort of partnership with one legal basis, such as boards for community safety.",
    "Math o bartneriaeth ag un sail gyfreithiol, megis byrddau diogelwch cymunedol.",
    nil)
  package static let definitions8 = Phrase(
    "What a kind is for: to set direction, to deliver, to scrutinise, to advise or to run a service.",
    "Diben math o gorff: gosod cyfeiriad, cyflawni, craffu, cynghori neu ddarparu gwasanaeth.",
    nil)
  package static let definitions9 = Phrase(
    "One instance of a rule about named bodies, with its evidence. It is a candidate for review.",
    "Un enghraifft o reol am gyrff penodol, gyda'i thystiolaeth. Mater i'w adolygu ydyw.",
    nil)
  package static let definitions10 = Phrase(
    "A condition that is asked of the catalogue, written in words and symbols on the method page.",
    "Amod a ofynnir i'r catalog, wedi'i ysgrifennu mewn geiriau a symbolau ar y dudalen 'Dull'.",
    nil)
  package static let definitions11 = Phrase(
    "Two partnerships with enough members, area or remit in common.",
    "Dwy bartneriaeth sy'n rhannu digon o aelodau, ardal neu gylch gwaith.",
    nil)
  package static let definitions12 = Phrase(
    "Who takes the first step, and what the whole change takes: the partners themselves, a government or legislation.",
    "Pwy sy'n cymryd y cam cyntaf, a'r hyn sydd ei angen ar gyfer y newid cyfan: y partneriaid eu hunain, llywodraeth neu ddeddfwriaeth.",
    nil)
  package static let definitions13 = Phrase(
    "Strength × benefit × feasibility × confidence, each between 0 and 1.",
    "Cryfder × budd × dichonoldeb × hyder, pob un rhwng 0 ac 1.",
    nil)
  package static let definitions14 = Phrase(
    "One seat at one meeting is one meeting-day.",
    "Mae un sedd mewn un cyfarfod yn un diwrnod cyfarfod.",
    nil)
  package static let definitions15 = Phrase(
    "One dated set of files.",
    "Un set o ffeiliau dyddiedig.",
    nil)
  package static let definitions16 = Phrase(
    "One analysis of a catalogue. Its number names the date and the input.",
    "Un dadansoddiad o gatalog. Mae ei rif yn enwi'r dyddiad a'r mewnbwn.",
    nil)
  package static let accessibilityAim = Phrase(
    "This report is made to meet the Web Content Accessibility Guidelines 2.2 at level AA.",
    "Lluniwyd yr adroddiad hwn i fodloni Canllawiau Hygyrchedd Cynnwys y We 2.2 ar lefel AA.",
    nil)
  package static let howToUse = Phrase(
    "How it can be used",
    "Sut y gellir ei ddefnyddio",
    nil)
  package static let accessibilityFeatures2 = Phrase(
    "Everything can be reached by keyboard, in the order in which it is read.",
    "Gellir cyrraedd popeth â bysellfwrdd, yn y drefn y caiff ei ddarllen.",
    nil)
  package static let accessibilityFeatures3 = Phrase(
    "Every page has one main heading, landmarks, and a first link that skips to the content.",
    "Mae gan bob tudalen un prif bennawd, tirnodau, a dolen gyntaf sy'n neidio i'r cynnwys.",
    nil)
  package static let accessibilityFeatures4 = Phrase(
    "Text can be enlarged to 200 per cent and read at a width of 320 pixels; wide tables and pictures scroll by themselves.",
    "Gellir chwyddo testun i 200 y cant a'i ddarllen ar led o 320 o bicseli; mae tablau a lluniau llydan yn sgrolio ar eu pennau eu hunain.",
    nil)
  package static let accessibilityFeatures5 = Phrase(
    "Every picture has a description and the same numbers in a table.",
    "Mae gan bob llun ddisgrifiad a'r un rhifau mewn tabl.",
    nil)
  package static let accessibilityFeatures6 = Phrase(
    "Colour never says anything that a word or a number does not say too.",
    "Nid yw lliw byth yn dweud dim nad yw gair neu rif hefyd yn ei ddweud.",
    nil)
  package static let accessibilityFeatures7 = Phrase(
    "Each page says which language it is in, and marks every stretch in another.",
    "Mae pob tudalen yn dweud ym mha iaith y mae, ac yn nodi pob darn mewn iaith arall.",
    nil)
  package static let accessibilityFeatures8 = Phrase(
    "The report needs no script and no network, and can be printed on A4. Where scripts run they add search, sorting, filtering and copying, all by keyboard, and say what they did to a screen reader.",
    "Nid oes angen sgript na rhwydwaith ar yr adroddiad, a gellir ei argraffu ar A4. Lle mae sgriptiau'n rhedeg maent yn ychwanegu chwilio, trefnu, hidlo a chopïo, i gyd â bysellfwrdd, ac yn dweud wrth ddarllenydd sgrin beth a wnaethant.",
    nil)
  package static let accessibilityFeatures9 = Phrase(
    "Each release opens every type of page in a browser, in two languages and at three widths, and checks it against WCAG 2.2 AA with axe-core, by keyboard, enlarged, on paper and without scripts.",
    "Cyn rhyddhau pob fersiwn, agorir pob math o dudalen mewn porwr, mewn dwy iaith ac ar dri lled, a'i gwirio yn erbyn WCAG 2.2 AA ag axe-core, â bysellfwrdd, wedi'i chwyddo, ar bapur a heb sgriptiau.",
    nil)
  package static let knownLimits = Phrase(
    "Known limits",
    "Cyfyngiadau hysbys",
    nil)
  package static let accessibilityLimits2 = Phrase(
    "The matrix on the overlap page is wide: its table of strongest pairs says the same in words and numbers.",
    "Mae'r matrics ar y dudalen 'Gorgyffwrdd' yn llydan: mae ei dabl o'r parau cryfaf yn dweud yr un peth mewn geiriau a rhifau.",
    nil)
  package static let accessibilityLimits3 = Phrase(
    "Names that the catalogue gives in English only stay in English on pages in other languages.",
    "Mae enwau y mae'r catalog yn eu rhoi yn Saesneg yn unig yn aros yn Saesneg ar dudalennau mewn ieithoedd eraill.",
    nil)
  package static let reportProblem = Phrase(
    "If something does not work",
    "Os nad yw rhywbeth yn gweithio",
    nil)
  package static let reportProblemHow = Phrase(
    "Tell whoever sent or published this report, and name the page and the run.",
    "Rhowch wybod i'r sawl a anfonodd neu a gyhoeddodd yr adroddiad hwn, ac enwi'r dudalen a'r rhediad.",
    nil)
  package static let termsInEachLanguage = Phrase(
    "Terms in each language",
    "Termau ym mhob iaith",
    nil)
}

extension Words {
  package static func accessibilityLimits4(language: Phrase, all: Int, count: Int) -> Phrase {
    accessibilityLimits4Text.filled(.phrase(language), .number(all), .number(count))
  }
  private static let accessibilityLimits4Text = Filling(
      [0, ": of the ", 1, " texts that reports are made of, ", 2, " wait for a second reader to confirm them."],
      [0, ": o'r ", 1, " o destunau y gwneir adroddiadau ohonynt, mae ", 2, " yn aros i ail ddarllenydd eu cadarnhau."],
      nil)
  package static func accessibilityBegun(language: Phrase, all: Int, written: Int) -> Phrase {
    accessibilityBegunText.filled(.phrase(language), .number(all), .number(written))
  }
  private static let accessibilityBegunText = Filling(
      [0, ": of the ", 1, " texts that reports are made of, ", 2, " are in it so far; the others stand in English and are marked as English."],
      [0, ": o'r ", 1, " o destunau y gwneir adroddiadau ohonynt, mae ", 2, " yn yr iaith hon hyd yma; mae'r lleill yn Saesneg ac wedi'u nodi felly."],
      nil)
}
