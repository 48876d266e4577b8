import CatalogueReading
import LandscapeModel
import LandscapePipeline
import Publishing
import Review
import TestSupport
import Testing

/// Forms written, answered, read and applied, over drawn catalogues in every dialect of CSV.
struct ReturnCircleTests {
  private static let reply = [
    "post": ("Head of Partnerships", ""), "date": ("20/11/2026", ""),
  ]
  private static let source = "return of 2026-11-20, by Head of Partnerships"

  @Test(arguments: 0..<UInt64(12), FileDialect.all)
  func `all seats confirmed are published and every other byte stays`(
    seed: UInt64, dialect: FileDialect
  ) throws {
    let drawn = DrawnCatalogue(seed: seed, dialect)
    guard !drawn.landscape.partnerships.isEmpty else { return }
    let work = ReturnsAtWork(folder: try TestSupport.TemporaryFolder())
    try drawn.write(to: work.folder)
    let before = try filesBelow(work.folder.path)
    let language = seed % 2 == 0 ? Language.english : .welsh
    var answered: [String: String] = [:]
    for form in try work.forms(.everybody, [language]) {
      answered[form.path] = filled(
        form.bytes, Self.reply, seats: language == .english ? "yes" : "Ydy",
        delimiter: seed % 3 == 0 ? ";" : ",")
    }
    let plan = try work.apply(answered)
    #expect(plan.entries.allSatisfy { [.confirmed, .unchanged].contains($0.outcome) })

    let after = try filesBelow(work.folder.path)
    #expect(Set(after.keys) == Set(before.keys))
    for (name, bytes) in before where name != "memberships.csv" { #expect(after[name] == bytes) }
    let expected = drawn.memberships { seat in
      if ["published", ""].contains(seat.certainty) { return seat }
      return .init(
        partnership: seat.partnership, organisation: seat.organisation, role: seat.role,
        certainty: "published", source: Self.source)
    }
    #expect(try work.folder.read("memberships.csv") == expected)
    #expect(after["memberships.csv"] == Array(expected.utf8))
    let seats = try work.catalogue().landscape.memberships
    #expect(seats.count == drawn.seats.count)
    #expect(seats.allSatisfy { $0.certainty == .published })

    // Again: the forms are of an older state by now, and say what the catalogue says.
    let again = try work.apply(answered)
    #expect(again.edits.isEmpty && again.entries.allSatisfy { $0.outcome == .unchanged })
    #expect(try filesBelow(work.folder.path) == after)
  }

  @Test(arguments: 0..<UInt64(12), FileDialect.all)
  func `seats struck are gone, with their line ends and nothing else`(
    seed: UInt64, dialect: FileDialect
  ) throws {
    let drawn = DrawnCatalogue(seed: seed, dialect)
    guard drawn.seats.count > 3, !dialect.blankLines else { return }
    let work = ReturnsAtWork(folder: try TestSupport.TemporaryFolder())
    try drawn.write(to: work.folder)
    var answered: [String: String] = [:]
    var struck: Set<[String]> = []
    for form in try work.forms() {
      let partnership = String(form.path.dropFirst(3).dropLast(4))
      var answers = Self.reply
      for seat in drawn.seats.prefix(2) where seat.partnership == partnership {
        answers["seat:" + seat.organisation] = ("no", "")
        struck.insert([seat.partnership, seat.organisation])
      }
      if answers.count > 2 { answered[form.path] = filled(form.bytes, answers) }
    }
    let plan = try work.apply(answered)
    #expect(plan.count { $0 == .struck } == struck.count)
    let expected = drawn.memberships { seat in
      struck.contains([seat.partnership, seat.organisation]) ? nil : seat
    }
    // The note of a row says its number: it goes with the row.
    if !dialect.hasNotes {
      let isLastStruck = drawn.seats.last.map {
        struck.contains([$0.partnership, $0.organisation])
      }
      if isLastStruck == false || dialect.endsWithLineEnd {
        #expect(try work.folder.read("memberships.csv") == expected)
      }
    }
    #expect(try work.apply(answered).edits.isEmpty)
  }

  @Test func `an organisation's form says the same of its seats as those of its partnerships`()
    throws
  {
    let drawn = DrawnCatalogue(seed: 14, FileDialect())
    let one = ReturnsAtWork(folder: try TestSupport.TemporaryFolder())
    let other = ReturnsAtWork(folder: try TestSupport.TemporaryFolder())
    try drawn.write(to: one.folder)
    try drawn.write(to: other.folder)
    var ofPartnerships: [String: String] = [:]
    for form in try one.forms() {
      ofPartnerships[form.path] = filled(form.bytes, Self.reply, seats: "yes")
    }
    var ofOrganisations: [String: String] = [:]
    for index in drawn.landscape.organisations.indices {
      for form in try other.forms(.organisation(OrganisationIndex(index))) {
        ofOrganisations[form.path] = filled(form.bytes, Self.reply, seats: "yes")
      }
    }
    try one.apply(ofPartnerships)
    try other.apply(ofOrganisations)
    #expect(
      try one.folder.read("memberships.csv") == other.folder.read("memberships.csv"))
  }
}
