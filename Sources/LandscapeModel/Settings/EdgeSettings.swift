/// The edge conditions of design section 5.
package struct EdgeSettings: Hashable, Sendable {
  package var membership = 0.5
  package var area = 0.5
  package var remit = 0.5
  package var containmentArea = 0.95
  package var containmentRemit = 0.5
  package var containmentMembership = 0.5
  package init() {}

  static let group = Settings.Group(
    "edges", title: ("Overlap and containment", "Gorgyffwrdd a chynhwysiad"), varies: true,
    reach: .everyFinding,
    [
      .share(
        "edges.membership", \.edges.membership,
        "Lowest membership score for two partnerships to overlap",
        "Y sgôr aelodaeth isaf i ddwy bartneriaeth orgyffwrdd"),
      .share(
        "edges.area", \.edges.area,
        "Lowest area score for two that share a member to overlap, beside the lowest remit score",
        "Y sgôr ardal isaf i ddwy sy'n rhannu aelod orgyffwrdd, ynghyd â'r sgôr cylch gwaith isaf"),
      .share(
        "edges.remit", \.edges.remit,
        "Lowest remit score for two that share a member to overlap, beside the lowest area score",
        "Y sgôr cylch gwaith isaf i ddwy sy'n rhannu aelod orgyffwrdd, ynghyd â'r sgôr ardal isaf"),
      .share(
        "edges.containment-area", \.edges.containmentArea,
        "Smallest share of a body's area inside another's for one to lie within the other",
        "Y gyfran leiaf o ardal corff y tu mewn i ardal un arall i'r naill fod o fewn y llall"),
      .share(
        "edges.containment-remit", \.edges.containmentRemit,
        "Smallest share of a body's remits among another's for one to lie within the other",
        "Y gyfran leiaf o gylchoedd gwaith corff ymhlith rhai un arall i'r naill fod o fewn y llall"
      ),
      .share(
        "edges.containment-membership", \.edges.containmentMembership,
        "Smallest share of a body's members on another for one to lie within the other",
        "Y gyfran leiaf o aelodau corff sydd ar un arall i'r naill fod o fewn y llall"),
    ])
}
