// Made from the catalogues of 'settings' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Texts {
  static let settings: [String: Filling] = [
    "burden.percentile": Filling(
      ["Percentile of all organisations above which seats or meeting-days are a burden"],
      ["Canradd yr holl sefydliadau; mae seddi neu ddiwrnodau cyfarfod uwchlaw hynny'n faich"],
      nil),
    "burden.median-ratio": Filling(
      ["How many times its kind's median of seats is a burden"],
      ["Sawl gwaith canolrif seddi ei fath sy'n faich"],
      nil),
    "burden.kind-bodies": Filling(
      ["Fewest bodies of a kind for its median to be asked"],
      ["Y nifer lleiaf o gyrff o'r un math cyn y defnyddir ei ganolrif"],
      nil),
    "burden.kind-seats": Filling(
      ["Fewest seats that are compared with the kind's median"],
      ["Y nifer lleiaf o seddi a gymherir â chanolrif y math"],
      nil),
    "title": Filling(
      ["What the landscape is called; without it what the jurisdiction profile calls the nation, then the name of the one widest area"],
      ["Enw'r dirwedd; hebddo, enw'r genedl ym mhroffil yr awdurdodaeth, ac yna enw'r un ardal ehangaf"],
      nil),
    "languages": Filling(
      ["The languages of the report in the order in which they are offered; without it the catalogue's own and English"],
      ["Ieithoedd yr adroddiad, yn y drefn y cânt eu cynnig; hebddo, iaith y catalog ei hun a Saesneg"],
      nil),
    "as-of": Filling(
      ["The date the landscape is seen at; without it the newest as_of of the catalogue"],
      ["Y dyddiad y gwelir y dirwedd arno; hebddo, as_of diweddaraf y catalog"],
      nil),
    "counted-roles": Filling(
      ["The roles that make a counted member"],
      ["Y rolau sy'n gwneud aelod a gyfrifir"],
      nil),
    "defuse-formulas": Filling(
      ["Whether cells that start like a formula are made harmless in tables of every format but xlsx: what is pasted into a spreadsheet is one there"],
      ["A wneir celloedd sy'n dechrau fel fformiwla yn ddiniwed mewn tablau o bob fformat ond xlsx: mae'r hyn a ludir mewn taenlen yn fformiwla yno"],
      nil),
    "group.choices": Filling(
      ["The landscape"],
      ["Y dirwedd"],
      nil),
    "clusters.cut": Filling(
      ["Lowest mean similarity of the bodies of a review package"],
      ["Y tebygrwydd cymedrig isaf rhwng cyrff pecyn adolygu"],
      nil),
    "group.clusters": Filling(
      ["Review packages"],
      ["Pecynnau adolygu"],
      nil),
    "coverage.incomplete-above": Filling(
      ["Share of the people without a body above which the catalogue is called incomplete"],
      ["Cyfran y bobl heb gorff; uwchlaw hynny gelwir y catalog yn anghyflawn"],
      nil),
    "edges.membership": Filling(
      ["Lowest membership score for two partnerships to overlap"],
      ["Y sgôr aelodaeth isaf i ddwy bartneriaeth orgyffwrdd"],
      nil),
    "edges.area": Filling(
      ["Lowest area score for two that share a member to overlap, beside the lowest remit score"],
      ["Y sgôr ardal isaf i ddwy sy'n rhannu aelod orgyffwrdd, ynghyd â'r sgôr cylch gwaith isaf"],
      nil),
    "edges.remit": Filling(
      ["Lowest remit score for two that share a member to overlap, beside the lowest area score"],
      ["Y sgôr cylch gwaith isaf i ddwy sy'n rhannu aelod orgyffwrdd, ynghyd â'r sgôr ardal isaf"],
      nil),
    "edges.containment-area": Filling(
      ["Smallest share of a body's area inside another's for one to lie within the other"],
      ["Y gyfran leiaf o ardal corff y tu mewn i ardal un arall i'r naill fod o fewn y llall"],
      nil),
    "edges.containment-remit": Filling(
      ["Smallest share of a body's remits among another's for one to lie within the other"],
      ["Y gyfran leiaf o gylchoedd gwaith corff ymhlith rhai un arall i'r naill fod o fewn y llall"],
      nil),
    "edges.containment-membership": Filling(
      ["Smallest share of a body's members on another for one to lie within the other"],
      ["Y gyfran leiaf o aelodau corff sydd ar un arall i'r naill fod o fewn y llall"],
      nil),
    "group.edges": Filling(
      ["Overlap and containment"],
      ["Gorgyffwrdd a chynhwysiad"],
      nil),
    "guards.fall": Filling(
      ["Largest share of partnerships, organisations or memberships that may go since the last run, of more than ", 0],
      ["Y gyfran fwyaf o bartneriaethau, sefydliadau neu aelodaethau a gaiff ddiflannu ers y rhediad diwethaf, o blith dros ", 0],
      nil),
    "guards.rejects": Filling(
      ["Largest share of a file's rows that may be rejected, of more than ", 0],
      ["Y gyfran fwyaf o resi ffeil y ceir eu gwrthod, o blith dros ", 0],
      nil),
    "guards.rekeyed": Filling(
      ["Largest share of the bodies that are still there that may have another id, of more than ", 0],
      ["Y gyfran fwyaf o'r cyrff sy'n parhau a gaiff fod â dynodydd arall, o blith dros ", 0],
      nil),
    "group.guards": Filling(
      ["Guards against accidents"],
      ["Mesurau rhag damweiniau"],
      nil),
    "limits.file-bytes": Filling(
      ["Most bytes of a file"],
      ["Y nifer mwyaf o feitiau mewn ffeil"],
      nil),
    "limits.columns": Filling(
      ["Most columns of a table"],
      ["Y nifer mwyaf o golofnau mewn tabl"],
      nil),
    "limits.cell-bytes": Filling(
      ["Most bytes of a cell"],
      ["Y nifer mwyaf o feitiau mewn cell"],
      nil),
    "limits.row-bytes": Filling(
      ["Most bytes of a row"],
      ["Y nifer mwyaf o feitiau mewn rhes"],
      nil),
    "limits.tag-bytes": Filling(
      ["Most bytes of an XML tag"],
      ["Y nifer mwyaf o feitiau mewn tag XML"],
      nil),
    "limits.attributes": Filling(
      ["Most attributes of an XML element"],
      ["Y nifer mwyaf o briodoleddau mewn elfen XML"],
      nil),
    "limits.element-depth": Filling(
      ["Most XML elements inside each other"],
      ["Y nifer mwyaf o elfennau XML y tu mewn i'w gilydd"],
      nil),
    "limits.text-bytes": Filling(
      ["Most bytes of text between two tags of an XML document"],
      ["Y nifer mwyaf o feitiau o destun rhwng dau dag mewn dogfen XML"],
      nil),
    "limits.comment-bytes": Filling(
      ["Most bytes of comments and processing instructions of an XML document in all"],
      ["Y nifer mwyaf o feitiau o sylwadau a chyfarwyddiadau prosesu mewn dogfen XML i gyd"],
      nil),
    "limits.xml-ids": Filling(
      ["Most xml:id attributes of an XML document in all"],
      ["Y nifer mwyaf o briodoleddau xml:id mewn dogfen XML i gyd"],
      nil),
    "limits.printed-diagnostics": Filling(
      ["Most messages about the input that are printed"],
      ["Y nifer mwyaf o negeseuon am y mewnbwn a argreffir"],
      nil),
    "limits.listed-names": Filling(
      ["Most distinct written names in reconciliation.csv; cells with further ones are counted"],
      ["Y nifer mwyaf o enwau ysgrifenedig gwahanol yn reconciliation.csv; cyfrifir y celloedd â rhagor"],
      nil),
    "limits.area-atoms": Filling(
      ["Most smallest areas under all areas, counted for each area"],
      ["Y nifer mwyaf o ardaloedd lleiaf o dan yr holl ardaloedd, wedi'u cyfrif ar gyfer pob ardal"],
      nil),
    "limits.edges": Filling(
      ["Most overlaps, and as many containments; beyond it a run stops"],
      ["Y nifer mwyaf o achosion o orgyffwrdd, a chynifer o gynwysiadau; y tu hwnt i hynny mae rhediad yn stopio"],
      nil),
    "group.limits": Filling(
      ["Limits"],
      ["Terfynau"],
      nil),
    "meetings.strategic": Filling(
      ["Meetings a year assumed of a strategic body"],
      ["Cyfarfodydd mewn blwyddyn a dybir ar gyfer corff strategol"],
      nil),
    "meetings.delivery": Filling(
      ["Meetings a year assumed of a delivery group"],
      ["Cyfarfodydd mewn blwyddyn a dybir ar gyfer grŵp cyflawni"],
      nil),
    "meetings.scrutiny": Filling(
      ["Meetings a year assumed of a scrutiny body"],
      ["Cyfarfodydd mewn blwyddyn a dybir ar gyfer corff craffu"],
      nil),
    "meetings.advisory": Filling(
      ["Meetings a year assumed of an advisory body"],
      ["Cyfarfodydd mewn blwyddyn a dybir ar gyfer corff cynghori"],
      nil),
    "meetings.service": Filling(
      ["Meetings a year assumed of a body that runs a service"],
      ["Cyfarfodydd mewn blwyddyn a dybir ar gyfer corff sy'n darparu gwasanaeth"],
      nil),
    "meetings.known-for-median": Filling(
      ["Fewest known values of a kind for their median to be taken instead"],
      ["Y nifer lleiaf o werthoedd hysbys math cyn y cymerir eu canolrif yn lle hynny"],
      nil),
    "group.meetings": Filling(
      ["Meetings assumed"],
      ["Cyfarfodydd a dybir"],
      nil),
    "merge.area": Filling(
      ["Lowest area score of two bodies that could be one"],
      ["Y sgôr ardal isaf i ddau gorff a allai fod yn un"],
      nil),
    "merge.remit": Filling(
      ["Lowest remit score at which the remits of two bodies that could be one are alike"],
      ["Y sgôr cylch gwaith isaf lle mae cylchoedd gwaith dau gorff a allai fod yn un yn debyg"],
      nil),
    "merge.membership": Filling(
      ["Smallest share of all the organisations on either of two bodies that could be one that sit on both, where the remits agree"],
      ["Y gyfran leiaf o'r holl sefydliadau sydd ar y naill neu'r llall o ddau gorff a allai fod yn un sy'n aelodau o'r ddau, lle mae'r cylchoedd gwaith yn cytuno"],
      nil),
    "merge.membership-with-precedent": Filling(
      ["The same share where one body does the work of both elsewhere"],
      ["Yr un gyfran lle mae un corff yn gwneud gwaith y ddau mewn lle arall"],
      nil),
    "merge.remit-inside": Filling(
      ["Smallest share of the remits of the body with fewer that a body with many by design has too, where they are not alike"],
      ["Y gyfran leiaf o gylchoedd gwaith y corff â'r nifer lleiaf sydd hefyd gan gorff y bwriadwyd iddo gael llawer ohonynt, lle nad ydynt yn debyg"],
      nil),
    "misaligned.part": Filling(
      ["Largest share of the smaller footprint's people in the part that would move"],
      ["Y gyfran fwyaf o bobl y lleiaf o'r ddau ôl troed yn y rhan a fyddai'n symud"],
      nil),
    "members.absent-share": Filling(
      ["Smallest share of its partnerships from which a member kind is absent to be a data note"],
      ["Y gyfran leiaf o'r partneriaethau y mae math o aelod yn absennol ohonynt iddo fod yn nodyn data"],
      nil),
    "members.absent-partnerships": Filling(
      ["Fewest partnerships that a member kind applies to for that data note"],
      ["Y nifer lleiaf o bartneriaethau y mae math o aelod yn berthnasol iddynt ar gyfer y nodyn data hwnnw"],
      nil),
    "nested.area": Filling(
      ["Smallest share of the inner body's area inside the outer's"],
      ["Y gyfran leiaf o ardal y corff mewnol y tu mewn i ardal y corff allanol"],
      nil),
    "nested.membership": Filling(
      ["Smallest share of the inner body's members on the outer"],
      ["Y gyfran leiaf o aelodau'r corff mewnol sydd ar y corff allanol"],
      nil),
    "nested.remit-same-kind": Filling(
      ["Smallest share of the inner body's remits among the outer's, both of one specific kind"],
      ["Y gyfran leiaf o gylchoedd gwaith y corff mewnol ymhlith rhai'r corff allanol, a'r ddau o'r un math penodol"],
      nil),
    "nested.remit-other-kind": Filling(
      ["Smallest share of the inner body's remits among the outer's, which has many by design"],
      ["Y gyfran leiaf o gylchoedd gwaith y corff mewnol ymhlith rhai'r corff allanol, y bwriadwyd iddo gael llawer ohonynt"],
      nil),
    "parallel.area": Filling(
      ["Smallest share of one's area inside the other's; at different scales, lowest area score"],
      ["Y gyfran leiaf o ardal y naill y tu mewn i ardal y llall; ar raddfeydd gwahanol, y sgôr ardal isaf"],
      nil),
    "parallel.remit": Filling(
      ["Lowest remit score at which the remits of two bodies side by side are alike"],
      ["Y sgôr cylch gwaith isaf lle mae cylchoedd gwaith dau gorff ochr yn ochr yn debyg"],
      nil),
    "parallel.remit-inside": Filling(
      ["Smallest share of the remits of the one with fewer of two bodies side by side that the other, with many by design, has too"],
      ["Y gyfran leiaf o gylchoedd gwaith yr un â'r nifer lleiaf o ddau gorff ochr yn ochr sydd hefyd gan y llall, y bwriadwyd iddo gael llawer ohonynt"],
      nil),
    "parallel.membership": Filling(
      ["Smallest share of all the organisations on either of two bodies side by side that sit on both"],
      ["Y gyfran leiaf o'r holl sefydliadau sydd ar y naill neu'r llall o ddau gorff ochr yn ochr sy'n aelodau o'r ddau"],
      nil),
    "plans.bodies": Filling(
      ["Fewest strategic bodies of one footprint that each have a needs assessment"],
      ["Y nifer lleiaf o gyrff strategol ar un ôl troed sydd ag asesiad o anghenion yr un"],
      nil),
    "plans.election-year": Filling(
      ["A year of local elections, from which their cycle counts; 0 where none is known"],
      ["Blwyddyn etholiadau lleol y cyfrifir eu cylch ohoni; 0 lle nad oes un yn hysbys"],
      nil),
    "plans.election-cycle-years": Filling(
      ["Years from one local election to the next"],
      ["Nifer y blynyddoedd o un etholiad lleol i'r nesaf"],
      nil),
    "group.plans": Filling(
      ["Plans"],
      ["Cynlluniau"],
      nil),
    "priority.benefit-half": Filling(
      ["Freed meeting-days a year that make benefit one half"],
      ["Y diwrnodau cyfarfod a ryddheir mewn blwyddyn sy'n rhoi budd o un hanner"],
      nil),
    "priority.confidence-published": Filling(
      ["Confidence in a seat that is published"],
      ["Hyder mewn sedd a gyhoeddwyd"],
      nil),
    "priority.confidence-law": Filling(
      ["Confidence in a seat that the law names"],
      ["Hyder mewn sedd y mae'r gyfraith yn ei henwi"],
      nil),
    "priority.confidence-assumed": Filling(
      ["Confidence in a seat that is assumed"],
      ["Hyder mewn sedd a dybir"],
      nil),
    "priority.high": Filling(
      ["Lowest priority that is called high"],
      ["Y flaenoriaeth isaf a elwir yn uchel"],
      nil),
    "priority.medium": Filling(
      ["Lowest priority that is called medium"],
      ["Y flaenoriaeth isaf a elwir yn ganolig"],
      nil),
    "group.priority": Filling(
      ["Priority"],
      ["Blaenoriaeth"],
      nil),
    "reconciliation.accept": Filling(
      ["Lowest score for a written name to be taken for its best candidate; above 1 it never is"],
      ["Y sgôr isaf i gymryd mai'r cofnod agosaf yw ystyr enw ysgrifenedig; uwchlaw 1, ni wneir hynny byth"],
      nil),
    "reconciliation.margin": Filling(
      ["How far the next best candidate must be behind for that"],
      ["Pa mor bell y tu ôl y mae'n rhaid i'r cofnod agosaf nesaf fod ar gyfer hynny"],
      nil),
    "group.reconciliation": Filling(
      ["Names written in cells"],
      ["Enwau a ysgrifennwyd mewn celloedd"],
      nil),
    "report.top-findings": Filling(
      ["How many questions the summary lists"],
      ["Nifer y cwestiynau y mae'r crynodeb yn eu rhestru"],
      nil),
    "report.base-rate-warning": Filling(
      ["Share of its cases above which a rule that holds is warned of"],
      ["Cyfran ei hachosion; rhybuddir am reol sy'n wir am fwy na hynny"],
      nil),
    "report.unseen-warning": Filling(
      ["Share of the partnerships that a rule is about; a rule that could not look at so many is told of"],
      ["Cyfran y partneriaethau y mae rheol yn ymwneud â hwy; sonnir am reol na allai edrych ar gynifer"],
      nil),
    "report.maximum-matrix-rows": Filling(
      ["Most rows that the overlap matrices of a report have together; above 180 as 180"],
      ["Y nifer mwyaf o resi sydd gan fatricsau gorgyffwrdd adroddiad gyda'i gilydd; cyfrifir gwerth dros 180 yn 180"],
      nil),
    "report.maximum-proposal-partnerships": Filling(
      ["Most partnerships for which a report has a proposal"],
      ["Y nifer mwyaf o bartneriaethau y mae gan adroddiad gynnig ar eu cyfer"],
      nil),
    "report.finding-pages": Filling(
      ["Most findings that get a page of their own"],
      ["Y nifer mwyaf o ganfyddiadau sy'n cael eu tudalen eu hunain"],
      nil),
    "report.partnership-pages": Filling(
      ["Most partnerships that get a page of their own"],
      ["Y nifer mwyaf o bartneriaethau sy'n cael eu tudalen eu hunain"],
      nil),
    "report.organisation-pages": Filling(
      ["Most organisations that get a page of their own"],
      ["Y nifer mwyaf o sefydliadau sy'n cael eu tudalen eu hunain"],
      nil),
    "report.area-pages": Filling(
      ["Most areas that get a page of their own"],
      ["Y nifer mwyaf o ardaloedd sy'n cael eu tudalen eu hunain"],
      nil),
    "report.footprint-pages": Filling(
      ["Most footprints that get a page of their own"],
      ["Y nifer mwyaf o olion traed sy'n cael eu tudalen eu hunain"],
      nil),
    "group.report": Filling(
      ["The report"],
      ["Yr adroddiad"],
      nil),
    "retention.daily": Filling(
      ["How many days, of those that have a report, keep their reports"],
      ["Nifer y diwrnodau, o'r rhai ag adroddiad, y cedwir eu hadroddiadau"],
      nil),
    "retention.monthly": Filling(
      ["How many months keep their newest report"],
      ["Nifer y misoedd y cedwir eu hadroddiad diweddaraf"],
      nil),
    "group.retention": Filling(
      ["Reports kept"],
      ["Adroddiadau a gedwir"],
      nil),
    "review.material-score": Filling(
      ["Change of a score of the evidence that reopens a decision"],
      ["Y newid mewn sgôr o'r dystiolaeth sy'n ailagor penderfyniad"],
      nil),
    "review.material-share": Filling(
      ["Share of a count, or of a set of ids, whose change reopens a decision"],
      ["Y gyfran o gyfrif, neu o set o ddynodyddion, y mae ei newid yn ailagor penderfyniad"],
      nil),
    "review.notice-days": Filling(
      ["Days before its end from which a decision is named as ending soon"],
      ["Nifer y diwrnodau cyn ei ddiwedd y dywedir bod penderfyniad yn dod i ben yn fuan"],
      nil),
    "review.vanished-days": Filling(
      ["Days of as-of dates for which a finding that is no longer made keeps a page"],
      ["Nifer y diwrnodau, yn ôl y dyddiadau y gwelir y dirwedd arnynt, y mae canfyddiad nas gwneir mwyach yn cadw tudalen"],
      nil),
    "group.review": Filling(
      ["From review to review"],
      ["O adolygiad i adolygiad"],
      nil),
    "shared-table.area": Filling(
      ["Lowest area score of every two bodies of the group"],
      ["Y sgôr ardal isaf i bob pâr o gyrff y grŵp"],
      nil),
    "shared-table.membership": Filling(
      ["Smallest share of all the organisations on either of every two bodies of the group that sit on both"],
      ["Y gyfran leiaf o'r holl sefydliadau sydd ar y naill neu'r llall o bob pâr o gyrff yn y grŵp sy'n aelodau o'r ddau"],
      nil),
    "shared-table.remit-below": Filling(
      ["Remit score below which some two of the group must lie"],
      ["Rhaid i sgôr cylch gwaith o leiaf un pâr o'r grŵp fod islaw hyn"],
      nil),
    "shared-table.common-members": Filling(
      ["Fewest members that sit on every body of the group"],
      ["Y nifer lleiaf o aelodau sydd ar bob corff o'r grŵp"],
      nil),
    "significance.maximum-partnerships": Filling(
      ["Most partnerships for which significance is computed"],
      ["Y nifer mwyaf o bartneriaethau y cyfrifir arwyddocâd ar eu cyfer"],
      nil),
    "significance.level": Filling(
      ["Share of false discoveries that is accepted"],
      ["Y gyfran o ddarganfyddiadau ffug a dderbynnir"],
      nil),
    "group.significance": Filling(
      ["Significance"],
      ["Arwyddocâd"],
      nil),
    "stability.seed": Filling(
      ["Seed of the draws: the same one gives the same draws"],
      ["Hedyn y treialon: mae'r un hedyn yn rhoi'r un treialon"],
      nil),
    "stability.draws": Filling(
      ["How many times the settings are drawn; 0 leaves stability out"],
      ["Nifer y treialon â gosodiadau a ddewisir ar hap; mae 0 yn hepgor sefydlogrwydd"],
      nil),
    "stability.spread": Filling(
      ["Share of its value within which a setting is drawn, up or down"],
      ["Y gyfran o'i werth y dewisir gosodiad ar hap oddi mewn iddi, yn uwch neu'n is"],
      nil),
    "stability.maximum-partnerships": Filling(
      ["Most partnerships for which stability is computed"],
      ["Y nifer mwyaf o bartneriaethau y cyfrifir sefydlogrwydd ar eu cyfer"],
      nil),
    "group.stability": Filling(
      ["Stability"],
      ["Sefydlogrwydd"],
      nil),
    "twins.share": Filling(
      ["Smallest share of the other bodies on which members whose area meets several of them sit"],
      ["Y gyfran leiaf o'r lleill y mae aelodau y mae o leiaf ran o'u hardal o fewn ardal sawl corff yn aelodau ohonynt"],
      nil),
    "twins.fit": Filling(
      ["Smallest share of the territorial members that serve the whole footprint"],
      ["Y gyfran leiaf o'r aelodau tiriogaethol sy'n gwasanaethu'r ôl troed cyfan"],
      nil),
    "twins.fit-cover": Filling(
      ["Smallest share of a footprint's people that a member's area must cover to serve it"],
      ["Y gyfran leiaf o bobl ôl troed y mae'n rhaid i ardal aelod ei chwmpasu i'w wasanaethu"],
      nil),
    "twins.other-kinds": Filling(
      ["Fewest other strategic kinds that use the larger footprint"],
      ["Y nifer lleiaf o fathau strategol eraill sy'n defnyddio'r ôl troed mwy"],
      nil),
    "wholly-seated.area": Filling(
      ["Lowest area score of a body and the board that all its members sit on"],
      ["Y sgôr ardal isaf i gorff a'r bwrdd y mae ei holl aelodau arno"],
      nil),
    "wholly-seated.members": Filling(
      ["Fewest members of a body that could report through a board"],
      ["Y nifer lleiaf o aelodau mewn corff a allai adrodd drwy fwrdd"],
      nil),
    "wholly-seated.kinds": Filling(
      ["Fewest kinds of organisation among its members"],
      ["Y nifer lleiaf o fathau o sefydliad ymhlith ei aelodau"],
      nil),
    "worlds.draws": Filling(
      ["How many worlds of seats are drawn; 0 leaves them out"],
      ["Nifer y bydoedd posibl o seddi a dynnir; mae 0 yn eu hepgor"],
      nil),
    "worlds.published": Filling(
      ["The probability that a published seat is one"],
      ["Y tebygolrwydd bod sedd a gyhoeddwyd yn sedd mewn gwirionedd"],
      nil),
    "worlds.law": Filling(
      ["The probability that a seat that follows from law is one"],
      ["Y tebygolrwydd bod sedd sy'n dilyn o'r gyfraith yn sedd mewn gwirionedd"],
      nil),
    "worlds.assumed": Filling(
      ["The probability that an assumed seat is one"],
      ["Y tebygolrwydd bod sedd a dybir yn sedd mewn gwirionedd"],
      nil),
    "worlds.maximum-partnerships": Filling(
      ["Most partnerships for which worlds are drawn"],
      ["Y nifer mwyaf o bartneriaethau y tynnir bydoedd ar eu cyfer"],
      nil),
    "limits.container-entries": Filling(
      ["Most parts of a workbook's container"],
      ["Y nifer mwyaf o rannau yng nghynhwysydd llyfr gwaith"],
      nil),
    "limits.container-ratio": Filling(
      ["How many times its own size a workbook may unpack to, once that is more than 16 MiB"],
      ["Sawl gwaith ei faint ei hun y caiff llyfr gwaith ddadbacio iddo, unwaith y bydd hynny'n fwy nag 16 MiB"],
      nil),
    "limits.container-bytes": Filling(
      ["Most bytes that a workbook may unpack to"],
      ["Y nifer mwyaf o feitiau y caiff llyfr gwaith ddadbacio iddynt"],
      nil),
    "load.median-ratio": Filling(
      ["From how many times the median load of its kind a body's load is marked"],
      ["Sawl gwaith llwyth canolrifol ei fath cyn y caiff llwyth corff ei nodi"],
      nil),
    "group.load": Filling(
      ["Load by people served"],
      ["Llwyth yn ôl y bobl a wasanaethir"],
      nil),
    "calendar.last-year": Filling(
      ["The last year of the calendar of what falls due"],
      ["Blwyddyn olaf y calendr o'r hyn a ddaw i'w derfyn"],
      nil),
    "group.calendar": Filling(
      ["The calendar"],
      ["Y calendr"],
      nil),
  ]
}
