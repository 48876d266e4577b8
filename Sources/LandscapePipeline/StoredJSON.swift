internal import Foundation
internal import LandscapeModel

/// Decodes JSON that lies on a disk, where anybody may have written to it.
enum StoredJSON {
  /// - Throws: `DecodingError`; at no place where the bytes are no JSON, or nested without end.
  static func decoded<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8]
  ) throws -> Value {
    guard isPlainJSON(bytes) else {
      throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "too deep"))
    }
    return try JSONDecoder().decode(type, from: Data(bytes))
  }
}
