// Made from the catalogues of 'work-orders' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let workOrderTitle = Phrase(
    "Review package",
    "Pecyn adolygu",
    nil)
  package static let workOrderLead = Phrase(
    "Please look at these bodies together, and write beside each question what the partners say and what they will do. A question is a candidate for review and no decision: change is led locally.",
    "Edrychwch ar y cyrff hyn gyda'i gilydd, ac ysgrifennwch wrth ymyl pob cwestiwn yr hyn a ddywed y partneriaid a'r hyn y byddant yn ei wneud. Mater i'w adolygu yw cwestiwn, nid penderfyniad: arweinir newid yn lleol.",
    nil)
  package static let workOrderNobody = Phrase(
    "Not given to anybody yet",
    "Heb ei roi i neb eto",
    nil)
  package static let workOrderRow = Phrase(
    "Row in actions.csv",
    "Rhes yn actions.csv",
    nil)
  package static let workOrderQuestions = Phrase(
    "What is asked, and what comes of it",
    "Yr hyn a ofynnir, a'r hyn a ddaw ohono",
    nil)
  package static let workOrderLaw = Phrase(
    "The law, and who can change it",
    "Y gyfraith, a phwy all ei newid",
    nil)
  package static let workOrderForms = Phrase(
    "Please send this sheet back when it is filled in. A mistake in what is said of a body here goes on the form that asks that body (landscape returns). How far the work has come stands in the status of the row in actions.csv, from which the report and the papers take it.",
    "Anfonwch y ddalen hon yn ôl ar ôl ei llenwi. Mae camgymeriad yn yr hyn a ddywedir yma am gorff yn mynd ar y ffurflen sy'n holi'r corff hwnnw (landscape returns). Mae statws y rhes yn actions.csv yn dweud pa mor bell y mae'r gwaith wedi mynd, ac oddi yno y cymer yr adroddiad a'r papurau ef.",
    nil)
  package static let workOrderWhat = Phrase(
    "What the partners say, and what they will do",
    "Yr hyn a ddywed y partneriaid, a'r hyn y byddant yn ei wneud",
    nil)
  package static let workOrdersHeading = Phrase(
    "Who has which package",
    "Pwy sydd â pha becyn",
    nil)
  package static let workOrdersCaption = Phrase(
    "Packages with an open question, and who has each by when",
    "Pecynnau â chwestiwn agored, a phwy sydd â phob un erbyn pryd",
    nil)
  package static let workOrderPackage = Phrase(
    "Package, by its first body",
    "Pecyn, yn ôl ei gorff cyntaf",
    nil)
  package static let workOrderBodies = Phrase(
    "Bodies",
    "Cyrff",
    nil)
  package static let workOrderQuestionRanks = Phrase(
    "Questions, by rank",
    "Cwestiynau, yn ôl eu safle",
    nil)
  package static let workOrdersNote = Phrase(
    "A package is given to a post by a row of actions.csv whose id is package, a full stop and the id of a body of it; landscape review orders writes the sheet and the row.",
    "Rhoddir pecyn i swydd drwy res yn actions.csv y mae ei dynodydd yn cynnwys package, atalnod llawn a dynodydd un o'i gyrff; mae landscape review orders yn ysgrifennu'r ddalen a'r rhes.",
    nil)
  package static let workOrderGiven = Phrase(
    "Given on",
    "Rhoddwyd ar",
    nil)
  package static let workOrderAssignment = Phrase(
    "Who has it, and by when",
    "Pwy sydd ag ef, ac erbyn pryd",
    nil)
  package static let workOrderQuestion = Phrase(
    "Question, by its rank",
    "Cwestiwn, yn ôl ei safle",
    nil)
  package static let workOrderCounted = Phrase(
    "What was counted",
    "Yr hyn a gyfrifwyd",
    nil)
  package static let workOrderNoQuestion = Phrase(
    "No question about these bodies is open.",
    "Nid oes cwestiwn agored am y cyrff hyn.",
    nil)
  package static let workOrderBody = Phrase(
    "Body, and its kind",
    "Corff, a'i fath",
    nil)
  package static let workOrderLawOfKind = Phrase(
    "law of its kind: ",
    "cyfraith ei fath: ",
    nil)
  package static let statusOpen = Phrase(
    "open",
    "ar agor",
    nil)
}

extension Words {
  package static func workOrderElsewhere(findings: Phrase) -> Phrase {
    workOrderElsewhereText.filled(.phrase(findings))
  }
  private static let workOrderElsewhereText = Filling(
      ["Also about other bodies: ", 0],
      ["Am gyrff eraill hefyd: ", 0],
      nil)
  package static func workOrderAction(bodies: String, questions: Phrase) -> Phrase {
    workOrderActionText.filled(.text(bodies), .phrase(questions))
  }
  private static let workOrderActionText = Filling(
      ["Look together at ", 0, ": ", 1, " of the review"],
      ["Edrych ar y cyrff hyn gyda'i gilydd: ", 0, "; o'r adolygiad: ", 1],
      nil)
  package static func workOrderMore(things: Phrase) -> Phrase {
    workOrderMoreText.filled(.phrase(things))
  }
  private static let workOrderMoreText = Filling(
      ["Not on this page: ", 0],
      ["Nid ar y dudalen hon: ", 0],
      nil)
}
