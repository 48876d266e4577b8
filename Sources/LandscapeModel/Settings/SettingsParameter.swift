extension Settings {
  /// Where a value of the settings lies.
  package typealias Path<Value> = any WritableKeyPath<Settings, Value> & Sendable

  /// A setting: its name, its type with its range, what it is for, and what the program may do with it.
  ///
  /// Everything that reads, writes, checks, draws or documents settings goes by these; the default is
  /// the value in `Settings()`.
  package struct Parameter: Sendable {
    /// As written in a settings file: `merge.area`.
    package let name: String
    package let kind: Kind
    /// The name that canonical text and manifests have for it: what runs of old were recorded under.
    package private(set) var recordedName: String
    /// Whether the stability draws vary it; never anything but a number.
    package private(set) var isVaried = false
    /// From where its size is measured when it varies: 0, or the end of a scale that it lies near.
    package private(set) var variesFrom = 0.0
    /// The layers it asks for something, each with the value at which it asks for nothing.
    package private(set) var silences: [Silence] = []
    /// The weights of which at least one must be above 0; `nil` for what is no such weight.
    package private(set) var weightGroup: String?
    package private(set) var reach = Reach.everyFinding
    private var isFixed = false
    private var ownReach: Reach?
  }

  /// The type of a setting, with what it may be.
  package enum Kind: Sendable {
    case number(Path<Double>, ClosedRange<Double>)
    case integer(Path<Int>, ClosedRange<Int>)
    case flag(Path<Bool>)
    case roles(Path<Set<Role>>)
    case date(Path<PartialDate?>)
    case localisedText(Path<LocalisedText?>)
    case languages(Path<[Language]?>)
  }

  /// The value at which a threshold asks nothing of a layer.
  package struct Silence: Sendable {
    package let layer: Layer
    let value: Double
  }

  /// What of a report a setting can change.
  package enum Reach: Sendable {
    /// Every finding: what is read, how it is compared, what is said of each.
    case everyFinding
    /// Findings of the rules whose condition names it.
    case condition
    /// Meeting-days, and with them the burden of members and every priority.
    case meetings
    /// The priority of findings.
    case priority
    /// What a priority is called.
    case level
    /// No finding: pages, files, what is refused and what is kept.
    case pages
  }

  /// Beyond every score: a limit from above that every pair stays below.
  static let beyondEveryScore = 2.0
}

extension Settings.Parameter {
  /// The numbers it may be; `nil` for what is no number.
  package var range: ClosedRange<Double>? {
    switch kind {
    case .number(_, let range): range
    case .integer(_, let range): Double(range.lowerBound)...Double(range.upperBound)
    default: nil
    }
  }

  /// Its number in `settings`; `nil` for what is no number.
  package func number(in settings: Settings) -> Double? {
    switch kind {
    case .number(let path, _): settings[keyPath: path]
    case .integer(let path, _): Double(settings[keyPath: path])
    default: nil
    }
  }

  /// Sets a number, an integer to the nearest whole one; what is no number stays as it is.
  package func set(_ number: Double, in settings: inout Settings) {
    switch kind {
    case .number(let path, _): settings[keyPath: path] = number
    case .integer(let path, _): settings[keyPath: path] = Int(nearest: number)
    default: break
    }
  }

  /// Its number when `layer` is to be asked nothing; `nil` where it asks that layer nothing.
  package func silentNumber(without layer: Layer) -> Double? {
    silences.first { $0.layer == layer }?.value
  }
}

// How the groups write their parameters.
extension Settings.Parameter {
  private init(_ name: String, _ kind: Settings.Kind) {
    self.name = name
    self.kind = kind
    recordedName = name
  }

  /// A number from 0 to 1.
  static func share(
    _ name: String, _ path: Settings.Path<Double>
  ) -> Self {
    Self(name, .number(path, 0...1))
  }

  static func number(
    _ name: String, _ path: Settings.Path<Double>, in range: ClosedRange<Double>
  ) -> Self {
    Self(name, .number(path, range))
  }

  static func integer(
    _ name: String, _ path: Settings.Path<Int>, in range: ClosedRange<Int>
  ) -> Self {
    Self(name, .integer(path, range))
  }

  /// A choice that is no number.
  static func choice(
    _ name: String, _ kind: Settings.Kind
  ) -> Self {
    Self(name, kind)
  }

  private func with(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }

  /// As it stands in a group: varied, and reaching as far, as the group says, where it says nothing itself.
  func inGroup(varies: Bool, reach: Settings.Reach) -> Self {
    with {
      $0.isVaried = varies && !$0.isFixed
      $0.reach = $0.ownReach ?? reach
    }
  }

  /// Not varied, in a group that is.
  var fixed: Self { with { $0.isFixed = true } }

  /// Varied by how far it lies from `origin`.
  func varied(from origin: Double) -> Self { with { $0.variesFrom = origin } }

  /// Asks `layer` nothing at `number`.
  func silent(without layer: Layer, at number: Double) -> Self {
    with { $0.silences.append(Settings.Silence(layer: layer, value: number)) }
  }

  /// One of the weights called `group`, of which at least one must be above 0.
  func weight(of group: String) -> Self { with { $0.weightGroup = group } }

  func reaching(_ reach: Settings.Reach) -> Self { with { $0.ownReach = reach } }

  func recorded(as name: String) -> Self { with { $0.recordedName = name } }
}
