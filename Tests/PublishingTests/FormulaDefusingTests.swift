import LandscapeModel
import Publishing
import Testing

struct FormulaDefusingTests {
  @Test(arguments: [
    "=1", "+a", "-a", "@a", "\ta", "\ra", "\na", "\r\na", "＝a", "＋a", "－a", "＠a", "-", "+", "-1-1",
    "=1+cmd|' /C calc'!A0", "-1e", "+.", "-1.2.3",
  ])
  func `text that starts like a formula gets a leading apostrophe`(text: String) {
    let (defused, isDefused) = FormulaDefusing.defused(text)
    #expect(isDefused)
    #expect(defused == "'" + text)
  }

  @Test(arguments: ["", "a", "1", "-1", "+44", "-1.5", "+1e3", "-.5", "-5.", "'=1", " =1", "a=1"])
  func `plain numbers and other text stay as they are`(text: String) {
    #expect(FormulaDefusing.defused(text) == (text, false))
  }

  @Test(arguments: TableFormat.allCases.filter { $0 != .xlsx })
  func `defused cells are counted, once each, in every format`(format: TableFormat) {
    let table = TableFixture.table(of: ["=1", "plain", "@x", "-5"])
    let on = written(table, format: format, language: .english, defusesFormulas: true)
    let off = written(table, format: format, language: .english, defusesFormulas: false)
    #expect(on.defusedCells == 2)
    #expect(off.defusedCells == 0)
    #expect(on.bytes != off.bytes)
  }

  @Test func `a line end that pasting drops does not hide a formula`() {
    let text = String(
      decoding: written(
        TableFixture.table(of: ["\r\n =1"]), format: .html, language: .english), as: UTF8.self)
    #expect(text.contains(">&#39;  =1<"))
  }

  @Test func `the setting turns it off for a whole report`() {
    var settings = Settings()
    #expect(
      TableFiles(of: TableFixture.content(names: ["=1", "b", "c"], settings: settings)) { _ in }
        .defusedCells > 0)
    settings.defusesFormulas = false
    #expect(
      TableFiles(of: TableFixture.content(names: ["=1", "b", "c"], settings: settings)) { _ in }
        .defusedCells == 0)
  }
}
