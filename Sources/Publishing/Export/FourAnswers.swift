internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// What a finding answers of the four questions of the Review of Strategic Partnerships.
///
/// Each answer is what the catalogue knows, counted and named; where it knows nothing the answer says
/// so. The page of a finding and `explain` show the same lines.
struct FourAnswers {
  struct Answer {
    let question: Phrase
    let lines: [RichText]
  }

  let content: ReportContent
  let language: Language
  let finding: Finding
  /// Above so many partnerships what hangs on the bodies is not looked for: it asks all of them.
  var mostPartnerships = Int.max
  /// What the rows of evidence are about, where somebody has worked that out already.
  var evidence: EvidenceSubjects?

  private var landscape: Landscape { content.landscape }
  private var incidence: Incidence { content.graph.incidence }

  /// The bodies the finding would change, ascending; of a burden, whose seats are its evidence, none.
  private var bodies: [PartnershipIndex] {
    Set(
      finding.subjects.compactMap { subject -> PartnershipIndex? in
        if case .partnership(let index) = subject { return index }
        return nil
      }
    ).sorted()
  }

  /// In the order of the review.
  var answers: [Answer] {
    let dependents =
      landscape.partnerships.count <= mostPartnerships
      ? Dependents(of: bodies, in: landscape, incidence: incidence) : nil
    return [
      Answer(question: .isThereDuplication, lines: duplication),
      Answer(question: .doesThePurposeHold, lines: purpose(dependents)),
      Answer(question: .whoCanChangeIt, lines: change),
      Answer(question: .whatWouldWeLose, lines: loss(dependents)),
    ]
  }

  // MARK: Is there duplication?

  private var duplication: [RichText] {
    switch finding.evidence {
    case .pair(let pair): return shared(pair.shared, bodies: 2)
    case .table(let table): return shared(table.shared, bodies: table.partnerships.count)
    case .nest(let nest):
      return zip(nest.inners, nest.overlaps).map { inner, overlap in
        line { sentence in
          sentence.say(.partnership(inner), in: landscape)
          sentence.say(": ")
          sentence.say(
            .sharedMembersSentence(
              overlap.sharedMembers, left: overlap.leftMembers, right: overlap.rightMembers))
        }
      }
    case .twins(let twins):
      return [
        line(.spanningSeats(twins.spanningMembers.count, bodies: twins.partnerships.count)),
        line { sentence in
          sentence.say(.otherKindsOnIt)
          sentence.say(": ")
          sentence.say(listing: twins.otherKinds.map { .kind($0) }, in: landscape)
        },
      ]
    case .planDuplication(let plans):
      return [
        line(
          .assessedTwice(
            bodies: plans.partnerships.count,
            assessments: plans.assessments.reduce(0) { $0 + $1.count },
            members: plans.sharedMembers.count, people: plans.people))
      ]
    case .misaligned(let misaligned):
      return [line(.boundariesCross(misaligned.crossings.count, people: misaligned.people))]
    case .burden(let burden):
      return [
        line(
          .burdenSentence(
            seats: burden.seats, days: burden.meetingDays, repeats: burden.repeatSeats)),
        line(.freedByOthers(burden.freedSeats, findings: burden.freedBy.count)),
      ]
    case .coverage(let coverage) where coverage.problem == .doubled:
      return [line(.coveredTwice(coverage.partnerships.count, people: coverage.people))]
    case .coverage, .missingMember, .governance, .planTiming: return [line(.notDuplication)]
    }
  }

  private func shared(_ shared: SharedParts, bodies: Int) -> [RichText] {
    [
      line(.sharedByAll(shared.members.count, bodies: bodies, people: shared.people)),
      line { sentence in
        sentence.say(.remits)
        sentence.say(": ")
        for (place, remit) in shared.remits.enumerated() {
          if place > 0 { sentence.say("; ") }
          sentence.say(landscape.remits[Int(remit)].name)
        }
        if shared.remits.isEmpty { sentence.say(.none) }
      },
    ]
  }

  // MARK: Does the purpose still hold?

  private func purpose(_ dependents: Dependents?) -> [RichText] {
    guard !bodies.isEmpty else {
      if case .coverage(let coverage) = finding.evidence {
        return [
          line { sentence in
            sentence.say(.expectedOfTheKind)
            sentence.say(.kind(coverage.kind), in: landscape)
            sentence.say(".")
          }
        ]
      }
      return [line(.purposeOfEachBody)]
    }
    var lines: [RichText] = []
    if let dependents {
      lines.append(
        line(
          .purposeFacts(
            statutory: dependents.statutory.count, planning: dependents.planning.count,
            of: bodies.count)))
    }
    let ended = bodies.filter { isPastItsKind($0) }
    if !ended.isEmpty {
      lines.append(
        line { sentence in
          sentence.say(.kindHasEnded)
          sentence.say(listing: ended.map { .partnership($0) }, in: landscape)
          sentence.say(".")
        })
    }
    let rows = (evidence ?? EvidenceSubjects(landscape: landscape)).rows(of: bodies)
      .map { landscape.evidence[$0].question }
    lines.append(
      line(
        .evidenceCounts(
          rows.count, progress: rows.count { $0 == .progress },
          barriers: rows.count { $0 == .barrier }, options: rows.count { $0 == .option })))
    return lines
  }

  /// Whether the kind's time was over at the date of the catalogue.
  private func isPastItsKind(_ body: PartnershipIndex) -> Bool {
    guard let end = landscape.kind(of: body).activeTo, let asOf = landscape.asOf else {
      return false
    }
    return end.lastDay < asOf.lastDay
  }

  // MARK: Who can change it?

  private var change: [RichText] {
    [
      line { sentence in
        sentence.say(.firstRoute)
        sentence.say(": ")
        sentence.say(.name(of: finding.routes.first))
        sentence.say(". ")
        sentence.say(.fullRoute)
        sentence.say(": ")
        sentence.say(.name(of: finding.routes.full))
        sentence.say(".")
      }
    ]
      + ExplanationSections(content: content, language: language, finding: finding).law
  }

  // MARK: What would we lose?

  private func loss(_ dependents: Dependents?) -> [RichText] {
    let losses = Losses(of: finding, incidence: incidence)
    var lines = losses.ownMembers.map { own in
      line { sentence in
        sentence.say(.onlyOn)
        sentence.say(.partnership(own.partnership), in: landscape)
        sentence.say(" (\(own.members.count)): ")
        sentence.say(
          listing: own.members.prefix(Self.mostNames).map { .organisation($0) }, in: landscape)
        let rest = own.members.count - Self.mostNames
        if rest > 0 { sentence += "; \(Phrase.more(rest))" }
      }
    }
    if !losses.onlySeatedHere.isEmpty, finding.list != .putRight {
      lines.append(
        line { sentence in
          sentence.say(.onlySeatsHere)
          sentence.say(
            listing: losses.onlySeatedHere.prefix(Self.mostNames).map { .organisation($0) },
            in: landscape)
          let rest = losses.onlySeatedHere.count - Self.mostNames
          if rest > 0 { sentence += "; \(Phrase.more(rest))" }
        })
    }
    for cell in dependents?.uncovered ?? [] {
      lines.append(
        line { sentence in
          sentence.say(.heldByNobodyElse)
          sentence.say(": ")
          sentence.say(landscape.remits[Int(cell.remit)].name)
          sentence.say(" – ")
          sentence.say(landscape.name(ofAtoms: cell.atoms))
        })
    }
    if dependents == nil { lines.append(line(.askExplain)) }
    if let dependents, !dependents.subgroups.isEmpty {
      lines.append(
        line { sentence in
          sentence.say(.subgroupsOfThese)
          sentence.say(": ")
          sentence.say(listing: dependents.subgroups.map { .partnership($0) }, in: landscape)
        })
    }
    return lines.isEmpty ? [line(.nothingCountedIsLost)] : lines
  }

  private static let mostNames = 12

  private func line(_ phrase: Phrase) -> RichText { RichText(phrase) }

  private func line(_ say: (inout RichText) -> Void) -> RichText {
    var sentence = RichText()
    say(&sentence)
    return sentence
  }
}

// The questions and what answers them.
extension Phrase {
  static let fourQuestions = Phrase(
    "The review's four questions", "Pedwar cwestiwn yr adolygiad")
  static let isThereDuplication = Phrase("Is there duplication?", "A oes dyblygu?")
  static let doesThePurposeHold = Phrase(
    "Does the purpose still hold?", "A yw'r diben yn dal yn berthnasol?")
  static let whoCanChangeIt = Phrase("Who can change it?", "Pwy all ei newid?")
  static let whatWouldWeLose = Phrase("What would we lose?", "Beth fyddem yn ei golli?")

  static let notDuplication = Phrase(
    "No: this finding is about what is missing or out of step, not about doing a thing twice.",
    "Nac oes: mae'r canfyddiad hwn am yr hyn sydd ar goll neu allan o drefn, nid am wneud peth ddwywaith."
  )
  static let expectedOfTheKind = Phrase(
    "Expected everywhere: ", "Disgwylir ym mhobman: ")
  static let purposeOfEachBody = Phrase(
    "A question for each body the organisation sits on; their own findings answer it.",
    "Cwestiwn ar gyfer pob corff y mae'r sefydliad yn eistedd arno; mae eu canfyddiadau eu hunain yn ei ateb."
  )
  static let kindHasEnded = Phrase(
    "The time of their kind was over at the date of the catalogue: ",
    "Roedd amser eu math ar ben ar ddyddiad y catalog: ")
  static let onlyOn = Phrase("Members only of ", "Aelodau'n unig o'r canlynol: ")
  static let onlySeatsHere = Phrase(
    "Organisations without a seat anywhere else: ", "Sefydliadau heb sedd yn unman arall: ")
  static let nothingCountedIsLost = Phrase(
    "Nothing that the catalogue counts; what it does not count, such as trust and local knowledge, only the partners can say.",
    "Dim y mae'r catalog yn ei gyfrif; dim ond y partneriaid all ddweud yr hyn nad yw'n ei gyfrif, fel ymddiriedaeth a gwybodaeth leol."
  )

  static let askExplain = Phrase(
    "Remits and sub-groups that hang on these bodies are not looked for in a landscape of this size; landscape explain names them.",
    "Ni chwilir am gylchoedd gwaith ac is-grwpiau sy'n dibynnu ar y cyrff hyn mewn tirwedd o'r maint hwn; mae landscape explain yn eu henwi."
  )

  static func sharedByAll(_ members: Int, bodies: Int, people: Double) -> Phrase {
    let (who, what) = (CountedNoun.organisations(members), CountedNoun.bodies(bodies))
    let served = Numerals.fixed(people, places: 0)
    return Phrase(
      "\(who.english) on all of the \(what.english), for the same \(served) people.",
      "\(who.welsh) ar bob un o'r cyrff (\(what.welsh)), ar gyfer yr un \(served) o bobl.")
  }

  static func spanningSeats(_ members: Int, bodies: Int) -> Phrase {
    let (who, what) = (CountedNoun.organisations(members), CountedNoun.bodies(bodies))
    return Phrase(
      "\(who.english) whose own area meets several of the \(what.english) are asked to each of them.",
      "Gofynnir i \(who.welsh) y mae eu hardal eu hunain yn cwrdd â sawl un o'r cyrff (\(what.welsh)) ddod i bob un ohonynt."
    )
  }

  static func assessedTwice(
    bodies: Int, assessments: Int, members: Int, people: Double
  ) -> Phrase {
    let (what, how) = (CountedNoun.bodies(bodies), CountedNoun.assessments(assessments))
    let (who, served) = (
      CountedNoun.organisations(members), Numerals.fixed(people, places: 0)
    )
    return Phrase(
      "\(what.english) assess the needs of the same \(served) people in \(how.english); \(who.english) sit on two of them or more.",
      "Mae \(what.welsh) yn asesu anghenion yr un \(served) o bobl mewn \(how.welsh); mae \(who.welsh) ar ddau ohonynt neu fwy."
    )
  }

  static func boundariesCross(_ crossings: Int, people: Double) -> Phrase {
    let (count, served) = (Numerals.grouped(crossings), Numerals.fixed(people, places: 0))
    return Phrase(
      "Not of work, but of boundaries: \(count) pairs of footprints cross over \(served) people, who are served from both.",
      "Nid o waith, ond o ffiniau: mae \(count) pâr o olion troed yn croesi dros \(served) o bobl, a wasanaethir o'r ddau."
    )
  }

  static func freedByOthers(_ seats: Int, findings: Int) -> Phrase {
    let (freed, others) = (CountedNoun.seats(seats), CountedNoun.findings(findings))
    return Phrase(
      "Other findings would free \(freed.english) (\(others.english)).",
      "Byddai canfyddiadau eraill yn rhyddhau \(freed.welsh) (\(others.welsh)).")
  }

  static func coveredTwice(_ bodies: Int, people: Double) -> Phrase {
    let (what, served) = (CountedNoun.bodies(bodies), Numerals.fixed(people, places: 0))
    return Phrase(
      "\(what.english) of one kind cover the same \(served) people.",
      "Mae \(what.welsh) o'r un math yn cwmpasu'r un \(served) o bobl.")
  }

  static func purposeFacts(statutory: Int, planning: Int, of bodies: Int) -> Phrase {
    let all = Numerals.grouped(bodies)
    let (law, plans) = (Numerals.grouped(statutory), Numerals.grouped(planning))
    return Phrase(
      "Set up by law: \(law) of \(all). With a plan or assessment: \(plans) of \(all). Whether the purpose holds is for the partners to say; this is what the catalogue knows.",
      "Sefydlwyd yn ôl y gyfraith: \(law) o \(all). Gyda chynllun neu asesiad: \(plans) o \(all). Y partneriaid sydd i ddweud a yw'r diben yn dal; dyma'r hyn y mae'r catalog yn ei wybod."
    )
  }

  static func evidenceCounts(
    _ rows: Int, progress: Int, barriers: Int, options: Int
  ) -> Phrase {
    let (all, done) = (Numerals.grouped(rows), Numerals.grouped(progress))
    let (against, other) = (Numerals.grouped(barriers), Numerals.grouped(options))
    return Phrase(
      "What earlier reviews said of them: \(all) rows of evidence, of which progress \(done), barrier \(against), option \(other).",
      "Yr hyn a ddywedodd adolygiadau cynharach amdanynt: \(all) rhes o dystiolaeth, a chynnydd \(done), rhwystr \(against), opsiwn \(other) ohonynt."
    )
  }
}
