internal import LandscapeModel
internal import Wording

/// The script that every page carries inside: it adds search, sorting, filtering and copying.
///
/// A page is complete without it (R4): every control it offers is made by the script itself, so that
/// none stands idle where scripts are off. It fetches nothing; search loads `search-1.js` and so on
/// with `<script src>`, which works from a folder. It says everything in the page's language. The files beside
/// this one are its parts, which share one function's names; `given('…')` in them is what stands here.
enum SiteScript {
  /// The script of a page in `language`: at most 15 KiB (W1), and without `</`, so that it may stand
  /// there as it is. Only lists are filtered.
  /// - Parameter languages: those of the report.
  static func text(in language: Language, of languages: [Language], filters: Bool) -> String {
    let place = SearchIndex.languages(languages).firstIndex(of: language) ?? 0
    let given: [String: String] = [
      "language": "'\(language.tag)'",
      // Where an entry of the search has its name in it.
      "place": String(place + 2),
      "words": "{"
        + words.map { $0.key + ":" + SearchIndex.literal($0.phrase(language)) }
        .joined(separator: ",") + "}",
    ]
    let files =
      [PackageResources.start_js, PackageResources.search_js, PackageResources.sorting_js]
      + (filters ? [PackageResources.filtering_js] : []) + [PackageResources.copying_js]
    let parts = files.map { file in
      EmbeddedText(file, comments: "//").filled(between: "given('", and: "')") { given[$0] }
    }
    return "(function(){'use strict';\n" + parts.joined() + "})();\n"
  }

  /// The words of the script, as it finds them.
  private static let words: [(key: String, phrase: Phrase)] = [
    ("search", .search), ("searchAll", .searchThisReport), ("alone", .searchAlone),
    ("nothing", .searchNothing), ("count", .searchCount), ("more", .searchMore),
    ("copy", .copyTable), ("copied", .copied), ("notCopied", .notCopied), ("up", .sortedUp),
    ("down", .sortedDown), ("asWritten", .sortedAsWritten), ("filter", .filterList),
    ("words", .filterWords), ("all", .filterAll), ("clear", .filterClear),
    ("shown", .filterCount),
    ("whole", .wholeList), ("toWhole", .toWholeList), ("wholeAlone", .wholeListAlone),
    ("only", .englishOnly), ("f", .finding), ("p", .partnership),
    ("o", .organisation), ("a", .area), ("r", .footprint), ("k", .kind), ("s", .page),
  ]
}

/// Which of the scripts a page carries.
struct ScriptVariant: Hashable, Sendable {
  let language: Language
  /// Whether a list can be filtered there.
  let filters: Bool

  init(language: Language, filters: Bool) {
    self.language = language
    self.filters = filters
  }

  init(language: Language, page: SitePage) {
    let filters =
      switch page {
      case .findings, .partnerships, .organisations, .areas, .footprints, .plans: true
      default: false
      }
    self.init(language: language, filters: filters)
  }

  /// Every script with the digest that a page's policy names it by.
  static func all(in languages: [Language]) -> [ScriptVariant: (text: String, hash: String)] {
    var all: [ScriptVariant: (text: String, hash: String)] = [:]
    for language in languages {
      for filters in [false, true] {
        let text = SiteScript.text(in: language, of: languages, filters: filters)
        all[ScriptVariant(language: language, filters: filters)] = (
          text, ContentDigest(of: text).base64
        )
      }
    }
    return all
  }
}
