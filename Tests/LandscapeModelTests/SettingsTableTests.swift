import LandscapeModel
import Testing

struct SettingsTableTests {
  @Test func `every field of the settings has a line in the table, and no two share one`() {
    /// The values of all fields, by what they are called in Swift: those of groups one level down.
    func fields(_ settings: Settings) -> [String: String] {
      var values: [String: String] = [:]
      for field in Mirror(reflecting: settings).children {
        let name = field.label ?? ""
        let isGroup = String(describing: type(of: field.value)).hasSuffix("Settings")
        guard isGroup else {
          // A set says its elements in an order of its own.
          let roles = (field.value as? Set<Role>)?.map(\.rawValue).sorted()
          values[name] = roles.map { "\($0)" } ?? "\(field.value)"
          continue
        }
        for inner in Mirror(reflecting: field.value).children {
          values[name + "." + (inner.label ?? "")] = "\(inner.value)"
        }
      }
      return values
    }
    let defaults = fields(Settings())
    var owners: [String: String] = [:]
    for parameter in Settings.parameters {
      var settings = Settings()
      switch parameter.kind {
      case .number(let path, _): settings[keyPath: path] += 1
      case .integer(let path, _): settings[keyPath: path] += 1
      case .flag(let path): settings[keyPath: path].toggle()
      case .roles(let path): settings[keyPath: path] = [.observer]
      case .date(let path): settings[keyPath: path] = PartialDate("2023")
      case .localisedText(let path): settings[keyPath: path] = LocalisedText(english: "x")
      case .languages(let path): settings[keyPath: path] = [.english]
      }
      let changed = fields(settings).filter { defaults[$0.key] != $0.value }.keys
      #expect(changed.count == 1, "\(parameter.name) changes \(changed.sorted())")
      if let field = changed.first {
        #expect(owners.updateValue(parameter.name, forKey: field) == nil)
      }
    }
    #expect(owners.keys.sorted() == defaults.keys.sorted())
  }

  @Test func `a name is its group's and its own, in the form that settings files use`() {
    #expect(Set(Settings.parameters.map(\.name)).count == Settings.parameters.count)
    #expect(Set(Settings.groups.map(\.name)).count == Settings.groups.count)
    for group in Settings.groups {
      for parameter in group.parameters {
        let key = group.key(of: parameter)
        #expect(parameter.name == (group.name.isEmpty ? key : group.name + "." + key))
        #expect(key.allSatisfy { $0 == "-" || ("a"..."z").contains($0) }, "\(parameter.name)")
        #expect(Settings.parameter(named: parameter.name)?.name == parameter.name)
        #expect(Settings.parameter(recordedAs: parameter.recordedName)?.name == parameter.name)
      }
    }
  }

  @Test func `defaults lie in their ranges`() throws {
    for parameter in Settings.parameters {
      guard let range = parameter.range else { continue }
      let value = try #require(parameter.number(in: Settings()))
      #expect(range.contains(value), "\(parameter.name)")
    }
  }

  @Test func `only numbers vary, and only thresholds are silent without a layer`() {
    for parameter in Settings.parameters {
      if parameter.isVaried { #expect(parameter.range != nil, "\(parameter.name)") }
      guard !parameter.silences.isEmpty else { continue }
      #expect(parameter.isVaried && parameter.reach == .condition, "\(parameter.name)")
      #expect(Set(parameter.silences.map(\.layer)).count == parameter.silences.count)
    }
  }

  @Test(arguments: [
    ("3", WrittenNumber.whole(3)), ("-3", .whole(-3)), ("+3", .whole(3)), ("3.0", .whole(3)),
    ("1e3", .whole(1_000)), ("1.5E1", .whole(15)), ("30e-1", .whole(3)), ("0.000", .whole(0)),
    ("9007199254740993", .whole(9_007_199_254_740_993)),
    ("9223372036854775807", .whole(.max)), ("-9223372036854775808", .whole(.min)),
    ("9223372036854775808", .tooLarge(9_223_372_036_854_775_808)), ("1e300", .tooLarge(1e300)),
    ("2.5", .fraction(2.5)), ("9007199254740990.6", .fraction(9_007_199_254_740_990.6)),
    ("1e-3", .fraction(0.001)),
  ])
  func `a number as written is exact where it is whole`(text: String, number: WrittenNumber) {
    #expect(WrittenNumber(text) == number)
  }

  @Test(arguments: ["", "x", "nan", "inf", "1e999", "3 ", " 3", "1_000", "0x10", "1,5", "٣", "3."])
  func `what is no decimal number is none`(text: String) {
    #expect(WrittenNumber(text) == (text == "3." ? .whole(3) : nil), "\(text)")
  }
}
