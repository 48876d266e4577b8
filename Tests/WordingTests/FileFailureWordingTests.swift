import Foundation
import LandscapeModel
import Testing
import Wording

struct FileFailureWordingTests {
  @Test func `a reason says what is the matter`() {
    #expect(RegularFile.Failure.system(EACCES).reason == "permission denied")
    #expect(RegularFile.Failure.isNoFile(.folder).reason == "it is a folder")
    #expect(RegularFile.Failure.isNoFile(.pipe).reason == "it is a pipe")
    #expect(RegularFile.Failure.isNoFile(.socket).reason == "it is a socket")
    #expect(RegularFile.Failure.isNoFile(.device).reason == "it is a device")
    #expect(RegularFile.Failure.isOutside.reason == "a link leads out of the folder")
    #expect(
      RegularFile.Failure.tooLarge(bytes: 2, limit: 1).reason == "2 bytes, expected at most 1")
  }

  @Test func `a figure in a message has its plain digits`() {
    #expect(Words.countRows(count: 1)(.english) == "1 row")
    #expect(Words.countRows(count: 12_345)(.english) == "12345 rows")
    #expect(Words.countRows(count: 12_345)(.welsh) == "rhesi: 12345")
  }
}
