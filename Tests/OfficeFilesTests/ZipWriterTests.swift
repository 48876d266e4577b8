import CLibZip
import OfficeFiles
import TestSupport
import Testing

@Suite struct ZipWriterTests {
  private static let entries: [(String, [UInt8])] = [
    ("[Content_Types].xml", Array("<Types/>".utf8)),
    ("word/document.xml", Array(String(repeating: "Dŵr a gwynt. ", count: 10_000).utf8)),
    ("empty", []),
  ]

  @Test func whatIsWrittenIsReadBackByTheLibraryInItsOrder() throws {
    var writer = ZipWriter()
    for (name, bytes) in Self.entries { writer.add(name, bytes, isStored: name == "empty") }
    let bytes = try writer.bytes()
    #expect(bytes.count < 2_000)

    var error = zip_error_t()
    try bytes.withUnsafeBytes { buffer in
      let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, &error)
      let archive = try #require(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error))
      defer { zip_discard(archive) }
      #expect(zip_get_num_entries(archive, 0) == 3)
      for (place, (name, content)) in Self.entries.enumerated() {
        #expect(String(cString: zip_get_name(archive, UInt64(place), 0)) == name)
        let file = try #require(zip_fopen_index(archive, UInt64(place), 0))
        defer { zip_fclose(file) }
        var read = [UInt8](repeating: 0, count: content.count + 1)
        #expect(zip_fread(file, &read, UInt64(read.count)) == content.count)
        #expect(Array(read.prefix(content.count)) == content)
      }
    }
  }

  @Test func theSameEntriesAreTheSameBytes() throws {
    func made() throws -> [UInt8] {
      var writer = ZipWriter()
      for (name, bytes) in Self.entries { writer.add(name, bytes) }
      return try writer.bytes()
    }
    #expect(try made() == made())
    // The time of each entry: nothing but the first day that zip knows.
    let bytes = try made()
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
  }
}
