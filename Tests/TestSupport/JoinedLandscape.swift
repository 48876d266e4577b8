package import LandscapeModel

extension Landscape {
  /// The landscape as a nation: the row of this code names itself, and where there is none yet it has all areas.
  /// - Parameter namesKinds: whether all kinds name it too, so that also bodies without areas are of it.
  package func asNation(_ code: String, namesKinds: Bool) -> Landscape {
    var areas = areas
    let known = areas.firstIndex { $0.code == code }
    let nation = AreaIndex(known ?? areas.count)
    if known == nil {
      // The code comes last in byte order, so that nothing moves.
      let atoms = areas.indices.filter { areas[$0].parts.isEmpty }.map(AreaIndex.init)
      areas.append(
        Area(code: code, name: LocalisedText(english: code), kind: "nation", parts: atoms))
    }
    areas[Int(nation)].nation = nation
    let kinds = kinds.map { kind in
      var kind = kind
      if namesKinds { kind.nation = nation }
      return kind
    }
    return Landscape(
      title: title, asOf: asOf, inputs: inputs, jurisdiction: jurisdiction, areas: areas,
      organisations: organisations, remits: remits, kinds: kinds, partnerships: partnerships,
      memberships: memberships)
  }

  /// A catalogue of both: the other's ids and codes with `prefix` before them, which puts them behind all of this one's.
  ///
  /// - Parameter sharesWords: whether kinds and remits are the same rows, of which both have the same.
  package func joined(
    with other: Landscape, prefix: String = "zz-", sharesWords: Bool = false,
    bridging bridge: (inout [Partnership], inout [Membership]) -> Void = { _, _ in }
  ) -> Landscape {
    let area = AreaIndex(areas.count)
    let organisation = OrganisationIndex(organisations.count)
    let partnership = PartnershipIndex(partnerships.count)
    let kind = sharesWords ? 0 : KindIndex(kinds.count)
    let remit = sharesWords ? 0 : RemitIndex(remits.count)
    var partnerships =
      partnerships
      + other.partnerships.map { body in
        var body = body
        body.id = prefix + body.id
        body.kind += kind
        body.areas = body.areas.map { $0 + area }
        body.remits = body.remits.map { $0 + remit }
        switch body.parent {
        case .active(let parent): body.parent = .active(parent + partnership)
        case .inactive(let id): body.parent = .inactive(id: prefix + id)
        case nil: break
        }
        if case .organisation(let host) = body.host {
          body.host = .organisation(host + organisation)
        }
        if case .organisation(let chair) = body.chair {
          body.chair = .organisation(chair + organisation)
        }
        return body
      }
    var memberships =
      memberships
      + other.memberships.map { seat in
        var seat = seat
        seat.partnership += partnership
        seat.organisation += organisation
        return seat
      }
    bridge(&partnerships, &memberships)
    return Landscape(
      title: title, asOf: asOf, inputs: inputs, jurisdiction: jurisdiction,
      areas: areas
        + other.areas.map { row in
          var row = row
          row.code = prefix + row.code
          row.parts = row.parts.map { $0 + area }
          row.nation = row.nation.map { $0 + area }
          return row
        },
      organisations: organisations
        + other.organisations.map { row in
          var row = row
          row.id = prefix + row.id
          row.areas = row.areas.map { $0 + area }
          return row
        },
      remits: sharesWords
        ? remits
        : remits
          + other.remits.map { row in
            var row = row
            row.id = prefix + row.id
            row.broader = row.broader.map { $0 + remit }
            return row
          },
      kinds: sharesWords
        ? kinds
        : kinds
          + other.kinds.map { row in
            var row = row
            row.id = prefix + row.id
            row.defaultRemits = row.defaultRemits.map { $0 + remit }
            row.satisfiedBy = row.satisfiedBy.map { $0 + kind }
            row.nation = row.nation.map { $0 + area }
            return row
          },
      partnerships: partnerships, memberships: memberships)
  }
}
