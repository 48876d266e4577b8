import LandscapeModel
import Review
import TestSupport
import Testing

/// What looks like a person, and what does not.
struct PersonalTracesTests {
  private static let traces: PersonalTraces = {
    var world = LandscapeBuilder()
    world.organisation("Hywel Dda University Health Board")
    world.organisation("Aneurin Bevan University Health Board")
    world.partnership("Gwent Regional Partnership Board", areas: ["North Wales"])
    return PersonalTraces(world.landscape())
  }()

  @Test(arguments: [
    "Sian Jones", "Siân Jones", "ask Gareth Pritchard", "Mr Jones", "Mrs. Evans", "Dr Price said",
    "Cllr Thomas", "Cyng. Morgan", "Cynghorydd Bowen", "J. Williams", "Hywel Evans",
    "Head of Partnerships, Jane Smith", "jane.smith@council.gov.wales", "029 2087 2088",
    "+44 (0)1633 644 000", "Sir Humphrey", "Llŷr Ffransis",
  ])
  func `a name, a title, an address or a number is a trace of a person`(text: String) {
    #expect(Self.traces.first(in: text) != nil)
  }

  @Test(arguments: [
    "Head of Partnerships", "Pennaeth Partneriaethau", "Chief Executive", "Regional Manager",
    "The Gwent Regional Partnership Board and the Public Services Board share one plan.",
    "Hywel Dda", "Aneurin Bevan University Health Board", "Shared Prosperity Fund",
    "In 2024 the board met 12 times; 250,000 people live there.", "North Wales",
    "Mae Bwrdd Partneriaeth Rhanbarthol Gwent yn cyfarfod bob mis.", "Clerc y Cyngor",
    "The NHS and WLGA agree", "Funding ends in March 2026. Councils carry on.", "",
  ])
  func `posts, bodies and places are none`(text: String) {
    #expect(Self.traces.first(in: text) == nil)
  }

  @Test(arguments: [
    "JANE SMITH, Head of Housing", "Jane Gwent", "jane smith head of partnerships",
    "Head of Partnerships, jane.smith at gov.wales", "Chair: Hywel", "Huw, Hywel Dda",
    "Sian Jones", "clerk@gwent.example",
  ])
  func `who holds a post is told in whatever letters`(text: String) {
    #expect(Self.traces.namesPerson(text))
  }

  @Test(arguments: [
    "Head of Partnerships", "Chair of Hywel Dda University Health Board",
    "Chief Executive, Aneurin Bevan University Health Board", "Non Executive Director", "Clerc",
    "HYWEL DDA UNIVERSITY HEALTH BOARD",
  ])
  func `a post is one, with the name of its body too`(text: String) {
    #expect(!Self.traces.namesPerson(text) && Self.traces.namesPost(text))
  }

  @Test(arguments: ["Gwent", "Zorp", "Prosser of Gwent"])
  func `a place in it makes no post of a text`(text: String) {
    #expect(!Self.traces.namesPost(text))
  }
}
