internal import LandscapeModel
internal import Wording

/// What a map is drawn of, in pixels as shown: as SVG on pages, as shapes in documents of an office.
struct MapDrawing: Sendable {
  let width: Int
  let height: Int
  /// The rings that are tinted, by the step of heat from 0 to 5.
  var tints = [[[MapPoint]]](repeating: [], count: 6)
  /// Lines around places.
  var borders: [[MapPoint]] = []
  /// What is written on cells, on the line of its letters, and whether on a dark ground.
  var labels: [(text: LocalisedText, place: MapPoint, isOnDark: Bool)] = []
  /// Discs with a sign in them, by their middle.
  var marks: [(text: String, place: MapPoint)] = []

  /// Of a mark's disc.
  static let radius = 12

  init(width: Int, height: Int) { (self.width, self.height) = (width, height) }

  func draw(_ page: inout PageWriter) {
    for (step, rings) in tints.enumerated() where !rings.isEmpty {
      var path = ByteSink(reserving: 16_384)
      for ring in rings {
        Self.append(ring, to: &path)
        path.append(byte: UInt8(ascii: "z"))
      }
      page.element(.path, .class(.heat(step)), .pathData(path.text))
    }
    var lines = ByteSink()
    for border in borders { Self.append(border, to: &lines) }
    if lines.count > 0 {
      page.element(.path, .class(.border), .fillNone, .pathData(lines.text))
    }
    for label in labels {
      page.label(
        label.text, .x(Int(label.place.x)), .y(Int(label.place.y)), .anchorMiddle,
        .class(label.isOnDark ? .onDark : .onLight))
    }
    guard !marks.isEmpty else { return }
    let discs = marks.map {
      ChartText.dot(Int($0.place.x), Int($0.place.y), radius: Self.radius)
    }
    page.element(.path, .class(.mark), .pathData(discs.joined()))
    for mark in marks {
      page.element(.text, .x(Int(mark.place.x)), .y(Int(mark.place.y) + 5), .anchorMiddle) {
        $0.plain(mark.text)
      }
    }
  }

  /// The line as a path: its first point, then each as steps from the one before.
  private static func append(_ line: [MapPoint], to path: inout ByteSink) {
    guard var last = line.first else { return }
    func append(_ command: UInt8, _ x: Int32, _ y: Int32) {
      path.append(byte: command)
      path.append(Int(x))
      path.append(byte: UInt8(ascii: " "))
      path.append(Int(y))
    }
    append(UInt8(ascii: "M"), last.x, last.y)
    for point in line.dropFirst() where point != last {
      append(UInt8(ascii: "l"), point.x - last.x, point.y - last.y)
      last = point
    }
  }
}
