internal import LandscapeModel

/// The remits of every signature as bits, so that counting what two share takes few instructions.
///
/// Example: with remits 4 and 9 in use, the signatures `[4]` and `[4, 9]` are 0b01 and 0b11. With
/// more remits in use than `bitLimit` there are no bits and the ascending rows are walked instead.
struct RemitMasks: Sendable {
  private static let bitLimit = 512

  private let signatures: PackedRows
  /// 64-bit words a signature; 0 where rows are walked.
  let wordCount: Int
  let words: [UInt64]

  init(signatures: PackedRows) {
    self.signatures = signatures
    let used = Set(signatures.values).sorted()
    guard used.count <= RemitMasks.bitLimit else {
      wordCount = 0
      words = []
      return
    }
    let bit = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    let wordCount = max(1, (used.count + 63) / 64)
    var words = [UInt64](repeating: 0, count: wordCount * signatures.count)
    for signature in 0..<signatures.count {
      for remit in signatures[signature] {
        let position = bit[remit] ?? 0
        words[signature * wordCount + position / 64] |= 1 << UInt64(position % 64)
      }
    }
    self.wordCount = wordCount
    self.words = words
  }

  /// How many remits two signatures share.
  /// - Complexity: O(words), or O(remits of both) without bits.
  func sharedCount(_ left: Int32, _ right: Int32) -> Int {
    if wordCount == 1 { return (words[Int(left)] & words[Int(right)]).nonzeroBitCount }
    var count = 0
    if wordCount > 1 {
      let (first, second) = (Int(left) * wordCount, Int(right) * wordCount)
      for word in 0..<wordCount {
        count += (words[first + word] & words[second + word]).nonzeroBitCount
      }
      return count
    }
    var (next, other) = (signatures.range(of: Int(left)), signatures.range(of: Int(right)))
    while let first = next.first, let second = other.first {
      let (a, b) = (signatures.values[first], signatures.values[second])
      if a == b { count += 1 }
      if a <= b { next = (first + 1)..<next.upperBound }
      if b <= a { other = (second + 1)..<other.upperBound }
    }
    return count
  }
}
