/// Who governs, who is asked and what is expected where a catalogue is from: what no rule may know by itself.
///
/// It is read from `jurisdiction.yaml` beside the catalogue, or from that section of its settings file. Without
/// one it is `neutral`: four routes of change, and no name of a government, council or review.
package struct Jurisdiction: Hashable, Sendable {
  /// A text of which there is one; the raw value is its place in a profile, `section.key`.
  package enum Text: String, CaseIterable, Sendable {
    /// What the nation is called.
    case name
    /// The government as it stands alone, and as a sentence has it (`the Scottish Government`).
    case government = "government.name"
    case governmentInText = "government.in-text"
    /// Its ministers, as a sentence has them.
    case ministers = "government.ministers"
    /// The body that a paper is addressed to, as a sentence has it.
    case council = "council.in-text"
    /// The title of a paper to it, and the heading of the questions that it is asked.
    case paperTitle = "council.paper-title"
    case questionsHeading = "council.questions-heading"
    /// A sentence on the review that asked for this one, and the review as a list of references has it.
    case reviewAsked = "review.asked"
    case reviewCitation = "review.citation"
  }

  /// A list of words for codes; the raw value is its place in a profile.
  package enum WordList: String, CaseIterable, Sendable {
    case questions = "review.questions"
    /// What a form asks a partnership, by the question of `evidence.csv` that the answer goes under.
    case returnQuestions = "review.return-questions"
    case scales = "words.scales"
    case kinds = "words.kinds"
    case abbreviations = "words.abbreviations"
    case organisationKinds = "words.organisation-kinds"
    case sectors = "words.sectors"
    case areaKinds = "words.area-kinds"
    /// What the land calls a footprint, by the code of an area of its shape: North Wales, not its health board.
    case footprints = "words.footprints"
    /// Terms that a glossary has in each language of a report, by a key of their own.
    case terms = "words.terms"
  }

  package var texts: [Text: LocalisedText] = [:]
  /// What codes are called, list by list.
  package var words: [WordList: [String: LocalisedText]] = [:]
  /// Codes of the areas that are the nation; empty where the profile does not say.
  package var nation: [String] = []
  /// Kinds of area in the order in which they give footprints their names (`AreaPrecedence`); empty where
  /// the profile leaves it to the codes.
  package var areaOrder: [String] = []
  /// For each kind of organisation the codes of the areas of the nation in which there is none by law, so that
  /// the kind divides the nation without them; in the order of the profile.
  package var territorialExceptions: [String: [String]] = [:]
  /// A year in which the cycle of elections falls, and its length in years.
  package var electionYear: Int?
  package var electionCycleYears: Int?
  /// The routes of change, the easiest first; never empty. The first is what the partners do themselves.
  package private(set) var routes: [RouteOfChange]
  /// Where a kind leads by what it rests on, if it lists no word of its own.
  package private(set) var routeOfBasis: [Basis: Route]
  /// Where each word of `change_route` leads.
  private var routeOfWord: [ChangeRoute: Route] = [:]

  /// - Precondition: `routes` is not empty.
  package init(routes: [RouteOfChange], routeOfBasis: [Basis: Route]) {
    precondition(!routes.isEmpty, "the partners themselves are a route")
    self.routes = routes
    self.routeOfBasis = routeOfBasis
    for (place, route) in routes.enumerated() {
      for word in route.words { routeOfWord[word.route] = Route(index: Int32(place)) }
    }
  }

  /// What one code is called; `nil` where the profile does not say.
  package func word(for code: String, in list: WordList) -> LocalisedText? { words[list]?[code] }

  package subscript(route: Route) -> RouteOfChange { routes[Int(route.index)] }

  /// All routes, the easiest first.
  package var allRoutes: [Route] { routes.indices.map { Route(index: Int32($0)) } }

  /// The route with this id; `nil` where there is none.
  package func route(withID id: String) -> Route? {
    routes.firstIndex { $0.id == id }.map { Route(index: Int32($0)) }
  }

  /// Where a word of `change_route` leads; `nil` for a word that no route has.
  package func route(of word: ChangeRoute) -> Route? { routeOfWord[word] }

  /// The words that `change_route` may have, route by route.
  package var changeRoutes: [ChangeRoute] { routes.flatMap { $0.words.map(\.route) } }

  /// The easiest route that a kind lists; without one, what its basis asks for; without either, the first.
  ///
  /// A word that no route has can only stand in a landscape of another day: it counts as the hardest.
  package func easiestRoute(of kind: Kind) -> Route {
    let hardest = Route(index: Int32(routes.count - 1))
    if let easiest = kind.changeRoutes.map({ routeOfWord[$0] ?? hardest }).min() { return easiest }
    return kind.basis.flatMap { routeOfBasis[$0] } ?? .local
  }
}

/// A way in which a kind of partnership can be changed, by the word that `kinds.csv` has for it.
package struct ChangeRoute: RawRepresentable, Hashable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}

/// Who can act: the place of a route among those of the jurisdiction; the easier is the smaller.
package struct Route: Hashable, Comparable, Sendable {
  package let index: Int32

  package init(index: Int32) { self.index = index }

  /// What the partners do by themselves.
  package static let local = Route(index: 0)

  package static func < (left: Route, right: Route) -> Bool { left.index < right.index }
}

/// A route of change as a profile describes it.
package struct RouteOfChange: Hashable, Sendable {
  /// A word of `change_route` that leads to the route, and what it is called.
  package struct Word: Hashable, Sendable {
    package let route: ChangeRoute
    /// `nil` where the program has its own name for it.
    package let label: LocalisedText?

    package init(route: ChangeRoute, label: LocalisedText?) {
      self.route = route
      self.label = label
    }
  }

  /// As files and the command line have it.
  package let id: String
  /// Who acts; `nil` where the program has its own words for it, as for the two below.
  package let label: LocalisedText?
  /// Who acts and by what, in a sentence.
  package let explanation: LocalisedText?
  /// What the whole change takes, as the middle of a sentence has it; `nil` is told by the label.
  package let needs: LocalisedText?
  /// How feasible a change by this route is, 0…1.
  package let feasibility: Double
  package let words: [Word]

  package init(
    id: String, label: LocalisedText? = nil, explanation: LocalisedText? = nil,
    needs: LocalisedText? = nil, feasibility: Double, words: [Word]
  ) {
    self.id = id
    self.label = label
    self.explanation = explanation
    self.needs = needs
    self.feasibility = feasibility
    self.words = words
  }
}
