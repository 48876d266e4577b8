internal import LandscapeModel
package import Rationalisation

// What rules need to know, and what they could not look at.

/// How an input is called where a rule needs it, and what is said of partnerships that lack it.
private struct InputWords {
  /// After "it needs", a noun.
  let noun: Phrase
  /// After `1 of 5 partnerships` and after a larger number.
  let one: String
  let many: String
  /// With `{0}` for `5 o'r 5 partneriaeth`.
  let welsh: String
}

extension Phrase {
  private static func words(of input: RuleInput) -> InputWords {
    switch input {
    case .footprint:
      InputWords(
        noun: Phrase("an area", "ardal"), one: "has no footprint", many: "have no footprint",
        welsh: "nid oes ôl troed gan {0}")
    case .members:
      InputWords(
        noun: Phrase("counted members", "aelodau a gyfrifir"), one: "has no counted member",
        many: "have no counted member", welsh: "nid oes aelod a gyfrifir gan {0}")
    case .remits:
      InputWords(
        noun: Phrase("remits", "cylchoedd gwaith"), one: "has no remit", many: "have no remit",
        welsh: "nid oes cylch gwaith gan {0}")
    case .memberKinds:
      InputWords(
        noun: Phrase(
          "the kinds of the organisations that are members",
          "mathau'r sefydliadau sy'n aelodau"),
        one: "has no member of a known kind", many: "have no member of a known kind",
        welsh: "nid oes aelod o fath hysbys gan {0}")
    case .kindRemits:
      InputWords(
        noun: Phrase(
          "kinds with default remits", "mathau â chylchoedd gwaith diofyn"),
        one: "is of a kind without default remits", many: "are of a kind without default remits",
        welsh: "mae {0} o fath heb gylchoedd gwaith diofyn")
    case .tiers:
      InputWords(
        noun: Phrase(
          "kinds with default remits, or a board known to have several purposes",
          "mathau â chylchoedd gwaith diofyn, neu fwrdd y gwyddys bod iddo sawl diben"),
        one: "is of a kind without default remits, and no board is known to have several purposes",
        many:
          "are of a kind without default remits, and no board is known to have several purposes",
        welsh:
          "mae {0} o fath heb gylchoedd gwaith diofyn, ac nid oes bwrdd y gwyddys bod iddo sawl diben"
      )
    case .purpose:
      InputWords(
        noun: Phrase(
          "which boards have several purposes", "pa fyrddau sydd â sawl diben"),
        one: "does not say whether it has one purpose or several",
        many: "do not say whether they have one purpose or several",
        welsh: "nid yw {0} yn dweud ai un diben ynteu sawl diben sydd")
    case .territory:
      InputWords(
        noun: Phrase(
          "kinds of organisation that divide the nation into areas of several parts",
          "mathau o sefydliad sy'n rhannu'r genedl yn ardaloedd o sawl rhan"),
        one: "is in a nation that no kind of organisation divides into areas of several parts",
        many: "are in a nation that no kind of organisation divides into areas of several parts",
        welsh: "mae {0} mewn cenedl nad oes math o sefydliad yn ei rhannu'n ardaloedd o sawl rhan")
    case .needsAssessment:
      InputWords(
        noun: Phrase("needs assessments", "asesiadau o anghenion"),
        one: "has no needs assessment", many: "have no needs assessment",
        welsh: "nid oes asesiad o anghenion gan {0}")
    case .plan:
      InputWords(
        noun: Phrase("plans", "cynlluniau"), one: "has no plan", many: "have no plan",
        welsh: "nid oes cynllun gan {0}")
    case .planDates:
      InputWords(
        noun: Phrase("the dates of plans", "dyddiadau cynlluniau"),
        one: "has a plan without dates", many: "have a plan without dates",
        welsh: "mae cynllun heb ddyddiadau gan {0}")
    case .asOf:
      InputWords(
        noun: Phrase("an as-of date", "dyddiad cyfeirio"), one: "is seen without an as-of date",
        many: "are seen without an as-of date", welsh: "gwelir {0} heb ddyddiad cyfeirio")
    case .expectedKind:
      InputWords(
        noun: Phrase(
          "kinds that are expected everywhere", "mathau a ddisgwylir ym mhobman"),
        one: "is of a kind that is not marked as expected everywhere",
        many: "are of a kind that is not marked as expected everywhere",
        welsh: "mae {0} o fath nad yw wedi'i nodi fel un a ddisgwylir ym mhobman")
    case .statutoryMembers:
      InputWords(
        noun: Phrase(
          "kinds with the members that the law names",
          "mathau â'r aelodau y mae'r gyfraith yn eu henwi"),
        one: "is of a kind of which the catalogue names no statutory member",
        many: "are of a kind of which the catalogue names no statutory member",
        welsh: "mae {0} o fath nad yw'r catalog yn enwi unrhyw aelod statudol ohono")
    case .governance:
      InputWords(
        noun: Phrase(
          "scrutiny, an annual report or a parent",
          "craffu, adroddiad blynyddol neu riant-gorff"),
        one: "says nothing of scrutiny, annual report or parent",
        many: "say nothing of scrutiny, annual report or parent",
        welsh: "nid yw {0} yn dweud dim am graffu, adroddiad blynyddol na rhiant-gorff")
    }
  }

  /// What is not known of so many of the partnerships that a rule is about: `5 of 5 partnerships have
  /// no footprint`. No capital, no full stop.
  package static func lacking(_ lack: RuleSight.Lack, of partnerships: Int) -> Phrase {
    let words = words(of: lack.input)
    let all = CountedNoun.partnerships(partnerships)
    let figure = Numerals.grouped(lack.partnerships)
    return Phrase(
      "\(figure) of \(all.english) \(lack.partnerships == 1 ? words.one : words.many)",
      words.welsh.replacing("{0}", with: "\(figure) o'r \(all.welsh)"))
  }

  /// What a rule must know to look: a sentence.
  static func needs(of rule: Rule) -> Phrase {
    let nouns = rule.needs.map { words(of: $0).noun }
    let needed = Phrase.joined(nouns, by: "; ")
    return Phrase("It needs: \(needed.english).", "Mae arni angen: \(needed.welsh).")
  }

  /// What a rule could not look at, for a cell: `5 of 5: 5 of 5 partnerships have no footprint`.
  static func unseen(_ sight: RuleSight) -> Phrase {
    let lacks = sight.lacks.map { lacking($0, of: sight.partnerships) }
    let figures = "\(Numerals.grouped(sight.unseen))"
    let all = Numerals.grouped(sight.partnerships)
    let told = Phrase.joined(lacks, by: "; ")
    return sight.couldNotLook
      ? Phrase("Could not look: \(told.english)", "Ni allodd edrych: \(told.welsh)")
      : Phrase(
        "\(figures) of \(all): \(told.english)", "\(figures) o'r \(all): \(told.welsh)")
  }

  static let notLookedAt = Phrase("Could not look at", "Ni allodd edrych ar")
  package static let whatRulesCouldNotLookAt = Phrase(
    "What the rules could not look at", "Beth na allai'r rheolau edrych arno")
  static let couldNotLookIntroduction = Phrase(
    "A rule that could not look has not found that all is well: the catalogue does not give what the rule asks.",
    "Nid yw rheol na allai edrych wedi canfod bod popeth yn iawn: nid yw'r catalog yn rhoi'r hyn y mae'r rheol yn gofyn amdano."
  )
  static let nothingUnseen = Phrase(
    "Every rule could look at most of what it is about.",
    "Gallai pob rheol edrych ar y rhan fwyaf o'r hyn y mae'n ymwneud ag ef.")

  /// How many rules could not look: a sentence.
  package static func couldNotLook(_ count: Int, of rules: Int) -> Phrase {
    let all = CountedNoun.rules(rules)
    let figure = Numerals.grouped(count)
    return Phrase(
      "\(figure) of \(all.english) could not look; the data quality page says why.",
      "Ni allodd \(figure) o'r \(all.welsh) edrych; mae'r dudalen ar ansawdd y data yn dweud pam.")
  }

  /// No finding, where some rules could not look: a sentence.
  package static func noFindings(where couldNotLook: Int, of rules: Int) -> Phrase {
    guard couldNotLook > 0 else { return noFindings }
    let all = CountedNoun.rules(rules)
    if couldNotLook >= rules {
      return Phrase(
        "No rule could look, so nothing is known of what there is to review.",
        "Ni allodd unrhyw reol edrych, felly nid oes dim yn hysbys am yr hyn sydd i'w adolygu.")
    }
    return Phrase(
      "\(Numerals.grouped(couldNotLook)) of \(all.english) could not look; the others found nothing to review.",
      "Ni allodd \(Numerals.grouped(couldNotLook)) o'r \(all.welsh) edrych; ni chanfu'r lleill ddim i'w adolygu."
    )
  }
}
