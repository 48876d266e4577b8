// Made from the catalogues of 'codes' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Texts {
  static let codes: [String: Filling] = [
    "organisation-kind.audit_body": Filling(
      ["Audit body"],
      ["Corff archwilio"]),
    "organisation-kind.charity": Filling(
      ["Charity"],
      ["Elusen"]),
    "organisation-kind.commissioner": Filling(
      ["Commissioner"],
      ["Comisiynydd"]),
    "organisation-kind.community_council": Filling(
      ["Community council"],
      ["Cyngor cymuned"]),
    "organisation-kind.county_voluntary_council": Filling(
      ["County voluntary council"],
      ["Cyngor gwirfoddol sirol"]),
    "organisation-kind.environment_body": Filling(
      ["Environment body"],
      ["Corff amgylcheddol"]),
    "organisation-kind.fire_and_rescue_authority": Filling(
      ["Fire and rescue authority"],
      ["Awdurdod tân ac achub"]),
    "organisation-kind.further_education": Filling(
      ["Further education college"],
      ["Coleg addysg bellach"]),
    "organisation-kind.government": Filling(
      ["Welsh Government"],
      ["Llywodraeth Cymru"]),
    "organisation-kind.housing_association": Filling(
      ["Housing association"],
      ["Cymdeithas dai"]),
    "organisation-kind.local_authority": Filling(
      ["Local authority"],
      ["Awdurdod lleol"]),
    "organisation-kind.local_health_board": Filling(
      ["Local Health Board"],
      ["Bwrdd Iechyd Lleol"]),
    "organisation-kind.national_park_authority": Filling(
      ["National Park authority"],
      ["Awdurdod Parc Cenedlaethol"]),
    "organisation-kind.nhs_joint_body": Filling(
      ["NHS joint body"],
      ["Corff ar y cyd y GIG"]),
    "organisation-kind.nhs_trust": Filling(
      ["NHS trust"],
      ["Ymddiriedolaeth GIG"]),
    "organisation-kind.patient_voice_body": Filling(
      ["Patient voice body"],
      ["Corff llais y claf"]),
    "organisation-kind.police_and_crime_commissioner": Filling(
      ["Police and Crime Commissioner"],
      ["Comisiynydd yr Heddlu a Throseddu"]),
    "organisation-kind.police_force": Filling(
      ["Police force"],
      ["Heddlu"]),
    "organisation-kind.probation": Filling(
      ["Probation service"],
      ["Gwasanaeth prawf"]),
    "organisation-kind.representative_body": Filling(
      ["Representative body"],
      ["Corff cynrychioliadol"]),
    "organisation-kind.special_health_authority": Filling(
      ["Special health authority"],
      ["Awdurdod iechyd arbennig"]),
    "organisation-kind.uk_government_body": Filling(
      ["UK Government body"],
      ["Corff Llywodraeth y DU"]),
    "organisation-kind.university": Filling(
      ["University"],
      ["Prifysgol"]),
    "organisation-kind.utility": Filling(
      ["Utility"],
      ["Cwmni cyfleustodau"]),
    "organisation-kind.welsh_government_company": Filling(
      ["Welsh Government company"],
      ["Cwmni Llywodraeth Cymru"]),
    "organisation-kind.welsh_government_sponsored_body": Filling(
      ["Welsh Government sponsored body"],
      ["Corff a noddir gan Lywodraeth Cymru"]),
    "sector.culture": Filling(
      ["Culture"],
      ["Diwylliant"]),
    "sector.economy": Filling(
      ["Economy"],
      ["Yr economi"]),
    "sector.education": Filling(
      ["Education"],
      ["Addysg"]),
    "sector.environment": Filling(
      ["Environment"],
      ["Yr amgylchedd"]),
    "sector.fire": Filling(
      ["Fire and rescue"],
      ["Tân ac achub"]),
    "sector.government": Filling(
      ["Government"],
      ["Llywodraeth"]),
    "sector.health": Filling(
      ["Health"],
      ["Iechyd"]),
    "sector.housing": Filling(
      ["Housing"],
      ["Tai"]),
    "sector.local_government": Filling(
      ["Local government"],
      ["Llywodraeth leol"]),
    "sector.policing_and_justice": Filling(
      ["Policing and justice"],
      ["Plismona a chyfiawnder"]),
    "sector.third_sector": Filling(
      ["Third sector"],
      ["Trydydd sector"]),
    "sector.transport": Filling(
      ["Transport"],
      ["Trafnidiaeth"]),
    "sector.utilities": Filling(
      ["Utilities"],
      ["Cyfleustodau"]),
    "area-kind.adoption_collaborative_region": Filling(
      ["Adoption collaborative region"],
      ["Rhanbarth gwasanaeth mabwysiadu"]),
    "area-kind.area_planning_board_region": Filling(
      ["Area planning board region"],
      ["Rhanbarth bwrdd cynllunio ardal"]),
    "area-kind.city_region": Filling(
      ["City or growth deal region"],
      ["Rhanbarth bargen ddinesig neu dwf"]),
    "area-kind.collaborative_footprint_2011": Filling(
      ["Collaborative footprint of 2011"],
      ["Ôl troed cydweithredol 2011"]),
    "area-kind.corporate_joint_committee": Filling(
      ["Corporate joint committee area"],
      ["Ardal cyd-bwyllgor corfforedig"]),
    "area-kind.economic_region": Filling(
      ["Economic region"],
      ["Rhanbarth economaidd"]),
    "area-kind.education_consortium_region": Filling(
      ["Education consortium region"],
      ["Rhanbarth consortiwm addysg"]),
    "area-kind.fire_authority_area": Filling(
      ["Fire authority area"],
      ["Ardal awdurdod tân"]),
    "area-kind.former_economic_region": Filling(
      ["Former economic region"],
      ["Cyn-ranbarth economaidd"]),
    "area-kind.former_education_consortium_region": Filling(
      ["Former education consortium region"],
      ["Cyn-ranbarth consortiwm addysg"]),
    "area-kind.former_health_board": Filling(
      ["Former health board"],
      ["Cyn-fwrdd iechyd"]),
    "area-kind.former_public_services_board": Filling(
      ["Former public services board"],
      ["Cyn-fwrdd gwasanaethau cyhoeddus"]),
    "area-kind.former_regional_partnership_board": Filling(
      ["Former regional partnership board"],
      ["Cyn-fwrdd partneriaeth rhanbarthol"]),
    "area-kind.health_board": Filling(
      ["Health board area"],
      ["Ardal bwrdd iechyd"]),
    "area-kind.housing_support_region": Filling(
      ["Housing support region"],
      ["Rhanbarth cymorth tai"]),
    "area-kind.local_authority": Filling(
      ["Council area"],
      ["Ardal cyngor"]),
    "area-kind.nation": Filling(
      ["Nation"],
      ["Cenedl"]),
    "area-kind.national_park": Filling(
      ["National Park"],
      ["Parc Cenedlaethol"]),
    "area-kind.police_force_area": Filling(
      ["Police force area"],
      ["Ardal heddlu"]),
    "area-kind.preserved_county": Filling(
      ["Preserved county"],
      ["Sir gadwedig"]),
    "area-kind.public_services_board": Filling(
      ["Public services board area"],
      ["Ardal bwrdd gwasanaethau cyhoeddus"]),
    "area-kind.regional_partnership_board": Filling(
      ["Regional partnership board area"],
      ["Ardal bwrdd partneriaeth rhanbarthol"]),
    "area-kind.resilience_forum_area": Filling(
      ["Resilience forum area"],
      ["Ardal Fforwm Lleol Cymru Gydnerth"]),
    "area-kind.safeguarding_board_region": Filling(
      ["Safeguarding board region"],
      ["Rhanbarth bwrdd diogelu"]),
    "area-kind.skills_partnership_region": Filling(
      ["Skills partnership region"],
      ["Rhanbarth partneriaeth sgiliau"]),
    "area-kind.spatial_plan_area": Filling(
      ["Spatial plan area"],
      ["Ardal cynllun gofodol"]),
    "area-kind.vawdasv_region": Filling(
      ["VAWDASV region"],
      ["Rhanbarth VAWDASV"]),
    "area-kind.wlga_regional_board_2006": Filling(
      ["WLGA regional board area of 2006"],
      ["Ardal bwrdd rhanbarthol CLlLC 2006"]),
  ]
}
