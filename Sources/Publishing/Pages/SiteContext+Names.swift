internal import LandscapeModel
internal import Rationalisation
internal import Wording

// Records in the order of each language's alphabet.

extension SiteContext {
  /// Records in the order of English names, with the order of those of other languages and how many were not made
  /// because no page has room for them.
  struct Ordered<Index> {
    let rows: [Index]
    let orders: LanguageOrders
    let more: Int
  }

  func ordered(partnerships indices: some Sequence<PartnershipIndex>) -> Ordered<PartnershipIndex> {
    ordered(Array(indices), \.placeOfPartnership, PageBudget.mostEntries)
  }

  func ordered(organisations indices: some Sequence<OrganisationIndex>)
    -> Ordered<OrganisationIndex>
  {
    ordered(Array(indices), \.placeOfOrganisation, PageBudget.mostEntries)
  }

  func ordered(kinds indices: some Sequence<KindIndex>) -> Ordered<KindIndex> {
    ordered(Array(indices), \.placeOfKind, .max)
  }

  private func ordered(
    _ indices: [Int32], _ places: (ListOrders) -> [Int], _ most: Int
  ) -> Ordered<Int32> {
    let english = places(orders(.english))
    let rows = Array(indices.sorted { english[Int($0)] < english[Int($1)] }.prefix(most))
    let others = LanguageOrders(content.languages) { language in
      let place = places(orders(language))
      return rows.indices.sorted { place[Int(rows[$0])] < place[Int(rows[$1])] }
    }
    return Ordered(rows: rows, orders: others, more: indices.count - rows.count)
  }

  func orders(_ language: Language) -> ListOrders {
    // A language that is not published is asked for where a text is made for all: any order will do.
    listOrders[language] ?? listOrders[.english]
      ?? ListOrders(landscape: landscape, language: language)
  }

  // MARK: As a text

  /// Names with links, semicolons between; `None` where there are none.
  func names(partnerships indices: some Sequence<PartnershipIndex>) -> RichText {
    names(Array(indices), \.placeOfPartnership) { .partnership($0) }
  }

  func names(organisations indices: some Sequence<OrganisationIndex>) -> RichText {
    names(Array(indices), \.placeOfOrganisation) { .organisation($0) }
  }

  func names(areas indices: some Sequence<AreaIndex>) -> RichText {
    names(Array(indices), \.placeOfArea) { .area($0) }
  }

  private func names(
    _ indices: [Int32], _ places: (ListOrders) -> [Int], _ subject: (Int32) -> Subject
  ) -> RichText {
    guard !indices.isEmpty else { return RichText(Phrase.none) }
    func entries(_ language: Language) -> [RichText] {
      let place = places(orders(language))
      return indices.sorted { place[Int($0)] < place[Int($1)] }.prefix(PageBudget.mostEntries)
        .map { .subject(subject($0), in: landscape) }
    }
    let english = entries(.english)
    var others: [Language: [RichText]] = [:]
    for language in content.languages where language != .english {
      let own = entries(language)
      if own != english { others[language] = own }
    }
    return RichText(
      pieces: [
        .list(
          RichText.Names(english, others: others, more: indices.count - english.count))
      ])
  }

  /// Subjects in the order given, with links; `None` where there are none.
  func names(_ subjects: some Sequence<Subject>) -> RichText {
    .subjects(Array(subjects), in: landscape)
  }

  /// The finding at a place of `findings`, by its title.
  func title(ofFinding index: Int) -> RichText {
    .finding(findings[index].id, title: wording.title(of: findings[index]))
  }

  /// A table of this page alone.
  func pageTable(_ name: String) -> TableName { TableName(name) }

  /// The id of a record's row in a list: what links lead to.
  func rowID(of page: SitePage) -> String { "row-" + paths.slug(of: page) }
}

extension ListBlock {
  /// Kinds in the order of each language's alphabet.
  init(kinds: [KindIndex], of context: SiteContext, _ item: (KindIndex) -> RichText) {
    let ordered = context.ordered(kinds: kinds)
    let items = ordered.rows.map(item)
    self.init(items, orders: ordered.orders)
  }
}
