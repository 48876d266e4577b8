// A profile as a list of values, for who keeps it: what a later program adds is a new sort of entry, and an
// earlier one passes it over.

extension Jurisdiction {
  /// A value of a profile.
  package struct Entry: Hashable, Sendable {
    /// What it is a value of: a text or list of words by its place in a profile, or one of `Sort`.
    package var sort: String
    /// The code, route or word that it belongs to; empty where there is but one.
    package var name: String
    /// The tag of its language; empty for what is no text.
    package var language: String
    package var value: String

    package init(sort: String, name: String = "", language: String = "", value: String) {
      self.sort = sort
      self.name = name
      self.language = language
      self.value = value
    }
  }

  private enum Sort: String {
    case nation
    case areaOrder = "area-order"
    case territorialException = "territorial-exceptions"
    case electionYear = "elections.year"
    case electionCycleYears = "elections.cycle-years"
    case route
    case routeLabel = "route.label"
    case routeExplanation = "route.explanation"
    case routeNeeds = "route.needs"
    case changeRoute = "change-route"
    case changeRouteLabel = "change-route.label"
    case basis
  }

  /// Its values in a fixed order; none for the neutral one.
  package var entries: [Entry] {
    var entries: [Entry] = []
    func add(_ sort: String, _ name: String, _ text: LocalisedText?) {
      guard let text else { return }
      entries.append(Entry(sort: sort, name: name, language: "en", value: text.english))
      for form in text.others {
        entries.append(
          Entry(sort: sort, name: name, language: form.language.tag, value: form.text))
      }
    }
    func put(_ sort: Sort, _ name: String, _ value: String) {
      entries.append(Entry(sort: sort.rawValue, name: name, value: value))
    }
    for text in Text.allCases { add(text.rawValue, "", texts[text]) }
    for list in WordList.allCases {
      let words = words[list] ?? [:]
      let codes = words.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      for code in codes { add(list.rawValue, code, words[code]) }
    }
    for code in nation { put(.nation, "", code) }
    for kind in areaOrder { put(.areaOrder, "", kind) }
    let excepted = territorialExceptions.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for kind in excepted {
      for code in territorialExceptions[kind] ?? [] { put(.territorialException, kind, code) }
    }
    if let electionYear { put(.electionYear, "", String(electionYear)) }
    if let electionCycleYears { put(.electionCycleYears, "", String(electionCycleYears)) }
    guard routes != Self.neutral.routes || routeOfBasis != Self.neutral.routeOfBasis else {
      return entries
    }
    for route in routes {
      put(.route, route.id, route.feasibility.description)
      add(Sort.routeLabel.rawValue, route.id, route.label)
      add(Sort.routeExplanation.rawValue, route.id, route.explanation)
      add(Sort.routeNeeds.rawValue, route.id, route.needs)
      for word in route.words {
        put(.changeRoute, word.route.rawValue, route.id)
        add(Sort.changeRouteLabel.rawValue, word.route.rawValue, word.label)
      }
    }
    for basis in Basis.allCases {
      if let route = routeOfBasis[basis] { put(.basis, basis.rawValue, self[route].id) }
    }
    return entries
  }

  /// The profile that the entries are of; what this program does not know is passed over.
  package init(entries: [Entry]) {
    func values(_ sort: Sort) -> [Entry] { entries.filter { $0.sort == sort.rawValue } }
    func text(_ sort: String, _ name: String = "") -> LocalisedText? {
      Self.text(entries.filter { $0.sort == sort && $0.name == name })
    }
    let words = values(.changeRoute)
    let routes = values(.route).compactMap { entry in
      Double(entry.value).map { feasibility in
        RouteOfChange(
          id: entry.name, label: text(Sort.routeLabel.rawValue, entry.name),
          explanation: text(Sort.routeExplanation.rawValue, entry.name),
          needs: text(Sort.routeNeeds.rawValue, entry.name), feasibility: feasibility,
          words: words.filter { $0.value == entry.name }.map {
            .init(
              route: ChangeRoute(rawValue: $0.name),
              label: text(Sort.changeRouteLabel.rawValue, $0.name))
          })
      }
    }
    if routes.isEmpty {
      self = .neutral
    } else {
      var routeOfBasis: [Basis: Route] = [:]
      for entry in values(.basis) {
        guard let basis = Basis(rawValue: entry.name),
          let place = routes.firstIndex(where: { $0.id == entry.value })
        else { continue }
        routeOfBasis[basis] = Route(index: Int32(place))
      }
      self.init(routes: routes, routeOfBasis: routeOfBasis)
    }
    for place in Text.allCases { texts[place] = text(place.rawValue) }
    for list in WordList.allCases {
      let own = Dictionary(grouping: entries.filter { $0.sort == list.rawValue }, by: \.name)
      if !own.isEmpty { self.words[list] = own.compactMapValues(Self.text) }
    }
    nation = values(.nation).map(\.value)
    areaOrder = values(.areaOrder).map(\.value)
    territorialExceptions = Dictionary(grouping: values(.territorialException), by: \.name)
      .mapValues { $0.map(\.value) }
    electionYear = values(.electionYear).first.flatMap { Int($0.value) }
    electionCycleYears = values(.electionCycleYears).first.flatMap { Int($0.value) }
  }

  private static func text(_ entries: [Entry]) -> LocalisedText? {
    guard let english = entries.first(where: { $0.language == "en" }) else { return nil }
    return LocalisedText(
      english: english.value,
      others: entries.filter { $0.language != "en" }.map {
        LocalisedText.Form(
          language: Language(canonicalTag: $0.language), text: $0.value)
      })
  }
}
