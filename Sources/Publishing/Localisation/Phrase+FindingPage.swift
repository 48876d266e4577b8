internal import LandscapeModel
internal import Rationalisation

// The page of a finding: why it is listed, what speaks against it, what would change it.

extension Phrase {
  static let candidate = Phrase(
    "This is a candidate for review, not a decision.",
    "Ymgeisydd i'w adolygu yw hwn, nid penderfyniad.")

  static func placeInList(_ rank: Int, _ list: Phrase) -> Phrase {
    Phrase("\(list.english), number \(rank)", "\(list.welsh), rhif \(rank)")
  }

  static let whyItIsListed = Phrase("Why it is listed", "Pam y mae wedi'i restru")
  static let bodiesConcerned = Phrase("The bodies it concerns", "Y cyrff dan sylw")
  static let whatSpeaksAgainst = Phrase("What speaks against it", "Beth sy'n dadlau yn ei erbyn")
  static let whatWouldChangeIt = Phrase(
    "What would change this finding", "Beth fyddai'n newid y canfyddiad hwn")
  static let relatedFindings = Phrase("Related findings", "Canfyddiadau cysylltiedig")
  static let elsewhere = Phrase("Where it is already done", "Lle mae hyn eisoes yn digwydd")

  // Measures.
  static let measure = Phrase("Measure", "Mesur")
  static let condition = Phrase("Condition", "Amod")
  static let threshold = Phrase("Threshold", "Trothwy")
  static let margin = Phrase("Margin", "Ymyl")
  static let atLeast = Phrase("at least", "o leiaf")
  static let below = Phrase("below", "islaw")
  static let measuresCaption = Phrase(
    "Measures beside their thresholds", "Mesurau ochr yn ochr â'u trothwyon")
  static let measuresNote = Phrase(
    "Scores run from 0 (nothing in common) to 1 (alike). The margin is the distance to the threshold.",
    "Mae sgorau'n rhedeg o 0 (dim yn gyffredin) i 1 (yr un fath). Yr ymyl yw'r pellter i'r trothwy."
  )

  // Reasons.

  static let datesFromTitle = Phrase("read from its title", "wedi'u darllen o'i deitl")

  // Counter-evidence.

  static func assumedHere(_ count: Int, of seats: Int) -> Phrase {
    let seats = CountedNoun.seats(seats)
    return Phrase(
      "\(Numerals.grouped(count)) of \(seats.english) of these bodies are assumed, not published.",
      "Mae \(Numerals.grouped(count)) o \(seats.welsh) y cyrff hyn wedi'u tybio, heb eu cyhoeddi.")
  }

  static let sameOrganisationsNotPeople = Phrase(
    "The catalogue counts organisations, not persons: members in common are the same organisations and may send different representatives.",
    "Mae'r catalog yn cyfrif sefydliadau, nid unigolion: yr un sefydliadau yw aelodau cyffredin, a gallant anfon cynrychiolwyr gwahanol."
  )

  // What would change it.
  static func wouldEndBelow(_ name: Phrase, _ threshold: String, _ value: String) -> Phrase {
    Phrase(
      "\(name.english): it would no longer hold below \(threshold); it stands at \(value).",
      "\(name.welsh): ni fyddai'n dal mwyach islaw \(threshold); mae'n \(value) ar hyn o bryd.")
  }

  static func wouldEndAbove(_ name: Phrase, _ threshold: String, _ value: String) -> Phrase {
    Phrase(
      "\(name.english): it would no longer hold from \(threshold) on; it stands at \(value).",
      "\(name.welsh): ni fyddai'n dal mwyach o \(threshold) ymlaen; mae'n \(value) ar hyn o bryd.")
  }

  static let changeByCatalogue = Phrase(
    "A correction of the catalogue: a member list, a remit or an area that is recorded wrongly.",
    "Cywiriad i'r catalog: rhestr aelodau, cylch gwaith neu ardal sydd wedi'u cofnodi'n anghywir.")

  static let thresholdsAreSettings = Phrase(
    "Another threshold: all are settings, listed under",
    "Trothwy arall: gosodiadau yw pob un, a restrir o dan")

  static func closestMargin(_ name: Phrase, _ distance: String) -> Phrase {
    Phrase(
      "The closest margin is \(distance): \(name.english).",
      "Yr ymyl agosaf yw \(distance): \(name.welsh).")
  }

  // Priority.
  static let factor = Phrase("Factor", "Ffactor")
  static let priorityCaption = Phrase(
    "Priority and its four factors", "Blaenoriaeth a'i phedwar ffactor")
  static let strengthMeaning = Phrase(
    "How far the measures lie beyond their thresholds: ½ when just met, 1 at most.",
    "Pa mor bell y mae'r mesurau y tu hwnt i'w trothwyon: ½ pan fyddant newydd eu cyrraedd, 1 ar y mwyaf."
  )

  static func benefitMeaning(_ half: Double) -> Phrase {
    let half = Numerals.amount(half)
    return Phrase(
      "Meeting-days freed a year, f, as f ÷ (f + \(half)).",
      "Diwrnodau cyfarfod a ryddheir mewn blwyddyn, f, fel f ÷ (f + \(half)).")
  }

  static let feasibilityMeaning = Phrase(
    "Who can act: local partners 1, less for each further step.",
    "Pwy all weithredu: partneriaid lleol 1, a llai am bob cam pellach.")
  static let confidenceMeaning = Phrase(
    "How sure the seats are: published 1, following from law less, assumed least.",
    "Pa mor sicr yw'r seddi: wedi'u cyhoeddi 1, yn deillio o'r gyfraith yn llai, wedi'u tybio leiaf."
  )
  static let priorityMeaning = Phrase("The four multiplied.", "Y pedwar wedi'u lluosi.")

  static func freedSentence(_ days: Double) -> Phrase {
    let days = CountedNoun.meetingDays.amount(days)
    return Phrase(
      "It could free \(days.english) a year.", "Gallai ryddhau \(days.welsh) mewn blwyddyn.")
  }

  static func freedSentenceAssumed(_ days: Double) -> Phrase {
    let days = CountedNoun.meetingDays.amount(days)
    return Phrase(
      "It could free \(days.english) a year. Some of the meeting counts behind this are assumed.",
      "Gallai ryddhau \(days.welsh) mewn blwyddyn. Tybiwyd rhai o'r niferoedd cyfarfodydd sydd y tu ôl i hyn."
    )
  }

  static func putRightPriority(_ affected: Double, _ weights: AreaWeights) -> Phrase {
    let count = CountedNoun.weighed(weights)(Int(nearest: affected))
    let what =
      weights.measure == .people ? Phrase("people", "y bobl") : Phrase("areas", "yr ardaloedd")
    return Phrase(
      "A gap frees nothing, so it has no priority score. It is ranked by the \(what.english) affected: \(count.english).",
      "Nid yw bwlch yn rhyddhau dim, felly nid oes ganddo sgôr blaenoriaeth. Caiff ei drefnu yn ôl \(what.welsh) yr effeithir arnynt: \(count.welsh)."
    )
  }

  static let precedentIntroduction = Phrase(
    "The same kinds are already linked elsewhere in the catalogue:",
    "Mae'r un mathau eisoes wedi'u cysylltu mewn mannau eraill yn y catalog:")
  static let alsoHolds = Phrase(
    "The same bodies also meet the condition of:", "Mae'r un cyrff hefyd yn bodloni amod:")

  static func foldedIntroduction(_ count: Int) -> Phrase {
    let count = CountedNoun.findings(count)
    return Phrase(
      "\(count.english) explained by this one and folded under it:",
      "\(count.welsh) a eglurir gan hwn ac a blygwyd oddi tano:")
  }

  // Origins.
  static let fact = Phrase("Fact", "Ffaith")
  static let seat = Phrase("Seat", "Sedd")
  static let inputCaption = Phrase(
    "Rows of the input behind this finding", "Rhesi'r mewnbwn y tu ôl i'r canfyddiad hwn")

  static func inputRows(_ count: Int) -> Phrase {
    let count = CountedNoun.rows(count)
    return Phrase("\(count.english) of the input", "\(count.welsh) o'r mewnbwn")
  }

  /// The label of a link to a law, which names the law.
  static func lawText(_ kind: Kind, _ language: Language) -> String {
    (Phrase.textOfTheLaw)(language) + ": " + kind.name.form(in: language).text
  }

  static let textOfTheLaw = Phrase("(text of the law)", "(testun y gyfraith)")
}
