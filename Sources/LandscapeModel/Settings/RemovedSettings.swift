extension Settings {
  /// A setting that an earlier version had and this one has not.
  package struct Removed: Hashable, Sendable {
    package let name: String
    /// The setting whose condition says now what this one said.
    package let successor: String
  }

  /// Settings that are gone, so that a file that has one is told what to write instead.
  package static let removed = [
    // A board inside one 1.5 times as large shares two members of three: the plain share finds it.
    Removed(name: "merge.largest-ratio", successor: "merge.membership"),
    // Where no two share a remit that one names and none has many by design there is no finding.
    Removed(
      name: "shared-table.membership-without-remit", successor: "shared-table.membership"),
    // What shares more is a merger or a table, which come first.
    Removed(name: "parallel.membership-below", successor: "parallel.membership"),
    Removed(name: "parallel.membership-containment", successor: "parallel.membership"),
  ]
}
