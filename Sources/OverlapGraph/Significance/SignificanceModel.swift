package import LandscapeModel

/// What chance is taken to be when the shared members of two partnerships are judged.
package enum NullModel: String, CaseIterable, Sendable {
  /// Every partnership draws its members from all organisations that sit anywhere.
  case hypergeometric
  /// Every organisation keeps its number of seats, on whichever partnerships.
  case fixedColumns = "fixed-columns"
  /// Partnerships keep their sizes and organisations their numbers of seats, on average.
  case seats
  /// The same, with the organisations that geography rules out ruled out.
  case geography
  /// The same, with the members that law requires seated: the model of the report.
  case geographyAndLaw = "geography-and-law"
}

/// Whether two partnerships share more members than geography and law alone would have them share.
///
/// ```swift
/// let model = SignificanceModel(incidence: graph.incidence, landscape: landscape)
/// switch model.result(settings: settings) {
/// case .success(let pairs): pairs[edge.source, edge.target]?.q
/// case .failure(let reason): // said in place of a number
/// }
/// ```
package struct SignificanceModel: Sendable {
  package let members: PackedRows
  package let organisationCount: Int
  package let null: NullModel
  private let landscape: Landscape

  package init(
    incidence: Incidence, landscape: Landscape, null: NullModel = .geographyAndLaw
  ) {
    members = incidence.members
    organisationCount = landscape.organisations.count
    self.null = null
    self.landscape = landscape
  }

  /// Which seats cannot or must be held; made when it is asked for, since of a large landscape it
  /// takes long and nothing is judged.
  private var mask: SeatMask? {
    switch null {
    case .hypergeometric, .fixedColumns: nil
    case .seats: .open(held: members, columnCount: organisationCount)
    case .geography: SeatMask(members: members, landscape: landscape, law: false)
    case .geographyAndLaw: SeatMask(members: members, landscape: landscape, law: true)
    }
  }

  /// The universe: organisations that hold a counted seat anywhere.
  ///
  /// A body that sits nowhere is in no null model with its number of seats kept, so it is in none.
  package var universe: Int {
    var isSeated = [Bool](repeating: false, count: organisationCount)
    for organisation in members.values { isSeated[Int(organisation)] = true }
    return isSeated.count { $0 }
  }

  /// Judges every pair of the declared family: partnerships that have a counted member.
  ///
  /// - Parameter threads: how many to work on; `nil` for as many as there are processors. The
  ///   answer is the same to the last bit whatever the number.
  /// - Returns: why not, where there are more partnerships than the settings allow, or no pair.
  /// - Complexity: the fit and C² distributions for C classes of partnerships that no number of
  ///   seats and no mask tells apart; see `PairFamily`.
  package func result(
    settings: Settings, limits: SignificanceLimits = SignificanceLimits(), threads: Int? = nil
  ) -> Result<PairFamily, NotComputed> {
    results(settings: settings, limits: limits, threads: threads).pairs
  }

  /// Judges every pair as `result` does, and every two kinds by the same chances.
  ///
  /// - Returns: no kinds, with the reason, under a model without chances of seats.
  /// - Complexity: as `result`, and as `KindFamily`.
  package func results(
    settings: Settings, limits: SignificanceLimits = SignificanceLimits(), threads: Int? = nil
  ) -> (pairs: Result<PairFamily, NotComputed>, kinds: Result<KindFamily, NotComputed>) {
    let limit = settings.significance.maximumPartnerships
    guard members.count <= limit else {
      let reason = NotComputed.tooManyPartnerships(count: members.count, limit: limit)
      return (.failure(reason), .failure(reason))
    }
    guard members.indicesOfRows.filter({ !members[$0].isEmpty }).count > 1 else {
      return (.failure(.noPairs), .failure(.noPairs))
    }
    let law: PairLaw
    do throws(NotComputed) { law = try self.law(limits) } catch {
      return (.failure(error), .failure(error))
    }
    let level = settings.significance.level
    let pairs: Result<PairFamily, NotComputed>
    do throws(NotComputed) {
      pairs = .success(
        try PairFamily(
          members: members, columnCount: organisationCount, law: law, level: level,
          limits: limits, threads: threads))
    } catch { pairs = .failure(error) }
    guard null == .geographyAndLaw, case .seats(let chances) = law else {
      return (pairs, .failure(.noPairs))
    }
    do throws(NotComputed) {
      return (
        pairs,
        .success(
          try KindFamily(
            members: members, kinds: landscape.partnerships.map(\.kind), chances: chances,
            level: level, limits: limits))
      )
    } catch { return (pairs, .failure(error)) }
  }

  /// The fitted chance of every seat; `nil` for a model that has none.
  /// - Throws: `.tooLarge`, `.notConverged`.
  package func seatProbabilities(
    limits: SignificanceLimits = SignificanceLimits()
  ) throws(NotComputed) -> SeatProbabilities? {
    guard let mask else { return nil }
    return try SeatProbabilities(
      held: members, columnCount: organisationCount, mask: mask, limits: limits)
  }

  private func law(_ limits: SignificanceLimits) throws(NotComputed) -> PairLaw {
    if let seats = try seatProbabilities(limits: limits) { return .seats(seats) }
    return null == .fixedColumns ? .fixedColumns : .hypergeometric(universe: universe)
  }
}
