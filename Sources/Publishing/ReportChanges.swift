package import Rationalisation

/// What has changed since the baseline, ready to be shown: the review's first question.
///
/// Publishing knows nothing of the history: the pipeline says what changed in these values.
package struct ReportChanges: Sendable {
  /// What became of a finding.
  package enum Status: String, CaseIterable, Sendable {
    case new, reopened, resolved, changed, persisting
  }

  /// One finding that is not what it was.
  package struct FindingChange: Sendable {
    package let status: Status
    package let id: String
    package let rule: Rule
    /// What it was called in the baseline: its rule and whom it was about; `nil` where it is new.
    package let formerTitle: RichText?
    /// The id it had, where that was another.
    package let formerID: String?
    /// What changed it: data, a decision, settings, the rule.
    package let causes: [Phrase]
    /// Its rank in the main list of the baseline; `nil` where it was not in it.
    package let formerRank: Int?

    package init(
      status: Status, id: String, rule: Rule, formerTitle: RichText? = nil, formerID: String?,
      causes: [Phrase], formerRank: Int? = nil
    ) {
      self.status = status
      self.id = id
      self.rule = rule
      self.formerTitle = formerTitle
      self.formerID = formerID
      self.causes = causes
      self.formerRank = formerRank
    }
  }

  /// A number then and now; `nil` where a run does not have it.
  package struct MetricLine: Sendable {
    /// The same in every language: `findings.main`.
    package let id: String
    package let name: Phrase
    package let before: Double?
    package let after: Double?

    package init(id: String, name: Phrase, before: Double?, after: Double?) {
      self.id = id
      self.name = name
      self.before = before
      self.after = after
    }
  }

  /// What became of one or several partnerships.
  package struct SuccessionLine: Sendable {
    /// Ids then and now.
    package let from: [String]
    package let to: [String]
    package let kind: Phrase
    package let sentence: RichText
    /// Empty where there is none to tell.
    package let reason: RichText
    /// 0…1.
    package let confidence: Double

    package init(
      from: [String] = [], to: [String] = [], kind: Phrase, sentence: RichText,
      reason: RichText, confidence: Double
    ) {
      self.from = from
      self.to = to
      self.kind = kind
      self.sentence = sentence
      self.reason = reason
      self.confidence = confidence
    }
  }

  /// What the baseline is: place and date, then its run.
  package let baseline: Phrase
  package let baselineRun: String
  /// In the order of `Status`, then of rank.
  package let findings: [FindingChange]
  /// Only what changed: a body that goes on as it was is in no line.
  package let succession: [SuccessionLine]
  /// Partnerships then and now.
  package let partnerships: (before: Int, after: Int)
  /// What matters most of it, a sentence each.
  package let sentences: [RichText]
  /// Every number then and now, the same ones too.
  package let metrics: [MetricLine]

  package init(
    baseline: Phrase, baselineRun: String, findings: [FindingChange],
    succession: [SuccessionLine], partnerships: (before: Int, after: Int),
    sentences: [RichText] = [], metrics: [MetricLine] = []
  ) {
    self.sentences = sentences
    self.metrics = metrics
    self.baseline = baseline
    self.baselineRun = baselineRun
    self.findings = findings
    self.succession = succession
    self.partnerships = partnerships
  }

  /// How many findings have a status.
  package func count(_ status: Status) -> Int { findings.count { $0.status == status } }
}
