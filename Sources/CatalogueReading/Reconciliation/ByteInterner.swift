#if canImport(Glibc)
  internal import Glibc
#endif

/// Gives each distinct byte string a dense number, in the order in which they first appear.
///
/// An open-addressed table over one arena of bytes: a lookup makes no `String` and allocates nothing, and
/// one of up to eight bytes looks at one place of memory alone, because the slot holds them. The hash is
/// seeded by chance in every process so that no input can be made to collide; no number and no order
/// depends on it.
///
/// Example: interning `gwent`, `powys`, `gwent` gives 0, 1, 0.
struct ByteInterner {
  private struct Slot {
    /// The bytes themselves where they are at most eight, else their hash.
    var word: UInt64 = 0
    /// The number and 1, or 0 when the slot is free.
    var entry: UInt32 = 0
    /// The number of bytes.
    var length: UInt32 = 0
  }

  private var slots: [Slot]
  private var arena: [UInt8] = []
  /// Number *n* is `arena[offsets[n]..<offsets[n + 1]]`.
  private var offsets: [Int] = [0]
  /// A copy of what is drawn once a process: a lookup need not ask whether it has been.
  private let seed = Self.processSeed
  private static let processSeed = UInt64.random(in: .min ... .max) | 1

  init(expected: Int = 0) {
    var size = 64
    while size < expected * 2 { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
  }

  /// The number of distinct strings.
  var count: Int { offsets.count - 1 }

  /// The number of `key`, or -1.
  func find(_ key: ByteSlice) -> Int32 { find(key, word: word(of: key)) }

  /// The number of `key`, a new one when it was not known.
  mutating func intern(_ key: ByteSlice) -> Int32 {
    let word = word(of: key)
    let known = find(key, word: word)
    if known >= 0 { return known }
    let number = count
    arena.append(contentsOf: key.buffer)
    offsets.append(arena.count)
    if (number + 1) * 2 > slots.count { grow(to: slots.count * 2) }
    let length = UInt32(truncatingIfNeeded: key.count)
    place(Slot(word: word, entry: UInt32(number + 1), length: length))
    return Int32(number)
  }

  /// Looks up several keys, in their order.
  ///
  /// What each needs of the table is asked for before the first is looked at, so that the processor
  /// fetches them side by side: one after the other they are a quarter of the cost of reading.
  ///
  /// - Parameter found: takes the place of a key and its number, or -1.
  /// - Returns: what keeps the fetching from being left out as unused.
  @inline(__always)
  func findAll(
    _ count: Int, _ key: (Int) -> ByteSlice, _ found: (Int, Int32) -> Void
  ) -> UInt32 {
    slots.withUnsafeBufferPointer { slots in
      var touched: UInt32 = 0
      for place in 0..<count {
        let key = key(place)
        let slot = slot(
          of: word(of: key), length: UInt32(truncatingIfNeeded: key.count), in: slots.count)
        touched |= slots[slot].entry
      }
      for place in 0..<count {
        let key = key(place)
        found(place, find(key, word: word(of: key), in: slots))
      }
      return touched
    }
  }

  private func find(_ key: ByteSlice, word: UInt64) -> Int32 {
    slots.withUnsafeBufferPointer { find(key, word: word, in: $0) }
  }

  @inline(__always)
  private func find(
    _ key: ByteSlice, word: UInt64, in slots: UnsafeBufferPointer<Slot>
  ) -> Int32 {
    let length = UInt32(truncatingIfNeeded: key.count)
    var place = slot(of: word, length: length, in: slots.count)
    while slots[place].entry != 0 {
      let slot = slots[place]
      if slot.word == word, slot.length == length {
        let number = Int(slot.entry) - 1
        if key.count <= 8 || isEqual(number, key) { return Int32(truncatingIfNeeded: number) }
      }
      place = (place + 1) & (slots.count - 1)
    }
    return -1
  }

  func text(of number: Int) -> String {
    String(decoding: arena[offsets[number]..<offsets[number + 1]], as: UTF8.self)
  }

  /// The numbers in byte order of their strings.
  func sorted(_ numbers: [Int32]) -> [Int32] {
    arena.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return numbers }
      let keys = numbers.map { number in
        let low = offsets[Int(number)]
        return ByteSlice(start: base + low, count: offsets[Int(number) + 1] - low)
      }
      return SortedIDs.order(of: keys).map { numbers[Int($0)] }
    }
  }

  /// Whether `key` is the string with that number.
  func isEqual(_ number: Int, _ key: ByteSlice) -> Bool {
    let low = offsets[number]
    guard offsets[number + 1] - low == key.count else { return false }
    return arena.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return key.isEmpty }
      return memcmp(base + low, key.start, key.count) == 0
    }
  }

  private mutating func place(_ slot: Slot) {
    let mask = slots.count - 1
    var place = self.slot(of: slot.word, length: slot.length, in: slots.count)
    while slots[place].entry != 0 { place = (place + 1) & mask }
    slots[place] = slot
  }

  /// Makes room for so many strings that are as long as those known so far, so that the table need not grow.
  ///
  /// What a file may hold is a guess from its beginning, and a table is memory that is written: beyond a
  /// million strings it grows as they come.
  mutating func reserve(_ expected: Int) {
    let expected = min(expected, 1 << 20)
    offsets.reserveCapacity(expected + 1)
    arena.reserveCapacity(min(64, (arena.count + count) / max(1, count)) * expected)
    var size = slots.count
    while size < expected * 2 { size *= 2 }
    if size > slots.count { grow(to: size) }
  }

  private mutating func grow(to size: Int) {
    let old = slots
    slots = [Slot](repeating: Slot(), count: size)
    for slot in old where slot.entry != 0 { place(slot) }
  }

  @inline(__always)
  private func slot(of word: UInt64, length: UInt32, in size: Int) -> Int {
    Int(truncatingIfNeeded: mixed(word ^ seed &+ UInt64(length))) & (size - 1)
  }

  /// What a slot holds of a key. A longer one is folded eight bytes at a time by a 128-bit product.
  @inline(__always)
  private func word(of key: ByteSlice) -> UInt64 {
    key.count > 8 ? folded(key) : key.word
  }

  private func folded(_ key: ByteSlice) -> UInt64 {
    let raw = UnsafeRawPointer(key.start)
    var state = seed ^ UInt64(key.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index + 8 <= key.count {
      state = mixed(state ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    // The last eight bytes, some of which may have been folded before.
    return mixed(state ^ raw.loadUnaligned(fromByteOffset: key.count - 8, as: UInt64.self))
  }

  @inline(__always)
  private func mixed(_ word: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: 0xA076_1D64_78BD_642F ^ seed)
    return product.high ^ product.low
  }
}

/// Makes one `String` of text that is repeated in row after row, such as a source.
///
/// A cache of the last text at each of its places: it does not grow with the file.
struct RepeatedText {
  private var places = [String](repeating: "", count: 1024)

  mutating func text(_ slice: ByteSlice) -> String {
    // Up to 15 bytes a String needs no memory of its own.
    guard slice.count > 15 else { return slice.isEmpty ? "" : slice.text }
    var place = UInt(bitPattern: slice.count)
    var index = 0
    while index < slice.count {
      place = place &* 31 &+ UInt(slice.start[index])
      index += 1 + slice.count >> 4
    }
    let slot = Int(place % 1024)
    let isSame = places[slot].utf8.withContiguousStorageIfAvailable { cached in
      guard let base = cached.baseAddress else { return false }
      return slice.equals(ByteSlice(start: base, count: cached.count))
    }
    if isSame != true { places[slot] = slice.text }
    return places[slot]
  }
}
