internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

extension PaperDraft {
  /// Purpose; background; the landscape; progress; opportunities; barriers; next steps; questions.
  func councilPaper() -> PaperDocument {
    var blocks = PaperBlocks()
    introduction(&blocks)
    landscapeSection(&blocks)
    progress(&blocks)
    let first = opportunities(&blocks)
    barriers(&blocks)
    nextSteps(&blocks)
    questions(&blocks, first: first)
    return paper(PaperWording.councilTitle, blocks)
  }

  private func introduction(_ blocks: inout PaperBlocks) {
    blocks.heading(PaperWording.purpose)
    blocks.paragraph(
      "purpose",
      RichText(
        "This paper reports on the landscape of strategic partnerships ({0}). It invites the "
          + "Partnership Council to consider the questions in {1}.",
        "Mae'r papur hwn yn adrodd ar y dirwedd partneriaeth strategol ({0}). Mae'n gwahodd y "
          + "Cyngor Partneriaeth i ystyried y cwestiynau ym {1}.",
        placeAndDate, .reference(.paragraph("questions"))))
    blocks.heading(PaperWording.background)
    blocks.paragraph(
      "background",
      RichText(
        "The Review of Strategic Partnerships asked that the landscape be kept under review. This "
          + "paper is drawn from a catalogue of partnerships: who sits on them, where they work and "
          + "what they are for. Each is compared with every other by area, membership and remit.",
        "Gofynnodd yr Adolygiad o Bartneriaethau Strategol am barhau i adolygu'r dirwedd. Daw'r "
          + "papur hwn o gatalog o bartneriaethau: pwy sy'n eistedd arnynt, ble maent yn gweithio a "
          + "beth yw eu diben. Cymharir pob un â phob un arall yn ôl ardal, aelodaeth a chylch gwaith."
      ))
    blocks.paragraph(
      "candidates",
      RichText(
        "What is set out here are candidates for review. A candidate says that the same "
          + "organisations, places or remits meet more than once; it does not say that a partnership "
          + "should end. Change is led locally.",
        "Ymgeiswyr i'w hadolygu a nodir yma. Mae ymgeisydd yn dweud bod yr un sefydliadau, lleoedd "
          + "neu gylchoedd gwaith yn cyfarfod fwy nag unwaith; nid yw'n dweud y dylai partneriaeth "
          + "ddod i ben. Caiff newid ei arwain yn lleol."))
    let seats = landscape.memberships
    blocks.paragraph(
      "trust",
      RichText(
        "Of the rows of the catalogue, {0} were read and {1} could not be used. The catalogue holds "
          + "{2}; {3} of them rest on an assumption rather than on a published list or the law.",
        "O resi'r catalog, darllenwyd {0} ac ni ellid defnyddio {1}. Mae'r catalog yn cynnwys {2}; "
          + "mae {3} ohonynt yn seiliedig ar dybiaeth yn hytrach na rhestr gyhoeddedig neu'r gyfraith.",
        figure(
          landscape.inputs.reduce(0) { $0 + $1.rowsRead }, nil, .dataQuality,
          PaperWording.byRowsRead),
        figure(
          landscape.inputs.reduce(0) { $0 + $1.rowsRejected }, nil, .dataQuality,
          PaperWording.sum(of: PaperWording.rowsRejected)),
        figure(
          seats.count, PaperWording.memberships, .dataQuality,
          PaperWording.outOf(TableWording.seatsAssumed)),
        figure(
          seats.count { $0.certainty == .assumed }, nil, .dataQuality, TableWording.seatsAssumed)))
  }

  private func landscapeSection(_ blocks: inout PaperBlocks) {
    blocks.heading(PaperWording.landscape)
    let kinds = Set(landscape.partnerships.map(\.kind)).count
    blocks.paragraph(
      "size",
      RichText(
        "There are {0} of {1}. Counting each organisation once on a partnership, {2} hold {3}. The "
          + "partnerships work on {4}.",
        "Mae {0} o {1}. O gyfrif pob sefydliad unwaith ar bartneriaeth, mae {2} yn dal {3}. Mae'r "
          + "partneriaethau'n gweithio ar {4}.",
        rows(of: .landscape, .partnerships),
        figure(kinds, .kinds, .landscape, PaperWording.different(.kind)),
        rows(of: .burden, .organisations),
        figure(
          sum(of: "seats", in: .burden), .seats, .burden, PaperWording.sum(of: .seats)),
        rows(of: .footprints, .footprints)))
    if let overlaps = exhibit(
      "overlaps", .kindsOverlap, columns: ["kind", "other-kind", "overlaps", "shared-members"],
      notes: [.overlapNote])
    {
      blocks.paragraph(
        "overlaps",
        RichText(
          "There is overlap in {0} of partnerships: most members in common, or the same places and "
            + "remits and a member in common. {1} shows the pairs of kinds that overlap most often.",
          "Mae {0} o bartneriaethau'n gorgyffwrdd: mae'r rhan fwyaf o'u haelodau'n gyffredin, neu mae "
            + "ganddynt yr un lleoedd a chylchoedd gwaith ac aelod yn gyffredin. Mae {1} yn dangos y "
            + "parau o fathau sy'n gorgyffwrdd amlaf.",
          figure(
            content.graph.edges.count, PaperWording.pairs, .kindsOverlap,
            PaperWording.sum(of: .overlaps)), .reference(.exhibit("overlaps"))))
      blocks.exhibit(overlaps)
    }
    if let burden = exhibit(
      "burden", .burden, columns: ["organisation", "kind", "seats", "kinds", "meeting-days"],
      notes: [TableWording.seatsNote, .meetingDaysNote]),
      case .text(let name)? = burden.table.rows[0].first,
      case .count(let seats) = burden.table.rows[0][2]
    {
      blocks.paragraph(
        "burden",
        RichText(
          "No organisation holds more seats than {0}, which has {1}. {2} lists the organisations with "
            + "most seats.",
          "Y nifer mwyaf o seddi sydd gan un sefydliad yw {1} ({0}). Mae {2} yn rhestru'r "
            + "sefydliadau â'r nifer mwyaf o seddi.",
          name, figure(seats, .seats, .burden, .seats), .reference(.exhibit("burden"))))
      blocks.exhibit(burden)
    }
    if let footprints = exhibit(
      "footprints", .footprints, columns: ["footprint", "areas", "people", "partnerships"],
      notes: [TableWording.footprintsNote]),
      case .text(let name)? = footprints.table.rows[0].first,
      case .count(let users) = footprints.table.rows[0][3]
    {
      blocks.paragraph(
        "footprints",
        RichText(
          "The footprint that most partnerships use is {0}, with {1}. {2} lists the footprints by use.",
          "Yr ôl troed a ddefnyddir gan y nifer mwyaf o bartneriaethau yw {0}, gyda {1}. Mae {2} yn "
            + "rhestru'r olion traed yn ôl defnydd.",
          name, figure(users, .partnerships, .footprints, .partnerships),
          .reference(.exhibit("footprints"))))
      blocks.exhibit(footprints)
    }
  }

  private func progress(_ blocks: inout PaperBlocks) {
    blocks.heading(PaperWording.progress)
    changes(&blocks)
    actions(&blocks)
    blocks.paragraph(
      "reported",
      RichText(
        "Progress that was reported to reviews, as the catalogue has it:",
        "Cynnydd a adroddwyd i adolygiadau, fel y mae yn y catalog:"), said: said(.progress))
  }

  /// - Returns: whether there is a table of the candidates to look at first.
  private func opportunities(_ blocks: inout PaperBlocks) -> Bool {
    blocks.heading(PaperWording.opportunities)
    let first = exhibit(
      "first", .findings,
      columns: ["finding", "action", "route", "freed-meeting-days", "priority"],
      notes: [.candidatesNote, .priorityNote, .meetingDaysNote],
      where: isOfMainList)
    guard let first else {
      blocks.paragraph(
        "local",
        RichText(
          "The review found no candidate in the main list.",
          "Ni chanfu'r adolygiad unrhyw ymgeisydd ar y brif restr."))
      couldNotLook(&blocks)
      saidOpportunities(&blocks)
      return false
    }
    blocks.paragraph(
      "local",
      RichText(
        "The review found {0} in the main list. For {1} of them the partners themselves can take the "
          + "first step; for {2} of them the whole change needs no more than that. {3} shows the "
          + "first of the list by priority.",
        "Canfu'r adolygiad {0} ar y brif restr. Ar gyfer {1} ohonynt gall y partneriaid eu hunain "
          + "gymryd y cam cyntaf; ar gyfer {2} ohonynt nid oes angen mwy na hynny i wneud y newid "
          + "cyfan. Mae {3} yn dangos y rhai cyntaf ar y rhestr yn ôl blaenoriaeth.",
        findings(.main, PaperWording.candidates),
        findings(.main, nil, first: .local),
        findings(.main, nil, full: .local),
        .reference(.exhibit("first"))))
    blocks.exhibit(first)
    couldNotLook(&blocks)
    saidOpportunities(&blocks)
    return true
  }

  private func saidOpportunities(_ blocks: inout PaperBlocks) {
    blocks.paragraph(
      "said-opportunities",
      RichText(
        "Opportunities that were named in reviews, as the catalogue has them:",
        "Cyfleoedd a enwyd mewn adolygiadau, fel y maent yn y catalog:"), said: said(.opportunity))
  }

  private func isOfMainList(_ row: [DocumentTable.Cell]) -> Bool {
    guard let place = tables[.findings]?.columns.firstIndex(where: { $0.id == "list" }) else {
      return false
    }
    return row[place] == .phrase(.name(of: FindingList.main))
  }

  private func barriers(_ blocks: inout PaperBlocks) {
    blocks.heading(PaperWording.barriers)
    blocks.paragraph(
      "barriers",
      RichText(
        "Of the candidates of the main list, {0} need the Welsh Government to change guidance, grant "
          + "terms or a direction, {1} need legislation and {2} need the UK Government before all of "
          + "the change can be made.",
        "O blith ymgeiswyr y brif restr, mae angen i Lywodraeth Cymru newid canllawiau, telerau grant "
          + "neu gyfarwyddyd ar gyfer {0}, mae angen deddfwriaeth ar gyfer {1} ac mae angen "
          + "Llywodraeth y DU ar gyfer {2} cyn y gellir gwneud y newid cyfan.",
        findings(.main, nil, full: .welshGovernment),
        findings(.main, nil, full: .legislation),
        findings(.main, nil, full: .ukGovernment)))
    if hasGaps {
      blocks.paragraph(
        "gaps",
        RichText(
          "Apart from these, {0} are to be put right: places without a partnership that is expected "
            + "there, statutory members that are missing, oversight that is absent.",
          "Ar wahân i'r rhain, mae {0} i'w hunioni: lleoedd heb bartneriaeth a ddisgwylir yno, aelodau "
            + "statudol sydd ar goll, goruchwyliaeth sy'n absennol.",
          findings(.putRight, PaperWording.gaps)))
    }
    blocks.paragraph(
      "said-barriers",
      RichText(
        "Barriers that were named in reviews, as the catalogue has them:",
        "Rhwystrau a enwyd mewn adolygiadau, fel y maent yn y catalog:"), said: said(.barrier))
  }

  private var hasGaps: Bool { !content.findings.list(.putRight).isEmpty }

  private func nextSteps(_ blocks: inout PaperBlocks) {
    blocks.heading(PaperWording.nextSteps)
    if let open = exhibit(
      "actions", .actions, columns: ["action", "by-whom", "by-when"], fromEnd: true,
      notes: [.asWrittenNote], where: isOpenAction)
    {
      blocks.paragraph(
        "open-actions",
        RichText(
          "{0} lists actions of earlier reviews that are not recorded as done or under way, those "
            + "without an end first, then the latest due.",
          "Mae {0} yn rhestru camau gweithredu adolygiadau cynharach nad ydynt wedi'u cofnodi fel "
            + "rhai a gwblhawyd neu sydd ar y gweill, y rhai heb ddiwedd yn gyntaf, yna'r rhai "
            + "diweddaraf i'w cwblhau.", .reference(.exhibit("actions"))))
      blocks.exhibit(open)
    }
    blocks.paragraph(
      "again",
      RichText(
        "The catalogue will be kept up to date and analysed again; the next paper will say what has "
          + "changed since this one.",
        "Caiff y catalog ei ddiweddaru a'i ddadansoddi eto; bydd y papur nesaf yn dweud beth sydd "
          + "wedi newid ers yr un hwn."))
  }

  private func questions(_ blocks: inout PaperBlocks, first: Bool) {
    blocks.heading(PaperWording.questions)
    var points: [RichText] = []
    if first {
      points.append(
        RichText(
          "Which of the candidates in {0} should partners take forward locally, and who should lead?",
          "Pa rai o ymgeiswyr {0} y dylai partneriaid eu datblygu'n lleol, a phwy ddylai arwain?",
          .reference(.exhibit("first"))))
    }
    points.append(
      RichText(
        "Which of the changes in {0} that partners cannot make alone should come first?",
        "Pa rai o'r newidiadau ym {0} na all partneriaid eu gwneud ar eu pennau eu hunain ddylai ddod "
          + "gyntaf?", .reference(.paragraph("barriers"))))
    if hasGaps {
      points.append(
        RichText(
          "Are any of the gaps in {0} known to have been filled already?",
          "A oes unrhyw un o'r bylchau ym {0} y gwyddys ei fod wedi'i lenwi eisoes?",
          .reference(.paragraph("gaps"))))
    }
    points.append(
      RichText(
        "What evidence should be added to the catalogue before the next review?",
        "Pa dystiolaeth y dylid ei hychwanegu at y catalog cyn yr adolygiad nesaf?"))
    blocks.paragraph(
      "questions",
      RichText(
        "The Partnership Council is invited to consider:",
        "Gwahoddir y Cyngor Partneriaeth i ystyried:"), points: points)
  }
}
