package import LandscapeModel

/// What reading had to say of a run's input: what a report of the run is made of besides the
/// landscape.
package struct RunNotes: Hashable, Sendable {
  package var diagnostics: [Diagnostic]
  package var rejects: [Reject]

  package init(diagnostics: [Diagnostic] = [], rejects: [Reject] = []) {
    self.diagnostics = diagnostics
    self.rejects = rejects
  }

  private static let diagnosticsName = "notes/diagnostics"
  private static let rejectsName = "notes/rejects"
  /// Both in one, row by row, as the first programs kept them.
  private static let byPositionName = "notes"
  static let sectionNames = [byPositionName, diagnosticsName, rejectsName]

  /// As the history keeps them, by name.
  var sections: [String: [UInt8]] {
    [
      Self.diagnosticsName: RecordLayout<Diagnostic>.diagnostics.section(of: diagnostics),
      Self.rejectsName: RecordLayout<Reject>.rejects.section(of: rejects),
    ]
  }

  /// - Parameter sections: by name; what is not there is empty.
  /// - Throws: when the bytes are not what `sections` has or had.
  init(sections: [String: [UInt8]]) throws(SectionFailure) {
    self.init()
    var unread: [String] = []
    if let bytes = sections[Self.byPositionName] {
      var reader = try SectionReader(bytes)
      try read(&reader)
    }
    if let bytes = sections[Self.diagnosticsName] {
      diagnostics += try RecordLayout<Diagnostic>.diagnostics.records(
        of: try SectionReader(bytes), unread: &unread)
    }
    if let bytes = sections[Self.rejectsName] {
      rejects += try RecordLayout<Reject>.rejects.records(
        of: try SectionReader(bytes), unread: &unread)
    }
  }

  /// Rows by position; the first number of a row says what it is. Frozen.
  private mutating func read(_ reader: inout SectionReader) throws(SectionFailure) {
    let (diagnosticLayout, rejectLayout) = (
      RecordLayout<Diagnostic>.diagnostics, RecordLayout<Reject>.rejects
    )
    let (diagnosticFields, rejectFields) = (diagnosticLayout.positions, rejectLayout.positions)
    var notes = RunNotes()
    _ = try reader.rows { reader throws(SectionFailure) in
      let tag = try reader.int()
      switch tag {
      case 0: notes.rejects.append(try rejectLayout.record(&reader, rejectFields))
      // 2: one that counts further ones of its code.
      case 1, 2:
        var diagnostic = try diagnosticLayout.record(&reader, diagnosticFields)
        if tag == 2 { diagnostic.unlistedCount = try reader.int() }
        notes.diagnostics.append(diagnostic)
      default: throw .outOfRange
      }
    }
    self = notes
  }
}
