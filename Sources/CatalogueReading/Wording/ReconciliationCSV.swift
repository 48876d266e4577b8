package import LandscapeModel

/// `reconciliation.csv`: every written name that was no id and no known name, and what it may mean.
package enum ReconciliationCSV {
  /// file, line, column, thing, value, occurrences, judgement, rank, candidate, name, score, reason; a row
  /// for each candidate.
  ///
  /// RFC 4180 with CRLF, UTF-8; a text that a spreadsheet would take for a formula gets a leading `'`,
  /// unless the settings turn that off; those are counted.
  package static func bytes(
    _ reconciliations: [Reconciliation], defusesFormulas: Bool = true
  ) -> (bytes: [UInt8], defusedCells: Int) {
    var defused = 0
    var bytes = Array(
      "file,line,column,thing,value,occurrences,judgement,rank,candidate,name,score,reason\r\n".utf8
    )
    for entry in reconciliations {
      for rank in 0..<max(1, entry.candidates.count) {
        let candidate = rank < entry.candidates.count ? entry.candidates[rank] : nil
        let cells: [(text: String, isText: Bool)] = [
          (entry.location.file, true), (String(entry.location.line), false),
          (String(entry.location.column), false), (entry.thing, false), (entry.value, true),
          (String(entry.occurrences), false), (entry.outcome.rawValue, false),
          (candidate == nil ? "" : String(rank + 1), false), (candidate?.id ?? "", true),
          (candidate?.name ?? "", true), (candidate.map { score($0.score) } ?? "", false),
          (candidate?.reason ?? "", true),
        ]
        for (place, cell) in cells.enumerated() {
          if place > 0 { bytes.append(UInt8(ascii: ",")) }
          defused += appendCell(cell.text, to: &bytes, defusesFormulas && cell.isText)
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
      }
    }
    return (bytes, defused)
  }

  /// With two decimals.
  static func score(_ score: Double) -> String {
    let hundredths = Int(nearest: score * 100)
    return "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
  }
}
