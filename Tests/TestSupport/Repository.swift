/// Where the project's own files are, found from this file's place at compile time.
package enum Repository {
  /// The root folder, without a slash at its end.
  package static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  /// The frozen catalogue of Wales as at 30 June of `year` (2019 or 2023): the one that tests state values of.
  /// `Inputs` is corrected as facts are found; these copies never change.
  package static func wales(_ year: Int) -> String { "\(root)/Tests/Fixtures/wales-\(year)" }

  /// The catalogue of Wales that users get, of `year` (2019, 2023 or 2025); its XML form lies in the folder of
  /// the same name with `-xml` behind it.
  package static func shippedWales(_ year: Int) -> String { input("wales-\(year)") }

  /// A folder of `Inputs`.
  package static func input(_ name: String) -> String { "\(root)/Inputs/\(name)" }
}
