// Made from the catalogues of 'messages-of-returns' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let returnsOneOf = Phrase(
    "give --out to write forms or --read to read them back, one of the two.",
    "rhowch --out i ysgrifennu ffurflenni neu --read i'w darllen, y naill neu'r llall.",
    nil)
  package static let returnsChoice = Phrase(
    "--first, --kind and --organisation choose what is asked: give one of them at most.",
    "mae --first, --kind a --organisation yn dewis beth a ofynnir: rhowch un ohonynt ar y mwyaf.",
    nil)
  package static let returnsWithOut = Phrase(
    "--first, --kind, --organisation and --force go with --out.",
    "gyda --out y mae --first, --kind, --organisation a --force yn mynd.",
    nil)
  package static let returnsWithRead = Phrase(
    "--apply and --format go with --read.",
    "gyda --read y mae --apply a --format yn mynd.",
    nil)
  package static let returnsFirstAtLeast = Phrase(
    "--first is a number from 1.",
    "rhif o 1 ymlaen yw --first.",
    nil)
  package static let returnsNoRun = Phrase(
    "forms are read back into a catalogue; name its folder",
    "i gatalog y darllenir ffurflenni; enwch ei ffolder",
    nil)
  package static let returnsNobody = Phrase(
    "nobody is asked: no partnership is of that kind",
    "ni ofynnir i neb: nid oes partneriaeth o'r math hwnnw",
    nil)
  package static let returnsFileLeft = Phrase(
    "no CSV file, and not read",
    "nid ffeil CSV, ac ni chafodd ei darllen",
    nil)
  package static let returnsLink = Phrase(
    "a link",
    "dolen",
    nil)
  package static let returnsStrayQuote = Phrase(
    "a quote opens here and never closes as it should",
    "mae dyfynnod yn agor yma heb gau fel y dylai",
    nil)
  package static let returnsNoVersion = Phrase(
    "no form that can be read: no line says which version it is",
    "nid ffurflen y gellir ei darllen: nid oes llinell sy'n nodi'r fersiwn",
    nil)
  package static let returnsNoBody = Phrase(
    "the form does not say whose it is: the line with the id of the partnership or organisation is missing",
    "nid yw'r ffurflen yn dweud ffurflen pwy yw hi: mae'r llinell â dynodydd y bartneriaeth neu'r sefydliad ar goll",
    nil)
  package static let returnsNothingApplied = Phrase(
    "nothing was applied",
    "ni newidiwyd dim",
    nil)
  package static let returnsBlank = Phrase(
    "nobody has answered it",
    "nid oes neb wedi'i hateb",
    nil)
  package static let returnsOlder = Phrase(
    "made of another state of the catalogue; what has changed since is told at each line",
    "fe'i gwnaed o gyflwr arall ar y catalog; dywedir wrth bob llinell beth sydd wedi newid ers hynny",
    nil)
  package static let returnsUseApply = Phrase(
    "nothing is written without --apply",
    "ni chaiff dim ei ysgrifennu heb --apply",
    nil)
  package static let returnsNothingToChange = Phrase(
    "the catalogue says all of it already; nothing was written",
    "mae'r catalog yn dweud y cyfan eisoes; ni ysgrifennwyd dim",
    nil)
  package static let returnsFileNotUTF8 = Phrase(
    "not UTF-8, so that no row of it can be edited",
    "nid UTF-8 mohono, felly ni ellir golygu ei resi",
    nil)
  package static let returnsFileChanged = Phrase(
    "not what was read: the file has changed since",
    "nid yr hyn a ddarllenwyd: mae'r ffeil wedi newid ers hynny",
    nil)
  package static let returnsFileLink = Phrase(
    "a link, and a file is only replaced where it lies",
    "dolen, a dim ond lle y mae'n gorwedd y caiff ffeil ei disodli",
    nil)
}

extension Words {
  package static func returnsUnknownKind(kind: String) -> Phrase {
    returnsUnknownKindText.filled(.text(kind))
  }
  private static let returnsUnknownKindText = Filling(
      ["the catalogue has no kind '", 0, "'"],
      ["nid oes math '", 0, "' yn y catalog"],
      nil)
  package static func returnsUnknownKindMeant(kind: String, nearest: String) -> Phrase {
    returnsUnknownKindMeantText.filled(.text(kind), .text(nearest))
  }
  private static let returnsUnknownKindMeantText = Filling(
      ["the catalogue has no kind '", 0, "'; did you mean '", 1, "'?"],
      ["nid oes math '", 0, "' yn y catalog; ai '", 1, "' oedd gennych mewn golwg?"],
      nil)
  package static func returnsUnknownOrganisation(name: String) -> Phrase {
    returnsUnknownOrganisationText.filled(.text(name))
  }
  private static let returnsUnknownOrganisationText = Filling(
      ["the catalogue has no organisation '", 0, "'"],
      ["nid oes sefydliad '", 0, "' yn y catalog"],
      nil)
  package static func returnsUnknownOrganisationMeant(name: String, nearest: String) -> Phrase {
    returnsUnknownOrganisationMeantText.filled(.text(name), .text(nearest))
  }
  private static let returnsUnknownOrganisationMeantText = Filling(
      ["the catalogue has no organisation '", 0, "'; did you mean '", 1, "'?"],
      ["nid oes sefydliad '", 0, "' yn y catalog; ai '", 1, "' oedd gennych mewn golwg?"],
      nil)
  package static func returnsNoForms(folder: String) -> Phrase {
    returnsNoFormsText.filled(.text(folder))
  }
  private static let returnsNoFormsText = Filling(
      ["'", 0, "' holds no CSV file"],
      ["nid oes ffeil CSV yn '", 0, "'"],
      nil)
  package static func returnsNotRegular(reason: String) -> Phrase {
    returnsNotRegularText.filled(.text(reason))
  }
  private static let returnsNotRegularText = Filling(
      ["no plain file, and not read: ", 0],
      ["nid ffeil blaen, ac ni chafodd ei darllen: ", 0],
      nil)
  package static func returnsTooMany(limit: String) -> Phrase {
    returnsTooManyText.filled(.text(limit))
  }
  private static let returnsTooManyText = Filling(
      ["too many files; the limit is ", 0],
      ["gormod o ffeiliau; ", 0, " yw'r terfyn"],
      nil)
  package static func returnsMissingColumn(column: String, found: String) -> Phrase {
    returnsMissingColumnText.filled(.text(column), .text(found))
  }
  private static let returnsMissingColumnText = Filling(
      ["no form that can be read: the column '", 0, "' is missing; found ", 1],
      ["nid ffurflen y gellir ei darllen: mae'r golofn '", 0, "' ar goll; cafwyd ", 1],
      nil)
  package static func returnsUnknownVersion(version: String, own: String) -> Phrase {
    returnsUnknownVersionText.filled(.text(version), .text(own))
  }
  private static let returnsUnknownVersionText = Filling(
      ["the form is of version '", 0, "'; this program reads version ", 1],
      ["mae'r ffurflen o fersiwn '", 0, "'; mae'r rhaglen hon yn darllen fersiwn ", 1],
      nil)
  package static func returnsTwoBodies(first: String, second: String) -> Phrase {
    returnsTwoBodiesText.filled(.text(first), .text(second))
  }
  private static let returnsTwoBodiesText = Filling(
      ["the form is of two: '", 0, "' and '", 1, "'"],
      ["mae'r ffurflen am ddau: '", 0, "' a '", 1, "'"],
      nil)
  package static func returnsLostKeys(all: String, kept: String) -> Phrase {
    returnsLostKeysText.filled(.text(all), .text(kept))
  }
  private static let returnsLostKeysText = Filling(
      ["no form that can be read: of ", 0, " lines ", 1, " have a key"],
      ["nid ffurflen y gellir ei darllen: llinellau: ", 0, "; â'u hallwedd: ", 1],
      nil)
  package static func returnsUnknownBody(id: String) -> Phrase {
    returnsUnknownBodyText.filled(.text(id))
  }
  private static let returnsUnknownBodyText = Filling(
      ["the catalogue has no '", 0, "': the form is of another catalogue, or the body has ended"],
      ["nid oes '", 0, "' yn y catalog: ffurflen catalog arall yw hon, neu mae'r corff wedi dod i ben"],
      nil)
  package static func returnsLaterCatalogue(form: String, catalogue: String) -> Phrase {
    returnsLaterCatalogueText.filled(.text(form), .text(catalogue))
  }
  private static let returnsLaterCatalogueText = Filling(
      ["the form is of a catalogue of ", 0, ", and this one is of ", 1],
      ["mae'r ffurflen o gatalog ", 0, ", ac o ", 1, " y mae hwn"],
      nil)
  package static func returnsOtherCatalogue(all: String, known: String) -> Phrase {
    returnsOtherCatalogueText.filled(.text(all), .text(known))
  }
  private static let returnsOtherCatalogueText = Filling(
      ["the form is of another catalogue: of ", 0, " bodies that it names this one has ", 1],
      ["ffurflen catalog arall yw hon: cyrff y mae'n eu henwi: ", 0, "; y rhai sydd gan hwn: ", 1],
      nil)
  package static func returnsTwice(id: String, first: String) -> Phrase {
    returnsTwiceText.filled(.text(id), .text(first))
  }
  private static let returnsTwiceText = Filling(
      ["a second return of '", 0, "'; the first is ", 1],
      ["ail ffurflen '", 0, "'; ", 1, " yw'r gyntaf"],
      nil)
  package static func returnsSummary(answered: Int, blank: Int, used: Int, same: Int, refused: Int, open: Int) -> Phrase {
    returnsSummaryText.filled(.figure(answered), .figure(blank), .figure(used), .figure(same), .figure(refused), .figure(open))
  }
  private static let returnsSummaryText = Filling(
      ["forms answered: ", 0, ", without an answer: ", 1, "; lines used: ", 2, ", as the catalogue has it: ", 3, ", not applied: ", 4, ", left open: ", 5],
      ["ffurflenni a atebwyd: ", 0, ", heb ateb: ", 1, "; llinellau a ddefnyddir: ", 2, ", fel y mae yn y catalog: ", 3, ", heb eu defnyddio: ", 4, ", yn agored: ", 5],
      nil)
  package static func returnsWrote(path: String, count: Int) -> Phrase {
    returnsWroteText.filled(.text(path), .figure(count))
  }
  private static let returnsWroteText = Filling(
      ["edited rows of ", 0, ": ", 1],
      ["rhesi a olygwyd yn ", 0, ": ", 1],
      nil)
  package static func returnsNotTidy(table: String, file: String) -> Phrase {
    returnsNotTidyText.filled(.text(table), .text(file))
  }
  private static let returnsNotTidyText = Filling(
      ["the rows of '", 0, "' lie in ", 1, ", which cannot be edited row by row; make a catalogue of CSV files with 'landscape convert' and apply the forms to that"],
      ["yn ", 1, " y mae rhesi '", 0, "', ac ni ellir ei olygu fesul rhes; gwnewch gatalog o ffeiliau CSV â 'landscape convert' a defnyddiwch y ffurflenni ar hwnnw"],
      nil)
  package static func returnsFileNoEntry(column: String, entry: String) -> Phrase {
    returnsFileNoEntryText.filled(.text(column), .text(entry))
  }
  private static let returnsFileNoEntryText = Filling(
      ["the list '", 0, "' has no entry '", 1, "' that could be taken out"],
      ["nid oes cofnod '", 1, "' yn y rhestr '", 0, "' y gellid ei dynnu"],
      nil)
}
