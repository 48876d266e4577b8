internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

extension SitePage {
  static let method = single(
    SinglePage("method", .method) { MethodPage(context: $0).document })
}

/// The method: rules in words and symbols with the settings in force, and what was counted.
struct MethodPage {
  let context: SiteContext

  private var settings: Settings { context.settings }
  private var words: JurisdictionWords { context.landscape.words }

  var document: Document {
    let significance = MethodSignificance(content: context.content)
    var document = Document(.method)
    document.say(.methodIntroduction, .lead)
    document.add(paste(significance))
    document.add(overlap)
    document.add(significance.blocks)
    document.add(rules)
    document.add(counts)
    document.heading("priority", .priority)
    let jurisdiction = context.landscape.jurisdiction
    for paragraph in Phrase.priorityParagraphs(settings.priority, of: jurisdiction) {
      document.say(paragraph)
    }
    document.add(stability)
    document.add(worlds)
    document.heading("routes", .whoCanAct)
    document.say(.routesIntroduction)
    document.add(
      .facts(
        jurisdiction.allRoutes.map { route in
          Fact(words.name(of: route), words.explanation(of: route))
        }))
    document.add(inForce)
    // Titles stand in the language they were published in.
    document.heading("references", .references)
    let review = words.text(.reviewCitation).map { RichText($0) }
    document.add(.list([review].compactMap { $0 } + Phrase.referenceTitles.map { .quoted($0) }))
    return document
  }

  /// A paragraph for papers that cite the report.
  private func paste(_ significance: MethodSignificance) -> [Block] {
    let text = RichText(
      Phrase.methodParagraph(
        partnerships: context.landscape.partnerships.count,
        organisations: context.landscape.organisations.count,
        findings: context.content.findings.list(.main).count,
        placeAndDate: .placeAndDate(of: context.landscape), run: context.content.run.id,
        weights: context.landscape.areaWeights, settings: settings))
    let whole = significance.paragraph.map { "\(text) \($0)" } ?? text
    return [.heading("paragraph", .methodParagraphHeading), .paragraph(whole, .local)]
  }

  private var overlap: [Block] {
    [.heading("overlap", .howOverlapIsMeasured)]
      + Phrase.overlapParagraphs.map { .paragraph($0) } + [
        .paragraph(.areasWeigh(context.landscape.areaWeights)),
        .list(Phrase.overlapFormulas.map { .formula($0.words, $0.symbols) }),
        .paragraph(.edgeCondition(settings.edges)),
        .paragraph(.containmentCondition(settings.edges)),
      ]
  }

  private var rules: [Block] {
    [
      .heading("rules", .rulesHeading),
      .paragraph(
        Words.rulesIntroduction(rules: .names(of: Rule.allCases.filter(\.isByPrecedence)))),
      .list(Phrase.ruleFormulas.map { .formula($0.words, $0.symbols) }),
    ]
      + Rule.allCases.flatMap { rule -> [Block] in
        [
          .heading("rule-" + rule.rawValue, .name(of: rule), level: 3),
          .paragraph(
            "\(.strong(.name(of: rule.group))). \(Phrase.condition(of: rule, settings: settings))"),
          .paragraph(.symbols(Phrase.symbols(of: rule, settings: settings))),
          .paragraph(RichText(Phrase.needs(of: rule))),
        ]
      }
  }

  private var counts: [Block] {
    let counts = context.content.findings.counts
    guard !counts.isEmpty else { return [] }
    typealias Fact = TableColumns<RuleCounts>.Fact
    let columns = TableColumns<RuleCounts>([
      Fact("rule", .rule) {
        .text(.link(.method, "rule-" + $0.rule.rawValue, .name(of: $0.rule)))
      },
      Fact("applied", .applied, .count) { .count($0.applied) },
      Fact("fired", .fired, .count) { .count($0.fired) },
      Fact("not-applicable", .notApplicable, .count) { .count($0.notApplicable) },
      Fact("excluded", .excluded, .count) { .count($0.excluded) },
      Fact("unseen", .notLookedAt) {
        $0.sight.unseen > 0 ? .phrase(.unseen($0.sight)) : .phrase(.none)
      },
    ])
    var block = TableBlock(
      "t-counts",
      columns.table(TableName("counts"), .countsCaption, of: counts, notes: [.countsNote]))
    block.sorts = true
    return [.heading("counts", .whatEachRuleDid), .table(block)]
  }

  private var worlds: [Block] {
    let areDrawn = context.findings.contains { $0.evidenceBase != nil }
    return [.heading("worlds", .worldsHeading)]
      + Phrase.worldsMethod(settings.worlds, areDrawn: areDrawn).map { .paragraph($0) }
      + (areDrawn ? AskFirst(context.content).notes.map { .paragraph($0) } : [])
  }

  private var stability: [Block] {
    let isComputed = context.findings.contains { $0.stability != nil }
    let blocks: [Block] =
      [
        .heading("stability", .stability),
        .paragraph(
          isComputed
            ? Phrase.stabilityIntroduction(settings.stability)
            : .stabilityNotComputed(settings.stability)),
      ] + Phrase.stabilityParagraphs.map { .paragraph($0) }
    let trials = context.content.findings.layerTrials
    guard !trials.isEmpty else { return blocks }
    typealias Fact = TableColumns<LayerTrial>.Fact
    let columns = TableColumns<LayerTrial>([
      Fact("layer", .layerLeftOut) { .phrase(.name(of: $0.layer)) },
      Fact("findings", .layerFindings, .count) { .count($0.findings) },
      Fact("holding", .layerHolding, .count) { .count($0.holding) },
      Fact("reported", .layerReported, .count) { .count($0.reportedOtherwise) },
      Fact("gone", .layerGone, .count) { .count($0.gone) },
    ])
    return blocks + [
      .table(
        TableBlock(
          "t-layers",
          columns.table(TableName("layers"), .layersLeftOut, of: trials, notes: [.layersNote])))
    ]
  }

  private var inForce: [Block] {
    let defaults = Settings()
    let table = DocumentTable(
      TableName("settings"), measure: .settingsInForce,
      columns: [
        DocumentTable.Column("setting", .setting, .identifier),
        DocumentTable.Column("value", .value, .number),
        DocumentTable.Column("default", .byDefault, .number),
        DocumentTable.Column("varied", .varied, .text),
        DocumentTable.Column("meaning", .meaning, .text),
      ],
      rows: Settings.parameters.filter { $0.range != nil }.map { parameter in
        [
          .id(parameter.name),
          .text(.plain(parameter.value(in: settings).written)),
          .text(.plain(parameter.value(in: defaults).written)),
          .phrase(parameter.isVaried ? .isVaried : .isNotVaried),
          .phrase(.meaning(of: parameter)),
        ]
      })
    let roles = Role.allCases.filter { settings.countedRoles.contains($0) }
    return [
      .heading("settings", .settingsInForce), .paragraph(.settingsIntroduction),
      .table(TableBlock("t-settings", table)),
      .paragraph(
        "\(Phrase.countedRolesAre) \(.orNone(roles.map { RichText(.name(of: $0)) }))."),
    ]
  }
}

extension RichText {
  /// What a formula is called, and the formula.
  static func formula(_ words: Phrase, _ symbols: Phrase) -> RichText {
    "\(words): \(.symbols(symbols))"
  }

  /// A formula in the language's own names.
  static func symbols(_ symbols: Phrase) -> RichText { RichText(pieces: [.symbols(symbols)]) }
}
