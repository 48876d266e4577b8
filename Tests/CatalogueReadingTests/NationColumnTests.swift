import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// The column `nation` of areas and kinds.
struct NationColumnTests {
  /// The small catalogue with a second nation of one county and a board there.
  private static func twoNations() -> SmallCatalogue {
    var catalogue = SmallCatalogue()
    catalogue.files["areas.csv"] = Array(
      """
      code,name,parts,population,nation
      W06000001,Isle of Anglesey,,69000,
      W06000002,Gwynedd,,117000,
      W06000023,Powys,,133000,
      north-west,North West Wales,W06000001;W06000002,,
      wales,Wales,north-west;W06000023,,wales
      E06000051,Shropshire,,323000,England
      england,England,E06000051,,

      """.utf8)
    catalogue.append("hwb,Health and Wellbeing Board,health,strategic", to: "kinds.csv")
    catalogue.append(
      "shropshire-hwb,Shropshire HWB,hwb,E06000051,health,,,,,2023-06-30", to: "partnerships.csv")
    return catalogue
  }

  @Test func `an area may name itself, its parts follow, and a name will do for a code`() throws {
    let outcome = try Self.twoNations().read()
    #expect(outcome.lines == [])
    let landscape = try #require(outcome.catalogue?.landscape)
    let nations = landscape.nations
    func code(_ nation: NationIndex) -> String {
      nation < 0 ? "" : nations.code(of: nation, in: landscape)
    }
    #expect(nations.all.map { landscape.areas[Int($0.areas[0])].code } == ["england", "wales"])
    #expect(nations.all.map(\.atoms.count) == [1, 3])
    #expect(nations.ofPartnership.map(code) == ["wales", "wales", "wales", "england"])
    #expect(nations.ofOrganisation.map(code) == ["wales", "wales", "wales", "wales"])
    // csp, hwb, psb
    #expect(nations.ofKind.map(code) == ["wales", "england", "wales"])
  }

  @Test func `a nation that is no area rejects the row, and what needs it`() throws {
    var catalogue = Self.twoNations()
    catalogue.replace("323000,England", with: "323000,Englund", in: "areas.csv")
    let outcome = try catalogue.read()
    #expect(
      outcome.lines == [
        "areas.csv:7:30: error: area 'Englund' is not in areas.csv; nearest is 'england'; row rejected, and 2 rows that need it [unknown-area]"
      ])
    #expect(
      outcome.rejects == [
        "areas.csv:7 unknown-area", "areas.csv:8 rejected-reference",
        "partnerships.csv:5 rejected-reference",
      ])
    #expect(outcome.catalogue?.landscape.nations.all.count == 1)
  }

  @Test func `an area of no nation, and a kind of another, are told`() throws {
    var catalogue = Self.twoNations()
    catalogue.replace(",England\n", with: ",\n", in: "areas.csv")
    catalogue.replace(
      "\nengland,England,E06000051,,", with: "\nengland,England,,,england", in: "areas.csv")
    catalogue.replace(
      "kind,name,default_remits,function", with: "kind,name,default_remits,function,nation",
      in: "kinds.csv")
    catalogue.replace(
      "health,strategic\ncsp", with: "health,strategic,england\ncsp", in: "kinds.csv")
    catalogue.replace("safety,strategic\n", with: "safety,strategic,\n", in: "kinds.csv")
    catalogue.replace(
      "hwb,Health and Wellbeing Board,health,strategic",
      with: "hwb,Health and Wellbeing Board,health,strategic,", in: "kinds.csv")
    let outcome = try catalogue.read()
    #expect(
      outcome.lines == [
        "areas.csv:7: warning: area 'E06000051' is in none of the nations england, wales [area-without-nation]",
        "partnerships.csv:2: warning: 'anglesey-psb' works outside the nation of its kind, england [kind-of-another-nation]",
        "partnerships.csv:3: warning: 'gwynedd-psb' works outside the nation of its kind, england [kind-of-another-nation]",
      ])
    #expect(outcome.rejects == [])
  }

  @Test func `of nested areas the smallest nation has the atom, and the atom's own row goes first`()
    throws
  {
    var world = LandscapeBuilder()
    world.area("uk", parts: ["wales", "england"], nation: "uk")
    world.area("wales", parts: ["a", "b", "c"], nation: "wales")
    world.area("england", parts: ["d", "e"])
    for area in ["a", "b", "d", "e"] { world.area(area) }
    world.area("c", nation: "uk")
    let landscape = world.landscape()
    let nations = landscape.nations
    #expect(nations.all.map { landscape.areas[Int($0.areas[0])].code } == ["uk", "wales"])
    // c, d, e and a, b
    #expect(nations.all.map(\.atoms) == [[2, 3, 4], [0, 1]])
  }

  @Test(arguments: [
    ("[E, W]", ["E, W"]), ("E", []), ("[E]", []),
  ])
  func `a profile that makes one nation of several that rows name is told`(
    nation: String, joined: [String]
  ) throws {
    var catalogue = SmallCatalogue()
    catalogue.files["areas.csv"] = Array(
      "code,name,parts,nation\nE,East,E1,E\nE1,East One,,\nW,West,W1,W\nW1,West One,,\n".utf8)
    catalogue.files["partnerships.csv"] = Array("id,name,kind,areas\np,P,psb,E1\nq,Q,psb,W1\n".utf8)
    catalogue.files["organisations.csv"] = Array("id,name\no,O\n".utf8)
    catalogue.files["memberships.csv"] = Array("partnership,organisation\np,o\nq,o\n".utf8)
    catalogue.files["jurisdiction.yaml"] = Array("nation: \(nation)\n".utf8)
    let outcome = try catalogue.read()
    #expect(
      outcome.lines.filter { $0.contains("[joined-nations]") }
        == joined.map {
          "jurisdiction.yaml: warning: jurisdiction.yaml makes one nation of \($0), which the column nation names as several: they are judged as one [joined-nations]"
        }, "\(outcome.lines)")
  }

  @Test(arguments: [(64, true), (65, false)])
  func `a catalogue has so many nations and no more`(count: Int, isRead: Bool) throws {
    var catalogue = SmallCatalogue()
    catalogue.replace("parts,population\n", with: "parts,population,nation\n", in: "areas.csv")
    for row in ["69000", "117000", "133000", "W06000001;W06000002,"] {
      catalogue.replace(row + "\n", with: row + ",\n", in: "areas.csv")
    }
    for number in 1...count {
      catalogue.append("x\(number),Area \(number),,,1,x\(number)", to: "areas.csv")
    }
    let outcome = try catalogue.read()
    #expect((outcome.catalogue != nil) == isRead)
    #expect(
      outcome.lines.contains(
        "areas.csv: error: the column nation names 65 areas; at most 64 nations are accepted [too-many-nations]"
      ) == !isRead, "\(outcome.lines.first ?? "")")
  }

  @Test
  func `a nation that the jurisdiction makes of several areas is one, whichever of them is named`()
  {
    var world = LandscapeBuilder()
    world.area("a", parts: ["a1", "a2"], nation: "a")
    world.area("b", parts: ["b1"])
    world.area("c", parts: ["c1"], nation: "c")
    for area in ["a1", "a2", "b1", "c1"] { world.area(area) }
    world.kind("board", nation: "b")
    world.partnership("nowhere", kind: "board", areas: [])
    world.jurisdiction.nation = ["a", "b"]
    let landscape = world.landscape()
    let nations = landscape.nations
    #expect(
      nations.all.map { $0.areas.map { landscape.areas[Int($0)].code } } == [["a", "b"], ["c"]])
    #expect(nations.all.map(\.atoms) == [[0, 1, 2], [3]])
    #expect(nations.ofKind == [0])
    #expect(nations.ofPartnership == [0])
  }
}
