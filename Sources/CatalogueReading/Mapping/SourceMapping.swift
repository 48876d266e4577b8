package import LandscapeModel

/// How one file of other people's making becomes rows of one tidy table: an entry of `sources` in
/// `landscape.yaml`.
package struct SourceMapping: Hashable, Sendable {
  /// One field: the column it fills, and the expression that gives its value.
  package struct Field: Hashable, Sendable {
    package var column: String
    package var expression: String
    /// Of the expression in the settings file.
    package var location: SourceLocation
  }

  /// The file's path inside the catalogue folder, and where the settings file says it.
  package var file: String
  package var location: SourceLocation
  /// `partnerships`, `memberships`, …
  package var table: String
  /// The elements from the root to the record; `*` stands for any.
  package var recordPath: [ElementName]
  /// Where in the record the rows are, when a record holds several; an expression.
  package var each: Field?
  package var fields: [Field]
  /// URIs by the prefixes that the expressions use, in order of prefix.
  package var namespaces: [Namespace]

  /// The path as the settings file might write it, namespaces in braces.
  var recordPathText: String {
    recordPath.map { step in
      "/" + (step.namespace.isEmpty ? "" : "{\(step.namespace)}") + step.name
    }.joined()
  }

  /// A step of a path: a name in a namespace.
  package struct ElementName: Hashable, Sendable {
    /// Empty for none.
    package var namespace: String
    package var name: String
  }

  package struct Namespace: Hashable, Sendable {
    package var prefix: String
    package var uri: String
  }
}
