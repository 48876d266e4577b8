internal import Glibc
internal import LandscapeModel

/// The ids of one file in byte order, and the way from an id to its place.
///
/// What all ids begin with is left out; of the rest, eight bytes or fewer lie in the table itself, so
/// that a lookup is one place in memory: `o0000017` and `o0000042` are the words `0017`, `0042`.
struct SortedIDs: Sendable {
  /// The bytes of all ids, one after the other in order.
  private let arena: [UInt8]
  /// Id *n* is `arena[offsets[n]..<offsets[n + 1]]`.
  private let offsets: [Int]
  /// What every id begins with.
  private let prefix: [UInt8]
  /// The same as a word, where it is at most eight bytes: the bytes of an id that they are compared with, too.
  private let prefixWord: UInt64
  private let prefixMask: UInt64
  private let table: SlotTable
  private let seed = Self.processSeed
  private static let processSeed = UInt64.random(in: .min ... .max) | 1

  /// The slots, a power of two of them. They never change once they are filled.
  private final class SlotTable: @unchecked Sendable {
    let slots: UnsafeMutablePointer<Slot>
    let count: Int

    init(count: Int) {
      self.count = count
      slots = .allocate(capacity: count)
      preferLargePages(slots, byteCount: count * MemoryLayout<Slot>.stride)
      slots.initialize(repeating: Slot(word: 0, number: -1, length: 0), count: count)
    }

    deinit { slots.deallocate() }
  }

  private struct Slot {
    /// What follows the prefix, or a hash of it where it is longer than a word.
    var word: UInt64
    /// -1 when free.
    var number: Int32
    /// The bytes after the prefix.
    var length: UInt32
  }

  /// A place in `keys` with the eight bytes that follow the prefix.
  private struct Ranked {
    var word: UInt64
    var place: Int32
  }

  /// - Returns: the ids, and for each of `keys` its number; `nil` when two keys are equal.
  /// - Complexity: O(bytes + keys), and n log n where more than eight bytes tell keys apart.
  static func sorting(_ keys: [ByteSlice]) -> (ids: SortedIDs, numbers: [Int32])? {
    let shared = commonPrefix(of: keys)
    guard let ranked = ranked(keys, from: shared, allowsEqual: false) else { return nil }
    var numbers = [Int32](repeating: 0, count: keys.count)
    for (number, entry) in ranked.enumerated() { numbers[Int(entry.place)] = Int32(number) }
    return (SortedIDs(keys: keys, order: ranked, prefixLength: shared), numbers)
  }

  /// The places of `keys` in byte order; equal keys in the order of their places.
  /// - Complexity: O(bytes + keys), and n log n where more than eight bytes tell keys apart.
  static func order(of keys: [ByteSlice]) -> [Int32] {
    ranked(keys, from: commonPrefix(of: keys), allowsEqual: true)?.map(\.place) ?? []
  }

  /// - Returns: the keys in order, or `nil` where two are equal and may not be.
  private static func ranked(
    _ keys: [ByteSlice], from shared: Int, allowsEqual: Bool
  ) -> [Ranked]? {
    var ranked = keys.indices.map { place in
      Ranked(word: word(keys[place], from: shared), place: Int32(place))
    }
    sortByWord(&ranked)
    var low = 0
    while low < ranked.count {
      var high = low + 1
      while high < ranked.count, ranked[high].word == ranked[low].word { high += 1 }
      if high - low > 1 {
        ranked[low..<high].sort { left, right in
          let (first, second) = (keys[Int(left.place)], keys[Int(right.place)])
          if first.equals(second) { return left.place < right.place }
          return first.precedes(second)
        }
        for index in low..<(high - 1)
        where !allowsEqual
          && keys[Int(ranked[index].place)].equals(keys[Int(ranked[index + 1].place)])
        {
          return nil
        }
      }
      low = high
    }
    return ranked
  }

  private init(keys: [ByteSlice], order: [Ranked], prefixLength: Int) {
    var offsets = [0]
    offsets.reserveCapacity(keys.count + 1)
    var total = 0
    for entry in order {
      total += keys[Int(entry.place)].count
      offsets.append(total)
    }
    arena = [UInt8](unsafeUninitializedCapacity: total) { buffer, initialized in
      for (number, entry) in order.enumerated() {
        let key = keys[Int(entry.place)]
        buffer.baseAddress?.advanced(by: offsets[number]).update(from: key.start, count: key.count)
      }
      initialized = total
    }
    self.offsets = offsets
    prefix = keys.first.map { Array($0.buffer.prefix(prefixLength)) } ?? []
    let isShort = prefixLength <= 8
    prefixWord = isShort ? prefix.reversed().reduce(0) { $0 << 8 | UInt64($1) } : 0
    prefixMask = isShort ? (prefixLength == 8 ? ~0 : 1 << UInt64(8 * prefixLength) - 1) : 0

    var size = 16
    // At most four of five slots taken: a table half the size is nearer than a shorter walk in it.
    while size * 4 < keys.count * 5 { size *= 2 }
    table = SlotTable(count: size)
    let slots = table.slots
    for (number, entry) in order.enumerated() {
      let key = keys[Int(entry.place)]
      let length = key.count - prefixLength
      let word = length <= 8 ? entry.word : Self.hash(key, from: prefixLength, seed: seed)
      var slot = Self.slot(of: word, in: size, seed: seed)
      while slots[slot].number >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Slot(word: word, number: Int32(number), length: UInt32(length))
    }
  }

  var count: Int { offsets.count - 1 }

  func text(of number: Int) -> String {
    String(decoding: arena[offsets[number]..<offsets[number + 1]], as: UTF8.self)
  }

  /// The number of `key`, or -1.
  @inline(__always)
  func find(_ key: ByteSlice) -> Int32 {
    let length = key.count - prefix.count
    guard length >= 0, hasPrefix(key) else { return -1 }
    if length > 8 { return findLong(key) }
    let word = Self.word(key, from: prefix.count)
    let (slots, mask) = (table.slots, table.count - 1)
    var place = Self.slot(of: word, in: mask + 1, seed: seed)
    while true {
      let slot = slots[place]
      if slot.number < 0 { return -1 }
      if slot.word == word, Int(slot.length) == length { return slot.number }
      place = (place + 1) & mask
    }
  }

  private func findLong(_ key: ByteSlice) -> Int32 {
    let length = key.count - prefix.count
    let word = Self.hash(key, from: prefix.count, seed: seed)
    let (slots, mask) = (table.slots, table.count - 1)
    var place = Self.slot(of: word, in: mask + 1, seed: seed)
    while slots[place].number >= 0 {
      let slot = slots[place]
      if slot.word == word, Int(slot.length) == length, isEqual(Int(slot.number), key) {
        return slot.number
      }
      place = (place + 1) & mask
    }
    return -1
  }

  /// - Precondition: the key is as long as the prefix.
  @inline(__always)
  private func hasPrefix(_ key: ByteSlice) -> Bool {
    if prefix.count <= 8, key.count >= 8 {
      let word = UnsafeRawPointer(key.start).loadUnaligned(as: UInt64.self)
      return (UInt64(littleEndian: word) ^ prefixWord) & prefixMask == 0
    }
    for index in prefix.indices where prefix[index] != key.start[index] { return false }
    return true
  }

  /// Reads the place in the table at which a lookup of `key` begins, so that it is near when the lookup
  /// comes.
  @inline(__always)
  func glance(_ key: ByteSlice) -> Int32 {
    let length = key.count - prefix.count
    guard length >= 0, length <= 8 else { return 0 }
    let word = Self.word(key, from: prefix.count)
    return table.slots[Self.slot(of: word, in: table.count, seed: seed)].number
  }

  private func isEqual(_ number: Int, _ key: ByteSlice) -> Bool {
    arena.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return false }
      return memcmp(base + offsets[number], key.start, key.count) == 0
    }
  }

  private static func commonPrefix(of keys: [ByteSlice]) -> Int {
    guard let first = keys.first else { return 0 }
    var length = first.count
    for key in keys {
      length = min(length, key.count)
      if length == 0 || memcmp(first.start, key.start, length) == 0 { continue }
      var same = 0
      while first.start[same] == key.start[same] { same += 1 }
      length = same
    }
    return length
  }

  /// The first eight bytes from `start` on, the first in the highest place, zero where there are none.
  @inline(__always)
  private static func word(_ key: ByteSlice, from start: Int) -> UInt64 {
    let length = key.count - start
    let raw = UnsafeRawPointer(key.start)
    if length >= 8 {
      return UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    guard length > 0 else { return 0 }
    if key.count >= 8 {
      let last = raw.loadUnaligned(fromByteOffset: key.count - 8, as: UInt64.self)
      return UInt64(bigEndian: last) << UInt64(8 * (8 - length))
    }
    var word: UInt64 = 0
    for index in start..<key.count { word = word << 8 | UInt64(key.start[index]) }
    return word << UInt64(8 * (8 - length))
  }

  private static func hash(_ key: ByteSlice, from start: Int, seed: UInt64) -> UInt64 {
    var state = seed
    var index = start
    while index < key.count {
      let word = word(
        ByteSlice(start: key.start + index, count: min(8, key.count - index)), from: 0)
      state = mixed(state ^ word)
      index += 8
    }
    return state
  }

  @inline(__always)
  private static func slot(of word: UInt64, in size: Int, seed: UInt64) -> Int {
    Int(truncatingIfNeeded: mixed(word ^ seed)) & (size - 1)
  }

  @inline(__always)
  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return product.high ^ product.low
  }

  /// Sorts byte by byte from the last, stable, leaving out bytes in which all words are alike.
  private static func sortByWord(_ ranked: inout [Ranked]) {
    guard ranked.count > 1_000 else {
      ranked.sort { ($0.word, $0.place) < ($1.word, $1.place) }
      return
    }
    let first = ranked[0].word
    var differing: UInt64 = 0
    for entry in ranked { differing |= entry.word ^ first }
    for shift in stride(from: UInt64(0), to: 64, by: 8) where differing >> shift & 0xFF != 0 {
      var starts = [Int](repeating: 0, count: 257)
      for entry in ranked { starts[Int(entry.word >> shift & 0xFF) + 1] += 1 }
      for byte in 0..<256 { starts[byte + 1] += starts[byte] }
      ranked = [Ranked](unsafeUninitializedCapacity: ranked.count) { buffer, initialized in
        for entry in ranked {
          let byte = Int(entry.word >> shift & 0xFF)
          buffer.initializeElement(at: starts[byte], to: entry)
          starts[byte] += 1
        }
        initialized = ranked.count
      }
    }
  }
}
