import Foundation
import TestSupport
import Testing
import WordingGenerator

/// Welsh that a review of all texts found misleading or said in two ways: no catalogue may say it again.
struct BannedWelshTests {
  /// A stretch of a text in lower case, in the letters that no mutation changes, and what to say instead.
  private static let banned: [(form: String, use: String)] = [
    // The three terms that misled: applicant, ordinary, shared board.
    ("ymgeis", "mater i'w adolygu (of a name: cofnod tebyg)"),
    ("aelod cyffredin", "aelod a rennir"), ("aelodau cyffredin", "aelodau a rennir"),
    ("aelodau'n gyffredin", "aelodau a rennir"), ("gwaith cyffredin", "cylch gwaith a rennir"),
    ("ardal gyffredin", "ardal a rennir"), ("pwysau cyffredin", "pwysau a rennir"),
    ("wrdd a rennir", "yr un aelodau"),
    // Said in two ways.
    ("olion troed", "olion traed"), ("dynodw", "dynodydd"), ("gyffyrdd", "achosion o orgyffwrdd"),
    ("cyfarfod y flwyddyn", "mewn blwyddyn"), ("cyfarfodydd y flwyddyn", "mewn blwyddyn"),
    ("yrddau allanol", "cyrff allanol"), ("yrddau mewnol", "cyrff mewnol"),
    ("sy'n pontio", "rhychwantol"), ("nifer fwyaf", "nifer mwyaf"), ("nifer leiaf", "nifer lleiaf"),
    (" cwrdd", "cyfarfod"), (" gwrdd", "cyfarfod"), ("chwrdd", "cyfarfod"),
    ("tyniad", "treial"), ("dyniad", "treial"), ("ynhwysiadau", "cynwysiadau"),
    ("aliniad", "cysondeb"), ("irwedd partneriaethau", "y dirwedd partneriaeth"),
    ("binomaidd", "binomial"), ("yn y brif restr", "ar y brif restr"), ("’", "'"),
    // Words of another meaning.
    ("aelodau coll", "aelodau nas cofnodwyd"), ("edeg gwasanaeth", "darparu gwasanaeth"),
    ("cynnal gwasanaeth", "darparu gwasanaeth"), ("cyfansoddiadol", "cyfansoddol"),
    ("rynhoad (", "gwerth hash"), ("nythol", "bwrdd o fewn bwrdd"),
    ("efeill", "cyrff cyfatebol"), ("yr ymyl", "y gwahaniaeth"), ("ymyl cymedrig", "gwahaniaeth"),
    ("ailadroddol", "ychwanegol o'r un math"), ("gwesteiwr", "corff cynnal"),
    ("eistedd", "bod yn aelod o"), ("cyffwrdd â", "o leiaf ran … o fewn"),
    ("o ran ei ddyluniad", "bwriadwyd i … gael"), ("teilsio", "llenwi … rhyngddynt"),
    ("allan o ", "cyfanswm"), ("sefyll am ", "cynrychioli"),
  ]

  /// Values that are no count of what follows: shares and scores, of a noun rather than before it.
  private static let shares: Set<String> = ["a", "c", "m", "r", "part", "share", "similarity"]

  /// Every Welsh text: where it stands, and what it is made of.
  private static func texts() throws -> [(id: String, segments: [Segment])] {
    try StringTableTests.texts().flatMap { id, _, welsh in
      (welsh?.forms ?? [:]).sorted { $0.key < $1.key }.map { category, text in
        ("\(id) (\(category.rawValue))", text.segments)
      }
    }
  }

  @Test func `no Welsh text has a form that the review banned`() throws {
    for (id, segments) in try Self.texts() {
      for case .words(let words) in segments {
        let text = words.lowercased()
        for (form, use) in Self.banned {
          #expect(!text.contains(form), "\(id): '\(form)' in '\(words)'; say: \(use)")
        }
      }
    }
  }

  /// The nouns of `nouns.xlf` in every form that stands after a figure, without the `o` of those above ten.
  private static func nouns() throws -> Set<String> {
    var nouns: Set<String> = []
    for (id, segments) in try texts() where id.hasPrefix("nouns.") {
      for case .words(let words) in segments {
        var noun = words.drop { $0 == " " }
        if noun.hasPrefix("o ") { noun = noun.dropFirst(2) }
        nouns.insert(String(noun))
      }
    }
    return nouns
  }

  /// The noun with which words begin, after a blank and perhaps `o`.
  private static func noun(atStartOf words: Substring, of nouns: Set<String>) -> String? {
    guard words.hasPrefix(" ") else { return nil }
    var rest = words.dropFirst()
    if rest.hasPrefix("o ") { rest = rest.dropFirst(2) }
    return nouns.first { noun in
      rest.lowercased().hasPrefix(noun)
        && rest.dropFirst(noun.count).first.map { !$0.isLetter } ?? true
    }
  }

  @Test func `no figure stands beside a literal noun, which could not mutate with it`() throws {
    let nouns = try Self.nouns()
    #expect(nouns.contains("gorff") && nouns.contains("gyrff") && nouns.count > 60)
    for (id, segments) in try Self.texts() where !id.hasPrefix("nouns.") {
      var isAfterFigure = false
      for segment in segments {
        switch segment {
        case .place(let place):
          isAfterFigure =
            [.number, .figure].contains(place.kind)
            || place.kind == .text && !Self.shares.contains(place.name)
        case .words(let words):
          var starts = isAfterFigure ? [words[...]] : []
          // The page script fills in figures for `#`, and a text may have one of its own.
          starts += words.indices.filter { words[$0] == "#" || words[$0].isWholeNumber }.map {
            words[words.index(after: $0)...]
          }
          for start in starts {
            let noun = Self.noun(atStartOf: start, of: nouns)
            #expect(
              noun == nil, "\(id): '\(noun ?? "")' beside a figure; fill it by its CountedNoun")
          }
          isAfterFigure = false
        }
      }
    }
  }

  /// Words whose form goes with how the figure after them is spoken: `ac 11`, `â 81`, `yr 8`.
  private static let connectives: Set<String> = [
    "a", "ac", "â", "ag", "na", "nac", "nag", "y", "yr", "gyda", "gydag",
  ]

  @Test func `no word that hangs on the spoken numeral stands before a value`() throws {
    for (id, segments) in try Self.texts() {
      for (segment, next) in zip(segments, segments.dropFirst()) {
        guard case .words(let words) = segment, case .place(let place) = next,
          words.hasSuffix(" "), place.kind != .part
        else { continue }
        let last = words.lowercased().split(separator: " ").last.map(String.init) ?? ""
        #expect(!Self.connectives.contains(last), "\(id): '\(last)' before \(place.name)")
      }
    }
  }
}
