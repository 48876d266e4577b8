internal import LandscapeModel

/// How alike two words are, 0…1: 1 for equal ones, 0 for words that are not each other misspelt.
///
/// Besides the Welsh mutations and doubled letters, one letter in four to seven may differ, two from
/// eight on; digits never, since `2` is not `3` misspelt.
enum WordSimilarity {
  static func similarity(_ left: String, _ right: String) -> Double {
    if left == right { return 1 }
    if isMutation(left, of: right) || isMutation(right, of: left) {
      return min(left.utf8.count, right.utf8.count) < 4 ? 0.9 : 0.97
    }
    if undoubled(left) == undoubled(right) { return 0.95 }
    if isCounty(left, of: right) || isCounty(right, of: left) { return 0.9 }
    let (leftBytes, rightBytes) = (Array(left.utf8), Array(right.utf8))
    guard !leftBytes.contains(where: isDigit), !rightBytes.contains(where: isDigit) else {
      return 0
    }
    let shorter = min(leftBytes.count, rightBytes.count)
    let longer = max(leftBytes.count, rightBytes.count)
    let limit = shorter < 4 ? 0 : shorter < 8 ? 1 : 2
    guard limit > 0, longer <= 64,
      let distance = NearestName.distance(leftBytes, rightBytes, within: limit)
    else { return 0 }
    return 1 - Double(distance) / Double(longer)
  }

  private static func isMutation(_ word: String, of radical: String) -> Bool {
    radical.utf8.count >= 3 && WelshMutation.radicals(of: word).contains(radical)
  }

  private static func isCounty(_ word: String, of place: String) -> Bool {
    place.utf8.count >= 4 && word == place + "shire"
  }

  private static func undoubled(_ word: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in word.utf8 where byte != bytes.last || isDigit(byte) { bytes.append(byte) }
    return bytes
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
