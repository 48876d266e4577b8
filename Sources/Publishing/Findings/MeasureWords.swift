internal import LandscapeModel
internal import Rationalisation

extension Phrase {
  /// What a measure of an account measures.
  static func name(of measure: FindingAccount.Measure, settings: Settings) -> Phrase {
    if measure.name == "seats-against-kind" {
      return seatsAgainstKind(settings.burden.medianRatio)
    }
    return measureNames[measure.name] ?? Phrase(measure.name, measure.name)
  }

  /// By the names that the rules give their measures.
  private static let measureNames: [String: Phrase] = [
    "area": areaScore,
    "remit": remitScore,
    "membership": membershipScore,
    "area-containment": Phrase(
      "Area of one inside the other", "Ardal y naill y tu mewn i'r llall"),
    "membership-containment": Phrase(
      "Members of one on the other", "Aelodau'r naill ar y llall"),
    "least-area": Phrase("Least area score of any two", "Sgôr ardal leiaf unrhyw ddau"),
    "least-membership": Phrase(
      "Least membership score of any two", "Sgôr aelodaeth leiaf unrhyw ddau"),
    "members-common-to-all": Phrase(
      "Members common to all", "Aelodau sy'n gyffredin i bawb"),
    "least-area-inside": Phrase(
      "Least area of an inner body inside the outer",
      "Y gyfran leiaf o ardal corff mewnol sydd y tu mewn i'r corff allanol"),
    "least-membership-inside": Phrase(
      "Least membership of an inner body on the outer",
      "Y gyfran leiaf o aelodaeth corff mewnol sydd ar y corff allanol"),
    "least-remit-inside": Phrase(
      "Least remit of an inner body inside the outer",
      "Y gyfran leiaf o gylch gwaith corff mewnol sydd o fewn y corff allanol"),
    "members-of-inner": Phrase("Members of the first body", "Aelodau'r corff cyntaf"),
    "member-kinds-of-inner": Phrase(
      "Kinds of organisation among them", "Mathau o sefydliad yn eu plith"),
    "twins-share": Phrase(
      "Share of the other twins that spanning members sit on",
      "Cyfran y gefeilliaid eraill y mae'r aelodau rhychwantol yn eistedd arnynt"),
    "twins-fit": Phrase(
      "Members whose own area serves the footprint",
      "Aelodau y mae eu hardal eu hunain yn gwasanaethu'r ôl troed"),
    "twins-other-kinds": Phrase(
      "Other kinds that use the footprint", "Mathau eraill sy'n defnyddio'r ôl troed"),
    "bodies-assessing": Phrase(
      "Bodies with a needs assessment", "Cyrff ag asesiad o anghenion"),
    "seats-against-all": Phrase(
      "Seats, against all organisations", "Seddi, o'u cymharu â phob sefydliad"),
    "days-against-all": Phrase(
      "Meeting-days, against all organisations",
      "Diwrnodau cyfarfod, o'u cymharu â phob sefydliad"),
  ]

  private static func seatsAgainstKind(_ ratio: Double) -> Phrase {
    let ratio = Numerals.amount(ratio)
    return Phrase(
      "Seats, against \(ratio) times the median of its kind",
      "Seddi, o'u cymharu â \(ratio) gwaith canolrif ei math")
  }
}
