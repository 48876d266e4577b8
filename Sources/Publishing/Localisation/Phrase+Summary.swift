internal import Rationalisation

// The summary page and the lists of findings.

extension Phrase {
  static let summaryHeading = Phrase(
    "What the review could look at first", "Beth y gallai'r adolygiad edrych arno gyntaf")

  static let noFindings = Phrase(
    "No rule found anything to review.", "Ni chanfu unrhyw reol ddim i'w adolygu.")
  static let countedSeats = Phrase("Counted seats", "Seddi a gyfrifir")
  static let organisationsWithSeat = Phrase(
    "Organisations with a seat", "Sefydliadau â sedd")
  static let footprintsInUse = Phrase("Footprints in use", "Olion traed mewn defnydd")
  static let candidatesForReview = Phrase("Candidates for review", "Ymgeiswyr i'w hadolygu")

  static let whatChanged = Phrase(
    "What is new, changed, resolved or reopened",
    "Beth sy'n newydd, wedi newid, wedi'i ddatrys neu wedi'i ailagor")
  static let noBaseline = Phrase(
    "This report is not compared with an earlier run, so every finding stands as it was found now.",
    "Nid yw'r adroddiad hwn yn cael ei gymharu â rhediad cynharach, felly saif pob canfyddiad fel y'i canfuwyd nawr."
  )
  static let whatToLookAtFirst = Phrase("What to look at first", "Beth i edrych arno gyntaf")

  static func firstCaption(_ count: Int) -> Phrase {
    Phrase(
      "The first \(count) of the main list, by priority",
      "Y \(count) cyntaf ar y brif restr, yn ôl blaenoriaeth")
  }

  static func allFindings(_ count: Int) -> Phrase {
    Phrase(
      "All findings (\(Numerals.grouped(count)))", "Pob canfyddiad (\(Numerals.grouped(count)))")
  }

  static let whoCanDoIt = Phrase("Who can do it", "Pwy all ei wneud")
  static let changeIsLocal = Phrase(
    "Change is led locally. A finding is a candidate for review: it says what was counted and where, and the partners decide what to do.",
    "Caiff newid ei arwain yn lleol. Ymgeisydd i'w adolygu yw canfyddiad: mae'n dweud beth a gyfrifwyd ac ymhle, a'r partneriaid sy'n penderfynu beth i'w wneud."
  )
  static let routesCaption = Phrase(
    "Findings of the main list by who can act", "Canfyddiadau'r brif restr yn ôl pwy all weithredu")
  static let howFarToTrust = Phrase("How far to trust it", "I ba raddau y gellir dibynnu arno")
  static let moreOnDataQuality = Phrase("More on data quality", "Rhagor am ansawdd y data")
  static let howItIsWorkedOut = Phrase("How it is worked out", "Sut y caiff ei gyfrifo")

  static func rowsSentence(_ read: Int, _ used: Int, _ rejected: Int) -> Phrase {
    let rows = CountedNoun.rows(read)
    return Phrase(
      "\(rows.english) read: \(Numerals.grouped(used)) used, \(Numerals.grouped(rejected)) rejected.",
      "\(rows.welsh) wedi'u darllen: \(Numerals.grouped(used)) wedi'u defnyddio, "
        + "\(Numerals.grouped(rejected)) wedi'u gwrthod.")
  }

  static func assumedSentence(_ assumed: Int, of seats: Int) -> Phrase {
    let share = seats == 0 ? "" : " (\(Numerals.percent(Double(assumed) / Double(seats))))"
    return Phrase(
      "\(Numerals.grouped(assumed)) of \(CountedNoun.seats(seats).english) in the catalogue are assumed, not published\(share).",
      "Mae \(Numerals.grouped(assumed)) o'r \(CountedNoun.seats(seats).welsh) yn y catalog wedi'u tybio, heb eu cyhoeddi\(share)."
    )
  }

  static func meetingsSentence(_ unknown: Int, of partnerships: Int) -> Phrase {
    let all = CountedNoun.partnerships(partnerships)
    return Phrase(
      "How often a partnership meets is not known for \(Numerals.grouped(unknown)) of \(all.english); "
        + "a number is assumed there.",
      "Nid yw'n hysbys pa mor aml y mae partneriaeth yn cyfarfod yn achos "
        + "\(Numerals.grouped(unknown)) o'r \(all.welsh); tybir nifer yno.")
  }

  static func baseRateSentence(_ counts: RuleCounts) -> Phrase {
    let rule = Phrase.name(of: counts.rule)
    let (fired, applied) = (Numerals.grouped(counts.fired), Numerals.grouped(counts.applied))
    return Phrase(
      "The rule “\(rule.english)” holds for \(fired) of the \(applied) cases it was applied to: "
        + "it says more about the catalogue than about any one of them.",
      "Mae'r rheol “\(rule.welsh)” yn dal yn achos \(fired) o'r \(applied) achos y cafodd ei "
        + "chymhwyso iddynt: mae'n dweud mwy am y catalog nag am unrhyw un ohonynt.")
  }

  // Patterns.
  static let patternsHeading = Phrase("Patterns", "Patrymau")
  static let patternsIntroduction = Phrase(
    "One rule and one set of kinds, in however many places it is seen: a national question rather than a local one.",
    "Un rheol ac un set o fathau, mewn faint bynnag o leoedd y gwelir hi: cwestiwn cenedlaethol yn hytrach nag un lleol."
  )
  static let patternsCaption = Phrase(
    "Patterns of the main list, by the sum of their priorities",
    "Patrymau'r brif restr, yn ôl cyfanswm eu blaenoriaethau")
  static let pattern = Phrase("Pattern", "Patrwm")
  static let ranksOfFindings = Phrase("Ranks of its findings", "Safleoedd ei ganfyddiadau")
  static let totalPriority = Phrase("Sum of priorities", "Cyfanswm y blaenoriaethau")

  /// The label of a link that shows a rank alone.
  static func findingRanked(_ rank: Int) -> Phrase {
    Phrase("Finding \(rank)", "Canfyddiad \(rank)")
  }

  // Coverage.
  static let coverageHeading = Phrase("What operates where", "Beth sy'n gweithredu ymhle")
  static let coverageIntroduction = Phrase(
    "How many partnerships of each kind cover each area. Bodies that cover the whole landscape are left out.",
    "Faint o bartneriaethau o bob math sy'n cwmpasu pob ardal. Ni chynhwysir cyrff sy'n cwmpasu'r dirwedd gyfan."
  )
  /// - Parameter isFirst: whether the areas shown are some of the smallest, and not wider ones.
  static func coverageCut(
    _ shown: Int, of all: Int, isFirst: Bool, kind: String?
  ) -> Phrase {
    let (shown, all) = (Numerals.grouped(shown), Numerals.grouped(all))
    switch (isFirst, kind) {
    case (true, nil):
      return Phrase(
        "The table has \(shown) of \(all) areas; all are in tables/coverage.en.csv.",
        "Mae \(shown) o \(all) ardal yn y tabl; mae pob un yn tables/coverage.cy.csv.")
    case (true, let kind?):
      return Phrase(
        "The table has \(shown) of \(all) areas of the kind “\(kind)”; all are in tables/coverage.en.csv.",
        "Mae \(shown) o \(all) ardal o'r math “\(kind)” yn y tabl; mae pob un yn tables/coverage.cy.csv."
      )
    case (false, nil):
      return Phrase(
        "The table has \(shown) wider areas in place of the \(all) smallest, all of which are in tables/coverage.en.csv.",
        "Mae \(shown) ardal ehangach yn y tabl yn lle'r \(all) leiaf; mae pob un o'r rheini yn tables/coverage.cy.csv."
      )
    case (false, let kind?):
      return Phrase(
        "The table has \(shown) wider areas of the kind “\(kind)” in place of the \(all) smallest, all of which are in tables/coverage.en.csv.",
        "Mae \(shown) ardal ehangach o'r math “\(kind)” yn y tabl yn lle'r \(all) leiaf; mae pob un o'r rheini yn tables/coverage.cy.csv."
      )
    }
  }

  static let coverageSteps = Phrase(
    "The tint is darker for each further body, up to five; the number says the same.",
    "Mae'r arlliw yn dywyllach am bob corff ychwanegol, hyd at bump; mae'r rhif yn dweud yr un peth."
  )

  // Lists of findings.
  static let findingsIntroduction = Phrase(
    "Every finding in five lists, each ranked by itself. A number in a list says nothing about a number in another.",
    "Pob canfyddiad mewn pum rhestr, pob un wedi'i threfnu ar wahân. Nid yw rhif mewn un rhestr yn dweud dim am rif mewn rhestr arall."
  )
  static let overview = Phrase("Overview", "Trosolwg")
  static let listsCaption = Phrase("Findings by list", "Canfyddiadau fesul rhestr")

  static func findingsOf(_ part: Phrase) -> Phrase {
    Phrase("Findings: \(part.english)", "Canfyddiadau: \(part.welsh)")
  }
}
