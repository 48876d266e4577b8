/// What a source that rows name is called: a row of `sources.csv`.
package struct SourceRecord: Hashable, Sendable {
  /// As other tables write it: an address, or a text.
  package var source: String
  package var title: LocalisedText
  /// A body, never a person.
  package var publisher: LocalisedText
  package var published: PartialDate?
  package var origin: RowOrigin

  package init(
    source: String, title: LocalisedText = "", publisher: LocalisedText = "",
    published: PartialDate? = nil, origin: RowOrigin = RowOrigin(input: 0, line: 0)
  ) {
    self.source = source
    self.title = title
    self.publisher = publisher
    self.published = published
    self.origin = origin
  }
}
