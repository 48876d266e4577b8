internal import LandscapeModel

/// What a rule is about, and how much of it the rule could not look at.
///
/// It tells "looked and found nothing" from "could not look": a rule that finds nothing says nothing
/// of bodies of which the catalogue does not give what the rule asks.
package struct RuleSight: Hashable, Sendable {
  /// Something that is not known of some partnerships.
  package struct Lack: Hashable, Sendable {
    package let input: RuleInput
    /// Partnerships that the rule is about and of which it is not known; at least 1.
    package let partnerships: Int

    package init(_ input: RuleInput, _ partnerships: Int) {
      self.input = input
      self.partnerships = partnerships
    }
  }

  /// Partnerships that the rule is about.
  package private(set) var partnerships: Int
  /// Those of them of which something that the rule needs is not known.
  package private(set) var unseen: Int
  /// What is not known, in the order of the rule's needs.
  package private(set) var lacks: [Lack]
  /// Whether too little is known for the rule to look at anything at all.
  package private(set) var couldNotLook: Bool

  package init(
    partnerships: Int = 0, unseen: Int = 0, lacks: [Lack] = [], couldNotLook: Bool = false
  ) {
    self.partnerships = partnerships
    self.unseen = unseen
    self.lacks = lacks
    self.couldNotLook = couldNotLook
  }

  /// Why it could not look: what is known of so few that nothing is left to look at. Empty where it
  /// could; all that is lacking where no one thing accounts for it.
  package var reasons: [Lack] {
    guard couldNotLook else { return [] }
    let whole = lacks.filter { $0.partnerships == partnerships }
    return whole.isEmpty ? lacks : whole
  }

  /// Adds what the rule was about in another part of the landscape: it could look where it could in one of them.
  mutating func add(_ other: RuleSight) {
    guard other.partnerships > 0 else { return }
    couldNotLook = other.couldNotLook && (couldNotLook || partnerships == 0)
    partnerships += other.partnerships
    unseen += other.unseen
    for lack in other.lacks {
      if let place = lacks.firstIndex(where: { $0.input == lack.input }) {
        lacks[place] = Lack(lack.input, lacks[place].partnerships + lack.partnerships)
      } else {
        lacks.append(lack)
      }
    }
  }

  /// The part of what the rule is about that it could not look at, 0…1.
  package var unseenShare: Double {
    partnerships > 0 ? Double(unseen) / Double(partnerships) : 0
  }

  /// Asks of every partnership that a rule is about what the rule needs.
  ///
  /// A rule that found something could look, whatever the settings have made of its needs.
  /// - Complexity: O(partnerships × needs).
  init(of rule: any ReviewRule.Type, in context: RuleContext, found: Int) {
    var bodies = rule.partnerships(in: context)
    // What is one nation's is told there.
    if context.extent == .across {
      bodies.removeAll { context.landscape.nations.ofPartnership[Int($0)] >= 0 }
    }
    var missing: [RuleInput: Int] = [:]
    for need in rule.needs {
      guard let isKnown = need.isKnown else { continue }
      if isKnown(context) {
        bodies.removeAll { !need.isMet($0, context) }
      } else if !bodies.isEmpty {
        missing[need.input] = bodies.count
      }
    }
    // Later needs may leave fewer bodies than an earlier one was asked of.
    for (input, _) in missing { missing[input] = bodies.count }
    let isNothingKnown = !missing.isEmpty
    let owed = rule.needs.filter { $0.isKnown == nil }
    var unseen = 0
    for body in bodies {
      var isSeen = !isNothingKnown
      for need in owed where !need.isMet(body, context) {
        missing[need.input, default: 0] += 1
        isSeen = false
      }
      if !isSeen { unseen += 1 }
    }
    partnerships = bodies.count
    self.unseen = unseen
    lacks = rule.needs.compactMap { need in
      missing[need.input].flatMap { $0 > 0 ? Lack(need.input, $0) : nil }
    }
    couldNotLook =
      found == 0 && unseen > 0 && bodies.count - unseen < max(1, rule.leastPartnerships)
  }
}
