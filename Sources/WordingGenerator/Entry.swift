/// A stretch of a text of a catalogue.
package enum Segment: Hashable, Sendable {
  case words(String)
  case place(Place)
}

/// Where a value stands in a text.
package struct Place: Hashable, Sendable {
  /// What comes to stand there; each is a parameter of the function that is made of the text.
  package enum Kind: String, Sendable {
    /// A whole number, which is grouped by three and says how many of something there are.
    case number = "x-number"
    /// The same without groups, as messages and logs write it.
    case figure = "x-figure"
    /// Text that is the same in every language.
    case text = "x-text"
    /// Words that have a text in each language.
    case phrase = "x-phrase"
    /// Something that is shown in its own way, such as a name with its link: `part1`, `part2`, …
    case part = "x-part"
  }

  package var name: String
  package var kind: Kind
  /// What translators are told stands there, where the name does not say it.
  package var hint = ""
}

/// One text of a catalogue: a `trans-unit`, or the forms of one by categories of number.
package struct Entry: Hashable, Sendable {
  /// The text of one language and what is known of it.
  package struct Text: Hashable, Sendable {
    package var segments: [Segment]
    /// What a translation rests on, as XLIFF has it; `nil` in the language that others translate.
    package var state: State?
    /// The text that it translates, as it was when it was translated.
    package var source: [Segment] = []
  }

  package enum State: String, CaseIterable, Sendable {
    /// It has to be written, or its English has changed since.
    case needsTranslation = "needs-translation"
    /// It is written; nobody else has read it.
    case needsReview = "needs-review-translation"
    /// A second reader has confirmed it.
    case signedOff = "signed-off"
  }

  package var id: String
  /// What a translator should know: what it is and where it stands.
  package var note = ""
  /// `other` alone where no number changes the words.
  package var forms: [PluralCategory: Text] = [:]
  /// Whether it is a group of forms.
  package var isPlural = false

  /// Places in the order in which they first stand in the text.
  package var places: [Place] {
    var seen: [Place] = []
    let other = forms[.other]?.segments ?? []
    for segment in other + forms.sorted(by: { $0.key < $1.key }).flatMap(\.value.segments) {
      if case .place(let place) = segment, !seen.contains(where: { $0.name == place.name }) {
        seen.append(place)
      }
    }
    return seen
  }
}

/// The categories of numbers that texts are written for; `Wording.PluralCategory` says what they mean.
package enum PluralCategory: String, CaseIterable, Comparable, Sendable {
  case zero, one, two, few, many, other
  case aboveTen = "above-ten"

  package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
  private var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// The texts of one subject in one language.
package struct Catalogue: Sendable {
  package var subject: String
  /// The language that others translate: `en`.
  package var source: String
  /// `nil` for the catalogue in that language itself.
  package var target: String?
  /// `terminal` where its texts are of the command line, the log and files for programs, and no page has them.
  package var category: String?
  package var entries: [Entry]
}
