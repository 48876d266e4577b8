import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// The schema, the layout that the reader and writer go by, and the columns of CSV say the same.
struct SchemaTests {
  /// Attributes whose values the schema restricts, in a record that is right but for them.
  static let values: [(old: String, attribute: String, code: DiagnosticCode)] = [
    ("<area code=\"W06000001\"", "population", .invalidNumber),
    ("<area code=\"north-west\"", "population-year", .invalidNumber),
    ("<area code=\"north-west\"", "households", .invalidNumber),
    ("<kind id=\"other_board\"", "purpose", .invalidValue),
    ("<kind id=\"other_board\"", "basis", .invalidValue),
    ("<kind id=\"other_board\"", "change-route", .invalidValue),
    ("<kind id=\"other_board\"", "default-scale", .invalidValue),
    ("<kind id=\"other_board\"", "function", .invalidValue),
    ("<kind id=\"other_board\"", "active-from", .invalidDate),
    ("<kind id=\"other_board\"", "active-to", .unreadableEnd),
    ("<partnership id=\"other\"", "purpose", .invalidValue),
    ("<partnership id=\"other\"", "scale", .invalidValue),
    ("<partnership id=\"other\"", "basis", .invalidValue),
    ("<partnership id=\"other\"", "established", .invalidDate),
    ("<partnership id=\"other\"", "ended", .unreadableEnd),
    ("<partnership id=\"other\"", "meetings-per-year", .invalidNumber),
    ("<partnership id=\"other\"", "scrutiny", .invalidValue),
    ("<partnership id=\"other\"", "annual-report", .invalidValue),
    ("<partnership id=\"other\"", "as-of", .invalidDate),
    ("<partnership id=\"other\"", "plan-from", .invalidDate),
    ("<partnership id=\"other\"", "plan-to", .unreadableEnd),
    ("<member organisation=\"a-council\"", "certainty", .invalidValue),
    ("<member organisation=\"a-council\"", "to", .unreadableEnd),
  ]

  @Test(arguments: values.indices)
  func `a value that the schema forbids is told once, in the words of CSV`(index: Int) throws {
    let (old, attribute, code) = Self.values[index]
    let document = SmallDocument().replacing("population=\"69000\"", with: "")
      .replacing(old, with: old + " \(attribute)=\"bogus\"")
    let outcome = document.read()
    // That areas then have no weight is told beside it.
    let told = outcome.diagnostics.filter { $0.code != .areaWeights }
    #expect(told.map(\.code) == [code], "\(outcome.lines)")
    let place = try #require(told.first?.location)
    let line = document.text.split(separator: "\n", omittingEmptySubsequences: false)[
      place.line - 1]
    #expect(line.dropFirst(place.column - 1).hasPrefix(attribute + "="), "\(outcome.lines)")
  }

  @Test(arguments: [
    "<evidence><record id=\"e\" question=\"bogus\"/></evidence>",
    "<decisions><decision finding=\"f\" decision=\"bogus\"/></decisions>",
    "<tiles><tile code=\"W06000001\" row=\"bogus\" column=\"1\"/></tiles>",
    "<actions><action review=\"r\"/></actions>",
    "<memberships><member partnership=\"bogus\" organisation=\"a-council\"/></memberships>",
  ])
  func `a bad record of the smaller sections is rejected once`(section: String) {
    let outcome = SmallDocument().replacing("</catalogue>", with: section + "</catalogue>").read()
    #expect(outcome.lines.count == 1, "\(outcome.lines)")
    #expect(outcome.rejects.count == 1)
  }

  @Test func `every column comes back from XML`() throws {
    let columns: [(name: String, heading: String)] = [
      (
        "areas", "code,name,name_cy,kind,parts,population,population_year,households,source,aliases"
      ),
      ("organisations", "id,name,name_cy,aliases,kind,sector,area,official_id,source"),
      ("remits", "id,name,name_cy,broader,definition,source"),
      (
        "kinds",
        "kind,name,name_cy,abbreviation,abbreviation_cy,purpose,basis,legislation,legislation_url,change_route,statutory_member_kinds,invited_member_kinds,default_remits,default_scale,function,expected,satisfied_by,active_from,active_to,notes,source"
      ),
      (
        "partnerships",
        "id,name,name_cy,kind,purpose,scale,areas,remits,remit_text,basis,legislation,established,ended,parent,host,chair_organisation,meetings_per_year,plans,needs_assessment,scrutiny,annual_report,url,source,as_of,plan_from,plan_to"
      ),
      (
        "memberships",
        "partnership,organisation,role,certainty,source,from,to,representative"
      ),
      ("evidence", "id,subject_kind,subject,region,date,question,summary,source"),
      ("actions", "id,review,topic,action,by_whom,by_when,status,source"),
      ("considered", "subjects,question,answer,date,by,source"),
      ("sources", "source,title,publisher,published"),
      ("decisions", "finding,decision,reason,by,date,until"),
      ("tiles", "code,row,column,label,label_cy"),
    ]
    // A value of its own for each cell, with all that XML or CSV could trip over; lists with spaces.
    let folder = try TemporaryFolder()
    for (name, heading) in columns {
      var text = heading + "\n"
      for row in 1...3 {
        let titles = heading.split(separator: ",")
        let cells = titles.enumerated().map { column, title in
          let isList =
            [
              "parts", "aliases", "areas", "remits", "plans", "needs_assessment", "subjects",
            ].contains(title)
            || title.hasSuffix("_kinds") || ["change_route", "default_remits"].contains(title)
            || (title == "area" && name == "organisations")
          if row == 3, column > 1 { return "" }
          if isList { return row == 1 ? "a\(column);b&c" : "\"a b;c < \"\"d\"\" ŵ\"" }
          return "\"\(name) \(row).\(column) <&>' \"\"q\"\"\nŷ\t, ;]]>\""
        }
        text += cells.joined(separator: ",") + "\n"
      }
      try folder.write(text, to: name + ".csv")
    }
    let straight = try ConversionTests.converted(folder.path, to: .csv)
    let document = try ConversionTests.converted(folder.path, to: .xml)[0]
    let other = try TemporaryFolder()
    try other.write(document.bytes, to: document.name)
    let around = try ConversionTests.converted(other.path, to: .csv)
    #expect(straight.map(\.name) == around.map(\.name))
    for (before, after) in zip(straight, around) {
      #expect(
        String(decoding: after.bytes, as: UTF8.self)
          == String(decoding: before.bytes, as: UTF8.self), "\(before.name)")
    }
  }

  @Test func `what XML cannot hold is not lost in silence`() throws {
    var catalogue = SmallCatalogue()
    catalogue.replace("Gwynedd,Gwynedd", with: "Gwy\u{1}nedd,Gwynedd", in: "areas.csv")
    let folder = try TemporaryFolder()
    for (name, bytes) in catalogue.files { try folder.write(bytes, to: name) }
    let failure = #expect(throws: CatalogueConversion.Failure.self) {
      try ConversionTests.converted(folder.path, to: .xml)
    }
    #expect(
      failure?.diagnostics.map(DiagnosticWording.text(of:)) == [
        "areas.csv:3:11: error: name holds U+0001, which XML has no way to write; row rejected [forbidden-character]"
      ])
  }

  @Test func `both forms at once are an error`() throws {
    let folder = try TemporaryFolder()
    try folder.write(SmallDocument().text, to: "catalogue.xml")
    try folder.write("finding,decision\nx,done\n", to: "decisions.csv")
    let read = try CatalogueReader(folder: folder.path, settings: Settings()).read()
    #expect(read.landscape.decisions.count == 1)
    #expect(read.landscape.inputs.map(\.name) == ["catalogue.xml", "decisions.csv"])
    #expect(read.landscape.decisions[0].origin == RowOrigin(input: 1, line: 2))
    try folder.write("code,name\n", to: "areas.csv")
    let failure = #expect(throws: ReadingFailure.self) {
      try CatalogueReader(folder: folder.path, settings: Settings()).read()
    }
    #expect(
      failure?.diagnostics.map(DiagnosticWording.text(of:)) == [
        "catalogue.xml: error: lies beside areas.csv; expected the catalogue in one form [competing-catalogues]"
      ])
  }

  @Test(arguments: ["missing.xml", "catalogue.xml/x"])
  func `a document that is not there is told`(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(SmallDocument().text, to: "catalogue.xml")
    let failure = #expect(throws: ReadingFailure.self) {
      try CatalogueReader(folder: folder.path + "/" + name, settings: Settings()).read()
    }
    guard case .unreadable = failure else {
      Issue.record("a missing document is unreadable")
      return
    }
  }
}
