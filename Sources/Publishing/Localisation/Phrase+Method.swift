internal import LandscapeModel
internal import Rationalisation
internal import Wording

// The method page but for the rules.

extension Phrase {
  static func methodParagraph(
    partnerships: Int, organisations: Int, findings: Int, placeAndDate: Phrase, run: String,
    weights: AreaWeights, settings: Settings
  ) -> Phrase {
    let weighted: Phrase =
      weights.measure == .people
      ? Phrase.weighted
      : Phrase.weighted2
    let all = CountedNoun.partnerships(partnerships)
    let bodies = CountedNoun.organisations(organisations)
    let found = CountedNoun.findings(findings)
    let (m, a, r) = (
      Numerals.score(settings.edges.membership), Numerals.score(settings.edges.area),
      Numerals.score(settings.edges.remit)
    )
    return Words.methodInBrief(
      placeAndDate: placeAndDate, all: all, bodies: bodies, weighted: weighted, m: m, a: a, r: r,
      found: found, run: run)
  }

  static let overlapParagraphs: [Phrase] = [
    Phrase.overlapParagraphs2,
    Phrase.overlapParagraphs3,
  ]

  /// By what areas weigh in the run: a sentence.
  static func areasWeigh(_ weights: AreaWeights) -> Phrase {
    let used = CountedNoun.areas(weights.used)
    let without = Numerals.grouped(weights.withoutPeople)
    if weights.used == 0 {
      return Phrase.areasUnmeasured
    }
    if weights.measure == .areas {
      return Words.areasWeigh(used: used)
    }
    if weights.isMixed {
      return Words.areasWithoutPeople(without: without, used: used)
    }
    return Phrase.areasWeigh3
  }

  /// The formulas of the three layers.
  static let overlapFormulas: [(words: Phrase, symbols: Phrase)] = [
    (
      areaScore,
      Phrase.overlapFormulas2
    ),
    (
      membershipScore,
      Phrase.overlapFormulas3
    ),
    (
      remitScore,
      Phrase.overlapFormulas4
    ),
    (
      Phrase.overlapFormulas5,
      Phrase.overlapFormulas6
    ),
  ]

  /// The formulas that the conditions of several rules name.
  static let ruleFormulas: [(words: Phrase, symbols: Phrase)] = [
    (memberShare, Phrase(verbatim: "c(p,q) = |M(p) ∩ M(q)| ÷ |M(p) ∪ M(q)|")),
    (ruleFormulasMany, Phrase(verbatim: "σ(p); ν(p); μ(p); D(p); λ(p); κ(p); φ(p)")),
    (ruleFormulasServices, Phrase(verbatim: "S; T")),
    (ruleFormulasAgree, ruleFormulasAgree2),
    (
      ruleFormulasElsewhere,
      Phrase(
        verbatim:
          "p, q → x ⇔ κ(p) ≠ κ(q) ∧ φ(p) = φ(q) = φ(x) ∧ ν(p) = ν(q) = ν(x) ∧ R(p) ≠ ∅ ≠ R(q) ∧ "
          + "R(p) ∪ R(q) ⊆ R(x) ∧ A(x) ∩ (A(p) ∪ A(q)) = ∅ ∧ "
          + "∄y ≠ x: (κ(y) ∈ {κ(p), κ(q)} ∧ A(y) ∩ A(x) ≠ ∅)")
    ),
  ]

  static func edgeCondition(_ edges: EdgeSettings) -> Phrase {
    let (m, a, r) = (
      Numerals.score(edges.membership), Numerals.score(edges.area), Numerals.score(edges.remit)
    )
    return Words.edgeCondition(m: m, a: a, r: r)
  }

  static func containmentCondition(_ edges: EdgeSettings) -> Phrase {
    let (m, a, r) = (
      Numerals.score(edges.containmentMembership), Numerals.score(edges.containmentArea),
      Numerals.score(edges.containmentRemit)
    )
    return Words.containmentCondition(a: a, r: r, m: m)
  }

  static func priorityParagraphs(
    _ priority: PrioritySettings, of jurisdiction: Jurisdiction
  ) -> [Phrase] {
    let half = Numerals.amount(priority.benefitHalf)
    let feasibility = jurisdiction.routes.map { Numerals.score($0.feasibility) }
      .joined(separator: "; ")
    let confidence = [
      priority.confidencePublished, priority.confidenceLaw, priority.confidenceAssumed,
    ].map(Numerals.score).joined(separator: "; ")
    let (high, medium) = (Numerals.score(priority.high), Numerals.score(priority.medium))
    return [
      priorityNote,
      Phrase.priorityParagraphs2,
      Words.priorityParagraphs(half: half),
      Words.priorityFeasibility(feasibility: feasibility),
      Words.priorityConfidence(confidence: confidence),
      Words.priorityParagraphs4(high: high, medium: medium),
      Phrase.priorityParagraphs3,
      meetingDaysNote,
    ]
  }

  /// Works that the method rests on, as published.
  static let referenceTitles: [String] = [
    "U.S. Government Accountability Office, Fragmentation, Overlap, and Duplication: An Evaluation and Management Guide, GAO-15-49SP, 2015",
    "M. E. J. Newman, Scientific collaboration networks II, Physical Review E 64:016132, 2001",
    "L. A. Adamic and E. Adar, Friends and neighbors on the Web, Social Networks 25, 2003",
    "Z. Neal, The backbone of bipartite projections, Social Networks 39, 2014, doi:10.1016/j.socnet.2014.06.001",
    "Z. P. Neal and J. W. Neal, Stochastic Degree Sequence Model with Edge Constraints (SDSM-EC) for Backbone Extraction, 2024, arXiv:2307.12828",
    "Y. Benjamini and Y. Hochberg, Controlling the False Discovery Rate, Journal of the Royal Statistical Society B 57, 1995, doi:10.1111/j.2517-6161.1995.tb02031.x",
    "S. Döhler, G. Durand and E. Roquain, New FDR bounds for discrete and heterogeneous tests, Electronic Journal of Statistics 12, 2018, doi:10.1214/18-EJS1441",
    "M. Tumminello and others, Statistically Validated Networks in Bipartite Complex Systems, PLoS ONE 6:e17994, 2011",
    "OECD and Joint Research Centre, Handbook on Constructing Composite Indicators, 2008",
    "World Wide Web Consortium, Web Content Accessibility Guidelines 2.2, 2023",
  ]
}
