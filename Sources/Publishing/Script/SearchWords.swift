internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// What search looks through of a page beside its names: the words of its sentences and notes, and the names of the
/// areas, bodies and organisations that it is about, each word once and in no order that a reader would see.
struct SearchWords {
  private let context: SiteContext
  /// Letters of a page's words; what is past them is found by the page's names alone.
  private let most: Int

  /// Letters of the words of all pages together: what a browser reads before the first answer.
  private static let mostOfAll = 2_000_000

  /// - Parameter pages: how many pages there are; of many each has the fewer words.
  init(_ context: SiteContext, pages: Int) {
    self.context = context
    most = min(SearchIndex.mostLetters, Self.mostOfAll / max(1, pages))
  }

  private var landscape: Landscape { context.landscape }

  /// The words of a page that are not among those `known` of it already.
  /// - Complexity: O(length of what is looked through), which ends soon after `most` letters.
  func words(of page: SitePage, beside known: [String]) -> String {
    words(texts(of: page), beside: known)
  }

  /// The same of a kind, which has its place on the page of kinds.
  func words(of kind: Kind, beside known: [String]) -> String {
    words(
      kind.notes.forms + kind.legislation.forms
        + kind.defaultRemits.flatMap { landscape.remits[Int($0)].name.forms }, beside: known)
  }

  private func words(_ texts: [String], beside known: [String]) -> String {
    var seen = Set(known.flatMap(Self.split))
    var found = ""
    var letters = 0
    for text in texts {
      for word in Self.split(text) where seen.insert(word).inserted {
        letters += word.unicodeScalars.count + 1
        guard letters <= most else { return found }
        found += (found.isEmpty ? "" : " ") + word
      }
    }
    return found
  }

  private static func split(_ text: String) -> [String] {
    var text = text.lowercased()
    if let words = text.withUTF8(splitPlain) { return words }
    return text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
      .map(String.init)
  }

  /// The same of text in ASCII and letters of Europe with the marks of prose, of which each is a character by itself;
  /// `nil` of other text.
  private static func splitPlain(_ text: UnsafeBufferPointer<UInt8>) -> [String]? {
    var words: [String] = []
    var start = 0
    var place = 0
    func end(before place: Int) {
      if start < place {
        words.append(String(decoding: text[start..<place], as: UTF8.self))
      }
    }
    while place < text.count {
      let byte = text[place]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "'"):
        place += 1
      case 0..<0x80:
        end(before: place)
        place += 1
        start = place
      case 0xC3...0xC9:
        // U+00C0–027F: letters, but for the signs of multiplication and division.
        let isSign = byte == 0xC3 && text[place + 1] & 0xDF == 0x97
        if isSign { end(before: place) }
        place += 2
        if isSign { start = place }
      case 0xE2:
        // U+2010–201F: dashes and quotation marks, of which U+2019 is an apostrophe too.
        guard text[place + 1] == 0x80, (0x90...0x9F).contains(text[place + 2]) else { return nil }
        let isApostrophe = text[place + 2] == 0x99
        if !isApostrophe { end(before: place) }
        place += 3
        if !isApostrophe { start = place }
      default: return nil
      }
    }
    end(before: place)
    return words
  }

  /// Names first: they are looked for most, and stay where not all has room.
  private func texts(of page: SitePage) -> [String] {
    switch page {
    case .finding(let index): texts(ofFinding: index)
    case .partnership(let index): texts(of: landscape.partnerships[Int(index)], index)
    case .organisation(let index): texts(of: landscape.organisations[Int(index)])
    case .area(let index): texts(of: landscape.areas[Int(index)])
    case .footprint(let index): areas(Array(landscape.footprints.atoms[Int(index)]))
    default: []
    }
  }

  private func texts(ofFinding index: Int) -> [String] {
    let finding = context.findings[index]
    let scope = finding.evidence.scope
    let bodies = scope.partnerships.prefix(PageBudget.mostEntries)
    let organisations = scope.countedOrganisations(context.content.graph.incidence)
    let names =
      bodies.flatMap { body -> [String] in
        let record = landscape.partnerships[Int(body)]
        return record.name.forms + areaNames(record.areas)
      } + areas(context.involvement.atoms[index])
      + (organisations + (scope.organisation.map { [$0] } ?? [])).flatMap {
        landscape.organisations[Int($0)].name.forms
      }
    let document = FindingDocument(context: context, finding: finding)
    return names + context.content.languages.map { document.sentences(in: $0) }
  }

  private func texts(of record: Partnership, _ index: PartnershipIndex) -> [String] {
    let kind = landscape.kinds[Int(record.kind)]
    return kind.name.forms + (kind.abbreviation?.forms ?? []) + areaNames(record.areas)
      + context.organisations(on: index).flatMap { landscape.organisations[Int($0)].name.forms }
      + record.remits.flatMap { landscape.remits[Int($0)].name.forms } + [record.remitText]
      + (record.plans + record.needsAssessments).flatMap(\.forms) + [record.legislation]
  }

  private func texts(of record: Organisation) -> [String] {
    areaNames(record.areas)
      + landscape.words.organisationKind(record.kind).forms
      + landscape.words.sector(record.sector).forms
  }

  private func texts(of record: Area) -> [String] {
    areaNames(record.parts) + landscape.words.areaKind(record.kind).forms
  }

  private func areas(_ atoms: [AtomIndex]) -> [String] {
    areaNames(atoms.map { landscape.hierarchy.atoms[Int($0)] })
  }

  private func areaNames(_ areas: [AreaIndex]) -> [String] {
    areas.prefix(PageBudget.mostEntries).flatMap { landscape.areas[Int($0)].name.forms }
  }
}
