import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// How a mapping tells the ids and names of a register apart.
@Suite struct RegisterNamesTests {
  // MARK: Ids

  @Test func `an id that two claim names neither, and the place is that of each file`() throws {
    let outcome = try Register(
      """
        - {file: a.csv, table: organisations, columns: {id: No, name: Name}}
        - {file: b.csv, table: organisations, columns: {id: No, name: Name}}
        - {file: p.csv, table: partnerships, columns: {id: No, name: Name, kind: {value: board}}}
        - {file: m.csv, table: memberships, columns: {partnership: P, organisation: O}}
      """,
      [
        "a.csv": "No,Name\n1,Abbey Trust\n2,Bryn Trust\n",
        "b.csv": "No,Name\n3,Cwm Trust\n1,Dôl Trust\n2,Bryn  TRUST\n",
        "p.csv": "No,Name\n1,Alpha\n", "m.csv": "P,O\n1,1\n1,2\n1,3\n1,Abbey Trust\n",
      ]
    ).read()
    let landscape = try #require(outcome.catalogue?.landscape)
    // By its name the first can still be meant, and a row that is the same again takes nothing away.
    #expect(
      landscape.memberships.map { landscape.organisations[Int($0.organisation)].id } == [
        "1", "2", "3",
      ])
    #expect(
      outcome.lines.filter { $0.contains("error") } == [
        "b.csv:3:1: error: id '1' is taken by a.csv:2; write 'distinct: true' where rows of one id are one; "
          + "row rejected [duplicate-id]",
        "b.csv:4:1: error: id '2' is taken by a.csv:3; write 'distinct: true' where rows of one id are one; "
          + "row rejected [duplicate-id]",
        "m.csv:2:3: error: organisation '1' may mean either of 'Abbey Trust' (a.csv:2) and 'Dôl Trust' "
          + "(b.csv:3); row rejected [contested-id]",
      ])
  }

  @Test func `rows of two files with one id are no one thing where their kind or name differs`()
    throws
  {
    func outcome(_ id: String) throws -> SmallCatalogue.Outcome {
      try Register(
        """
          - {file: a.csv, table: partnerships, distinct: true, members: M,
             columns: {\(id)name: Region, kind: {value: board}, areas: A}}
          - {file: b.csv, table: partnerships, distinct: true, members: M,
             columns: {\(id.replacing("a-", with: "b-"))name: Region, kind: {value: forum}, areas: A}}
        """,
        [
          "a.csv": "Region,A,M\nNorth,X01,Aberwen Council\nNorth,X02,Bryndu Council\n",
          "b.csv": "Region,A,M\nNorth,X03,Caerlas Council\n",
        ]
      ).read()
    }
    let joined = try outcome("")
    #expect(
      Register.seats(joined) == ["north aberwen-council member", "north bryndu-council member"])
    #expect(
      joined.lines.filter { $0.contains("error") } == [
        "b.csv:2: error: id 'north' is taken by a.csv:2; their 'kind' differs: give the ids of each source "
          + "a 'prefix'; row rejected, and 1 row that needs it [duplicate-id]"
      ])
    for id in ["id: {prefix: a-}, ", "id: {column: Region, prefix: a-}, "] {
      let apart = try outcome(id)
      #expect(apart.catalogue?.rejects.count == 0)
      #expect(Register.seats(apart).count == 3)
    }
    #expect(
      try outcome("id: {prefix: a-}, ").catalogue?.landscape.partnerships.map(\.id)
        == ["a-north", "b-north"])
  }

  @Test func `members may be known by numbers, and are padded, prefixed and translated`() throws {
    let outcome = try Register(
      """
        - {file: o.csv, table: organisations, columns: {id: {column: No, pad: 4, prefix: GM}, name: Name}}
        - {file: p.csv, table: partnerships, columns: {name: Name, kind: {value: board}},
           members: {column: M, pad: 4, prefix: GM, values: {Groningen: "14"}}}
      """,
      [
        "o.csv": "No,Name\n3,Appingedam\n14,Groningen\n1680,Aa en Hunze\n",
        "p.csv": "Name,M\nAlpha,3; 1680;–;Groningen\n",
      ]
    ).read()
    #expect(
      Register.seats(outcome) == [
        "alpha GM0003 member", "alpha GM0014 member", "alpha GM1680 member",
      ], "\(outcome.lines)")
  }

  @Test func `long names and names in other letters get ids of their own`() throws {
    let long = (1...12).map { "Committee\($0)" }.joined(separator: " ")
    let names = [long + " North", long + " South", "Ομάδα", "Совет", "Ynys Môn", "Straße"]
    let outcome = try Register(
      "  - {file: p.csv, table: partnerships, columns: {name: Name, kind: {value: board}}}",
      ["p.csv": "Name\n" + names.map { $0 + "\n" }.joined()]
    ).read()
    let ids = outcome.catalogue?.landscape.partnerships.map(\.id) ?? []
    #expect(Set(ids).count == names.count, "\(ids)")
    #expect(ids.allSatisfy { $0.utf8.count <= 64 && $0.utf8.allSatisfy { $0 < 0x80 } })
    #expect(ids.contains("ynys-mon"))
  }

  // MARK: Names

  @Test func `what stands in brackets may say that a body has left`() throws {
    var catalogue = Register(
      """
        - {file: p.csv, table: partnerships, columns: {name: Name, kind: {value: board}}, members: M}
      """,
      [
        "p.csv":
          "Name,M\nAlpha,Glan Police (withdrew 2020); Aberwen Council [invited]; Bryndu City Council\n"
      ]
    ).catalogue
    var settings = Settings()
    settings.reconciliation.accept = 0.5
    settings.reconciliation.margin = 0
    let outcome = try catalogue.read(settings: settings)
    #expect(Register.seats(outcome) == ["alpha bryndu-council member"])
    #expect(Register.codes(outcome).filter { $0 == "unknown-organisation" }.count == 2)
    // The analyst's word, or an alias, is what counts.
    catalogue.files["matches.csv"] = Array(
      "name,thing,id,judgement\nGlan Police (withdrew 2020),organisation,police,same\n".utf8)
    catalogue.replace(
      "id,name,area\naberwen-council,Aberwen Council,",
      with:
        "id,name,aliases,area\naberwen-council,Aberwen Council,Aberwen Council [invited],",
      in: "organisations.csv")
    catalogue.replace(
      "bryndu-council,Bryndu Council,", with: "bryndu-council,Bryndu Council,,",
      in: "organisations.csv")
    catalogue.replace(
      "caerlas-council,Caerlas Council,", with: "caerlas-council,Caerlas Council,,",
      in: "organisations.csv")
    catalogue.replace("police,Glan Police,", with: "police,Glan Police,,", in: "organisations.csv")
    #expect(try Register.seats(catalogue.read(settings: settings)).count == 3)
  }

  @Test func `areas have aliases`() throws {
    let outcome = try Register(
      "  - {file: p.csv, table: partnerships, columns: {name: Name, kind: {value: board}, areas: A}}",
      [
        "areas.csv": "code,name,aliases\nX01,Aberwen,Aber;The Wen\nX02,Bryndu,\nX03,Caerlas,\n",
        "p.csv": "Name,A\nAlpha,the wen;Bryndu\n",
      ]
    ).read()
    #expect(outcome.catalogue?.landscape.partnerships.first?.areas == [0, 1])
  }
}
