import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// Names that stand elsewhere mean what they would mean in the catalogue, and are never guessed.
struct CatalogueNamesTests {
  private static func names(matches: String? = nil) throws -> CatalogueNames {
    let folder = try TemporaryFolder()
    try folder.write("code,name,name_cy\nA1,Conwy,Conwy\n", to: "areas.csv")
    try folder.write(
      "id,name,name_cy,aliases\nc1,Conwy County Borough Council,Cyngor Bwrdeistref Sirol Conwy,CBC\n"
        + "c2,Cardiff Council,Cyngor Caerdydd,CBC\n", to: "organisations.csv")
    try folder.write("id,name\nr1,Health\n", to: "remits.csv")
    try folder.write("id,name,kind\np1,Board,board\n", to: "partnerships.csv")
    try folder.write("partnership,organisation\np1,c1\n", to: "memberships.csv")
    if let matches { try folder.write(matches, to: "matches.csv") }
    return CatalogueNames(
      try CatalogueReader(folder: folder.path, settings: Settings()).read())
  }

  @Test(arguments: [
    ("c1", Int32(0)), (" c2 ", 1), ("conwy county borough council", 0), ("Cyngor Caerdydd", 1),
    ("Caerdydd Council", 1),
  ])
  func `an id or a name in either language means one body`(name: String, index: Int32) throws {
    var names = try Self.names()
    #expect(names.meaning(of: name, among: .organisation) == .one(index))
  }

  @Test func `a name of two is several, an unknown one has its nearest, and none is taken`() throws
  {
    var names = try Self.names()
    #expect(names.meaning(of: "CBC", among: .organisation) == .several(ids: ["c1", "c2"]))
    guard case .unknown(let nearest) = names.meaning(of: "Conwey Council", among: .organisation)
    else { return #expect(Bool(false)) }
    #expect(nearest.first?.id == "c1")
    #expect(names.meaning(of: "", among: .organisation) == .unknown(nearest: []))
    #expect(names.meaning(of: "Conwy", among: .area) == .one(0))
    #expect(names.meaning(of: "health", among: .remit) == .one(0))
    #expect(names.meaning(of: "Board", among: .partnership) == .one(0))
  }

  @Test func `what an analyst has said of a name holds for forms too`() throws {
    var names = try Self.names(
      matches: "name,thing,id,judgement\nThe Castle Council,organisation,c1,same\n")
    #expect(names.meaning(of: "the castle council", among: .organisation) == .one(0))
  }
}
