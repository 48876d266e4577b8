package import LandscapeModel
package import Rationalisation
internal import Wording

/// Which partnerships returned forms have spoken of, by the sources of a catalogue's rows.
///
/// The catalogue keeps answers and not questions: who was asked and has not answered is not known from it.
package struct ReturnsSeen: Sendable {
  package struct Entry: Sendable {
    package let partnership: PartnershipIndex
    /// Of the newest return, and its post where it gives one.
    package let date: PartialDate
    package let post: String?
    /// Rows of seats that have a return for their source.
    package let settledSeats: Int
    package let assumedSeats: Int
  }

  /// In the order of partnerships.
  package let entries: [Entry]
  /// Partnerships with assumed seats of which no return speaks.
  package let unansweredCount: Int

  /// - Complexity: O(characters of all sources).
  package init(_ landscape: Landscape, _ seatBases: SeatBases) {
    let form = SourceForm()
    var ofEvidence: [String: [SourceForm.Found]] = [:]
    for record in landscape.evidence {
      ofEvidence[record.subject, default: []] += form.returns(in: record.source)
    }
    var entries: [Entry] = []
    var unanswered = 0
    for (index, partnership) in landscape.partnerships.enumerated() {
      let seats = landscape.memberships(of: PartnershipIndex(index))
      let ofSeats = seats.map { form.returns(in: $0.source) }
      let assumed = seatBases.base(of: CollectionOfOne(PartnershipIndex(index))).assumed
      let found =
        ofSeats.flatMap { $0 } + form.returns(in: partnership.source)
        + (ofEvidence[partnership.id] ?? [])
      // Of one day the post that comes first in the alphabet of bytes.
      let newest = found.max { left, right in
        left.date == right.date
          ? (left.post ?? "").utf8.lexicographicallyPrecedes((right.post ?? "").utf8)
          : left.date.firstDay < right.date.firstDay
      }
      if let newest {
        entries.append(
          Entry(
            partnership: PartnershipIndex(index), date: newest.date, post: newest.post,
            settledSeats: ofSeats.count { !$0.isEmpty }, assumedSeats: assumed))
      } else if assumed > 0 {
        unanswered += 1
      }
    }
    self.entries = entries
    unansweredCount = unanswered
  }
}

/// What `ReturnFormTable.source` writes, found again in a source.
private struct SourceForm {
  struct Found {
    let date: PartialDate
    let post: String?
  }

  private let beginning: String
  private let beforePost: Substring

  init() {
    beginning = Words.returnSourceWithoutPost(date: "")(.english)
    beforePost = Words.returnSource(date: "", post: "")(.english).dropFirst(beginning.count)
  }

  func returns(in source: String) -> [Found] {
    // Nearly every source is another: of bytes that cannot be it nothing is asked.
    guard source.utf8.count >= beginning.utf8.count, source.contains(beginning) else { return [] }
    return source.ranges(of: beginning).compactMap { range in
      let rest = source[range.upperBound...]
      guard let date = PartialDate(rest.prefix(10)), date.day != nil else { return nil }
      let after = rest.dropFirst(10)
      let post =
        after.hasPrefix(beforePost)
        ? String(after.dropFirst(beforePost.count).prefix { $0 != ";" }) : nil
      return Found(date: date, post: post)
    }
  }
}

extension DataQualityPage {
  /// Who has answered, and what is still open; nothing where nobody has.
  var returns: [Block] {
    let landscape = context.landscape
    let seen = ReturnsSeen(landscape, context.seatBases)
    guard !seen.entries.isEmpty else { return [] }
    typealias Fact = TableColumns<ReturnsSeen.Entry>.Fact
    let columns = TableColumns<ReturnsSeen.Entry>([
      Fact("partnership", .partnership) { .subject(.partnership($0.partnership), in: landscape) },
      Fact("date", .returnsSeenDate, .date) { .date($0.date) },
      Fact("post", .returnsSeenPost) { $0.post.map { .written($0) } ?? .notAvailable },
      Fact("settled", .returnsSeenSettled, .count) { .count($0.settledSeats) },
      Fact("assumed", .returnsSeenAssumed, .count) { .count($0.assumedSeats) },
    ])
    return [
      .heading("returns", .returnsSeenHeading),
      .table(
        TableBlock(
          "t-returns",
          columns.table(
            TableName("returns-seen"), .returnsSeenCaption, of: seen.entries,
            notes: [.returnsSeenNote]))),
      .paragraph(Words.returnsSeenOpen(count: seen.unansweredCount)),
    ]
  }
}
