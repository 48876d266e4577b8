internal import LandscapeModel
internal import Wording

/// A map as a group of shapes of DrawingML, which word processors draw themselves: it is as sharp on paper as the text.
struct OfficePicture {
  let drawing: MapDrawing
  let language: Language
  /// Of the document, from 1: pictures of one number are refused by Word.
  let number: Int

  /// English Metric Units of a pixel.
  private static let unit = 9_525

  private var extent: String {
    "cx=\"\(drawing.width * Self.unit)\" cy=\"\(drawing.height * Self.unit)\""
  }

  /// - Parameters:
  ///   - name: what it is.
  ///   - description: what it shows, for those who do not see it.
  func write(name: String, description: String, to sink: inout ByteSink) {
    sink.append(
      "<w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing>"
        + "<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent \(extent)/>"
        + "<wp:docPr id=\"\(number)\" name=\"\(OfficeRuns.escaped(name))\" descr=\"\(OfficeRuns.escaped(description))\"/>"
        + "<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"\(OfficeDocument.group)\">"
        + "<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext \(extent)/>"
        + "<a:chOff x=\"0\" y=\"0\"/><a:chExt \(extent)/></a:xfrm></wpg:grpSpPr>\n")
    for (step, rings) in drawing.tints.enumerated() where !rings.isEmpty {
      shape(
        rings, isClosed: true, fill: Colour.heat[step].background, line: .secondText, width: 7_144,
        to: &sink)
    }
    if !drawing.borders.isEmpty {
      shape(drawing.borders, isClosed: false, fill: nil, line: .text, width: 19_050, to: &sink)
    }
    for label in drawing.labels {
      words(
        label.text.form(in: language).text, at: label.place, isMark: false,
        colour: label.isOnDark ? .page : .text, to: &sink)
    }
    for mark in drawing.marks {
      words(mark.text, at: mark.place, isMark: true, colour: .text, to: &sink)
    }
    sink.append(
      "</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        + "<mc:Fallback/></mc:AlternateContent></w:r>")
  }

  private func shape(
    _ lines: [[MapPoint]], isClosed: Bool, fill: Colour?, line: Colour, width: Int,
    to sink: inout ByteSink
  ) {
    sink.append(
      "<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext \(extent)/></a:xfrm>"
        + "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/>"
        + "<a:pathLst><a:path w=\"\(drawing.width)\" h=\"\(drawing.height)\">")
    for points in lines {
      guard var last = points.first else { continue }
      sink.append("<a:moveTo>" + Self.point(last) + "</a:moveTo>")
      for point in points.dropFirst() where point != last {
        sink.append("<a:lnTo>" + Self.point(point) + "</a:lnTo>")
        last = point
      }
      if isClosed { sink.append("<a:close/>") }
    }
    sink.append(
      "</a:path></a:pathLst></a:custGeom>" + Self.filled(fill) + Self.lined(line, width: width)
        + "</wps:spPr><wps:bodyPr/></wps:wsp>\n")
  }

  /// A word on the map: a mark in its disc, a label without one.
  private func words(
    _ words: String, at place: MapPoint, isMark: Bool, colour: Colour, to sink: inout ByteSink
  ) {
    let height = 2 * MapDrawing.radius
    let width = isMark ? height : 4 * height
    // A label's place is on the line of its letters.
    let top = Int(place.y) - height / 2 - (isMark ? 0 : 5)
    let geometry = isMark ? "ellipse" : "rect"
    sink.append(
      "<wps:wsp><wps:cNvSpPr txBox=\"\(isMark ? 0 : 1)\"/><wps:spPr><a:xfrm>"
        + "<a:off x=\"\((Int(place.x) - width / 2) * Self.unit)\" y=\"\(top * Self.unit)\"/>"
        + "<a:ext cx=\"\(width * Self.unit)\" cy=\"\(height * Self.unit)\"/></a:xfrm>"
        + "<a:prstGeom prst=\"\(geometry)\"><a:avLst/></a:prstGeom>"
        + Self.filled(isMark ? .page : nil)
        + (isMark ? Self.lined(.text, width: 14_288) : "<a:ln><a:noFill/></a:ln>")
        + "</wps:spPr><wps:txbx><w:txbxContent><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/>"
        + "<w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:color w:val=\"\(colour.hexadecimal.dropFirst())\"/><w:sz w:val=\"18\"/></w:rPr>"
        + "<w:t>\(OfficeRuns.escaped(words))</w:t></w:r></w:p></w:txbxContent></wps:txbx>"
        + "<wps:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"/></wps:wsp>\n"
    )
  }

  private static func point(_ point: MapPoint) -> String {
    "<a:pt x=\"\(point.x)\" y=\"\(point.y)\"/>"
  }

  private static func filled(_ colour: Colour?) -> String {
    colour.map {
      "<a:solidFill><a:srgbClr val=\"\($0.hexadecimal.dropFirst())\"/></a:solidFill>"
    } ?? "<a:noFill/>"
  }

  private static func lined(_ colour: Colour, width: Int) -> String {
    "<a:ln w=\"\(width)\">" + filled(colour) + "<a:round/></a:ln>"
  }
}
