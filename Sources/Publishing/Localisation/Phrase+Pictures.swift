internal import Wording

// What pictures say: messages, names, descriptions and legends.

extension Phrase {
  // A partnership and its neighbours.

  static func neighboursMessage(_ count: Int, of all: Int) -> Phrase {
    if count < all {
      return Words.neighboursMessage(count: count, all: all)
    }
    return Words.neighboursMessage2(count: count)
  }

  static func neighboursDescription(_ count: Int, strong: Int, links: Int) -> Phrase {
    Words.neighboursDescription(
      others: CountedNoun.partnerships(count), score: Numerals.score(0.6), strong: strong,
      pairs: CountedNoun.pairs(links))
  }

  // Tile maps.

  static func mapMessage(bodies: Int, without: Int) -> Phrase {
    let all = CountedNoun.bodies(bodies)
    let areas = CountedNoun.areas(without)
    return without == 0
      ? Words.mapMessage(all: all)
      : Words.mapMessage2(all: all, areas: areas)
  }

  static func mapDescription(covered: Int, of all: Int, several: Int) -> Phrase {
    Words.mapDescription(all: CountedNoun.tiles(all), covered: covered, several: several)
  }

  // A cluster.
  static func clusterMatrixName(_ number: Int) -> Phrase {
    Words.clusterMatrixName(number: number)
  }

  static func upSetMessage(all: Int, of organisations: Int, bodies: Int) -> Phrase {
    Words.upSetMessage(
      organisations: CountedNoun.organisations(organisations),
      bodies: CountedNoun.bodies(bodies), all: all)
  }

  static func upSetDescription(most: Int, size: Int, one: Int, of organisations: Int) -> Phrase {
    Words.upSetDescription(
      most: CountedNoun.organisations(most), size: CountedNoun.bodies(size),
      organisations: CountedNoun.organisations(organisations), one: one)
  }

  static func seatGridMessage(all: Int, several: Int, of organisations: Int, bodies: Int) -> Phrase
  {
    let total = CountedNoun.organisations(organisations)
    // On each of two is on more than one.
    return all > 0 && bodies > 2
      ? Words.sitOnAll(
        total: total, bodies: CountedNoun.bodies(bodies), all: all, several: several)
      : Words.sitOnSeveral(total: total, bodies: bodies, several: several)
  }

  static func seatGridDescription(one: Int, half: Int, of organisations: Int, bodies: Int) -> Phrase
  {
    Words.seatGridDescription(
      organisations: CountedNoun.organisations(organisations), bodies: bodies, one: one, half: half)
  }

  // Ranks then and now.

  static func slopesMessage(_ count: Int, among: Int, new: Int) -> Phrase {
    Words.slopesMessage(count: count, among: among, new: new)
  }

  static func slopesLegend(_ shown: Int) -> Phrase {
    Words.slopesLegend(shown: shown)
  }

  static func rankedBelow(_ rank: Int) -> Phrase {
    Words.rankedBelow(rank: rank)
  }

  // Footprints that cross.

  static func crossingsMessage(pairs: Int, footprints: Int, of all: Int) -> Phrase {
    Words.crossingsMessage(
      footprints: footprints, all: CountedNoun.footprints(all), pairs: pairs)
  }
}
