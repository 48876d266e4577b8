internal import CLibXML2
internal import LandscapeModel
internal import OfficeFiles
internal import Wording

// What the room of office files has of libxml2, in the words of messages.
extension LibXML2 {
  /// A C string as text; empty where there is none.
  static func text(_ characters: UnsafePointer<xmlChar>?) -> String {
    guard let characters else { return "" }
    return String(cString: characters)
  }

  /// The message of an error on one line, without the full stop and capital that libxml2 writes.
  static func message(of error: UnsafePointer<xmlError>) -> String {
    message(error.pointee.message)
      ?? Words.errorNumber(number: String(error.pointee.code))(.english)
  }
}
