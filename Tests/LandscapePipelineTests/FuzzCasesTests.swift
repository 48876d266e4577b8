import Foundation
import FuzzTargets
import TestSupport
import Testing

/// The seeds of the fuzzers and every input that ever broke a reader (Tests/Fixtures/fuzz).
struct FuzzCasesTests {
  private static let folder = Repository.root + "/Tests/Fixtures/fuzz/"

  @Test(arguments: FuzzTarget.allCases)
  func `every kept input is read or refused in good order`(target: FuzzTarget) throws {
    let files = try filesBelow(Self.folder + target.rawValue)
    #expect(!files.isEmpty)
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      #expect(throws: Never.self, "\(target) \(name)") { try target.check(bytes) }
    }
  }

  @Test(arguments: FuzzTarget.allCases, Effort.seeds(0..<10))
  func `kept inputs spoilt at random keep good order`(target: FuzzTarget, seed: Int) throws {
    var random = RandomLandscape.Generator(seed: UInt64(seed))
    for (name, bytes) in try filesBelow(Self.folder + target.rawValue)
      .sorted(by: { $0.key < $1.key })
    {
      for _ in 0..<3 where !bytes.isEmpty {
        var spoilt = bytes
        for _ in 0...Int.random(in: 0..<4, using: &random) {
          let place = Int.random(in: 0..<spoilt.count, using: &random)
          let end = min(spoilt.count, place + Int.random(in: 1..<30, using: &random))
          switch Int.random(in: 0..<3, using: &random) {
          case 0: spoilt[place] = UInt8.random(in: 0...255, using: &random)
          case 1: spoilt.insert(contentsOf: spoilt[place..<end], at: 0)
          default: if spoilt.count > 40 { spoilt.removeSubrange(place..<end) }
          }
        }
        #expect(throws: Never.self, "\(target) \(name) seed \(seed)") { try target.check(spoilt) }
      }
    }
  }
}
