import LandscapeModel
import Testing

struct ContentDigestTests {
  // FIPS 180-2, appendix B, and the empty message of the NIST test vectors.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `the published vectors of SHA-256 come out`(message: String, digest: String) {
    #expect(ContentDigest(of: message).description == digest)
  }

  @Test func `the published vector of a million letters comes out`() {
    #expect(
      ContentDigest(of: String(repeating: "a", count: 1_000_000)).description
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `a digest piece by piece is the digest of the whole`() {
    let message = Array("Partneriaeth Gwasanaethau Cyhoeddus Gwent".utf8)
    for split in 0...message.count {
      var hasher = ContentHasher()
      hasher.update(Array(message[..<split]))
      hasher.update(Array(message[split...]))
      #expect(hasher.digest() == ContentDigest(of: message))
    }
    #expect(ContentDigest(of: "abc").prefix(12) == "ba7816bf8f01")
  }
}
