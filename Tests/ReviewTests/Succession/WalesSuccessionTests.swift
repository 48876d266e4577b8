import LandscapeModel
import Review
import ReviewSamples
import Testing

/// What became of the partnerships of Wales between the two real catalogues, as its notes tell.
@Suite struct WalesSuccessionTests {
  private func steps(_ kind: SuccessionKind) throws -> [String] {
    let succession = Succession(
      older: try WalesAnalysis.of2019.get().landscape,
      newer: try WalesAnalysis.of2023.get().landscape)
    return succession.steps(kind).map {
      "\($0.from.joined(separator: "+")) → \($0.to.joined(separator: "+"))"
    }
  }

  @Test func `boards that became one are mergers`() throws {
    #expect(
      try steps(.merged) == [
        "blaenau-gwent-psb+caerphilly-psb+monmouthshire-psb+newport-psb+torfaen-psb → gwent-psb",
        "bridgend-psb+cwm-taf-psb → cwm-taf-morgannwg-psb",
        "cardiff-and-vale-safeguarding-adults-board+cardiff-and-vale-safeguarding-children-board"
          + " → cardiff-and-vale-safeguarding-board",
        "cwmpas+cysur → mid-and-west-wales-safeguarding-board",
        "flintshire-psb+wrexham-psb → flintshire-and-wrexham-psb",
        "gwent-wide-adult-safeguarding-board+south-east-wales-safeguarding-children-board"
          + " → gwent-safeguarding-board",
      ])
  }

  @Test func `bodies that became several are splits`() throws {
    #expect(
      try steps(.split) == [
        "erw → mid-wales-education-partnership+partneriaeth",
        "south-west-and-mid-wales-rlsp → mid-wales-rsp+south-west-wales-rlsp",
        "western-bay-yjeis → bridgend-yjs+neath-port-talbot-yjs+swansea-yjs",
      ])
  }

  @Test func `corporate joint committees are new`() throws {
    let new = try steps(.new)
    for region in ["mid-wales", "north-wales", "south-east-wales", "south-west-wales"] {
      #expect(new.contains(" → \(region)-cjc"))
    }
  }

  @Test(arguments: [
    "cwm-taf-rcc → cwm-taf-morgannwg-rhscg", "gwent-rcc → gwent-rhscg",
    "mid-and-west-wales-rcc → mid-and-west-wales-rhscg", "north-wales-rcc → north-wales-rhscg",
    "vale-and-cardiff-rcc → vale-and-cardiff-rhscg", "western-bay-rcc → west-glamorgan-rhscg",
    "cwm-taf-psb-josc → cwm-taf-morgannwg-psb-josc",
    "north-wales-vawdasv-board → north-wales-vulnerability-and-exploitation-board",
    "supporting-people-national-advisory-board → housing-support-national-advisory-board",
    "vawdasv-national-advisory-group → vawdasv-national-partnership-board",
  ])
  func `bodies in another's place are replacements`(step: String) throws {
    #expect(try steps(.replaced).contains(step))
  }

  @Test(arguments: [
    "growing-mid-wales-board → growing-mid-wales-board",
    "north-wales-safer-communities-board → safer-north-wales-partnership-board",
    "western-bay-vawdasv-group → west-glamorgan-vawdasv-board",
  ])
  func `bodies under another name are renamed`(step: String) throws {
    #expect(try steps(.renamed).contains(step))
  }

  @Test func `the leaders' group that the merged board absorbed stood down into it`() throws {
    let succession = Succession(
      older: try WalesAnalysis.of2019.get().landscape,
      newer: try WalesAnalysis.of2023.get().landscape)
    let group = try #require(succession.steps(.stoodDown).first { $0.from == ["gwent-g10"] })
    #expect(group.reason.contains(.absorbedBy("gwent-psb")))
  }

  @Test func `a board that was kept apart is continued`() throws {
    let continued = try steps(.continued)
    for board in ["swansea-psb", "neath-port-talbot-psb", "cardiff-psb", "bridgend-csp"] {
      #expect(continued.contains("\(board) → \(board)"))
    }
  }

  @Test func `backwards in time mergers are splits`() throws {
    let backwards = Succession(
      older: try WalesAnalysis.of2023.get().landscape,
      newer: try WalesAnalysis.of2019.get().landscape)
    #expect(backwards.steps(.split).contains { $0.from == ["gwent-psb"] && $0.to.count == 5 })
    #expect(backwards.steps(.merged).contains { $0.to == ["western-bay-yjeis"] })
  }
}
