import Foundation
import LandscapeModel
import Publishing
import Review
import TestSupport
import Testing

/// A form as a page: fields with labels, nothing that is sent or run, in the language it says.
struct ReturnFormPageTests {
  private static let landscape: Landscape = {
    var world = LandscapeBuilder()
    world.partnership(
      "board", areas: ["north"], remits: ["health"],
      members: [.assumed("<b>&\"council"), .law("=cmd|' /C calc'!A0"), "press"]
    ) {
      $0.name = LocalisedText(english: "The <Board>", welsh: "Y <Bwrdd>")
      $0.plans = ["A plan & more"]
    }
    return world.landscape()
  }()

  private static func form(_ language: Language) -> ReturnForm {
    ReturnForm(of: .partnership(0), in: landscape, language: language)
  }

  private static func page(_ language: Language) -> String {
    String(
      decoding: ReturnFormPage.bytes(
        of: form(language), in: landscape, language: language, file: "board.csv",
        toolVersion: "1"), as: UTF8.self)
  }

  @Test(arguments: [Language.english, .welsh])
  func `each line that asks is a fieldset with a legend and labelled fields`(
    language: Language
  ) throws {
    let page = Self.page(language)
    #expect(page.contains("<html lang=\"\(language.tag)\">"))
    let asked = Self.form(language).lines.filter { !$0.target.isOfHead }
    #expect(page.ranges(of: "<fieldset>").count == asked.count)
    #expect(page.ranges(of: "<legend>").count == asked.count)
    // Every field stands in a label of its own.
    let fields = page.ranges(of: "<input ").count + page.ranges(of: "<textarea ").count
    #expect(page.ranges(of: "<label").count == fields)
    #expect(page.ranges(of: "<h1").count == 1 && page.ranges(of: "<h2").count == 5)
    // Choices of one question have one name, and those of two have two.
    let names = page.matches(of: /type="radio" name="([^"]+)"/).map { String($0.1) }
    #expect(Set(names).count * 2 == names.count)
  }

  @Test func `nothing of it runs, is sent or is fetched, and hostile text is text`() {
    let page = Self.page(.welsh)
    for banned in ["<script", "<form", "http-equiv=\"refresh", "src=", "url(", "<b>", "onclick"] {
      #expect(!page.contains(banned), "\(banned)")
    }
    #expect(page.contains("form-action &#39;none&#39;"))
    #expect(page.contains("Y &lt;Bwrdd&gt;"))
  }

  @Test(arguments: [Language.english, .welsh])
  func `the CSV form reads back as it was written, and no cell of it is a formula`(
    language: Language
  ) throws {
    let form = Self.form(language)
    let bytes = ReturnFormTable.bytes(of: form, in: Self.landscape, language: language)
    let read = try ReturnedForm(bytes, named: "a.csv", headings: ReturnFormTable.headings)
    #expect(read.lines.map(\.key?.target) == form.lines.map(\.target))
    #expect(read.lines.map { $0.key?.recorded } == form.lines.map(\.digits))
    #expect(!read.isAnswered && read.lines.allSatisfy { !$0.isWrittenOver })
    #expect(read.body == .partnership("board") && read.language == language)
    #expect(read.fingerprint == form.fingerprint && read.asOf == Self.landscape.asOf)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains(/(^|,|\n)"?[=+@]/))
    #expect(text.hasPrefix("\u{FEFF}") && !text.replacing("\r\n", with: "").contains("\n"))
  }

  @Test func `the profile words the questions, else they are of no country`() {
    var landscape = Self.page(.english)
    #expect(landscape.contains("What stands in the way of that?"))
    var profile = Jurisdiction.neutral
    profile.words[.returnQuestions] = [
      "barrier": LocalisedText(english: "Was hindert?", welsh: "Beth?")
    ]
    var world = LandscapeBuilder()
    world.jurisdiction = profile
    world.partnership("board", areas: ["north"])
    let other = world.landscape()
    landscape = String(
      decoding: ReturnFormTable.bytes(
        of: ReturnForm(of: .partnership(0), in: other, language: .english), in: other,
        language: .english), as: UTF8.self)
    #expect(landscape.contains("Was hindert?") && !landscape.contains("stands in the way"))
    #expect(landscape.contains("go faster"))
  }
}
