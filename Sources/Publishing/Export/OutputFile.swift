package import LandscapeModel
internal import OfficeFiles

/// A file of a report: where it stands below the report's folder, and what is in it.
package struct OutputFile: Sendable {
  /// Parts joined by `/`; never absolute, never with `..`.
  package let path: String
  package let byteCount: Int
  private let contents: Contents

  private enum Contents: Sendable {
    case bytes([UInt8])
    /// Made anew as often as they are asked for, because together they are too large to keep.
    case pieces(ContentDigest, @Sendable () -> AnyIterator<[UInt8]>)
  }

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    byteCount = bytes.count
    contents = .bytes(bytes)
  }

  /// A file that is never held whole.
  ///
  /// - Parameter pieces: gives its bytes from the first, the same ones as often as it is asked.
  /// - Complexity: O(bytes), for the digest.
  package init(path: String, pieces: @escaping @Sendable () -> AnyIterator<[UInt8]>) {
    self.path = path
    var hasher = ContentHasher()
    var count = 0
    for piece in pieces() {
      hasher.update(piece)
      count += piece.count
    }
    byteCount = count
    contents = .pieces(hasher.digest(), pieces)
  }

  /// The digest of what is in it.
  /// - Complexity: O(bytes) for a file that is held, else O(1).
  package var digest: ContentDigest {
    switch contents {
    case .bytes(let bytes): ContentDigest(of: bytes)
    case .pieces(let digest, _): digest
    }
  }

  /// What is in it, piece by piece.
  package var pieces: AnyIterator<[UInt8]> {
    switch contents {
    case .bytes(let bytes): AnyIterator(CollectionOfOne(bytes).makeIterator())
    case .pieces(_, let pieces): pieces()
    }
  }

  /// What is in it, whole.
  package var bytes: [UInt8] {
    if case .bytes(let bytes) = contents { return bytes }
    return pieces.reduce(into: []) { $0 += $1 }
  }
}

extension OutputFile {
  /// The same file compressed, as its name then says.
  /// - Complexity: O(bytes).
  package var compressed: OutputFile {
    OutputFile(path: path + "." + Gzip.fileExtension, bytes: Gzip.compressed(bytes))
  }
}

extension ReportContent {
  /// The partnerships above which files that programs alone read are compressed.
  private static let mostUncompressed = 10_000

  /// Whether tables as CSV and `findings.json` are compressed.
  var compresses: Bool { landscape.partnerships.count > Self.mostUncompressed }

  /// A file that programs alone read, compressed where the landscape is large.
  package func forPrograms(_ file: OutputFile) -> OutputFile { compresses ? file.compressed : file }
}

/// What is told of a file of a report once it is written: its bytes need not be held for that.
package struct ReportEntry: Hashable, Sendable {
  package let path: String
  package let byteCount: Int
  package let digest: ContentDigest

  /// - Complexity: O(bytes) of a file that is held.
  package init(of file: OutputFile) {
    path = file.path
    byteCount = file.byteCount
    digest = file.digest
  }
}

/// Takes the files of a report one by one as they are made, from several threads at once.
package typealias FileTaker = @Sendable (OutputFile) -> Void
