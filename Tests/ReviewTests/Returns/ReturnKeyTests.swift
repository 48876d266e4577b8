import LandscapeModel
import Review
import TestSupport
import Testing

/// Keys of lines, and what their digits hold against.
struct ReturnKeyTests {
  private static let targets: [ReturnTarget] =
    [
      .version("1"), .fingerprint("0a"), .run("2025-11-30-0123456789ab"), .asOf("2025-11-30"),
      .partnership("a:b#c-d"), .organisation("cyngor gwynedd"), .language("cy"), .note, .post,
      .date,
      .seat("x:y#01234567-89abcdef"), .newSeat(1), .areas, .remit("r"), .newRemit(2),
      .plan("0a1b2c3d"), .newPlan(12), .meetings, .scrutiny, .annualReport, .chair,
    ] + EvidenceQuestion.allCases.map { .question($0) }

  @Test(arguments: targets)
  func `a key reads back, whatever its id holds`(target: ReturnTarget) {
    for key in [
      ReturnKey(target, recorded: "01234567", shown: "89abcdef"),
      ReturnKey(target, recorded: nil, shown: nil),
    ] {
      // An id that ends like digits can only be told from them by the digits that follow.
      if key.recorded == nil, target.word.contains("#") { continue }
      #expect(ReturnKey(" \(key.text)\u{A0}") == key)
    }
  }

  @Test(arguments: [
    "", "seat", "seat:", "add-seat:x", "add-seat:0", "question:why", "x:1", "seat:a#1-2",
  ])
  func `anything else is no key`(text: String) { #expect(ReturnKey(text) == nil) }

  @Test func `a letter saved without its mark has not changed what a line shows`() {
    let digits = ReturnKey.digits(ofShown: ["Grŵp Llandrillo", "Aelod · Tybiedig"])
    #expect(ReturnKey.digits(ofShown: ["Grwp Llandrillo", "Aelod ? Tybiedig "]) == digits)
    #expect(ReturnKey.digits(ofShown: ["Gr?p  Llandrillo", "Aelod · Tybiedig"]) == digits)
    #expect(ReturnKey.digits(ofShown: ["Grŵp Cambria", "Aelod · Tybiedig"]) != digits)
    #expect(ReturnKey.digits(ofShown: ["Grŵp LlandrilloAelod", "· Tybiedig"]) != digits)
  }

  @Test func `those with most assumed seats are asked first, and of equals the first id`() {
    var world = LandscapeBuilder()
    world.partnership("a", areas: ["x"], members: ["o1"])
    world.partnership("b", areas: ["x"], members: [.assumed("o1"), .assumed("o2")])
    world.partnership("c", areas: ["x"], members: [.assumed("o1"), .law("o2")])
    world.partnership("d", areas: ["x"], members: [.assumed("o3")])
    let landscape = world.landscape()
    #expect(
      ReturnOrder.partnerships(of: landscape).map { landscape.partnerships[Int($0)].id }
        == ["b", "c", "d", "a"])
  }
}
