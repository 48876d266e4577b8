internal import LandscapeModel
package import Rationalisation

extension RegionalTwinsRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase("Regional twins", "Gefeilliaid rhanbarthol"),
    action: Phrase(
      "Consider merging onto, or serving from, the shared footprint",
      "Ystyried uno ar yr ôl troed a rennir, neu wasanaethu ohono"),
    changedBy: .mergeOrOneFootprint,
    title: {
      "\($0.name("kind"))\(Phrase.twinsTitle($0.count("partnerships")))\($0.name("target"))"
    },
    measures: { _ in
      [
        "twins-share": Phrase(
          "Share of the other twins that spanning members sit on",
          "Cyfran y gefeilliaid eraill y mae'r aelodau rhychwantol yn eistedd arnynt"),
        "twins-fit": Phrase(
          "Members whose own area serves the footprint",
          "Aelodau y mae eu hardal eu hunain yn gwasanaethu'r ôl troed"),
        "twins-other-kinds": Phrase(
          "Other kinds that use the footprint", "Mathau eraill sy'n defnyddio'r ôl troed"),
      ]
    },
    reasons: [
      .paragraph {
        "\(Phrase.twinsSentence($0.count("partnerships"), kinds: $0.count("otherKinds"))) \($0.name("target")) (\($0.served("people")))."
      },
      .measures,
      .term("otherKinds", .otherKindsOnIt),
      .term("spanningMembers", .spanningMembers),
      .term("fittingMembers", .fittingMembers),
      .termIfAny("otherTargets", .otherTargets),
    ],
    against: [
      .term("localMembers") { RichText(.localMembers($0.count("localMembers"))) },
      .termIfAny("outsideMembers", .membersThatDoNotFit),
      .say(.againstTwins),
    ],
    duplication: {
      [
        RichText(
          .spanningSeats($0.count("spanningMembers"), bodies: $0.count("partnerships"))),
        "\(Phrase.otherKindsOnIt): \($0.text("otherKinds"))",
      ]
    },
    condition: { .twinsCondition($0.twins) },
    symbols: { settings, names in
      let twins = settings.twins
      return "A(F) = ⊎A(pᵢ)\(names.and)|K(F)| ≥ \(Numerals.amount(twins.otherKinds))\(names.and)"
        + "s\(names.at(twins.share))\(names.and)t\(names.at(twins.fit))"
    })
}

extension Phrase {
  fileprivate static let otherKindsOnIt = Phrase("Other kinds on it", "Mathau eraill arno")
  fileprivate static let spanningMembers = Phrase(
    "Members whose area meets several of the bodies",
    "Aelodau y mae eu hardal yn cyffwrdd â sawl un o'r cyrff")
  fileprivate static let fittingMembers = Phrase(
    "Of them, those whose area serves the footprint",
    "Ohonynt, y rhai y mae eu hardal yn gwasanaethu'r ôl troed")
  fileprivate static let otherTargets = Phrase(
    "Other footprints that would also pass", "Olion traed eraill a fyddai hefyd yn pasio")
  fileprivate static let membersThatDoNotFit = Phrase(
    "Members whose area does not serve the footprint",
    "Aelodau nad yw eu hardal yn gwasanaethu'r ôl troed")
  fileprivate static let againstTwins = Phrase(
    "A wider body is further from each place. Local voice, local plans and democratic oversight in each area would have to be kept.",
    "Mae corff ehangach yn bellach o bob lle. Byddai'n rhaid cadw llais lleol, cynlluniau lleol a goruchwyliaeth ddemocrataidd ym mhob ardal."
  )

  fileprivate static func twinsTitle(_ count: Int) -> Phrase {
    let count = CountedNoun.bodies(count)
    return Phrase(
      ": \(count.english) where other kinds have one – area: ",
      ": \(count.welsh) lle mae gan fathau eraill un – ardal: ")
  }

  fileprivate static func twinsSentence(_ bodies: Int, kinds: Int) -> Phrase {
    let bodies = CountedNoun.bodies(bodies)
    let kinds = CountedNoun.kinds(kinds)
    return Phrase(
      "\(bodies.english) of one kind together cover exactly a footprint that \(kinds.english) of other partnerships already use:",
      "Mae \(bodies.welsh) o'r un math gyda'i gilydd yn cwmpasu'n union ôl troed y mae \(kinds.welsh) arall o bartneriaeth eisoes yn ei ddefnyddio:"
    )
  }

  fileprivate static func localMembers(_ count: Int) -> Phrase {
    Phrase(
      "Members that belong to one of the bodies only (\(count))",
      "Aelodau sy'n perthyn i un o'r cyrff yn unig (\(count))")
  }

  fileprivate static func spanningSeats(_ members: Int, bodies: Int) -> Phrase {
    let (who, what) = (CountedNoun.organisations(members), CountedNoun.bodies(bodies))
    return Phrase(
      "\(who.english) whose own area meets several of the \(what.english) are asked to each of them.",
      "Gofynnir i \(who.welsh) y mae eu hardal eu hunain yn cwrdd â sawl un o'r cyrff (\(what.welsh)) ddod i bob un ohonynt."
    )
  }

  fileprivate static func twinsCondition(_ twins: TwinsSettings) -> Phrase {
    let (share, fit) = (Numerals.score(twins.share), Numerals.score(twins.fit))
    let kinds = Numerals.amount(twins.otherKinds)
    return Phrase(
      "At least 2 strategic bodies of one specific kind together cover exactly a footprint that at least \(kinds) other strategic kinds use and this kind does not. Members whose area meets several of the bodies sit on at least \(share) of the others, and at least \(fit) of the territorial members serve the whole footprint.",
      "Mae o leiaf 2 gorff strategol o un math penodol gyda'i gilydd yn cwmpasu'n union ôl troed y mae o leiaf \(kinds) math strategol arall yn ei ddefnyddio ac nad yw'r math hwn yn ei ddefnyddio. Mae aelodau y mae eu hardal yn cyffwrdd â sawl un o'r cyrff yn eistedd ar o leiaf \(share) o'r lleill, ac mae o leiaf \(fit) o'r aelodau tiriogaethol yn gwasanaethu'r ôl troed cyfan."
    )
  }
}
