import CatalogueReading
import LandscapeModel

/// A small country, and the sources that are laid over it.
struct Register {
  var catalogue = SmallCatalogue()

  init(_ sources: String, _ files: [String: String], keeps kept: Set<String> = []) {
    catalogue.files = [
      "areas.csv": Array(
        "code,name,population\nX01,Aberwen,10000\nX02,Bryndu,20000\nX03,Caerlas,30000\n".utf8),
      "organisations.csv": Array(
        """
        id,name,area
        aberwen-council,Aberwen Council,X01
        bryndu-council,Bryndu Council,X02
        caerlas-council,Caerlas Council,X03
        police,Glan Police,X01;X02;X03

        """.utf8),
      "remits.csv": Array("id,name\nhealth,Health\n".utf8),
      "kinds.csv": Array("kind,name\nboard,Board\nforum,Forum\n".utf8),
      "memberships.csv": Array("partnership,organisation\n".utf8),
      "landscape.yaml": Array("as-of: 2023-06-30\nsources:\n\(sources)\n".utf8),
    ]
    for (name, text) in files { catalogue.files[name] = Array(text.utf8) }
    for table in ["areas", "organisations", "partnerships", "memberships", "kinds"]
    where sources.contains("table: \(table)") { catalogue.files[table + ".csv"] = nil }
    if sources.contains("members:") { catalogue.files["memberships.csv"] = nil }
  }

  func read() throws -> SmallCatalogue.Outcome { try catalogue.read() }

  static func seats(_ outcome: SmallCatalogue.Outcome) -> [String] {
    guard let landscape = outcome.catalogue?.landscape else { return [] }
    return landscape.memberships.map { seat in
      "\(landscape.partnerships[Int(seat.partnership)].id) "
        + "\(landscape.organisations[Int(seat.organisation)].id) \(seat.role.rawValue)"
    }
  }

  static func codes(_ outcome: SmallCatalogue.Outcome) -> [String] {
    outcome.diagnostics.map(\.code.rawValue)
  }
}
