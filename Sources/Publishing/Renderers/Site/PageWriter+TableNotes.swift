internal import LandscapeModel
internal import OfficeFiles
internal import Wording

extension PageWriter {
  /// What stands below a table: notes, shorthand, source and run, and where to have it.
  mutating func tableNotes(_ notes: [Phrase], downloads: (inout PageWriter) -> Void) {
    element(.div, .class(.notes)) { page in
      page.element(.p) { page in
        for note in notes {
          page.text(note)
          page.space()
        }
        for mark in Shorthand.allCases where page.shorthand.contains(mark) {
          page.plain(mark.rawValue + " ")
          page.text(mark.explanation)
          page.plain(". ")
        }
        page.text(.source)
        page.plain(": ")
        page.text(.catalogueOf)
        page.space()
        page.text(RichText.placeAndDate(of: page.landscape), isWhole: true)
        page.plain(". ")
        page.text(.run)
        page.plain(" " + page.context.content.run.id + ".")
      }
      downloads(&page)
    }
  }

  /// Links to the files of a table, with their sizes; nothing where they were not written.
  mutating func downloads(of table: String, _ words: Phrase = .downloadTable) {
    let formats: [(name: Phrase, ending: String)] = [
      (.word, "docx"), (.csv, "csv"), (.csvCompressed, "csv." + Gzip.fileExtension),
      (.latex, "tex"), (.markdown, "md"),
    ]
    var files = formats.compactMap { format -> (Phrase, String, Int)? in
      let path = "tables/" + table + "." + language.tag + "." + format.ending
      return context.tableSizes[path].map { (format.name, path, $0) }
    }
    // One workbook holds all tables: the pages that nearly everybody opens lead to it.
    let workbook = TableFiles.workbookPath(in: language)
    if !files.isEmpty, page == .summary || page == .dataQuality,
      let size = context.tableSizes[workbook]
    {
      files.append((.workbookLink, workbook, size))
    }
    guard !files.isEmpty else { return }
    element(.p, .class(.downloads)) { page in
      page.text(words)
      page.plain(": ")
      for (place, file) in files.enumerated() {
        if place > 0 { page.plain(", ") }
        page.element(.a, .href(page.context.paths.link(from: page.page, toRootFile: file.1))) {
          page in
          page.text(file.0)
          page.plain(" (" + Self.size(file.2) + ")")
        }
      }
    }
  }

  /// A size in kilobytes, rounded up, as readers of a download expect.
  static func size(_ bytes: Int) -> String {
    Numerals.grouped((bytes + 1023) / 1024) + " KB"
  }

  mutating func open(_ element: HTMLElement, _ attributes: [HTMLAttribute]) {
    withHTML { $0.open(element, attributes) }
  }

  mutating func close(_ element: HTMLElement) { withHTML { $0.close(element) } }
}
