// What is chosen once for a landscape: fields of `Settings` itself, without a group's name.

extension Settings {
  static let choices = Group(
    "", title: ("The landscape", "Y dirwedd"), varies: false, reach: .everyFinding,
    [
      .choice(
        "title", .bilingualText(\.title),
        "What the landscape is called; without it the widest area's name",
        "Enw'r dirwedd; hebddo, enw'r ardal ehangaf"
      ).reaching(.pages),
      .choice(
        "as-of", .date(\.asOf),
        "The date the landscape is seen at; without it the newest as_of of the catalogue",
        "Y dyddiad y gwelir y dirwedd arno; hebddo, as_of diweddaraf y catalog"),
      .choice(
        "counted-roles", .roles(\.countedRoles), "The roles that make a counted member",
        "Y rolau sy'n gwneud aelod a gyfrifir"),
      // Runs are recorded under the name that the program had for it before settings files did.
      .choice(
        "defuse-formulas", .flag(\.defusesFormulas),
        "Whether cells that start like a formula are made harmless in tables for spreadsheets",
        "A wneir celloedd sy'n dechrau fel fformiwla yn ddiniwed mewn tablau ar gyfer taenlenni"
      ).reaching(.pages).recorded(as: "defuses-formulas"),
    ])
}
