import LandscapeModel
import Review
import ReviewSamples
import TestSupport
import Testing

@Suite struct SuccessionTests {
  /// Four counties of equal size; `west` and `east` have two each.
  static let ground: [String: Int] = ["a1": 100, "a2": 100, "a3": 100, "a4": 100]

  static func sketch(_ bodies: [LandscapeSketch.Body], asOf: String = "2020-01-01") -> Landscape {
    LandscapeSketch(asOf: asOf, areas: ground, bodies: bodies).landscape
  }

  static func board(
    _ id: String, name: String? = nil, kind: String = "board", _ areas: [String],
    _ members: [String], _ remits: [String] = ["health"], parent: String? = nil,
    established: String? = nil
  ) -> LandscapeSketch.Body {
    LandscapeSketch.Body(
      id: id, name: name, kind: kind, areas: areas, members: members, remits: remits,
      parent: parent, established: established)
  }

  /// Kind, from and to of every step, as text.
  static func summary(_ succession: Succession) -> [String] {
    succession.steps.map {
      "\($0.kind.rawValue): \($0.from.joined(separator: "+")) → \($0.to.joined(separator: "+"))"
    }
  }

  @Test func `two bodies of one kind and place of which a new one has all are one merger`() {
    func both(_ second: LandscapeSketch.Body) -> [String] {
      let places = ["a1", "a2"]
      let members = ["o1", "o2", "o3"]
      let older = Self.sketch([
        Self.board("ambulance", name: "Emergency ambulance committee", places, members), second,
      ])
      let newer = Self.sketch(
        [
          Self.board(
            "joint", name: "Joint commissioning committee", places, members,
            established: "2024-04-01")
        ], asOf: "2025-01-01")
      return Self.summary(Succession(older: older, newer: newer))
    }
    #expect(
      both(
        Self.board(
          "special", name: "Specialised services committee", ["a1", "a2"], ["o1", "o2", "o3"]))
        == ["merged: ambulance+special → joint"])
    // What is of another kind went into it, and is no part of it.
    #expect(
      both(
        Self.board(
          "special", name: "Specialised services committee", kind: "forum", ["a1", "a2"],
          ["o1", "o2", "o3"])
      ).contains("stood-down: special → "))
  }

  @Test func `nothing changes between a landscape and itself`() {
    let landscape = Self.sketch([Self.board("x", ["a1"], ["o1", "o2"])])
    let succession = Succession(older: landscape, newer: landscape)
    #expect(Self.summary(succession) == ["continued: x → x"])
    #expect(succession.steps[0].confidence == 1)
    #expect(!succession.steps[0].isChange)
  }

  @Test
  func `an id that stays is not wholly sure where the body has changed and another is like it`() {
    let old = Self.board("x", ["a1"], ["o1", "o2"])
    let moved = Self.board("x", ["a1"], ["o1", "o3"])
    let other = Self.board("y", ["a1"], ["o1", "o2"])
    let unlike = Self.board("y", ["a3"], ["o1", "o2"])
    func confidence(_ older: [LandscapeSketch.Body], _ newer: [LandscapeSketch.Body]) -> Double? {
      Succession(older: Self.sketch(older), newer: Self.sketch(newer)).steps
        .first { $0.from == ["x"] && $0.to == ["x"] }?.confidence
    }
    #expect(confidence([old], [moved, other]) == 0.99)
    #expect(confidence([old, other], [moved]) == 0.99)
    // A body that is what it was is itself, whoever is like it.
    #expect(confidence([old], [old, other]) == 1)
    #expect(confidence([old], [moved, unlike]) == 1)
    #expect(confidence([old], [moved]) == 1)
  }

  @Test func `empty landscapes have no steps`() {
    #expect(Succession(older: Self.sketch([]), newer: Self.sketch([])).steps.isEmpty)
  }

  @Test func `an id that stays with another name is a renaming`() {
    let succession = Succession(
      older: Self.sketch([Self.board("x", name: "Growing Partnership", ["a1"], ["o1"])]),
      newer: Self.sketch([Self.board("x", name: "Growing Board", ["a1"], ["o1"])]))
    #expect(Self.summary(succession) == ["renamed: x → x"])
  }

  @Test(arguments: [
    // Established since, of another kind, elsewhere or with other members: another body.
    (board("new", name: "New Board", ["a1"], ["o1", "o2"]), SuccessionKind.renamed),
    (board("new", name: "Old Board", ["a1"], ["o1", "o2"]), .continued),
    (
      board("new", name: "New Board", ["a1"], ["o1", "o2"], established: "2021"),
      .replaced
    ),
    (board("new", name: "New Board", kind: "group", ["a1"], ["o1", "o2"]), .replaced),
    (board("new", name: "New Board", ["a1", "a2"], ["o1", "o2"]), .replaced),
  ])
  func `a body with a new id is told from its successor`(
    new: LandscapeSketch.Body, kind: SuccessionKind
  ) {
    let succession = Succession(
      older: Self.sketch([Self.board("old", name: "Old Board", ["a1"], ["o1", "o2"])]),
      newer: Self.sketch([new]))
    #expect(Self.summary(succession) == ["\(kind.rawValue): old → new"])
  }

  @Test func `bodies that tile a new one's footprint merged into it`() throws {
    let succession = Succession(
      older: Self.sketch([
        Self.board("north", ["a1"], ["o1", "police"]),
        Self.board("south", ["a2"], ["o2", "police"]),
        Self.board("far", ["a3"], ["o3", "police"]),
      ]),
      newer: Self.sketch([
        Self.board("far", ["a3"], ["o3", "police"]),
        Self.board("joint", ["a1", "a2"], ["o1", "o2", "police"], established: "2021-10-01"),
      ]))
    #expect(
      Self.summary(succession) == ["continued: far → far", "merged: north+south → joint"])
    let merged = try #require(succession.steps(.merged).first)
    #expect(merged.reason.contains(.tiles(cover: 1, uncovered: [])))
    #expect(
      merged.reason.contains(.members(shared: 3, before: 3, after: 3, joined: [], left: [])))
    #expect(try merged.reason.contains(.establishedSince(#require(PartialDate("2021-10-01")))))
  }

  @Test func `a body that keeps its id while it takes another in is a merger`() {
    let succession = Succession(
      older: Self.sketch([
        Self.board("north", ["a1"], ["o1", "police"]),
        Self.board("south", ["a2"], ["o2", "police"]),
      ]),
      newer: Self.sketch([Self.board("north", ["a1", "a2"], ["o1", "o2", "police"])]))
    #expect(Self.summary(succession) == ["merged: north+south → north"])
  }

  @Test func `a body whose footprint new ones tile was split, and what fell out is named`() throws {
    let succession = Succession(
      older: Self.sketch([Self.board("whole", ["a1", "a2", "a3", "a4"], ["o1", "o2", "o3"])]),
      newer: LandscapeSketch(
        areas: ["a1": 100, "a2": 100, "a3": 100, "a4": 50],
        bodies: [
          Self.board("east", ["a1", "a2"], ["o1", "o2"]),
          Self.board("west", ["a3"], ["o3"]),
        ]
      ).landscape)
    #expect(Self.summary(succession) == ["split: whole → east+west"])
    let split = try #require(succession.steps.first)
    #expect(split.reason.contains(.tiles(cover: 300.0 / 350, uncovered: ["a4"])))
  }

  @Test func `boards of two remits on one footprint join in one that has both`() {
    let succession = Succession(
      older: Self.sketch([
        Self.board("adults", kind: "adults", ["a1"], ["o1", "o2"], ["adults", "reviews"]),
        Self.board("children", kind: "children", ["a1"], ["o1", "o2"], ["children", "reviews"]),
      ]),
      newer: Self.sketch([
        Self.board("both", kind: "all", ["a1"], ["o1", "o2"], ["adults", "children", "reviews"])
      ]))
    #expect(Self.summary(succession) == ["merged: adults+children → both"])
  }

  @Test func `a new kind on an old footprint is new, not a successor of another remit`() throws {
    let succession = Succession(
      older: Self.sketch([Self.board("housing", ["a1"], ["o1", "o2"], ["housing"])]),
      newer: Self.sketch([
        Self.board("transport", kind: "cjc", ["a1"], ["o1", "o2"], ["transport"])
      ]))
    #expect(Self.summary(succession) == ["stood-down: housing → ", "new:  → transport"])
    let new = try #require(succession.steps(.new).first)
    #expect(new.reason.contains(.kindIsNew("cjc", count: 1)))
    // Its place and members are all that is known to go on: neither step is sure of itself.
    #expect(new.reason.contains(.tookIn(["housing"])))
    let gone = try #require(succession.steps(.stoodDown).first)
    #expect(gone.reason.contains(.nowIn(["transport"], isPlaceKnown: true)))
    #expect(new.confidence < 1 && gone.confidence < 1)
  }

  @Test func `the assignment is global, not first come first served`() {
    // Both old bodies fit `one`; only the first also fits `two`.
    let succession = Succession(
      older: Self.sketch([
        Self.board("p", ["a1", "a2"], ["o1", "o2", "o3", "o4"]),
        Self.board("q", ["a1"], ["o1", "o2"]),
      ]),
      newer: Self.sketch([
        Self.board("one", ["a1", "a2"], ["o1", "o2", "o3"]),
        Self.board("two", ["a1", "a2", "a3"], ["o3", "o4"]),
      ]))
    #expect(Self.summary(succession).count == 2)
    #expect(succession.steps.allSatisfy { $0.kind == .replaced || $0.kind == .renamed })
  }

  @Test func `an id that is used again for a different body is not its continuation`() {
    let succession = Succession(
      older: Self.sketch([Self.board("x", name: "Harbour Board", ["a1"], ["o1"], ["ports"])]),
      newer: Self.sketch([
        Self.board("x", name: "School Forum", kind: "forum", ["a4"], ["o9"], ["schools"])
      ]))
    #expect(Self.summary(succession) == ["stood-down: x → ", "new:  → x"])
    #expect(succession.reusedIDs == ["x"])
  }

  /// Three boards of one region, alike enough that each would pass for another by its id alone.
  static func boards(_ ids: [String]) -> Landscape {
    let names = ["Harbour Board", "School Forum", "Health Board"]
    return sketch(
      zip(ids, names).enumerated().map { index, row in
        board(row.0, name: row.1, ["a1", "a2"], ["all", "both", "o\(index)"])
      })
  }

  @Test(arguments: [["y", "x", "z"], ["y", "z", "x"], ["z", "y", "x"]])
  func `rows that exchange their ids are told, each still the body it was`(ids: [String]) {
    let old = ["x", "y", "z"]
    let succession = Succession(older: Self.boards(old), newer: Self.boards(ids))
    #expect(
      Self.summary(succession) == zip(old, ids).map { "continued: \($0) → \($1)" })
    #expect(succession.reusedIDs == zip(old, ids).filter { $0 != $1 }.map(\.0))
  }

  /// So many of one name that only those of one area are looked at.
  @Test func `rows that exchange their ids are told among a hundred of one name`() {
    let places = (0..<100).map { "p\($0)" }
    func landscape(_ ids: [String], _ further: String) -> Landscape {
      LandscapeSketch(
        asOf: "2020-01-01",
        areas: Dictionary(uniqueKeysWithValues: places.map { ($0, 100) }),
        bodies: zip(ids, places).map { id, place in
          Self.board(
            id, name: "Community Board", [place], ["o-" + place, "c-" + place, further + place],
            ["health"])
        }
      ).landscape
    }
    let old = places.map { "b-" + $0 }
    var new = old
    new.swapAt(5, 70)
    let succession = Succession(older: landscape(old, "x-"), newer: landscape(new, "y-"))
    #expect(succession.reusedIDs == [old[5], old[70]].sorted())
    let moved = succession.steps.filter { $0.from != $0.to }.map { [$0.from, $0.to] }
    #expect(moved == [[["b-p5"], ["b-p70"]], [["b-p70"], ["b-p5"]]])
    #expect(succession.steps.count == 100)
  }

  @Test func `bodies that exchange their names alone keep their ids`() {
    func landscape(_ names: [String]) -> Landscape {
      Self.sketch([
        Self.board("x", name: names[0], ["a1", "a2"], ["o1", "o2"], ["roads"]),
        Self.board("y", name: names[1], ["a3", "a4"], ["o3", "o4"], ["health"]),
      ])
    }
    let succession = Succession(
      older: landscape(["Roads", "Health"]), newer: landscape(["Health", "Roads"]))
    #expect(Self.summary(succession).allSatisfy { $0.hasSuffix("x → x") || $0.hasSuffix("y → y") })
    #expect(succession.reusedIDs.isEmpty)
  }

  @Test func `a catalogue with every id changed is still the same bodies`() {
    let names = ["Harbour Board", "School Forum", "Health Board"]
    func bodies(_ prefix: String) -> [LandscapeSketch.Body] {
      names.enumerated().map { index, name in
        Self.board(
          "\(prefix)\(index)", name: name, ["a\(index + 1)"], ["o\(index)", "all"], ["r\(index)"])
      }
    }
    let succession = Succession(
      older: Self.sketch(bodies("old")), newer: Self.sketch(bodies("new")))
    #expect(
      Self.summary(succession) == [
        "continued: old0 → new0", "continued: old1 → new1", "continued: old2 → new2",
      ])
  }

  @Test func `an area that one catalogue divides is the same area`() throws {
    let older = LandscapeSketch(
      areas: ["county": 300], bodies: [Self.board("x", ["county"], ["o1"])])
    let newer = LandscapeSketch(
      areas: ["county": 300, "w1": 100, "w2": 200], parts: ["county": ["w1", "w2"]],
      bodies: [Self.board("x", ["county"], ["o1"])])
    for (before, after) in [(older, newer), (newer, older)] {
      let step = try #require(
        Succession(older: before.landscape, newer: after.landscape).steps.first)
      #expect(step.reason.contains(.area(similarity: 1, gained: [], lost: [])))
    }
  }

  @Test func `a leaders' group that a merged board takes in names its absorber`() throws {
    let succession = Succession(
      older: Self.sketch([Self.board("leaders", kind: "informal", ["a1"], ["o1", "o2"])]),
      newer: LandscapeSketch(
        areas: Self.ground, functions: ["board": .advisory],
        bodies: [
          Self.board("big", ["a1", "a2"], ["o1", "o2", "o3", "o4", "o5"], ["health", "work"])
        ]
      ).landscape)
    let gone = try #require(succession.steps(.stoodDown).first)
    #expect(gone.reason.contains(.absorbedBy("big")))
    #expect(gone.isTakenIn && gone.confidence < 1)
    #expect(gone.reason.contains(.kindIsGone("informal", count: 1)))
  }

  @Test(arguments: Effort.seeds(0..<60))
  func `every body is in exactly one step, whatever the landscapes`(seed: UInt64) {
    var random = RandomLandscape.Generator(seed: seed)
    func landscape() -> Landscape {
      let ids = Array(Set((0..<random.below(14)).map { _ in "b\(random.below(20))" })).sorted()
      func some(_ prefix: String, _ most: Int) -> [String] {
        Array(Set((0..<random.below(most + 1)).map { _ in "\(prefix)\(random.below(5) + 1)" }))
          .sorted()
      }
      return LandscapeSketch(
        areas: ["a1": 10, "a2": 20, "a3": 30, "a4": 40, "a5": 50],
        bodies: ids.map { id in
          Self.board(
            id, name: "Name \(random.below(9))", kind: "k\(random.below(2))", some("a", 3),
            some("o", 4), some("r", 2))
        }
      ).landscape
    }
    let (older, newer) = (landscape(), landscape())
    let succession = Succession(older: older, newer: newer)
    #expect(succession.steps.flatMap(\.from).sorted() == older.partnerships.map(\.id))
    #expect(succession.steps.flatMap(\.to).sorted() == newer.partnerships.map(\.id))
    for step in succession.steps {
      #expect((0...1).contains(step.confidence))
      switch step.kind {
      case .continued, .renamed, .replaced: #expect(step.from.count == 1 && step.to.count == 1)
      case .merged: #expect(step.from.count > 1 && step.to.count == 1)
      case .split: #expect(step.from.count == 1 && step.to.count > 1)
      case .stoodDown: #expect(step.from.count == 1 && step.to.isEmpty)
      case .new: #expect(step.from.isEmpty && step.to.count == 1)
      }
    }
    #expect(succession.steps == Succession(older: older, newer: newer).steps)
  }
}
