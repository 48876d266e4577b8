// Made from the catalogues of 'known-code' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let organisationKindAuditBody = Phrase(
    "Audit body",
    "Corff archwilio")
  package static let organisationKindCharity = Phrase(
    "Charity",
    "Elusen")
  package static let organisationKindCommissioner = Phrase(
    "Commissioner",
    "Comisiynydd")
  package static let organisationKindCommunityCouncil = Phrase(
    "Community council",
    "Cyngor cymuned")
  package static let organisationKindCountyVoluntaryCouncil = Phrase(
    "County voluntary council",
    "Cyngor gwirfoddol sirol")
  package static let organisationKindEnvironmentBody = Phrase(
    "Environment body",
    "Corff amgylcheddol")
  package static let organisationKindFireAndRescueAuthority = Phrase(
    "Fire and rescue authority",
    "Awdurdod tân ac achub")
  package static let organisationKindFurtherEducation = Phrase(
    "Further education college",
    "Coleg addysg bellach")
  package static let organisationKindGovernment = Phrase(
    "Welsh Government",
    "Llywodraeth Cymru")
  package static let organisationKindHousingAssociation = Phrase(
    "Housing association",
    "Cymdeithas dai")
  package static let organisationKindLocalAuthority = Phrase(
    "Local authority",
    "Awdurdod lleol")
  package static let organisationKindLocalHealthBoard = Phrase(
    "Local Health Board",
    "Bwrdd Iechyd Lleol")
  package static let organisationKindNationalParkAuthority = Phrase(
    "National Park authority",
    "Awdurdod Parc Cenedlaethol")
  package static let organisationKindNhsJointBody = Phrase(
    "NHS joint body",
    "Corff ar y cyd y GIG")
  package static let organisationKindNhsTrust = Phrase(
    "NHS trust",
    "Ymddiriedolaeth GIG")
  package static let organisationKindPatientVoiceBody = Phrase(
    "Patient voice body",
    "Corff llais y claf")
  package static let organisationKindPoliceAndCrimeCommissioner = Phrase(
    "Police and Crime Commissioner",
    "Comisiynydd yr Heddlu a Throseddu")
  package static let organisationKindPoliceForce = Phrase(
    "Police force",
    "Heddlu")
  package static let organisationKindProbation = Phrase(
    "Probation service",
    "Gwasanaeth prawf")
  package static let organisationKindRepresentativeBody = Phrase(
    "Representative body",
    "Corff cynrychioliadol")
  package static let organisationKindSpecialHealthAuthority = Phrase(
    "Special health authority",
    "Awdurdod iechyd arbennig")
  package static let organisationKindUkGovernmentBody = Phrase(
    "UK Government body",
    "Corff Llywodraeth y DU")
  package static let organisationKindUniversity = Phrase(
    "University",
    "Prifysgol")
  package static let organisationKindUtility = Phrase(
    "Utility",
    "Cwmni cyfleustodau")
  package static let organisationKindWelshGovernmentCompany = Phrase(
    "Welsh Government company",
    "Cwmni Llywodraeth Cymru")
  package static let organisationKindWelshGovernmentSponsoredBody = Phrase(
    "Welsh Government sponsored body",
    "Corff a noddir gan Lywodraeth Cymru")
  package static let sectorCulture = Phrase(
    "Culture",
    "Diwylliant")
  package static let sectorEconomy = Phrase(
    "Economy",
    "Yr economi")
  package static let sectorEducation = Phrase(
    "Education",
    "Addysg")
  package static let sectorEnvironment = Phrase(
    "Environment",
    "Yr amgylchedd")
  package static let sectorFire = Phrase(
    "Fire and rescue",
    "Tân ac achub")
  package static let sectorGovernment = Phrase(
    "Government",
    "Llywodraeth")
  package static let sectorHealth = Phrase(
    "Health",
    "Iechyd")
  package static let sectorHousing = Phrase(
    "Housing",
    "Tai")
  package static let sectorLocalGovernment = Phrase(
    "Local government",
    "Llywodraeth leol")
  package static let sectorPolicingAndJustice = Phrase(
    "Policing and justice",
    "Plismona a chyfiawnder")
  package static let sectorThirdSector = Phrase(
    "Third sector",
    "Trydydd sector")
  package static let sectorTransport = Phrase(
    "Transport",
    "Trafnidiaeth")
  package static let sectorUtilities = Phrase(
    "Utilities",
    "Cyfleustodau")
  package static let areaKindAdoptionCollaborativeRegion = Phrase(
    "Adoption collaborative region",
    "Rhanbarth gwasanaeth mabwysiadu")
  package static let areaKindAreaPlanningBoardRegion = Phrase(
    "Area planning board region",
    "Rhanbarth bwrdd cynllunio ardal")
  package static let areaKindCityRegion = Phrase(
    "City or growth deal region",
    "Rhanbarth bargen ddinesig neu dwf")
  package static let areaKindCollaborativeFootprint2011 = Phrase(
    "Collaborative footprint of 2011",
    "Ôl troed cydweithredol 2011")
  package static let areaKindCorporateJointCommittee = Phrase(
    "Corporate joint committee area",
    "Ardal cyd-bwyllgor corfforedig")
  package static let areaKindEconomicRegion = Phrase(
    "Economic region",
    "Rhanbarth economaidd")
  package static let areaKindEducationConsortiumRegion = Phrase(
    "Education consortium region",
    "Rhanbarth consortiwm addysg")
  package static let areaKindFireAuthorityArea = Phrase(
    "Fire authority area",
    "Ardal awdurdod tân")
  package static let areaKindFormerEconomicRegion = Phrase(
    "Former economic region",
    "Cyn-ranbarth economaidd")
  package static let areaKindFormerEducationConsortiumRegion = Phrase(
    "Former education consortium region",
    "Cyn-ranbarth consortiwm addysg")
  package static let areaKindFormerHealthBoard = Phrase(
    "Former health board",
    "Cyn-fwrdd iechyd")
  package static let areaKindFormerPublicServicesBoard = Phrase(
    "Former public services board",
    "Cyn-fwrdd gwasanaethau cyhoeddus")
  package static let areaKindFormerRegionalPartnershipBoard = Phrase(
    "Former regional partnership board",
    "Cyn-fwrdd partneriaeth rhanbarthol")
  package static let areaKindHealthBoard = Phrase(
    "Health board area",
    "Ardal bwrdd iechyd")
  package static let areaKindHousingSupportRegion = Phrase(
    "Housing support region",
    "Rhanbarth cymorth tai")
  package static let areaKindLocalAuthority = Phrase(
    "Council area",
    "Ardal cyngor")
  package static let areaKindNation = Phrase(
    "Nation",
    "Cenedl")
  package static let areaKindNationalPark = Phrase(
    "National Park",
    "Parc Cenedlaethol")
  package static let areaKindPoliceForceArea = Phrase(
    "Police force area",
    "Ardal heddlu")
  package static let areaKindPreservedCounty = Phrase(
    "Preserved county",
    "Sir gadwedig")
  package static let areaKindPublicServicesBoard = Phrase(
    "Public services board area",
    "Ardal bwrdd gwasanaethau cyhoeddus")
  package static let areaKindRegionalPartnershipBoard = Phrase(
    "Regional partnership board area",
    "Ardal bwrdd partneriaeth rhanbarthol")
  package static let areaKindResilienceForumArea = Phrase(
    "Resilience forum area",
    "Ardal Fforwm Lleol Cymru Gydnerth")
  package static let areaKindSafeguardingBoardRegion = Phrase(
    "Safeguarding board region",
    "Rhanbarth bwrdd diogelu")
  package static let areaKindSkillsPartnershipRegion = Phrase(
    "Skills partnership region",
    "Rhanbarth partneriaeth sgiliau")
  package static let areaKindSpatialPlanArea = Phrase(
    "Spatial plan area",
    "Ardal cynllun gofodol")
  package static let areaKindVawdasvRegion = Phrase(
    "VAWDASV region",
    "Rhanbarth VAWDASV")
  package static let areaKindWlgaRegionalBoard2006 = Phrase(
    "WLGA regional board area of 2006",
    "Ardal bwrdd rhanbarthol CLlLC 2006")
}
