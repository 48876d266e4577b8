internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension PageWriter {
  /// Rich text with its names marked, and linked where `isLinked`.
  ///
  /// - Parameter isWhole: whether a name that is longer than any real one is shown whole all the same:
  ///   in the heading of its own page.
  mutating func text(_ text: RichText, isLinked: Bool = true, isWhole: Bool = false) {
    for piece in text.pieces { write(piece, isLinked: isLinked, isWhole: isWhole) }
  }

  private mutating func write(_ piece: RichText.Piece, isLinked: Bool, isWhole: Bool) {
    switch piece {
    case .words(let phrase): text(phrase)
    case .wordsOf(let phrase, let other):
      let form = phrase.form(in: other)
      words(form.text, in: form.language)
    case .plain(let text): plain(text)
    case .written(let text): written(text)
    case .quoted(let text): quoted(text)
    case .name(let name): if isWhole { self.name(name) } else { unlinked(name) }
    case .subject(let subject, let name):
      if isLinked { link(toSubject: subject, naming: name) } else { unlinked(name) }
    case .finding(let id, let title): finding(id, title: title, isLinked: isLinked)
    case .findingLink(let id, let text):
      if isLinked, let index = context.involvement.indexOfID[id] {
        link(to: .finding(index)) { $0.text(text, isLinked: false) }
      } else {
        self.text(text, isLinked: isLinked)
      }
    case .page(let target, let fragment, let text):
      if isLinked {
        link(to: target, fragment: fragment) { $0.text(text, isLinked: false) }
      } else {
        self.text(text, isLinked: false)
      }
    case .date(let date): text(DateWording.phrase(date))
    case .place(let location): self.location(location)
    case .code(let text): element(.code) { $0.plain(text) }
    case .symbols(let phrase): element(.code, text: phrase)
    case .identifier(let id, let target): identifier(id, target)
    case .tag(let phrase, let tag): self.tag(phrase, StyleClass(tag))
    case .address(let text): address(text)
    case .external(let address, let text):
      if isLinked, let link = Link(external: address) {
        element(.a, .href(link), .rel(.external)) { $0.text(text, isLinked: false) }
      } else {
        self.text(text, isLinked: isLinked)
      }
    case .citation(let number): citation(number)
    case .law(let address, let label): law(address.form(in: language).text, label)
    case .tinted(let step, let text): element(.span, .class(.heat(step))) { $0.plain(text) }
    case .strong(let text): element(.strong) { $0.text(text, isLinked: isLinked) }
    case .small(let text): element(.small) { $0.text(text, isLinked: isLinked) }
    case .template(let template, let parts):
      let form = template.form(in: language)
      for piece in form.pieces {
        switch piece {
        case .words(let words): self.words(words, in: form.language)
        case .place(let place): text(parts[place], isLinked: isLinked)
        }
      }
    case .list(let names): list(names, isLinked: isLinked)
    case .missing(let shorthand): missing(shorthand)
    case .figure(let figure): text(figure.phrase)
    case .reference(let reference): plain(reference.key)
    }
  }

  /// Text of the catalogue in the language that it is in.
  private mutating func written(_ text: LocalisedText) {
    let form = text.form(in: language)
    words(Self.prose(form.text), in: form.language)
    if form.language != language, saysEnglishOnly { englishOnly() }
  }

  private mutating func quoted(_ text: String) {
    words(text, in: .english)
  }

  private mutating func link(toSubject subject: Subject, naming name: LocalisedText) {
    switch subject {
    case .kind(let index):
      link(
        to: SitePage.kinds, fragment: "kind-" + HTMLID.ending(landscape.kinds[Int(index)].id),
        naming: name)
    case .partnership(let index): link(to: SitePage.partnership(index), naming: name)
    case .organisation(let index): link(to: SitePage.organisation(index), naming: name)
    case .area(let index): link(to: SitePage.area(index), naming: name)
    case .footprint(let index): link(to: SitePage.footprint(index), naming: name)
    }
  }

  /// A finding as one link; one that today's run does not make by what it was called, and its page has
  /// its id.
  private mutating func finding(_ id: String, title: RichText?, isLinked: Bool) {
    if let index = context.involvement.indexOfID[id] {
      let title = title ?? context.wording.title(of: context.findings[index])
      guard isLinked else { return text(title, isLinked: false) }
      link(to: .finding(index)) { $0.text(title, isLinked: false) }
      return
    }
    let index = context.vanishedOfID[id]
    guard let title = title ?? index.map({ context.title(ofVanished: $0) }) else {
      return element(.code) { $0.plain(id) }
    }
    guard isLinked, let index else { return text(title, isLinked: false) }
    link(to: .vanished(index)) { $0.text(title, isLinked: false) }
  }

  /// A short link where an id would stand: its list and rank for a finding, nothing for a subject, whose
  /// name is a link already. What has no page in this report keeps its id.
  private mutating func identifier(_ id: String, _ target: RichText.Target?) {
    if case .subject = target { return }
    space()
    if case .finding(let finding)? = target, let index = context.involvement.indexOfID[finding] {
      let finding = context.findings[index]
      plain("(")
      link(to: .finding(index), text: .placeInList(finding))
      plain(")")
    } else {
      element(.small) { page in page.element(.code) { $0.plain(id) } }
    }
  }

  /// The number of a source, which leads to the list of them.
  private mutating func citation(_ number: Int) {
    link(to: page, fragment: EvidenceSection.sourcesID) { $0.plain("[\(number)]") }
  }

  private mutating func law(_ address: String, _ label: Phrase) {
    guard let link = Link(external: address) else { return }
    space()
    element(.a, .href(link), .rel(.external), .label(label(language))) { $0.text(.textOfTheLaw) }
  }

  private mutating func list(_ names: RichText.Names, isLinked: Bool) {
    let entries = names.entries(in: language)
    cut(entries.count, .main) { page, cut in
      var written = 0
      if names.form == .stacked {
        page.element(.ul, .class(.plainList)) { page in
          written = page.entries(of: cut) { page, place in
            page.element(.li) { $0.text(entries[place], isLinked: isLinked) }
          }
        }
      } else {
        written = page.entries(of: cut) { page, place in
          if place > 0 {
            page.plain(names.separator(before: place, of: entries.count, in: page.language))
          }
          page.text(entries[place], isLinked: isLinked)
        }
      }
      let rest = names.more + entries.count - cut.shown
      if rest > 0 { page.text(.andMore(rest)) }
      return written
    }
  }

  /// A place in the input, linked to what the report says of the file.
  mutating func location(_ location: SourceLocation) {
    if context.inputNames.contains(location.file) {
      link(to: .dataQuality, fragment: "file-" + HTMLID.ending(location.file)) {
        $0.plain(location.rowText)
      }
    } else {
      plain(location.rowText)
    }
  }
}

extension StyleClass {
  init(_ tag: RichText.Tag) {
    switch tag {
    case .high: self = .tagHigh
    case .medium: self = .tagMedium
    case .low: self = .tagLow
    case .other: self = .tagOther
    }
  }
}

extension Phrase {
  /// `Main list, no. 12`.
  fileprivate static func placeInList(_ finding: Finding) -> Phrase {
    let list = Phrase.name(of: finding.list)
    return Words.placeInList2(list: list, rank: finding.rank)
  }
}
