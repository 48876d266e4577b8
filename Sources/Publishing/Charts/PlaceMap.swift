internal import LandscapeModel
internal import Wording

/// A map of the nation on which some places are tinted, bordered and marked.
struct PlaceMap {
  /// A sign on a place: the number of a question or a body.
  struct Mark {
    let text: String
    let atoms: [AtomIndex]
  }

  let cells: MapCells
  /// The longer side as shown, in pixels.
  let side: Int
  /// The step of heat of each cell, 0…5.
  private(set) var steps: [Int]
  /// Places with a line around them.
  var borders: [[AtomIndex]] = []
  var marks: [Mark] = []

  static let (small, large) = (300, 420)

  /// - Parameter step: the step of heat of what holds these atoms.
  init(_ cells: MapCells, side: Int, step: ([AtomIndex]) -> Int) {
    self.cells = cells
    self.side = side
    steps = cells.cells.map { step($0.atoms) }
  }

  /// Other steps of heat, a cell each.
  mutating func tints(by steps: [Int]) { self.steps = steps }

  /// - Parameters:
  ///   - message: what it says, with the result.
  ///   - name: what it is.
  ///   - description: what it shows, in words.
  func picture(
    id: String, message: RichText, name: Phrase, description: Phrase
  ) -> Picture {
    let drawing = drawing
    var picture = Picture(
      id: id, message: message, name: name.localised, description: description,
      width: { _ in drawing.width }, height: drawing.height,
      draw: { page in page.element(.g, .class(.place)) { drawing.draw(&$0) } })
    picture.isWide = false
    picture.drawing = drawing
    return picture
  }

  /// Whose outlines they are.
  var attribution: [Block] {
    cells.attribution.isEmpty
      ? [] : [.paragraph("\(Phrase.outlinesOf): \(.quoted(cells.attribution))", .small)]
  }

  // MARK: What is drawn

  /// The map in pixels as shown.
  var drawing: MapDrawing {
    let rings = cells.cells.map { cell in cell.rings.map { $0.map(scaled) } }
    var drawing = MapDrawing(width: scaled(cells.width) + 4, height: scaled(cells.height) + 4)
    for (rings, step) in zip(rings, steps) { drawing.tints[max(0, min(5, step))] += rings }
    drawing.borders = borders.flatMap { border(around: $0, rings) }
    for (cell, step) in zip(cells.cells, steps) {
      guard let label = cell.label else { continue }
      var place = scaled(cell.centre)
      // A mark stands in the middle.
      place.y += marks.isEmpty ? 5 : -4
      drawing.labels.append((label, place, step > 3))
    }
    for mark in marks {
      guard let wanted = place(of: mark.atoms) else { continue }
      drawing.marks.append((mark.text, Self.free(wanted, in: drawing)))
    }
    return drawing
  }

  /// The middle of the largest cell near the middle of what holds these atoms; `nil` where none is drawn.
  private func place(of atoms: [AtomIndex]) -> MapPoint? {
    let wanted = Set(atoms)
    let mine = cells.cells.filter { cell in cell.atoms.contains { wanted.contains($0) } }
    let size = mine.reduce(0) { $0 + $1.size }
    guard size > 0 else { return mine.first.map { scaled($0.centre) } }
    let x = mine.reduce(0) { $0 + Int($1.centre.x) * $1.size } / size
    let y = mine.reduce(0) { $0 + Int($1.centre.y) * $1.size } / size
    func distance(_ cell: MapCells.Cell) -> Int {
      let (across, down) = (Int(cell.centre.x) - x, Int(cell.centre.y) - y)
      return across * across + down * down
    }
    return mine.min { distance($0) < distance($1) }.map { scaled($0.centre) }
  }

  /// The wanted point, or the nearest around it where no disc lies yet, within the drawing.
  private static func free(_ wanted: MapPoint, in drawing: MapDrawing) -> MapPoint {
    let taken = drawing.marks.map(\.place)
    let apart = Int32(2 * MapDrawing.radius + 1)
    let edge = apart / 2 + 1
    func isFree(_ point: MapPoint) -> Bool {
      taken.allSatisfy { abs($0.x - point.x) >= apart || abs($0.y - point.y) >= apart }
    }
    func within(_ place: Int32, _ size: Int) -> Int32 {
      max(edge, min(place, max(edge, Int32(clamping: size) - edge)))
    }
    let directions: [(Int32, Int32)] = [
      (0, 0), (0, 1), (1, 0), (0, -1), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1),
    ]
    for step in Int32(1)...6 {
      for (across, down) in directions {
        let point = MapPoint(
          x: within(wanted.x + across * step * apart, drawing.width),
          y: within(wanted.y + down * step * apart, drawing.height))
        if isFree(point) { return point }
      }
    }
    return MapPoint(x: within(wanted.x, drawing.width), y: within(wanted.y, drawing.height))
  }

  // MARK: Lines

  /// The lines around the cells that hold some of these atoms: their edges that no two of them share.
  private func border(around atoms: [AtomIndex], _ rings: [[[MapPoint]]]) -> [[MapPoint]] {
    let wanted = Set(atoms)
    let mine = cells.cells.indices.filter { cell in
      cells.cells[cell].atoms.contains { wanted.contains($0) }
    }
    var counts: [Edge: Int] = [:]
    for cell in mine {
      for ring in rings[cell] {
        for place in ring.indices { counts[Edge(ring, place), default: 0] += 1 }
      }
    }
    var lines: [[MapPoint]] = []
    for cell in mine {
      for ring in rings[cell] {
        var isDrawing = false
        for place in ring.indices {
          guard counts[Edge(ring, place)] == 1 else {
            isDrawing = false
            continue
          }
          let (from, to) = (ring[place], ring[(place + 1) % ring.count])
          if !isDrawing { lines.append([from]) }
          lines[lines.count - 1].append(to)
          isDrawing = true
        }
      }
    }
    return lines
  }

  /// A side of a ring, whichever way it runs.
  private struct Edge: Hashable {
    let from: MapPoint
    let to: MapPoint

    init(_ ring: [MapPoint], _ place: Int) {
      let (one, other) = (ring[place], ring[(place + 1) % ring.count])
      (from, to) = one < other ? (one, other) : (other, one)
    }
  }

  private func scaled(_ point: MapPoint) -> MapPoint {
    MapPoint(x: Int32(scaled(Int(point.x)) + 2), y: Int32(scaled(Int(point.y)) + 2))
  }

  private func scaled(_ length: Int) -> Int {
    let longest = max(cells.width, cells.height, 1)
    return (length * side + longest / 2) / longest
  }
}
