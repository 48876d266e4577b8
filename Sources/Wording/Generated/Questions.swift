// Made from the catalogues of 'questions' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let questionsName = Phrase(
    "Questions",
    "Cwestiynau",
    nil)
  package static let questionName = Phrase(
    "Question",
    "Cwestiwn",
    nil)
  package static let questionsHeading = Phrase(
    "Questions to ask first",
    "Cwestiynau i'w gofyn yn gyntaf",
    nil)
  package static let questionsIntroduction = Phrase(
    "A question is one conversation: findings about the same kinds of body, the same footprint or the same law, in however many areas they stand. They are in the order of the sum of their priorities divided by the square root of how many there are, so that four equal findings count as two.",
    "Un sgwrs yw cwestiwn: canfyddiadau am yr un mathau o gyrff, yr un ôl troed neu'r un gyfraith, ni waeth ym mha ardaloedd y maent. Maent yn nhrefn swm eu blaenoriaethau wedi'i rannu ag ail isradd eu nifer, fel bod pedwar canfyddiad cyfartal yn cyfrif fel dau.",
    nil)
  package static let questionsCaption = Phrase(
    "Questions of the main list, the greatest score first",
    "Cwestiynau'r brif restr, y sgôr uchaf yn gyntaf",
    nil)
  package static let questionScore = Phrase(
    "Score",
    "Sgôr",
    nil)
  package static let questionScoreNote = Phrase(
    "Score: the sum of the priorities of the open findings divided by the square root of how many they are.",
    "Sgôr: swm blaenoriaethau'r canfyddiadau agored wedi'i rannu ag ail isradd eu nifer.",
    nil)
  package static let questionClosedFindings = Phrase(
    "Closed findings",
    "Canfyddiadau wedi'u cau",
    nil)
  package static let questionClosedNote = Phrase(
    "Closed findings are those that reviewers rejected or said are done; they count for nothing here.",
    "Canfyddiadau wedi'u cau yw'r rhai y mae adolygwyr wedi'u gwrthod neu wedi dweud eu bod wedi'u cwblhau; nid ydynt yn cyfrif yma.",
    nil)
  package static let questionPrecedents = Phrase(
    "Where it is done already",
    "Lle y gwneir hyn eisoes",
    nil)
  package static let questionActions = Phrase(
    "What could be done, and who can do it",
    "Beth y gellid ei wneud, a phwy all ei wneud",
    nil)
  package static let questionAreas = Phrase(
    "Where it stands",
    "Lle y mae'n codi",
    nil)
  package static let questionFindings = Phrase(
    "Its findings",
    "Ei ganfyddiadau",
    nil)
  package static let questionIsClosed = Phrase(
    "Reviewers rejected each of its findings or said that they are done.",
    "Mae adolygwyr wedi gwrthod pob un o'i ganfyddiadau neu wedi dweud eu bod wedi'u cwblhau.",
    nil)
  package static let questionPartOf = Phrase(
    "Part of the question",
    "Rhan o'r cwestiwn",
    nil)
  package static let questionDecisionOf = Phrase(
    "A decision on it is written for each of its findings of today: landscape decide",
    "Ysgrifennir penderfyniad arno ar gyfer pob un o'i ganfyddiadau heddiw: landscape decide",
    nil)
  package static let questionID = Phrase(
    "Question id",
    "Dynodydd y cwestiwn",
    nil)
  package static let peopleThere = Phrase(
    "People who live there",
    "Pobl sy'n byw yno",
    nil)
}

extension Words {
  package static func questionFindingsOf(rank: Int) -> Phrase {
    questionFindingsOfText.filled(.number(rank))
  }
  private static let questionFindingsOfText = Filling(
      ["Findings of question ", 0],
      ["Canfyddiadau cwestiwn ", 0],
      nil)
  package static func questionSize(findings: Phrase, areas: Phrase, days: Phrase) -> Phrase {
    questionSizeText.filled(.phrase(findings), .phrase(areas), .phrase(days))
  }
  private static let questionSizeText = Filling(
      [0, " in ", 1, "; could free ", 2, " a year"],
      [0, " mewn ", 1, "; gellid rhyddhau ", 2, " y flwyddyn"],
      nil)
  package static func questionFirstRank(rank: Int) -> Phrase {
    questionFirstRankText.filled(.number(rank))
  }
  private static let questionFirstRankText = Filling(
      ["Question ", 0],
      ["Cwestiwn ", 0],
      nil)
  package static func questionAll(questions: Phrase) -> Phrase {
    questionAllText.filled(.phrase(questions))
  }
  private static let questionAllText = Filling(
      ["All ", 0],
      ["Pob un: ", 0],
      nil)
}
