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

  /// As the history keeps them. Candidates for a name stay out: `reconciliation.csv` has them.
  var bytes: [UInt8] {
    var writer = SectionWriter()
    for diagnostic in diagnostics {
      writer.row { writer in
        writer.put(diagnostic.unlistedCount == 0 ? Tag.diagnostic : Tag.countingDiagnostic)
        writer.put(diagnostic.code)
        writer.put(diagnostic.severity)
        writer.put(diagnostic.location)
        writer.put(diagnostic.field)
        writer.put(diagnostic.value)
        writer.put(diagnostic.expected)
        writer.put(diagnostic.suggestion) { $0.put($1) }
        writer.put(diagnostic.rejectsRow)
        writer.put(diagnostic.cascadeCount)
        writer.put(diagnostic.repeatCount)
        if diagnostic.unlistedCount > 0 { writer.put(diagnostic.unlistedCount) }
      }
    }
    for reject in rejects {
      writer.row { writer in
        writer.put(Tag.reject)
        writer.put(reject.location)
        writer.put(reject.code)
        writer.put(reject.value)
        writer.put(reject.message)
        writer.put(reject.row)
      }
    }
    return writer.bytes
  }

  /// - Throws: when the bytes are not what `bytes` writes.
  init(bytes: [UInt8]) throws(SectionFailure) {
    self.init()
    var reader = try SectionReader(bytes)
    let notes = try reader.rows { reader throws(SectionFailure) in try Self.note(&reader) }
    for note in notes {
      switch note {
      case .diagnostic(let diagnostic): diagnostics.append(diagnostic)
      case .reject(let reject): rejects.append(reject)
      }
    }
  }

  /// What a row is; it is its first number.
  private enum Tag {
    static let reject = 0
    static let diagnostic = 1
    /// One that counts further ones of its code; schema 3 and later.
    static let countingDiagnostic = 2
  }

  private enum Note {
    case diagnostic(Diagnostic)
    case reject(Reject)
  }

  private static func note(_ reader: inout SectionReader) throws(SectionFailure) -> Note {
    let tag = try reader.int()
    guard tag != Tag.reject else {
      return .reject(
        Reject(
          location: try reader.location(), code: try reader.choice(), value: try reader.string(),
          message: try reader.string(), row: try reader.string()))
    }
    guard tag == Tag.diagnostic || tag == Tag.countingDiagnostic else { throw .outOfRange }
    var diagnostic = Diagnostic(
      code: try reader.choice(), severity: try reader.choice(), location: try reader.location(),
      field: try reader.string(), value: try reader.string(), expected: try reader.string(),
      suggestion: try reader.optional { reader throws(SectionFailure) in try reader.string() },
      rejectsRow: try reader.bool(), cascadeCount: try reader.int())
    diagnostic.repeatCount = try reader.int()
    if tag == Tag.countingDiagnostic { diagnostic.unlistedCount = try reader.int() }
    return .diagnostic(diagnostic)
  }
}

extension SectionWriter {
  fileprivate mutating func put(_ location: SourceLocation) {
    put(location.file)
    put(location.line)
    put(location.column)
  }
}

extension SectionReader {
  fileprivate mutating func location() throws(SectionFailure) -> SourceLocation {
    SourceLocation(file: try string(), line: try int(), column: try int())
  }
}
