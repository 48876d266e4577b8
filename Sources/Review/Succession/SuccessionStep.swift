package import LandscapeModel

/// What became of one or more partnerships between an older and a newer landscape.
///
/// Every partnership of the older landscape is in `from` of exactly one step, every partnership of
/// the newer one in `to` of exactly one.
package struct SuccessionStep: Hashable, Sendable {
  package var kind: SuccessionKind
  /// Ids in the older landscape, in byte order; empty for a new partnership.
  package var from: [String]
  /// Ids in the newer landscape, in byte order; empty for one that stood down.
  package var to: [String]
  /// 0…1: the score of what was matched, less where another candidate comes near; of a body that stood down
  /// or is new how little speaks for any other.
  package var confidence: Double
  /// What speaks for the step and what changed with it, in the order of `SuccessionFact`'s cases.
  package var reason: [SuccessionFact]

  package init(
    kind: SuccessionKind, from: [String], to: [String], confidence: Double,
    reason: [SuccessionFact]
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.confidence = confidence
    self.reason = reason
  }

  /// Whether it is known where the area and members of a body that stood down are.
  package var isTakenIn: Bool {
    reason.contains { fact in
      switch fact {
      case .absorbedBy, .nowIn: true
      default: false
      }
    }
  }

  /// Whether anything happened at all: not a continued partnership without a change.
  package var isChange: Bool {
    kind != .continued || reason.contains { $0.isChange }
  }
}

/// The seven things that can become of a partnership; the raw value is the one in files.
package enum SuccessionKind: String, CaseIterable, Sendable {
  /// The same body under the same name.
  case continued
  /// The same body under another name.
  case renamed
  /// Another body in the old one's place: established since, or of another kind, reach or remit.
  case replaced
  /// Several became one.
  case merged
  /// One became several.
  case split
  /// Gone, and nothing in its place.
  case stoodDown = "stood-down"
  /// Nothing was in its place before.
  case new
}

/// One fact behind a step. Ids are those of the landscape that the fact speaks of.
package enum SuccessionFact: Hashable, Sendable {
  /// Older and newer have one id.
  case sameID
  /// The older landscape's id now belongs to a different body.
  case reusedID(String)
  /// Kinds, in byte order, before and after, where they differ.
  case kinds(before: [String], after: [String])
  /// The name differs; `similarity` is 0…1 by shared words, rarer words counting more.
  case name(similarity: Double)
  /// The footprints: weighted Jaccard by people, and the areas (atoms, by code) that came and went.
  case area(similarity: Double, gained: [String], lost: [String])
  /// The parts of a merger or split cover this share of the whole; `uncovered` atoms fell out.
  case tiles(cover: Double, uncovered: [String])
  /// The counted members: how many in both, before and after, and who joined and left.
  case members(shared: Int, before: Int, after: Int, joined: [String], left: [String])
  /// The remits as catalogued, without ancestors: in both, taken on and dropped.
  case remits(shared: [String], gained: [String], lost: [String])
  /// Its parent was another, or it had none (`nil`); ids each in their own landscape.
  case parent(before: String?, after: String?)
  /// The newer body was established on a date after the older landscape's as-of date.
  case establishedSince(PartialDate)
  /// The newer body was established by the older landscape's as-of date, which did not have it.
  case establishedBefore(PartialDate)
  /// The newer catalogue still lists the body, as not active at its date.
  case listedAsInactive
  /// No partnership of this kind was in the older landscape; how many are in the newer.
  case kindIsNew(String, count: Int)
  /// No partnership of this kind is in the newer landscape; how many were in the older.
  case kindIsGone(String, count: Int)
  /// A newer body covers the whole footprint, most members and most remits of the one that went.
  case absorbedBy(String)
  /// The area and members of the one that went are in a newer body, or shared out among several; the remits
  /// are not, or are not known. Without a known place it is the members alone.
  case nowIn([String], isPlaceKnown: Bool)
  /// A new body has the area and members of bodies that went.
  case tookIn([String])

  /// Whether the fact says that something is different.
  var isChange: Bool {
    switch self {
    case .sameID, .establishedBefore, .listedAsInactive: false
    case .area(_, let gained, let lost): !gained.isEmpty || !lost.isEmpty
    case .members(_, _, _, let joined, let left): !joined.isEmpty || !left.isEmpty
    case .remits(_, let gained, let lost): !gained.isEmpty || !lost.isEmpty
    case .reusedID, .kinds, .name, .tiles, .parent, .establishedSince, .kindIsNew, .kindIsGone,
      .absorbedBy, .nowIn, .tookIn:
      true
    }
  }
}
