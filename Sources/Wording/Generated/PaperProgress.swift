// Made from the catalogues of 'paper-progress' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Template {
  package static let paperProgressPaperDraftChanges = Filling(
      ["Compared with the last catalogue (", 0, ") there are ", 1, ", where there were ", 2, ". Findings that are new: ", 3, "; that have changed: ", 4, "; that are resolved: ", 5, "; that are reopened: ", 6, "."],
      ["O gymharu â'r catalog diwethaf (", 0, "), mae ", 1, " bellach; roedd ", 2, " bryd hynny. Canfyddiadau newydd: ", 3, "; wedi newid: ", 4, "; wedi'u datrys: ", 5, "; wedi'u hailagor: ", 6, "."],
      nil).template(
    .part(0), .part(1), .part(2), .part(3), .part(4), .part(5), .part(6))
  package static let paperProgressPaperDraftChanges2 = Filling(
      [0, " shows what became of partnerships."],
      ["Mae ", 0, " yn dangos yr hyn a ddaeth o'r partneriaethau."],
      nil).template(
    .part(0))
  package static let paperProgressActions = Filling(
      ["Earlier reviews agreed ", 0, "; the catalogue records ", 1, " of them as done or under way."],
      ["Cytunodd adolygiadau cynharach ar ", 0, "; yn ôl y catalog, mae ", 1, " ohonynt wedi'u cwblhau neu ar y gweill."],
      nil).template(
    .part(0), .part(1))
  package static let paperProgressActions2 = Filling(
      [0, " sets out what they recommended by area of work, with who is to do it."],
      ["Mae ", 0, " yn nodi'r hyn a argymhellwyd ganddynt fesul maes gwaith, ynghyd â phwy sydd i'w wneud."],
      nil).template(
    .part(0))
  package static let paperProgressSeats = Filling(
      [0, " sets it out."],
      ["Mae ", 0, " yn nodi'r manylion."],
      nil).template(
    .part(0))
  package static let paperProgressRenamed = Filling(
      ["Besides these, partnerships that go on under another name: ", 0, "."],
      ["Yn ogystal â'r rhain, partneriaethau sy'n parhau o dan enw arall: ", 0, "."],
      nil).template(
    .part(0))
}
