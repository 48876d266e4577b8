import CatalogueReading
import LandscapeModel
import LandscapePipeline
import Publishing
import Review
import TestSupport
import Testing

/// Single answers in forms of the frozen catalogue of Wales, in both languages: what comes of each.
struct ReturnAnswersTests {
  private static let id = "north-wales-rsp"
  private static let post = "Head of Partnerships"

  /// Read once: every answer is planned against it, and none is applied.
  private static let wales: Result<ReadCatalogue, any Error> = Result {
    try AnalysisPipeline(input: InputFolder(path: Repository.wales(2023)), settings: Settings())
      .read()
  }

  private static let forms: Result<[String: [UInt8]], any Error> = Result {
    let files = try ReturnForms(
      of: try wales.get().landscape, for: .everybody, languages: [.english, .welsh]
    ).files
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
  }

  private static func form(_ language: String = "en", _ id: String = id) throws -> [UInt8] {
    try #require(try forms.get()["\(language)/\(id).csv"])
  }

  /// What one answer comes to, as the table names it, and why.
  private static func outcome(
    _ key: String, _ answer: String, _ correction: String = "", language: String = "en",
    date: String = "2023-09-01", id: String = id, beside others: [String: (String, String)] = [:]
  ) throws -> [String] {
    let answers = ["date": (date, ""), "post": (post, ""), key: (answer, correction)]
    let text = filled(try form(language, id), answers.merging(others) { first, _ in first })
    let returned = try ReturnedForm(
      Array(text.utf8), named: "a.csv", headings: ReturnFormTable.headings)
    let application = ReturnApplication(
      folder: Repository.wales(2023), catalogue: try wales.get())
    let plan = try application.plan([returned]).get()
    return plan.entries.map { entry in
      guard case .refused(let refusal) = entry.outcome else {
        return ReturnPlanTable.key(of: entry.outcome)
      }
      return ReturnPlanTable.reason(refusal)
    }
  }

  @Test(arguments: [
    ("en", "yes"), ("en", "Yes."), ("en", "Y"), ("en", "✓"), ("en", "TRUE"), ("en", "correct"),
    ("cy", "Ydy"), ("cy", "ydi"), ("cy", "oes"), ("cy", "Cywir"), ("en", "ydy"), ("cy", "yes"),
  ])
  func `yes is read in either language, and a tick`(language: String, answer: String) throws {
    #expect(
      try Self.outcome(
        "seat:gwynedd-council", answer, language: language)
        == ["confirmed"])
  }

  /// A sign is part of what was said; the mark of a list is not.
  @Test(arguments: [
    ("\u{2013}10 % of seats", "\u{2013}10 % of seats"), ("- Ten seats", "Ten seats"),
    ("\u{2022} Ten seats", "Ten seats"), ("\u{2022}Ten seats", "Ten seats"),
    ("-12 seats freed since 2023", nil), ("+5 seats", nil),
  ])
  func `an answer keeps its sign`(answer: String, summary: String?) throws {
    let outcome = try Self.outcome("question:option", answer)
    #expect(outcome == [summary == nil ? "no answer that can be read: \(answer)" : "answered"])
    let text = filled(
      try Self.form(),
      ["date": ("2023-09-01", ""), "post": (Self.post, ""), "question:option": (answer, "")])
    let returned = try ReturnedForm(
      Array(text.utf8), named: "a.csv", headings: ReturnFormTable.headings)
    let plan = try ReturnApplication(folder: Repository.wales(2023), catalogue: Self.wales.get())
      .plan([returned]).get()
    let edits = String(describing: plan.edits)
    #expect(summary.map { edits.contains("\"\($0)\"") } ?? plan.edits.isEmpty, "\(edits)")
  }

  @Test(arguments: ["no", "No", "Nac ydy", "nac oes", "✗", "n", "anghywir", "Nac\u{a0}ydy"])
  func `no strikes a seat`(answer: String) throws {
    #expect(
      try Self.outcome("seat:gwynedd-council", answer) == ["struck"])
  }

  @Test(arguments: [
    ("x", "", "x may be a tick or a cross; write yes or no"),
    ("maybe", "", "no answer that can be read: maybe"),
    ("yes", "no", "answer and correction contradict each other"),
    ("no", "observer", "answer and correction contradict each other"),
    ("member", "observer", "answer and correction contradict each other"),
    ("", "ask Mrs Evans", "looks like the name of a person, and is not taken; name the post"),
    ("", "Siân Jones", "looks like the name of a person, and is not taken; name the post"),
    ("a.jones@example.org", "", "looks like the address of a person, and is not taken"),
    ("", "01443 123 456", "looks like a telephone number, and is not taken"),
  ])
  func `what cannot be read or contradicts itself is listed`(
    answer: String, correction: String, reason: String
  ) throws {
    #expect(
      try Self.outcome("seat:gwynedd-council", answer, correction)
        == [reason])
  }

  @Test(arguments: [
    ("", "Observer"), ("yes", "sylwedydd"), ("observer", ""), ("Ydy", "Sylwedydd"),
  ])
  func `a role in either language is another role`(answer: String, correction: String) throws {
    #expect(
      try Self.outcome("seat:gwynedd-council", answer, correction)
        == ["changed"])
  }

  @Test(arguments: [
    ("", "Carmarthenshire County Council", "added"), ("Carmarthenshire Council", "", "added"),
    ("", "Cyngor Sir Caerfyrddin", "added"), ("chair", "carmarthenshire-council", "added"),
    ("carmarthenshire-council", "yes", "added"),
    // One that sits there already is confirmed, whoever writes it where.
    ("", "Cyngor Gwynedd", "confirmed"),
    ("", "Sian Jones", "looks like the name of a person, and is not taken; name the post"),
    ("later", "carmarthenshire-council", "no answer that can be read: later"),
  ])
  func `a missing member is added by a name that only one body has`(
    answer: String, correction: String, outcome: String
  ) throws {
    #expect(
      try Self.outcome("add-seat:1", answer, correction) == [outcome])
  }

  /// One that another line of the form says chairs, and one that the catalogue has as chair.
  @Test(arguments: [
    ("Gwynedd Council", "chair", false), ("none", "chair", false),
    ("carmarthenshire-council", "chair", true), ("Gwynedd Council", "member", true),
  ])
  func `a chair is set where no seat says that another is`(
    chair: String, role: String, isSet: Bool
  ) throws {
    let outcome = try Self.outcome(
      "chair", "", chair, beside: ["add-seat:1": (role, "carmarthenshire-council")])
    #expect(outcome.count == 2)
    #expect(outcome.contains("changed") == isSet, "\(outcome)")
    #expect(outcome.contains { $0.contains("a.csv:") } != isSet, "\(outcome)")
  }

  @Test func `a chair that the catalogue's seats have is not unsaid by an answer alone`() throws {
    let landscape = try Self.wales.get().landscape
    let seat = try #require(landscape.memberships.first { $0.role == .chair })
    let body = landscape.partnerships[Int(seat.partnership)].id
    let organisation = landscape.organisations[Int(seat.organisation)].id
    let refused = try Self.outcome("chair", "", "none", id: body)
    #expect(refused.count == 1 && refused[0].contains("memberships.csv:"), "\(refused)")
    let both = try Self.outcome(
      "chair", "", "none", id: body, beside: ["seat:" + organisation: ("no", "")])
    #expect(both.sorted() == ["changed", "struck"])
  }

  @Test func `an unknown name is listed with the nearest, and never guessed`() throws {
    let reasons = try Self.outcome("add-seat:1", "", "Carmarthenshir council")
    #expect(reasons.count == 1)
    #expect(reasons[0].hasPrefix("nothing is called Carmarthenshir council; the nearest: "))
    #expect(reasons[0].contains("carmarthenshire-council"))
  }

  @Test(arguments: [
    ("meetings", "", "6", "changed"), ("meetings", "6", "", "changed"),
    ("meetings", "no", "6", "changed"), ("meetings", "no", "", "it does not say what is right"),
    ("meetings", "monthly", "", "no answer that can be read: monthly"),
    ("meetings", "-1", "", "no answer that can be read: -1"),
    ("meetings", "don't know", "", "unchanged"),
    ("scrutiny", "yes", "", "changed"), ("scrutiny", "nac oes", "", "changed"),
    ("scrutiny", "", "oes", "changed"), ("scrutiny", "ddim yn gwybod", "", "unchanged"),
    ("scrutiny", "yes", "no", "answer and correction contradict each other"),
    ("chair", "", "Gwynedd Council", "changed"), ("chair", "none", "", "changed"),
    ("areas", "yes", "", "unchanged"), ("areas", "", "Gwynedd; Conwy", "changed"),
    ("areas", "", "Gwynedd; Atlantis", "nothing is called Atlantis"),
    ("add-remit:1", "", "Health and social care", "added"),
    ("add-remit:1", "Iechyd a gofal cymdeithasol", "", "added"),
    ("add-plan:1", "", "Regional Skills Plan 2024", "added"),
    ("question:barrier", "The funding ends every March.", "", "answered"),
    ("question:barrier", "", "Mae'r cyllid yn dod i ben bob mis Mawrth.", "answered"),
    ("question:barrier", "none", "", "unchanged"),
    ("question:barrier", "- funding ends\n- staff leave", "", "answered"),
    ("question:barrier", "=1+1", "", "no answer that can be read: =1+1"),
    ("add-plan:1", "=plan", "", "no answer that can be read: =plan"),
    ("form:1", "yes", "", "nothing is asked in this line"),
  ])
  func `facts are set and answers become evidence`(
    key: String, answer: String, correction: String, outcome: String
  ) throws {
    #expect(try Self.outcome(key, answer, correction) == [outcome])
  }

  @Test(arguments: [
    ("20/11/2026", "2026-11-20"), ("20 November 2026", "2026-11-20"),
    ("20 Tachwedd 2026", "2026-11-20"), ("2026-11-20", "2026-11-20"), ("3.2.2026", "2026-02-03"),
    ("1st May 2026", "2026-05-01"), ("1 Mai 2026", "2026-05-01"), ("20 Nov 2026", "2026-11-20"),
  ])
  func `the day is read as people and spreadsheets write it`(text: String, day: String) throws {
    #expect(ReturnFormTable.vocabulary.day(text)?.description == day)
  }

  @Test(arguments: ["2026", "November 2026", "30/02/2026", "soon", "11/20/2026", "20/11/26"])
  func `what is no day is listed, and nothing that needs one is used`(text: String) throws {
    #expect(
      try Self.outcome("meetings", "6", date: text) == [
        "no answer that can be read: \(text)",
        "the form does not say on which day it was filled in",
      ])
  }
}
