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

  fileprivate init(hexadecimal: String) {
    description = hexadecimal
  }

  /// The first `length` hexadecimal digits, for ids that a person copies.
  package func prefix(_ length: Int) -> String { String(description.prefix(length)) }
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
    return ContentDigest(hexadecimal: String(decoding: text, as: UTF8.self))
  }

  deinit { EVP_MD_CTX_free(context) }
}
