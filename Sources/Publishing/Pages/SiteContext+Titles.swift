internal import LandscapeModel
internal import Rationalisation
internal import Review
internal import Wording

extension SiteContext {
  /// What a browser's title bar says of a page about one subject.
  func windowTitle(of page: SitePage) -> WindowTitle {
    switch page {
    case .finding(let index): windowTitle(of: findings[index])
    case .vanished(let index):
      .text(
        "\(Phrase.vanishedHeading): \(title(ofVanished: index))", otherwise: .vanishedHeading,
        id: content.vanished[index].id)
    case .partnership(let index):
      .record(
        landscape.partnerships[Int(index)].name, what: .partnership,
        id: landscape.partnerships[Int(index)].id)
    case .organisation(let index):
      .record(
        landscape.organisations[Int(index)].name, what: .organisation,
        id: landscape.organisations[Int(index)].id)
    case .area(let index):
      .record(
        landscape.areas[Int(index)].name, what: .area, id: landscape.areas[Int(index)].code)
    case .footprint(let index):
      .record(
        landscape.name(ofFootprint: index), what: .footprint,
        id: landscape.footprints.ids[Int(index)])
    case .scenario(let index):
      .text(
        content.scenarios[index].heading,
        otherwise: .scenario(named: content.scenarios[index].name),
        id: content.scenarios[index].name)
    default: .words(page.name, number: 1)
    }
  }

  /// The sentence that it is, or its rule and rank where a name in it has no form in the language.
  func windowTitle(of finding: Finding) -> WindowTitle {
    .text(
      wording.title(of: finding),
      otherwise: .joined(
        [.name(of: finding.rule), .placeInList(finding.rank, .name(of: finding.list))], by: " · "),
      id: finding.id)
  }

  /// The titles that several pages about a subject would have: those have their ids in them.
  /// - Complexity: O(pages × length of their titles).
  func titlesOfSeveralPages() -> [Language: Set<String>] {
    let pages = paths.subjectPages.map(windowTitle(of:))
    return Dictionary(
      uniqueKeysWithValues: content.languages.map { language in
        var seen: Set<String> = []
        let repeated = pages.compactMap { title -> String? in
          let text = title.text(in: language, of: landscape).text
          return seen.insert(text).inserted ? nil : text
        }
        return (language, Set(repeated))
      })
  }

  /// A title as it stands on its page in `language`, and the language that it is really in.
  func text(of title: WindowTitle, in language: Language) -> (text: String, language: Language) {
    let short = title.text(in: language, of: landscape)
    return isRepeated(short.text, in: language)
      ? title.text(in: language, of: landscape, tellingID: true) : short
  }
}
