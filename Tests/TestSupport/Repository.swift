/// Where the project's own files are, found from this file's place at compile time.
package enum Repository {
  /// The root folder, without a slash at its end.
  package static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  /// The catalogue of Wales as at 30 June of `year` (2019 or 2023).
  package static func wales(_ year: Int) -> String { "\(root)/Inputs/wales-\(year)" }
}
