internal import LandscapeModel
internal import TextFormats
internal import Wording

/// The numbers that a document gives its paragraphs and exhibits, in the order in which they stand.
struct DocumentNumbers {
  private var paragraphs: [String: Int] = [:]
  private var exhibits: [String: Int] = [:]

  init(_ document: Document) {
    for block in document.blocks {
      switch block {
      case .numbered(let paragraph): paragraphs[paragraph.key] = paragraphs.count + 1
      case .exhibit(let exhibit): exhibits[exhibit.key] = exhibits.count + 1
      default: break
      }
    }
  }

  /// The number of a paragraph or exhibit, from 1.
  subscript(reference: Reference) -> Int? {
    switch reference {
    case .paragraph(let key): paragraphs[key]
    case .exhibit(let key): exhibits[key]
    }
  }
}

/// A stretch of text as a format without links to a report shows it.
struct ShownRun {
  let text: TextRun
  /// The place in the document that it refers to.
  var link: String?
}

/// Rich text down to what such a format shows: references by their numbers, invisible characters made
/// visible.
struct ShownText {
  let language: Language
  let numbers: DocumentNumbers

  func runs(of text: RichText) -> [ShownRun] {
    var runs: [ShownRun] = []
    for piece in text.pieces {
      switch piece {
      case .template(let template, let parts):
        let form = template.form(in: language)
        for piece in form.pieces {
          switch piece {
          case .words(let words): runs.append(ShownRun(text: TextRun(words, form.language)))
          case .place(let place): runs += self.runs(of: parts[place])
          }
        }
      case .reference(let reference): runs.append(run(reference))
      default:
        runs += RichText(pieces: [piece]).runs(in: language).map { run in
          var run = run
          run.text = VisibleText.text(run.text)
          return ShownRun(text: run)
        }
      }
    }
    return runs
  }

  /// The text alone.
  func plain(_ text: RichText) -> String { runs(of: text).map(\.text.text).joined() }

  private func run(_ reference: Reference) -> ShownRun {
    guard let number = numbers[reference] else {
      preconditionFailure("a reference names a paragraph or exhibit of the document")
    }
    return switch reference {
    case .paragraph:
      ShownRun(
        text: TextRun(
          PaperWording.paragraph(number, isStart: false)(language), language),
        link: "p\(number)")
    case .exhibit:
      ShownRun(text: TextRun(Phrase.tableNumber(number)(language), language), link: "t\(number)")
    }
  }
}
