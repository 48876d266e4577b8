package import LandscapeModel
package import Rationalisation

/// A review package as work that somebody is given: its bodies, what is asked of them, and who has it by when.
package struct WorkOrder: Sendable {
  /// Its place among the packages of the report, from 1.
  package let number: Int
  /// `gwent-psb`: the first of its bodies' ids, which its actions are known by.
  package let id: String
  package let bodies: [PartnershipIndex]
  /// The open questions of which a finding is about one of the bodies, by rank.
  package let questions: [Question]
  /// Rows of `actions.csv` that give it to somebody, in the order of the catalogue.
  package let given: [ActionRecord]

  /// What the id of an action begins with that gives a package to somebody: `package.gwent-psb.2026-11-30`.
  ///
  /// The id of any body of the package will do, so that an action follows its body into whatever package it is in next year.
  package static let prefix = "package."

  /// Those of a report that have an open question or are given to somebody, in the order of its packages.
  package static func all(of content: ReportContent) -> [WorkOrder] {
    let landscape = content.landscape
    let questions = content.questions.filter(\.isOpen)
    let given = landscape.actions.filter { $0.id.hasPrefix(prefix) }
    return (content.clusters?.packages ?? []).enumerated().compactMap { place, bodies in
      let own = Set(bodies)
      let ids = bodies.map { landscape.partnerships[Int($0)].id }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      let asked = questions.filter { question in
        question.findings.contains { !own.isDisjoint(with: content.findings.all[$0].bodies) }
      }
      let actions = given.filter { action in
        let rest = action.id.dropFirst(prefix.count)
        // An id may begin with another: what follows a body's is a full stop or nothing.
        return ids.contains { rest == $0 || rest.hasPrefix($0 + ".") }
      }
      guard let id = ids.first, !asked.isEmpty || !actions.isEmpty else { return nil }
      return WorkOrder(
        number: place + 1, id: id, bodies: bodies, questions: asked, given: actions)
    }
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
      id: "\(Self.prefix)\(id).\(date)", review: review, topic: "", action: action, byWhom: post,
      byWhen: day.description, status: "open", source: "", origin: RowOrigin(input: 0, line: 0))
  }
}
