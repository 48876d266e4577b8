import CatalogueReading
import LandscapeModel
import Testing

/// Labelled cases of what is the same name, what is near, and what looks damaged.
struct ReconciliationTests {
  @Test(arguments: [
    ("Powys Council", "Cyngor Powys"),
    ("WREXHAM COUNCIL", "Cyngor Wrexham"),
    ("Cyngor Bwrdeistref Sirol Conwy", "Bwrdeistref Sirol Conwy Council"),
    ("Cardiff & Vale", "Cardiff and Vale"),
    ("Conwy a Sir Ddinbych", "Conwy & Sir Ddinbych"),
    ("Bae'r Gorllewin", "Bae\u{2019}r  Gorllewin"),
    ("Gwynedd (preserved county)", "gwynedd – Preserved County"),
    ("Ynys Mo\u{302}n", "YNYS MÔN"),
    ("Dyfed-Powys", "Dyfed Powys"),
  ])
  func `two ways of writing a name share a form`(left: String, right: String) {
    #expect(!Set(NameForms.forms(of: left)).isDisjoint(with: NameForms.forms(of: right)))
  }

  @Test(arguments: [
    ("Sir Gâr", "Sir Gar"),
    ("North Wales", "South Wales"),
    ("Cardiff Council", "Cardiff University"),
    ("Cyngor", "Council of Wales"),
    ("Durham City Council", "Durham County Council"),
    ("Wrexham County Borough Council", "Wrexham Council"),
    ("Powys County Council", "Cyngor Sir Powys"),
    ("Gwynedd (preserved county)", "Gwynedd"),
    ("Glan Police (withdrew 2020)", "Glan Police"),
    ("North Wales Police area", "North Wales Police"),
    ("The Vale", "Vale"),
    ("", "()"),
  ])
  func `different names share none`(left: String, right: String) {
    #expect(Set(NameForms.forms(of: left)).isDisjoint(with: NameForms.forms(of: right)))
  }

  @Test(arguments: [
    ("D\u{FFFD}r", DiagnosticCode.damagedText), ("Cyngor y Dðr", .damagedText),
    ("Tþ", .damagedText), ("Pen Llþn", .damagedText), ("Menter Canð", .damagedText),
    ("Gðyl", .damagedText), ("siðr.", .damagedText), ("Ddim yn siðr", .damagedText),
    ("þd", .damagedText),
    ("D?r", .damagedText), ("Åµyl", .damagedText), ("CaerdyddÃ¢", .damagedText),
    ("w^yl", .damagedText), ("a\u{200B}b", .invisibleCharacter), ("Gwеnt", .mixedScript),
    ("Αlpha", .mixedScript),
  ])
  func `a sign of damage is seen`(text: String, code: DiagnosticCode) {
    #expect(TextInspection.signs(in: text).map(\.code) == [code])
  }

  @Test(arguments: [
    "Ynys Môn", "Who does what?", "https://example.org/?a=b?c", "Dŵr Cymru", "2^3", "Ελλάδα",
    "Åland", "a?b=c", "Fjarðabyggð", "Norðurþing", "Alþingi", "Bláskógabyggð", "orð", "Byggðaráð",
    "þrír", "Þjónustusvæði", "Íþrótta- og tómstundaráð", "Eysturkommunufelagið",
    "Heilbrigðisumdæmi",
  ])
  func `sound text has no sign`(text: String) {
    #expect(TextInspection.signs(in: text).isEmpty)
  }

  @Test func `cycles are found whatever hangs on them`() {
    // 0 → 1 → 2 → 0, 3 → 0, 4 → 4, 5 → 6.
    let offsets = [0, 1, 2, 3, 4, 5, 6, 6]
    let targets: [Int32] = [1, 2, 0, 0, 4, 6]
    let cycles = CycleSearch.cycles(offsets: offsets, targets: targets)
    #expect(cycles == [[0, 1, 2], [4]])
    #expect(CycleSearch.path(in: cycles[0], offsets: offsets, targets: targets) == [0, 1, 2, 0])
    #expect(CycleSearch.path(in: cycles[1], offsets: offsets, targets: targets) == [4, 4])
  }
}
