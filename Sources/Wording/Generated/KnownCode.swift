// Made from the catalogues of 'known-code' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let organisationKindAuditBody = Phrase(
    "Audit body",
    "Corff archwilio",
    nil)
  package static let organisationKindCharity = Phrase(
    "Charity",
    "Elusen",
    nil)
  package static let organisationKindCommissioner = Phrase(
    "Commissioner",
    "Comisiynydd",
    nil)
  package static let organisationKindCommunityCouncil = Phrase(
    "Community council",
    "Cyngor cymuned",
    nil)
  package static let organisationKindCountyVoluntaryCouncil = Phrase(
    "County voluntary council",
    "Cyngor gwirfoddol sirol",
    nil)
  package static let organisationKindEnvironmentBody = Phrase(
    "Environment body",
    "Corff amgylcheddol",
    nil)
  package static let organisationKindFireAndRescueAuthority = Phrase(
    "Fire and rescue authority",
    "Awdurdod tân ac achub",
    nil)
  package static let organisationKindFurtherEducation = Phrase(
    "Further education college",
    "Coleg addysg bellach",
    nil)
  package static let organisationKindGovernment = Phrase(
    "Welsh Government",
    "Llywodraeth Cymru",
    nil)
  package static let organisationKindHousingAssociation = Phrase(
    "Housing association",
    "Cymdeithas dai",
    nil)
  package static let organisationKindLocalAuthority = Phrase(
    "Local authority",
    "Awdurdod lleol",
    nil)
  package static let organisationKindLocalHealthBoard = Phrase(
    "Local Health Board",
    "Bwrdd Iechyd Lleol",
    nil)
  package static let organisationKindNationalParkAuthority = Phrase(
    "National Park authority",
    "Awdurdod Parc Cenedlaethol",
    nil)
  package static let organisationKindNhsJointBody = Phrase(
    "NHS joint body",
    "Corff ar y cyd y GIG",
    nil)
  package static let organisationKindNhsTrust = Phrase(
    "NHS trust",
    "Ymddiriedolaeth GIG",
    nil)
  package static let organisationKindPatientVoiceBody = Phrase(
    "Patient voice body",
    "Corff llais y claf",
    nil)
  package static let organisationKindPoliceAndCrimeCommissioner = Phrase(
    "Police and Crime Commissioner",
    "Comisiynydd yr Heddlu a Throseddu",
    nil)
  package static let organisationKindPoliceForce = Phrase(
    "Police force",
    "Heddlu",
    nil)
  package static let organisationKindProbation = Phrase(
    "Probation service",
    "Gwasanaeth prawf",
    nil)
  package static let organisationKindRepresentativeBody = Phrase(
    "Representative body",
    "Corff cynrychioliadol",
    nil)
  package static let organisationKindSpecialHealthAuthority = Phrase(
    "Special health authority",
    "Awdurdod iechyd arbennig",
    nil)
  package static let organisationKindUkGovernmentBody = Phrase(
    "UK Government body",
    "Corff Llywodraeth y DU",
    nil)
  package static let organisationKindUniversity = Phrase(
    "University",
    "Prifysgol",
    nil)
  package static let organisationKindUtility = Phrase(
    "Utility",
    "Cwmni cyfleustodau",
    nil)
  package static let organisationKindWelshGovernmentCompany = Phrase(
    "Welsh Government company",
    "Cwmni Llywodraeth Cymru",
    nil)
  package static let organisationKindWelshGovernmentSponsoredBody = Phrase(
    "Welsh Government sponsored body",
    "Corff a noddir gan Lywodraeth Cymru",
    nil)
  package static let sectorCulture = Phrase(
    "Culture",
    "Diwylliant",
    nil)
  package static let sectorEconomy = Phrase(
    "Economy",
    "Yr economi",
    nil)
  package static let sectorEducation = Phrase(
    "Education",
    "Addysg",
    nil)
  package static let sectorEnvironment = Phrase(
    "Environment",
    "Yr amgylchedd",
    nil)
  package static let sectorFire = Phrase(
    "Fire and rescue",
    "Tân ac achub",
    nil)
  package static let sectorGovernment = Phrase(
    "Government",
    "Llywodraeth",
    nil)
  package static let sectorHealth = Phrase(
    "Health",
    "Iechyd",
    nil)
  package static let sectorHousing = Phrase(
    "Housing",
    "Tai",
    nil)
  package static let sectorLocalGovernment = Phrase(
    "Local government",
    "Llywodraeth leol",
    nil)
  package static let sectorPolicingAndJustice = Phrase(
    "Policing and justice",
    "Plismona a chyfiawnder",
    nil)
  package static let sectorThirdSector = Phrase(
    "Third sector",
    "Trydydd sector",
    nil)
  package static let sectorTransport = Phrase(
    "Transport",
    "Trafnidiaeth",
    nil)
  package static let sectorUtilities = Phrase(
    "Utilities",
    "Cyfleustodau",
    nil)
  package static let areaKindAdoptionCollaborativeRegion = Phrase(
    "Adoption collaborative region",
    "Rhanbarth gwasanaeth mabwysiadu",
    nil)
  package static let areaKindAreaPlanningBoardRegion = Phrase(
    "Area planning board region",
    "Rhanbarth bwrdd cynllunio ardal",
    nil)
  package static let areaKindCityRegion = Phrase(
    "City or growth deal region",
    "Rhanbarth bargen ddinesig neu dwf",
    nil)
  package static let areaKindCollaborativeFootprint2011 = Phrase(
    "Collaborative footprint of 2011",
    "Ôl troed cydweithredol 2011",
    nil)
  package static let areaKindCorporateJointCommittee = Phrase(
    "Corporate joint committee area",
    "Ardal cyd-bwyllgor corfforedig",
    nil)
  package static let areaKindEconomicRegion = Phrase(
    "Economic region",
    "Rhanbarth economaidd",
    nil)
  package static let areaKindEducationConsortiumRegion = Phrase(
    "Education consortium region",
    "Rhanbarth consortiwm addysg",
    nil)
  package static let areaKindFireAuthorityArea = Phrase(
    "Fire authority area",
    "Ardal awdurdod tân",
    nil)
  package static let areaKindFormerEconomicRegion = Phrase(
    "Former economic region",
    "Cyn-ranbarth economaidd",
    nil)
  package static let areaKindFormerEducationConsortiumRegion = Phrase(
    "Former education consortium region",
    "Cyn-ranbarth consortiwm addysg",
    nil)
  package static let areaKindFormerHealthBoard = Phrase(
    "Former health board",
    "Cyn-fwrdd iechyd",
    nil)
  package static let areaKindFormerPublicServicesBoard = Phrase(
    "Former public services board",
    "Cyn-fwrdd gwasanaethau cyhoeddus",
    nil)
  package static let areaKindFormerRegionalPartnershipBoard = Phrase(
    "Former regional partnership board",
    "Cyn-fwrdd partneriaeth rhanbarthol",
    nil)
  package static let areaKindHealthBoard = Phrase(
    "Health board area",
    "Ardal bwrdd iechyd",
    nil)
  package static let areaKindHousingSupportRegion = Phrase(
    "Housing support region",
    "Rhanbarth cymorth tai",
    nil)
  package static let areaKindLocalAuthority = Phrase(
    "Council area",
    "Ardal cyngor",
    nil)
  package static let areaKindNation = Phrase(
    "Nation",
    "Cenedl",
    nil)
  package static let areaKindNationalPark = Phrase(
    "National Park",
    "Parc Cenedlaethol",
    nil)
  package static let areaKindPoliceForceArea = Phrase(
    "Police force area",
    "Ardal heddlu",
    nil)
  package static let areaKindPreservedCounty = Phrase(
    "Preserved county",
    "Sir gadwedig",
    nil)
  package static let areaKindPublicServicesBoard = Phrase(
    "Public services board area",
    "Ardal bwrdd gwasanaethau cyhoeddus",
    nil)
  package static let areaKindRegionalPartnershipBoard = Phrase(
    "Regional partnership board area",
    "Ardal bwrdd partneriaeth rhanbarthol",
    nil)
  package static let areaKindResilienceForumArea = Phrase(
    "Resilience forum area",
    "Ardal Fforwm Lleol Cymru Gydnerth",
    nil)
  package static let areaKindSafeguardingBoardRegion = Phrase(
    "Safeguarding board region",
    "Rhanbarth bwrdd diogelu",
    nil)
  package static let areaKindSkillsPartnershipRegion = Phrase(
    "Skills partnership region",
    "Rhanbarth partneriaeth sgiliau",
    nil)
  package static let areaKindSpatialPlanArea = Phrase(
    "Spatial plan area",
    "Ardal cynllun gofodol",
    nil)
  package static let areaKindVawdasvRegion = Phrase(
    "VAWDASV region",
    "Rhanbarth VAWDASV",
    nil)
  package static let areaKindWlgaRegionalBoard2006 = Phrase(
    "WLGA regional board area of 2006",
    "Ardal bwrdd rhanbarthol CLlLC 2006",
    nil)
}
