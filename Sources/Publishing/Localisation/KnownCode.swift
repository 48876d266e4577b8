package import LandscapeModel
internal import Wording

/// Names for codes that a catalogue may choose freely: kinds and sectors of organisations, kinds
/// of areas. A code that is not known here is shown as written, as English, with spaces for `_`.
package enum KnownCode {
  /// The name of a value of `Organisation.kind`.
  package static func organisationKind(_ code: String) -> LocalisedText {
    organisationKinds[code]?.localised ?? spelledOut(code)
  }

  /// The name of a value of `Organisation.sector`.
  package static func sector(_ code: String) -> LocalisedText {
    sectors[code]?.localised ?? spelledOut(code)
  }

  /// The name of a value of `Area.kind`.
  package static func areaKind(_ code: String) -> LocalisedText {
    areaKinds[code]?.localised ?? spelledOut(code)
  }

  private static func spelledOut(_ code: String) -> LocalisedText {
    var bytes = Array(code.utf8)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "_") {
      bytes[index] = UInt8(ascii: " ")
    }
    if let first = bytes.first, (0x61...0x7A).contains(first) { bytes[0] = first - 32 }
    return LocalisedText(english: String(decoding: bytes, as: UTF8.self))
  }

  private static let organisationKinds: [String: Phrase] = [
    "audit_body": Phrase.organisationKindAuditBody,
    "charity": Phrase.organisationKindCharity,
    "commissioner": Phrase.organisationKindCommissioner,
    "community_council": Phrase.organisationKindCommunityCouncil,
    "county_voluntary_council": Phrase.organisationKindCountyVoluntaryCouncil,
    "environment_body": Phrase.organisationKindEnvironmentBody,
    "fire_and_rescue_authority":
      Phrase.organisationKindFireAndRescueAuthority,
    "further_education": Phrase.organisationKindFurtherEducation,
    "government": Phrase.organisationKindGovernment,
    "housing_association": Phrase.organisationKindHousingAssociation,
    "local_authority": Phrase.organisationKindLocalAuthority,
    "local_health_board": Phrase.organisationKindLocalHealthBoard,
    "national_park_authority":
      Phrase.organisationKindNationalParkAuthority,
    "nhs_joint_body": Phrase.organisationKindNhsJointBody,
    "nhs_trust": Phrase.organisationKindNhsTrust,
    "patient_voice_body": Phrase.organisationKindPatientVoiceBody,
    "police_and_crime_commissioner":
      Phrase.organisationKindPoliceAndCrimeCommissioner,
    "police_force": Phrase.organisationKindPoliceForce,
    "probation": Phrase.organisationKindProbation,
    "representative_body": Phrase.organisationKindRepresentativeBody,
    "special_health_authority": Phrase.organisationKindSpecialHealthAuthority,
    "uk_government_body": Phrase.organisationKindUkGovernmentBody,
    "university": Phrase.organisationKindUniversity,
    "utility": Phrase.organisationKindUtility,
    "welsh_government_company":
      Phrase.organisationKindWelshGovernmentCompany,
    "welsh_government_sponsored_body":
      Phrase.organisationKindWelshGovernmentSponsoredBody,
  ]

  private static let sectors: [String: Phrase] = [
    "culture": Phrase.sectorCulture,
    "economy": Phrase.sectorEconomy,
    "education": Phrase.sectorEducation,
    "environment": Phrase.sectorEnvironment,
    "fire": Phrase.sectorFire,
    "government": Phrase.sectorGovernment,
    "health": Phrase.sectorHealth,
    "housing": Phrase.sectorHousing,
    "local_government": Phrase.sectorLocalGovernment,
    "policing_and_justice": Phrase.sectorPolicingAndJustice,
    "third_sector": Phrase.sectorThirdSector,
    "transport": Phrase.sectorTransport,
    "utilities": Phrase.sectorUtilities,
  ]

  private static let areaKinds: [String: Phrase] = [
    "adoption_collaborative_region":
      Phrase.areaKindAdoptionCollaborativeRegion,
    "area_planning_board_region":
      Phrase.areaKindAreaPlanningBoardRegion,
    "city_region": Phrase.areaKindCityRegion,
    "collaborative_footprint_2011":
      Phrase.areaKindCollaborativeFootprint2011,
    "corporate_joint_committee":
      Phrase.areaKindCorporateJointCommittee,
    "economic_region": Phrase.areaKindEconomicRegion,
    "education_consortium_region":
      Phrase.areaKindEducationConsortiumRegion,
    "fire_authority_area": Phrase.areaKindFireAuthorityArea,
    "former_economic_region": Phrase.areaKindFormerEconomicRegion,
    "former_education_consortium_region":
      Phrase.areaKindFormerEducationConsortiumRegion,
    "former_health_board": Phrase.areaKindFormerHealthBoard,
    "former_public_services_board":
      Phrase.areaKindFormerPublicServicesBoard,
    "former_regional_partnership_board":
      Phrase.areaKindFormerRegionalPartnershipBoard,
    "health_board": Phrase.areaKindHealthBoard,
    "housing_support_region": Phrase.areaKindHousingSupportRegion,
    "local_authority": Phrase.areaKindLocalAuthority,
    "nation": Phrase.areaKindNation,
    "national_park": Phrase.areaKindNationalPark,
    "police_force_area": Phrase.areaKindPoliceForceArea,
    "preserved_county": Phrase.areaKindPreservedCounty,
    "public_services_board":
      Phrase.areaKindPublicServicesBoard,
    "regional_partnership_board":
      Phrase.areaKindRegionalPartnershipBoard,
    "resilience_forum_area":
      Phrase.areaKindResilienceForumArea,
    "safeguarding_board_region":
      Phrase.areaKindSafeguardingBoardRegion,
    "skills_partnership_region":
      Phrase.areaKindSkillsPartnershipRegion,
    "spatial_plan_area": Phrase.areaKindSpatialPlanArea,
    "vawdasv_region": Phrase.areaKindVawdasvRegion,
    "wlga_regional_board_2006":
      Phrase.areaKindWlgaRegionalBoard2006,
  ]
}
