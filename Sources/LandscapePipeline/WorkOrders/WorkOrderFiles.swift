package import LandscapeModel
package import Publishing
internal import TextFormats

/// The files of the sheets that packages are given to posts with.
package struct WorkOrderFiles {
  /// To whom a package is given, by when it is to be done, and the day that it is given on.
  package struct Assignment: Sendable {
    package let post: String
    package let day: PartialDate
    package let date: PartialDate

    package init(post: String, day: PartialDate, date: PartialDate) {
      self.post = post
      self.day = day
      self.date = date
    }
  }

  /// `package-03-gwent-psb.html` and `.docx` for each, and the row for `actions.csv` of one that is given to somebody.
  package let files: [OutputFile]

  /// - Parameter assignment: `nil` where nobody gets them yet.
  /// - Throws: where a document cannot be made.
  package init(
    of orders: [WorkOrder], content: ReportContent, assignment: Assignment?, language: Language
  ) throws(RenderingFailure) {
    let slugs = PageSlugs(ids: content.landscape.partnerships.map(\.id))
    var files: [OutputFile] = []
    for order in orders {
      let row = assignment.map { assignment in
        order.row(
          action: WorkOrderDocument.action(for: order, of: content), to: assignment.post,
          by: assignment.day, on: assignment.date,
          // Papers count an action among those of the review that its catalogue is of.
          review: "review-\((content.landscape.asOf ?? assignment.date).year)")
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
      if let row {
        files.append(OutputFile(path: name + ".actions.csv", bytes: Self.csv([row])))
      }
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
