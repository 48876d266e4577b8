internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

/// Names of the records of one landscape by id, each in the language it is in.
///
/// What the landscape does not have is called by its id.
struct RecordNames: Sendable {
  private let landscape: Landscape
  private let former: Landscape?
  private let isLinked: Bool
  private let footprints: [String: FootprintIndex]
  private let formerFootprints: [String: FootprintIndex]

  /// - Parameters:
  ///   - former: the landscape before, for names that this one does not have; they are no links.
  ///   - isLinked: whether the landscape is the one a report is of, so that names can be links.
  /// - Complexity: O(footprints); a name is then found in O(log records).
  init(_ landscape: Landscape, former: Landscape? = nil, isLinked: Bool) {
    self.landscape = landscape
    self.former = former
    self.isLinked = isLinked
    footprints = Self.footprints(of: landscape)
    formerFootprints = former.map(Self.footprints) ?? [:]
  }

  private static func footprints(of landscape: Landscape) -> [String: FootprintIndex] {
    Dictionary(
      landscape.footprints.ids.enumerated().map { ($1, FootprintIndex($0)) },
      uniquingKeysWith: { first, _ in first })
  }

  func name(of subject: SubjectReference) -> RichText {
    if let present = Self.subject(subject, in: landscape, footprints) {
      return RichText(landscape.name(of: present), subject: isLinked ? present : nil)
    }
    if let former, let subject = Self.subject(subject, in: former, formerFootprints) {
      return RichText(former.name(of: subject))
    }
    return RichText(Phrase(verbatim: subject.id))
  }

  private static func subject(
    _ reference: SubjectReference, in landscape: Landscape, _ footprints: [String: FootprintIndex]
  ) -> Subject? {
    switch reference.sort {
    case .partnership: landscape.partnership(withID: reference.id).map { .partnership($0) }
    case .organisation: landscape.organisation(withID: reference.id).map { .organisation($0) }
    case .kind: landscape.kind(withID: reference.id).map { .kind($0) }
    case .area: landscape.area(withCode: reference.id).map { .area($0) }
    case .footprint: footprints[reference.id].map { .footprint($0) }
    }
  }

  func partnership(_ id: String) -> RichText { name(of: .init(sort: .partnership, id: id)) }
  func kind(_ id: String) -> RichText { name(of: .init(sort: .kind, id: id)) }
  func area(_ id: String) -> RichText { name(of: .init(sort: .area, id: id)) }
  func remit(_ id: String) -> RichText {
    landscape.remit(withID: id).map { RichText(landscape.remits[Int($0)].name) }
      ?? RichText(Phrase(verbatim: id))
  }

  /// Names one after another, semicolons between.
  func list(_ subjects: [SubjectReference]) -> RichText {
    RichText(subjects.map(name), separator: "; ")
  }

  /// What a finding was called that today's landscape may not have: its rule, and whom it was about. Bodies and organisations are
  /// named before the kinds and places that they are of.
  func title(of rule: Rule, about subjects: [SubjectReference]) -> RichText {
    guard !subjects.isEmpty else { return RichText(Phrase.name(of: rule)) }
    let bodies = subjects.filter { $0.sort == .partnership || $0.sort == .organisation }
    let others = bodies.isEmpty ? [] : subjects.filter { !bodies.contains($0) }
    let named = bodies.isEmpty ? subjects : bodies
    func list(_ subjects: [SubjectReference]) -> RichText {
      let shown = subjects.prefix(Self.mostNamed)
      let more = subjects.count - shown.count
      return RichText(
        shown.map(name) + (more > 0 ? [RichText(Phrase.more(more))] : []), separator: "; ")
    }
    let whom = list(named)
    return RichText(
      Template.ruleTitle, RichText(Phrase.name(of: rule)),
      others.isEmpty
        ? whom : "\(whom) (\(list(others)))")
  }

  /// A title names so many of its subjects.
  private static let mostNamed = 4
}
