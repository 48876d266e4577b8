import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// Holds the similarity of names to its labelled cases, and freezes what it gives on them.
@Suite struct LabelledCasesTests {
  private static let thresholds = [0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]

  struct Outcome {
    var labelled: LabelledCases.Case
    var score: Double
    /// Whether the candidate is the best of all.
    var isBest: Bool
    var reason: String
  }

  private static func outcomes() throws -> [Outcome] {
    let reconcilers = [
      "organisation": try LabelledCases.reconciler(of: "organisation"),
      "area": try LabelledCases.reconciler(of: "area"),
    ]
    return try LabelledCases().cases.map { labelled in
      let reconciler = try #require(reconcilers[labelled.thing])
      let candidates = reconciler.candidates(of: labelled.written)
      let found = candidates.first { $0.id == labelled.candidate }
      return Outcome(
        labelled: labelled, score: found?.score ?? 0,
        isBest: candidates.first?.id == labelled.candidate, reason: found?.reason ?? "")
    }
  }

  private static func hundredths(_ share: Double) -> String {
    let value = Int((share * 1000).rounded())
    return "\(value / 1000).\(value % 1000 / 100)\(value % 100 / 10)\(value % 10)"
  }

  private static func table(_ outcomes: [Outcome]) -> String {
    let same = outcomes.filter(\.labelled.isSame)
    var text = """
      # Reconciliation on labelled cases

      Written by the tests from `Tests/CatalogueReadingTests/Reconciliation/cases.csv`: \
      \(outcomes.count) pairs of a
      written name and an organisation or area of Wales in 2023, \(same.count) of them the same. A pair \
      counts as
      found when the similarity of names ranks it among its three candidates with at least the score.

      | accept from | found, same | found, not the same | missed | precision | recall |
      |---:|---:|---:|---:|---:|---:|

      """
    for threshold in thresholds {
      let found = outcomes.filter { $0.score >= threshold - 1e-9 }
      let right = found.count { $0.labelled.isSame }
      let wrong = found.count - right
      let precision = found.isEmpty ? 1 : Double(right) / Double(found.count)
      let recall = Double(right) / Double(same.count)
      text +=
        "| \(hundredths(threshold).dropLast()) | \(right) | \(wrong) | \(same.count - right) | "
        + "\(hundredths(precision)) | \(hundredths(recall)) |\n"
    }
    let best = same.count(where: \.isBest)
    text += """

      The right candidate is the first of the three for \(best) of \(same.count) names that mean one.

      ## Where it goes wrong

      Pairs that are not the same from 0.80 on, and pairs that are the same below 0.50:


      """
    let wrong = outcomes.filter {
      $0.labelled.isSame ? $0.score < 0.5 - 1e-9 : $0.score >= 0.8 - 1e-9
    }
    for outcome in wrong {
      text +=
        "- `\(outcome.labelled.written)`, `\(outcome.labelled.candidate)`: "
        + (outcome.labelled.isSame ? "the same" : "not the same")
        + ", \(hundredths(outcome.score).dropLast())"
        + (outcome.reason.isEmpty ? "" : " (\(outcome.reason))") + "\n"
    }
    return text
  }

  @Test(.long) func `precision and recall on the labelled cases are the recorded ones`() throws {
    let outcomes = try Self.outcomes()
    #expect(outcomes.count >= 300)
    let text = Self.table(outcomes)
    #expect(try GoldenFile.compare(text, with: "docs/reconciliation.md") == .same)
  }

  @Test(.long)
  func `near misses of the labelled cases are never good enough to accept at nine tenths`()
    throws
  {
    for outcome in try Self.outcomes() where !outcome.labelled.isSame {
      #expect(outcome.score < 0.9, "\(outcome.labelled)")
    }
  }

  @Test(arguments: [
    ("Cwm Taf UHB", "cwm-taf-uhb", "cwm-taf-morgannwg-uhb"),
    ("Conwey CBC", "conwy-council", "caerphilly-council"),
    ("South Wales Fire", "south-wales-fra", "south-wales-police"),
    ("PCC South Wales", "south-wales-pcc", "south-wales-police"),
    ("Cardiff Met", "cardiff-metropolitan-university", "cardiff-university"),
    ("Heddlu De Gymru", "south-wales-police", "north-wales-police"),
  ])
  func `the body meant comes before its neighbour`(
    name: String, right: String, wrong: String
  ) throws {
    let candidates = try LabelledCases.reconciler(of: "organisation").candidates(of: name)
    let best = try #require(candidates.first)
    #expect(best.id == right)
    #expect(best.score > (candidates.first { $0.id == wrong }?.score ?? 0) + 0.1)
    #expect(!best.reason.isEmpty)
  }
}
