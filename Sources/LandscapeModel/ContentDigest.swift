internal import CLibCrypto

/// A SHA-256 digest, computed by the system's libcrypto.
package struct ContentDigest: Hashable, Sendable, CustomStringConvertible {
  /// 64 lower-case hexadecimal digits.
  package let description: String

  /// The digest of `bytes`.
  package init(of bytes: some Sequence<UInt8>) {
    var hasher = ContentHasher()
    hasher.update(Array(bytes))
    self = hasher.digest()
  }

  /// The digest of the UTF-8 bytes of `text`.
  package init(of text: String) {
    self.init(of: text.utf8)
  }

  fileprivate init(digits: String) {
    description = digits
  }

  /// Reads a digest that was kept.
  /// - Returns: `nil` when the text is not 64 lower-case hexadecimal digits.
  package init?(hexadecimal: String) {
    let isDigest =
      hexadecimal.utf8.count == 64
      && hexadecimal.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    guard isDigest else { return nil }
    description = hexadecimal
  }

  /// The first `length` hexadecimal digits, for ids that a person copies.
  package func prefix(_ length: Int) -> String { String(description.prefix(length)) }

  /// The 32 bytes in base 64 with padding, as content security policies write a digest.
  package var base64: String {
    let digits: [UInt8] = description.utf8.map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
    let bytes: [UInt8] = stride(from: 0, to: digits.count, by: 2).map { place in
      digits[place] << 4 | digits[place + 1]
    }
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let padded = group.map(UInt32.init) + [UInt32](repeating: 0, count: 3 - group.count)
      let bits: UInt32 = padded[0] << 16 | padded[1] << 8 | padded[2]
      for place in 0..<4 {
        let shift = UInt32(18 - 6 * place)
        let digit = Int(bits >> shift & 63)
        text.append(place > group.count ? UInt8(ascii: "=") : alphabet[digit])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// Computes a SHA-256 digest piece by piece.
package struct ContentHasher: ~Copyable {
  private let context: OpaquePointer?

  package init() {
    context = EVP_MD_CTX_new()
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
  }

  package mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
  }

  /// The digest of all that was given so far. The hasher takes nothing more after this.
  package consuming func digest() -> ContentDigest {
    var bytes = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 32
    EVP_DigestFinal_ex(context, &bytes, &length)
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return ContentDigest(digits: String(decoding: text, as: UTF8.self))
  }

  deinit { EVP_MD_CTX_free(context) }
}

/// The version of the system's libcrypto, as it names itself: `OpenSSL 3.0.17 1 Jul 2025`.
package var cryptoLibraryVersion: String { String(cString: OpenSSL_version(OPENSSL_VERSION)) }
