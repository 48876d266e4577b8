internal import Foundation
internal import LandscapeModel
internal import Wording

extension Recount {
  /// A plan or needs assessment that does not end with a plan period of the electoral cycle.
  static let planTiming = Recount(
    rule: "plan-timing", evidence: "plan-timing", list: .fixed("dates")
  ) {
    (recount) throws(PackFailure) in try recount.planTiming()
  }
}

extension PackRecount {
  fileprivate mutating func planTiming() throws(PackFailure) -> PackBasis {
    let evidence = content.evidence
    let body = try content.partnership(try evidence.string("partnership"))
    let cycle = max(1, Int(nearest: try content.threshold("plans.election-cycle-years")))
    guard let asOf = content.asOf, let year = Int(asOf.prefix(4)) else {
      throw PackFailure(text: Words.packPlaceMissing(place: "pack.asOf")(.english))
    }
    // A period begins the year after an election.
    var end = Int(nearest: try content.threshold("plans.election-year")) + 1
    end += (year - end) / cycle * cycle
    while end <= year { end += cycle }
    while end - cycle > year { end -= cycle }
    check("evidence.cycleEndYear", try evidence.number("cycleEndYear"), Double(end))

    let documents = Self.dated(of: body)
    let late = documents.first { document in
      guard let year = Int(document.to.prefix(4)) else { return false }
      let isReplaced = documents.contains { other in
        guard let from = other.from, let start = Int(from.prefix(4)) else { return false }
        return other.isAssessment == document.isAssessment && abs(start - year) <= 1
          && Self.lastDay(other.to) > Self.lastDay(document.to)
          && Self.firstDay(from) <= Self.lastDay(asOf)
      }
      return (year < end || (year - end) % cycle != 0) && !isReplaced
    }
    condition(.planEndDoesNotFit, late != nil)
    check("evidence.plan", try evidence.string("plan"), late?.title ?? "")
    check(
      "evidence.isAssessment", try evidence.flag("isAssessment"), late?.isAssessment ?? false)
    check("evidence.from", try evidence.optionalString("from") ?? "", late?.from ?? "")
    check("evidence.to", try evidence.string("to"), late?.to ?? "")
    check(
      "evidence.datesAreFromTitle", try evidence.flag("datesAreFromTitle"),
      late?.isFromTitle ?? false)
    return PackBasis(
      partnerships: [body], action: .local, margins: [1], people: weight(ofAreas: body.areas))
  }

  /// A date that sorts as text does: a year or a month by its last day.
  private static func lastDay(_ date: String) -> String {
    date + "-12-31".dropFirst(max(0, date.count - 4))
  }

  private static func firstDay(_ date: String) -> String {
    date + "-01-01".dropFirst(max(0, date.count - 4))
  }

  private struct Dated {
    var title: String
    var isAssessment: Bool
    var from: String?
    var to: String
    var isFromTitle: Bool
  }

  /// The plan by the row's end, else plans by their titles; then assessments by theirs.
  private static func dated(of body: PackContent.Partnership) -> [Dated] {
    func titled(_ titles: [String], isAssessment: Bool) -> [Dated] {
      titles.compactMap { title in
        years(in: title).map {
          Dated(
            title: title, isAssessment: isAssessment, from: $0.from, to: $0.to, isFromTitle: true)
        }
      }
    }
    let plans =
      if let to = body.planTo {
        [
          Dated(
            title: body.plans.first ?? "", isAssessment: false, from: body.planFrom, to: to,
            isFromTitle: false)
        ]
      } else {
        titled(body.plans, isAssessment: false)
      }
    return plans + titled(body.needsAssessments, isAssessment: true)
  }

  /// The first two years that a title gives as a period: `2018-2023`, `2018 to 23`.
  private static func years(in title: String) -> (from: String, to: String)? {
    guard
      let pattern = try? NSRegularExpression(
        pattern: "(?<![0-9])([0-9]{4})(?![0-9])[ \\-–—/to]{1,4}([0-9]{4}|[0-9]{2})(?![0-9])")
    else { return nil }
    let text = title as NSString
    for match in pattern.matches(in: title, range: NSRange(location: 0, length: text.length)) {
      let from = text.substring(with: match.range(at: 1))
      var to = text.substring(with: match.range(at: 2))
      if to.count == 2 { to = from.prefix(2) + to }
      guard let first = Int(from), let last = Int(to), (1900...2200).contains(first),
        last > first, last - first <= 50
      else { continue }
      return (from, to)
    }
    return nil
  }
}
