import Foundation
import LandscapePipeline
import Publishing
import Review
import TestSupport
import Testing

/// The two forms that were filled in to try the commands: that they are read as forms, and counted as another library counts them.
///
/// They are no readings, so that nothing here says how good the list is; and they are read without their catalogue, which may change.
struct DryRunTests {
  private static let folder = Repository.root + "/Inputs/examples/wales-2025-dry-run"

  @Test func `both forms are of one deal, filled in and as they were dealt`() throws {
    let returned = try ReturnedReadings(paths: [Self.folder])
    #expect(returned.failures.isEmpty)
    #expect(returned.forms.map(\.reader) == ["Dry run A", "Dry run B"])
    #expect(Set(returned.forms.map(\.deal)).count == 1)
    let words = ReadingFormTable.vocabulary
    for form in returned.forms {
      #expect(form.lines.count == 23)
      for line in form.lines {
        let judgement = try #require(words[line.judgement])
        #expect(!line.isWrittenOver)
        #expect(!judgement.needsReason || !line.reason.isEmpty)
      }
    }
    #expect(
      returned.forms[0].lines.map(\.keyText) != returned.forms[1].lines.map(\.keyText),
      "each reader has an order of their own")
  }

  @Test func `κ and α of the two are those of statsmodels 0.15.0 and krippendorff 0.9.0`() throws {
    let forms = try ReturnedReadings(paths: [Self.folder]).forms
    func judged(_ form: ReturnedReading) -> [String: Judgement] {
      var judged: [String: Judgement] = [:]
      for line in form.lines {
        guard case .question(let id, _, _)? = line.key else { continue }
        judged[id] = ReadingFormTable.vocabulary[line.judgement]
      }
      return judged
    }
    let (first, second) = (judged(forms[0]), judged(forms[1]))
    let ids = first.keys.sorted()
    let readers = [ids.map { first[$0] }, ids.map { second[$0] }]
    let kappa = CohenKappa(readers[0], readers[1])
    #expect(kappa.count == 23)
    let alpha = KrippendorffAlpha(readers)
    for (coefficient, expected) in [
      (kappa.coefficient(), 0.11538461538461554), (kappa.coefficient(.linear), 0.22153846153846146),
      (alpha.coefficient(.nominal, seed: 1), 0.13309982486865157),
      (alpha.coefficient(.ordinal, seed: 1), 0.372720616435968),
    ] {
      #expect(abs((coefficient.value ?? 0) - expected) < 1e-12)
    }
  }

  @Test func `whatever shows the dry run says that it is none of officials`() throws {
    for file in ["/README.md", "/../../../docs/review.md"] {
      let text = try String(contentsOfFile: Self.folder + file, encoding: .utf8)
      #expect(text.lowercased().contains("dry run"))
      #expect(text.contains("not to be cited") || text.contains("is to be cited as agreement"))
    }
  }
}
