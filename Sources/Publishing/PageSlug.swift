internal import LandscapeModel

/// The file names of pages: for each id of a set a slug `[a-z0-9-]{1,64}`, no two alike.
///
/// An id becomes a slug by lowering its letters, dropping their accents and writing `-` for every
/// run of anything else: `regional-twins.public_services_board.W11000028` is
/// `regional-twins-public-services-board-w11000028`. An ending of 12 hexadecimal digits of the id's
/// digest settles what that leaves open: ids that come out alike, an id with nothing left (`.`,
/// `..`), one that is too long, and names that a folder or an operating system keeps for itself
/// (`index`, `nul`). Of ids that come out alike the one that is its own slug stays as it is, so
/// that a stranger added to a catalogue does not move its page.
package struct PageSlugs: Sendable {
  // Keyed by bytes: two ids that differ only in normal form are equal as Strings.
  private let slugs: [[UInt8]: String]

  /// Names the pages of all `ids`; their order and repetitions do not matter.
  /// - Complexity: O(bytes of all ids + n log n).
  package init(ids: [String]) {
    let distinct = Set(ids.map { Array($0.utf8) })
      .sorted { $0.lexicographicallyPrecedes($1) }
    var plain: [String: [Int]] = [:]
    let stems = distinct.map { Self.stem(of: String(decoding: $0, as: UTF8.self)) }
    for (index, stem) in stems.enumerated() { plain[stem, default: []].append(index) }

    var slugs: [[UInt8]: String] = [:]
    var taken: Set<String> = []
    var open: [Int] = []
    for (index, stem) in stems.enumerated() {
      let isOwnSlug = distinct[index].elementsEqual(stem.utf8)
      if Self.isUsable(stem), isOwnSlug || plain[stem]?.count == 1 {
        slugs[distinct[index]] = stem
        taken.insert(stem)
      } else {
        open.append(index)
      }
    }
    for index in open {
      // A longer ending where a plain id happens to look like the short one.
      var slug = Self.slug(stem: stems[index], bytes: distinct[index], digits: 12)
      for digits in [16, 24, 32, 48, 60] where taken.contains(slug) {
        slug = Self.slug(stem: stems[index], bytes: distinct[index], digits: digits)
      }
      slugs[distinct[index]] = slug
      taken.insert(slug)
    }
    self.slugs = slugs
  }

  /// The slug of `id`; an id outside the set gets one with a hash ending, which meets no other.
  package subscript(id: String) -> String {
    slugs[Array(id.utf8)]
      ?? Self.slug(stem: Self.stem(of: id), bytes: Array(id.utf8), digits: 12)
  }

  private static let longest = 64

  private static func slug(stem: String, bytes: [UInt8], digits: Int) -> String {
    let ending = ContentDigest(of: bytes).prefix(digits)
    var start = String(stem.prefix(longest - digits - 1))
    while start.hasSuffix("-") { start.removeLast() }
    return (start.isEmpty ? "id" : start) + "-" + ending
  }

  private static func isUsable(_ stem: String) -> Bool {
    !stem.isEmpty && stem.utf8.count <= longest && !reserved.contains(stem)
  }

  /// Names with a meaning of their own in a folder of pages, or on the drives reports are put on.
  private static let reserved: Set<String> = {
    var names: Set<String> = ["index", "con", "prn", "aux", "nul"]
    for number in 0...9 {
      names.insert("com\(number)")
      names.insert("lpt\(number)")
    }
    return names
  }()

  private static func stem(of id: String) -> String {
    var bytes: [UInt8] = []
    var isGap = false
    func put(_ byte: UInt8) {
      if isGap, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
      isGap = false
      bytes.append(byte)
    }
    for scalar in id.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: put(UInt8(scalar.value))
      case 0x41...0x5A: put(UInt8(scalar.value) + 0x20)
      case 0x300...0x36F: break  // the accent of a letter in decomposed form
      default:
        if let letters = baseLetters[scalar] {
          for byte in letters.utf8 { put(byte) }
        } else {
          isGap = true
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Latin letters with accents, as Welsh and its neighbours use them.
  private static let baseLetters: [Unicode.Scalar: String] = {
    let rows: [(String, String)] = [
      ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄą"), ("ae", "Ææ"), ("c", "ÇçĆćĈĉĊċČč"), ("d", "ÐðĎďĐđ"),
      ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěẼẽ"), ("g", "ĜĝĞğĠġĢģ"), ("h", "ĤĥĦħ"),
      ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı"), ("j", "Ĵĵ"), ("k", "Ķķ"), ("l", "ĹĺĻļĽľŁł"), ("n", "ÑñŃńŅņŇň"),
      ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐő"), ("oe", "Œœ"), ("r", "ŔŕŖŗŘř"), ("s", "ŚśŜŝŞşŠš"), ("ss", "ß"),
      ("t", "ŢţŤťŦŧ"), ("th", "Þþ"), ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų"), ("w", "ŴŵẀẁẂẃẄẅ"),
      ("y", "ÝýÿŶŷŸỲỳ"), ("z", "ŹźŻżŽž"),
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for (base, accented) in rows {
      for scalar in accented.unicodeScalars { letters[scalar] = base }
    }
    return letters
  }()
}
