internal import LandscapeModel
internal import Wording

/// What only tables for papers say: captions, columns, notes and sources below them.
enum TableWording {
  /// `Measure: place, date`.
  static func caption(_ measure: Phrase, _ placeAndDate: Phrase) -> Phrase {
    Phrase(
      measure.english + ": " + placeAndDate.english, measure.welsh + ": " + placeAndDate.welsh)
  }

  /// `Source: catalogue of 30 June 2023. Run …, Landscape 0.1.0.`
  static func tableSource(_ content: ReportContent) -> Phrase {
    let run = content.run
    func text(_ language: Language) -> String {
      var text = Phrase.source(language) + ": "
      text += Phrase.catalogue(language).lowercased()
      if let date = content.landscape.asOf {
        text += ", " + DateWording.text(date, in: language)
      }
      return text + ". " + Phrase.run(language) + ": " + run.id + ". Landscape " + run.toolVersion
        + "."
    }
    return Phrase(text(.english), text(.welsh))
  }

  /// Below a Welsh table that shows names without a Welsh form.
  static let englishNamesNote = Phrase.tableEnglishNamesNote
  /// Below a table that was cut.
  static func firstRowsNote(_ shown: Int, of all: Int) -> Phrase {
    let (shown, all) = (Numerals.grouped(shown), Numerals.grouped(all))
    return Words.firstRowsNote(shown: shown, all: all)
  }
  static let routesNote = Phrase.tableRoutesNote
  static let rankNote = Phrase.tableRankNote
  static let assumedMeetingsNote = Phrase.tableAssumedMeetingsNote
  static let countedMembersNote = Phrase.tableCountedMembersNote
  static let seatsNote = Phrase.tableSeatsNote
  static let freedSeatsNote = Phrase.tableFreedSeatsNote
  static let expectedNote = Phrase.tableExpectedNote
  static let mediansNote = Phrase.tableMediansNote
  static let containmentsNote = Phrase.tableContainmentsNote
  static let dataQualityNote = Phrase.tableDataQualityNote

  static let dataQualityCaption = Phrase.tableDataQualityCaption

  // Columns.
  static let expectedEverywhere = Phrase.tableExpectedEverywhere
  static let numberOfKinds = Phrase.tableNumberOfKinds
  static let medianSharedMembers = Phrase.tableMedianSharedMembers
  static let medianAreaScore = Phrase.tableMedianAreaScore
  static let medianMembershipScore = Phrase.tableMedianMembershipScore
  static let medianRemitScore = Phrase.tableMedianRemitScore
  static let inputRow = Phrase.tableInputRow
  static let yes = Phrase.tableYes
  static let measure = Phrase.tableMeasure
  static let number = Phrase.tableNumber2
  static let outOf = Phrase.tableOutOf
  static let freedSeats = Phrase.tableFreedSeats
  static let otherIdentifier = Phrase.tableOtherIdentifier
  static let expectedShared = Phrase.tableExpectedShared
  static let q = Phrase.tableQ
  static let decision = Phrase.tableDecision

  static let governanceCaption = Phrase.tableGovernanceCaption
  static let governanceNote = Phrase.tableGovernanceNote
  static let planFrom = Phrase.tablePlanFrom
  static let planTo = Phrase.tablePlanTo
  static let smallestAreas = Phrase.tableSmallestAreas
  static let footprintsNote = Phrase.tableFootprintsNote

  // Measures of data quality.
  static func rowsUsed(_ file: String) -> Phrase {
    Words.rowsUsed(file: file)
  }
  static func rowsRejected(_ file: String) -> Phrase {
    Words.rowsRejected(file: file)
  }
  static let diagnosticErrors = Phrase.tableDiagnosticErrors
  static let diagnosticWarnings = Phrase.tableDiagnosticWarnings
  static let partnershipsWithoutWelshName = Phrase.tablePartnershipsWithoutWelshName
  static let organisationsWithoutWelshName = Phrase.tableOrganisationsWithoutWelshName
  static let partnershipsWithoutRemit = Phrase.tablePartnershipsWithoutRemit
  static let partnershipsWithoutArea = Phrase.tablePartnershipsWithoutArea
  static let partnershipsWithoutMember = Phrase.tablePartnershipsWithoutMember
  static let meetingsNotKnown = Phrase.tableMeetingsNotKnown
  static let scrutinyNotKnown = Phrase.tableScrutinyNotKnown
  static let annualReportNotKnown = Phrase.tableAnnualReportNotKnown
  static let seatsAssumed = Phrase.tableSeatsAssumed
  static let seatsByLaw = Phrase.tableSeatsByLaw
}
