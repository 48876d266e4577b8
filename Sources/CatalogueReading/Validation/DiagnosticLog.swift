internal import LandscapeModel
internal import Wording

/// Collects what there is to say of a catalogue while it is read.
///
/// Of one code in one file the first thousand are kept and the rest counted at the last of them: a file of
/// nothing but bad rows must not fill memory with sentences that nobody reads. Rejects are complete.
///
/// A reject remembers the diagnostic at its root, so that rows which fall only because they refer to a
/// rejected row are counted there and make no noise of their own.
final class DiagnosticLog {
  /// Index of a diagnostic; stable while reading. Below -1 it is of one that is only counted.
  typealias Root = Int32

  private(set) var diagnostics: [Diagnostic] = []
  private let rejects = RejectSpool()

  private static let mostOfACode = 1_000
  private struct Sort: Hashable {
    var file: String
    var code: DiagnosticCode
  }
  private var tallies: [Sort: (count: Int, last: Root)] = [:]
  /// Of the diagnostics that are only counted: where each was, and the one that counts it.
  private var unlisted: [(line: Int32, column: Int32, counter: Root)] = []
  /// The newest of those, for the rows that fall for them.
  private var recent: [(root: Root, diagnostic: Diagnostic)] = []
  /// Whether a file cannot be read at all, or cannot be used as a whole.
  private(set) var isUnreadable = false
  private(set) var isUnusable = false

  /// What was said of a written name: by kind of thing, file, field and value.
  private struct Said: Hashable {
    var thing: String
    var file: String
    var code: DiagnosticCode
    var value: String
  }
  private var rootsOfValues: [Said: Root] = [:]
  private var reconciled: [Said: Int] = [:]
  /// In the order in which they were found.
  private(set) var reconciliations: [Reconciliation] = []
  /// Cells with names beyond the limit, by file in the order in which they were found.
  private(set) var unlistedNames: [(file: String, cells: Int)] = []
  private let listedNames: Int

  /// - Parameter listedNames: how many distinct written names are kept.
  init(listedNames: Int = LimitSettings().listedNames) {
    self.listedNames = listedNames
  }

  /// Adds what is said of a written name, or counts it where the same was said of the same value in the
  /// same file: one root cause is one diagnostic.
  func addRepeated(_ diagnostic: Diagnostic, of thing: String) -> Root {
    let outcome: ReconciliationOutcome =
      switch diagnostic.code {
      case .guessedReference: .guessed
      case .ambiguousName: .ambiguous
      default: diagnostic.candidates.isEmpty ? .unmatched : .suggested
      }
    reconcile(
      Reconciliation(
        location: diagnostic.location, thing: thing, value: diagnostic.value, outcome: outcome,
        candidates: outcome == .ambiguous
          ? diagnostic.expected.split(separator: ",").map {
            MatchCandidate(
              id: String($0.drop { $0 == " " }), name: diagnostic.value, score: 1,
              reason: Phrase.hasThatName(.english))
          } : diagnostic.candidates))
    let said = Said(
      thing: thing, file: diagnostic.location.file, code: diagnostic.code, value: diagnostic.value)
    if let root = rootsOfValues[said] {
      if root >= 0 {
        diagnostics[Int(root)].repeatCount += 1
      } else {
        diagnostics[counter(of: root)].unlistedCount += 1
        remember(diagnostic, root)
      }
      return root
    }
    let root = add(diagnostic)
    // A name that is not listed is said of each cell: of what is counted the thousand first are kept.
    if rootsOfValues.count < listedNames { rootsOfValues[said] = root }
    return root
  }

  /// Notes what a written name was taken for; each once a file, with the number of its cells. Names
  /// beyond the limit are counted: a file of nothing but unknown names must not fill memory.
  func reconcile(_ reconciliation: Reconciliation) {
    let said = Said(
      thing: reconciliation.thing, file: reconciliation.location.file, code: .guessedReference,
      value: reconciliation.value)
    if let place = reconciled[said] {
      reconciliations[place].occurrences += 1
      if Self.stands(reconciliation.location, before: reconciliations[place].location) {
        reconciliations[place].location = reconciliation.location
      }
      return
    }
    guard reconciliations.count < listedNames else {
      return countUnlisted(in: reconciliation.location.file)
    }
    reconciled[said] = reconciliations.count
    reconciliations.append(reconciliation)
  }

  private func countUnlisted(in file: String) {
    guard let place = unlistedNames.firstIndex(where: { $0.file == file }) else {
      unlistedNames.append((file, 1))
      return
    }
    unlistedNames[place].cells += 1
  }

  /// Says how many cells hold names that are not listed.
  func noteUnlistedNames() {
    for entry in unlistedNames {
      add(
        Diagnostic(
          code: .unlistedNames, severity: .note, location: SourceLocation(file: entry.file),
          value: String(entry.cells), expected: String(listedNames)))
    }
  }

  private static func stands(_ left: SourceLocation, before right: SourceLocation) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  @discardableResult
  func add(_ diagnostic: Diagnostic) -> Root {
    let sort = Sort(file: diagnostic.location.file, code: diagnostic.code)
    let tally = tallies[sort] ?? (0, 0)
    guard tally.count >= Self.mostOfACode else {
      let root = Root(diagnostics.count)
      diagnostics.append(diagnostic)
      tallies[sort] = (tally.count + 1, root)
      return root
    }
    diagnostics[Int(tally.last)].unlistedCount += 1
    unlisted.append(
      (
        Int32(clamping: diagnostic.location.line), Int32(clamping: diagnostic.location.column),
        tally.last
      ))
    let root = -1 - Root(unlisted.count)
    remember(diagnostic, root)
    return root
  }

  private func remember(_ diagnostic: Diagnostic, _ root: Root) {
    if recent.count >= 4_096 { recent.removeFirst(2_048) }
    recent.append((root, diagnostic))
  }

  /// Where the diagnostic stands that counts what falls with `root`.
  private func counter(of root: Root) -> Int {
    Int(root >= 0 ? root : unlisted[Int(-2 - root)].counter)
  }

  /// The diagnostic; one that is only counted and long past is told by the one that counts it.
  private func diagnostic(_ root: Root) -> Diagnostic {
    guard root < 0 else { return diagnostics[Int(root)] }
    if let found = recent.last(where: { $0.root == root }) { return found.diagnostic }
    let place = unlisted[Int(-2 - root)]
    var diagnostic = diagnostics[Int(place.counter)]
    diagnostic.location.line = Int(place.line)
    diagnostic.location.column = Int(place.column)
    return diagnostic
  }

  /// Adds what leaves nothing to go on with.
  func fail(_ diagnostic: Diagnostic, isUnreadable: Bool = false) {
    if isUnreadable { self.isUnreadable = true } else { isUnusable = true }
    add(diagnostic)
  }

  /// What is read of a file beside the tables; where that fails, why leaves nothing to go on with.
  func value<Value>(
    orFail code: DiagnosticCode, _ read: () throws(ConfigurationFailure) -> Value?
  ) -> Value? {
    do throws(ConfigurationFailure) {
      return try read()
    } catch {
      fail(error, as: code)
      return nil
    }
  }

  /// Adds all that is wrong in a file beside the tables.
  func fail(
    _ failure: ConfigurationFailure, as code: DiagnosticCode, isUnreadable: Bool = false
  ) {
    for each in [failure] + failure.further {
      fail(
        Diagnostic(code: code, severity: .error, location: each.location, expected: each.message),
        isUnreadable: isUnreadable)
    }
  }

  /// Adds the reject of a row for the reason that `root` gives.
  func reject(_ root: Root, row: String, at location: SourceLocation? = nil) {
    let diagnostic = diagnostic(root)
    append(diagnostic, at: location ?? diagnostic.location, row: row)
  }

  /// Adds the reject of a row that refers to one rejected for the reason that `root` gives.
  func rejectReference(
    to root: Root, field: String, value: String, at location: SourceLocation, row: String
  ) {
    diagnostics[counter(of: root)].cascadeCount += 1
    let cause = diagnostic(root)
    let reference = Diagnostic(
      code: .rejectedReference, severity: .error, location: location, field: field, value: value,
      expected: "\(cause.location.file):\(cause.location.line) [\(cause.code.rawValue)]",
      rejectsRow: true)
    append(reference, at: location, row: row)
  }

  private func append(_ diagnostic: Diagnostic, at location: SourceLocation, row: String) {
    rejects.append(
      Reject(
        location: location, code: diagnostic.code, value: diagnostic.value,
        message: DiagnosticWording.message(of: diagnostic, withCascade: false), row: row))
  }

  /// The diagnostics by file in the order of `files`, line and column; of equals the first found first.
  func sortedDiagnostics(files: [String]) -> [Diagnostic] {
    sorted(diagnostics, files: files) { $0.location }
  }

  func sortedReconciliations(files: [String]) -> [Reconciliation] {
    sorted(reconciliations, files: files) { $0.location }
  }

  /// How many rows were rejected.
  var rejectCount: Int { rejects.count }

  func sortedRejects(files: [String]) -> Rejects { rejects.rejects(files: files) }

  private func sorted<Element>(
    _ elements: [Element], files: [String], by location: (Element) -> SourceLocation
  ) -> [Element] {
    var place: [String: Int] = [:]
    for (index, file) in files.enumerated() { place[file] = index }
    // Files that are mapped come first, one after the other.
    let others = Set(elements.map { location($0).file }).filter { place[$0] == nil }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for (index, file) in others.enumerated() { place[file] = index - others.count }
    func key(_ index: Int) -> (Int, Int, Int, Int) {
      let location = location(elements[index])
      return (place[location.file] ?? 0, location.line, location.column, index)
    }
    // Rows are read in order, so that most often there is nothing to do.
    if elements.indices.dropFirst().allSatisfy({ key($0 - 1) < key($0) }) { return elements }
    let keys = elements.indices.map(key)
    return keys.sorted { $0 < $1 }.map { elements[$0.3] }
  }
}
