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
  /// there as it is.
  /// - Parameter languages: those of the report.
  static func text(
    in language: Language, of languages: [Language], part: ScriptVariant.Part
  ) -> String {
    let place = SearchIndex.languages(languages).firstIndex(of: language) ?? 0
    let given: [String: String] = [
      "language": "'\(language.tag)'",
      // Where an entry of the search has its name in it.
      "place": String(place + 2),
      "words": "{"
        + (words + (part == .explorer ? wordsOfExplorer : [])).map {
          $0.key + ":" + SearchIndex.literal($0.phrase(language))
        }
        .joined(separator: ",") + "}",
    ]
    let files =
      [PackageResources.start_js, PackageResources.search_js]
      + (part == .explorer ? [] : [PackageResources.sorting_js])
      + (part == .filters ? [PackageResources.filtering_js] : []) + [
        part == .explorer ? PackageResources.explorer_js : PackageResources.copying_js
      ]
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

  private static let wordsOfExplorer: [(key: String, phrase: Phrase)] = [
    ("form", .explorerForm), ("choose", .explorerChoose), ("everything", .explorerEverything),
    ("layers", .explorerLayers), ("area", .layerArea), ("membership", .layerMembership),
    ("remit", .layerRemit), ("least", .explorerLeast), ("of", .explorerOf),
    ("overlaps", .explorerCount), ("noLayer", .explorerNoLayer), ("matrix", .explorerMatrix),
    ("matrixNote", .explorerMatrixNote), ("matrixMore", .explorerMatrixMore),
    ("list", .explorerList), ("listMore", .explorerListMore), ("other", .otherPartnership),
    ("areaScore", .areaScore), ("membershipScore", .membershipScore), ("remitScore", .remitScore),
    ("shared", .sharedMembers), ("explorerAlone", .explorerAlone),
  ]
}

/// Which of the scripts a page carries.
struct ScriptVariant: Hashable, Sendable {
  /// What only some pages need.
  enum Part: CaseIterable {
    case none
    /// A list can be filtered.
    case filters
    case explorer
  }

  let language: Language
  let part: Part

  init(language: Language, part: Part) {
    self.language = language
    self.part = part
  }

  init(language: Language, page: SitePage) {
    let part: Part =
      switch page {
      case .findings, .partnerships, .organisations, .areas, .footprints, .plans: .filters
      case .explorer: .explorer
      default: .none
      }
    self.init(language: language, part: part)
  }

  /// Every script with the digest that a page's policy names it by.
  static func all(in languages: [Language]) -> [ScriptVariant: (text: String, hash: String)] {
    var all: [ScriptVariant: (text: String, hash: String)] = [:]
    for language in languages {
      for part in Part.allCases {
        let text = SiteScript.text(in: language, of: languages, part: part)
        all[ScriptVariant(language: language, part: part)] = (
          text, ContentDigest(of: text).base64
        )
      }
    }
    return all
  }
}
