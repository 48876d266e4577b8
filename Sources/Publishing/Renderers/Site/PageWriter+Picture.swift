internal import LandscapeModel
internal import Wording

extension PageWriter {
  /// A picture with its message, its name and what it shows in words (P4).
  ///
  /// Ids begin with the picture's own. A wide one stands in a region that keys can scroll.
  mutating func picture(_ picture: Picture) {
    guard picture.isWide else { return figure(picture) }
    element(
      .div, .class(.scroll), .role(.region), .tabIndex(0), .labelledBy(picture.id + "-title")
    ) { $0.figure(picture) }
  }

  private mutating func figure(_ picture: Picture) {
    let id = picture.id
    let width = picture.width(language)
    element(.figure, .id(id)) { page in
      page.open(.figcaption, [])
      page.text(picture.message)
      page.anchor(to: id, naming: Phrase { picture.name.form(in: $0).text })
      page.close(.figcaption)
      let form = picture.name.form(in: page.language)
      page.open(
        .svg,
        // What an image holds is not told of.
        (picture.hasLinks ? [] : [.role(.img)]) + [
          .labelledBy(id + "-title " + id + "-desc"),
          .viewBox(width: width, height: picture.height), .width(width), .height(picture.height),
        ])
      page.element(.title, .id(id + "-title"), .languageInPicture(form.language)) {
        $0.plain(PageWriter.mention(form.text))
      }
      page.element(.desc, .id(id + "-desc"), text: picture.description)
      picture.draw(&page)
      page.close(.svg)
    }
  }

  /// A catalogue name in a picture, in its language.
  mutating func label(
    _ name: LocalisedText, _ attributes: HTMLAttribute..., adding more: String = ""
  ) {
    let form = name.form(in: language)
    open(.text, attributes + [.languageInPicture(form.language)])
    plain(ChartText.cut(form.text) + more)
    close(.text)
  }
}

/// Text in pictures: how much of a name is shown, and how wide it may be.
enum ChartText {
  /// Names are shown whole up to here, far past any real one; what is longer stands in the table.
  static let longest = 90
  /// Wide enough for the widest of the fonts at 13 px, on average.
  static let letterWidth = 7

  static func cut(_ text: String) -> String { cut(text, to: longest) }

  /// A text of at most so many letters: a longer one ends with its last whole word that fits, where it has one.
  /// - Parameter isContinued: whether other text stands before it: then a word that does not fit is left out, not cut.
  static func cut(_ text: String, to letters: Int, isContinued: Bool = false) -> String {
    guard text.count > letters else { return text }
    let start = text.prefix(max(1, letters - 1))
    guard let blank = start.lastIndex(of: " ") else { return isContinued ? "…" : start + "…" }
    let words = start[..<blank]
    return (words.isEmpty && !isContinued ? start : words) + "…"
  }

  /// Space for the longest of some names, in pixels.
  static func width(_ names: some Sequence<LocalisedText>, in language: Language) -> Int {
    (names.map { min(longest, $0.form(in: language).text.count) }.max() ?? 0) * letterWidth
  }

  /// A dot of radius `radius` around a point, as part of a path.
  static func dot(_ x: Int, _ y: Int, radius: Int) -> String {
    "M\(x - radius) \(y)a\(radius) \(radius) 0 1 0 \(2 * radius) 0a\(radius) \(radius) 0 1 0 -\(2 * radius) 0z"
  }
}
