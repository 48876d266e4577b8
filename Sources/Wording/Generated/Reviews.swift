// Made from the catalogues of 'reviews' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let actionsCaption = Phrase(
    "Actions of earlier reviews, by the latest day they were due",
    "Camau gweithredu adolygiadau cynharach, yn ôl y diwrnod olaf yr oeddent i'w cwblhau")
  package static let evidenceCaption = Phrase(
    "What earlier reviews and papers said of partnerships",
    "Yr hyn a ddywedodd adolygiadau a phapurau cynharach am bartneriaethau")
  package static let recommendationsCaption = Phrase(
    "Recommendations of earlier reviews, by area of work",
    "Argymhellion adolygiadau cynharach, fesul maes gwaith")
  package static let actionAsAgreed = Phrase(
    "Action",
    "Cam gweithredu")
  package static let byWhom = Phrase(
    "By whom",
    "Gan bwy")
  package static let byWhen = Phrase(
    "By when",
    "Erbyn pryd")
  package static let status = Phrase(
    "Status",
    "Statws")
  package static let latestDay = Phrase(
    "Latest possible day",
    "Diwrnod olaf posibl")
  package static let topic = Phrase(
    "Topic",
    "Pwnc")
  package static let review = Phrase(
    "Review",
    "Adolygiad")
  package static let areaOfWork = Phrase(
    "Area",
    "Maes")
  package static let activityUnderway = Phrase(
    "Activity underway or achieved",
    "Gweithgarwch ar y gweill neu wedi'i gyflawni")
  package static let recommendations = Phrase(
    "Recommendations",
    "Argymhellion")
  package static let evidenceAbout = Phrase(
    "About",
    "Ynghylch")
  package static let question = Phrase(
    "Question",
    "Cwestiwn")
  package static let region = Phrase(
    "Region",
    "Rhanbarth")
  package static let date = Phrase(
    "Date",
    "Dyddiad")
  package static let dateNote = Phrase(
    "Note on the date",
    "Nodyn ar y dyddiad")
  package static let evidenceSummary = Phrase(
    "What was said",
    "Yr hyn a ddywedwyd")
  package static let wholeLandscape = Phrase(
    "The landscape as a whole",
    "Y dirwedd gyfan")
  package static let noEvidenceYet = Phrase(
    "No evidence yet.",
    "Dim tystiolaeth eto.")
  package static let onlyOfItsBodies = Phrase(
    "Nothing of the kind as a whole; the pages of its bodies have what was said of them.",
    "Dim am y math yn ei gyfanrwydd; mae'r hyn a ddywedwyd am ei gyrff ar eu tudalennau hwy.")
  package static let asWrittenNote = Phrase(
    "Text stands as the catalogue has it.",
    "Dangosir y testun fel y mae yn y catalog.")
  package static let laterEvidenceNote = Phrase(
    "Evidence dated after the date of this report is shown and marked.",
    "Dangosir a nodir tystiolaeth sydd wedi'i dyddio ar ôl dyddiad yr adroddiad hwn.")
  package static let recommendationsNote = Phrase(
    "Underway or achieved is what the status of an action says, as written. Owners stand in brackets.",
    "Mae 'ar y gweill neu wedi'i gyflawni' yn dilyn yr hyn y mae statws y cam gweithredu yn ei ddweud, fel y'i hysgrifennwyd. Mae'r perchnogion mewn cromfachau.")
  package static let actionsAboutIt = Phrase(
    "Actions of earlier reviews",
    "Camau gweithredu adolygiadau cynharach")
  package static let attachedBy = Phrase(
    "Attached by",
    "Cysylltwyd drwy")
  package static let attachedByCell = Phrase(
    "its topic or owner",
    "ei bwnc neu ei berchennog")
  package static let attachedByText = Phrase(
    "a name in its text",
    "enw yn ei destun")
}

extension Words {
  package static func areaNumber(number: Int) -> Phrase {
    areaNumberText.filled(.number(number))
  }
  private static let areaNumberText = Filling(
      ["Area ", 0, ": "],
      ["Maes ", 0, ": "])
}
