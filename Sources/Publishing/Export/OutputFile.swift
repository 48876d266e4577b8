/// A file of a report: where it stands below the report's folder, and what is in it.
package struct OutputFile: Hashable, Sendable {
  /// Parts joined by `/`; never absolute, never with `..`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
