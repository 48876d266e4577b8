internal import LandscapeModel
package import Rationalisation

extension PlanDuplicationRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase("Plan duplication", "Dyblygu cynlluniau"),
    action: Phrase(
      "Consider one joint assessment and plan", "Ystyried un asesiad a chynllun ar y cyd"),
    changedBy: Phrase(
      "One joint assessment in place of several.", "Un asesiad ar y cyd yn lle sawl un."),
    title: {
      "\(Phrase.planDuplicationTitle($0.count("partnerships")))\($0.name("footprint"))"
    },
    measures: { _ in
      [
        "bodies-assessing": Phrase(
          "Bodies with a needs assessment", "Cyrff ag asesiad o anghenion")
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
      .term("sharedMembers", .sharedMembers),
    ],
    against: [
      .say(
        Phrase(
          "The assessments rest on different Acts, which ask for different contents and dates.",
          "Mae'r asesiadau'n seiliedig ar Ddeddfau gwahanol, sy'n gofyn am gynnwys a dyddiadau gwahanol."
        ))
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

  fileprivate static func planDuplicationTitle(_ count: Int) -> Phrase {
    let count = CountedNoun.bodies(count)
    return Phrase(
      "\(count.english) on one footprint, each with its own needs assessment – area: ",
      "\(count.welsh) ar un ôl troed, pob un â'i asesiad anghenion ei hun – ardal: ")
  }

  fileprivate static func planDuplicationSentence(_ bodies: Int) -> Phrase {
    let bodies = CountedNoun.bodies(bodies)
    return Phrase(
      "\(bodies.english) each assess needs on the same footprint:",
      "Mae \(bodies.welsh) yn asesu anghenion ar wahân ar yr un ôl troed:")
  }

  fileprivate static func assessedTwice(
    bodies: Int, assessments: Int, members: Int, served: Phrase
  ) -> Phrase {
    let (what, how) = (CountedNoun.bodies(bodies), CountedNoun.assessments(assessments))
    let who = CountedNoun.organisations(members)
    return Phrase(
      "\(what.english) assess the needs of the same \(served.english) in \(how.english); \(who.english) sit on two of them or more.",
      "Mae \(what.welsh) yn asesu anghenion yr un \(served.welsh) mewn \(how.welsh); mae \(who.welsh) ar ddau ohonynt neu fwy."
    )
  }

  fileprivate static func planDuplicationCondition(_ plans: PlanSettings) -> Phrase {
    let bodies = Numerals.amount(plans.bodies)
    return Phrase(
      "At least \(bodies) strategic bodies of one footprint each have a needs assessment.",
      "Mae gan o leiaf \(bodies) corff strategol ar un ôl troed asesiad o anghenion yr un.")
  }
}
