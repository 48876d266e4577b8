// What earlier reviews said and asked for.

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
  static let actionAsAgreed = Phrase("Action", "Cam gweithredu")
  static let byWhom = Phrase("By whom", "Gan bwy")
  static let byWhen = Phrase("By when", "Erbyn pryd")
  static let status = Phrase("Status", "Statws")
  static let latestDay = Phrase("Latest possible day", "Diwrnod olaf posibl")
  static let topic = Phrase("Topic", "Pwnc")
  static let review = Phrase("Review", "Adolygiad")
  static let areaOfWork = Phrase("Area", "Maes")
  static let activityUnderway = Phrase(
    "Activity underway or achieved", "Gweithgarwch ar y gweill neu wedi'i gyflawni")
  static let recommendations = Phrase("Recommendations", "Argymhellion")

  /// What stands before an area's title.
  static func areaNumber(_ number: Int) -> Phrase {
    Phrase("Area \(number): ", "Maes \(number): ")
  }

  static let evidenceAbout = Phrase("About", "Ynghylch")
  static let question = Phrase("Question", "Cwestiwn")
  static let region = Phrase("Region", "Rhanbarth")
  static let date = Phrase("Date", "Dyddiad")
  static let dateNote = Phrase("Note on the date", "Nodyn ar y dyddiad")
  static let evidenceSummary = Phrase("What was said", "Yr hyn a ddywedwyd")
  static let wholeLandscape = Phrase("The landscape as a whole", "Y dirwedd gyfan")
  static let noEvidenceYet = Phrase("No evidence yet.", "Dim tystiolaeth eto.")
  static let onlyOfItsBodies = Phrase(
    "Nothing of the kind as a whole; the pages of its bodies have what was said of them.",
    "Dim am y math cyfan; mae tudalennau ei gyrff yn cynnwys yr hyn a ddywedwyd amdanynt hwy.")
  static let asWrittenNote = Phrase(
    "Text stands as the catalogue has it.", "Mae'r testun fel y mae yn y catalog.")
  static let laterEvidenceNote = Phrase(
    "Evidence dated after the date of this report is shown and marked.",
    "Dangosir a nodir tystiolaeth sydd wedi'i dyddio ar ôl dyddiad yr adroddiad hwn.")
  static let recommendationsNote = Phrase(
    "Underway or achieved is what the status of an action says, as written. Owners stand in brackets.",
    "Yr hyn y mae statws cam gweithredu'n ei ddweud, fel y'i hysgrifennwyd, yw ar y gweill neu wedi'i gyflawni. Mae'r perchnogion mewn cromfachau."
  )
  static let actionsAboutIt = Phrase(
    "Actions of earlier reviews", "Camau gweithredu adolygiadau cynharach")
}

// How an action came to stand on a page.
extension Phrase {
  static let attachedBy = Phrase("Attached by", "Cysylltwyd drwy")
  static let attachedByCell = Phrase("its topic or owner", "ei bwnc neu ei berchennog")
  static let attachedByText = Phrase("a name in its text", "enw yn ei destun")
}
