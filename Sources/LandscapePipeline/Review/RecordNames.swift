internal import LandscapeModel
internal import Publishing
internal import Rationalisation
internal import Review

/// Names of the records of one landscape by id, each in the language it is in.
///
/// What the landscape does not have is called by its id.
struct RecordNames: Sendable {
  private var names: [SubjectReference: RichText] = [:]
  private var remits: [String: RichText] = [:]

  /// - Parameters:
  ///   - fallback: the names of another landscape, for what this one does not have.
  ///   - isLinked: whether the landscape is the one a report is of, so that names can be links.
  /// - Complexity: O(records).
  init(_ landscape: Landscape, fallback: RecordNames? = nil, isLinked: Bool) {
    names = fallback?.names ?? [:]
    func keep(
      _ sort: SubjectReference.Sort, _ id: String, _ name: BilingualText, _ subject: Subject
    ) {
      names[SubjectReference(sort: sort, id: id)] = RichText(
        name, subject: isLinked ? subject : nil)
    }
    for (index, record) in landscape.partnerships.enumerated() {
      keep(.partnership, record.id, record.name, .partnership(PartnershipIndex(index)))
    }
    for (index, record) in landscape.organisations.enumerated() {
      keep(.organisation, record.id, record.name, .organisation(OrganisationIndex(index)))
    }
    for (index, record) in landscape.kinds.enumerated() {
      keep(.kind, record.id, record.name, .kind(KindIndex(index)))
    }
    for (index, record) in landscape.areas.enumerated() {
      keep(.area, record.code, record.name, .area(AreaIndex(index)))
    }
    for (index, id) in landscape.footprints.ids.enumerated() {
      let footprint = FootprintIndex(index)
      keep(.footprint, id, landscape.name(ofFootprint: footprint), .footprint(footprint))
    }
    for record in landscape.remits { remits[record.id] = RichText(record.name) }
  }

  func name(of subject: SubjectReference) -> RichText {
    names[subject] ?? RichText(Phrase(subject.id, subject.id))
  }

  func partnership(_ id: String) -> RichText { name(of: .init(sort: .partnership, id: id)) }
  func kind(_ id: String) -> RichText { name(of: .init(sort: .kind, id: id)) }
  func area(_ id: String) -> RichText { name(of: .init(sort: .area, id: id)) }
  func remit(_ id: String) -> RichText { remits[id] ?? RichText(Phrase(id, id)) }

  /// Names one after another, semicolons between.
  func list(_ subjects: [SubjectReference]) -> RichText {
    RichText(subjects.map(name), separator: "; ")
  }

  /// What a finding was called that today's landscape may not have: its rule, and whom it was about.
  func title(of rule: Rule, about subjects: [SubjectReference]) -> RichText {
    let shown = subjects.prefix(Self.mostNamed)
    let more = subjects.count - shown.count
    let names = shown.map(name) + (more > 0 ? [RichText(Phrase.more(more))] : [])
    return subjects.isEmpty
      ? RichText(Phrase.name(of: rule))
      : RichText(
        Template("{0}: {1}", "{0}: {1}"), RichText(Phrase.name(of: rule)),
        RichText(names, separator: "; "))
  }

  /// A title names so many of its subjects.
  private static let mostNamed = 4
}
