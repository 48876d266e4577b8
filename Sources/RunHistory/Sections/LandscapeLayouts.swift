package import LandscapeModel

// What is kept of the records of a landscape: one line a field. A new field is a line among `fields` and
// nothing else: `byPosition` is how sections were before they had names.

extension RecordLayout<Area> {
  /// Areas, by code.
  package static var areas: RecordLayout<Area> {
    Self(
      blank: Area(code: "", name: LocalisedText(english: "")),
      fields: [
        RecordField("code", \.code, .text),
        RecordField("name", \.name, .name),
        RecordField("name-in-other-languages", \.name.furtherForms, .list(.text)),
        RecordField("kind", \.kind, .text),
        RecordField("parts", \.parts, .list(.reference(to: .areas))),
        RecordField("population", \.population, .optional(.whole)),
        RecordField("population-year", \.populationYear, .optional(.whole)),
        RecordField("households", \.households, .optional(.whole)),
        RecordField("nation", \.nation, .optional(.reference(to: .areas))),
        RecordField("source", \.source, .text),
        RecordField("origin", \.origin, .origin),
      ],
      byPosition: [
        "code", "name", "kind", "parts", "population", "population-year", "households", "source",
        "origin",
      ])
  }
}

extension RecordLayout<Organisation> {
  /// Organisations, by id.
  package static var organisations: RecordLayout<Organisation> {
    Self(
      blank: Organisation(id: "", name: LocalisedText(english: "")),
      fields: [
        RecordField("id", \.id, .text),
        RecordField("name", \.name, .name),
        RecordField("name-in-other-languages", \.name.furtherForms, .list(.text)),
        RecordField("aliases", \.aliases, .list(.text)),
        RecordField("kind", \.kind, .text),
        RecordField("sector", \.sector, .text),
        RecordField("areas", \.areas, .list(.reference(to: .areas))),
        RecordField("official-id", \.officialID, .text),
        RecordField("source", \.source, .text),
        RecordField("origin", \.origin, .origin),
      ],
      byPosition: [
        "id", "name", "aliases", "kind", "sector", "areas", "official-id", "source", "origin",
      ])
  }
}

extension RecordLayout<Remit> {
  /// Remits, by id.
  package static var remits: RecordLayout<Remit> {
    Self(
      blank: Remit(id: "", name: LocalisedText(english: "")),
      fields: [
        RecordField("id", \.id, .text),
        RecordField("name", \.name, .name),
        RecordField("name-in-other-languages", \.name.furtherForms, .list(.text)),
        RecordField("broader", \.broader, .optional(.reference(to: .remits))),
        RecordField("definition", \.definition.english, .text),
        RecordField("definition-in-other-languages", \.definition.otherForms, .list(.text)),
        RecordField("source", \.source, .text),
        RecordField("origin", \.origin, .origin),
      ],
      byPosition: ["id", "name", "broader", "definition", "source", "origin"])
  }
}

extension RecordLayout<Kind> {
  /// Kinds, by id.
  package static var kinds: RecordLayout<Kind> {
    Self(
      blank: Kind(id: "", name: LocalisedText(english: ""), function: .strategic),
      fields: [
        RecordField("id", \.id, .text),
        RecordField("name", \.name, .name),
        RecordField("name-in-other-languages", \.name.furtherForms, .list(.text)),
        RecordField("abbreviation", \.abbreviation, .optional(.name)),
        RecordField(
          "abbreviation-in-other-languages", \.abbreviation.furtherForms, .list(.text)),
        RecordField("purpose", \.purpose, .optional(.word)),
        RecordField("basis", \.basis, .optional(.word)),
        RecordField("legislation", \.legislation.english, .text),
        RecordField(
          "legislation-in-other-languages", \.legislation.otherForms, .list(.text)),
        RecordField("legislation-url", \.legislationURL.english, .text),
        RecordField(
          "legislation-url-in-other-languages", \.legislationURL.otherForms, .list(.text)),
        RecordField("change-routes", \.changeRoutes, .list(.word)),
        RecordField("statutory-member-kinds", \.statutoryMemberKinds, .list(.text)),
        RecordField("invited-member-kinds", \.invitedMemberKinds, .list(.text)),
        RecordField("default-remits", \.defaultRemits, .list(.reference(to: .remits))),
        RecordField("default-scale", \.defaultScale, .optional(.word)),
        RecordField("function", \.function, .word),
        RecordField("expected-everywhere", \.isExpectedEverywhere, .mark),
        RecordField("satisfied-by", \.satisfiedBy, .optional(.reference(to: .kinds))),
        RecordField("merger", \.merger, .optional(.word)),
        RecordField("nation", \.nation, .optional(.reference(to: .areas))),
        RecordField("active-from", \.activeFrom, .date),
        RecordField("active-to", \.activeTo, .date),
        RecordField("notes", \.notes.english, .text),
        RecordField("notes-in-other-languages", \.notes.otherForms, .list(.text)),
        RecordField("source", \.source, .text),
        RecordField("origin", \.origin, .origin),
      ],
      byPosition: [
        "id", "name", "abbreviation", "purpose", "basis", "legislation", "legislation-url",
        "change-routes", "statutory-member-kinds", "invited-member-kinds", "default-remits",
        "default-scale", "function", "expected-everywhere", "satisfied-by", "active-from",
        "active-to", "notes", "source", "origin",
      ])
  }
}

extension RecordLayout<Partnership> {
  /// Partnerships, by id.
  package static var partnerships: RecordLayout<Partnership> {
    Self(
      blank: Partnership(
        id: "", name: LocalisedText(english: ""), kind: 0, scrutiny: .unknown,
        annualReport: .unknown),
      fields: [
        RecordField("id", \.id, .text),
        RecordField("name", \.name, .name),
        RecordField("name-in-other-languages", \.name.furtherForms, .list(.text)),
        RecordField("kind", \.kind, .reference(to: .kinds)),
        RecordField("purpose", \.purpose, .optional(.word)),
        RecordField("scale", \.scale, .optional(.word)),
        RecordField("areas", \.areas, .list(.reference(to: .areas))),
        RecordField("remits", \.remits, .list(.reference(to: .remits))),
        RecordField("remit-text", \.remitText, .text),
        RecordField("basis", \.basis, .optional(.word)),
        RecordField("legislation", \.legislation, .text),
        RecordField("established", \.established, .date),
        RecordField("ended", \.ended, .date),
        RecordField("parent", \.parent, .optional(.parent)),
        RecordField("host", \.host, .optional(.named)),
        RecordField("chair", \.chair, .optional(.named)),
        RecordField("meetings-per-year", \.meetingsPerYear, .optional(.number)),
        RecordField("plans", \.plans.english, .list(.text)),
        RecordField("plans-in-other-languages", \.plans.otherForms, .list(.text)),
        RecordField("plan-from", \.planFrom, .date),
        RecordField("plan-to", \.planTo, .date),
        RecordField("needs-assessments", \.needsAssessments.english, .list(.text)),
        RecordField(
          "needs-assessments-in-other-languages", \.needsAssessments.otherForms, .list(.text)),
        RecordField("scrutiny", \.scrutiny, .word),
        RecordField("annual-report", \.annualReport, .word),
        RecordField("url", \.url, .text),
        RecordField("source", \.source, .text),
        RecordField("as-of", \.asOf, .date),
        RecordField("origin", \.origin, .origin),
      ],
      byPosition: [
        "id", "name", "kind", "purpose", "scale", "areas", "remits", "remit-text", "basis",
        "legislation", "established", "ended", "parent", "host", "chair", "meetings-per-year",
        "plans", "plan-from", "plan-to", "needs-assessments", "scrutiny", "annual-report", "url",
        "source", "as-of", "origin",
      ])
  }
}

extension RecordLayout<InactivePartnership> {
  /// What is told of partnerships that are not active.
  package static var inactive: RecordLayout<InactivePartnership> {
    Self(
      blank: InactivePartnership(id: ""),
      fields: [
        RecordField("id", \.id, .text),
        RecordField("name", \.name, .name),
        RecordField("name-in-other-languages", \.name.furtherForms, .list(.text)),
        RecordField("established", \.established, .date),
        RecordField("ended", \.ended, .date),
      ])
  }
}

extension RecordLayout<Membership> {
  /// Seats, partnership by partnership.
  package static var memberships: RecordLayout<Membership> {
    Self(
      blank: Membership(
        partnership: 0, organisation: 0, role: .member, certainty: .published),
      fields: [
        RecordField("partnership", \.partnership, .reference(to: .partnerships)),
        RecordField("organisation", \.organisation, .reference(to: .organisations)),
        RecordField("role", \.role, .word),
        RecordField("certainty", \.certainty, .word),
        RecordField("from", \.from, .date),
        RecordField("to", \.to, .date),
        RecordField("representative", \.representative, .text),
        RecordField("source", \.source, .text),
        RecordField("origin", \.origin, .origin),
      ],
      byPosition: [
        "partnership", "organisation", "role", "certainty", "from", "to", "representative",
        "source", "origin",
      ])
  }
}
