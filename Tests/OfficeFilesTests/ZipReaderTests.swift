import OfficeFiles
import TestSupport
import Testing

/// What a container may be made to do, and why it does not.
@Suite struct ZipReaderTests {
  private static func failure(_ bytes: [UInt8], _ limits: ContainerLimits = ContainerLimits())
    -> WorkbookFailure?
  {
    do throws(WorkbookFailure) {
      let reader = try ZipReader(bytes, limits: limits)
      for name in reader.names { try reader.read(name) { _ in true } }
      return nil
    } catch {
      return error
    }
  }

  @Test func `parts are read whole, whatever the case of their names`() throws {
    let text = Array(String(repeating: "Dŵr. ", count: 100_000).utf8)
    let reader = try ZipReader(try MadeWorkbook.zip([("xl/A.xml", text), ("b", [])]))
    #expect(reader.names == ["xl/A.xml", "b"])
    var read: [UInt8] = []
    try reader.read("XL/a.xml") { bytes in
      read += bytes
      return true
    }
    #expect(read == text)
    #expect(try reader.bytes(of: "xl/A.xml", most: 5) == Array(text.prefix(5)))
    #expect(throws: WorkbookFailure.missingPart("c")) { try reader.read("c") { _ in true } }
  }

  @Test(arguments: ["../x", "/etc/passwd", "xl/../../x", "..\\x"])
  func `a name that leads out of the container refuses it`(name: String) throws {
    #expect(Self.failure(try MadeWorkbook.zip([(name, [1])])) == .partOutside(name))
  }

  @Test func `two parts of one name refuse it`() throws {
    #expect(
      Self.failure(try MadeWorkbook.zip([("xl/a", [1]), ("XL/A", [2])])) == .partTwice("XL/A"))
  }

  @Test func `more parts, bytes or density than the limits refuse it before it is unpacked`() throws
  {
    let zeros = [UInt8](repeating: 0x20, count: 20_000_000)
    let bomb = try MadeWorkbook.zip([("a", zeros), ("b", [])])
    guard case .tooDense(let ratio, 200) = Self.failure(bomb) else {
      Issue.record("no bomb: \(String(describing: Self.failure(bomb)))")
      return
    }
    #expect(ratio > 900)
    var limits = ContainerLimits()
    limits.ratio = 2_000
    #expect(Self.failure(bomb, limits) == nil)
    limits.bytes = 19_999_999
    #expect(Self.failure(bomb, limits) == .unpacksTooLarge(bytes: 20_000_000, limit: 19_999_999))
    limits.entries = 1
    #expect(Self.failure(bomb, limits) == .tooManyParts(count: 2, limit: 1))
  }

  @Test func `a part that says it is shorter than it is ends at what it says`() throws {
    let text = [UInt8](repeating: 0x41, count: 5_000)
    var bytes = try MadeWorkbook.zip([("part", text)])
    // The sizes in both headers: 5,000 becomes 100.
    let size: [UInt8] = [0x88, 0x13, 0, 0]
    for index in 0..<bytes.count - 4 where bytes[index..<index + 4].elementsEqual(size) {
      bytes[index] = 100
      bytes[index + 1] = 0
    }
    #expect(Self.failure(bytes) != nil)
  }

  @Test func `what is cut off or changed is damaged, at every byte`() throws {
    let whole = try MadeWorkbook.zip([("a.xml", Array("<a>some text</a>".utf8)), ("b", [1, 2, 3])])
    // Of no bytes libzip makes a container without parts.
    for count in 1..<whole.count {
      #expect(Self.failure(Array(whole[..<count])) != nil, "\(count)")
    }
    // No byte changed leads to anything but a failure or parts.
    for place in whole.indices {
      var bytes = whole
      bytes[place] ^= 0xFF
      _ = Self.failure(bytes)
    }
  }

  @Test func `an encrypted part says that there is a password`() throws {
    var bytes = try MadeWorkbook.zip([("a", Array("text".utf8))])
    // The first flag of the local and of the central header.
    for (signature, flag) in [([0x50, 0x4B, 3, 4], 6), ([0x50, 0x4B, 1, 2], 8)] as [([UInt8], Int)]
    {
      let place = try #require(
        bytes.indices.first { bytes[$0...].starts(with: signature) })
      bytes[place + flag] |= 1
    }
    #expect(Self.failure(bytes) == .isProtected)
  }
}
