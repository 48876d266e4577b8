package import LandscapeModel

/// The names of a landscape, for names that somebody wrote elsewhere than in the catalogue.
///
/// They mean what they would mean in it, by id, name, name in another language or alias, and by what analysts
/// have said in `matches.csv`; nothing is ever guessed.
package struct CatalogueNames {
  private var indexes: [MatchThing: ReferenceIndex] = [:]

  package init(_ catalogue: ReadCatalogue) {
    let landscape = catalogue.landscape
    func add(
      _ thing: MatchThing, _ file: String, _ code: DiagnosticCode, ids: [String],
      _ names: @escaping (Int) -> [String]
    ) {
      var index = ReferenceIndex(file: file, unknownCode: code, expected: ids.count)
      for (row, id) in ids.enumerated() {
        var id = id
        let symbol = id.withUTF8 { utf8 in
          utf8.baseAddress.map { index.symbol(ByteSlice(start: $0, count: utf8.count)) }
        }
        if let symbol { index.setRow(Int32(row), of: symbol) }
      }
      index.setNames(count: ids.count, names)
      index.analyst = catalogue.analyst[thing] ?? AnalystJudgements()
      indexes[thing] = index
    }
    add(.area, "areas.csv", .unknownArea, ids: landscape.areas.map(\.code)) {
      landscape.areas[$0].name.forms
    }
    add(
      .organisation, "organisations.csv", .unknownOrganisation,
      ids: landscape.organisations.map(\.id)
    ) { landscape.organisations[$0].name.forms + landscape.organisations[$0].aliases }
    add(.remit, "remits.csv", .unknownRemit, ids: landscape.remits.map(\.id)) {
      landscape.remits[$0].name.forms
    }
    add(
      .partnership, "partnerships.csv", .unknownPartnership, ids: landscape.partnerships.map(\.id)
    ) { landscape.partnerships[$0].name.forms }
  }

  /// What `name` means among areas, organisations, remits or partnerships; white space around it does not count.
  package mutating func meaning(of name: String, among thing: MatchThing) -> NameMeaning {
    var key = String(name.trimmingWhitespace)
    guard !key.isEmpty, var index = indexes.removeValue(forKey: thing) else {
      return .unknown(nearest: [])
    }
    defer { indexes[thing] = index }
    let judgement = key.withUTF8 { utf8 in
      utf8.baseAddress.map { index.judge(ByteSlice(start: $0, count: utf8.count)) }
    }
    switch judgement {
    case .matched(let number), .judged(let number, _): return .one(number)
    case .ambiguous(let ids): return .several(ids: ids)
    case .unmatched(let candidates), .guessed(_, let candidates):
      return .unknown(nearest: candidates)
    case .rejected, .contested, nil: return .unknown(nearest: [])
    }
  }
}

extension String {
  fileprivate var trimmingWhitespace: Substring {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}
