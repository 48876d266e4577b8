import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// The forms in which registers are published, by what a mapping can say of them.
@Suite struct RegisterFormTests {
  // MARK: Rows

  @Test func `of a long register the rows of one body are one, and its areas are gathered`() throws
  {
    let register = """
      Member,Arrangement,Town
      Aberwen Council,Waste Board,Aberwen
      Bryndu Council,Waste Board,Bryndu
      Caerlas Council,Waste Board,Caerlas
      Aberwen Council,Road Board,Aberwen
      Bryndu Council,Road Board,Bryndu

      """
    let outcome = try Register(
      """
        - {file: r.csv, table: organisations, distinct: true, columns: {name: Member, area: Town}}
        - {file: r.csv, table: partnerships, distinct: true, members: Member,
           columns: {name: Arrangement, kind: {value: board}, areas: Town}}
      """, ["r.csv": register]
    ).read()
    let landscape = try #require(outcome.catalogue?.landscape)
    #expect(outcome.catalogue?.rejects.count == 0)
    #expect(landscape.partnerships.map(\.id) == ["road-board", "waste-board"])
    #expect(landscape.partnerships.map(\.areas) == [[0, 1], [0, 1, 2]])
    #expect(landscape.organisations.map(\.areas) == [[0], [1], [2]])
    #expect(Register.seats(outcome).count == 5)
    let input = try #require(landscape.inputs.first { $0.name == "r.csv" })
    #expect(input.rowsRead == 3 + 2 + 5)
    #expect(input.rowsRejected == 0)
    #expect(
      outcome.lines.contains {
        $0.contains("r.csv: note: organisations: 2 rows say more of a row before them")
      }, "\(outcome.lines)")
  }

  @Test func `what rows of one id say differently is told, and a gap is filled`() throws {
    let outcome = try Register(
      """
        - {file: a.csv, table: partnerships, distinct: true,
           columns: {id: No, name: Name, kind: {value: board}, url: Link, areas: Area}}
        - {file: b.csv, table: partnerships, distinct: true,
           columns: {id: No, name: Name, kind: {value: board}, areas: Area}}
      """,
      [
        "a.csv": "No,Name,Link,Area\n1,Alpha,,X01\n1,Alpha,u,X02\n1,Alpha,v,X02\n2,Beta,,X01\n",
        "b.csv": "No,Name,Area\n1,Alpha,X03\n3,Gamma,X01\n",
      ]
    ).read()
    let landscape = try #require(outcome.catalogue?.landscape)
    #expect(landscape.partnerships.map(\.id) == ["1", "2", "3"])
    #expect(landscape.partnerships[0].areas == [0, 1, 2])
    #expect(landscape.partnerships[0].url == "u")
    #expect(Register.codes(outcome).filter { $0 == "conflicting-values" }.count == 1)
    #expect(outcome.lines.contains { $0.hasPrefix("a.csv:4: warning: url 'v' is not what") })
  }

  @Test
  func `a source that is not distinct is said more of by one that is, and repeats in it are told`()
    throws
  {
    let outcome = try Register(
      """
        - {file: a.csv, table: partnerships, columns: {id: No, name: Name, kind: {value: board}, areas: Area}}
        - {file: b.csv, table: partnerships, distinct: true,
           columns: {id: No, name: Name, kind: {value: board}, areas: Area}}
      """,
      [
        "a.csv": "No,Name,Area\n1,Alpha,X01\n2,Beta,X01\n2,Beta,X02\n",
        "b.csv": "No,Name,Area\n1,Alpha,X03\n,Gamma,X01\n,Delta,X01\n3,Epsilon,X02\n",
      ]
    ).read()
    let landscape = try #require(outcome.catalogue?.landscape)
    #expect(landscape.partnerships.map(\.id) == ["1", "2", "3"])
    #expect(landscape.partnerships.map(\.areas) == [[0, 2], [0], [1]])
    #expect(
      outcome.catalogue?.rejects.map {
        "\($0.location.file):\($0.location.line) \($0.code.rawValue)"
      }
        == ["a.csv:4 duplicate-id", "b.csv:3 missing-value", "b.csv:4 missing-value"])
  }

  @Test func `of several values of an element any may be the one that is asked for`() throws {
    let outcome = try Register(
      """
        - file: x.xml
          table: partnerships
          record: /r/b
          only-where: {field: s, is: health}
          skip-where: {field: s, is: closed}
          fields: {name: n, kind: {value: board}}
      """,
      [
        "x.xml":
          "<r><b><n>A</n><s>care</s><s>health</s></b><b><n>B</n><s>health</s><s>closed</s></b>"
          + "<b><n>C</n><s>care</s></b><b><n>D</n></b></r>"
      ]
    ).read()
    #expect(outcome.catalogue?.landscape.partnerships.map(\.name.english) == ["A"])
  }

  @Test func `rows are chosen by value, by several values and by what they must not be`() throws {
    func names(_ condition: String) throws -> [String] {
      let outcome = try Register(
        """
          - file: p.csv
            table: partnerships
        \(condition)
            columns: {name: Name, kind: {value: board}}
        """,
        ["p.csv": "Name,Open\nA,True\nB,False\nC,\nD,Truly\n"]
      ).read()
      return outcome.catalogue?.landscape.partnerships.map(\.name.english) ?? []
    }
    #expect(try names("    only-where: Open") == ["A", "B", "D"])
    #expect(try names("    only-where: {column: Open, is: true}") == ["A"])
    #expect(try names("    only-where: {column: Open, is: [\"tru*\", \"\"]}") == ["A", "C", "D"])
    #expect(try names("    only-where: {column: Open, not: [False, \"\"]}") == ["A", "D"])
    #expect(try names("    only-where: [Open, {column: Name, not: D}]") == ["A", "B"])
    #expect(try names("    skip-where: {column: Open, is: False}") == ["A", "C", "D"])
    #expect(
      try names("    skip-where: [{column: Name, is: A}, {column: Name, is: B}]") == ["C", "D"])
  }

  @Test func `a row may be short where nothing that is mapped is missing`() throws {
    let outcome = try Register(
      "  - {file: p.csv, table: partnerships, columns: {name: Name, kind: {value: board}, areas: Area}}",
      ["p.csv": "Name,Area,Notes,Link\nAlpha,X01\nBeta,X02,n,l\nGamma\n"]
    ).read()
    #expect(outcome.catalogue?.landscape.partnerships.map(\.name.english) == ["Alpha", "Beta"])
    #expect(outcome.catalogue?.rejects.map(\.location.line) == [4])
    #expect(outcome.lines.contains { $0.contains("row has 1 cell, expected 4") })
  }

  @Test func `what is filled down ends at a skipped and at an empty row`() throws {
    let outcome = try Register(
      """
        - {file: p.csv, table: partnerships, skip: ["Part*"],
           columns: {name: Name, kind: {value: board}, areas: {column: Area, fill-down: true}}}
      """,
      ["p.csv": "Name,Area\nAlpha,X01\nBeta,\nPart two,\nGamma,\nDelta,X02\n,\nEpsilon,\n"]
    ).read()
    let areas = outcome.catalogue?.landscape.partnerships.map { $0.areas.count }
    // In the order of ids: alpha, beta, delta, epsilon, gamma.
    #expect(areas == [1, 1, 1, 0, 0])
  }

  // MARK: Signs

  @Test func `a backslash may escape quotes, delimiters, line ends and itself`() throws {
    let text =
      "Name,Area\n\"Alpha \\\"A\\\" Board\",X01\nGamma\\, Delta,X02\n\"Two\\\nlines\\\\\",Nowhere\n"
    let outcome = try Register(
      """
        - {file: p.csv, table: partnerships, escape: "\\\\",
           columns: {name: Name, kind: {value: board}, areas: Area}}
      """, ["p.csv": text]
    ).read()
    #expect(
      outcome.catalogue?.landscape.partnerships.map(\.name.english)
        == ["Alpha \"A\" Board", "Gamma, Delta"])
    // Places and rows are the file's own.
    #expect(
      outcome.lines.filter { $0.contains("error") }.map { String($0.prefix(11)) } == ["p.csv:5:10:"]
    )
    #expect(outcome.catalogue?.rejects.first?.row == "\"Two\\\nlines\\\\\",Nowhere")
  }

  @Test func `a quote may be a letter like any other`() throws {
    let outcome = try Register(
      """
        - {file: p.tsv, table: partnerships, quote: none,
           columns: {name: Name, kind: {value: board}, areas: Area}}
      """,
      ["p.tsv": "Name\tArea\nAlpha 12\" pipes\tX01\n\"Beta\" Board\tX02\n\"Gamma\tX03\n"]
    ).read()
    #expect(
      Set(outcome.catalogue?.landscape.partnerships.map(\.name.english) ?? [])
        == ["Alpha 12\" pipes", "\"Beta\" Board", "\"Gamma"])
  }

  @Test func `values are padded, prefixed, split at white space and emptied`() throws {
    let outcome = try Register(
      """
        - {file: p.csv, table: partnerships, empty-words: [N/A, "-"],
           columns: {id: {column: No, pad: {width: 3, with: "0"}, prefix: "P"}, name: Name, kind: {value: board},
                     areas: {column: Area, separator: white-space, pad: 3, values: {"9": X03}}, url: Link},
           members: {column: Members, separator: white-space}}
      """,
      [
        "p.csv":
          "No,Name,Area,Link,Members\n7,Alpha,X01  9,n/a,police - aberwen-council\n12,Beta,-,u,N/A\n"
      ]
    ).read()
    let landscape = try #require(outcome.catalogue?.landscape, "\(outcome.lines)")
    #expect(landscape.partnerships.map(\.id) == ["P007", "P012"])
    #expect(landscape.partnerships.map(\.areas) == [[0, 2], []])
    #expect(landscape.partnerships.map(\.url) == ["", "u"])
    #expect(Register.seats(outcome) == ["P007 aberwen-council member", "P007 police member"])
  }

  @Test func `a marker of letters is a word by itself`() throws {
    let outcome = try Register(
      """
        - {file: p.csv, table: partnerships, columns: {name: Name, kind: {value: board}},
           members: {column: Members, markers: {C: chair, "(Chair)": chair}}}
      """,
      [
        "p.csv":
          "Name,Members\nAlpha,Aberwen Council C; Bryndu Council; Caerlas Council (Chair); Glan Police (Vice-Chair)\n"
      ]
    ).read()
    #expect(
      Register.seats(outcome) == [
        "alpha aberwen-council chair", "alpha bryndu-council member", "alpha caerlas-council chair",
      ])
    #expect(Register.codes(outcome).contains("unknown-organisation"))
  }

  /// Accents in either form of Unicode, and any end of a line between members.
  @Test(arguments: ["\r", "\n", "\r\n"])
  func `markers are found in either form of Unicode`(end: String) throws {
    let outcome = try Register(
      """
        - {file: p.csv, table: partnerships, columns: {name: Name, kind: {value: board}},
           members: {column: Members, markers: {"(pr\u{E9}side)": chair}}}
      """,
      [
        "p.csv":
          "Name,Members\nAlpha,\"Aberwen Council (pre\u{301}side)\(end)Bryndu Council\(end)Caerlas Council (pr\u{E9}side)\"\n"
      ]
    ).read()
    #expect(
      Register.seats(outcome) == [
        "alpha aberwen-council chair", "alpha bryndu-council member", "alpha caerlas-council chair",
      ], "\(outcome.lines)")
  }

  // MARK: Words, dates and numbers

  @Test func `words that no value stands for are told once, with how many`() throws {
    let outcome = try Register(
      """
        - {file: o.csv, table: organisations,
           columns: {name: Name, sector: {column: S, values: {Loc: local, "Third*": third}}}}
        - {file: p.csv, table: partnerships, columns: {name: Name, kind: {value: board}}}
      """,
      [
        "o.csv": "Name,S\nA,Loc\nB,Police\nC,Third sector\nD,Police\nE,NHS\nF,\nG,local\n",
        "p.csv": "Name\nAlpha\n",
      ]
    ).read()
    #expect(
      outcome.lines.filter { $0.contains("unmapped-words") } == [
        "landscape.yaml:4:36: warning: 3 values of sector are not known to 'values': 'Police', 'NHS' "
          + "[unmapped-words]"
      ])
  }

  @Test func `dates are read in the form that is said, and what is none leaves the body in`() throws
  {
    let outcome = try Register(
      """
        - {file: p.csv, table: partnerships, dates: dmy,
           columns: {name: Name, kind: {value: board}, established: From,
                     ended: {column: To, dates: serial}}}
      """,
      [
        "p.csv":
          "Name,From,To\nA,01/04/2019,\nB,31/12/2018 10:00,73050\nC,2018/19,\nD,13/13/2019,soon\nE,,later\n"
      ]
    ).read()
    let landscape = try #require(outcome.catalogue?.landscape)
    #expect(
      landscape.partnerships.map { $0.established?.description ?? "-" }
        == ["2019-04-01", "2018-12-31", "2018-04", "-", "-"])
    #expect(landscape.partnerships[1].ended?.description == "2099-12-31")
    #expect(
      Register.codes(outcome).filter { $0 != "unknown-as-of" }
        == ["unreadable-end", "invalid-date", "unreadable-end", "unreadable-end"])
    #expect(
      outcome.lines.contains {
        $0.contains("2 ends cannot be read; what they are of counts as going on")
      })
  }

  @Test(arguments: [
    (["10,000", "20 000", "30\u{A0}000"], [10_000, 20_000, 30_000], 0),
    (["10000.0", "1.2e5", "1,234,567"], [10_000, 120_000, 1_234_567], 0),
    (["217.232", "5", "7"], [nil, 5, 7], 1),
    (["10,000", "10.000", "7"], [nil, nil, 7], 2),
    (["10,000", "1.234,50", "7"], [nil, nil, 7], 2),
    (["10'000", "1,000.00", "0.0"], [10_000, 1_000, 0], 0),
    (["1,00,000", "12.5", "-4"], [nil, nil, nil], 3),
    (["1e400", "9223372036854775808", "NaN"], [nil, nil, nil], 3),
  ])
  func `a number is read where it can mean only one`(
    written: [String], expected: [Int?], told: Int
  ) throws {
    let rows = zip(["X01", "X02", "X03"], written).map { "\($0),\($0),\"\($1)\"\n" }.joined()
    var catalogue = Register(
      "  - {file: p.csv, table: partnerships, columns: {name: Name, kind: {value: board}}}",
      ["p.csv": "Name\nAlpha\n"]
    ).catalogue
    catalogue.files["areas.csv"] = Array("code,name,population\n\(rows)".utf8)
    let outcome = try catalogue.read()
    #expect(outcome.catalogue?.landscape.areas.map(\.population) == expected)
    #expect(
      Register.codes(outcome).filter { $0 == "invalid-number" }.count == told, "\(outcome.lines)")
  }

  @Test func `what stands before fractions can be said`() throws {
    func populations(_ mark: String) throws -> [Int?] {
      let outcome = try Register(
        """
          - {file: a.csv, table: areas, decimal: \(mark), columns: {code: C, name: C, population: P}}
          - {file: p.csv, table: partnerships, columns: {name: Name, kind: {value: board}}}
        """,
        [
          "a.csv": "C;P\nX01;10.000\nX02;20,000\nX03;30.000,0\n", "p.csv": "Name\nAlpha\n",
          "organisations.csv": "id,name\no,O\n",
        ]
      ).read()
      return outcome.catalogue?.landscape.areas.map(\.population) ?? []
    }
    #expect(try populations("comma") == [10_000, nil, 30_000])
    #expect(try populations("point") == [nil, 20_000, nil])
  }
}
