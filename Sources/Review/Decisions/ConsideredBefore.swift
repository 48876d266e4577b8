package import LandscapeModel
package import Rationalisation

/// What was asked before of the bodies of a finding, and what came of it: evidence on the finding, which changes no rank.
///
/// A row of `considered.csv` stands with a finding where the one's bodies contain the other's: a question about three
/// boards says something of joining two of them, and one about two of them something of joining all three. A row that
/// only meets a finding's bodies says nothing of it. A kind stands for all bodies of the kind, and each kind of a row
/// has to be met; a row about one kind alone, or about organisations, stands with findings that have just that subject.
package struct ConsideredBefore: Sendable {
  /// How the bodies of the row and of the finding lie; the raw value is the one in files.
  package enum Extent: String, CaseIterable, Sendable {
    /// The row is about just these.
    case same
    /// The row is about some of these.
    case part
    /// The row is about these among others.
    case wider
  }

  package struct Case: Hashable, Sendable {
    package let record: ConsideredRecord
    package let extent: Extent
    /// Whether it is dated after the day the landscape is seen at.
    package let isLater: Bool

    package init(record: ConsideredRecord, extent: Extent, isLater: Bool) {
      self.record = record
      self.extent = extent
      self.isLater = isLater
    }
  }

  private let landscape: Landscape
  private var bodies: [Set<PartnershipIndex>] = []
  private var kinds: [Set<KindIndex>] = []
  private var organisations: [Set<String>] = []
  private var rowsOfBody: [PartnershipIndex: [Int]] = [:]
  private var rowsOfKind: [KindIndex: [Int]] = [:]
  /// Whether a row names bodies that are not in the landscape: it is about others too.
  private var hasOthers: [Bool] = []

  /// - Complexity: linear in the landscape where it has rows, else none.
  package init(_ landscape: Landscape) {
    self.landscape = landscape
    guard !landscape.considered.isEmpty else { return }
    let bodyOfID = Dictionary(
      landscape.partnerships.enumerated().map { ($1.id, PartnershipIndex($0)) },
      uniquingKeysWith: { first, _ in first })
    let kindOfID = Dictionary(
      landscape.kinds.enumerated().map { ($1.id, KindIndex($0)) },
      uniquingKeysWith: { first, _ in first })
    for (row, record) in landscape.considered.enumerated() {
      func ids(_ sort: ConsideredSubject.Sort) -> [String] {
        record.subjects.filter { $0.sort == sort }.map(\.id)
      }
      let named = ids(.partnership)
      bodies.append(Set(named.compactMap { bodyOfID[$0] }))
      kinds.append(Set(ids(.kind).compactMap { kindOfID[$0] }))
      organisations.append(Set(ids(.organisation)))
      hasOthers.append(bodies[row].count < Set(named).count)
      for body in bodies[row] { rowsOfBody[body, default: []].append(row) }
      for kind in kinds[row] { rowsOfKind[kind, default: []].append(row) }
    }
  }

  /// The rows that stand with a finding, in the order of the catalogue.
  package func cases(of finding: Finding) -> [Case] {
    guard !landscape.considered.isEmpty else { return [] }
    let scope = finding.evidence.scope
    if let organisation = scope.organisation {
      let id = landscape.organisations[Int(organisation)].id
      return landscape.considered.indices.filter { organisations[$0].contains(id) }.map {
        told($0, organisations[$0].count == 1 ? .same : .wider)
      }
    }
    let about = Set(finding.bodies.isEmpty ? scope.partnerships : finding.bodies)
    guard !about.isEmpty else {
      guard let kind = scope.kind else { return [] }
      return landscape.considered.indices
        .filter { bodies[$0].isEmpty && kinds[$0] == [kind] }.map { told($0, .same) }
    }
    let ownKinds = Set(about.map { landscape.partnerships[Int($0)].kind })
    var near = Set(about.flatMap { rowsOfBody[$0] ?? [] })
    near.formUnion(ownKinds.flatMap { rowsOfKind[$0] ?? [] })
    return near.sorted().compactMap { row in
      extent(of: row, about, ownKinds).map { told(row, $0) }
    }
  }

  private func extent(
    of row: Int, _ about: Set<PartnershipIndex>, _ ownKinds: Set<KindIndex>
  ) -> Extent? {
    guard kinds[row].isSubset(of: ownKinds) else { return nil }
    // One kind alone is a question about the kind, not about a body of it beside others.
    if bodies[row].isEmpty, kinds[row].count == 1, ownKinds.count > 1 { return nil }
    let isCovered = about.allSatisfy { body in
      bodies[row].contains(body) || kinds[row].contains(landscape.partnerships[Int(body)].kind)
    }
    let isMet = bodies[row].isSubset(of: about)
    if isCovered { return isMet && !hasOthers[row] ? .same : .wider }
    return isMet && !hasOthers[row] ? .part : nil
  }

  private func told(_ row: Int, _ extent: Extent) -> Case {
    let record = landscape.considered[row]
    return Case(record: record, extent: extent, isLater: record.isAfter(landscape.asOf))
  }
}
