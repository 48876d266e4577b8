// Made from the catalogues of 'wholly-seated' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let whollySeatedName = Phrase(
    "Wholly seated",
    "Pob aelod ar fwrdd arall",
    "Nan suidhe gu tur")
  package static let whollySeatedAction = Phrase(
    "Consider reporting through the second, or making the first its sub-group",
    "Ystyried adrodd drwy'r ail, neu wneud y cyntaf yn is-grŵp iddo",
    nil)
  package static let whollySeatedChangedBy = Phrase(
    "A recorded parent: a sub-group of the outer body is not listed.",
    "Cofnodi rhiant-gorff: ni restrir is-grŵp i'r corff allanol.",
    nil)
  package static let whollySeatedMembersOfInner = Phrase(
    "Members of the first body",
    "Aelodau'r corff cyntaf",
    nil)
  package static let whollySeatedMemberKindsOfInner = Phrase(
    "Kinds of organisation among them",
    "Mathau o sefydliad yn eu plith",
    nil)
  package static let outerHasManyTasks = Phrase(
    "The second has many remits by design, so that the business of the first can be taken there.",
    "Bwriadwyd i'r ail gael llawer o gylchoedd gwaith, felly gellir trafod busnes y cyntaf yno.",
    nil)
  package static let againstSeated = Phrase(
    "A board of many tasks may give each of them less time. The duties, the chair and the voice of the first would have to be kept.",
    "Gall bwrdd â llawer o dasgau roi llai o amser i bob un. Byddai'n rhaid cadw dyletswyddau, cadeirydd a llais y cyntaf.",
    nil)
  package static let whollySeatedQuestion = Phrase(
    "could one report through the other, on which all of its members sit?",
    "a allai un adrodd drwy'r llall, gan fod ei holl aelodau hefyd yn aelodau o'r llall?",
    nil)
}

extension Template {
  package static let seatedTitle = Filling(
      ["Every member of ", 0, " also sits on ", 1],
      ["Mae pob aelod o'r corff cyntaf hefyd yn aelod o'r ail: ", 0, "; ", 1],
      ["Tha gach ball den chiad fhear air an dàrna fear cuideachd: ", 0, "; ", 1]).template(
    .part(0), .part(1))
}

extension Words {
  package static func seatedCondition(area: String, members: Phrase, kinds: Phrase) -> Phrase {
    seatedConditionText.filled(.text(area), .phrase(members), .phrase(kinds))
  }
  private static let seatedConditionText = Filling(
      ["Two strategic bodies with area at least ", 0, ": every counted member of the first sits on the second, the first has at least ", 1, " of at least ", 2, " of organisation, and the second has many remits by design. No merge, nest or table finding joins the two already."],
      ["Dau gorff strategol â sgôr ardal o ", 0, " neu fwy: mae pob aelod a gyfrifir o'r cyntaf hefyd ar yr ail, mae gan y cyntaf o leiaf ", 1, ", a'r rheini'n cynnwys o leiaf ", 2, " o sefydliad, a bwriadwyd i'r ail gael llawer o gylchoedd gwaith. Nid oes canfyddiad 'achos posibl o uno', 'bwrdd o fewn bwrdd' nac 'yr un aelodau' eisoes yn cysylltu'r ddau."],
      nil)
}
