import Foundation
import TestSupport
import Testing

/// A report in the languages that it should have, and in no other.
struct LanguagesTests {
  private func report(_ arguments: [String]) throws -> [String: Data] {
    let output = try TemporaryFolder()
    let run = try ProgramRun(
      ["analyse"] + arguments + ["--out", output.path, "--summary", output.path + "/night.txt"])
    #expect(run.status == 0, "\(run.errors)")
    let name = try output.read("latest.txt").trimmingCharacters(in: .whitespacesAndNewlines)
    var files: [String: Data] = [:]
    for path in try filesBelow(output.path + "/" + name).keys {
      files[path] = try Data(contentsOf: URL(fileURLWithPath: "\(output.path)/\(name)/\(path)"))
    }
    files["night.txt"] = Data(try output.read("night.txt").utf8)
    return files
  }

  /// Words that a Welsh text can hardly do without.
  private static let welsh = [
    "Cymraeg", "adroddiad", "partneriaeth", "canfyddiad", "sefydliad", "ardaloedd", "mae'r",
    "mae&#39;r",
  ]

  @Test func `a catalogue without Welsh names has a report without a Welsh word`() throws {
    let files = try report([
      Repository.root + "/Inputs/netherlands-2016", "--set", "stability.draws=0", "--set",
      "worlds.draws=0",
    ])
    #expect(files["en/index.html"] != nil && files["tables/findings.en.csv"] != nil)
    for (path, bytes) in files {
      #expect(!path.hasPrefix("cy/") && !path.contains(".cy."), "\(path)")
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      for word in Self.welsh where text.contains(word.lowercased()) {
        Issue.record("\(path) says '\(word)'")
      }
      #expect(!text.contains("lang=\"cy\""), "\(path)")
    }
  }

  @Test func `the order of languages is that of the settings`() throws {
    let wales = Repository.wales(2019)
    let draws = ["--set", "stability.draws=0", "--set", "worlds.draws=0"]
    let (english, welsh) = (
      try report([wales, "--set", "languages=en,cy"] + draws),
      try report([wales, "--set", "languages=cy,en"] + draws)
    )
    func order(_ files: [String: Data]) throws -> Bool {
      let page = String(decoding: try #require(files["index.html"]), as: UTF8.self)
      let places = try ["id=\"in-en\"", "id=\"in-cy\""].map {
        try #require(page.range(of: $0)).lowerBound
      }
      return places[0] < places[1]
    }
    #expect(try order(english))
    #expect(try !order(welsh))
    #expect(english["en/findings.html"] != nil && english["cy/findings.html"] != nil)
    let subjects = [english, welsh].map { files in
      String(decoding: files["night.txt"] ?? Data(), as: UTF8.self).prefix(24)
    }
    #expect(subjects == ["Partnership landscape: r", "Y dirwedd partneriaeth: "])
  }
}
