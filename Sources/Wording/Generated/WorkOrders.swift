// Made from the catalogues of 'work-orders' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let workOrderTitle = Phrase(
    "Review package",
    "Pecyn adolygu",
    nil)
  package static let workOrderLead = Phrase(
    "Bodies that one sitting can look at together, what is asked of them, and what is asked back. Change is led locally: a question is a candidate for review and no decision.",
    "Cyrff y gall un cyfarfod edrych arnynt gyda'i gilydd, yr hyn a ofynnir amdanynt, a'r hyn y gofynnir amdano yn ôl. Arweinir newid yn lleol: mater i'w adolygu yw cwestiwn, nid penderfyniad.",
    nil)
  package static let workOrderNobody = Phrase(
    "Not given to anybody yet",
    "Heb ei roi i neb eto",
    nil)
  package static let workOrderRow = Phrase(
    "Its rows in actions.csv begin with",
    "Mae ei resi yn actions.csv yn dechrau â",
    nil)
  package static let workOrderQuestions = Phrase(
    "What is asked",
    "Yr hyn a ofynnir",
    nil)
  package static let workOrderLaw = Phrase(
    "The law, and who can change it",
    "Y gyfraith, a phwy all ei newid",
    nil)
  package static let workOrderAnswer = Phrase(
    "What is asked back",
    "Yr hyn y gofynnir amdano yn ôl",
    nil)
  package static let workOrderForms = Phrase(
    "What the bodies know themselves is asked with the forms of landscape returns; what comes of each question stands here, and in actions.csv by whom, by when and how far it is.",
    "Gofynnir am yr hyn y mae'r cyrff yn ei wybod eu hunain â ffurflenni landscape returns; saif yma yr hyn a ddaw o bob cwestiwn, ac yn actions.csv gan bwy, erbyn pryd a pha mor bell y mae.",
    nil)
  package static let workOrderWhat = Phrase(
    "what the partners say, and what they will do",
    "yr hyn a ddywed y partneriaid, a'r hyn a wnânt",
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
    "A package is given to a post by a row of actions.csv whose id is that of a body of it, with package and a full stop before it; landscape review orders writes the sheet and the row.",
    "Rhoddir pecyn i swydd drwy res yn actions.csv y mae ei dynodydd yn un corff ohono, â package ac atalnod llawn o'i flaen; mae landscape review orders yn ysgrifennu'r ddalen a'r rhes.",
    nil)
}

extension Words {
  package static func workOrderElsewhere(findings: Phrase) -> Phrase {
    workOrderElsewhereText.filled(.phrase(findings))
  }
  private static let workOrderElsewhereText = Filling(
      ["Elsewhere, in other packages: ", 0],
      ["Mewn mannau eraill, mewn pecynnau eraill: ", 0],
      nil)
  package static func workOrderAction(bodies: String, questions: Phrase) -> Phrase {
    workOrderActionText.filled(.text(bodies), .phrase(questions))
  }
  private static let workOrderActionText = Filling(
      ["Look together at ", 0, ": ", 1, " of the review"],
      ["Edrych gyda'i gilydd ar ", 0, ": ", 1, " yr adolygiad"],
      nil)
}
