import LandscapeModel
import Rationalisation

/// Findings as lines of text with the few values that a change of a rule would move.
struct FindingLines {
  let landscape: Landscape

  /// The lists by rank, then the rules' counts, notes and the questions.
  func text(of findings: Findings) -> String {
    var lines = findings.all.map(line)
    for counts in findings.counts {
      lines.append(
        "counts \(counts.rule.rawValue) applied \(counts.applied) fired \(counts.fired)"
          + " not-applicable \(counts.notApplicable) excluded \(counts.excluded)")
    }
    lines += findings.notes.map(line)
    for question in findings.questions(in: landscape) {
      lines.append(
        "question \(question.rank) \(rounded(question.score)) \(question.rule.rawValue)"
          + " \(question.findings.count) \(question.id)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `main 1 .731 = .931 × .866 × 1 × .907, 155 days regional-twins.…`
  private func line(_ finding: Finding) -> String {
    let priority = finding.priority
    let factors = [
      priority.strength, priority.benefit, priority.feasibility, priority.confidence,
    ].map(rounded).joined(separator: " × ")
    var text =
      "\(finding.list.rawValue) \(finding.rank) \(finding.id) \(rounded(priority.value)) ="
      + " \(factors), \(rounded(priority.freedMeetingDays)) days,"
      + " \(landscape.jurisdiction[finding.routes.first].id)"
      + " then \(landscape.jurisdiction[finding.routes.full].id)"
    if !finding.alsoHolds.isEmpty {
      text += ", also \(finding.alsoHolds.map(\.rawValue).joined(separator: " "))"
    }
    if !finding.folded.isEmpty { text += ", folds \(finding.folded.joined(separator: " "))" }
    let bodies = finding.subjects.compactMap { subject -> String? in
      guard case .partnership(let partnership) = subject else { return nil }
      return landscape.partnerships[Int(partnership)].id
    }
    if !bodies.isEmpty { text += ": \(bodies.joined(separator: ", "))" }
    return text
  }

  private func line(_ note: DataNote) -> String {
    switch note {
    case .incompleteKind(let kind, let covered, let all):
      "note incomplete \(landscape.kinds[Int(kind)].id) \(rounded(covered)) of \(rounded(all))"
    case .separateParts(let parts): "separate parts \(parts)"
    case .widerArea(let area, let atoms, let nation):
      "note wider \(landscape.areas[Int(area)].code) \(atoms) than \(nation)"
    case .absentMemberKind(let kind, let memberKind, let absent, let applicable):
      "note absent \(memberKind) \(landscape.kinds[Int(kind)].id) \(absent) of \(applicable)"
    }
  }

  /// To three decimals.
  private func rounded(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let (whole, rest) = (thousandths / 1000, thousandths % 1000)
    let digits = String(rest)
    return "\(whole)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
