import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// Every bad input gets the whole message that is promised, and nothing is lost.
struct BadInputTests {
  /// One way to spoil the small catalogue, with all that is then said.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var spoil: @Sendable (inout SmallCatalogue) -> Void
    var lines: [String]
    var rejects: [String] = []

    init(
      _ name: String, _ lines: [String], rejects: [String] = [],
      _ spoil: @escaping @Sendable (inout SmallCatalogue) -> Void
    ) {
      testDescription = name
      self.lines = lines
      self.rejects = rejects
      self.spoil = spoil
    }
  }

  @Test func `the small catalogue has nothing to say`() throws {
    let outcome = try SmallCatalogue().read()
    #expect(outcome.lines == [])
    #expect(outcome.rejects == [])
    #expect(outcome.catalogue?.landscape.partnerships.count == 3)
    #expect(outcome.catalogue?.landscape.memberships.count == 6)
  }

  static let rowCases: [Case] = [
    Case(
      "too few cells",
      ["memberships.csv:8: error: row has 2 cells, expected 5; row rejected [ragged-row]"],
      rejects: ["memberships.csv:8 ragged-row"]
    ) { $0.append("anglesey-psb,powys-council", to: "memberships.csv") },
    Case(
      "too many cells",
      ["memberships.csv:8: error: row has 6 cells, expected 5; row rejected [ragged-row]"],
      rejects: ["memberships.csv:8 ragged-row"]
    ) { $0.append("anglesey-psb,powys-council,member,,,x", to: "memberships.csv") },
    Case(
      "a faulty row that others need",
      [
        "partnerships.csv:3: error: row has 9 cells, expected 10; row rejected, and 3 rows that need it [ragged-row]"
      ],
      rejects: [
        "partnerships.csv:3 ragged-row", "partnerships.csv:4 rejected-reference",
        "memberships.csv:4 rejected-reference", "memberships.csv:5 rejected-reference",
      ]
    ) {
      $0.replace("none,2023-06-30", with: "none", in: "partnerships.csv")
      $0.replace("north-west-csp,anglesey-council,member,,\n", with: "", in: "memberships.csv")
      $0.replace("north-west-csp,gwynedd-council,,2019,\n", with: "", in: "memberships.csv")
    },
    Case(
      "an unknown area",
      [
        "partnerships.csv:2:31: error: area 'W0600001' is not in areas.csv; nearest is 'W06000001' (Isle of Anglesey); row rejected, and 2 rows that need it [unknown-area]"
      ],
      rejects: [
        "partnerships.csv:2 unknown-area", "memberships.csv:2 rejected-reference",
        "memberships.csv:3 rejected-reference",
      ]
    ) { $0.replace("psb,W06000001", with: "psb,W0600001", in: "partnerships.csv") },
    Case(
      "an unknown organisation",
      [
        "memberships.csv:8:14: error: organisation 'powis-council' is not in organisations.csv; nearest is 'powys-council'; row rejected [unknown-organisation]"
      ],
      rejects: ["memberships.csv:8 unknown-organisation"]
    ) { $0.append("anglesey-psb,powis-council,member,,", to: "memberships.csv") },
    Case(
      "an unknown organisation that looks like a name",
      [
        "memberships.csv:8:14: error: no organisation is named 'Powis County Council' in organisations.csv; nearest is 'powys-council' (0.88: powis for powys); row rejected [unknown-organisation]"
      ],
      rejects: ["memberships.csv:8 unknown-organisation"]
    ) { $0.append("anglesey-psb,Powis County Council,member,,", to: "memberships.csv") },
    Case(
      "an unknown kind",
      [
        "partnerships.csv:5:13: error: kind 'pbs' is not in kinds.csv; nearest is 'psb' (Public Services Board); row rejected [unknown-kind]"
      ],
      rejects: ["partnerships.csv:5 unknown-kind"]
    ) {
      $0.append(
        "powys-psb,P,pbs,W06000023,,,,,,", to: "partnerships.csv")
    },
    Case(
      "an unknown remit",
      [
        "partnerships.csv:5:27: error: remit 'helth' is not in remits.csv; nearest is 'health'; row rejected [unknown-remit]"
      ],
      rejects: ["partnerships.csv:5 unknown-remit"]
    ) { $0.append("powys-psb,P,psb,W06000023,safety; helth,,,,,", to: "partnerships.csv") },
    Case(
      "an unknown parent",
      [
        "partnerships.csv:5:30: error: partnership 'gwyned-psb' is not in partnerships.csv; nearest is 'gwynedd-psb'; row rejected [unknown-partnership]"
      ],
      rejects: ["partnerships.csv:5 unknown-partnership"]
    ) { $0.append("powys-psb,P,psb,W06000023,,,,gwyned-psb,,", to: "partnerships.csv") },
    Case(
      "a duplicate id",
      [
        "organisations.csv:6:1: error: id 'powys-council' is taken by line 4; row rejected [duplicate-id]"
      ],
      rejects: ["organisations.csv:6 duplicate-id"]
    ) { $0.append("powys-council,Other,,,,", to: "organisations.csv") },
    Case(
      "an area that is a part of itself",
      [
        "areas.csv:6:6: error: area is a part of itself: x → y → z → x; rows rejected, and 1 row that needs it [part-cycle]"
      ],
      rejects: [
        "areas.csv:6 part-cycle", "areas.csv:7 part-cycle", "areas.csv:8 part-cycle",
        "areas.csv:9 rejected-reference",
      ]
    ) {
      for row in ["x,X,,W06000023;y,", "y,Y,,z,", "z,Z,,x,", "w,W,,y;W06000001,"] {
        $0.append(row, to: "areas.csv")
      }
    },
    Case(
      "a remit broader than itself",
      [
        "remits.csv:5:8: error: remit is broader than itself: loop → loop; rows rejected [broader-cycle]"
      ],
      rejects: ["remits.csv:5 broader-cycle"]
    ) { $0.append("loop,L,loop", to: "remits.csv") },
    Case(
      "a date that is none",
      [
        "memberships.csv:7:34: warning: end date '2019-02-30' is not a calendar date; left empty [unreadable-end]"
      ],
      rejects: []
    ) { $0.replace(",,2019,", with: ",,,2019-02-30", in: "memberships.csv") },
    Case(
      "a date in another form",
      [
        "memberships.csv:7:33: warning: start date '30/06/2019' is not a calendar date; expected YYYY, YYYY-MM or YYYY-MM-DD; is '2019-06-30' meant?; left empty [invalid-date]"
      ],
      rejects: []
    ) { $0.replace(",,2019,", with: ",,30/06/2019,", in: "memberships.csv") },
    Case(
      "an end before the beginning",
      [
        "memberships.csv:7:38: error: end date '2018' is before the beginning '2019'; row rejected [invalid-period]"
      ],
      rejects: ["memberships.csv:7 invalid-period"]
    ) { $0.replace(",,2019,", with: ",,2019,2018", in: "memberships.csv") },
    Case(
      "a role that is none",
      [
        "memberships.csv:7:32: error: role 'chiar' is not one of statutory, chair, convenor, member, invited, observer; nearest is 'chair'; row rejected [invalid-value]"
      ],
      rejects: ["memberships.csv:7 invalid-value"]
    ) { $0.replace(",,2019,", with: ",chiar,2019,", in: "memberships.csv") },
    Case(
      "a number that is none",
      [
        "areas.csv:4:24: warning: population '133k' is not a whole number; left empty [invalid-number]"
      ]
    ) { $0.replace("133000", with: "133k", in: "areas.csv") },
    Case(
      "a number beyond what a catalogue may count",
      [
        "areas.csv:4:24: warning: population '1330000000000' is not a whole number up to 999999999999; left empty [invalid-number]"
      ]
    ) { $0.replace("133000", with: "1330000000000", in: "areas.csv") },
    Case(
      "a missing id",
      ["organisations.csv:6:1: error: id is empty; row rejected [missing-value]"],
      rejects: ["organisations.csv:6 missing-value"]
    ) { $0.append(" ,Nobody,,,,", to: "organisations.csv") },
    Case(
      "bytes that are not UTF-8",
      [
        "organisations.csv:6:3: error: name holds the bytes F4 F4, not UTF-8; row rejected [invalid-utf8]"
      ],
      rejects: ["organisations.csv:6 invalid-utf8"]
    ) {
      $0.files["organisations.csv"]? += Array("x,M".utf8) + [0xF4, 0xF4] + Array("n,,,,\n".utf8)
    },
    Case(
      "a NUL byte",
      ["organisations.csv:6:3: error: name holds a NUL byte; row rejected [nul-byte]"],
      rejects: ["organisations.csv:6 nul-byte"]
    ) { $0.append("x,M\0n,,,,", to: "organisations.csv") },
    Case(
      "a quote that is never closed",
      [
        "memberships.csv:6:16: error: organisation opens a quote that is never closed; row rejected [unterminated-quote]"
      ],
      rejects: ["memberships.csv:6 unterminated-quote"]
    ) {
      $0.replace("csp,anglesey-council", with: "csp,\"anglesey-council", in: "memberships.csv")
    },
    Case(
      "a quote in the midst of a cell",
      [
        "memberships.csv:6:16: error: organisation has a quote in its midst; expected the whole cell in quotes and each quote in it twice; row rejected [stray-quote]"
      ],
      rejects: ["memberships.csv:6 stray-quote"]
    ) {
      $0.replace("csp,anglesey-council", with: "csp,angle\"sey-council", in: "memberships.csv")
    },
    Case(
      "a name that several share",
      [
        "memberships.csv:8:14: error: organisation 'WAST' is the name of several: a, b; row rejected [ambiguous-name]"
      ],
      rejects: ["memberships.csv:8 ambiguous-name"]
    ) {
      $0.append("a,Ambulance,,WAST,,", to: "organisations.csv")
      $0.append("b,Trust,,wast,,", to: "organisations.csv")
      $0.append("anglesey-psb,WAST,member,,", to: "memberships.csv")
    },
    Case(
      "a column that is not known",
      [
        "organisations.csv:1:35: warning: column 'sectr' is not known; left out; nearest is 'sector' [unknown-column]"
      ]
    ) { catalogue in
      let text = String(decoding: catalogue.files["organisations.csv"] ?? [], as: UTF8.self)
      catalogue.files["organisations.csv"] = Array(
        text.split(separator: "\n").enumerated()
          .map { $0.element + ($0.offset == 0 ? ",sectr\n" : ",x\n") }.joined().utf8)
    },
    Case(
      "a missing remits file",
      [
        "remits.csv: warning: file is missing; read as if it had no rows [missing-file]",
        "kinds.csv:2:27: warning: default_remits 'health' is not read, nor is any other remit: remits.csv, which says what remits there are, is missing [remits-without-table]",
      ]
    ) { $0.files["remits.csv"] = nil },
    Case(
      "a missing kinds file",
      ["kinds.csv: warning: file is missing; every kind is accepted, as strategic [missing-kinds]"]
    ) { $0.files["kinds.csv"] = nil },
    Case(
      "an atom without a population",
      [
        "areas.csv: warning: 1 of 2 areas in use has no population; overlap by area is weighted by people, and what has none weighs nothing [area-weights]",
        "areas.csv:2: warning: area 'W06000001' has no population; it weighs nothing [missing-population]",
      ]
    ) { $0.replace("69000", with: "", in: "areas.csv") },
    Case(
      "a seat with several rows",
      ["memberships.csv: note: 1 seat has several rows and counts once [repeated-seat]"]
    ) {
      $0.append("anglesey-psb,anglesey-council,chair,,", to: "memberships.csv")
      $0.append("anglesey-psb,anglesey-council,member,,", to: "memberships.csv")
    },
    Case(
      "damaged Welsh",
      [
        "organisations.csv:6:8: warning: name_cy 'Cyngor y Dðr' looks damaged: ð [damaged-text]"
      ]
    ) { $0.append("x,Xylo,Cyngor y Dðr,,,", to: "organisations.csv") },
    Case(
      "a direction character",
      [
        "organisations.csv:6:3: warning: name 'Ab\\u{202E}dc' holds an invisible character, U+202E [invisible-character]"
      ]
    ) { $0.append("x,Ab\u{202E}dc,,,,", to: "organisations.csv") },
    Case(
      "letters of two scripts",
      [
        "organisations.csv:6:3: warning: name 'Саrdiff' mixes Latin with Cyrillic letters; it matches nothing by name [mixed-script]"
      ]
    ) { $0.append("x,Саrdiff,,,,", to: "organisations.csv") },
    Case(
      "a terminal escape in a value",
      [
        "memberships.csv:8:14: error: organisation '\\u{1B}[31mred' is not in organisations.csv; row rejected [unknown-organisation]"
      ],
      rejects: ["memberships.csv:8 unknown-organisation"]
    ) { $0.append("anglesey-psb,\u{1B}[31mred,member,,", to: "memberships.csv") },
  ]

  @Test(arguments: rowCases)
  func `a spoilt row says what is wrong with it`(bad: Case) throws {
    var catalogue = SmallCatalogue()
    bad.spoil(&catalogue)
    let outcome = try catalogue.read()
    #expect(outcome.lines == bad.lines)
    #expect(outcome.rejects == bad.rejects)
    for input in try #require(outcome.catalogue).landscape.inputs {
      #expect(input.rowsRead == input.rowsUsed + input.rowsRejected)
      let rejects = outcome.catalogue?.rejects.count { $0.location.file == input.name }
      #expect(input.rowsRejected == rejects)
    }
  }

  static let fileCases: [(failure: String, case: Case)] = [
    (
      "unreadable",
      Case(
        "a missing file",
        ["memberships.csv: error: file is missing; is 'membership.csv' meant? [missing-file]"]
      ) {
        $0.files["membership.csv"] = $0.files["memberships.csv"]
        $0.files["memberships.csv"] = nil
      }
    ),
    (
      "unusable",
      Case(
        "a missing column",
        [
          "memberships.csv:1: error: column 'organisation' is missing; found partnership, organization, role, from, to; nearest is 'organization' [missing-column]",
          "memberships.csv:1:13: warning: column 'organization' is not known; left out; nearest is 'organisation' [unknown-column]",
        ]
      ) { $0.replace("organisation,role", with: "organization,role", in: "memberships.csv") }
    ),
    (
      "unusable",
      Case(
        "a column twice",
        [
          "areas.csv:1:19: error: column 'enw' stands for 'name_cy', as 'name_cy' does already [duplicate-column]"
        ]
      ) { $0.replace("name_cy,parts", with: "name_cy,enw", in: "areas.csv") }
    ),
    (
      "unusable",
      Case(
        "an empty file",
        ["areas.csv: error: file is empty; expected a heading row with code, name [empty-file]"]
      ) { $0.files["areas.csv"] = Array("\n\n".utf8) }
    ),
    (
      "unusable",
      Case(
        "no rows at all",
        [
          "partnerships.csv: error: catalogue has no partnership that can be used: 0 rows read, 0 rejected [empty-catalogue]"
        ]
      ) {
        for name in ["partnerships.csv", "memberships.csv"] {
          let text = String(decoding: $0.files[name] ?? [], as: UTF8.self)
          $0.files[name] = Array((text.split(separator: "\n").first ?? "").utf8)
        }
      }
    ),
    (
      "unusable",
      Case(
        "nothing active",
        [
          "partnerships.csv: error: no partnership is active at 2001; 3 are known [no-active-partnership]"
        ]
      ) { $0.replace("2023-06-30", with: "2001", in: "partnerships.csv") }
    ),
    (
      "unusable",
      Case(
        "a heading in UTF-16 without its mark",
        ["areas.csv:1:1: error: row holds a NUL byte [nul-byte]"]
      ) { $0.files["areas.csv"] = Array("code,name\n".utf8).flatMap { [$0, 0] } }
    ),
  ]

  @Test(arguments: fileCases)
  func `a spoilt file says why there is no landscape`(failure: String, bad: Case) throws {
    var catalogue = SmallCatalogue()
    bad.spoil(&catalogue)
    let outcome = try catalogue.read()
    #expect(outcome.failure == failure)
    #expect(outcome.lines == bad.lines)
  }

  @Test func `a folder without tables names the workbook that lies in it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "Catàleg.xlsx")
    let failure = #expect(throws: ReadingFailure.self) {
      try CatalogueReader(folder: folder.path, settings: Settings()).read()
    }
    let missing = (failure?.diagnostics ?? []).filter { $0.severity == .error }
    #expect(missing.map(\.code) == Array(repeating: .missingFile, count: 4))
    #expect(missing.allSatisfy { $0.suggestion == folder.path + "/Catàleg.xlsx" })
  }

  @Test func `a folder that is not there is unreadable`() throws {
    let reader = CatalogueReader(folder: "no/such/folder", settings: Settings())
    let failure = #expect(throws: ReadingFailure.self) { try reader.read() }
    #expect(
      failure?.diagnostics.map(DiagnosticWording.text(of:)) == [
        "no/such/folder: error: catalogue folder is missing [missing-file]"
      ])
  }

  @Test func `a line that does not end is given up before the file is held`() throws {
    var catalogue = SmallCatalogue()
    catalogue.append(
      "long,\"" + String(repeating: "w", count: 70_000_000), to: "memberships.csv")
    let lines = try catalogue.read().lines
    #expect(lines.count == 1)
    let line = try #require(lines.first)
    // How much of it was read when it was given up: the limit and at most one block.
    let bytes = try #require(line.split(separator: " ").compactMap { Int($0) }.first)
    #expect(67_108_864...67_371_008 ~= bytes)
    #expect(
      line == "memberships.csv:8: error: row has \(bytes) bytes; at most 4194304 are accepted"
        + " (limits.row-bytes) [row-too-large]")
  }

  @Test func `each limit names itself`() throws {
    var settings = Settings()
    settings.limits.cellBytes = 40
    settings.limits.rowBytes = 120
    var catalogue = SmallCatalogue()
    catalogue.append("x,\(String(repeating: "n", count: 41)),,,,", to: "organisations.csv")
    let words = Array(repeating: String(repeating: "n", count: 30), count: 5)
    catalogue.append("y," + words.joined(separator: ","), to: "organisations.csv")
    #expect(
      try catalogue.read(settings: settings).lines == [
        "organisations.csv:6:3: error: name has 41 bytes; at most 40 are accepted (limits.cell-bytes); row rejected [cell-too-large]",
        "organisations.csv:7:1: error: row has 156 bytes; at most 120 are accepted (limits.row-bytes); row rejected [row-too-large]",
      ])
    settings = Settings()
    settings.limits.fileBytes = 1_000
    settings.limits.columns = 6
    catalogue = SmallCatalogue()
    catalogue.files["remits.csv"] = [UInt8](repeating: 0x20, count: 1_001)
    #expect(
      try catalogue.read(settings: settings).lines == [
        "remits.csv: error: file has 1001 bytes; at most 1000 are accepted (limits.file-bytes) [file-too-large]",
        "partnerships.csv:1: error: heading has 10 columns; at most 6 are accepted (limits.columns) [too-many-columns]",
      ])
  }
}
