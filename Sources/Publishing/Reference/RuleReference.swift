internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// Each rule with its condition in words and symbols, its thresholds and its four counts.
struct RuleReference {
  let language: Language

  func write(_ writer: inout ReferenceWriter) {
    let settings = Settings()
    writer.heading(1, Phrase.rulesHeading(language))
    writer.paragraph(Phrase.rulesReferenceIntroduction(language))
    for formula in Phrase.ruleFormulas {
      writer.line("- \(formula.words(language)): `\(formula.symbols(language))`")
    }
    writer.blank()
    for rule in Rule.allCases {
      writer.heading(2, Phrase.name(of: rule)(language) + " (`\(rule.rawValue)`)")
      writer.paragraph(
        "**\(Phrase.name(of: rule.group)(language))**. "
          + Phrase.condition(of: rule, settings: settings)(language))
      writer.paragraph("`\(Phrase.symbols(of: rule, settings: settings)(language))`")
      writer.paragraph(Phrase.needs(of: rule)(language))
      let thresholds = Settings.parameters.filter { rule.thresholds.contains($0.name) }
      if thresholds.isEmpty {
        writer.paragraph(Phrase.noThresholds(language))
      } else {
        writer.table(
          [Phrase.setting(language), Phrase.byDefault(language) + ":"],
          thresholds.map { ["`\($0.name)`", $0.value(in: settings).written] })
      }
    }
    writer.heading(2, Phrase.fourCounts(language))
    for count in Phrase.countMeanings {
      writer.line("- **\(count.name(language))**: \(count.meaning(language))")
    }
    writer.blank()
    writer.paragraph(
      Phrase.unseenMeaning(Numerals.percent(settings.report.unseenWarning))(language))
    writer.line(Phrase.baseRateMeaning(Numerals.percent(settings.report.baseRateWarning))(language))
  }
}
