private import CLibZip

/// Why a container could not be read.
public struct ZipPartsFailure: Error {
  public let reason: String
}

/// The parts of a zip container by name, as text.
/// - Throws: where it is none, or a name stands in it twice.
public func zipParts(of bytes: [UInt8]) throws -> [String: String] {
  var error = zip_error_t()
  var parts: [String: String] = [:]
  try bytes.withUnsafeBytes { buffer in
    let source = zip_source_buffer_create(buffer.baseAddress, UInt64(buffer.count), 0, &error)
    guard let archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) else {
      throw ZipPartsFailure(reason: String(cString: zip_error_strerror(&error)))
    }
    defer { zip_discard(archive) }
    for place in 0..<zip_get_num_entries(archive, 0) {
      let name = String(cString: zip_get_name(archive, UInt64(place), 0))
      var status = zip_stat_t()
      zip_stat_index(archive, UInt64(place), 0, &status)
      guard let file = zip_fopen_index(archive, UInt64(place), 0) else {
        throw ZipPartsFailure(reason: name)
      }
      defer { zip_fclose(file) }
      var content = [UInt8](repeating: 0, count: Int(status.size))
      guard zip_fread(file, &content, status.size) == Int64(status.size),
        parts.updateValue(String(decoding: content, as: UTF8.self), forKey: name) == nil
      else { throw ZipPartsFailure(reason: name) }
    }
  }
  return parts
}

/// What a published file says: that of a workbook or a document part by part, because what is packed can hold any letters.
public func publishedText(of bytes: [UInt8], at path: String) throws -> String {
  guard path.hasSuffix(".docx") || path.hasSuffix(".xlsx") else {
    return String(decoding: bytes, as: UTF8.self)
  }
  return try zipParts(of: bytes).sorted { $0.key < $1.key }.map { $0.key + "\n" + $0.value }
    .joined(separator: "\n")
}
