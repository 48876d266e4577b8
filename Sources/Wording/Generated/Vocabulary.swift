// Made from the catalogues of 'vocabulary' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let roleStatutory = Phrase(
    "Statutory member",
    "Aelod statudol")
  package static let roleChair = Phrase(
    "Chair",
    "Cadeirydd")
  package static let roleConvenor = Phrase(
    "Convenor",
    "Cynullydd")
  package static let roleMember = Phrase(
    "Member",
    "Aelod")
  package static let roleInvited = Phrase(
    "Invited participant",
    "Cyfranogwr gwadd")
  package static let roleObserver = Phrase(
    "Observer",
    "Sylwedydd")
  package static let certaintyPublished = Phrase(
    "Published",
    "Cyhoeddedig")
  package static let certaintyLaw = Phrase(
    "Follows from law",
    "Yn deillio o'r gyfraith")
  package static let certaintyAssumed = Phrase(
    "Assumed",
    "Tybiedig")
  package static let basisStatutory = Phrase(
    "Statutory",
    "Statudol")
  package static let basisStatutoryGuidance = Phrase(
    "Statutory guidance",
    "Canllawiau statudol")
  package static let basisGrantCondition = Phrase(
    "Grant condition",
    "Amod grant")
  package static let basisVoluntary = Phrase(
    "Voluntary",
    "Gwirfoddol")
  package static let scaleCommunity = Phrase(
    "Community",
    "Cymuned")
  package static let scaleLocal = Phrase(
    "Local",
    "Lleol")
  package static let scaleRegional = Phrase(
    "Regional",
    "Rhanbarthol")
  package static let scalePolice = Phrase(
    "Police force area",
    "Ardal heddlu")
  package static let scaleNational = Phrase(
    "National",
    "Cenedlaethol")
  package static let purposeMulti = Phrase(
    "Many remits",
    "Llawer o gylchoedd gwaith")
  package static let purposeSingle = Phrase(
    "One remit",
    "Un cylch gwaith")
  package static let partnershipFunctionStrategic = Phrase(
    "Strategic",
    "Strategol")
  package static let partnershipFunctionDelivery = Phrase(
    "Delivery",
    "Cyflawni")
  package static let partnershipFunctionScrutiny = Phrase(
    "Scrutiny",
    "Craffu")
  package static let partnershipFunctionAdvisory = Phrase(
    "Advisory",
    "Cynghori")
  package static let partnershipFunctionService = Phrase(
    "Service",
    "Gwasanaeth")
  package static let changeRouteLocal = Phrase(
    "The partners themselves",
    "Y partneriaid eu hunain")
  package static let changeRouteMinisterialDirection = Phrase(
    "Direction or policy of the Welsh Ministers",
    "Cyfarwyddyd neu bolisi Gweinidogion Cymru")
  package static let changeRouteSecondaryLegislation = Phrase(
    "Subordinate legislation",
    "Is-ddeddfwriaeth")
  package static let changeRoutePrimaryLegislation = Phrase(
    "Primary legislation",
    "Deddfwriaeth sylfaenol")
  package static let changeRouteUkGovernment = Phrase(
    "UK Government",
    "Llywodraeth y DU")
  package static let yesNoUnknownYes = Phrase(
    "Yes",
    "Oes")
  package static let yesNoUnknownNo = Phrase(
    "No",
    "Nac oes")
  package static let yesNoUnknownUnknown = Phrase(
    "Not known",
    "Anhysbys")
  package static let evidenceQuestionActivity = Phrase(
    "Activity",
    "Gweithgarwch")
  package static let evidenceQuestionOpportunity = Phrase(
    "Opportunity",
    "Cyfle")
  package static let evidenceQuestionBarrier = Phrase(
    "Barrier",
    "Rhwystr")
  package static let evidenceQuestionOption = Phrase(
    "Option",
    "Opsiwn")
  package static let evidenceQuestionProgress = Phrase(
    "Progress",
    "Cynnydd")
  package static let decisionStateAccepted = Phrase(
    "Accepted",
    "Wedi'i dderbyn")
  package static let decisionStateRejected = Phrase(
    "Rejected",
    "Wedi'i wrthod")
  package static let decisionStateWatching = Phrase(
    "Watching",
    "Yn cael ei fonitro")
  package static let decisionStateDone = Phrase(
    "Done",
    "Wedi'i wneud")
  package static let severityError = Phrase(
    "Error",
    "Gwall")
  package static let severityWarning = Phrase(
    "Warning",
    "Rhybudd")
  package static let severityNote = Phrase(
    "Note",
    "Nodyn")
  package static let findingGroupDuplication = Phrase(
    "Duplication",
    "Dyblygu")
  package static let findingGroupOverlap = Phrase(
    "Overlap",
    "Gorgyffwrdd")
  package static let findingGroupFragmentation = Phrase(
    "Fragmentation",
    "Darnio")
  package static let findingGroupMisalignment = Phrase(
    "Misalignment",
    "Diffyg cysondeb")
  package static let findingGroupBurden = Phrase(
    "Burden",
    "Baich")
  package static let findingGroupGap = Phrase(
    "Gap",
    "Bwlch")
  package static let findingGroupExplanationDuplication = Phrase(
    "Two bodies with the same remit in the same area.",
    "Dau gorff â'r un cylch gwaith yn yr un ardal.")
  package static let findingGroupExplanationOverlap = Phrase(
    "Bodies whose members, areas or remits partly coincide.",
    "Cyrff y mae eu haelodau, eu hardaloedd neu eu cylchoedd gwaith yn cyd-daro'n rhannol.")
  package static let findingGroupExplanationFragmentation = Phrase(
    "Many bodies where one broad remit and area are shared.",
    "Llawer o gyrff yn rhannu un cylch gwaith eang ac un ardal.")
  package static let findingGroupExplanationMisalignment = Phrase(
    "Footprints or dates that do not fit each other.",
    "Olion traed neu ddyddiadau nad ydynt yn cyd-fynd â'i gilydd.")
  package static let findingGroupExplanationBurden = Phrase(
    "Organisations that hold many seats.",
    "Sefydliadau sydd â llawer o seddi.")
  package static let findingGroupExplanationGap = Phrase(
    "Something that law or guidance expects and the catalogue does not show.",
    "Rhywbeth y mae'r gyfraith neu ganllawiau yn ei ddisgwyl ond nad yw'r catalog yn ei ddangos.")
  package static let findingListMain = Phrase(
    "Main list",
    "Prif restr")
  package static let findingListServices = Phrase(
    "Bodies that run a service",
    "Cyrff sy'n darparu gwasanaeth")
  package static let findingListDates = Phrase(
    "Plan dates",
    "Dyddiadau cynlluniau")
  package static let findingListBurden = Phrase(
    "Member burden",
    "Baich ar aelodau")
  package static let findingListPutRight = Phrase(
    "Put right",
    "I'w hunioni")
  package static let findingListExplanationMain = Phrase(
    "Candidates for review, ranked by priority.",
    "Materion i'w hadolygu, wedi'u trefnu yn ôl blaenoriaeth.")
  package static let findingListExplanationServices = Phrase(
    "Bodies that run a service are listed apart from bodies that set direction.",
    "Rhestrir cyrff sy'n darparu gwasanaeth ar wahân i gyrff sy'n gosod cyfeiriad.")
  package static let findingListExplanationDates = Phrase(
    "Plans whose dates do not fit the electoral cycle.",
    "Cynlluniau nad yw eu dyddiadau yn cyd-fynd â'r cylch etholiadol.")
  package static let findingListExplanationBurden = Phrase(
    "Organisations that carry most seats. What would free seats stands in the other lists.",
    "Y sefydliadau sydd â'r nifer mwyaf o seddi. Mae'r hyn a fyddai'n rhyddhau seddi yn y rhestrau eraill.")
  package static let findingListExplanationPutRight = Phrase(
    "Gaps, ranked by the number of people affected. They free nothing, so they have no priority score.",
    "Bylchau, wedi'u trefnu yn ôl nifer y bobl yr effeithir arnynt. Nid ydynt yn rhyddhau dim, felly nid oes ganddynt sgôr blaenoriaeth.")
  package static let routeLocal = Phrase(
    "Local partners",
    "Partneriaid lleol")
  package static let routeWelshGovernment = Phrase(
    "Welsh Government",
    "Llywodraeth Cymru")
  package static let routeLegislation = Phrase(
    "Legislation",
    "Deddfwriaeth")
  package static let routeUkGovernment = Phrase(
    "UK Government",
    "Llywodraeth y DU")
  package static let routeExplanationLocal = Phrase(
    "Action that the partners can take now, by agreement among themselves.",
    "Camau y gall y partneriaid eu cymryd nawr, drwy gytundeb ymysg ei gilydd.")
  package static let routeExplanationWelshGovernment = Phrase(
    "Action that the Welsh Government can take within current legislation: guidance, grant terms or a direction.",
    "Camau y gall Llywodraeth Cymru eu cymryd o fewn y ddeddfwriaeth bresennol: canllawiau, telerau grant neu gyfarwyddyd.")
  package static let routeExplanationLegislation = Phrase(
    "The full change needs legislation: regulations or an Act.",
    "Mae angen deddfwriaeth ar gyfer y newid llawn: rheoliadau neu Ddeddf.")
  package static let routeExplanationUkGovernment = Phrase(
    "The full change rests with the UK Government, because the body is not devolved.",
    "Llywodraeth y DU sydd â'r newid llawn yn ei dwylo, gan nad yw'r corff wedi'i ddatganoli.")
  package static let precedentSubgroup = Phrase(
    "one is already a sub-group of the other",
    "mae un eisoes yn is-grŵp i'r llall")
  package static let precedentMerged = Phrase(
    "one body already does the work of both",
    "mae un corff eisoes yn gwneud gwaith y ddau")
  package static let precedentSharedFootprint = Phrase(
    "one body already serves the whole footprint",
    "mae un corff eisoes yn gwasanaethu'r ôl troed cyfan")
  package static let high = Phrase(
    "High",
    "Uchel")
  package static let medium = Phrase(
    "Medium",
    "Canolig")
  package static let low = Phrase(
    "Low",
    "Isel")
}
