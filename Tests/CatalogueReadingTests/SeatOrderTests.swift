import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// The memberships of a landscape against their plain definition: every row that can be used and is active,
/// sorted by partnership, organisation, role, certainty and line, whichever way its row was read.
struct SeatOrderTests {
  /// A row of `memberships.csv` as it was meant.
  struct Seat: Equatable {
    var partnership: String
    var organisation: String
    var role: Role
    var certainty: Certainty
    var from: String
    var to: String
    var representative: String
    var source: String
    var line: Int
  }

  /// How a file writes its rows.
  enum Manner: CaseIterable {
    case plain, carriageReturns, quoted, mixed
  }

  /// A catalogue drawn at random, and what must come of its seats.
  struct Drawn {
    var catalogue = SmallCatalogue()
    var seats: [Seat] = []
    /// The lines of rows that cannot be used.
    var rejected: [Int] = []
    var rows = 0
    var inactive = 0

    private static let words: [(String, Role)] = [
      ("", .member), ("member", .member), ("chair", .chair), ("statutory", .statutory),
      ("convenor", .convenor), ("invited", .invited), ("observer", .observer), ("Chair", .chair),
    ]
    private static let certainties: [(String, Certainty)] = [
      ("", .published), ("published", .published), ("law", .law), ("assumed", .assumed),
    ]

    init(seed: Int) {
      var random = RandomLandscape.Generator(seed: UInt64(seed) + 4_711)
      let manner = Manner.allCases[seed % Manner.allCases.count]
      let tail = ["", "-of-a-long-name"][random.below(2)]
      let partnershipCount = 1 + random.below(12)
      let organisationCount = 1 + random.below(60)
      var partnerships = "id,name,kind,ended,as_of\n"
      for number in 0..<partnershipCount {
        // The first is active in any case.
        let ended = number > 0 && random.below(5) == 0 ? "2020" : ""
        partnerships += "p\(number)\(tail),Board \(number),psb,\(ended),2023-06-30\n"
      }
      let ended = partnerships.split(separator: "\n").map { $0.contains(",2020,") }
      var organisations = "id,name\n"
      for number in 0..<organisationCount { organisations += "o\(number)\(tail),Body \(number)\n" }

      let hasDetails = random.below(2) == 0
      var text = "partnership,organisation,role,certainty"
      text += hasDetails ? ",from,to,representative,source\n" : "\n"
      var line = 2
      var partnership = 0
      for _ in 0..<random.below(400) {
        // Runs of one partnership, some of them split by a row or two of others.
        if random.below(6) == 0 { partnership = random.below(partnershipCount) }
        let own = random.below(12) == 0 ? random.below(partnershipCount) : partnership
        var seat = Seat(
          partnership: "p\(own)\(tail)",
          organisation: "o\(random.below(organisationCount))\(tail)", role: .member,
          certainty: .published, from: "", to: "", representative: "", source: "", line: line)
        let (word, role) = Self.words[random.below(Self.words.count)]
        let (sure, certainty) = Self.certainties[random.below(Self.certainties.count)]
        (seat.role, seat.certainty) = (role, certainty)
        var isActive = !ended[own + 1]
        if hasDetails {
          seat.from = ["", "", "2019-04", "2024"][random.below(4)]
          seat.to = ["", "", "2025-01-31", "2021"][random.below(4)]
          if seat.from == "2024", seat.to == "2021" { seat.to = "" }
          isActive = isActive && seat.from != "2024" && seat.to != "2021"
          seat.representative = ["", "Chief officer", "Prif Swyddog tân"][random.below(3)]
          seat.source = ["", "https://example.org/\(random.below(3))"][random.below(2)]
        }
        var cells = [seat.partnership, seat.organisation, word, sure]
        if hasDetails { cells += [seat.from, seat.to, seat.representative, seat.source] }
        let spoilt = random.below(25)
        switch spoilt {
        case 0: cells[1] = "nobody"
        case 1: cells[0] = "nowhere"
        case 2: cells[2] = "emperor"
        case 3: cells.append("one too many")
        case 4: cells[0] = ""
        case 5: cells[0] = " " + cells[0] + "\u{A0}"
        default: break
        }
        text += Self.row(cells, manner, &random)
        rows += 1
        if spoilt < 5 {
          rejected.append(line)
        } else if isActive {
          seats.append(seat)
        } else {
          inactive += 1
        }
        line += 1
        if random.below(20) == 0 {
          text += "\n"
          line += 1
        }
      }
      // The last row may end with the file.
      if random.below(2) == 0, text.hasSuffix("\n") { text.removeLast() }
      catalogue.files["organisations.csv"] = Array(organisations.utf8)
      catalogue.files["partnerships.csv"] = Array(partnerships.utf8)
      catalogue.files["memberships.csv"] = Array(text.utf8)
    }

    private static func row(
      _ cells: [String], _ manner: Manner, _ random: inout RandomLandscape.Generator
    ) -> String {
      let isQuoted = manner == .quoted || (manner == .mixed && random.below(3) == 0)
      let endsInBoth = manner == .carriageReturns || (manner == .mixed && random.below(3) == 0)
      return (isQuoted ? cells.map { "\"\($0)\"" } : cells).joined(separator: ",")
        + (endsInBoth ? "\r\n" : "\n")
    }

    /// The definition.
    var expected: [Seat] {
      func key(_ seat: Seat) -> (Int, Int, Int) {
        (
          Role.allCases.firstIndex(of: seat.role) ?? -1,
          Certainty.allCases.firstIndex(of: seat.certainty) ?? -1, seat.line
        )
      }
      return seats.sorted { left, right in
        if left.partnership != right.partnership {
          return left.partnership.utf8.lexicographicallyPrecedes(right.partnership.utf8)
        }
        if left.organisation != right.organisation {
          return left.organisation.utf8.lexicographicallyPrecedes(right.organisation.utf8)
        }
        return key(left) < key(right)
      }
    }
  }

  @Test(arguments: Effort.seeds(0..<120))
  func `seats stand as they are defined to, however their rows stand and are written`(
    seed: Int
  ) throws {
    let drawn = Drawn(seed: seed)
    let outcome = try drawn.catalogue.read()
    let catalogue = try #require(outcome.catalogue, "seed \(seed): \(outcome.lines)")
    let landscape = catalogue.landscape
    let found = landscape.memberships.map { seat in
      Seat(
        partnership: landscape.partnerships[Int(seat.partnership)].id,
        organisation: landscape.organisations[Int(seat.organisation)].id, role: seat.role,
        certainty: seat.certainty, from: seat.from?.description ?? "",
        to: seat.to?.description ?? "", representative: seat.representative,
        source: seat.source, line: Int(seat.origin.line))
    }
    #expect(found == drawn.expected, "seed \(seed)")
    #expect(landscape.inactive.membershipCount == drawn.inactive, "seed \(seed)")
    let rejects = catalogue.rejects.filter { $0.location.file == "memberships.csv" }
    #expect(rejects.map(\.location.line) == drawn.rejected, "seed \(seed)")
    let input = try #require(landscape.inputs.first { $0.name == "memberships.csv" })
    #expect(input.rowsRead == drawn.rows, "seed \(seed)")
    #expect(input.rowsRejected == drawn.rejected.count, "seed \(seed)")
    let seatsOfInput = landscape.memberships.filter {
      landscape.inputs[Int($0.origin.input)].name != "memberships.csv"
    }
    #expect(seatsOfInput.isEmpty, "seed \(seed)")
  }
}
