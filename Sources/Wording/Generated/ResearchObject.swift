// Made from the catalogues of 'research-object' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let crateAnd = Phrase(
    " and ",
    ", ",
    nil)
  package static let crateLicense = Phrase(
    "Derived from the catalogue; the terms of its sources apply.",
    "Deilliedig o'r catalog; mae telerau ei ffynonellau'n gymwys.",
    nil)
}

extension Words {
  package static func crateName(title: String) -> Phrase {
    crateNameText.filled(.text(title))
  }
  private static let crateNameText = Filling(
      ["Partnership landscape: ", 0],
      ["Y dirwedd partneriaeth: ", 0],
      nil)
  package static func crateDescription(languages: String) -> Phrase {
    crateDescriptionText.filled(.text(languages))
  }
  private static let crateDescriptionText = Filling(
      ["Rationalisation findings on strategic partnerships, in ", 0, ", made by landscape analyse."],
      ["Canfyddiadau rhesymoli ar bartneriaethau strategol, yn yr ieithoedd hyn: ", 0, "; fe'u gwnaed gan landscape analyse."],
      nil)
  package static func crateSettingsDigest(digest: String) -> Phrase {
    crateSettingsDigestText.filled(.text(digest))
  }
  private static let crateSettingsDigestText = Filling(
      ["Settings digest ", 0],
      ["Gwerth hash y gosodiadau ", 0],
      nil)
}
