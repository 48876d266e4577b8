internal import Review

/// Says how a fact of a finding's evidence differs from what it was.
enum EvidenceWording {
  /// `members in common: 9 → 6`.
  static func phrase(_ difference: EvidenceDifference) -> Phrase {
    let name = name(of: difference.name)
    let change = text(difference.before) + " → " + text(difference.after)
    return Phrase(name.english + ": " + change, name.welsh + ": " + change)
  }

  /// Sets are told by their size: which ids came and went stands in `compare --format json`.
  private static func text(_ value: EvidenceFact.Value?) -> String {
    switch value {
    case .none: "–"
    case .score(let number), .count(let number):
      number == number.rounded() && abs(number) < 1e15
        ? String(Int(number)) : String((number * 100).rounded() / 100)
    case .ids(let ids): String(ids.count)
    case .exact(let words): words.joined(separator: ", ")
    }
  }

  private static func name(of fact: String) -> Phrase {
    switch fact {
    case "area": Phrase("area score", "sgôr ardal")
    case "membership": Phrase("membership score", "sgôr aelodaeth")
    case "remit": Phrase("remit score", "sgôr cylch gwaith")
    case "shared-members": Phrase("members in common", "aelodau cyffredin")
    case "shared-areas", "areas": Phrase("areas", "ardaloedd")
    case "shared-remits": Phrase("remits in common", "cylchoedd gwaith cyffredin")
    case "outer": Phrase("outer boards", "byrddau allanol")
    case "inners": Phrase("inner boards", "byrddau mewnol")
    case "partnerships": Phrase("partnerships", "partneriaethau")
    case "target", "changed-footprint": Phrase("footprint", "ôl troed")
    case "other-kinds", "kinds": Phrase("kinds", "mathau")
    case "share": Phrase("share of spanning members", "cyfran yr aelodau sy'n pontio")
    case "fit": Phrase("territorial fit", "cydweddiad tiriogaethol")
    case "spanning-members": Phrase("spanning members", "aelodau sy'n pontio")
    case "moved-areas": Phrase("areas to move", "ardaloedd i'w symud")
    case "assessments": Phrase("assessments", "asesiadau")
    case "plan": Phrase("plan", "cynllun")
    case "from": Phrase("beginning", "dechrau")
    case "to": Phrase("end", "diwedd")
    case "cycle-end": Phrase("end of the electoral cycle", "diwedd y cylch etholiadol")
    case "seats": Phrase("seats", "seddi")
    case "meeting-days": Phrase("meeting-days a year", "diwrnodau cyfarfod y flwyddyn")
    case "repeat-seats": Phrase("seats among the same bodies", "seddi ymhlith yr un cyrff")
    case "problem", "problems": Phrase("what is wrong", "yr hyn sydd o'i le")
    case "missing": Phrase("missing members", "aelodau coll")
    default: Phrase(fact, fact)
    }
  }
}
