import LandscapeModel
import Publishing
import Rationalisation
import TestSupport
import Testing

struct ReferenceDocumentTests {
  @Test(arguments: ReferenceDocument.allCases)
  func `the committed page is what the code says`(document: ReferenceDocument) throws {
    #expect(try GoldenFile.compare(document.text, with: document.path) == .same)
  }

  @Test func `every rule, setting and code is on its page, once a language`() {
    func count(_ needle: String, in document: ReferenceDocument) -> Int {
      document.text.components(of: needle)
    }
    for rule in Rule.allCases {
      #expect(count("(`\(rule.rawValue)`)\n", in: .rules) == 2, "\(rule)")
      for threshold in rule.thresholds {
        #expect(count("| `\(threshold)` |", in: .rules) >= 2, "\(threshold)")
      }
    }
    for parameter in Settings.parameters {
      #expect(count("| `\(parameter.name)` |", in: .settings) == 2, "\(parameter.name)")
    }
    for code in DiagnosticCode.allCases {
      #expect(count("## `\(code.rawValue)`\n", in: .diagnostics) == 2, "\(code)")
    }
  }

  @Test func `every name that the documentation of settings shows is a setting`() {
    // The first cell of each row of its tables.
    let shown = ReferenceDocument.settings.text.split(separator: "\n").compactMap { line in
      line.hasPrefix("| `") ? line.dropFirst(3).prefix { $0 != "`" } : nil
    }.map(String.init)
    #expect(Set(shown) == Set(Settings.parameters.map(\.name)))
    #expect(shown.count == 2 * Settings.parameters.count)
  }

  @Test func `every threshold a rule names is a setting`() {
    let names = Set(Settings.parameters.map(\.name))
    for rule in Rule.allCases { #expect(names.isSuperset(of: rule.thresholds), "\(rule)") }
  }
}

extension String {
  /// How often `needle` stands in it.
  fileprivate func components(of needle: String) -> Int { ranges(of: needle).count }
}
