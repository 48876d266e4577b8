package import LandscapeModel
package import Rationalisation

// The condition of each rule in words and in symbols, with the settings in force.

extension Phrase {
  /// The condition in a sentence or two.
  package static func condition(of rule: Rule, settings: Settings) -> Phrase {
    switch rule {
    case .mergeCandidate: mergeCondition(settings.merge)
    case .nestedBoard: nestedCondition(settings.nested)
    case .sharedTable: tableCondition(settings.sharedTable)
    case .parallelRemit: parallelCondition(settings.parallel)
    case .regionalTwins: twinsCondition(settings.twins)
    case .misalignedFootprint:
      Phrase(
        "Footprints of strategic kinds cross. The smallest part whose move would settle it holds at most \(Numerals.percent(settings.misaligned.part)) of the people of the smaller footprint; one finding for each moved part.",
        "Mae olion traed mathau strategol yn croesi. Mae'r rhan leiaf y byddai ei symud yn datrys hyn yn cynnwys hyd at \(Numerals.percent(settings.misaligned.part)) o bobl yr ôl troed lleiaf; un canfyddiad ar gyfer pob rhan a symudir."
      )
    case .planDuplication:
      Phrase(
        "At least \(Numerals.amount(settings.plans.bodies)) strategic bodies of one footprint each have a needs assessment.",
        "Mae gan o leiaf \(Numerals.amount(settings.plans.bodies)) corff strategol ar un ôl troed asesiad o anghenion yr un."
      )
    case .planTiming:
      Phrase(
        "A plan or assessment has dates that do not fit the cycle of local elections, every \(Numerals.amount(settings.plans.electionCycleYears)) years from \(settings.plans.electionYear).",
        "Mae gan gynllun neu asesiad ddyddiadau nad ydynt yn cyd-fynd â chylch yr etholiadau lleol, bob \(Numerals.amount(settings.plans.electionCycleYears)) mlynedd o \(settings.plans.electionYear)."
      )
    case .memberBurden: burdenCondition(settings.burden)
    case .coverageGap:
      Phrase(
        "A kind that is expected everywhere and active at the date is absent from an area, or two of it cover an area and no nested board says so. Where more than \(Numerals.percent(settings.coverage.incompleteAbove)) of the people are uncovered, the catalogue is incomplete and a data note says so instead.",
        "Mae math a ddisgwylir ym mhobman ac sy'n weithredol ar y dyddiad yn absennol o ardal, neu mae dau ohono'n cwmpasu ardal heb fod bwrdd nythol yn dweud hynny. Lle nad yw mwy na \(Numerals.percent(settings.coverage.incompleteAbove)) o'r bobl wedi'u cwmpasu, mae'r catalog yn anghyflawn a dywed nodyn data hynny yn lle hynny."
      )
    case .missingStatutoryMember: memberCondition(settings.members)
    case .governanceGap:
      Phrase(
        "The catalogue says that there is no scrutiny or no annual report, or the parent body has ended or is not known, or sub-groups form a circle. Not known is never no.",
        "Mae'r catalog yn dweud nad oes craffu neu nad oes adroddiad blynyddol, neu mae'r rhiant-gorff wedi dod i ben neu'n anhysbys, neu mae is-grwpiau'n ffurfio cylch. Nid yw anhysbys byth yn golygu na."
      )
    }
  }

  private static func mergeCondition(_ merge: MergeSettings) -> Phrase {
    let (a, r, m) = (
      Numerals.score(merge.area), Numerals.score(merge.remit), Numerals.score(merge.membership)
    )
    let ratio = Numerals.amount(merge.largestRatio)
    return Phrase(
      "Two bodies of one function: area at least \(a), remit at least \(r), and membership at least \(m) or all members of the smaller sit on the larger, which has at most \(ratio) times as many.",
      "Dau gorff o'r un swyddogaeth: ardal \(a) o leiaf, cylch gwaith \(r) o leiaf, ac aelodaeth \(m) o leiaf neu mae holl aelodau'r lleiaf yn eistedd ar y mwyaf, sydd â hyd at \(ratio) gwaith cynifer."
    )
  }

  private static func nestedCondition(_ nested: NestedSettings) -> Phrase {
    let (a, m, same, other) = (
      Numerals.score(nested.area), Numerals.score(nested.membership),
      Numerals.score(nested.remitSameKind), Numerals.score(nested.remitOtherKind)
    )
    return Phrase(
      "An inner body's area is contained in the outer's to at least \(a) and is not the same, its members to at least \(m); and its remits to at least \(same) where both are of one specific kind, or to at least \(other) where the outer has many remits by design. All inner bodies of one kind under one outer are one finding.",
      "Mae ardal corff mewnol wedi'i chynnwys yn ardal y corff allanol i raddau o \(a) o leiaf ac nid yw yr un fath, ei aelodau i raddau o \(m) o leiaf; a'i gylchoedd gwaith i raddau o \(same) o leiaf lle mae'r ddau o'r un math penodol, neu i raddau o \(other) o leiaf lle mae gan y corff allanol sawl cylch gwaith o ran ei ddyluniad. Un canfyddiad yw'r holl gyrff mewnol o un math o dan un corff allanol."
    )
  }

  private static func tableCondition(_ table: SharedTableSettings) -> Phrase {
    let (a, m, r) = (
      Numerals.score(table.area), Numerals.score(table.membership),
      Numerals.score(table.remitBelow)
    )
    let (common, without) = (
      Numerals.amount(table.commonMembers), Numerals.score(table.membershipWithoutRemit)
    )
    return Phrase(
      "A group in which every two have area at least \(a) and membership at least \(m), some two have remit below \(r), and at least \(common) members sit on all. Where no two share a remit and none has many remits by design, every two need membership at least \(without).",
      "Grŵp lle mae gan bob dau ardal o \(a) o leiaf ac aelodaeth o \(m) o leiaf, lle mae gan ryw ddau gylch gwaith islaw \(r), a lle mae o leiaf \(common) aelod yn eistedd ar bob un. Lle nad oes dau'n rhannu cylch gwaith ac nad oes gan yr un sawl cylch gwaith o ran ei ddyluniad, rhaid i bob dau fod ag aelodaeth o \(without) o leiaf."
    )
  }

  private static func parallelCondition(_ parallel: ParallelSettings) -> Phrase {
    let (a, r, m, c) = (
      Numerals.score(parallel.area), Numerals.score(parallel.remit),
      Numerals.score(parallel.membershipBelow), Numerals.score(parallel.membershipContainment)
    )
    return Phrase(
      "The area of one lies inside the other's to at least \(a), remit is at least \(r), membership is below \(m) but one's members sit on the other to at least \(c); both work at one scale, or area is at least \(a).",
      "Mae ardal y naill y tu mewn i ardal y llall i raddau o \(a) o leiaf, cylch gwaith yn \(r) o leiaf, aelodaeth islaw \(m) ond aelodau'r naill yn eistedd ar y llall i raddau o \(c) o leiaf; mae'r ddau'n gweithio ar yr un raddfa, neu mae ardal yn \(a) o leiaf."
    )
  }

  private static func twinsCondition(_ twins: TwinsSettings) -> Phrase {
    let (share, fit) = (Numerals.score(twins.share), Numerals.score(twins.fit))
    let kinds = Numerals.amount(twins.otherKinds)
    return Phrase(
      "At least 2 strategic bodies of one specific kind together cover exactly a footprint that at least \(kinds) other strategic kinds use and this kind does not. Members whose area meets several of the bodies sit on at least \(share) of the others, and at least \(fit) of the territorial members serve the whole footprint.",
      "Mae o leiaf 2 gorff strategol o un math penodol gyda'i gilydd yn cwmpasu'n union ôl troed y mae o leiaf \(kinds) math strategol arall yn ei ddefnyddio ac nad yw'r math hwn yn ei ddefnyddio. Mae aelodau y mae eu hardal yn cyffwrdd â sawl un o'r cyrff yn eistedd ar o leiaf \(share) o'r lleill, ac mae o leiaf \(fit) o'r aelodau tiriogaethol yn gwasanaethu'r ôl troed cyfan."
    )
  }

  private static func burdenCondition(_ burden: BurdenSettings) -> Phrase {
    let percentile = Numerals.amount(burden.percentile)
    let ratio = Numerals.amount(burden.medianRatio)
    let (bodies, seats) = (
      Numerals.amount(burden.kindBodies), Numerals.amount(burden.kindSeats)
    )
    return Phrase(
      "An organisation's seats or meeting-days lie above percentile \(percentile) of all organisations, or its seats are at least \(ratio) times the median of its kind, where the kind has at least \(bodies) bodies and it has at least \(seats) seats.",
      "Mae seddi neu ddiwrnodau cyfarfod sefydliad uwchlaw canradd \(percentile) yr holl sefydliadau, neu mae ei seddi o leiaf \(ratio) gwaith canolrif ei fath, lle mae gan y math o leiaf \(bodies) corff a lle mae ganddo o leiaf \(seats) sedd."
    )
  }

  private static func memberCondition(_ members: MissingMemberSettings) -> Phrase {
    let share = Numerals.percent(members.absentShare)
    let least = Numerals.amount(members.absentPartnerships)
    return Phrase(
      "A partnership with a statutory basis, not national, lacks a member that the law names: every body of a territorial kind whose area meets the footprint, any one body of another kind. A member kind absent from \(share) or more of at least \(least) partnerships is a data note instead.",
      "Mae partneriaeth â sail statudol, heb fod yn genedlaethol, heb aelod y mae'r gyfraith yn ei enwi: pob corff o fath tiriogaethol y mae ei ardal yn cyffwrdd â'r ôl troed, unrhyw un corff o fath arall. Nodyn data yn lle hynny yw math o aelod sy'n absennol o \(share) neu fwy o o leiaf \(least) partneriaeth."
    )
  }

  /// The condition in symbols; the layers carry their names in each language.
  package static func symbols(of rule: Rule, settings: Settings) -> Phrase {
    let english = formula(of: rule, settings, SymbolNames(.english))
    return Phrase(english, formula(of: rule, settings, SymbolNames(.welsh)))
  }

  /// The names that formulas use.
  private struct SymbolNames {
    let area, membership, remit, and, or: String

    init(_ language: Language) {
      let isEnglish = language == .english
      area = isEnglish ? "area" : "ardal"
      membership = isEnglish ? "membership" : "aelodaeth"
      remit = isEnglish ? "remit" : "cylch"
      and = " ∧ "
      or = " ∨ "
    }
  }

  private static func formula(
    of rule: Rule, _ settings: Settings, _ names: SymbolNames
  ) -> String {
    let (area, members, remit) = (names.area, names.membership, names.remit)
    let (and, or) = (names.and, names.or)
    func at(_ value: Double) -> String { " ≥ " + Numerals.score(value) }
    switch rule {
    case .mergeCandidate:
      let merge = settings.merge
      return "\(area)(p,q)\(at(merge.area))\(and)\(remit)(p,q)\(at(merge.remit))\(and)"
        + "(\(members)(p,q)\(at(merge.membership))\(or)(M(p) ⊆ M(q)\(and)|M(q)| ≤ "
        + "\(Numerals.amount(merge.largestRatio))·|M(p)|))"
    case .nestedBoard:
      let nested = settings.nested
      return "\(area)(p⊂q)\(at(nested.area))\(and)A(p) ≠ A(q)\(and)\(members)(p⊂q)"
        + "\(at(nested.membership))\(and)\(remit)(p⊂q)\(at(nested.remitSameKind))"
        + " | \(Numerals.score(nested.remitOtherKind))"
    case .sharedTable:
      let table = settings.sharedTable
      return "∀p,q: \(area)(p,q)\(at(table.area))\(and)\(members)(p,q)\(at(table.membership))"
        + "\(and)∃p,q: \(remit)(p,q) < \(Numerals.score(table.remitBelow))\(and)|∩M| ≥ "
        + Numerals.amount(table.commonMembers)
    case .parallelRemit:
      let parallel = settings.parallel
      return "\(area)(p⊂q)\(at(parallel.area))\(and)\(remit)(p,q)\(at(parallel.remit))\(and)"
        + "\(members)(p,q) < \(Numerals.score(parallel.membershipBelow))\(and)\(members)(p⊂q)"
        + at(parallel.membershipContainment)
    case .regionalTwins:
      return "A(F) = ⊎A(pᵢ)\(and)|K(F)| ≥ \(Numerals.amount(settings.twins.otherKinds))\(and)"
        + "s\(at(settings.twins.share))\(and)t\(at(settings.twins.fit))"
    case .misalignedFootprint:
      return
        "X∩Y, X−Y, Y−X ≠ ∅\(and)w(x) ≤ \(Numerals.score(settings.misaligned.part))·min(w(X), w(Y))"
    case .planDuplication:
      return "|{p ∈ F: n(p) > 0}| ≥ \(Numerals.amount(settings.plans.bodies))"
    case .planTiming:
      return "to(p) ≠ e + \(Numerals.amount(settings.plans.electionCycleYears))·k"
    case .memberBurden:
      return "s(o) > P\(Numerals.amount(settings.burden.percentile))\(or)s(o) ≥ "
        + "\(Numerals.amount(settings.burden.medianRatio))·med(s)"
    case .coverageGap: return "|{p ∈ K: x ∈ A(p)}| = 0\(or)|{p ∈ K: x ∈ A(p)}| ≥ 2"
    case .missingStatutoryMember: return "∃k ∈ S(K): M(p) ∩ k = ∅"
    case .governanceGap: return "¬c(p)\(or)¬r(p)\(or)π(p) ∉ P\(or)p ∈ π⁺(p)"
    }
  }
}
