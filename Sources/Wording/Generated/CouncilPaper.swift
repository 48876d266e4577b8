// Made from the catalogues of 'council-paper' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let councilPaperCandidates = Phrase(
    "What is set out here are candidates for review. A candidate says that the same organisations, places or remits meet more than once; it does not say that a partnership should end. Change is led locally.",
    "Materion i'w hadolygu a nodir yma. Mae mater yn codi lle mae'r un sefydliadau, lleoedd neu gylchoedd gwaith i'w cael mewn mwy nag un bartneriaeth; nid yw'n golygu y dylai partneriaeth ddod i ben. Caiff newid ei arwain yn lleol.",
    nil)
  package static let councilPaperProgress = Phrase(
    "Progress that was reported to reviews, the newest first:",
    "Cynnydd a adroddwyd i adolygiadau, y diweddaraf yn gyntaf:",
    nil)
  package static let councilPaperNoCandidate = Phrase(
    "The review found no candidate in the main list.",
    "Ni chanfu'r adolygiad unrhyw fater ar y brif restr.",
    nil)
  package static let councilPaperSaidOpportunities = Phrase(
    "Opportunities that reviews named, of what is still there:",
    "Cyfleoedd a enwyd mewn adolygiadau, ynghylch yr hyn sy'n bodoli o hyd:",
    nil)
  package static let councilPaperNamedBarriers = Phrase(
    "Barriers that reviews named, the newest first:",
    "Rhwystrau a enwyd mewn adolygiadau, y diweddaraf yn gyntaf:",
    nil)
  package static let councilPaperCatalogueKept = Phrase(
    "The catalogue will be kept up to date and analysed again; the next paper will say what has changed since this one.",
    "Diweddarir a dadansoddir y catalog eto; bydd y papur nesaf yn nodi beth sydd wedi newid ers y papur hwn.",
    nil)
  package static let councilPaperQuestionEvidence = Phrase(
    "What evidence should be added to the catalogue before the next review?",
    "Pa dystiolaeth y dylid ei hychwanegu at y catalog cyn yr adolygiad nesaf?",
    nil)
  package static let councilPaperRoutesUnknown = Phrase(
    "The catalogue does not say of every kind how it can be changed. Where it does not, the partners are taken to be able to change it themselves.",
    "Nid yw'r catalog yn dweud am bob math sut y gellir ei newid. Lle nad yw'n dweud, tybir y gall y partneriaid ei newid eu hunain.",
    nil)
  package static let councilPaperNoRouteKnown = Phrase(
    "The catalogue does not say of any kind how it can be changed; the partners are taken to be able to change them themselves.",
    "Nid yw'r catalog yn dweud am unrhyw fath sut y gellir ei newid; tybir y gall y partneriaid eu newid eu hunain.",
    nil)
  package static let councilPaperCatalogue = Phrase(
    "This paper is drawn from a catalogue of partnerships: who sits on them, where they work and what they are for. Each is compared with every other by area, membership and remit.",
    "Seiliwyd y papur hwn ar gatalog o bartneriaethau: pwy yw eu haelodau, ble maent yn gweithio a beth yw eu diben. Cymherir pob un â phob un arall yn ôl ardal, aelodaeth a chylch gwaith.",
    nil)
  package static let councilPaperNamedOptions = Phrase(
    "Options that were put to reviews, the newest first:",
    "Opsiynau a gyflwynwyd i adolygiadau, y diweddaraf yn gyntaf:",
    nil)
  package static let councilPaperFirstQuestions = Phrase(
    "The first questions of the main list",
    "Cwestiynau cyntaf y brif restr",
    nil)
  package static let councilPaperOpenCaption = Phrase(
    "Actions that are open, of earlier reviews and of this one",
    "Camau gweithredu agored, o adolygiadau cynharach ac o'r un hwn",
    nil)
  package static let councilPaperKinds = Phrase(
    "Strategic partnerships, with how many there were at the last review where that is another number:",
    "Partneriaethau strategol, gyda'r nifer adeg yr adolygiad diwethaf lle mae'n wahanol:",
    nil)
  package static let multiPurpose = Phrase(
    "Multi-purpose",
    "Amlbwrpas",
    nil)
  package static let singlePurpose = Phrase(
    "Single-purpose",
    "Un pwrpas",
    nil)
  package static let councilPaperKindsAlone = Phrase(
    "Strategic partnerships, by kind:",
    "Partneriaethau strategol, fesul math:",
    nil)
  package static let councilPaperNoBarrier = Phrase(
    "The partners themselves can make the whole of each change in the main list.",
    "Gall y partneriaid eu hunain wneud y cyfan o bob newid ar y brif restr.",
    nil)
  package static let councilPaperDecided = Phrase(
    "Reviewers have decided on candidates of the main list; nothing more is asked of those that were rejected or are done. First by rank:",
    "Mae adolygwyr wedi penderfynu ar faterion o'r brif restr; ni ofynnir dim pellach ynghylch y rhai a wrthodwyd neu sydd wedi'u gwneud. Y rhai cyntaf yn ôl eu safle:",
    nil)
}

extension Template {
  package static let councilPaperIntroduction = Filling(
      ["This paper reports on the landscape of strategic partnerships (", 0, "). It invites ", 1, " to consider the questions in ", 2, "."],
      ["Mae'r papur hwn yn adrodd ar y dirwedd partneriaeth strategol (", 0, "). Mae'n gwahodd ", 1, " i ystyried y cwestiynau a restrir ynddo (", 2, ")."],
      nil).template(
    .part(0), .part(1), .part(2))
  package static let councilPaperLandscapeSection = Filling(
      ["The catalogue has ", 0, " of ", 1, ". Counting each organisation once on a partnership, that is ", 2, " with ", 3, ". The partnerships work on ", 4, "."],
      ["Mae ", 0, ", o ", 1, " gwahanol. O gyfrif pob sefydliad unwaith ym mhob partneriaeth, mae ", 2, " yn dal ", 3, ". Mae'r partneriaethau'n gweithio ar ", 4, "."],
      nil).template(
    .part(0), .part(1), .part(2), .part(3), .part(4))
  package static let councilPaperOpportunities = Filling(
      ["The review found ", 0, " in the main list. Those for which the partners themselves can take the first step: ", 1, "; those for which the whole change needs no more than that: ", 2, ". ", 3, " shows the first questions raised."],
      ["Canfu'r adolygiad ", 0, " ar y brif restr. Nifer y rhai y gall y partneriaid eu hunain gymryd y cam cyntaf arnynt: ", 1, "; nifer y rhai nad oes angen mwy na hynny arnynt i wneud y newid cyfan: ", 2, ". Mae ", 3, " yn dangos y cwestiynau cyntaf sy'n codi."],
      nil).template(
    .part(0), .part(1), .part(2), .part(3))
  package static let councilPaperBarriers = Filling(
      ["For some candidates of the main list the whole change takes more than the partners can do themselves: ", 0, "."],
      ["Yn achos rhai o faterion y brif restr, mae ar y newid cyfan angen mwy na'r hyn y gall y partneriaid ei wneud eu hunain: ", 0, "."],
      nil).template(
    .part(0))
  package static let councilPaperBarriers2 = Filling(
      ["Apart from these, this remains to be put right: ", 0, " (", 1, ")."],
      ["Ar wahân i'r rhain, dyma sydd i'w unioni: ", 0, " (", 1, ")."],
      nil).template(
    .part(0), .part(1))
  package static let councilPaperQuestions = Filling(
      ["Which of the questions in ", 0, " should partners take forward locally, and who should lead?"],
      ["Pa rai o'r cwestiynau (", 0, ") y dylai partneriaid eu datblygu'n lleol, a phwy ddylai arwain?"],
      nil).template(
    .part(0))
  package static let councilPaperQuestions2 = Filling(
      ["Which of the changes in ", 0, " that partners cannot make alone should come first?"],
      ["Pa rai o'r newidiadau na all partneriaid eu gwneud ar eu pennau eu hunain (", 0, ") a ddylai ddod gyntaf?"],
      nil).template(
    .part(0))
  package static let councilPaperQuestions3 = Filling(
      ["Are any of the gaps in ", 0, " known to have been filled already?"],
      ["A oes unrhyw rai o'r bylchau (", 0, ") eisoes wedi'u llenwi, hyd y gwyddys?"],
      nil).template(
    .part(0))
  package static let councilPaperInvited = Filling(
      ["What ", 0, " is invited to consider:"],
      ["Gwahoddir ", 0, " i ystyried:"],
      nil).template(
    .part(0))
  package static let councilPaperBarrier = Filling(
      [0, " (candidates: ", 1, ")"],
      [0, " (nifer y materion: ", 1, ")"],
      nil).template(
    .part(0), .part(1))
  package static let councilPaperTrust = Filling(
      ["The catalogue holds ", 0, ". Of these, following from the law: ", 1, "; assumed: ", 2, "; the rest are published. Where seats are assumed, an overlap is first of all a question to ask."],
      ["Mae'r catalog yn cynnwys ", 0, ". Nifer y rhai sy'n deillio o'r gyfraith: ", 1, "; nifer y rhai a dybir: ", 2, "; mae'r gweddill wedi'u cyhoeddi. Lle tybir seddi, cwestiwn i'w ofyn yw gorgyffwrdd yn anad dim."],
      nil).template(
    .part(0), .part(1), .part(2))
  package static let councilPaperOpenActions = Filling(
      [0, " lists actions that are open at the date of the catalogue, review packages that were given to a post among them: those known to be open first, then those of which nothing is recorded, the newest review first."],
      ["Mae ", 0, " yn rhestru camau gweithredu sy'n agored ar ddyddiad y catalog, gan gynnwys pecynnau adolygu a roddwyd i swydd: y rhai y gwyddys eu bod yn agored yn gyntaf, yna'r rhai na chofnodwyd dim amdanynt, yr adolygiad diweddaraf yn gyntaf."],
      nil).template(
    .part(0))
  package static let councilPaperThen = Filling(
      [" (then ", 0, ")"],
      [" (bryd hynny ", 0, ")"],
      nil).template(
    .part(0))
  package static let councilPaperLoad = Filling(
      ["A seat takes as much from a small body as from a large one. The kind with most heavy loads is “", 0, "”; of ", 1, ", those with at least ", 2, " times the median of the kind's seats per 100,000 people: ", 3, ". The heaviest load is that of ", 4, "."],
      ["Mae sedd yn costio cymaint i gorff bach ag i gorff mawr. Y math â'r nifer mwyaf o lwythi trwm yw “", 0, "”; o blith ", 1, ", nifer y rhai y mae ganddynt o leiaf ", 2, " gwaith cymaint o seddi fesul can mil o bobl â chanolrif y math: ", 3, ". Y llwyth trymaf: ", 4, "."],
      nil).template(
    .part(1), .part(0), .part(3), .part(2), .part(4))
  package static let councilPaperDoneSince = Filling(
      ["open on ", 0, "; since then: ", 1],
      ["ar agor ar ", 0, "; ers hynny: ", 1],
      nil).template(
    .part(0), .part(1))
  package static let councilPaperTrustPublished = Filling(
      ["The catalogue holds ", 0, ", and marks none of them as assumed or as following from law."],
      ["Mae'r catalog yn cynnwys ", 0, ", ac nid yw'n nodi bod yr un ohonynt yn dybiaeth nac yn deillio o gyfraith."],
      nil).template(
    .part(0))
}
