// Made from the catalogues of 'scenario' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let scenarioTitle = Phrase(
    "What would change",
    "Yr hyn a fyddai'n newid",
    nil)
  package static let scenarioIntroduction = Phrase(
    "A scenario tried on the catalogue: nothing in the catalogue itself is changed, and everything shown is worked out anew.",
    "Senario a roddwyd ar brawf ar y catalog: ni newidir dim yn y catalog ei hun, a chyfrifir popeth a ddangosir o'r newydd.",
    nil)
  package static let theChanges = Phrase(
    "The changes",
    "Y newidiadau",
    nil)
  package static let beforeAndAfter = Phrase(
    "Before and after",
    "Cyn ac ar ôl",
    nil)
  package static let before = Phrase(
    "Before",
    "Cyn",
    nil)
  package static let after = Phrase(
    "After",
    "Ar ôl",
    nil)
  package static let difference = Phrase(
    "Difference",
    "Gwahaniaeth",
    nil)
  package static let resolvedHeading = Phrase(
    "Findings resolved",
    "Canfyddiadau a ddatryswyd",
    nil)
  package static let createdHeading = Phrase(
    "Findings created",
    "Canfyddiadau newydd",
    nil)
  package static let uncoveredHeading = Phrase(
    "Areas and remits left uncovered",
    "Ardaloedd a chylchoedd gwaith heb eu cwmpasu",
    nil)
  package static let dutiesHeading = Phrase(
    "Duties left without a body",
    "Dyletswyddau heb gorff i'w cyflawni",
    nil)
  package static let carriedHeading = Phrase(
    "Duties that a merged body takes over",
    "Dyletswyddau y mae corff unedig yn eu cymryd drosodd",
    nil)
  package static let orphanedHeading = Phrase(
    "Sub-groups left without a parent body",
    "Is-grwpiau heb riant-gorff",
    nil)
  package static let unseatedHeading = Phrase(
    "Organisations that lose their only seat",
    "Sefydliadau sy'n colli eu hunig sedd",
    nil)
  package static let scenarioCandidateNote = Phrase(
    "A scenario is a candidate for review, not a recommendation.",
    "Mater i'w adolygu yw senario, nid argymhelliad.",
    nil)
  package static let mergeChange = Phrase(
    "Merge: ",
    "Uno: ",
    nil)
  package static let mergeOrganisationsChange = Phrase(
    "Merge organisations: ",
    "Uno sefydliadau: ",
    nil)
  package static let intoChange = Phrase(
    ", under the id ",
    ", o dan y dynodydd ",
    nil)
  package static let standDownChange = Phrase(
    "Stand down: ",
    "Dirwyn i ben: ",
    nil)
  package static let subGroupChange = Phrase(
    "Make sub-group: ",
    "Gwneud yn is-grŵp: ",
    nil)
  package static let underChange = Phrase(
    ", parent body: ",
    ", rhiant-gorff: ",
    nil)
  package static let moveAreaChange = Phrase(
    "Move area: ",
    "Symud ardal: ",
    nil)
  package static let addMemberChange = Phrase(
    "Add member: ",
    "Ychwanegu aelod: ",
    nil)
  package static let removeMemberChange = Phrase(
    "Remove member: ",
    "Tynnu aelod: ",
    nil)
  package static let onChange = Phrase(
    ", partnership: ",
    ", partneriaeth: ",
    nil)
  package static let fromChange = Phrase(
    ", from: ",
    ", o: ",
    nil)
  package static let toChange = Phrase(
    ", to: ",
    ", i: ",
    nil)
  package static let proposalTitle = Phrase(
    "Changes that free most",
    "Y newidiadau sy'n rhyddhau'r mwyaf",
    nil)
  package static let proposalIntroduction = Phrase(
    "The set of changes from the findings that together free most, with each partnership in at most one change and every area and remit, and every duty, still covered.",
    "Y set o newidiadau o blith y canfyddiadau sydd gyda'i gilydd yn rhyddhau'r mwyaf, gyda phob partneriaeth mewn un newid ar y mwyaf, a phob ardal, cylch gwaith a dyletswydd yn dal wedi'u cwmpasu.",
    nil)
  package static let freedSeats = Phrase(
    "Seats freed",
    "Seddi a ryddheir",
    nil)
  package static let freed = Phrase(
    "Freed",
    "A ryddheir",
    nil)
  package static let upperBound = Phrase(
    "No set frees more than",
    "Nid oes set sy'n rhyddhau mwy na",
    nil)
  package static let gap = Phrase(
    "Gap",
    "Bwlch",
    nil)
  package static let proven = Phrase(
    "Proven: no set of these changes frees more.",
    "Profwyd: nid oes set o'r newidiadau hyn sy'n rhyddhau mwy.",
    nil)
  package static let proposalCandidateNote = Phrase(
    "A proposal is a candidate for review, not a recommendation.",
    "Mater i'w adolygu yw cynnig, nid argymhelliad.",
    nil)
  package static let irreplaceableHeading = Phrase(
    "Partnerships that nothing else covers for",
    "Partneriaethau nad oes corff arall yn cyflawni eu gwaith",
    nil)
  package static let meetAsOneChange = Phrase(
    "Meet as one: ",
    "Cyfarfod fel un: ",
    nil)
}

extension Words {
  package static func partialResult(figure: Phrase) -> Phrase {
    partialResultText.filled(.phrase(figure))
  }
  private static let partialResultText = Filling(
      ["Partial result: the search stopped at its limit, after ", 0, ", so a better set may exist."],
      ["Canlyniad rhannol: stopiodd y chwilio wrth ei derfyn, ar ôl ", 0, ", felly gall fod set well."],
      nil)
  package static func candidateChanges(figure: String) -> Phrase {
    candidateChangesText.filled(.text(figure))
  }
  private static let candidateChangesText = Filling(
      ["Changes that the findings suggest: ", 0, "."],
      ["Newidiadau y mae'r canfyddiadau'n eu hawgrymu: ", 0, "."],
      nil)
}
