// Made from the catalogues of 'trend' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let trendTitle = Phrase(
    "Questions and findings from review to review",
    "Cwestiynau a chanfyddiadau o'r naill adolygiad i'r llall",
    nil)
  package static let trendEndedTitle = Phrase(
    "Questions and findings that ended, and what they became",
    "Cwestiynau a chanfyddiadau a ddaeth i ben, a'r hyn a ddaeth ohonynt",
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
    "What became of it",
    "Yr hyn a ddaeth ohono",
    nil)
  package static let trendNote = Phrase(
    "Findings are counted as open until a decision closes them. Earlier reviews are seen by the rules and settings of the last, so that a change of these is not counted as progress. Bodies changed: merged, gone, split or replaced, or with another area, kind, remit or parent. Other data: facts, how sure a seat is, or bodies that the finding was not about.",
    "Cyfrifir canfyddiad yn un agored hyd nes y bydd penderfyniad yn ei gau. Gwelir adolygiadau cynharach yn ôl rheolau a gosodiadau'r olaf, fel na chyfrifir newid yn y rhain yn gynnydd. Cyrff wedi newid: wedi'u huno, wedi mynd, wedi'u rhannu neu wedi'u disodli, neu ag ardal, math, cylch gwaith neu riant arall. Data arall: ffeithiau, pa mor sicr yw sedd, neu gyrff nad oedd y canfyddiad yn ymwneud â hwy.",
    nil)
  package static let trendName = Phrase(
    "Reviews over time",
    "Adolygiadau dros amser",
    nil)
  package static let trendQuestions = Phrase(
    "Questions",
    "Cwestiynau",
    nil)
  package static let trendFindings = Phrase(
    "Findings",
    "Canfyddiadau",
    nil)
  package static let trendFollowed = Phrase(
    "What is followed",
    "Yr hyn a ddilynir",
    nil)
  package static let trendWhat = Phrase(
    "Question or finding",
    "Cwestiwn neu ganfyddiad",
    nil)
  package static let trendParted = Phrase(
    "Parted off",
    "Wedi'u gwahanu",
    nil)
  package static let trendJoined = Phrase(
    "Joined to others",
    "Wedi'u huno ag eraill",
    nil)
  package static let trendQuestionsNote = Phrase(
    "A question goes on while one of its open findings is asked about; it has ended when none is, in the way in which most of its findings ended. Joined to others: several questions that go on as one. Parted off: one question that goes on as several. Open before, new, open again and parted off, less joined and ended, is open.",
    "Mae cwestiwn yn parhau tra holir am un o'i ganfyddiadau agored; daw i ben pan na holir am yr un, yn y modd y daeth y rhan fwyaf o'i ganfyddiadau i ben. Wedi'u huno ag eraill: sawl cwestiwn sy'n parhau yn un. Wedi'u gwahanu: un cwestiwn sy'n parhau'n sawl un. Ar agor cynt, newydd, ar agor eto ac wedi'u gwahanu, llai'r rhai a unwyd ac a ddaeth i ben, yw'r nifer ar agor.",
    nil)
  package static let trendLead = Phrase(
    "What became of the questions and findings of earlier reviews: which are still open, and which were settled by a change, settled by a decision, or are only no longer in the data. Earlier reviews are seen by the rules and settings of today, so that a change of these does not count as progress.",
    "Yr hyn a ddaeth o gwestiynau a chanfyddiadau adolygiadau cynharach: pa rai sy'n dal ar agor, a pha rai a setlwyd drwy newid, a setlwyd drwy benderfyniad, neu nad ydynt yn y data mwyach. Gwelir adolygiadau cynharach yn ôl rheolau a gosodiadau heddiw, fel nad yw newid yn y rhain yn cyfrif yn gynnydd.",
    nil)
  package static let trendNone = Phrase(
    "No earlier review is recorded, so that there is nothing to compare over time. The next report has a trend: analyse the next catalogue with the same output folder, or name an earlier catalogue with --since.",
    "Ni chofnodwyd adolygiad cynharach, felly nid oes dim i'w gymharu dros amser. Bydd tuedd yn yr adroddiad nesaf: dadansoddwch y catalog nesaf gyda'r un ffolder allbwn, neu enwch gatalog cynharach â --since.",
    nil)
  package static let trendUndated = Phrase(
    "The catalogue has no date, so that nobody can say which reviews were before it.",
    "Nid oes dyddiad i'r catalog, felly ni ellir dweud pa adolygiadau oedd o'i flaen.",
    nil)
  package static let trendNoQuestions = Phrase(
    "Questions are not followed in so large a landscape, or where an earlier review was made by rules that this program does not have.",
    "Ni ddilynir cwestiynau mewn tirwedd mor fawr, na lle gwnaed adolygiad cynharach gan reolau nad ydynt gan y rhaglen hon.",
    nil)
  package static let trendPictureOfQuestions = Phrase(
    "Open questions by review",
    "Cwestiynau agored fesul adolygiad",
    nil)
  package static let trendPictureOfFindings = Phrase(
    "Open findings by review",
    "Canfyddiadau agored fesul adolygiad",
    nil)
  package static let trendPictureLegend = Phrase(
    "A bar for each review: those that went on from the review before (dark blue), those that began since (purple), and behind them in orange outline those that ended or were joined to others.",
    "Bar i bob adolygiad: y rhai a barhaodd o'r adolygiad cynt (glas tywyll), y rhai a ddechreuodd ers hynny (porffor), a'r tu ôl iddynt mewn amlinell oren y rhai a ddaeth i ben neu a unwyd ag eraill.",
    nil)
}

extension Template {
  package static let paperTrend = Filling(
      ["Questions open on ", 0, ": ", 1, ". Of these, since settled by a change of bodies or seats: ", 2, "; by a decision: ", 3, "; gone for other data: ", 4, "; joined to others: ", 5, ". Begun since: ", 6, "; open now: ", 7, "."],
      ["Cwestiynau ar agor ar ", 0, ": ", 1, ". O'r rhain, wedi'u setlo ers hynny drwy newid cyrff neu seddi: ", 2, "; drwy benderfyniad: ", 3, "; wedi mynd oherwydd data arall: ", 4, "; wedi'u huno ag eraill: ", 5, ". Wedi dechrau ers hynny: ", 6, "; ar agor yn awr: ", 7, "."],
      nil).template(
    .part(0), .part(1), .part(2), .part(3), .part(4), .part(5), .part(6), .part(7))
}

extension Words {
  package static func trendLeftOut(count: Int) -> Phrase {
    trendLeftOutText.filled(.number(count))
  }
  private static let trendLeftOutText = Filling(
      ["Recorded reviews that are not shown here: ", 0, ". Of many the last of each month, quarter or year is shown; landscape trend shows all."],
      ["Adolygiadau a gofnodwyd nas dangosir yma: ", 0, ". O lawer, dangosir yr olaf ym mhob mis, chwarter neu flwyddyn; mae landscape trend yn dangos y cyfan."],
      nil)
  package static func trendSentence(first: Phrase, open: Phrase, began: Int, went: Int, last: Phrase, now: Int, change: Int, decision: Int, data: Int, method: Int) -> Phrase {
    trendSentenceText.filled(.phrase(first), .phrase(open), .number(began), .number(went), .phrase(last), .number(now), .number(change), .number(decision), .number(data), .number(method))
  }
  private static let trendSentenceText = Filling(
      ["Open on ", 0, ": ", 1, ". Since then ", 2, " began and ", 3, " went; on ", 4, " ", 5, " are open. Settled by a change of bodies or seats: ", 6, "; settled by a decision: ", 7, "; gone for other data: ", 8, "; by rules or settings: ", 9, "."],
      ["Ar agor ar ", 0, ": ", 1, ". Ers hynny dechreuodd ", 2, " ac aeth ", 3, "; ar ", 4, " mae ", 5, " ar agor. Wedi'u setlo drwy newid cyrff neu seddi: ", 6, "; wedi'u setlo drwy benderfyniad: ", 7, "; wedi mynd oherwydd data arall: ", 8, "; oherwydd rheolau neu osodiadau: ", 9, "."],
      nil)
  package static func trendPictureMessage(first: Phrase, then: Phrase, last: Phrase, now: Int) -> Phrase {
    trendPictureMessageText.filled(.phrase(first), .phrase(then), .phrase(last), .number(now))
  }
  private static let trendPictureMessageText = Filling(
      ["On ", 0, " ", 1, " were open, on ", 2, " ", 3],
      ["Ar ", 0, ": ", 1, " ar agor; ar ", 2, ": ", 3],
      nil)
  package static func trendBarFirst(review: Phrase, open: Int) -> Phrase {
    trendBarFirstText.filled(.phrase(review), .number(open))
  }
  private static let trendBarFirstText = Filling(
      [0, ": open ", 1],
      [0, ": ar agor ", 1],
      nil)
  package static func trendBar(review: Phrase, open: Int, began: Int, went: Int) -> Phrase {
    trendBarText.filled(.phrase(review), .number(open), .number(began), .number(went))
  }
  private static let trendBarText = Filling(
      [0, ": open ", 1, ", of these begun since the review before ", 2, "; went ", 3],
      [0, ": ar agor ", 1, ", gan gynnwys ", 2, " a ddechreuodd ers yr adolygiad cynt; aeth ", 3],
      nil)
  package static func trendJoinedSentence(joined: Int) -> Phrase {
    trendJoinedSentenceText.filled(.number(joined))
  }
  private static let trendJoinedSentenceText = Filling(
      ["Joined to others: ", 0, "."],
      ["Wedi'u huno ag eraill: ", 0, "."],
      nil)
}
