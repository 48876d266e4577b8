internal import LandscapeModel

/// The thresholds of the edge conditions, ready to compare with.
struct EdgeThresholds: Sendable {
  let membership: Threshold
  let area: Threshold
  let remit: Threshold
  let containmentArea: Threshold
  let containmentRemit: Threshold
  let containmentMembership: Threshold

  init(_ settings: EdgeSettings) {
    membership = Threshold(settings.membership)
    area = Threshold(settings.area)
    remit = Threshold(settings.remit)
    containmentArea = Threshold(settings.containmentArea)
    containmentRemit = Threshold(settings.containmentRemit)
    containmentMembership = Threshold(settings.containmentMembership)
  }

  /// Whether some pair could be an edge by area, remit and a shared member.
  var canJoinByArea: Bool { area.canBeMet && remit.canBeMet }

  /// Whether some pair could be a containment.
  var canContain: Bool {
    containmentArea.canBeMet && containmentRemit.canBeMet && containmentMembership.canBeMet
  }
}

/// What the footprint probes of all threads read and none writes.
struct FootprintTables: Sendable {
  let incidence: Incidence
  let measures: OverlapMeasures
  let masks: RemitMasks
  let rarest: RarestFirstRows
  let thresholds: EdgeThresholds
  /// The partnerships of each footprint, ascending.
  let partnershipsOf: PackedRows

  init(
    measures: OverlapMeasures, masks: RemitMasks, rarest: RarestFirstRows,
    thresholds: EdgeThresholds
  ) {
    incidence = measures.incidence
    self.measures = measures
    self.masks = masks
    self.rarest = rarest
    self.thresholds = thresholds
    var offsets = [Int32](repeating: 0, count: incidence.footprints.count + 1)
    for footprint in incidence.footprintOf { offsets[Int(footprint) + 1] += 1 }
    for index in 1..<max(1, offsets.count) { offsets[index] += offsets[index - 1] }
    var next = offsets
    var values = [Int32](repeating: 0, count: incidence.footprintOf.count)
    for (partnership, footprint) in incidence.footprintOf.enumerated() {
      values[Int(next[Int(footprint)])] = Int32(partnership)
      next[Int(footprint)] += 1
    }
    partnershipsOf = PackedRows(offsets: offsets, values: values)
  }

  func remitCount(_ partnership: PartnershipIndex) -> Int {
    incidence.signatures.range(of: Int(incidence.signatureOf[Int(partnership)])).count
  }

  func sharedRemitCount(_ left: PartnershipIndex, _ right: PartnershipIndex) -> Int {
    masks.sharedCount(incidence.signatureOf[Int(left)], incidence.signatureOf[Int(right)])
  }
}

/// Finds the edges that rest on area and remit, and the containments, one footprint at a time.
///
/// The footprints near enough to one footprint are few and found by a scan of its atoms. The
/// partnerships on them are the candidates; or, where fewer, the partnerships that share a member.
struct FootprintProbe {
  private let tables: FootprintTables
  private var scan: FootprintScan
  /// The footprints near the one at hand, and for each footprint the last one it was near to.
  private var near: [FootprintIndex] = []
  private var nearTo: [Int32]
  /// For each partnership the last one it was a candidate of.
  private var candidateOf: [Int32]

  init(tables: FootprintTables, scan: FootprintScan) {
    self.tables = tables
    self.scan = scan
    nearTo = [Int32](repeating: -1, count: tables.incidence.footprints.count)
    candidateOf = [Int32](repeating: -1, count: tables.incidence.partnershipCount)
  }

  /// Appends the edges between a partnership on `footprint` and one on it or on a later footprint
  /// that meet the condition on area, remit and a shared member, and miss the one on membership.
  mutating func appendEdges(of footprint: FootprintIndex, to edges: inout [OverlapEdge]) {
    let (tables, measures, thresholds) = (tables, tables.measures, tables.thresholds)
    near.removeAll(keepingCapacity: true)
    if thresholds.area.isAlwaysMet {
      near.append(contentsOf: footprint..<Int32(tables.incidence.footprints.count))
    } else {
      scan.scan(footprint)
      for other in scan.touched where other >= footprint {
        if thresholds.area.isMet(by: area(footprint, other)) { near.append(other) }
      }
    }
    let candidates = markNear(footprint)
    for left in tables.partnershipsOf[footprint] {
      forEachCandidate(of: left, amongNear: candidates, prefix: 0) { right, otherFootprint in
        guard otherFootprint > footprint || right > left else { return }
        let shared = tables.sharedRemitCount(left, right)
        let union = tables.remitCount(left) + tables.remitCount(right) - shared
        let remit = ratio(Double(shared), Double(union))
        guard thresholds.remit.isMet(by: remit) else { return }
        let overlap = measures.overlap(min(left, right), max(left, right))
        guard overlap.sharedMembers > 0,
          !thresholds.membership.isMet(by: overlap.similarity.membership)
        else { return }
        edges.append(
          OverlapEdge(
            source: overlap.left, target: overlap.right, scores: overlap.similarity))
      }
    }
  }

  /// Appends the containments of the partnerships on `footprint` in others.
  mutating func appendContainments(
    of footprint: FootprintIndex, to containments: inout [ContainmentEdge]
  ) {
    let (tables, measures, thresholds) = (tables, tables.measures, tables.thresholds)
    near.removeAll(keepingCapacity: true)
    if thresholds.containmentArea.isAlwaysMet {
      for other in 0..<Int32(tables.incidence.footprints.count) where other != footprint {
        near.append(other)
      }
    } else {
      scan.scan(footprint)
      let weight = measures.footprintWeights[Int(footprint)]
      for other in scan.touched where other != footprint {
        let part = ratio(scan.sharedWeight[Int(other)], weight)
        if thresholds.containmentArea.isMet(by: part) { near.append(other) }
      }
    }
    let candidates = markNear(footprint)
    let isMemberNeeded = !thresholds.containmentMembership.isAlwaysMet
    let prefix = isMemberNeeded ? thresholds.containmentMembership.filter : nil
    for inner in tables.partnershipsOf[footprint] {
      forEachCandidate(of: inner, amongNear: candidates, prefix: prefix) { outer, _ in
        let shared = tables.sharedRemitCount(inner, outer)
        let remit = ratio(Double(shared), Double(tables.remitCount(inner)))
        guard thresholds.containmentRemit.isMet(by: remit) else { return }
        let scores = measures.containment(of: inner, in: outer)
        guard thresholds.containmentMembership.isMet(by: scores.membership) else { return }
        containments.append(ContainmentEdge(inner: inner, outer: outer, scores: scores))
      }
    }
  }

  /// As `OverlapMeasures.area(ofFootprint:_:)`, from the scan.
  private func area(_ footprint: FootprintIndex, _ other: FootprintIndex) -> Double {
    let shared = scan.sharedWeight[Int(other)]
    let weights = tables.measures.footprintWeights
    return ratio(shared, weights[Int(footprint)] + weights[Int(other)] - shared)
  }

  /// Marks the near footprints and counts the partnerships on them.
  private mutating func markNear(_ footprint: FootprintIndex) -> Int {
    var count = 0
    for other in near {
      nearTo[Int(other)] = footprint
      count += tables.partnershipsOf.range(of: Int(other)).count
    }
    return count
  }

  /// Calls `body` once with each partnership on a near footprint that may match `partnership`.
  ///
  /// With `prefix` t, only partnerships that share a member among the rarest are asked for, enough
  /// where t of the weight must be shared; `nil` where none need be shared.
  @inline(__always)
  private mutating func forEachCandidate(
    of partnership: PartnershipIndex, amongNear count: Int, prefix: Float?,
    body: (PartnershipIndex, FootprintIndex) -> Void
  ) {
    guard count > 0 else { return }
    guard let prefix, isCheaperThroughMembers(partnership, than: count, prefix: prefix) else {
      for footprint in near {
        for place in tables.partnershipsOf.range(of: Int(footprint)) {
          body(tables.partnershipsOf.values[place], footprint)
        }
      }
      return
    }
    let (rarest, incidence) = (tables.rarest, tables.incidence)
    let row = Int(rarest.rowOf[Int(partnership)])
    guard row >= 0 else { return }
    let home = incidence.footprintOf[Int(partnership)]
    let least = prefix * rarest.weights[row]
    for place in rarest.range(of: row) {
      guard rarest.rest[place] >= least else { break }
      let organisation = Int(rarest.organisations[Int(rarest.ranks[place])])
      for index in incidence.partnershipsOf.range(of: organisation) {
        let other = incidence.partnershipsOf.values[index]
        let footprint = incidence.footprintOf[Int(other)]
        guard nearTo[Int(footprint)] == home, candidateOf[Int(other)] != partnership else {
          continue
        }
        candidateOf[Int(other)] = partnership
        body(other, footprint)
      }
    }
  }

  /// Whether fewer partnerships sit with its members than on the near footprints.
  private func isCheaperThroughMembers(
    _ partnership: PartnershipIndex, than count: Int, prefix: Float
  ) -> Bool {
    let (rarest, incidence) = (tables.rarest, tables.incidence)
    let row = Int(rarest.rowOf[Int(partnership)])
    guard row >= 0 else { return true }
    let least = prefix * rarest.weights[row]
    var cost = 0
    for place in rarest.range(of: row) {
      guard rarest.rest[place] >= least else { break }
      let organisation = Int(rarest.organisations[Int(rarest.ranks[place])])
      cost += incidence.partnershipsOf.range(of: organisation).count
      if cost >= count { return false }
    }
    return true
  }
}
