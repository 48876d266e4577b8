package import LandscapeModel

/// Names for codes that a catalogue may choose freely: kinds and sectors of organisations, kinds
/// of areas. A code that is not known here is shown as written, as English, with spaces for `_`.
package enum KnownCode {
  /// The name of a value of `Organisation.kind`.
  package static func organisationKind(_ code: String) -> BilingualText {
    organisationKinds[code]?.bilingual ?? spelledOut(code)
  }

  /// The name of a value of `Organisation.sector`.
  package static func sector(_ code: String) -> BilingualText {
    sectors[code]?.bilingual ?? spelledOut(code)
  }

  /// The name of a value of `Area.kind`.
  package static func areaKind(_ code: String) -> BilingualText {
    areaKinds[code]?.bilingual ?? spelledOut(code)
  }

  private static func spelledOut(_ code: String) -> BilingualText {
    var bytes = Array(code.utf8)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "_") {
      bytes[index] = UInt8(ascii: " ")
    }
    if let first = bytes.first, (0x61...0x7A).contains(first) { bytes[0] = first - 32 }
    return BilingualText(english: String(decoding: bytes, as: UTF8.self))
  }

  private static let organisationKinds: [String: Phrase] = [
    "audit_body": Phrase("Audit body", "Corff archwilio"),
    "charity": Phrase("Charity", "Elusen"),
    "commissioner": Phrase("Commissioner", "Comisiynydd"),
    "community_council": Phrase("Community council", "Cyngor cymuned"),
    "county_voluntary_council": Phrase("County voluntary council", "Cyngor gwirfoddol sirol"),
    "environment_body": Phrase("Environment body", "Corff amgylcheddol"),
    "fire_and_rescue_authority":
      Phrase("Fire and rescue authority", "Awdurdod tân ac achub"),
    "further_education": Phrase("Further education college", "Coleg addysg bellach"),
    "government": Phrase("Welsh Government", "Llywodraeth Cymru"),
    "housing_association": Phrase("Housing association", "Cymdeithas dai"),
    "local_authority": Phrase("Local authority", "Awdurdod lleol"),
    "local_health_board": Phrase("Local Health Board", "Bwrdd Iechyd Lleol"),
    "national_park_authority":
      Phrase("National Park authority", "Awdurdod Parc Cenedlaethol"),
    "nhs_joint_body": Phrase("NHS joint body", "Corff ar y cyd y GIG"),
    "nhs_trust": Phrase("NHS trust", "Ymddiriedolaeth GIG"),
    "patient_voice_body": Phrase("Patient voice body", "Corff llais y claf"),
    "police_and_crime_commissioner":
      Phrase("Police and Crime Commissioner", "Comisiynydd yr Heddlu a Throseddu"),
    "police_force": Phrase("Police force", "Heddlu"),
    "probation": Phrase("Probation service", "Gwasanaeth prawf"),
    "representative_body": Phrase("Representative body", "Corff cynrychioliadol"),
    "special_health_authority": Phrase("Special health authority", "Awdurdod iechyd arbennig"),
    "uk_government_body": Phrase("UK Government body", "Corff Llywodraeth y DU"),
    "university": Phrase("University", "Prifysgol"),
    "utility": Phrase("Utility", "Cwmni cyfleustodau"),
    "welsh_government_company":
      Phrase("Welsh Government company", "Cwmni Llywodraeth Cymru"),
    "welsh_government_sponsored_body":
      Phrase("Welsh Government sponsored body", "Corff a noddir gan Lywodraeth Cymru"),
  ]

  private static let sectors: [String: Phrase] = [
    "culture": Phrase("Culture", "Diwylliant"),
    "economy": Phrase("Economy", "Yr economi"),
    "education": Phrase("Education", "Addysg"),
    "environment": Phrase("Environment", "Yr amgylchedd"),
    "fire": Phrase("Fire and rescue", "Tân ac achub"),
    "government": Phrase("Government", "Llywodraeth"),
    "health": Phrase("Health", "Iechyd"),
    "housing": Phrase("Housing", "Tai"),
    "local_government": Phrase("Local government", "Llywodraeth leol"),
    "policing_and_justice": Phrase("Policing and justice", "Plismona a chyfiawnder"),
    "third_sector": Phrase("Third sector", "Trydydd sector"),
    "transport": Phrase("Transport", "Trafnidiaeth"),
    "utilities": Phrase("Utilities", "Cyfleustodau"),
  ]

  private static let areaKinds: [String: Phrase] = [
    "adoption_collaborative_region":
      Phrase("Adoption collaborative region", "Rhanbarth cydweithredol mabwysiadu"),
    "area_planning_board_region":
      Phrase("Area planning board region", "Rhanbarth bwrdd cynllunio ardal"),
    "city_region": Phrase("City or growth deal region", "Rhanbarth bargen ddinesig neu dwf"),
    "collaborative_footprint_2011":
      Phrase("Collaborative footprint of 2011", "Ôl troed cydweithredol 2011"),
    "corporate_joint_committee":
      Phrase("Corporate joint committee area", "Ardal cyd-bwyllgor corfforedig"),
    "economic_region": Phrase("Economic region", "Rhanbarth economaidd"),
    "education_consortium_region":
      Phrase("Education consortium region", "Rhanbarth consortiwm addysg"),
    "fire_authority_area": Phrase("Fire authority area", "Ardal awdurdod tân"),
    "former_economic_region": Phrase("Former economic region", "Cyn-ranbarth economaidd"),
    "former_education_consortium_region":
      Phrase("Former education consortium region", "Cyn-ranbarth consortiwm addysg"),
    "former_health_board": Phrase("Former health board", "Cyn-fwrdd iechyd"),
    "former_public_services_board":
      Phrase("Former public services board", "Cyn-fwrdd gwasanaethau cyhoeddus"),
    "former_regional_partnership_board":
      Phrase("Former regional partnership board", "Cyn-fwrdd partneriaeth rhanbarthol"),
    "health_board": Phrase("Health board area", "Ardal bwrdd iechyd"),
    "housing_support_region": Phrase("Housing support region", "Rhanbarth cymorth tai"),
    "local_authority": Phrase("Council area", "Ardal cyngor"),
    "nation": Phrase("Nation", "Cenedl"),
    "national_park": Phrase("National Park", "Parc Cenedlaethol"),
    "police_force_area": Phrase("Police force area", "Ardal heddlu"),
    "preserved_county": Phrase("Preserved county", "Sir gadwedig"),
    "public_services_board":
      Phrase("Public services board area", "Ardal bwrdd gwasanaethau cyhoeddus"),
    "regional_partnership_board":
      Phrase("Regional partnership board area", "Ardal bwrdd partneriaeth rhanbarthol"),
    "resilience_forum_area":
      Phrase("Resilience forum area", "Ardal fforwm Cymru Gydnerth"),
    "safeguarding_board_region":
      Phrase("Safeguarding board region", "Rhanbarth bwrdd diogelu"),
    "skills_partnership_region":
      Phrase("Skills partnership region", "Rhanbarth partneriaeth sgiliau"),
    "spatial_plan_area": Phrase("Spatial plan area", "Ardal cynllun gofodol"),
    "vawdasv_region": Phrase("VAWDASV region", "Rhanbarth VAWDASV"),
    "wlga_regional_board_2006":
      Phrase("WLGA regional board area of 2006", "Ardal bwrdd rhanbarthol CLlLC 2006"),
  ]
}
