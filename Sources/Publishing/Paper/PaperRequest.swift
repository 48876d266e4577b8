package import LandscapeModel

/// Which paper to draft, and what only its author knows.
package struct PaperRequest: Sendable {
  package enum Form: String, CaseIterable, Sendable {
    /// A paper for the body that the jurisdiction asks, in its house structure.
    case council
    /// The yearly report on how the partnership scheme was implemented.
    case annualReport = "annual-report"
  }

  package let form: Form
  /// Of the meeting; left to be filled in where it is not known.
  package let meeting: PartialDate?
  /// Who signs; left to be filled in where it is not known.
  package let department: String?
  /// The April in which the year of an annual report begins; else the last one that was over by the as-of
  /// date.
  package let year: Int?

  package init(
    form: Form, meeting: PartialDate? = nil, department: String? = nil, year: Int? = nil
  ) {
    self.form = form
    self.meeting = meeting
    self.department = department
    self.year = year
  }
}

/// Drafts the paper that `request` asks for. No clock: its dates are the catalogue's and the request's.
package func paper(_ request: PaperRequest, content: ReportContent) -> PaperDocument {
  let draft = PaperDraft(content: content, request: request)
  switch request.form {
  case .council: return draft.councilPaper()
  case .annualReport: return draft.annualReport()
  }
}

/// Why there is no report of the year that a request asks for: the catalogue has nothing that is dated in it.
package struct YearWithoutData: Error, Hashable, Sendable {
  /// `2040-41`.
  package let year: String
  /// The first and the last year that it has something of; `nil` where it has no date at all.
  package let known: ClosedRange<String>?
}

/// What speaks against drafting the paper; `nil` where nothing does.
package func refusal(of request: PaperRequest, content: ReportContent) -> YearWithoutData? {
  request.form == .annualReport
    ? PaperDraft(content: content, request: request).yearWithoutData : nil
}
