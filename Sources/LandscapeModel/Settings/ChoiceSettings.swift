// What is chosen once for a landscape: fields of `Settings` itself, without a group's name.

extension Settings {
  static let choices = Group(
    "", varies: false, reach: .everyFinding,
    [
      .choice("title", .localisedText(\.title)).reaching(.pages),
      .choice("languages", .languages(\.languages)).reaching(.pages),
      .choice("as-of", .date(\.asOf)),
      .choice("counted-roles", .roles(\.countedRoles)),
      // Runs are recorded under the name that the program had for it before settings files did.
      .choice("defuse-formulas", .flag(\.defusesFormulas)).reaching(.pages).recorded(
        as: "defuses-formulas"),
    ])
}
