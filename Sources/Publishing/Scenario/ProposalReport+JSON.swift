internal import LandscapeModel
internal import Rationalisation

extension ProposalReport {
  /// As design section 8 has it; members are only ever added.
  package var json: JSONValue {
    guard case .object(let members) = proposed else { return proposed }
    return .object(members + askedFor)
  }

  private var proposed: JSONValue {
    [
      "schemaVersion": 1,
      "run": .string(content.run.id),
      "asOf": .optional(content.landscape.asOf?.description),
      "objective": .string(proposal.objective.rawValue),
      "freed": number(proposal.freed),
      "bound": number(proposal.bound),
      "gap": .number(proposal.gap),
      "changes": .array(
        proposal.changes.map { change in
          [
            "action": .string(change.action.rawValue),
            "subjects": ids(change.partnerships),
            "freed": number(proposal.worth(of: change)),
            "route": .string(routeID(change.route)),
            "id": .string(change.id),
            "findings": .strings(change.findings),
            "parent": .optional(change.outer.map(id)),
            "freedSeats": .integer(change.freedSeats),
            "sharedSittings": .integer(change.sharedSittings),
            "freedMeetingDays": .number(change.freedMeetingDays),
            "freedSignatures": .integer(change.freedSignatures),
            "usesAssumedMeetings": .flag(change.usesAssumedMeetings),
            "unmergeableKinds": .strings(
              change.unmergeableKinds.map { content.landscape.kinds[Int($0)].id }),
            "weight": .number(weight(of: change)),
          ]
        }),
      "irreplaceable": ids(proposal.irreplaceable),
      "partial": .flag(proposal.isPartial),
      "steps": .integer(proposal.nodes),
      "candidates": .integer(proposal.candidateCount),
      "sittingWeight": .number(proposal.sittingWeight),
      "weightBy": .string(proposal.weighting.rawValue),
      "freedSeats": .integer(proposal.choice.freedSeats),
      "sharedSittings": .integer(proposal.choice.sharedSittings),
      "freedMeetingDays": .number(proposal.choice.freedMeetingDays),
      "freedSignatures": .integer(proposal.choice.freedSignatures),
      "byRoute": .array(proposal.steps.map(step)),
      "omitted": .array(proposal.omitted.map(omitted)),
      "replacementCosts": .array(
        proposal.replacementCosts.map {
          ["partnership": .string(id($0.partnership)), "loss": loss($0.loss)]
        }),
      "unexamined": .integer(proposal.unexaminedCount),
      "orphaned": .strings(
        proposal.choice.orphaned(in: content.landscape).map {
          content.landscape.partnerships[Int($0)].id
        }),
      "rejected": .array(
        proposal.rejected.map { change in
          [
            "id": .string(change.id), "action": .string(change.action.rawValue),
            "subjects": ids(change.partnerships), "findings": .strings(change.findings),
          ]
        }),
    ]
  }

  /// The id of a route, as files and the command line have it.
  func routeID(_ route: Route) -> String { content.landscape.jurisdiction[route].id }

  /// What the worth of a change was multiplied by.
  private func weight(of change: ProposedChange) -> Double {
    proposal.weighting == .worlds ? change.share : 1
  }

  func id(_ partnership: PartnershipIndex) -> String {
    content.landscape.partnerships[Int(partnership)].id
  }

  func ids(_ partnerships: [PartnershipIndex]) -> JSONValue {
    .strings(partnerships.map(id))
  }

  /// Without a choice where what was asked for takes a further route.
  private func step(_ step: Proposal.Step) -> JSONValue {
    var members = [JSONValue.Member("routes", .strings(step.routes.map(routeID)))]
    if let choice = step.choice {
      members += [
        .init("freed", number(choice.freed)), .init("bound", number(choice.bound)),
        .init("gap", .number(choice.gap)), .init("partial", .flag(choice.isPartial)),
        .init("freedSeats", .integer(choice.freedSeats)),
        .init("sharedSittings", .integer(choice.sharedSittings)),
        .init("freedMeetingDays", .number(choice.freedMeetingDays)),
        .init("changes", .strings(choice.changes.map(\.id))),
      ]
    }
    return .object(members)
  }

  private func omitted(_ omitted: OmittedChange) -> JSONValue {
    [
      "id": .string(omitted.change.id),
      "action": .string(omitted.change.action.rawValue),
      "subjects": ids(omitted.change.partnerships),
      "route": .string(routeID(omitted.change.route)),
      "freed": number(proposal.worth(of: omitted.change)),
      "loss": omitted.loss.map(loss) ?? .null,
      "reason": .string(omitted.reason.code),
      "by": .strings(omitted.reason.changes),
    ]
  }

  func loss(_ loss: ProposalLoss) -> JSONValue {
    ["least": number(loss.least), "most": number(loss.most)]
  }

  /// Seats are whole numbers, unless sittings are weighed with them.
  func number(_ value: Double) -> JSONValue {
    proposal.objective != .meetingDays && value == value.rounded()
      ? .integer(Int(nearest: value)) : .number(value)
  }
}
