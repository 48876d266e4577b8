internal import LandscapeModel
internal import Rationalisation

extension PageWriter {
  /// A short document as part of a page; headings and tables have ids that begin with `prefix`.
  mutating func leaflet(_ leaflet: Leaflet, prefix: String) {
    for (place, block) in leaflet.blocks.enumerated() {
      switch block {
      case .paragraph(let line): element(.p) { $0.line(line) }
      case .heading(let phrase): heading(.h2, id: "\(prefix)-\(place)", phrase)
      case .list(let lines):
        element(.ul) { page in
          for line in lines.prefix(Self.mostLines) { page.element(.li) { $0.line(line) } }
        }
        if lines.count > Self.mostLines {
          paragraph(.unshown(lines.count - Self.mostLines), .small)
        }
      case .table(let caption, let headings, let rows):
        table(
          id: "\(prefix)-t\(place)", caption: caption,
          columns: headings.enumerated().map { $0 == 0 ? .text($1) : .number($1) }
        ) { page in
          for row in rows {
            page.row { page in
              page.rowHeading { $0.plain(row.first ?? "") }
              for cell in row.dropFirst() { page.number(cell) }
            }
          }
        }
      }
    }
  }

  private static var mostLines: Int { 300 }

  /// Words as they are, names in their language and linked where they have a page.
  mutating func line(_ line: Leaflet.Line) {
    for piece in line {
      if piece.isIdentifier {
        identifier(piece)
        continue
      }
      switch piece.target {
      case .finding(let id):
        if let index = context.involvement.indexOfID[id] {
          finding(index)
        } else {
          plain(piece.text)
        }
      case .subject(let subject): self.subject(subject)
      case nil:
        if let other = piece.language, other != language {
          element(.span, .lang(other)) { $0.plain(piece.text) }
          space()
          element(.small, .class(.only), text: .englishOnly)
        } else {
          plain(piece.text)
        }
      }
    }
  }

  /// A short link where an id would stand: its list and rank for a finding, nothing for a subject,
  /// whose name is a link already. What has no page in this report keeps its id.
  private mutating func identifier(_ piece: Leaflet.TextPiece) {
    if case .subject = piece.target { return }
    space()
    if case .finding(let id)? = piece.target, let index = context.involvement.indexOfID[id] {
      let finding = context.findings[index]
      plain("(")
      link(to: .finding(index), text: .placeInList(finding))
      plain(")")
    } else {
      element(.small) { page in page.element(.code) { $0.plain(piece.text) } }
    }
  }
}

extension Phrase {
  /// `Main list, no. 12`.
  fileprivate static func placeInList(_ finding: Finding) -> Phrase {
    let list = Phrase.name(of: finding.list)
    return Phrase(
      "\(list.english), no. \(finding.rank)", "\(list.welsh), rhif \(finding.rank)")
  }
}
