import LandscapeModel
import TestSupport
import Testing

/// By what areas weigh: people where some are known, areas where none is, and never both in silence.
struct AreaWeightsTests {
  /// A board on two areas, beside an area that nobody covers.
  private static func weights(
    _ first: Int?, _ second: Int?, unused: Int? = 5
  ) -> (AreaWeights, [Double]) {
    var world = LandscapeBuilder()
    world.area("a1", people: first)
    world.area("a2", people: second)
    world.area("a3", people: unused)
    world.partnership("board", areas: ["a1", "a2"], members: ["o1"])
    let landscape = world.landscape()
    let weights = landscape.areaWeights
    return (weights, weights.weights(of: landscape))
  }

  @Test func `people weigh where every area in use has some`() {
    let (weights, list) = Self.weights(10, 20, unused: nil)
    #expect(weights.measure == .people && !weights.isMixed && weights.withoutPeople == 0)
    #expect(list == [10, 20, 0])
  }

  @Test func `an area without people weighs nothing beside one that has some, and is counted`() {
    let (weights, list) = Self.weights(10, nil)
    #expect(weights.isMixed && weights.withoutPeople == 1 && weights.used == 2)
    #expect(list == [10, 0, 5])
  }

  @Test func `areas are counted where none in use has people, whatever the others have`() {
    let (weights, list) = Self.weights(nil, nil)
    #expect(weights.measure == .areas && !weights.isMixed && weights.withoutPeople == 2)
    #expect(list == [1, 1, 1])
  }

  @Test func `where no partnership has an area nothing is in use`() {
    var world = LandscapeBuilder()
    world.area("a1", people: 10)
    world.partnership("board", areas: [], members: ["o1"])
    let weights = world.landscape().areaWeights
    #expect(weights.used == 0 && weights.withoutPeople == 0 && !weights.isMixed)
  }
}
