internal import LandscapeModel

extension PageWriter {
  /// Blocks in their order.
  mutating func blocks(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let heading): self.heading(heading)
    case .paragraph(let text, let tone): paragraph(text, tone)
    case .facts(let facts):
      element(.dl) { page in
        for fact in facts { page.fact(fact) }
      }
    case .fields(let fields): write(.facts(of: fields))
    case .list(let list): self.list(list)
    case .table(let table): self.table(table)
    case .picture(let picture):
      self.picture(picture)
      for block in picture.legend { write(block) }
    case .pictures(let pictures, let orders):
      let ordered = orders.applied(to: pictures, in: language)
      element(.ul, .class(.maps)) { page in
        for picture in ordered {
          page.element(.li) { $0.picture(picture) }
        }
      }
    case .frame(.sheet, let blocks): element(.div, .class(.sheet)) { $0.blocks(blocks) }
    case .frame(.beside, let blocks):
      element(.div, .class(.beside)) { page in
        for block in blocks { page.element(.div) { $0.write(block) } }
      }
    case .details(let summary, let blocks):
      element(.details) { page in
        page.element(.summary, text: summary)
        page.blocks(blocks)
      }
    case .group(let blocks): self.blocks(blocks)
    case .ordered(let groups, let orders): blocks(orders.applied(to: groups, in: language))
    case .part(let blocks): element(.div, .class(.part)) { $0.blocks(blocks) }
    case .paged(let paged): self.paged(paged)
    case .numbered(let paragraph):
      self.paragraph(paragraph.text, .plain)
      list(ListBlock(paragraph.points))
    case .exhibit(let exhibit): table(TableBlock("t-" + exhibit.key, exhibit.table))
    }
  }

  private mutating func heading(_ heading: Heading) {
    let element: HTMLElement = heading.level == 2 ? .h2 : heading.level == 3 ? .h3 : .h4
    // Beside it and not in it: what reads out headings reads their words alone.
    self.element(.div, .class(.head)) { page in
      page.element(element, .id(heading.id)) { $0.text(heading.text) }
      page.anchor(to: heading.id, naming: heading.label)
    }
  }

  private mutating func paragraph(_ text: RichText, _ tone: Block.Tone) {
    open(.p, StyleClass(tone).map { [.class($0)] } ?? [])
    self.text(text)
    close(.p)
  }

  private mutating func fact(_ fact: Fact) {
    element(.dt) { $0.text(fact.term) }
    element(.dd) { page in
      page.text(fact.text)
      page.blocks(fact.blocks)
    }
  }

  private mutating func list(_ list: ListBlock) {
    let items = list.items(in: language)
    let ids = list.ids(in: language)
    cut(items.count, list.worth) { page, cut in
      page.open(list.form == .ordered ? .ol : .ul, StyleClass(list.form).map { [.class($0)] } ?? [])
      let written = page.entries(of: cut) { page, place in
        page.open(.li, ids.indices.contains(place) ? [.id(ids[place])] : [])
        page.text(items[place])
        page.close(.li)
      }
      page.close(list.form == .ordered ? .ol : .ul)
      let rest = list.more + items.count - cut.shown
      if rest > 0 { page.element(.p, .class(.small), text: page.unshown(rest, list.rest)) }
      return written
    }
  }
}

extension StyleClass {
  init?(_ tone: Block.Tone) {
    switch tone {
    case .plain: return nil
    case .lead: self = .lead
    case .local: self = .local
    case .small: self = .small
    case .legend: self = .notes
    }
  }

  init?(_ form: ListBlock.Form) {
    switch form {
    case .plain, .ordered: return nil
    case .columns: self = .columns
    case .answer: self = .answer
    case .figures: self = .figures
    }
  }
}
