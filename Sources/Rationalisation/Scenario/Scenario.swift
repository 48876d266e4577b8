package import LandscapeModel

/// One thing that a scenario changes, by ids as a person writes them.
package enum Change: Hashable, Sendable {
  /// Partnerships become one, under the id `into`: one of them or a new one; the first without it.
  /// Their kind is `kind`; without it the one that counts as each of theirs, else that of the one kept.
  case merge([String], into: String?, kind: String? = nil)
  case standDown(String)
  case makeSubGroup(String, of: String)
  /// The atoms of `area` leave one footprint and join another.
  case moveArea(String, from: String, to: String)
  case addMember(String, to: String)
  case removeMember(String, from: String)
  /// Organisations become one: their areas and seats join, the kind stays that of the one kept.
  case mergeOrganisations([String], into: String?)
}

/// Where a change was asked for: what messages point to.
package enum ChangePlace: Hashable, Sendable {
  /// An option of the command line, as written.
  case option(String)
  case file(SourceLocation)
}

/// A what-if change to a landscape: a list of changes that hold together, in any order.
package struct Scenario: Sendable {
  package struct Step: Hashable, Sendable {
    package let change: Change
    package let place: ChangePlace
    private let cells: [String: SourceLocation]

    /// - Parameter cells: where in a file each id stands, for messages about the id itself.
    package init(
      _ change: Change, at place: ChangePlace, cells: [String: SourceLocation] = [:]
    ) {
      self.change = change
      self.place = place
      self.cells = cells
    }

    /// Where an id of the change stands; where the change does, when that is not known.
    package func place(of id: String) -> ChangePlace { cells[id].map { .file($0) } ?? place }
  }

  package let steps: [Step]
  /// What its file calls it; `nil` where it does not say.
  package let title: LocalisedText?

  package init(_ steps: [Step] = [], title: LocalisedText? = nil) {
    self.steps = steps
    self.title = title
  }
}

/// Why a scenario cannot be applied: the facts, apart from their wording.
package enum ScenarioFailure: Error, Hashable, Sendable {
  /// What an id of a change may name.
  package enum Named: String, Sendable {
    case partnership, organisation, area, kind
  }

  case unknown(Named, id: String, suggestion: String?, at: ChangePlace)
  /// A partnership that the catalogue has, but not at the as-of date.
  case notActive(id: String, at: ChangePlace)
  /// Two changes that cannot both be made to `subject`.
  case contradiction(subject: String, ChangePlace, ChangePlace)
  case tooFewToMerge(at: ChangePlace)
  /// The new id of a merger is that of a body outside it.
  case idInUse(String, at: ChangePlace)
  /// A partnership would be its own ancestor.
  case ownAncestor(String, at: ChangePlace)
  case areaNotCovered(area: String, by: String, at: ChangePlace)
  case alreadyMember(String, of: String, at: ChangePlace)
  case notMember(String, of: String, at: ChangePlace)
  /// The change leaves a partnership without members.
  case leavesNoMember(String, at: ChangePlace)
  /// The change leaves a partnership without an area.
  case leavesNoArea(String, at: ChangePlace)
}
