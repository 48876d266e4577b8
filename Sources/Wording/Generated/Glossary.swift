// Made from the catalogues of 'glossary' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let glossaryPartnership = Phrase(
    "Organisations that sit together under a name: a board, a joint committee, a forum.",
    "Sefydliadau sy'n cyfarfod o dan enw: bwrdd, cyd-bwyllgor, fforwm.",
    nil)
  package static let glossaryOrganisation = Phrase(
    "A council, a health board, a charity or another body that can hold a seat. A person is never one.",
    "Cyngor, bwrdd iechyd, elusen neu gorff arall a all ddal sedd. Nid yw unigolyn byth yn un.",
    nil)
  package static let glossarySeats = Phrase(
    "How many memberships are counted: one organisation on one partnership is one seat, whatever number of people it sends.",
    "Nifer yr aelodaethau a gyfrifir: un sedd yw un sefydliad ar un bartneriaeth, faint bynnag o bobl y mae'n eu hanfon.",
    nil)
  package static let glossaryRole = Phrase(
    "What an organisation is on a partnership: member, statutory member, chair, host, invited participant or observer.",
    "Yr hyn yw sefydliad ar bartneriaeth: aelod, aelod statudol, cadeirydd, corff cynnal, cyfranogwr gwadd neu sylwedydd.",
    nil)
  package static let glossaryCertainty = Phrase(
    "What a seat rests on: published where a document names it, from law where a statute puts the organisation there, assumed where neither does.",
    "Yr hyn y mae sedd yn seiliedig arno: wedi'i chyhoeddi lle mae dogfen yn ei henwi, o'r gyfraith lle mae statud yn rhoi'r sefydliad yno, wedi'i thybio lle nad oes yr un.",
    nil)
  package static let glossaryBasis = Phrase(
    "Why bodies of the kind exist: a statute requires them, allows them, or none does.",
    "Pam y mae cyrff o'r math yn bodoli: mae statud yn eu gwneud yn ofynnol, yn eu caniatáu, neu nid oes un.",
    nil)
  package static let glossaryScale = Phrase(
    "How wide a partnership reaches: below a council area, one council area, several, or the nation.",
    "Pa mor eang y mae partneriaeth yn ymestyn: islaw ardal cyngor, un ardal cyngor, sawl un, neu'r genedl.",
    nil)
  package static let glossaryQuestion = Phrase(
    "Findings about the same kinds, bodies or places, asked as one. It is what a review decides on.",
    "Canfyddiadau am yr un mathau, yr un cyrff neu'r un lleoedd, wedi'u gofyn fel un. Dyma'r hyn y mae adolygiad yn ei benderfynu.",
    nil)
  package static let glossaryRank = Phrase(
    "The place in a list, with 1 first. A rank in one list says nothing about a rank in another.",
    "Y safle mewn rhestr, ac 1 yn gyntaf. Nid yw safle mewn un rhestr yn dweud dim am safle mewn rhestr arall.",
    nil)
  package static let glossaryGroup = Phrase(
    "What sort of problem a rule looks for: duplication, overlap, fragmentation, misalignment, burden or gap.",
    "Y math o broblem y mae rheol yn chwilio amdani: dyblygu, gorgyffwrdd, darnio, diffyg cysondeb, baich neu fwlch.",
    nil)
  package static let glossaryStrength = Phrase(
    "How far the measures lie beyond their thresholds: ½ when just met, 1 at most.",
    "Pa mor bell y mae'r mesurau y tu hwnt i'w trothwyon: ½ pan gyrhaeddir y trothwy'n union, 1 ar y mwyaf.",
    nil)
  package static let glossaryBenefit = Phrase(
    "The meeting-days that could be freed, as a number between 0 and 1 that grows ever more slowly.",
    "Y diwrnodau cyfarfod y gellid eu rhyddhau, fel rhif sy'n tyfu'n arafach ac yn arafach rhwng 0 ac 1.",
    nil)
  package static let glossaryFeasibility = Phrase(
    "1 where local partners can act alone, less for each further step that takes a government or legislation.",
    "1 lle gall partneriaid lleol weithredu ar eu pen eu hunain, llai am bob cam pellach sydd angen llywodraeth neu ddeddfwriaeth.",
    nil)
  package static let glossaryConfidence = Phrase(
    "The mean over the seats behind a finding of how sure each is.",
    "Cymedr, dros y seddi y tu ôl i ganfyddiad, o ba mor sicr yw pob un.",
    nil)
  package static let glossaryFreed = Phrase(
    "The meeting-days a year that organisations would no longer spend if the change were made.",
    "Y diwrnodau cyfarfod mewn blwyddyn na fyddai sefydliadau'n eu treulio mwyach pe gwneid y newid.",
    nil)
  package static let glossaryPeople = Phrase(
    "How many live in the area that a finding is about.",
    "Faint sy'n byw yn yr ardal y mae canfyddiad yn ymwneud â hi.",
    nil)
  package static let glossaryFirstStep = Phrase(
    "Who can begin the change without asking anybody else.",
    "Pwy all ddechrau'r newid heb ofyn i neb arall.",
    nil)
  package static let glossaryFullChange = Phrase(
    "Who has to act before all of the change is made.",
    "Pwy sy'n gorfod gweithredu cyn bod y newid cyfan wedi'i wneud.",
    nil)
  package static let glossarySharedMembers = Phrase(
    "Organisations with a counted seat on both partnerships.",
    "Sefydliadau â sedd a gyfrifir ar y ddwy bartneriaeth.",
    nil)
  package static let glossaryMembersOfEach = Phrase(
    "How many counted members the one partnership has, and how many the other.",
    "Faint o aelodau a gyfrifir sydd gan y naill bartneriaeth, a faint sydd gan y llall.",
    nil)
  package static let glossaryAreaScore = Phrase(
    "People who live in the areas of both, divided by people who live in the area of either: 1 where the areas are the same. Areas count instead where people are not known.",
    "Pobl sy'n byw yn ardaloedd y ddwy, wedi'u rhannu â phobl sy'n byw yn ardal y naill neu'r llall: 1 lle mae'r ardaloedd yr un peth. Ardaloedd a gyfrifir lle nad yw nifer y bobl yn hysbys.",
    nil)
  package static let glossaryMembershipScore = Phrase(
    "The weight of the members in common, divided by the weight of all members of either. A member that sits on few partnerships weighs more than one that sits on many.",
    "Pwysau'r aelodau a rennir, wedi'i rannu â phwysau holl aelodau'r naill neu'r llall. Mae aelod o ychydig o bartneriaethau'n pwyso mwy nag aelod o lawer.",
    nil)
  package static let glossaryRemitScore = Phrase(
    "Remits that both have, divided by remits that either has.",
    "Cylchoedd gwaith sydd gan y ddwy, wedi'u rhannu â chylchoedd gwaith sydd gan y naill neu'r llall.",
    nil)
  package static let glossaryInside = Phrase(
    "How much of the inner body's area lies in the outer one's: 1 where all of it does. Membership and remit inside are the same of members and of remits.",
    "Faint o ardal y corff mewnol sydd yn ardal y corff allanol: 1 lle mae'r cyfan ynddi. Yr un peth, o aelodau ac o gylchoedd gwaith, yw aelodaeth a chylch gwaith y tu mewn.",
    nil)
  package static let glossaryThreshold = Phrase(
    "The value from which on a measure counts. Each is a setting that the method page lists.",
    "Y gwerth y mae mesur yn cyfrif ohono ymlaen. Gosodiad yw pob un, a restrir ar y dudalen 'Dull'.",
    nil)
  package static let glossaryMargin = Phrase(
    "How far a measure lies from its threshold. A small one says that the finding could soon change.",
    "Pa mor bell yw mesur o'i drothwy. Mae un bach yn dweud y gallai'r canfyddiad newid yn fuan.",
    nil)
  package static let glossaryTermMedian = Phrase(
    "Median",
    "Canolrif",
    nil)
  package static let glossaryMedian = Phrase(
    "The value in the middle when all are put in order: as many lie above it as below.",
    "Y gwerth yn y canol pan roddir pob un mewn trefn: mae cynifer uwchlaw iddo ag sydd islaw iddo.",
    nil)
  package static let glossaryTermPercentile = Phrase(
    "Percentile",
    "Canradd",
    nil)
  package static let glossaryPercentile = Phrase(
    "The value below which so many in a hundred lie: percentile 90 has nine of ten below it.",
    "Y gwerth y mae cynifer ym mhob cant islaw iddo: mae naw o bob deg islaw canradd 90.",
    nil)
  package static let glossaryStability = Phrase(
    "In which share of draws a finding still holds when every threshold and weight is changed a little at random.",
    "Ym mha gyfran o'r treialon y mae canfyddiad yn dal i sefyll pan newidir pob trothwy a phob pwysau ychydig ar hap.",
    nil)
  package static let glossaryRankInterval = Phrase(
    "The ranks that a finding has in nine of ten of those draws.",
    "Y safleoedd sydd gan ganfyddiad mewn naw o bob deg o'r treialon hynny.",
    nil)
  package static let glossaryTermWorlds = Phrase(
    "World of seats",
    "Byd posibl",
    nil)
  package static let glossaryWorlds = Phrase(
    "The catalogue with some of its assumed seats left out at random, each as often as it is likely to be wrong. Everything is worked out anew in each.",
    "Y catalog gyda rhai o'r seddi a dybir wedi'u gadael allan ar hap, pob un mor aml ag y mae'n debygol o fod yn anghywir. Cyfrifir popeth o'r newydd ym mhob un.",
    nil)
  package static let glossaryShareOfWorlds = Phrase(
    "How often a finding or question holds among the worlds of seats that were drawn.",
    "Pa mor aml y mae canfyddiad neu gwestiwn yn dal ymhlith y bydoedd posibl a luniwyd.",
    nil)
  package static let glossaryWithoutAssumed = Phrase(
    "Whether it would still be found if every assumed seat were left out.",
    "A fyddai'n dal i gael ei ganfod pe gadewid pob sedd a dybir allan.",
    nil)
  package static let glossaryAssumedSeats = Phrase(
    "Seats that no document and no law gives, but that such bodies usually have.",
    "Seddi nad oes dogfen na chyfraith yn eu rhoi, ond sydd fel arfer gan gyrff o'r fath.",
    nil)
  package static let glossaryExpected = Phrase(
    "How many members chance would have bodies share that have as many seats, given where each organisation works and where the law seats it.",
    "Faint o aelodau y byddai siawns yn peri i gyrff â chynifer o seddi eu rhannu, o wybod ble mae pob sefydliad yn gweithio a ble mae'r gyfraith yn rhoi sedd iddo.",
    nil)
  package static let glossaryTermChance = Phrase(
    "Chance (p)",
    "Siawns (p)",
    nil)
  package static let glossaryChance = Phrase(
    "How likely it is that chance alone gives at least so many members in common: 1 says that geography and law explain them, a number near 0 that they do not.",
    "Pa mor debygol yw hi y byddai siawns yn unig yn rhoi o leiaf gynifer o aelodau a rennir: mae 1 yn dweud bod daearyddiaeth a'r gyfraith yn eu hegluro, ac mae rhif bach iawn yn dweud nad ydynt.",
    nil)
  package static let glossaryChanceCorrected = Phrase(
    "The same, made larger because many pairs are looked at: among so many some look surprising by chance.",
    "Yr un peth, wedi'i wneud yn fwy am yr edrychir ar lawer o barau: ymhlith cynifer mae rhai'n edrych yn annisgwyl drwy siawns.",
    nil)
  package static let glossaryTermLevel = Phrase(
    "Level (α)",
    "Lefel (α)",
    nil)
  package static let glossaryLevel = Phrase(
    "The q up to which what two bodies share is called surprising.",
    "Y q y gelwir yr hyn y mae dau gorff yn ei rannu'n annisgwyl hyd ato.",
    nil)
  package static let glossaryNotTestable = Phrase(
    "A pair of which no number of members in common would be surprising, because law and geography leave too little to chance.",
    "Pâr na fyddai unrhyw nifer o aelodau a rennir yn annisgwyl ynddo, am fod y gyfraith a daearyddiaeth yn gadael rhy ychydig i siawns.",
    nil)
  package static let glossaryGain = Phrase(
    "How many more findings would be told rightly, on average, if the answer to the question were known.",
    "Faint yn fwy o ganfyddiadau a fyddai'n cael eu barnu'n gywir, ar gyfartaledd, pe gwyddid yr ateb i'r cwestiwn.",
    nil)
  package static let glossaryApplied = Phrase(
    "Bodies, pairs or groups that a rule was asked of.",
    "Cyrff, parau a grwpiau y gofynnwyd rheol amdanynt.",
    nil)
  package static let glossaryExcluded = Phrase(
    "What met a rule but is left out for a stated reason, such as a sub-group and its parent.",
    "Yr hyn a fodlonodd reol ond a adewir allan am reswm a roddir, megis is-grŵp a'i riant.",
    nil)
  package static let glossaryNotLookedAt = Phrase(
    "What a rule could not be asked of, because the catalogue lacks what it needs.",
    "Yr hyn na ellid gofyn rheol amdano, am nad oes gan y catalog yr hyn sydd ei angen arni.",
    nil)
  package static let glossaryTermCuts = Phrase(
    "Boundaries it cuts",
    "Ffiniau y mae'n torri ar eu traws",
    nil)
  package static let glossaryCuts = Phrase(
    "The footprints of which this one holds a part, but neither all nor none.",
    "Pob ôl troed y mae hwn yn dal rhan ohono, ond nid y cyfan na dim.",
    nil)
  package static let glossaryScenario = Phrase(
    "Changes written in a file and tried on the catalogue, with before and after. Nothing is changed in it.",
    "Newidiadau a ysgrifennwyd mewn ffeil ac a roddwyd ar brawf ar y catalog, gyda chynt ac wedyn. Nid oes dim yn newid ynddo.",
    nil)
  package static let glossaryResolved = Phrase(
    "Findings that are made before a change and not after it; those created are the other way round.",
    "Canfyddiadau a wneir cyn newid ac nid ar ei ôl; fel arall y mae'r rhai newydd.",
    nil)
  package static let glossaryUncovered = Phrase(
    "Areas with no body of a kind, or duties with nobody to do them, after a change and not before it.",
    "Ardaloedd heb gorff o ryw fath, neu ddyletswyddau heb neb i'w cyflawni, ar ôl newid ac nid cynt.",
    nil)
  package static let glossaryLessFreed = Phrase(
    "How much less the proposal would free, in what it is made for (seats, meeting-days or plans), if this change were left out of it or had to be in it.",
    "Faint yn llai y byddai'r cynnig yn ei ryddhau, yn ôl yr hyn y lluniwyd ef ar ei gyfer (seddi, diwrnodau cyfarfod neu gynlluniau), pe gadewid y newid hwn allan neu pe byddai'n rhaid ei gynnwys.",
    nil)
  package static let glossaryAttachedBy = Phrase(
    "How what a review said was found to be about this body: by its id, its name or its kind.",
    "Sut y canfuwyd bod yr hyn a ddywedodd adolygiad yn ymwneud â'r corff hwn: drwy ei ddynodydd, ei enw neu ei fath.",
    nil)
  package static let glossaryTermBaseline = Phrase(
    "Baseline",
    "Llinell sylfaen",
    nil)
  package static let glossaryBaseline = Phrase(
    "The run that this one is compared with to tell what changed.",
    "Y rhediad y cymherir yr un hwn ag ef i ddweud beth a newidiodd.",
    nil)
  package static let glossaryTermPackage = Phrase(
    "Package",
    "Pecyn",
    nil)
  package static let glossaryPackage = Phrase(
    "Partnerships that overlap so much that they are best looked at together.",
    "Partneriaethau sy'n gorgyffwrdd cymaint fel mai gyda'i gilydd y mae'n well edrych arnynt.",
    nil)
  package static let glossaryWays = Phrase(
    "The best set of changes and others that differ from it and from each other in at least a stated share of what becomes of partnerships: what is done to each, and with whom. Nothing could be added to any of them. A merger into a body that has all members and areas of another counts as the other standing down.",
    "Y set orau o newidiadau ac eraill sy'n wahanol iddi ac i'w gilydd mewn o leiaf gyfran benodol o'r hyn a ddaw o bartneriaethau: yr hyn a wneir i bob un, a chyda phwy. Ni ellid ychwanegu dim at yr un ohonynt. Mae uno â chorff sydd â holl aelodau ac ardaloedd un arall yn cyfrif fel dirwyn y llall i ben.",
    nil)
  package static let glossaryFreedSignatures = Phrase(
    "Members times plans before a change, less members times plans after it. A merged body keeps as many plans of a kind as the one that had most; bodies that meet as one keep all of theirs.",
    "Aelodau wedi'u lluosi â chynlluniau cyn newid, llai aelodau wedi'u lluosi â chynlluniau ar ei ôl. Mae corff unedig yn cadw cynifer o gynlluniau o bob math â'r un oedd â'r nifer mwyaf; mae cyrff sy'n cyfarfod fel un yn cadw eu rhai hwy i gyd.",
    nil)
  package static let glossaryLoad = Phrase(
    "The counted seats of a body for every 100,000 people whom it serves. It is told of kinds whose bodies divide the nation between them.",
    "Seddi corff a gyfrifir am bob can mil o bobl a wasanaethir ganddo. Fe'i dywedir am fathau y mae eu cyrff yn rhannu'r genedl rhyngddynt.",
    nil)
  package static let glossaryLoadGrowth = Phrase(
    "The power of the number of people with which the seats of bodies of a kind grow: 1 where seats are in proportion to people, 0 where each has as many whatever its size.",
    "Pŵer nifer y bobl y mae seddi cyrff o'r un math yn cynyddu ag ef: 1 lle mae seddi'n gymesur â phobl, 0 lle mae gan bob un yr un nifer beth bynnag fo'i faint.",
    nil)
  package static let glossaryDistinctFootprints = Phrase(
    "How many different footprints the partnerships have between them: on how many maps one body works.",
    "Nifer yr olion traed gwahanol sydd gan y partneriaethau rhyngddynt: ar sawl map y mae un corff yn gweithio.",
    nil)
  package static let glossaryPeopleServed = Phrase(
    "The population of a body's areas within the nation; unknown where one of them has no population in the catalogue.",
    "Poblogaeth ardaloedd corff o fewn y genedl; anhysbys lle nad oes poblogaeth yn y catalog i un ohonynt.",
    nil)
  package static let glossaryLoadRatio = Phrase(
    "The load of a body by the median load of the bodies of its kind.",
    "Llwyth corff wedi'i rannu â llwyth canolrifol cyrff o'i fath.",
    nil)
  package static let glossaryLoadMedian = Phrase(
    "The load that as many bodies of a kind lie above as below.",
    "Y llwyth y mae cynifer o gyrff o'r math uwch ei ben ag sydd oddi tano.",
    nil)
  package static let glossaryLoadHeavy = Phrase(
    "Bodies whose load is as many times the median of their kind as the settings say, or more.",
    "Cyrff y mae eu llwyth gymaint o weithiau canolrif eu math ag y dywed y gosodiadau, neu fwy.",
    nil)
  package static let glossaryLoadInterval = Phrase(
    "The ends of the 95% interval of the growth: what it may be as far as so few bodies can say.",
    "Pen isaf a phen uchaf cyfwng 95% y cynnydd: yr hyn y gall fod cyn belled ag y gall cyn lleied o gyrff ei ddweud.",
    nil)
  package static let glossaryLoadLineBodies = Phrase(
    "How many bodies the growth is worked out from: those with a population and a seat.",
    "Nifer y cyrff y cyfrifir y cynnydd ohonynt: y rhai sydd â phoblogaeth a sedd.",
    nil)
}
