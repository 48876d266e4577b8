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
  let rarest: RarestFirstRows
  let thresholds: EdgeThresholds
  /// The remits of each row, so that a cell is read through from one end to the other.
  let remits: RowRemits
  /// Up to this number of candidates it is not worth asking whether members give fewer.
  let fewCandidates: Int

  init(
    measures: OverlapMeasures, rarest: RarestFirstRows, thresholds: EdgeThresholds,
    fewCandidates: Int
  ) {
    incidence = measures.incidence
    self.measures = measures
    self.rarest = rarest
    self.thresholds = thresholds
    self.fewCandidates = fewCandidates
    remits = RowRemits(measures: measures, rows: rarest.partnerships)
  }
}

/// The remits of partnerships by row: how many, and which where 64 bits can say so.
struct RowRemits: Sendable {
  private let masks: RemitMasks
  private let signatures: [Int32]
  private let bits: [UInt64]
  private let counts: [Int32]

  init(measures: OverlapMeasures, rows: [PartnershipIndex]) {
    masks = measures.remitMasks
    let incidence = measures.incidence
    let signatures = rows.map { incidence.signatureOf[Int($0)] }
    self.signatures = signatures
    counts = signatures.map { Int32(incidence.signatures.range(of: Int($0)).count) }
    let words = masks.words
    bits = masks.wordCount == 1 ? signatures.map { words[Int($0)] } : []
  }

  @inline(__always)
  func count(_ row: Int) -> Int { Int(counts[row]) }

  /// As `OverlapMeasures.remit`.
  @inline(__always)
  func jaccard(_ left: Int, _ right: Int) -> Double {
    let shared = sharedCount(left, right)
    return ratio(Double(shared), Double(count(left) + count(right) - shared))
  }

  @inline(__always)
  func sharedCount(_ left: Int, _ right: Int) -> Int {
    if !bits.isEmpty { return (bits[left] & bits[right]).nonzeroBitCount }
    return masks.sharedCount(signatures[left], signatures[right])
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
  /// For each row the last one it was a candidate of.
  private var candidateOf: [Int32]

  init(tables: FootprintTables, scan: FootprintScan) {
    self.tables = tables
    self.scan = scan
    nearTo = [Int32](repeating: -1, count: tables.incidence.footprints.count)
    candidateOf = [Int32](repeating: -1, count: tables.incidence.partnershipCount)
  }

  /// Appends the edges between a partnership on `footprint` and one on it or on a later footprint
  /// that meet the condition on area, remit and a shared member, and miss the one on membership.
  /// - Returns: whether the budget covers what was found.
  mutating func appendEdges(
    of footprint: FootprintIndex, to edges: inout [OverlapEdge], _ budget: EdgeBudget
  ) -> Bool {
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
    let (remits, rarest) = (tables.remits, tables.rarest)
    for row in cell(footprint) {
      let left = rarest.partnerships[row]
      let before = edges.count
      forEachCandidate(of: row, amongNear: candidates, prefix: 0) { other in
        // Cells stand by footprint, and in a cell partnerships ascend.
        guard other > row else { return }
        let remit = remits.jaccard(row, other)
        guard thresholds.remit.isMet(by: remit) else { return }
        let right = rarest.partnerships[other]
        let members = measures.sharedMembership(left, right)
        guard members.count > 0, !thresholds.membership.isMet(by: members.jaccard) else { return }
        edges.append(
          OverlapEdge(
            source: min(left, right), target: max(left, right),
            scores: LayerScores(
              area: measures.area(ofFootprint: footprint, rarest.footprints[other]),
              membership: members.jaccard, remit: remit)))
      }
      guard budget.add(edges.count - before) else { return false }
    }
    return true
  }

  /// Appends the containments of the partnerships on `footprint` in others.
  /// - Returns: whether the budget covers what was found.
  mutating func appendContainments(
    of footprint: FootprintIndex, to containments: inout [ContainmentEdge], _ budget: EdgeBudget
  ) -> Bool {
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
    let (remits, rarest) = (tables.remits, tables.rarest)
    for row in cell(footprint) {
      let inner = rarest.partnerships[row]
      let before = containments.count
      let count = Double(remits.count(row))
      let leastShared = thresholds.containmentMembership.filter * rarest.weights[row]
      forEachCandidate(of: row, amongNear: candidates, prefix: prefix) { other in
        let remit = ratio(Double(remits.sharedCount(row, other)), count)
        guard thresholds.containmentRemit.isMet(by: remit) else { return }
        guard rarest.sharesAtLeast(leastShared, row, other) else { return }
        let outer = rarest.partnerships[other]
        let scores = measures.containment(of: inner, in: outer)
        guard thresholds.containmentMembership.isMet(by: scores.membership) else { return }
        containments.append(ContainmentEdge(inner: inner, outer: outer, scores: scores))
      }
      guard budget.add(containments.count - before) else { return false }
    }
    return true
  }

  /// As `OverlapMeasures.area(ofFootprint:_:)`, from the scan.
  private func area(_ footprint: FootprintIndex, _ other: FootprintIndex) -> Double {
    let shared = scan.sharedWeight[Int(other)]
    let weights = tables.measures.footprintWeights
    return ratio(shared, weights[Int(footprint)] + weights[Int(other)] - shared)
  }

  /// The rows of the partnerships on a footprint.
  @inline(__always)
  private func cell(_ footprint: FootprintIndex) -> Range<Int> {
    Int(tables.rarest.cells[Int(footprint)])..<Int(tables.rarest.cells[Int(footprint) + 1])
  }

  /// Marks the near footprints and counts the partnerships on them.
  private mutating func markNear(_ footprint: FootprintIndex) -> Int {
    var count = 0
    for other in near {
      nearTo[Int(other)] = footprint
      count += cell(other).count
    }
    return count
  }

  /// Calls `body` once with each row on a near footprint that may match `row`.
  ///
  /// With `prefix` t, only rows that share a member among the rarest are asked for, enough where t
  /// of the weight must be shared; `nil` where none need be shared.
  @inline(__always)
  private mutating func forEachCandidate(
    of row: Int, amongNear count: Int, prefix: Float?, body: (_ row: Int) -> Void
  ) {
    guard let prefix, count > tables.fewCandidates,
      isCheaperThroughMembers(row, than: count, prefix: prefix)
    else {
      for footprint in near {
        for other in cell(footprint) { body(other) }
      }
      return
    }
    let (rarest, incidence) = (tables.rarest, tables.incidence)
    let home = rarest.footprints[row]
    let least = prefix * rarest.weights[row]
    for place in rarest.range(of: row) {
      guard rarest.rest[place] >= least else { break }
      let organisation = Int(rarest.organisations[Int(rarest.ranks[place])])
      for index in incidence.partnershipsOf.range(of: organisation) {
        let other = rarest.rowOf[Int(incidence.partnershipsOf.values[index])]
        guard nearTo[Int(rarest.footprints[Int(other)])] == home else { continue }
        guard candidateOf[Int(other)] != Int32(row) else { continue }
        candidateOf[Int(other)] = Int32(row)
        body(Int(other))
      }
    }
  }

  /// Whether fewer partnerships sit with its members than on the near footprints.
  private func isCheaperThroughMembers(_ row: Int, than count: Int, prefix: Float) -> Bool {
    let rarest = tables.rarest
    let least = prefix * rarest.weights[row]
    var cost = 0
    for place in rarest.range(of: row) {
      guard rarest.rest[place] >= least else { break }
      cost += Int(rarest.degrees[Int(rarest.ranks[place])])
      if cost >= count { return false }
    }
    return true
  }
}
