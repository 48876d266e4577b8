internal import LandscapeModel
internal import Rationalisation

// The pages of docs/ that are made from the code.

extension Phrase {
  static let madeFromTheCode = Phrase(
    "Made from the code: record it anew with LANDSCAPE_RECORD=1 and the test of reference documents.",
    "Gwnaed o'r cod: cofnodwch ef o'r newydd gyda LANDSCAPE_RECORD=1 a phrawf y dogfennau cyfeirio."
  )
  static let rulesReferenceIntroduction = Phrase(
    "Every rule with its condition in words and in symbols and its thresholds at their defaults. The method page of a report says the same with the settings in force. A comparison with a threshold t is ≥ t − 10⁻⁹.",
    "Pob rheol gyda'i hamod mewn geiriau ac mewn symbolau a'i throthwyon ar eu gwerthoedd diofyn. Mae tudalen ddull adroddiad yn dweud yr un peth gyda'r gosodiadau mewn grym. Cymhariaeth â throthwy t yw ≥ t − 10⁻⁹."
  )
  static let noThresholds = Phrase(
    "It has no threshold.", "Nid oes ganddi drothwy.")
  static let fourCounts = Phrase("The four counts", "Y pedwar cyfrif")

  /// What a report says of each rule beside its findings.
  static let countMeanings: [(name: Phrase, meaning: Phrase)] = [
    (
      applied,
      Phrase(
        "cases the condition was asked of.", "achosion y gofynnwyd yr amod amdanynt.")
    ),
    (
      fired,
      Phrase(
        "cases in which it holds and that became findings.",
        "achosion y mae'n dal ynddynt ac a ddaeth yn ganfyddiadau.")
    ),
    (
      notApplicable,
      Phrase(
        "cases the rule has nothing to say of: data missing, or outside what it is about.",
        "achosion nad oes gan y rheol ddim i'w ddweud amdanynt: data ar goll, neu y tu allan i'w maes."
      )
    ),
    (
      excluded,
      Phrase(
        "cases that are never compared: a scrutiny body with any other, a service with a body that runs none, a national with a sub-national body, a sub-group with its parent, sub-groups of one parent.",
        "achosion na chânt byth eu cymharu: corff craffu ag unrhyw un arall, gwasanaeth â chorff nad yw'n cynnal un, corff cenedlaethol â chorff is-genedlaethol, is-grŵp â'i riant-gorff, is-grwpiau o'r un rhiant-gorff."
      )
    ),
  ]

  static func baseRateMeaning(_ share: String) -> Phrase {
    Phrase(
      "The summary warns of a rule that holds for more than \(share) of the cases it was applied to (`report.base-rate-warning`).",
      "Mae'r crynodeb yn rhybuddio am reol sy'n dal yn achos mwy na \(share) o'r achosion y cafodd ei chymhwyso iddynt (`report.base-rate-warning`)."
    )
  }

  static let settingsReferenceHeading = Phrase("Settings", "Gosodiadau")
  static let settingsReferenceIntroduction = Phrase(
    "Every number that a run depends on. `landscape.yaml` and `--set name=value` go by these names. The stability draws vary what is marked so, each by ± `stability.spread` within its range.",
    "Pob rhif y mae rhediad yn dibynnu arno. Mae `landscape.yaml` a `--set name=value` yn defnyddio'r enwau hyn. Mae tyniadau'r sefydlogrwydd yn amrywio'r hyn a farciwyd felly, pob un yn ôl ± `stability.spread` o fewn ei amrediad."
  )
  static let settingRange = Phrase("Range", "Amrediad")
  static let wholeNumber = Phrase("whole", "cyfan")
  static let otherChoices = Phrase("Other choices", "Dewisiadau eraill")
  static let settingChoices: [(name: String, meaning: Phrase)] = [
    (
      "title",
      Phrase(
        "what the landscape is called; without it the widest area's name.",
        "enw'r dirwedd; hebddo, enw'r ardal ehangaf.")
    ),
    (
      "as-of",
      Phrase(
        "the date the landscape is seen at; without it the newest `as_of` of the catalogue.",
        "y dyddiad y gwelir y dirwedd arno; hebddo, `as_of` diweddaraf y catalog.")
    ),
    (
      "counted-roles",
      Phrase(
        "the roles that make a counted member; all but observer.",
        "y rolau sy'n gwneud aelod a gyfrifir; pob un ond sylwedydd.")
    ),
    (
      "defuses-formulas",
      Phrase(
        "whether cells that start like a formula are made harmless in tables for spreadsheets; yes.",
        "a wneir celloedd sy'n dechrau fel fformiwla yn ddiniwed mewn tablau ar gyfer taenlenni; gwneir."
      )
    ),
  ]

  /// What a group of settings is about.
  static func settingSection(_ name: String) -> Phrase {
    switch name {
    case "edges": Phrase("Overlap and containment", "Gorgyffwrdd a chynhwysiad")
    case "clusters": Phrase("Review packages", "Pecynnau adolygu")
    case "merge": self.name(of: Rule.mergeCandidate)
    case "nested": self.name(of: Rule.nestedBoard)
    case "shared-table": self.name(of: Rule.sharedTable)
    case "parallel": self.name(of: Rule.parallelRemit)
    case "twins": self.name(of: Rule.regionalTwins)
    case "misaligned": self.name(of: Rule.misalignedFootprint)
    case "plans": .plans
    case "burden": self.name(of: Rule.memberBurden)
    case "coverage": self.name(of: Rule.coverageGap)
    case "members": self.name(of: Rule.missingStatutoryMember)
    case "priority": .priority
    case "meetings": Phrase("Meetings assumed", "Cyfarfodydd a dybir")
    case "report": Phrase("The report", "Yr adroddiad")
    case "significance": Phrase("Significance", "Arwyddocâd")
    case "stability": .stability
    case "guards": Phrase("Guards against accidents", "Gwarchodion rhag damweiniau")
    case "review": Phrase("From review to review", "O adolygiad i adolygiad")
    case "retention": Phrase("Reports kept", "Adroddiadau a gedwir")
    default: Phrase("Limits", "Terfynau")
    }
  }

  static let diagnosticsReferenceHeading = Phrase("Diagnostics", "Negeseuon am y data")
  static let diagnosticsReferenceIntroduction = Phrase(
    "Every code that a message about input can carry, what it means and what to do about it.",
    "Pob cod y gall neges am y mewnbwn ei gario, beth mae'n ei olygu a beth i'w wneud amdano.")
  static let whatToDo = Phrase("What to do", "Beth i'w wneud")
}
