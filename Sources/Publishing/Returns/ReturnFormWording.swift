internal import LandscapeModel
internal import Review
internal import TextFormats
internal import Wording

/// What the lines of a form ask and show, in every language.
struct ReturnFormWording {
  let form: ReturnForm
  let landscape: Landscape

  /// The name of who is asked.
  var name: LocalisedText {
    switch form.body {
    case .partnership(let index): landscape.partnerships[Int(index)].name
    case .organisation(let index): landscape.organisations[Int(index)].name
    }
  }

  private var isOfPartnership: Bool {
    if case .partnership = form.body { true } else { false }
  }

  func title(of section: ReturnForm.Section) -> Phrase {
    switch section {
    case .form: .returnSectionForm
    case .reply: .returnSectionReply
    case .seats: isOfPartnership ? .returnSectionSeats : .returnSectionPartnerships
    case .facts: .returnSectionFacts
    case .questions: .returnSectionQuestions
    }
  }

  var help: Phrase { isOfPartnership ? .returnSeatsHelp : .returnPartnershipsHelp }

  /// What a line is about.
  func what(_ line: ReturnForm.Line) -> RichText {
    switch line.target {
    case .version: RichText(.returnVersion)
    case .fingerprint: RichText(.returnFingerprint)
    case .run: RichText(.returnRun)
    case .asOf: RichText(.returnAsOf)
    case .partnership: RichText(.returnPartnership)
    case .organisation: RichText(.returnOrganisation)
    case .language: RichText(.returnLanguage)
    case .note: RichText(line.section == .seats ? help : .returnNote)
    case .post: RichText(.returnPost)
    case .date: RichText(.returnDate)
    case .seat(let id): RichText(nameOfOther(id))
    case .newSeat: RichText(isOfPartnership ? .returnNewSeat : .returnNewPartnership)
    case .areas: RichText(.returnAreas)
    case .remit: RichText(.returnRemit)
    case .newRemit: RichText(.returnNewRemit)
    case .plan: RichText(.returnPlan)
    case .newPlan: RichText(.returnNewPlan)
    case .meetings: RichText(.returnMeetings)
    case .scrutiny: RichText(.returnScrutiny)
    case .annualReport: RichText(.returnAnnualReport)
    case .chair: RichText(.returnChair)
    case .question(let question):
      RichText(JurisdictionWords(landscape.jurisdiction).asked(question))
    }
  }

  private func nameOfOther(_ id: String) -> LocalisedText {
    if isOfPartnership {
      return landscape.organisation(withID: id).map { landscape.organisations[Int($0)].name }
        ?? LocalisedText(english: id)
    }
    return landscape.partnership(withID: id).map { landscape.partnerships[Int($0)].name }
      ?? LocalisedText(english: id)
  }

  /// What the catalogue says there; empty where a line asks for what it does not have.
  func recorded(_ line: ReturnForm.Line) -> RichText {
    switch line.target {
    case .version(let value), .fingerprint(let value), .run(let value), .language(let value):
      .plain(value)
    case .asOf: form.asOf.map { .date($0) } ?? RichText()
    case .partnership, .organisation: RichText(name)
    default: Self.text(of: line.recorded, in: landscape)
    }
  }

  /// A recorded value in words.
  static func text(of recorded: ReturnForm.Recorded, in landscape: Landscape) -> RichText {
    switch recorded {
    case .nothing: return RichText()
    case .seat(let roles, let certainty, let sources):
      var distinct: [Role] = []
      for role in roles where !distinct.contains(role) { distinct.append(role) }
      let named = RichText(distinct.map { RichText(Phrase.name(of: $0)) }, separator: ", ")
      var text: RichText = "\(named) · \(Phrase.name(of: certainty))"
      for source in Set(sources).sorted() where !source.isEmpty {
        text += " · \(.written(source))"
      }
      return text
    case .areas(let areas):
      return areas.isEmpty
        ? RichText(Phrase.notRecorded) : RichText(areas.map { landscape.areas[Int($0)].name })
    case .remit(let remit): return RichText(landscape.remits[Int(remit)].name)
    case .plan(let plan): return .written(plan)
    case .meetings(let count):
      guard let count else { return RichText(Phrase.notRecorded) }
      return .plain(count == count.rounded() ? String(Int(count)) : count.description)
    case .answer(.yes): return RichText(Phrase.returnYes)
    case .answer(.no): return RichText(Phrase.returnNo)
    case .answer(.unknown): return RichText(Phrase.notRecorded)
    case .chair(.organisation(let index)):
      return RichText(landscape.organisations[Int(index)].name)
    case .chair(.nobody): return RichText(Phrase.nobody)
    case .chair(nil): return RichText(Phrase.notRecorded)
    }
  }
}

extension JurisdictionWords {
  /// What a form asks; the profile's words where it has some.
  func asked(_ question: EvidenceQuestion) -> Phrase {
    if let own = jurisdiction.word(for: question.rawValue, in: .returnQuestions) {
      return Phrase(own)
    }
    return switch question {
    case .activity: .returnQuestionActivity
    case .opportunity: .returnQuestionOpportunity
    case .barrier: .returnQuestionBarrier
    case .option: .returnQuestionOption
    case .progress: .returnQuestionProgress
    }
  }
}
