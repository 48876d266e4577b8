internal import LandscapeModel
internal import Rationalisation

/// Which actions of earlier reviews speak of each kind, partnership, organisation and area.
///
/// An action is attached by its cells first: a topic that is an id, a code or a name, and owners that are
/// organisations. What no cell says its text may: a name in either language, word by word whatever the
/// case, the last word also as a plural; or a kind's abbreviation. An area that covers everything is
/// named everywhere and says nothing. One that gives a package to somebody speaks of the body in its id alone: its text names
/// every body of the package.
struct ActionSubjects: Sendable {
  private let texts: [[String]]
  /// For each row what its cells name.
  private let stated: [Set<Subject>]
  private let rowsStating: [Subject: [Int]]
  /// The rows that hold a word, ascending.
  private let rowsOfWord: [String: [Int]]

  /// - Complexity: O(text of the actions + records), where there are actions.
  init(landscape: Landscape) {
    texts = landscape.actions.map { action in
      action.givesPackage
        ? [] : Self.words(action.action.english) + [""] + Self.words(action.topic)
    }
    var rowsOfWord: [String: [Int]] = [:]
    for (row, words) in texts.enumerated() {
      for word in words where rowsOfWord[word]?.last != row {
        rowsOfWord[word, default: []].append(row)
      }
    }
    self.rowsOfWord = rowsOfWord
    guard !landscape.actions.isEmpty else {
      stated = []
      rowsStating = [:]
      return
    }
    let names = StatedNames(landscape: landscape)
    let bodies = Dictionary(
      landscape.partnerships.enumerated().map { ($1.id, PartnershipIndex($0)) },
      uniquingKeysWith: { first, _ in first })
    let stated = landscape.actions.map { action -> Set<Subject> in
      if let body = action.body(among: { bodies[$0] != nil }) {
        return bodies[body].map { [.partnership($0)] } ?? []
      }
      return names.subjects(ofTopic: action.topic).union(names.organisations(among: action.byWhom))
    }
    var rowsStating: [Subject: [Int]] = [:]
    for (row, subjects) in stated.enumerated() {
      for subject in subjects { rowsStating[subject, default: []].append(row) }
    }
    self.stated = stated
    self.rowsStating = rowsStating
  }

  /// Whether a cell of a row names one of `subjects`; what does not was found in its text.
  func isStated(_ row: Int, of subjects: [Subject]) -> Bool {
    subjects.contains { stated[row].contains($0) }
  }

  /// Rows that name a kind by a cell, its name or abbreviation, in the order of the catalogue.
  func rows(of subject: Subject, naming kind: Kind) -> [Int] {
    rows(
      of: subject,
      forms: Self.forms(of: kind.name) + (kind.abbreviation.map(Self.forms) ?? []))
  }

  /// Rows that name something by a cell or its name, in the order of the catalogue.
  func rows(of subject: Subject, naming name: LocalisedText) -> [Int] {
    texts.isEmpty ? [] : rows(of: subject, forms: Self.forms(of: name))
  }

  /// Rows that name a subject by a cell, in the order of the catalogue.
  func rows(stating subject: Subject) -> [Int] { rowsStating[subject] ?? [] }

  private func rows(of subject: Subject, forms: [[String]]) -> [Int] {
    // Only rows that hold a form's first word can hold the form.
    var rows = Set(rows(stating: subject))
    for form in forms {
      guard let first = form.first else { continue }
      for word in form.count == 1 ? [first, first + "s"] : [first] {
        for row in rowsOfWord[word] ?? [] where Self.holds(texts[row], form) { rows.insert(row) }
      }
    }
    return rows.sorted()
  }

  private static func forms(of name: LocalisedText) -> [[String]] {
    name.forms.map(words).filter { !$0.isEmpty }
  }

  fileprivate static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'") }.map(String.init)
  }

  /// Whether `form` stands in `words` as neighbours, its last word perhaps as a plural.
  private static func holds(_ words: [String], _ form: [String]) -> Bool {
    guard let last = form.last, words.count >= form.count else { return false }
    return (0...(words.count - form.count)).contains { start in
      let end = words[start + form.count - 1]
      return (end == last || end == last + "s")
        && words[start..<(start + form.count - 1)].elementsEqual(form.dropLast())
    }
  }
}

/// Ids, codes and names as a cell may write them.
private struct StatedNames {
  private var subjects: [String: Subject] = [:]
  private var organisations: [String: Subject] = [:]

  init(landscape: Landscape) {
    func add(_ texts: [String], _ subject: Subject, isOrganisation: Bool = false) {
      for text in texts {
        let key = Self.key(text)
        guard !key.isEmpty else { continue }
        if isOrganisation { organisations[key] = organisations[key] ?? subject }
        subjects[key] = subjects[key] ?? subject
      }
    }
    for (index, kind) in landscape.kinds.enumerated() {
      add(
        [kind.id] + kind.name.forms + (kind.abbreviation?.forms ?? []), .kind(KindIndex(index)))
    }
    for (index, partnership) in landscape.partnerships.enumerated() {
      add([partnership.id] + partnership.name.forms, .partnership(PartnershipIndex(index)))
    }
    for (index, organisation) in landscape.organisations.enumerated() {
      add(
        [organisation.id] + organisation.name.forms + organisation.aliases,
        .organisation(OrganisationIndex(index)), isOrganisation: true)
    }
    for (index, area) in landscape.areas.enumerated() {
      add([area.code] + area.name.forms, .area(AreaIndex(index)))
    }
  }

  /// A topic is one thing, or several with semicolons between.
  func subjects(ofTopic topic: String) -> Set<Subject> {
    Set(topic.split(separator: ";").compactMap { subjects[Self.key(String($0))] })
  }

  /// Owners stand with commas, semicolons or slashes between.
  func organisations(among owners: String) -> Set<Subject> {
    let parts = owners.split { $0 == "," || $0 == ";" || $0 == "/" || $0 == "&" }
    return Set(parts.compactMap { organisations[Self.key(String($0))] })
  }

  private static func key(_ text: String) -> String {
    ActionSubjects.words(text).joined(separator: " ")
  }
}
