internal import LandscapeModel
internal import Wording

/// What a reference means.
enum Judgement: Equatable {
  /// The number of the row it names, by id or by a name that only that row has.
  case matched(Int32)
  /// It names a row that was rejected for the reason at `root`.
  case rejected(root: DiagnosticLog.Root)
  /// An id that two rows claim which are not the same thing.
  case contested(Contest)
  /// A name that several ids share; the first few ids in byte order.
  case ambiguous(ids: [String])
  /// What it may mean, best first.
  case unmatched([MatchCandidate])
  /// The number of the row that an analyst says it names.
  case judged(Int32, MatchCandidate)
  /// The number of its best candidate, which is as good as the settings ask.
  case guessed(Int32, [MatchCandidate])

  /// The number of the row that it is taken for.
  var number: Int32? {
    switch self {
    case .matched(let number), .judged(let number, _), .guessed(let number, _): number
    case .rejected, .contested, .ambiguous, .unmatched: nil
    }
  }
}

/// Two rows that claim one id: what each is called, and where it stands.
struct Contest: Equatable {
  var names: [String]
  var places: [SourceLocation]
}

/// The ids of one file, and the names that stand for them.
///
/// Lookup is by exact id, then by name, Welsh name or alias in the forms of `NameForms`, closest form
/// first. An id that two rows claim names nobody. Names are only indexed when a reference is no id.
struct ReferenceIndex {
  /// Row numbers of ids that are referred to but have no row, or a rejected one.
  static let undefined: Int32 = -1
  static let rejected: Int32 = -2
  /// What stands for row *r* of a contested id is this less *r*: nobody's number by the id alone.
  private static let contested: Int32 = -3

  /// The file whose rows are referred to.
  var file: String
  let unknownCode: DiagnosticCode
  /// What its rows are, in the singular.
  var thing: String {
    switch unknownCode {
    case .unknownArea: "area"
    case .unknownOrganisation: "organisation"
    case .unknownRemit: "remit"
    case .unknownKind: "kind"
    default: "partnership"
    }
  }

  private(set) var ids: ByteInterner
  /// For each id: the number of its row, `undefined` or `rejected`.
  private(set) var rows: [Int32] = []
  /// For each id: the line of its first row, or 0, and the input that holds it.
  private var lines: [Int32] = []
  private var inputs: [Int32] = []
  /// Contested ids by symbol.
  private var contests: [Int32: Contest] = [:]
  private var roots: [DiagnosticLog.Root] = []

  /// The names of a row number.
  private var names: (Int) -> [String] = { _ in [] }
  private var symbolOfRow: [Int32] = []
  private var numbersOfForm: [String: [Int32]]?
  /// References that are no id, with what was found out about each.
  private var others = ByteInterner()
  private var judgements: [Judgement] = []
  private var similarNames: SimilarNames?
  /// Searches by similarity left: a file of nothing but unknown names must come to its end.
  private var searchesLeft = Self.mostSearches
  static let mostSearches = 3_000
  /// Names for which no candidates were looked for, because so many were looked for before.
  private(set) var unsearchedNames = 0
  /// When a candidate is taken; never for remits and kinds.
  var acceptance = ReconciliationSettings()
  /// What analysts have said of names.
  var analyst = AnalystJudgements()
  /// Cells with several references that came to nothing but rows, each with their numbers.
  private var lists = ByteInterner()
  private var numbersOfLists: [[Int32]] = []
  /// Beyond this many, cells differ from row to row.
  private static let mostLists = 4_096
  private var nearest = NearestName(budget: 50_000_000)

  init(file: String, unknownCode: DiagnosticCode, expected: Int = 0) {
    self.file = file
    self.unknownCode = unknownCode
    ids = ByteInterner(expected: expected)
  }

  /// The dense number of an id, whether it has a row or is only referred to.
  mutating func symbol(_ key: ByteSlice) -> Int32 {
    let symbol = ids.intern(key)
    if Int(symbol) == rows.count {
      rows.append(Self.undefined)
      lines.append(0)
      inputs.append(0)
      roots.append(-1)
    }
    return symbol
  }

  /// Makes room for the ids of so many rows.
  mutating func reserve(_ count: Int) {
    ids.reserve(count)
    rows.reserveCapacity(count)
    lines.reserveCapacity(count)
    inputs.reserveCapacity(count)
    roots.reserveCapacity(count)
  }

  /// Claims `key` for the row at `origin`.
  ///
  /// - Returns: the symbol, and where the row stands that has the id already.
  mutating func define(
    _ key: ByteSlice, at origin: RowOrigin
  ) -> (symbol: Int32, first: RowOrigin?) {
    let symbol = symbol(key)
    if lines[Int(symbol)] > 0 {
      return (symbol, RowOrigin(input: inputs[Int(symbol)], line: lines[Int(symbol)]))
    }
    lines[Int(symbol)] = max(1, origin.line)
    inputs[Int(symbol)] = origin.input
    return (symbol, nil)
  }

  /// The number of the row that has the id `symbol`, whether contested or not.
  func row(of symbol: Int32) -> Int32? { Self.number(rows[Int(symbol)]) }

  private static func number(_ row: Int32) -> Int32? {
    row >= 0 ? row : row <= contested ? contested - row : nil
  }

  /// Gives the id of a row away: who names it may mean another.
  mutating func contest(_ symbol: Int32, _ contest: Contest) {
    let row = rows[Int(symbol)]
    if row >= 0 { rows[Int(symbol)] = Self.contested - row }
    if contests[symbol] == nil { contests[symbol] = contest }
  }

  mutating func setRow(_ number: Int32, of symbol: Int32) { rows[Int(symbol)] = number }

  mutating func setRejected(_ symbol: Int32, root: DiagnosticLog.Root) {
    rows[Int(symbol)] = Self.rejected
    roots[Int(symbol)] = root
  }

  /// Gives the names of the rows, once rows are numbered from 0 to `count`.
  ///
  /// `names` is kept; take it back with `forgetNames` before what it reads from is changed.
  mutating func setNames(count: Int, _ names: @escaping (Int) -> [String]) {
    forgetNames()
    self.names = names
    symbolOfRow = [Int32](repeating: 0, count: count)
    for (symbol, row) in rows.enumerated() {
      if let number = Self.number(row) { symbolOfRow[Int(number)] = Int32(symbol) }
    }
  }

  mutating func forgetNames() {
    names = { _ in [] }
    symbolOfRow = []
    numbersOfForm = nil
    similarNames = nil
    others = ByteInterner()
    judgements = []
    lists = ByteInterner()
    numbersOfLists = []
  }

  /// Gives rows new numbers: row *r* becomes `numbers[r]`, where that is not below 0.
  mutating func renumber(_ numbers: [Int32]) {
    for symbol in rows.indices {
      guard let old = Self.number(rows[symbol]) else { continue }
      let number = numbers[Int(old)]
      if number >= 0 { rows[symbol] = rows[symbol] >= 0 ? number : Self.contested - number }
    }
  }

  /// The row number of an id; -1 for what `judge` has more to say of.
  @inline(__always)
  func row(of key: ByteSlice) -> Int32 {
    let symbol = ids.find(key)
    return symbol >= 0 ? max(Self.undefined, rows[Int(symbol)]) : Self.undefined
  }

  /// The row numbers of several ids, as above; see `ByteInterner.findAll`.
  @inline(__always)
  func findRows(
    _ count: Int, _ key: (Int) -> ByteSlice, _ found: (Int, Int32) -> Void
  ) -> UInt32 {
    rows.withUnsafeBufferPointer { rows in
      ids.findAll(count, key) { place, symbol in
        found(place, symbol >= 0 ? max(Self.undefined, rows[Int(symbol)]) : Self.undefined)
      }
    }
  }

  /// The row numbers that a whole cell of references is known to come to.
  func rows(ofList cell: ByteSlice) -> [Int32]? {
    let list = lists.find(cell)
    return list >= 0 ? numbersOfLists[Int(list)] : nil
  }

  /// Notes the row numbers of a cell all of whose references are ids.
  ///
  /// Used where the rows are numbered for good.
  mutating func setRows(_ numbers: [Int32], ofList cell: ByteSlice) {
    guard lists.count < Self.mostLists, cell.count <= 256, lists.find(cell) < 0 else { return }
    _ = lists.intern(cell)
    numbersOfLists.append(numbers)
  }

  /// What `key` refers to.
  mutating func judge(_ key: ByteSlice) -> Judgement {
    let symbol = ids.find(key)
    if symbol >= 0 {
      let row = rows[Int(symbol)]
      if row >= 0 { return .matched(row) }
      if row == Self.rejected { return .rejected(root: roots[Int(symbol)]) }
      if let contest = contests[symbol] { return .contested(contest) }
    }
    return judgeName(key)
  }

  /// What the id `symbol` refers to.
  mutating func judge(symbol: Int32) -> Judgement {
    let row = rows[Int(symbol)]
    if row >= 0 { return .matched(row) }
    if row == Self.rejected { return .rejected(root: roots[Int(symbol)]) }
    if let contest = contests[symbol] { return .contested(contest) }
    var key = ids.text(of: Int(symbol))
    return key.withUTF8 { utf8 in
      guard let base = utf8.baseAddress else { return .unmatched([]) }
      return judgeName(ByteSlice(start: base, count: utf8.count))
    }
  }

  private mutating func judgeName(_ key: ByteSlice) -> Judgement {
    let known = others.find(key)
    if known >= 0 { return judgements[Int(known)] }
    let judgement = judged(name: key.text)
    guard judgements.count < Self.mostRemembered else { return judgement }
    _ = others.intern(key)
    judgements.append(judgement)
    return judgement
  }

  /// Of so many names it is remembered what they mean: names that hardly ever stand twice must not fill
  /// memory.
  private static let mostRemembered = 100_000

  /// A name that a thousand ids share is not explained by a thousand ids.
  private static let mostShown = 10

  private mutating func judged(name: String) -> Judgement {
    let spoken = analyst.judgements(of: name)
    if let id = spoken.same, let number = row(ofID: id) {
      let known = names(Int(number)).first ?? id
      return .judged(
        number,
        MatchCandidate(id: id, name: known, score: 1, reason: Phrase.judgedTheSame(.english)))
    }
    let index = formIndex()
    if !TextInspection.mixesScripts(name) {
      for form in NameForms.forms(of: name) {
        guard let all = index[form] else { continue }
        let numbers = all.filter { !spoken.notSame.contains(id(ofRow: $0)) }
        if numbers.count == 1 { return .matched(numbers[0]) }
        if numbers.isEmpty { break }
        return .ambiguous(ids: numbers.prefix(Self.mostShown).map { id(ofRow: $0) })
      }
      // A row whose id was made from its name is known by the name though it was rejected.
      if let root = rejectedRow(madeFrom: name) { return .rejected(root: root) }
    }
    return similar(to: name, spoken)
  }

  private func row(ofID id: String) -> Int32? {
    var id = id
    let symbol = id.withUTF8 { utf8 in
      utf8.baseAddress.map { ids.find(ByteSlice(start: $0, count: utf8.count)) } ?? -1
    }
    guard symbol >= 0, rows[Int(symbol)] >= 0 else { return nil }
    return rows[Int(symbol)]
  }

  private func rejectedRow(madeFrom name: String) -> DiagnosticLog.Root? {
    var id = NameID.id(of: name)
    let symbol = id.withUTF8 { utf8 in
      utf8.baseAddress.map { ids.find(ByteSlice(start: $0, count: utf8.count)) } ?? -1
    }
    return symbol >= 0 && rows[Int(symbol)] == Self.rejected ? roots[Int(symbol)] : nil
  }

  /// Whether a row that can be used has the id.
  func hasRow(_ id: String) -> Bool { row(ofID: id) != nil }

  private mutating func similar(to name: String, _ spoken: AnalystJudgements.Spoken) -> Judgement {
    var matches: [SimilarNames.Match] = []
    if searchesLeft > 0 {
      searchesLeft -= 1
      let similarNames =
        self.similarNames ?? SimilarNames(count: symbolOfRow.count, names: names)
      self.similarNames = similarNames
      matches = similarNames.matches(of: name).filter {
        !spoken.notSame.contains(id(ofRow: $0.number))
      }
    } else {
      unsearchedNames += 1
    }
    var candidates = matches.map {
      MatchCandidate(
        id: id(ofRow: $0.number), name: $0.name, score: $0.score, reason: $0.reason)
    }
    if let best = matches.first, best.mayBeTaken, !spoken.isUnsure, !Self.looksLikeID(name),
      best.score >= acceptance.accept - 1e-9,
      best.score - (matches.dropFirst().first?.score ?? 0) >= acceptance.margin - 1e-9
    {
      return .guessed(best.number, candidates)
    }
    if let near = nearestID(to: name), !spoken.notSame.contains(near.id) {
      candidates.removeAll { $0.id == near.id }
      candidates.insert(near, at: 0)
    }
    return .unmatched(candidates)
  }

  /// Ids of different bodies differ by a letter; what may be one is never guessed.
  private static func looksLikeID(_ name: String) -> Bool {
    !name.utf8.contains(0x20)
      && name.utf8.contains {
        $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 & 0xF0 == 0x30
      }
  }

  /// The id that `name` may be a slip for; never taken without being asked, since ids differ by little.
  private mutating func nearestID(to name: String) -> MatchCandidate? {
    guard !name.utf8.contains(0x20), !nearest.isExhausted else { return nil }
    let candidates = symbolOfRow.lazy.map { [ids] in ids.text(of: Int($0)) }
    guard let id = nearest.nearest(to: name, among: candidates) else { return nil }
    let (left, right) = (Array(name.lowercased().utf8), Array(id.lowercased().utf8))
    let distance = NearestName.distance(left, right, within: 3) ?? 3
    let longer = Double(max(left.count, right.count, 1))
    return MatchCandidate(
      id: id, name: row(ofID: id).flatMap { names(Int($0)).first } ?? id,
      score: 1 - Double(distance) / longer, reason: MatchReason.identifier(distance: distance),
      isSlipOfID: true)
  }

  private mutating func formIndex() -> [String: [Int32]] {
    if let numbersOfForm { return numbersOfForm }
    // Of the rows that share a form, those to which it is closest have it.
    var index: [String: (distance: Int, numbers: [Int32])] = [:]
    for number in symbolOfRow.indices {
      for name in names(number) where !TextInspection.mixesScripts(name) {
        for (distance, form) in NameForms.forms(of: name).enumerated() {
          let known = index[form]?.distance ?? Int.max
          if distance < known {
            index[form] = (distance, [Int32(number)])
          } else if distance == known, index[form]?.numbers.last != Int32(number) {
            index[form]?.numbers.append(Int32(number))
          }
        }
      }
    }
    let numbersOfForm = index.mapValues(\.numbers)
    self.numbersOfForm = numbersOfForm
    return numbersOfForm
  }

  /// The id of a row number.
  private func id(ofRow number: Int32) -> String {
    ids.text(of: Int(symbolOfRow[Int(number)]))
  }
}
