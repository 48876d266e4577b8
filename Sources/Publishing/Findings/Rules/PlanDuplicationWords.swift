internal import LandscapeModel
package import Rationalisation
internal import Wording

extension PlanDuplicationRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase.planDuplicationName,
    action: Phrase.planDuplicationAction,
    question: Phrase.planDuplicationQuestion,
    changedBy: Phrase.planDuplicationChangedBy,
    title: {
      RichText(
        .planDuplicationTitle, $0.name("footprint"),
        RichText(CountedNoun.bodies($0.count("partnerships"))))
    },
    measures: { _ in
      [
        "bodies-assessing": Phrase.planDuplicationBodiesAssessing
      ]
    },
    reasons: [
      .paragraph {
        "\(Phrase.planDuplicationSentence($0.count("partnerships"))) \($0.name("footprint")) (\($0.served("people")))."
      },
      .measures,
      .table(
        Telling.RecordTable(
          id: "t-assessments", caption: .needsAssessments, path: "bodies",
          columns: [
            .init("partnership", .partnership, .text) { .text($0.name("partnership")) },
            .init("needs-assessments", .needsAssessments, .text) {
              .text($0.text("assessments"))
            },
          ])),
      .items { reader in
        guard reader.has("clashes") else { return [] }
        return reader.records("clashes").map {
          "\($0.text("year")) – \(Words.planDuplicationClash(bodies: CountedNoun.bodies($0.count("partnerships")))): \($0.text("partnerships"))"
        }
      },
      .term("sharedMembers", .sharedMembers),
    ],
    against: [
      .say(
        Phrase.planDuplication)
    ],
    duplication: {
      [
        RichText(
          .assessedTwice(
            bodies: $0.count("partnerships"), assessments: $0.count("assessments"),
            members: $0.count("sharedMembers"), served: $0.served("people")))
      ]
    },
    condition: { .planDuplicationCondition($0.plans) },
    symbols: { settings, _ in
      "|{p ∈ F: n(p) > 0}| ≥ \(Numerals.amount(settings.plans.bodies))"
    })
}

extension Phrase {
  fileprivate static func planDuplicationSentence(_ bodies: Int) -> Phrase {
    let bodies = CountedNoun.bodies(bodies)
    return Words.planDuplicationSentence(bodies: bodies)
  }

  fileprivate static func assessedTwice(
    bodies: Int, assessments: Int, members: Int, served: Phrase
  ) -> Phrase {
    let (what, how) = (CountedNoun.bodies(bodies), CountedNoun.assessments(assessments))
    let who = CountedNoun.organisations(members)
    return Words.assessTheSame(what: what, served: served, how: how, who: who)
  }

  fileprivate static func planDuplicationCondition(_ plans: PlanSettings) -> Phrase {
    let bodies = Numerals.amount(plans.bodies)
    return Words.planDuplicationCondition(bodies: bodies)
  }
}
