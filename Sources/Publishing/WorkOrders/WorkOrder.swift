package import LandscapeModel
package import Rationalisation
internal import Review
internal import Wording

/// A review package as work that somebody is given: its bodies, what is asked of them, and who has it by when.
package struct WorkOrder: Sendable {
  /// Its place among the packages of the report, from 1.
  package let number: Int
  /// `gwent-psb`: the first of its bodies' ids, which its actions are known by.
  package let id: String
  package let bodies: [PartnershipIndex]
  /// The open questions of which a finding is about one of the bodies, by rank.
  package let questions: [Question]
  /// Rows of `actions.csv` that give it to somebody, in the order of the catalogue; who looks like a person is left out.
  package let given: [ActionRecord]

  /// Those of a report that have an open question or are given to somebody, in the order of its packages.
  package static func all(of content: ReportContent) -> [WorkOrder] {
    let landscape = content.landscape
    let questions = content.questions.filter(\.isOpen)
    let given = posted(landscape)
    let known = Set(given.isEmpty ? [] : landscape.partnerships.map(\.id))
    return (content.clusters?.packages ?? []).enumerated().compactMap { place, bodies in
      let own = Set(bodies)
      let ids = Set(bodies.map { landscape.partnerships[Int($0)].id })
      let asked = questions.filter { question in
        question.findings.contains { !own.isDisjoint(with: content.findings.all[$0].bodies) }
      }
      let actions = given.filter { action in
        action.body(among: known.contains).map(ids.contains) ?? false
      }
      guard
        let id = ids.min(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }),
        !asked.isEmpty || !actions.isEmpty
      else { return nil }
      return WorkOrder(
        number: place + 1, id: id, bodies: bodies, questions: asked, given: actions)
    }
  }

  /// The rows that give a package to somebody, without whoever looks like a person.
  private static func posted(_ landscape: Landscape) -> [ActionRecord] {
    let rows = landscape.actions.filter(\.givesPackage)
    guard !rows.isEmpty else { return [] }
    let traces = PersonalTraces(landscape)
    return rows.map { row in
      var row = row
      if traces.namesPerson(row.byWhom) { row.byWhom = "" }
      if traces.first(in: row.byWhen) != nil { row.byWhen = "" }
      if traces.first(in: row.status) != nil { row.status = "" }
      return row
    }
  }

  /// What its row of `actions.csv` is called that gives it to somebody on a day.
  package func rowID(on date: PartialDate) -> String {
    "\(ActionRecord.prefixOfPackages)\(id).\(date)"
  }

  /// The row of `actions.csv` that gives it to a post.
  /// - Parameters:
  ///   - action: what is to be done, in words.
  ///   - date: the day that it is given on.
  package func row(
    action: LocalisedText, to post: String, by day: PartialDate, on date: PartialDate,
    review: String
  ) -> ActionRecord {
    ActionRecord(
      id: rowID(on: date), review: review, topic: "", action: action, byWhom: post,
      byWhen: day.description, status: ActionRecord.openStatus, source: "",
      origin: RowOrigin(input: 0, line: 0))
  }
}

extension ActionRecord {
  /// The status that this program writes itself.
  fileprivate static let openStatus = "open"

  /// Its status as readers see it: the program's own word in their language, any other as it was written.
  var shownStatus: LocalisedText {
    status == Self.openStatus ? Phrase.statusOpen.localised : LocalisedText(english: status)
  }

  /// What the id of an action begins with that gives a package to somebody: `package.gwent-psb.2026-11-30`.
  ///
  /// The id of any body of the package will do, so that an action follows its body into whatever package it is in next year.
  package static let prefixOfPackages = "package."

  /// Whether its id says that it gives a package to somebody.
  package var givesPackage: Bool { id.hasPrefix(Self.prefixOfPackages) }

  /// The id of the body whose package it gives to somebody, and perhaps a day: `gwent-psb`; `nil` for any other action.
  ///
  /// An id may have full stops itself: the longest beginning that `isKnown` counts, else all before what looks like a day.
  package func body(among isKnown: (String) -> Bool) -> String? {
    guard givesPackage else { return nil }
    let rest = id.dropFirst(Self.prefixOfPackages.count)
    var part = rest
    while true {
      if isKnown(String(part)) { return String(part) }
      guard let stop = part.lastIndex(of: ".") else { break }
      part = part[..<stop]
    }
    guard let stop = rest.lastIndex(of: "."), PartialDate(rest[rest.index(after: stop)...]) != nil
    else { return String(rest) }
    return String(rest[..<stop])
  }

  /// The day on which it gives a package to somebody, where that follows the body in its id.
  func givenOn(among isKnown: (String) -> Bool) -> PartialDate? {
    guard let body = body(among: isKnown) else { return nil }
    let rest = id.dropFirst(Self.prefixOfPackages.count + body.count)
    return rest.first == "." ? PartialDate(rest.dropFirst()) : nil
  }
}
