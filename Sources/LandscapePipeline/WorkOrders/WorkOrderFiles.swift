package import LandscapeModel
package import Publishing
internal import TextFormats

/// The files of the sheets that packages are given to posts with.
package struct WorkOrderFiles {
  /// `package-03-gwent-psb.html` and `.docx` for each, and the row for `actions.csv` of one that is given to somebody.
  package let files: [OutputFile]

  /// - Parameters:
  ///   - post: who gets it, by when; `nil` where nobody does yet.
  ///   - date: the day that it is given on.
  /// - Throws: where a document cannot be made.
  package init(
    of orders: [WorkOrder], content: ReportContent, to post: String?, by day: PartialDate?,
    on date: PartialDate?, language: Language
  ) throws(RenderingFailure) {
    let slugs = PageSlugs(ids: content.landscape.partnerships.map(\.id))
    var files: [OutputFile] = []
    var rows: [ActionRecord] = []
    for order in orders {
      var row: ActionRecord?
      if let post, let day, let date {
        row = order.row(
          action: WorkOrderDocument.action(for: order, of: content), to: post, by: day, on: date,
          review: "review-\(date.year)")
      }
      let document = WorkOrderDocument(order, of: content, action: row)
      let number = order.number < 10 ? "0\(order.number)" : String(order.number)
      let name = "package-\(number)-\(slugs[order.id])"
      files.append(
        OutputFile(
          path: name + ".html",
          bytes: document.page(in: language, toolVersion: toolVersion)))
      files.append(
        OutputFile(path: name + ".docx", bytes: try document.wordDocument(in: language)))
      if let row { rows.append(row) }
    }
    if let row = rows.first {
      files.append(OutputFile(path: row.id + ".actions.csv", bytes: Self.csv(rows)))
    }
    self.files = files
  }

  /// Rows as `actions.csv` has them.
  private static func csv(_ rows: [ActionRecord]) -> [UInt8] {
    var sink = ByteSink(reserving: 1_024)
    sink.append("id,review,topic,action,by_whom,by_when,status,source\n")
    for row in rows {
      let cells = [
        row.id, row.review, row.topic, row.action.english, row.byWhom, row.byWhen, row.status,
        row.source,
      ]
      for (place, cell) in cells.enumerated() {
        if place > 0 { sink.append(byte: UInt8(ascii: ",")) }
        sink.append(csvCell: cell)
      }
      sink.append("\n")
    }
    return sink.bytes
  }
}
