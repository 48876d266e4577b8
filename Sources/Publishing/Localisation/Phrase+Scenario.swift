// What a scenario and a proposal say.

extension Phrase {
  static let scenarioTitle = Phrase("What would change", "Yr hyn a fyddai'n newid")
  static let scenarioIntroduction = Phrase(
    "A scenario tried on the catalogue: nothing in the catalogue itself is changed, and everything shown is worked out anew.",
    "Senario a roddwyd ar brawf ar y catalog: ni newidir dim yn y catalog ei hun, a chyfrifir popeth a ddangosir o'r newydd."
  )
  static let theChanges = Phrase("The changes", "Y newidiadau")
  static let beforeAndAfter = Phrase("Before and after", "Cyn ac ar ôl")
  static let before = Phrase("Before", "Cyn")
  static let after = Phrase("After", "Ar ôl")
  static let difference = Phrase("Difference", "Gwahaniaeth")

  static let resolvedHeading = Phrase("Findings resolved", "Canfyddiadau a ddatryswyd")
  static let createdHeading = Phrase("Findings created", "Canfyddiadau newydd")
  static let uncoveredHeading = Phrase(
    "Areas and remits left uncovered", "Ardaloedd a chylchoedd gwaith heb eu cwmpasu")
  static let dutiesHeading = Phrase(
    "Duties left without a body", "Dyletswyddau heb gorff i'w cyflawni")
  static let carriedHeading = Phrase(
    "Duties that a merged body takes over", "Dyletswyddau y mae corff unedig yn eu cymryd drosodd")
  static let orphanedHeading = Phrase(
    "Sub-groups left without a parent body", "Is-grwpiau heb riant-gorff")
  static let unseatedHeading = Phrase(
    "Organisations that lose their only seat", "Sefydliadau sy'n colli eu hunig sedd")
  static let scenarioCandidateNote = Phrase(
    "A scenario is a candidate for review, not a recommendation.",
    "Ymgeisydd i'w adolygu yw senario, nid argymhelliad.")

  // The changes, each followed by names.
  static let mergeChange = Phrase("Merge: ", "Uno: ")
  static let mergeOrganisationsChange = Phrase("Merge organisations: ", "Uno sefydliadau: ")
  static let intoChange = Phrase(", under the id ", ", o dan y dynodydd ")
  static let standDownChange = Phrase("Stand down: ", "Dirwyn i ben: ")
  static let subGroupChange = Phrase("Make sub-group: ", "Gwneud yn is-grŵp: ")
  static let underChange = Phrase(", parent body: ", ", rhiant-gorff: ")
  static let moveAreaChange = Phrase("Move area: ", "Symud ardal: ")
  static let addMemberChange = Phrase("Add member: ", "Ychwanegu aelod: ")
  static let removeMemberChange = Phrase("Remove member: ", "Tynnu aelod: ")
  static let onChange = Phrase(", partnership: ", ", partneriaeth: ")
  static let fromChange = Phrase(", from: ", ", o: ")
  static let toChange = Phrase(", to: ", ", i: ")
}

// A proposal.
extension Phrase {
  static let proposalTitle = Phrase(
    "Changes that free most", "Y newidiadau sy'n rhyddhau fwyaf")
  static let proposalIntroduction = Phrase(
    "The set of changes from the findings that together free most, with each partnership in at most one change and every area and remit, and every duty, still covered.",
    "Y set o newidiadau o'r canfyddiadau sydd gyda'i gilydd yn rhyddhau fwyaf, gyda phob partneriaeth mewn un newid ar y mwyaf a phob ardal a chylch gwaith, a phob dyletswydd, yn dal wedi'u cwmpasu."
  )
  static let freedSeats = Phrase("Seats freed", "Seddi a ryddheir")
  static let freed = Phrase("Freed", "A ryddheir")
  static let upperBound = Phrase(
    "No set frees more than", "Nid oes set sy'n rhyddhau mwy na")
  static let gap = Phrase("Gap", "Bwlch")
  static let proven = Phrase(
    "Proven: no set of these changes frees more.",
    "Profwyd: nid oes set o'r newidiadau hyn sy'n rhyddhau mwy.")
  static let proposalCandidateNote = Phrase(
    "A proposal is a candidate for review, not a recommendation.",
    "Ymgeisydd i'w adolygu yw cynnig, nid argymhelliad.")
  static let irreplaceableHeading = Phrase(
    "Partnerships that nothing else covers for",
    "Partneriaethau nad oes dim arall yn cwmpasu'r un peth")
  static let meetAsOneChange = Phrase("Meet as one: ", "Cwrdd fel un: ")

  /// What a search that stopped early says.
  static func partialResult(nodes: Int) -> Phrase {
    let figure = Numerals.grouped(nodes)
    return Phrase(
      "Partial result: the search stopped at its limit, after \(figure) steps, so a better set may exist.",
      "Canlyniad rhannol: stopiodd y chwilio wrth ei derfyn, ar ôl \(figure) cam, felly gall fod set well."
    )
  }

  /// How many changes the findings suggest.
  static func candidateChanges(_ count: Int) -> Phrase {
    let figure = Numerals.grouped(count)
    return Phrase(
      "Changes that the findings suggest: \(figure).",
      "Newidiadau y mae'r canfyddiadau'n eu hawgrymu: \(figure).")
  }
}
