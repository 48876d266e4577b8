// Made from the catalogues of 'vocabulary' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let roleStatutory = Phrase(
    "Statutory member",
    "Aelod statudol",
    nil)
  package static let roleChair = Phrase(
    "Chair",
    "Cadeirydd",
    nil)
  package static let roleConvenor = Phrase(
    "Convenor",
    "Cynullydd",
    nil)
  package static let roleMember = Phrase(
    "Member",
    "Aelod",
    nil)
  package static let roleInvited = Phrase(
    "Invited participant",
    "Cyfranogwr gwadd",
    nil)
  package static let roleObserver = Phrase(
    "Observer",
    "Sylwedydd",
    nil)
  package static let certaintyPublished = Phrase(
    "Published",
    "Cyhoeddedig",
    nil)
  package static let certaintyLaw = Phrase(
    "Follows from law",
    "Yn deillio o'r gyfraith",
    nil)
  package static let certaintyAssumed = Phrase(
    "Assumed",
    "Tybiedig",
    nil)
  package static let basisStatutory = Phrase(
    "Statutory",
    "Statudol",
    nil)
  package static let basisStatutoryGuidance = Phrase(
    "Statutory guidance",
    "Canllawiau statudol",
    nil)
  package static let basisGrantCondition = Phrase(
    "Grant condition",
    "Amod grant",
    nil)
  package static let basisVoluntary = Phrase(
    "Voluntary",
    "Gwirfoddol",
    nil)
  package static let scaleCommunity = Phrase(
    "Community",
    "Cymuned",
    nil)
  package static let scaleLocal = Phrase(
    "Local",
    "Lleol",
    nil)
  package static let scaleRegional = Phrase(
    "Regional",
    "Rhanbarthol",
    nil)
  package static let scalePolice = Phrase(
    "Police force area",
    "Ardal heddlu",
    nil)
  package static let scaleNational = Phrase(
    "National",
    "Cenedlaethol",
    nil)
  package static let purposeMulti = Phrase(
    "Many remits",
    "Llawer o gylchoedd gwaith",
    nil)
  package static let purposeSingle = Phrase(
    "One remit",
    "Un cylch gwaith",
    nil)
  package static let partnershipFunctionStrategic = Phrase(
    "Strategic",
    "Strategol",
    nil)
  package static let partnershipFunctionDelivery = Phrase(
    "Delivery",
    "Cyflawni",
    nil)
  package static let partnershipFunctionScrutiny = Phrase(
    "Scrutiny",
    "Craffu",
    nil)
  package static let partnershipFunctionAdvisory = Phrase(
    "Advisory",
    "Cynghori",
    nil)
  package static let partnershipFunctionService = Phrase(
    "Service",
    "Gwasanaeth",
    nil)
  package static let changeRouteLocal = Phrase(
    "The partners themselves",
    "Y partneriaid eu hunain",
    nil)
  package static let changeRouteSecondaryLegislation = Phrase(
    "Subordinate legislation",
    "Is-ddeddfwriaeth",
    nil)
  package static let changeRoutePrimaryLegislation = Phrase(
    "Primary legislation",
    "Deddfwriaeth sylfaenol",
    nil)
  package static let yesNoUnknownYes = Phrase(
    "Yes",
    "Oes",
    nil)
  package static let yesNoUnknownNo = Phrase(
    "No",
    "Nac oes",
    nil)
  package static let yesNoUnknownUnknown = Phrase(
    "Not known",
    "Anhysbys",
    nil)
  package static let evidenceQuestionActivity = Phrase(
    "Activity",
    "Gweithgarwch",
    nil)
  package static let evidenceQuestionOpportunity = Phrase(
    "Opportunity",
    "Cyfle",
    nil)
  package static let evidenceQuestionBarrier = Phrase(
    "Barrier",
    "Rhwystr",
    nil)
  package static let evidenceQuestionOption = Phrase(
    "Option",
    "Opsiwn",
    nil)
  package static let evidenceQuestionProgress = Phrase(
    "Progress",
    "Cynnydd",
    nil)
  package static let decisionStateAccepted = Phrase(
    "Accepted",
    "Wedi'i dderbyn",
    nil)
  package static let decisionStateRejected = Phrase(
    "Rejected",
    "Wedi'i wrthod",
    nil)
  package static let decisionStateWatching = Phrase(
    "Watching",
    "Yn cael ei fonitro",
    nil)
  package static let decisionStateDone = Phrase(
    "Done",
    "Wedi'i wneud",
    nil)
  package static let severityError = Phrase(
    "Error",
    "Gwall",
    nil)
  package static let severityWarning = Phrase(
    "Warning",
    "Rhybudd",
    nil)
  package static let severityNote = Phrase(
    "Note",
    "Nodyn",
    nil)
  package static let findingGroupDuplication = Phrase(
    "Duplication",
    "Dyblygu",
    nil)
  package static let findingGroupOverlap = Phrase(
    "Overlap",
    "Gorgyffwrdd",
    nil)
  package static let findingGroupFragmentation = Phrase(
    "Fragmentation",
    "Darnio",
    nil)
  package static let findingGroupMisalignment = Phrase(
    "Misalignment",
    "Diffyg cysondeb",
    nil)
  package static let findingGroupBurden = Phrase(
    "Burden",
    "Baich",
    nil)
  package static let findingGroupGap = Phrase(
    "Gap",
    "Bwlch",
    nil)
  package static let findingGroupExplanationDuplication = Phrase(
    "Two bodies with the same remit in the same area.",
    "Dau gorff â'r un cylch gwaith yn yr un ardal.",
    nil)
  package static let findingGroupExplanationOverlap = Phrase(
    "Bodies whose members, areas or remits partly coincide.",
    "Cyrff y mae eu haelodau, eu hardaloedd neu eu cylchoedd gwaith yn cyd-daro'n rhannol.",
    nil)
  package static let findingGroupExplanationFragmentation = Phrase(
    "Many bodies where one broad remit and area are shared.",
    "Llawer o gyrff yn rhannu un cylch gwaith eang ac un ardal.",
    nil)
  package static let findingGroupExplanationMisalignment = Phrase(
    "Footprints or dates that do not fit each other.",
    "Olion traed neu ddyddiadau nad ydynt yn cyd-fynd â'i gilydd.",
    nil)
  package static let findingGroupExplanationBurden = Phrase(
    "Organisations that hold many seats.",
    "Sefydliadau sydd â llawer o seddi.",
    nil)
  package static let findingGroupExplanationGap = Phrase(
    "Something that law or guidance expects and the catalogue does not show.",
    "Rhywbeth y mae'r gyfraith neu ganllawiau yn ei ddisgwyl ond nad yw'r catalog yn ei ddangos.",
    nil)
  package static let findingListMain = Phrase(
    "Main list",
    "Prif restr",
    nil)
  package static let findingListServices = Phrase(
    "Bodies that run a service",
    "Cyrff sy'n darparu gwasanaeth",
    nil)
  package static let findingListDates = Phrase(
    "Plan dates",
    "Dyddiadau cynlluniau",
    nil)
  package static let findingListBurden = Phrase(
    "Member burden",
    "Baich ar aelodau",
    nil)
  package static let findingListPutRight = Phrase(
    "Put right",
    "I'w hunioni",
    nil)
  package static let findingListExplanationMain = Phrase(
    "Candidates for review, ranked by priority.",
    "Materion i'w hadolygu, wedi'u trefnu yn ôl blaenoriaeth.",
    nil)
  package static let findingListExplanationServices = Phrase(
    "Bodies that run a service are listed apart from bodies that set direction.",
    "Rhestrir cyrff sy'n darparu gwasanaeth ar wahân i gyrff sy'n gosod cyfeiriad.",
    nil)
  package static let findingListExplanationDates = Phrase(
    "Plans whose dates do not fit the electoral cycle.",
    "Cynlluniau nad yw eu dyddiadau yn cyd-fynd â'r cylch etholiadol.",
    nil)
  package static let findingListExplanationBurden = Phrase(
    "Organisations that carry most seats. What would free seats stands in the other lists.",
    "Y sefydliadau sydd â'r nifer mwyaf o seddi. Mae'r hyn a fyddai'n rhyddhau seddi yn y rhestrau eraill.",
    nil)
  package static let findingListExplanationPutRight = Phrase(
    "Gaps, ranked by the number of people affected. They free nothing, so they have no priority score.",
    "Bylchau, wedi'u trefnu yn ôl nifer y bobl yr effeithir arnynt. Nid ydynt yn rhyddhau dim, felly nid oes ganddynt sgôr blaenoriaeth.",
    nil)
  package static let routeLocal = Phrase(
    "Local partners",
    "Partneriaid lleol",
    nil)
  package static let routeLegislation = Phrase(
    "Legislation",
    "Deddfwriaeth",
    nil)
  package static let routeExplanationLocal = Phrase(
    "Action that the partners can take now, by agreement among themselves.",
    "Camau y gall y partneriaid eu cymryd nawr, drwy gytundeb ymysg ei gilydd.",
    nil)
  package static let routeExplanationLegislation = Phrase(
    "The full change needs legislation: regulations or an Act.",
    "Mae angen deddfwriaeth ar gyfer y newid llawn: rheoliadau neu Ddeddf.",
    nil)
  package static let precedentSubgroup = Phrase(
    "one is already a sub-group of the other",
    "mae un eisoes yn is-grŵp i'r llall",
    nil)
  package static let precedentMerged = Phrase(
    "one body already does the work of both",
    "mae un corff eisoes yn gwneud gwaith y ddau",
    nil)
  package static let precedentSharedFootprint = Phrase(
    "one body already serves the whole footprint",
    "mae un corff eisoes yn gwasanaethu'r ôl troed cyfan",
    nil)
  package static let high = Phrase(
    "High",
    "Uchel",
    nil)
  package static let medium = Phrase(
    "Medium",
    "Canolig",
    nil)
  package static let low = Phrase(
    "Low",
    "Isel",
    nil)
  package static let theGovernment = Phrase(
    "the government",
    "y llywodraeth",
    nil)
  package static let theMinisters = Phrase(
    "ministers",
    "gweinidogion",
    nil)
  package static let theCouncil = Phrase(
    "the partnership council",
    "y cyngor partneriaeth",
    nil)
  package static let changeRouteOtherGovernment = Phrase(
    "Another government",
    "Llywodraeth arall",
    nil)
  package static let routeGovernment = Phrase(
    "The government",
    "Y llywodraeth",
    nil)
  package static let routeOtherGovernment = Phrase(
    "Another government",
    "Llywodraeth arall",
    nil)
  package static let routeExplanationOtherGovernment = Phrase(
    "The full change rests with another government, which the body answers to.",
    "Llywodraeth arall sydd â'r newid llawn yn ei dwylo, a'r corff yn atebol iddi.",
    nil)
  package static let routeNeedsLocal = Phrase(
    "agreement among the partners",
    "cytundeb rhwng y partneriaid",
    nil)
  package static let routeNeedsLegislation = Phrase(
    "legislation",
    "deddfwriaeth",
    nil)
  package static let routeNeedsOtherGovernment = Phrase(
    "another government",
    "bod llywodraeth arall yn gweithredu",
    nil)
  package static let mergerByMembers = Phrase(
    "Yes, by agreement",
    "Gallant, drwy gytundeb",
    nil)
  package static let mergerNotInLaw = Phrase(
    "No",
    "Na allant",
    nil)
  package static let mergerByOrder = Phrase(
    "Only by an order or regulations",
    "Dim ond drwy orchymyn neu reoliadau",
    nil)
}

extension Words {
  package static func routeExplanationGovernment(government: Phrase) -> Phrase {
    routeExplanationGovernmentText.filled(.phrase(government))
  }
  private static let routeExplanationGovernmentText = Filling(
      ["Action that ", 0, " can take within current legislation: guidance, grant terms or a direction."],
      ["Camau y gall ", 0, " eu cymryd o fewn y ddeddfwriaeth bresennol: canllawiau, telerau grant neu gyfarwyddyd."],
      nil)
  package static func routeNeedsGovernment(government: Phrase) -> Phrase {
    routeNeedsGovernmentText.filled(.phrase(government))
  }
  private static let routeNeedsGovernmentText = Filling(
      ["guidance, grant terms or a direction that ", 0, " changes"],
      ["bod ", 0, " yn newid canllawiau, telerau grant neu gyfarwyddyd"],
      nil)
  package static func changeRouteMinisterialDirection(ministers: Phrase) -> Phrase {
    changeRouteMinisterialDirectionText.filled(.phrase(ministers))
  }
  private static let changeRouteMinisterialDirectionText = Filling(
      ["Direction or policy of ", 0],
      ["Cyfarwyddyd neu bolisi ", 0],
      nil)
}
