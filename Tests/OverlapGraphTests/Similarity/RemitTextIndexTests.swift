import LandscapeModel
import OverlapGraph
import Testing

@Suite struct RemitTextIndexTests {
  /// The texts and cosines of Tests/Oracles/remit_text.py, with stop words put between.
  static let texts = [
    "Children: safeguarding in the region, and safeguarding of adults.",
    "adults' safeguarding across this region",
    "GROWTH, skills and transport for the region",
    "",
    "Diogelu plant ac oedolion yn yr un",
  ]

  @Test func `agrees with the definition that scikit-learn follows`() {
    let index = RemitTextIndex(texts: RemitTextIndexTests.texts)
    #expect(isNear(index.cosine(0, 1), 0.8369235092403136))
    #expect(isNear(index.cosine(0, 2), 0.11136991841429106))
    #expect(isNear(index.cosine(1, 2), 0.1825567097453366))
    for other: Int32 in 0..<5 {
      #expect(index.cosine(3, other) == 0)
      #expect(other == 4 || index.cosine(4, other) == 0)
    }
  }

  @Test func `a text is wholly like itself and as like another as the other is like it`() {
    let index = RemitTextIndex(texts: RemitTextIndexTests.texts)
    for left: Int32 in [0, 1, 2, 4] {
      #expect(isNear(index.cosine(left, left), 1) && index.cosine(left, left) <= 1)
      for right: Int32 in 0..<5 { #expect(index.cosine(left, right) == index.cosine(right, left)) }
    }
  }

  @Test func `the order of the texts does not matter`() {
    let texts = RemitTextIndexTests.texts
    let (forward, backward) = (
      RemitTextIndex(texts: texts), RemitTextIndex(texts: texts.reversed())
    )
    for left: Int32 in 0..<5 {
      for right: Int32 in 0..<5 {
        #expect(isNear(forward.cosine(left, right), backward.cosine(4 - left, 4 - right)))
      }
    }
  }

  @Test func `names the words that make two texts alike`() {
    let index = RemitTextIndex(texts: RemitTextIndexTests.texts)
    #expect(index.sharedWords(0, 1, atMost: 2) == ["safeguarding", "adults"])
    #expect(index.sharedWords(0, 1, atMost: 9) == ["safeguarding", "adults", "region"])
    #expect(index.sharedWords(0, 4, atMost: 9).isEmpty)
    #expect(index.sharedWords(0, 1, atMost: 0).isEmpty)
  }

  @Test(arguments: [
    ("tŷ", "ty\u{302}"), ("Sir Gâr", "SIR GÂR"), ("o'r sir", "sir"), ("the sir of it", "sir"),
  ]) func `reads one word however it is written`(left: String, right: String) {
    let index = RemitTextIndex(texts: [left, right])
    #expect(isNear(index.cosine(0, 1), 1))
  }

  @Test func `texts of stop words alone are like nothing`() {
    let index = RemitTextIndex(texts: ["the and of", "the and of", "yn y"])
    #expect(index.cosine(0, 1) == 0)
    #expect(index.cosine(2, 2) == 0)
  }
}
