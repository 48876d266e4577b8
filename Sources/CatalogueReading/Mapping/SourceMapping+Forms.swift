package import LandscapeModel

/// How a delimited file is written.
package struct DelimitedForm: Hashable, Sendable {
  /// Where the headings are.
  package enum Heading: Hashable, Sendable {
    case firstRow
    case line(Int, SourceLocation)
    /// Nowhere: columns are numbers.
    case none
  }

  /// What quotes cells.
  package enum Quote: Hashable, Sendable {
    case sign(UInt8)
    /// Nothing: a quote is a letter like any other.
    case none
  }

  /// Found from the headings where it is not declared.
  package var delimiter: UInt8?
  package var quote = Quote.sign(UInt8(ascii: "\""))
  /// What makes the sign after it a letter like any other.
  package var escape: UInt8?
  package var encoding: TextEncoding?
  package var heading = Heading.firstRow
  /// Rows whose first filled cell is like one of these are skipped; `*` stands for any text.
  package var skippedLike: [String] = []
  /// So many rows at the end are skipped.
  package var footerRows = 0
  /// Of a workbook: the sheet that is read, its only one that is shown where none is named.
  package var sheet: SourceMapping.Reference?
  /// Whether merged cells of a sheet all have the value of their first.
  package var fillsMerged = false
}

/// Where the records of an XML document are.
package struct DocumentForm: Hashable, Sendable {
  /// The elements from the root to the record; `*` stands for any.
  package var recordPath: [ElementName]
  /// Where in the record the rows are, when a record holds several; an expression.
  package var each: SourceMapping.Reference?
  /// URIs by the prefixes that the expressions use, in order of prefix.
  package var namespaces: [Namespace]

  /// A step of a path: a name in a namespace.
  package struct ElementName: Hashable, Sendable {
    /// Empty for none.
    package var namespace: String
    package var name: String

    /// As messages write it, the namespace in braces.
    var text: String { (namespace.isEmpty ? "" : "{\(namespace)}") + name }
  }

  package struct Namespace: Hashable, Sendable {
    package var prefix: String
    package var uri: String
  }

  /// The path as the settings file might write it, namespaces in braces.
  var recordPathText: String { recordPath.map { "/" + $0.text }.joined() }
}
