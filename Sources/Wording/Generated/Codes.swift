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
    "organisation-kind.community_council": Filling(
      ["Community council"],
      ["Cyngor cymuned"],
      nil),
    "organisation-kind.county_voluntary_council": Filling(
      ["County voluntary council"],
      ["Cyngor gwirfoddol sirol"],
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
      ["Welsh Government"],
      ["Llywodraeth Cymru"],
      nil),
    "organisation-kind.housing_association": Filling(
      ["Housing association"],
      ["Cymdeithas dai"],
      nil),
    "organisation-kind.local_authority": Filling(
      ["Local authority"],
      ["Awdurdod lleol"],
      nil),
    "organisation-kind.local_health_board": Filling(
      ["Local Health Board"],
      ["Bwrdd Iechyd Lleol"],
      nil),
    "organisation-kind.national_park_authority": Filling(
      ["National Park authority"],
      ["Awdurdod Parc Cenedlaethol"],
      nil),
    "organisation-kind.nhs_joint_body": Filling(
      ["NHS joint body"],
      ["Corff ar y cyd y GIG"],
      nil),
    "organisation-kind.nhs_trust": Filling(
      ["NHS trust"],
      ["Ymddiriedolaeth GIG"],
      nil),
    "organisation-kind.patient_voice_body": Filling(
      ["Patient voice body"],
      ["Corff llais y claf"],
      nil),
    "organisation-kind.police_and_crime_commissioner": Filling(
      ["Police and Crime Commissioner"],
      ["Comisiynydd yr Heddlu a Throseddu"],
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
    "organisation-kind.special_health_authority": Filling(
      ["Special health authority"],
      ["Awdurdod iechyd arbennig"],
      nil),
    "organisation-kind.uk_government_body": Filling(
      ["UK Government body"],
      ["Corff Llywodraeth y DU"],
      nil),
    "organisation-kind.university": Filling(
      ["University"],
      ["Prifysgol"],
      nil),
    "organisation-kind.utility": Filling(
      ["Utility"],
      ["Cwmni cyfleustodau"],
      nil),
    "organisation-kind.welsh_government_company": Filling(
      ["Welsh Government company"],
      ["Cwmni Llywodraeth Cymru"],
      nil),
    "organisation-kind.welsh_government_sponsored_body": Filling(
      ["Welsh Government sponsored body"],
      ["Corff a noddir gan Lywodraeth Cymru"],
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
    "area-kind.adoption_collaborative_region": Filling(
      ["Adoption collaborative region"],
      ["Rhanbarth gwasanaeth mabwysiadu"],
      nil),
    "area-kind.area_planning_board_region": Filling(
      ["Area planning board region"],
      ["Rhanbarth bwrdd cynllunio ardal"],
      nil),
    "area-kind.city_region": Filling(
      ["City or growth deal region"],
      ["Rhanbarth bargen ddinesig neu dwf"],
      nil),
    "area-kind.collaborative_footprint_2011": Filling(
      ["Collaborative footprint of 2011"],
      ["Ôl troed cydweithredol 2011"],
      nil),
    "area-kind.corporate_joint_committee": Filling(
      ["Corporate joint committee area"],
      ["Ardal cyd-bwyllgor corfforedig"],
      nil),
    "area-kind.economic_region": Filling(
      ["Economic region"],
      ["Rhanbarth economaidd"],
      nil),
    "area-kind.education_consortium_region": Filling(
      ["Education consortium region"],
      ["Rhanbarth consortiwm addysg"],
      nil),
    "area-kind.fire_authority_area": Filling(
      ["Fire authority area"],
      ["Ardal awdurdod tân"],
      nil),
    "area-kind.former_economic_region": Filling(
      ["Former economic region"],
      ["Cyn-ranbarth economaidd"],
      nil),
    "area-kind.former_education_consortium_region": Filling(
      ["Former education consortium region"],
      ["Cyn-ranbarth consortiwm addysg"],
      nil),
    "area-kind.former_health_board": Filling(
      ["Former health board"],
      ["Cyn-fwrdd iechyd"],
      nil),
    "area-kind.former_public_services_board": Filling(
      ["Former public services board"],
      ["Cyn-fwrdd gwasanaethau cyhoeddus"],
      nil),
    "area-kind.former_regional_partnership_board": Filling(
      ["Former regional partnership board"],
      ["Cyn-fwrdd partneriaeth rhanbarthol"],
      nil),
    "area-kind.health_board": Filling(
      ["Health board area"],
      ["Ardal bwrdd iechyd"],
      nil),
    "area-kind.housing_support_region": Filling(
      ["Housing support region"],
      ["Rhanbarth cymorth tai"],
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
    "area-kind.preserved_county": Filling(
      ["Preserved county"],
      ["Sir gadwedig"],
      nil),
    "area-kind.public_services_board": Filling(
      ["Public services board area"],
      ["Ardal bwrdd gwasanaethau cyhoeddus"],
      nil),
    "area-kind.regional_partnership_board": Filling(
      ["Regional partnership board area"],
      ["Ardal bwrdd partneriaeth rhanbarthol"],
      nil),
    "area-kind.resilience_forum_area": Filling(
      ["Resilience forum area"],
      ["Ardal Fforwm Lleol Cymru Gydnerth"],
      nil),
    "area-kind.safeguarding_board_region": Filling(
      ["Safeguarding board region"],
      ["Rhanbarth bwrdd diogelu"],
      nil),
    "area-kind.skills_partnership_region": Filling(
      ["Skills partnership region"],
      ["Rhanbarth partneriaeth sgiliau"],
      nil),
    "area-kind.spatial_plan_area": Filling(
      ["Spatial plan area"],
      ["Ardal cynllun gofodol"],
      nil),
    "area-kind.vawdasv_region": Filling(
      ["VAWDASV region"],
      ["Rhanbarth VAWDASV"],
      nil),
    "area-kind.wlga_regional_board_2006": Filling(
      ["WLGA regional board area of 2006"],
      ["Ardal bwrdd rhanbarthol CLlLC 2006"],
      nil),
  ]
}
