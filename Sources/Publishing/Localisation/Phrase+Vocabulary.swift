package import LandscapeModel
package import Rationalisation

// The closed lists of the catalogue and of the findings, in both languages.

extension Phrase {
  /// What a role is called.
  package static func name(of role: Role) -> Phrase {
    switch role {
    case .statutory: Phrase("Statutory member", "Aelod statudol")
    case .chair: Phrase("Chair", "Cadeirydd")
    case .convenor: Phrase("Convenor", "Cynullydd")
    case .member: Phrase("Member", "Aelod")
    case .invited: Phrase("Invited participant", "Cyfranogwr gwadd")
    case .observer: Phrase("Observer", "Sylwedydd")
    }
  }

  /// How sure a seat is.
  package static func name(of certainty: Certainty) -> Phrase {
    switch certainty {
    case .published: Phrase("Published", "Wedi'i gyhoeddi")
    case .law: Phrase("Follows from law", "Yn deillio o'r gyfraith")
    case .assumed: Phrase("Assumed", "Wedi'i dybio")
    }
  }

  /// What a partnership rests on.
  package static func name(of basis: Basis) -> Phrase {
    switch basis {
    case .statutory: Phrase("Statutory", "Statudol")
    case .statutoryGuidance: Phrase("Statutory guidance", "Canllawiau statudol")
    case .grantCondition: Phrase("Grant condition", "Amod grant")
    case .voluntary: Phrase("Voluntary", "Gwirfoddol")
    }
  }

  /// The level at which a partnership works.
  package static func name(of scale: Scale) -> Phrase {
    switch scale {
    case .community: Phrase("Community", "Cymuned")
    case .local: Phrase("Local", "Lleol")
    case .regional: Phrase("Regional", "Rhanbarthol")
    case .police: Phrase("Police force area", "Ardal heddlu")
    case .national: Phrase("National", "Cenedlaethol")
    }
  }

  /// Many remits by design, or one.
  package static func name(of purpose: Purpose) -> Phrase {
    switch purpose {
    case .multi: Phrase("Many remits", "Sawl cylch gwaith")
    case .single: Phrase("One remit", "Un cylch gwaith")
    }
  }

  /// What a kind of partnership is for.
  package static func name(of function: PartnershipFunction) -> Phrase {
    switch function {
    case .strategic: Phrase("Strategic", "Strategol")
    case .delivery: Phrase("Delivery", "Cyflawni")
    case .scrutiny: Phrase("Scrutiny", "Craffu")
    case .advisory: Phrase("Advisory", "Cynghori")
    case .service: Phrase("Service", "Gwasanaeth")
    }
  }

  /// A way in which a kind can be changed, as the catalogue lists it.
  package static func name(of route: ChangeRoute) -> Phrase {
    switch route {
    case .local: Phrase("The partners themselves", "Y partneriaid eu hunain")
    case .ministerialDirection:
      Phrase(
        "Direction or policy of the Welsh Ministers", "Cyfarwyddyd neu bolisi Gweinidogion Cymru")
    case .secondaryLegislation: Phrase("Subordinate legislation", "Is-ddeddfwriaeth")
    case .primaryLegislation: Phrase("Primary legislation", "Deddfwriaeth sylfaenol")
    case .ukGovernment: Phrase("UK Government", "Llywodraeth y DU")
    }
  }

  /// An answer that may be missing.
  package static func name(of answer: YesNoUnknown) -> Phrase {
    switch answer {
    case .yes: Phrase("Yes", "Oes")
    case .no: Phrase("No", "Nac oes")
    case .unknown: Phrase("Not known", "Anhysbys")
    }
  }

  /// What a row of evidence answers.
  package static func name(of question: EvidenceQuestion) -> Phrase {
    switch question {
    case .activity: Phrase("Activity", "Gweithgarwch")
    case .opportunity: Phrase("Opportunity", "Cyfle")
    case .barrier: Phrase("Barrier", "Rhwystr")
    case .option: Phrase("Option", "Opsiwn")
    case .progress: Phrase("Progress", "Cynnydd")
    }
  }

  /// What a reviewer said of a finding.
  package static func name(of state: DecisionState) -> Phrase {
    switch state {
    case .accepted: Phrase("Accepted", "Wedi'i dderbyn")
    case .rejected: Phrase("Rejected", "Wedi'i wrthod")
    case .watching: Phrase("Watching", "Yn cael ei wylio")
    case .done: Phrase("Done", "Wedi'i wneud")
    }
  }

  /// How bad a message about input is.
  package static func name(of severity: Severity) -> Phrase {
    switch severity {
    case .error: Phrase("Error", "Gwall")
    case .warning: Phrase("Warning", "Rhybudd")
    case .note: Phrase("Note", "Nodyn")
    }
  }

  /// The name of a group of findings.
  package static func name(of group: FindingGroup) -> Phrase {
    switch group {
    case .duplication: Phrase("Duplication", "Dyblygu")
    case .overlap: Phrase("Overlap", "Gorgyffwrdd")
    case .fragmentation: Phrase("Fragmentation", "Darnio")
    case .misalignment: Phrase("Misalignment", "Diffyg aliniad")
    case .burden: Phrase("Burden", "Baich")
    case .gap: Phrase("Gap", "Bwlch")
    }
  }

  /// What a group of findings holds, in a sentence.
  package static func explanation(of group: FindingGroup) -> Phrase {
    switch group {
    case .duplication:
      Phrase(
        "Two bodies with the same remit in the same area.",
        "Dau gorff â'r un cylch gwaith yn yr un ardal.")
    case .overlap:
      Phrase(
        "Bodies whose members, areas or remits partly coincide.",
        "Cyrff y mae eu haelodau, eu hardaloedd neu eu cylchoedd gwaith yn cyd-daro'n rhannol.")
    case .fragmentation:
      Phrase(
        "Many bodies where one broad remit and area are shared.",
        "Llawer o gyrff lle rhennir un cylch gwaith ac un ardal eang.")
    case .misalignment:
      Phrase(
        "Footprints or dates that do not fit each other.",
        "Olion traed neu ddyddiadau nad ydynt yn cyd-fynd â'i gilydd.")
    case .burden:
      Phrase(
        "Organisations that hold many seats.",
        "Sefydliadau sydd â llawer o seddi.")
    case .gap:
      Phrase(
        "Something that law or guidance expects and the catalogue does not show.",
        "Rhywbeth y mae'r gyfraith neu ganllawiau yn ei ddisgwyl ond nad yw'r catalog yn ei ddangos."
      )
    }
  }

  /// The name of a list of findings.
  package static func name(of list: FindingList) -> Phrase {
    switch list {
    case .main: Phrase("Main list", "Prif restr")
    case .services: Phrase("Bodies that run a service", "Cyrff sy'n rhedeg gwasanaeth")
    case .dates: Phrase("Plan dates", "Dyddiadau cynlluniau")
    case .burden: Phrase("Member burden", "Baich ar aelodau")
    case .putRight: Phrase("Put right", "I'w hunioni")
    }
  }

  /// How a list of findings is ranked and why it stands apart.
  package static func explanation(of list: FindingList) -> Phrase {
    switch list {
    case .main:
      Phrase(
        "Candidates for review, ranked by priority.",
        "Ymgeiswyr i'w hadolygu, wedi'u trefnu yn ôl blaenoriaeth.")
    case .services:
      Phrase(
        "Bodies that run a service are listed apart from bodies that set direction.",
        "Rhestrir cyrff sy'n rhedeg gwasanaeth ar wahân i gyrff sy'n gosod cyfeiriad.")
    case .dates:
      Phrase(
        "Plans whose dates do not fit the electoral cycle.",
        "Cynlluniau nad yw eu dyddiadau yn cyd-fynd â'r cylch etholiadol.")
    case .burden:
      Phrase(
        "Organisations that carry most seats. What would free seats stands in the other lists.",
        "Y sefydliadau sydd â'r nifer fwyaf o seddi. Mae'r hyn a fyddai'n rhyddhau seddi yn y rhestrau eraill."
      )
    case .putRight:
      Phrase(
        "Gaps, ranked by the number of people affected. They free nothing, so they have no priority score.",
        "Bylchau, wedi'u trefnu yn ôl nifer y bobl yr effeithir arnynt. Nid ydynt yn rhyddhau dim, felly nid oes ganddynt sgôr blaenoriaeth."
      )
    }
  }

  /// Who can act.
  package static func name(of route: Route) -> Phrase {
    switch route {
    case .local: Phrase("Local partners", "Partneriaid lleol")
    case .welshGovernment: Phrase("Welsh Government", "Llywodraeth Cymru")
    case .legislation: Phrase("Legislation", "Deddfwriaeth")
    case .ukGovernment: Phrase("UK Government", "Llywodraeth y DU")
    }
  }

  /// Who can act, in a sentence.
  package static func explanation(of route: Route) -> Phrase {
    switch route {
    case .local:
      Phrase(
        "Action that the partners can take now, by agreement among themselves.",
        "Camau y gall y partneriaid eu cymryd nawr, drwy gytundeb ymysg ei gilydd.")
    case .welshGovernment:
      Phrase(
        "Action that the Welsh Government can take within current legislation: guidance, grant terms or a direction.",
        "Camau y gall Llywodraeth Cymru eu cymryd o fewn y ddeddfwriaeth bresennol: canllawiau, telerau grant neu gyfarwyddyd."
      )
    case .legislation:
      Phrase(
        "The full change needs legislation: regulations or an Act.",
        "Mae angen deddfwriaeth ar gyfer y newid llawn: rheoliadau neu Ddeddf.")
    case .ukGovernment:
      Phrase(
        "The full change rests with the UK Government, because the body is not devolved.",
        "Llywodraeth y DU sydd â'r newid llawn yn ei dwylo, gan nad yw'r corff wedi'i ddatganoli.")
    }
  }

  /// How two partnerships are already linked elsewhere.
  package static func name(of link: Precedent.Link) -> Phrase {
    switch link {
    case .subgroup:
      Phrase("one is already a sub-group of the other", "mae un eisoes yn is-grŵp i'r llall")
    case .merged:
      Phrase(
        "one body already does the work of both", "mae un corff eisoes yn gwneud gwaith y ddau")
    case .sharedFootprint:
      Phrase(
        "one body already serves the whole footprint",
        "mae un corff eisoes yn gwasanaethu'r ôl troed cyfan")
    }
  }

  /// High, medium or low, by the settings' two limits.
  package static func level(of priority: Double, settings: PrioritySettings) -> Phrase {
    if priority >= settings.high - 1e-9 { return .high }
    return priority >= settings.medium - 1e-9 ? .medium : .low
  }

  package static let high = Phrase("High", "Uchel")
  package static let medium = Phrase("Medium", "Canolig")
  package static let low = Phrase("Low", "Isel")
}
