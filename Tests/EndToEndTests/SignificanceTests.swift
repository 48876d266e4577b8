import Foundation
import TestSupport
import Testing

/// Significance on the real catalogues and on the worst small ones, run as a user runs it.
struct SignificanceTests {
  private static let heading =
    "source,target,shared,expected,lift,p,q,q_discrete,testable"

  /// A catalogue of boards on two areas, members as given by board.
  private func catalogue(
    boards: [[String]], basis: String = "statutory"
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      "code,name,parts,population\nA1,Aber,,100\nA2,Bont,,100\nA3,Both,A1;A2,\n", to: "areas.csv")
    let bodies = (0..<6).map { "c\($0),Council \($0),council,A\($0 % 2 + 1)" }
    try folder.write(
      "id,name,kind,area\n" + bodies.joined(separator: "\n") + "\n", to: "organisations.csv")
    try folder.write("id,name\nr1,Planning\n", to: "remits.csv")
    try folder.write(
      "kind,name,function,basis,statutory_member_kinds\nboard,Board,strategic,\(basis),council\n",
      to: "kinds.csv")
    let rows = boards.indices.map { "p\($0),Board \($0),board,A1,r1,2023-06-30" }
    try folder.write(
      "id,name,kind,areas,remits,as_of\n" + rows.joined(separator: "\n") + "\n",
      to: "partnerships.csv")
    let seats = boards.enumerated().flatMap { index, members in members.map { "p\(index),\($0)" } }
    try folder.write(
      "partnership,organisation\n" + seats.joined(separator: "\n") + "\n", to: "memberships.csv")
    return folder
  }

  private func significance(
    of input: String, _ options: [String] = []
  ) throws -> (lines: [String], errors: String) {
    let output = try TemporaryFolder()
    let run = try ProgramRun(
      ["overlap", input, "--out", output.path, "--significance"] + options)
    #expect(run.status == 0, "\(run.errors)")
    let text = try output.read("significance.csv")
    let odd: Set<String> = ["nan", "-nan", "inf", "-inf", "infinity"]
    #expect(text.split { ",\n".contains($0) }.allSatisfy { !odd.contains($0.lowercased()) })
    return (text.split(separator: "\n").map(String.init), run.errors)
  }

  @Test(arguments: [(2019, 168, 242), (2023, 171, 227)])
  func `every pair of Wales has its row, none with q at most the level`(
    year: Int, partnerships: Int, rare: Int
  ) throws {
    let (lines, _) = try significance(of: Repository.wales(year))
    #expect(lines.first == Self.heading)
    let rows = lines.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(rows.count == partnerships * (partnerships - 1) / 2)
    var previous: (String, String) = ("", "")
    var counts = (p: 0, q: 0, discrete: 0)
    for row in rows {
      #expect(row.count == 9)
      let names = (String(row[0]), String(row[1]))
      #expect(names.0.utf8.lexicographicallyPrecedes(names.1.utf8))
      #expect(previous.0 < names.0 || (previous.0 == names.0 && previous.1 < names.1))
      previous = names
      let values = [3, 5, 6, 7].compactMap { Double(row[$0]) }
      #expect(values.count == 4 && values.allSatisfy(\.isFinite))
      if values[1] <= 0.05 + 1e-9 { counts.p += 1 }
      if values[2] <= 0.05 + 1e-9 { counts.q += 1 }
      if values[3] <= 0.05 + 1e-9 { counts.discrete += 1 }
    }
    #expect(counts == (rare, 0, 0))
  }

  @Test(arguments: [
    (2019, [["1,494", "1,943"], ["88", "406"], ["6", "10"], ["0", "0"]]),
    (2023, [["1,469", "1,808"], ["82", "430"], ["7", "8"], ["0", "0"]]),
  ])
  func `the method page of Wales counts the surprising pairs of each null model`(
    year: Int, expected: [[String]]
  ) throws {
    let output = try TemporaryFolder()
    let run = try ProgramRun(["analyse", Repository.wales(year), "--out", output.path])
    #expect(run.status == 0, "\(run.errors)")
    let name = try output.read("latest.txt").trimmingCharacters(in: .whitespacesAndNewlines)
    for language in ["en", "cy"] {
      let page = try output.read(name + "/\(language)/method.html")
      let table = try #require(page.components(separatedBy: "id=\"t-null-models\"").last)
      let body = try #require(table.components(separatedBy: "</table>").first)
      let rows = body.components(separatedBy: "<tr").dropFirst(2)
      let cells = rows.map { row in
        row.matches(of: /<td[^>]*>([0-9,]+)<\/td>/).map { String($0.output.1) }
      }
      #expect(cells.map { Array($0[2...3]) } == expected)
    }
  }

  @Test(arguments: [2019, 2023])
  func `switching it off changes no finding, no rank and no priority`(year: Int) throws {
    let on = try findings(of: year, [])
    let off = try findings(of: year, ["--set", "significance.maximum-partnerships=0"])
    #expect(on.count == off.count && !on.isEmpty)
    var answers = 0
    for (left, right) in zip(on, off) {
      let id = left["id"] as? String
      for key in left.keys where key != "evidence" {
        let (one, other) = (left[key] ?? "", right[key] ?? "")
        #expect(try Self.text(of: [one]) == Self.text(of: [other]), "\(id ?? ""): \(key)")
      }
      var with = try #require(left["evidence"] as? [String: Any])
      var without = try #require(right["evidence"] as? [String: Any])
      let answer = with.removeValue(forKey: "significance") as? [String: Any]
      let refusal = without.removeValue(forKey: "significance") as? [String: Any]
      #expect(try Self.text(of: with) == Self.text(of: without), "\(id ?? "")")
      #expect((answer == nil) == (refusal == nil))
      guard let answer, let refusal else { continue }
      answers += 1
      #expect(answer["computed"] as? Bool == true)
      #expect(refusal["computed"] as? Bool == false)
      #expect(refusal["reason"] as? String == "too-many-partnerships")
    }
    #expect(answers > 10)
  }

  private static func text(of value: Any) throws -> Data {
    try JSONSerialization.data(withJSONObject: value, options: .sortedKeys)
  }

  private func findings(of year: Int, _ options: [String]) throws -> [[String: Any]] {
    let output = try TemporaryFolder()
    let run = try ProgramRun(["analyse", Repository.wales(year), "--out", output.path] + options)
    #expect(run.status == 0, "\(run.errors)")
    let name = try output.read("latest.txt").trimmingCharacters(in: .whitespacesAndNewlines)
    let text = try output.read(name + "/findings.json")
    #expect(!text.contains("NaN") && !text.contains("Infinity"))
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require(read?["findings"] as? [[String: Any]])
  }

  @Test func `above the limit the heading stands alone and the reason is said`() throws {
    let (lines, errors) = try significance(
      of: Repository.wales(2023), ["--set", "significance.maximum-partnerships=100"])
    #expect(lines == [Self.heading])
    #expect(
      errors.contains(
        "warning: significance not computed: there are 171 partnerships, more than the limit of 100 "
          + "(setting 'significance.maximum-partnerships'); significance.csv has its heading only\n"
      ), "\(errors)")
  }

  @Test func `a single partnership has no pair, and that is said`() throws {
    let folder = try catalogue(boards: [["c0", "c1"]])
    let (lines, errors) = try significance(of: folder.path)
    #expect(lines == [Self.heading])
    #expect(errors.contains("fewer than two partnerships have a counted member"), "\(errors)")
  }

  @Test(arguments: ["statutory", "voluntary"])
  func `all members everywhere surprise nobody`(basis: String) throws {
    let all = (0..<6).map { "c\($0)" }
    let folder = try catalogue(boards: [all, all, all, all], basis: basis)
    let (lines, _) = try significance(of: folder.path)
    #expect(lines.count == 7)
    for line in lines.dropFirst() {
      #expect(line.hasSuffix(",6,6.0,1.0,1.0,1.0,1.0,no"), "\(line)")
    }
  }

  @Test func `a seat outside its body's area is allowed because it is held`() throws {
    // c1, c3 and c5 serve the other area; c1 sits on a board here all the same.
    let folder = try catalogue(
      boards: [["c0", "c1", "c2"], ["c0", "c2"], ["c2", "c4"], ["c0", "c4"]], basis: "voluntary")
    let (lines, errors) = try significance(of: folder.path)
    #expect(lines.count == 7)
    #expect(!errors.contains("not computed"), "\(errors)")
    let output = try TemporaryFolder()
    let run = try ProgramRun(["analyse", folder.path, "--out", output.path])
    #expect(run.status == 0, "\(run.errors)")
    for (name, bytes) in try filesBelow(output.path) where name.hasSuffix(".json") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("NaN") && !text.contains(" nan") && !text.contains("inf,"), "\(name)")
    }
  }
}
