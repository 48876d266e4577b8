// Made from the catalogues of 'trend' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let trendTitle = Phrase(
    "Findings from review to review",
    "Canfyddiadau o'r naill adolygiad i'r llall",
    nil)
  package static let trendEndedTitle = Phrase(
    "Findings that ended",
    "Canfyddiadau a ddaeth i ben",
    nil)
  package static let trendReview = Phrase(
    "Review of",
    "Adolygiad ar",
    nil)
  package static let trendOpenBefore = Phrase(
    "Open before",
    "Ar agor cynt",
    nil)
  package static let trendOpened = Phrase(
    "New",
    "Newydd",
    nil)
  package static let trendReopened = Phrase(
    "Open again",
    "Ar agor eto",
    nil)
  package static let trendByBodies = Phrase(
    "Ended: bodies changed",
    "Daeth i ben: cyrff wedi newid",
    nil)
  package static let trendBySeats = Phrase(
    "Ended: seats changed",
    "Daeth i ben: seddi wedi newid",
    nil)
  package static let trendByDecision = Phrase(
    "Ended: decided",
    "Daeth i ben: penderfynwyd",
    nil)
  package static let trendByOtherData = Phrase(
    "Ended: other data",
    "Daeth i ben: data arall",
    nil)
  package static let trendByMethod = Phrase(
    "Ended: rules or settings",
    "Daeth i ben: rheolau neu osodiadau",
    nil)
  package static let trendOpen = Phrase(
    "Open",
    "Ar agor",
    nil)
  package static let trendOpenInMainList = Phrase(
    "Open in the main list",
    "Ar agor ar y brif restr",
    nil)
  package static let trendEnding = Phrase(
    "How it ended",
    "Sut y daeth i ben",
    nil)
  package static let trendBecause = Phrase(
    "Because of",
    "Oherwydd",
    nil)
  package static let trendBecame = Phrase(
    "What its bodies became",
    "Beth a ddaeth o'i gyrff",
    nil)
  package static let trendNote = Phrase(
    "Findings are counted as open until a decision closes them. Earlier reviews are seen by the rules and settings of the last, so that a change of these is not counted as progress. Bodies changed: merged, gone, split or replaced, or with another area, kind, remit or parent. Other data: facts, how sure a seat is, or bodies that the finding was not about.",
    "Cyfrifir canfyddiad yn un agored hyd nes y bydd penderfyniad yn ei gau. Gwelir adolygiadau cynharach yn ôl rheolau a gosodiadau'r olaf, fel na chyfrifir newid yn y rhain yn gynnydd. Cyrff wedi newid: wedi'u cyfuno, wedi mynd, wedi'u rhannu neu wedi'u disodli, neu ag ardal, math, cylch gwaith neu riant arall. Data arall: ffeithiau, pa mor sicr yw sedd, neu gyrff nad oedd y canfyddiad yn ymwneud â hwy.",
    nil)
}
