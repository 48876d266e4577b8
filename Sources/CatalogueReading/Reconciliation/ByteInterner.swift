#if canImport(Glibc)
  internal import Glibc
#endif

/// Gives each distinct byte string a dense number, in the order in which they first appear.
///
/// An open-addressed table of 8-byte slots (hash and number) over one arena of bytes: a lookup makes
/// no `String` and allocates nothing. The hash is seeded by chance in every process so that no input
/// can be made to collide; no number and no order depends on it.
///
/// Example: interning `gwent`, `powys`, `gwent` gives 0, 1, 0.
struct ByteInterner {
  /// High half: hash; low half: number + 1, or 0 when the slot is free.
  private var slots: [UInt64]
  private var arena: [UInt8] = []
  /// Number *n* is `arena[offsets[n]..<offsets[n + 1]]`.
  private var offsets: [Int] = [0]
  private static let seed = UInt64.random(in: .min ... .max) | 1

  init(expected: Int = 0) {
    var size = 64
    while size < expected * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
  }

  /// The number of distinct strings.
  var count: Int { offsets.count - 1 }

  /// The number of `key`, or -1.
  func find(_ key: ByteSlice) -> Int32 {
    let hash = Self.hash(key)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let entry = slots[slot]
      if UInt32(truncatingIfNeeded: entry >> 32) == hash {
        let number = Int(UInt32(truncatingIfNeeded: entry)) - 1
        if isEqual(number, key) { return Int32(truncatingIfNeeded: number) }
      }
      slot = (slot + 1) & mask
    }
    return -1
  }

  /// The number of `key`, a new one when it was not known.
  mutating func intern(_ key: ByteSlice) -> Int32 {
    let known = find(key)
    if known >= 0 { return known }
    let number = count
    arena.append(contentsOf: key.buffer)
    offsets.append(arena.count)
    if (number + 1) * 2 > slots.count { grow() }
    place(hash: Self.hash(key), number: number)
    return Int32(number)
  }

  /// Calls `body` with the bytes of a number.
  func withBytes<Result>(of number: Int, _ body: (ByteSlice) -> Result) -> Result {
    arena.withUnsafeBufferPointer { buffer in
      // An empty arena has no address; a slice of no bytes needs one all the same.
      guard let base = buffer.baseAddress else {
        return withUnsafePointer(to: UInt8(0)) { body(ByteSlice(start: $0, count: 0)) }
      }
      return body(
        ByteSlice(start: base + offsets[number], count: offsets[number + 1] - offsets[number]))
    }
  }

  func text(of number: Int) -> String {
    String(decoding: arena[offsets[number]..<offsets[number + 1]], as: UTF8.self)
  }

  /// The numbers of `count` strings in byte order.
  func sorted(_ numbers: [Int32]) -> [Int32] {
    arena.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return numbers }
      func slice(_ number: Int32) -> ByteSlice {
        let low = offsets[Int(number)]
        return ByteSlice(start: base + low, count: offsets[Int(number) + 1] - low)
      }
      return numbers.sorted { slice($0).precedes(slice($1)) }
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

  private mutating func place(hash: UInt32, number: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt64(hash) << 32 | UInt64(number + 1)
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 {
      place(
        hash: UInt32(truncatingIfNeeded: entry >> 32),
        number: Int(UInt32(truncatingIfNeeded: entry)) - 1)
    }
  }

  /// Folds eight bytes at a time by a 128-bit product.
  private static func hash(_ key: ByteSlice) -> UInt32 {
    let raw = UnsafeRawPointer(key.start)
    var state = seed ^ UInt64(key.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    func fold(_ word: UInt64) {
      let product = (state ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F ^ seed)
      state = product.high ^ product.low
    }
    while index + 8 <= key.count {
      fold(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    if index < key.count {
      var word: UInt64 = 0
      while index < key.count {
        word = word << 8 | UInt64(key.start[index])
        index += 1
      }
      fold(word)
    }
    fold(0x9E37_79B9)
    return UInt32(truncatingIfNeeded: state ^ state >> 32)
  }
}

/// Makes one `String` of text that is repeated in row after row, such as a source.
///
/// A cache of the last text at each of its places: it does not grow with the file.
struct RepeatedText {
  private var places = [String](repeating: "", count: 1024)

  mutating func text(_ slice: ByteSlice) -> String {
    // Up to 15 bytes a String needs no memory of its own.
    guard slice.count > 15 else { return slice.text }
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
