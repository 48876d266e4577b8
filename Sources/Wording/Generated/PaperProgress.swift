// Made from the catalogues of 'paper-progress' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let paperProgressEvents = Phrase(
    "What became of partnerships, mergers first, each with its date where its record has one:",
    "Yr hyn a ddigwyddodd i bartneriaethau, uno'n gyntaf, pob un â'i ddyddiad lle mae un yn ei gofnod:",
    nil)
}

extension Template {
  package static let paperProgressActions = Filling(
      ["Earlier reviews agreed ", 0, "; the catalogue records ", 1, " of them as done and ", 2, " as under way."],
      ["Cytunodd adolygiadau cynharach ar ", 0, "; yn ôl y catalog, mae ", 1, " ohonynt wedi'u cwblhau; ar y gweill: ", 2, "."],
      nil).template(
    .part(0), .part(1), .part(2))
  package static let paperProgressRenamed = Filling(
      ["Besides these, partnerships that go on under another name: ", 0, "."],
      ["Yn ogystal â'r rhain, partneriaethau sy'n parhau o dan enw arall: ", 0, "."],
      nil).template(
    .part(0))
  package static let paperProgressCompared = Filling(
      ["Compared with the last catalogue (", 0, ") there are ", 1, ", where there were ", 2, "."],
      ["O gymharu â'r catalog diwethaf (", 0, "), mae ", 1, " yn awr, lle'r oedd ", 2, " bryd hynny."],
      nil).template(
    .part(0), .part(1), .part(2))
  package static let paperProgressSameDay = Filling(
      ["The run before this one is of the same day (", 0, "), and no partnership has changed between the two."],
      ["Mae'r rhediad cyn hwn o'r un diwrnod (", 0, "), ac nid oes yr un bartneriaeth wedi newid rhwng y ddau."],
      nil).template(
    .part(0))
}
