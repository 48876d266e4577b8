package import LandscapeModel

/// What every one of a group has, and what some have but not all; both ascending.
package struct CommonParts: Hashable, Sendable {
  package var ofAll: [Int32]
  package var ofSome: [Int32]

  package init(ofAll: [Int32] = [], ofSome: [Int32] = []) {
    self.ofAll = ofAll
    self.ofSome = ofSome
  }
}

extension OverlapMeasures {
  /// Counted members of all of `group`, and of some but not all.
  package func commonMembers(of group: [PartnershipIndex]) -> CommonParts {
    common(group.map { incidence.members[$0] })
  }

  /// Atoms that all of `group` cover, and that some but not all cover.
  package func commonAtoms(of group: [PartnershipIndex]) -> CommonParts {
    common(group.map { incidence.footprints[incidence.footprintOf[Int($0)]] })
  }

  /// Remits (with ancestors) that all of `group` hold, and that some but not all hold.
  package func commonRemits(of group: [PartnershipIndex]) -> CommonParts {
    common(group.map { incidence.signatures[incidence.signatureOf[Int($0)]] })
  }

  /// Σ w over `atoms`, each counted as often as it stands there: people, where there are any.
  package func people(in atoms: [AtomIndex]) -> Double {
    atoms.reduce(0) { $0 + incidence.atomWeights[Int($1)] }
  }

  /// Σ ω over `organisations`.
  package func weight(of organisations: [OrganisationIndex]) -> Double {
    organisations.reduce(0) { $0 + incidence.organisationWeights[Int($1)] }
  }

  /// The rows ascend without repeats, so a value that stands in all is a run of `rows.count`.
  /// - Complexity: O(n log n) in the values of all rows. No row gives nothing.
  private func common(_ rows: [ArraySlice<Int32>]) -> CommonParts {
    let sorted = rows.flatMap { $0 }.sorted()
    var parts = CommonParts()
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
      if end - start == rows.count {
        parts.ofAll.append(sorted[start])
      } else {
        parts.ofSome.append(sorted[start])
      }
      start = end
    }
    return parts
  }
}

extension PairOverlap {
  /// Shared members over the members of either, unweighted; 0 for two without members.
  package var jaccard: Double {
    ratio(Double(sharedMembers), Double(leftMembers + rightMembers - sharedMembers))
  }
}
