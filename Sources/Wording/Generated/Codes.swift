// Made from the catalogues of 'codes' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Texts {
  static let codes: [String: Filling] = [
    "organisation-kind.audit_body": Filling(
      ["Audit body"],
      ["Corff archwilio"],
      nil),
    "organisation-kind.charity": Filling(
      ["Charity"],
      ["Elusen"],
      nil),
    "organisation-kind.commissioner": Filling(
      ["Commissioner"],
      ["Comisiynydd"],
      nil),
    "organisation-kind.environment_body": Filling(
      ["Environment body"],
      ["Corff amgylcheddol"],
      nil),
    "organisation-kind.fire_and_rescue_authority": Filling(
      ["Fire and rescue authority"],
      ["Awdurdod tân ac achub"],
      nil),
    "organisation-kind.further_education": Filling(
      ["Further education college"],
      ["Coleg addysg bellach"],
      nil),
    "organisation-kind.government": Filling(
      ["Government"],
      ["Llywodraeth"],
      nil),
    "organisation-kind.housing_association": Filling(
      ["Housing association"],
      ["Cymdeithas dai"],
      nil),
    "organisation-kind.local_authority": Filling(
      ["Local authority"],
      ["Awdurdod lleol"],
      nil),
    "organisation-kind.national_park_authority": Filling(
      ["National Park authority"],
      ["Awdurdod Parc Cenedlaethol"],
      nil),
    "organisation-kind.police_force": Filling(
      ["Police force"],
      ["Heddlu"],
      nil),
    "organisation-kind.probation": Filling(
      ["Probation service"],
      ["Gwasanaeth prawf"],
      nil),
    "organisation-kind.representative_body": Filling(
      ["Representative body"],
      ["Corff cynrychioliadol"],
      nil),
    "organisation-kind.university": Filling(
      ["University"],
      ["Prifysgol"],
      nil),
    "organisation-kind.utility": Filling(
      ["Utility"],
      ["Cwmni cyfleustodau"],
      nil),
    "sector.culture": Filling(
      ["Culture"],
      ["Diwylliant"],
      nil),
    "sector.economy": Filling(
      ["Economy"],
      ["Yr economi"],
      nil),
    "sector.education": Filling(
      ["Education"],
      ["Addysg"],
      nil),
    "sector.environment": Filling(
      ["Environment"],
      ["Yr amgylchedd"],
      nil),
    "sector.fire": Filling(
      ["Fire and rescue"],
      ["Tân ac achub"],
      nil),
    "sector.government": Filling(
      ["Government"],
      ["Llywodraeth"],
      nil),
    "sector.health": Filling(
      ["Health"],
      ["Iechyd"],
      nil),
    "sector.housing": Filling(
      ["Housing"],
      ["Tai"],
      nil),
    "sector.local_government": Filling(
      ["Local government"],
      ["Llywodraeth leol"],
      nil),
    "sector.policing_and_justice": Filling(
      ["Policing and justice"],
      ["Plismona a chyfiawnder"],
      nil),
    "sector.third_sector": Filling(
      ["Third sector"],
      ["Trydydd sector"],
      nil),
    "sector.transport": Filling(
      ["Transport"],
      ["Trafnidiaeth"],
      nil),
    "sector.utilities": Filling(
      ["Utilities"],
      ["Cyfleustodau"],
      nil),
    "area-kind.economic_region": Filling(
      ["Economic region"],
      ["Rhanbarth economaidd"],
      nil),
    "area-kind.fire_authority_area": Filling(
      ["Fire authority area"],
      ["Ardal awdurdod tân"],
      nil),
    "area-kind.health_board": Filling(
      ["Health board area"],
      ["Ardal bwrdd iechyd"],
      nil),
    "area-kind.local_authority": Filling(
      ["Council area"],
      ["Ardal cyngor"],
      nil),
    "area-kind.nation": Filling(
      ["Nation"],
      ["Cenedl"],
      nil),
    "area-kind.national_park": Filling(
      ["National Park"],
      ["Parc Cenedlaethol"],
      nil),
    "area-kind.police_force_area": Filling(
      ["Police force area"],
      ["Ardal heddlu"],
      nil),
  ]
}
