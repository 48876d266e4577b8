// Made from the catalogues of 'messages-of-settings' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let expectedNumber = Phrase(
    "a number",
    "rhif",
    nil)
  package static let expectedFlag = Phrase(
    "true or false",
    "true neu false",
    nil)
  package static let expectedDate = Phrase(
    "a date such as 2023-06-30",
    "dyddiad megis 2023-06-30",
    nil)
  package static let expectedNameAndValue = Phrase(
    "name=value",
    "enw=gwerth",
    nil)
  package static let expectedNames = Phrase(
    "names with values",
    "enwau â gwerthoedd",
    nil)
  package static let expectedText = Phrase(
    "a text",
    "testun",
    nil)
  package static let expectedLine = Phrase(
    "a line from 1, or none",
    "llinell o 1 ymlaen, neu none",
    nil)
  package static let expectedSources = Phrase(
    "a list of sources",
    "rhestr o ffynonellau",
    nil)
  package static let expectedTable = Phrase(
    "a table",
    "tabl",
    nil)
  package static let expectedSettings = Phrase(
    "settings by name",
    "gosodiadau wrth eu henwau",
    nil)
  package static let expectedSettingName = Phrase(
    "the name of a setting",
    "enw gosodiad",
    nil)
  package static let expectedOneValue = Phrase(
    "one value",
    "un gwerth",
    nil)
  package static let expectedTextOrLanguages = Phrase(
    "a text, or one for 'en' and each other language",
    "testun, neu un ar gyfer 'en' a phob iaith arall",
    nil)
  package static let expectedTag = Phrase(
    "the tag of a language, such as en",
    "tag iaith, megis en",
    nil)
  package static let listIsEmpty = Phrase(
    "the list is empty",
    "mae'r rhestr yn wag",
    nil)
  package static let separatorEmpty = Phrase(
    "a separator is empty",
    "mae gwahanydd yn wag",
    nil)
  package static let dayAndMonthFirst = Phrase(
    "dates cannot have the day first and the month first",
    "ni all dyddiadau fod â'r diwrnod yn gyntaf a'r mis yn gyntaf",
    nil)
  package static let padWithoutWidth = Phrase(
    "'pad' has no 'width'",
    "nid oes gan 'pad' 'width'",
    nil)
  package static let isAnAddress = Phrase(
    "is an address; expected a file of the catalogue folder",
    "cyfeiriad gwe ydyw; disgwylid ffeil yn ffolder y catalog",
    nil)
  package static let liesOutsideFolder = Phrase(
    "lies outside of the catalogue folder",
    "mae y tu allan i ffolder y catalog",
    nil)
  package static let starNeedsQuotes = Phrase(
    "; a text that begins with * or & stands in quotes",
    "; mewn dyfynodau y mae testun sy'n dechrau â * neu &",
    nil)
  package static let aMapping = Phrase(
    "a mapping",
    "mapiad",
    nil)
  package static let aList = Phrase(
    "a list",
    "rhestr",
    nil)
  package static let anAlias = Phrase(
    "an alias",
    "alias",
    nil)
  package static let expectedRoutes = Phrase(
    "a list of routes, the easiest first",
    "rhestr o lwybrau, yr hawsaf yn gyntaf",
    nil)
  package static let expectedRouteID = Phrase(
    "an id of small letters, digits and hyphens",
    "dynodydd o lythrennau bach, digidau a chysylltnodau",
    nil)
  package static let expectedRouteWord = Phrase(
    "a word without spaces or semicolons",
    "gair heb fylchau na hanner colonau",
    nil)
  package static let feasibilityAllZero = Phrase(
    "the feasibility of every route is 0, expected one above 0",
    "mae dichonoldeb pob llwybr yn 0, disgwylid un uwchlaw 0",
    nil)
  package static let boundariesNotJSON = Phrase(
    "it is no JSON",
    "nid yw'n JSON",
    nil)
  package static let boundariesNoCollection = Phrase(
    "it is no GeoJSON collection of features (\"type\": \"FeatureCollection\" with \"features\")",
    "nid yw'n gasgliad GeoJSON o nodweddion (\"type\": \"FeatureCollection\" gyda \"features\")",
    nil)
  package static let outlineMissing = Phrase(
    "it has no geometry",
    "nid oes iddo geometreg",
    nil)
  package static let outlineUnreadable = Phrase(
    "its coordinates cannot be read",
    "ni ellir darllen ei gyfesurynnau",
    nil)
  package static let outlineTooSmall = Phrase(
    "nothing of it is left at the size of a map",
    "nid oes dim ohono ar ôl ar faint map",
    nil)
}

extension Words {
  package static func foundExpected(found: String, expected: Phrase) -> Phrase {
    foundExpectedText.filled(.text(found), .phrase(expected))
  }
  private static let foundExpectedText = Filling(
      ["found ", 0, ", expected ", 1],
      ["cafwyd ", 0, ", disgwylid ", 1],
      nil)
  package static func quotedFoundExpected(found: String, expected: Phrase) -> Phrase {
    quotedFoundExpectedText.filled(.text(found), .phrase(expected))
  }
  private static let quotedFoundExpectedText = Filling(
      ["found '", 0, "', expected ", 1],
      ["cafwyd '", 0, "', disgwylid ", 1],
      nil)
  package static func settingIsExpected(name: String, found: String, expected: Phrase) -> Phrase {
    settingIsExpectedText.filled(.text(name), .text(found), .phrase(expected))
  }
  private static let settingIsExpectedText = Filling(
      ["'", 0, "' is ", 1, ", expected ", 2],
      ["mae '", 0, "' yn ", 1, ", disgwylid ", 2],
      nil)
  package static func settingIsQuotedExpected(name: String, found: String, expected: Phrase) -> Phrase {
    settingIsQuotedExpectedText.filled(.text(name), .text(found), .phrase(expected))
  }
  private static let settingIsQuotedExpectedText = Filling(
      ["'", 0, "' is '", 1, "', expected ", 2],
      ["mae '", 0, "' yn '", 1, "', disgwylid ", 2],
      nil)
  package static func expectedRange(lowest: String, highest: String) -> Phrase {
    expectedRangeText.filled(.text(lowest), .text(highest))
  }
  private static let expectedRangeText = Filling(
      [0, " to ", 1],
      [0, " hyd at ", 1],
      nil)
  package static func expectedRoles(roles: String) -> Phrase {
    expectedRolesText.filled(.text(roles))
  }
  private static let expectedRolesText = Filling(
      ["a list of roles: ", 0],
      ["rhestr o rolau: ", 0],
      nil)
  package static func expectedOneOf(choices: String) -> Phrase {
    expectedOneOfText.filled(.text(choices))
  }
  private static let expectedOneOfText = Filling(
      ["one of ", 0],
      ["un o'r rhain: ", 0],
      nil)
  package static func expectedSign(sign: String) -> Phrase {
    expectedSignText.filled(.text(sign))
  }
  private static let expectedSignText = Filling(
      ["one character such as ", 0],
      ["un nod megis ", 0],
      nil)
  package static func expectedSettingsOf(section: String) -> Phrase {
    expectedSettingsOfText.filled(.text(section))
  }
  private static let expectedSettingsOfText = Filling(
      ["settings of '", 0, "' by name"],
      ["gosodiadau '", 0, "' wrth eu henwau"],
      nil)
  package static func languageTwice(tag: String) -> Phrase {
    languageTwiceText.filled(.text(tag))
  }
  private static let languageTwiceText = Filling(
      ["language '", 0, "' stands there twice"],
      ["mae'r iaith '", 0, "' yno ddwywaith"],
      nil)
  package static func noLanguage(known: String) -> Phrase {
    noLanguageText.filled(.text(known))
  }
  private static let noLanguageText = Filling(
      ["found no language, expected some of ", 0],
      ["ni chafwyd iaith, disgwylid rhai o'r rhain: ", 0],
      nil)
  package static func unknownExpectedOneOf(thing: Phrase, name: String, known: String) -> Phrase {
    unknownExpectedOneOfText.filled(.phrase(thing), .text(name), .text(known))
  }
  private static let unknownExpectedOneOfText = Filling(
      ["unknown ", 0, " '", 1, "'; expected one of ", 2],
      ["anhysbys (", 0, "): '", 1, "'; disgwylid un o'r rhain: ", 2],
      nil)
  package static func unknownDidYouMean(thing: Phrase, name: String, nearest: String) -> Phrase {
    unknownDidYouMeanText.filled(.phrase(thing), .text(name), .text(nearest))
  }
  private static let unknownDidYouMeanText = Filling(
      ["unknown ", 0, " '", 1, "'; did you mean '", 2, "'?"],
      ["anhysbys (", 0, "): '", 1, "'; ai '", 2, "' a olygwch?"],
      nil)
  package static func weightsAllZero(weights: String) -> Phrase {
    weightsAllZeroText.filled(.text(weights))
  }
  private static let weightsAllZeroText = Filling(
      [0, " are all 0, expected one above 0"],
      ["mae'r rhain i gyd yn 0: ", 0, "; disgwylid un uwchlaw 0"],
      nil)
  package static func columnGivenTwice(column: String) -> Phrase {
    columnGivenTwiceText.filled(.text(column))
  }
  private static let columnGivenTwiceText = Filling(
      ["column '", 0, "' is given twice"],
      ["rhoddir y golofn '", 0, "' ddwywaith"],
      nil)
  package static func valueBesideSource(column: String, sources: String) -> Phrase {
    valueBesideSourceText.filled(.text(column), .text(sources))
  }
  private static let valueBesideSourceText = Filling(
      ["'", 0, "' has a 'value' and ", 1, "; expected 'default' beside ", 1],
      ["mae gan '", 0, "' 'value' a hefyd ", 1, "; disgwylid 'default' wrth ochr ", 1],
      nil)
  package static func hasNoSource(column: String, source: String, sources: String) -> Phrase {
    hasNoSourceText.filled(.text(column), .text(source), .text(sources))
  }
  private static let hasNoSourceText = Filling(
      ["'", 0, "' has no '", 1, "', '", 2, "' or 'value'"],
      ["nid oes gan '", 0, "' '", 1, "', '", 2, "' na 'value'"],
      nil)
  package static func isNoList(column: String) -> Phrase {
    isNoListText.filled(.text(column))
  }
  private static let isNoListText = Filling(
      ["'", 0, "' is no list, so it has no separator"],
      ["nid rhestr yw '", 0, "', felly nid oes ganddi wahanydd"],
      nil)
  package static func holdsNoDates(column: String) -> Phrase {
    holdsNoDatesText.filled(.text(column))
  }
  private static let holdsNoDatesText = Filling(
      ["'", 0, "' holds no dates"],
      ["nid oes dyddiadau yn '", 0, "'"],
      nil)
  package static func holdsNoNumbers(column: String) -> Phrase {
    holdsNoNumbersText.filled(.text(column))
  }
  private static let holdsNoNumbersText = Filling(
      ["'", 0, "' holds no numbers"],
      ["nid oes rhifau yn '", 0, "'"],
      nil)
  package static func membersHaveNo(key: String) -> Phrase {
    membersHaveNoText.filled(.text(key))
  }
  private static let membersHaveNoText = Filling(
      ["members have no '", 0, "'"],
      ["nid oes gan members '", 0, "'"],
      nil)
  package static func conditionHasNo(key: String) -> Phrase {
    conditionHasNoText.filled(.text(key))
  }
  private static let conditionHasNoText = Filling(
      ["the condition has no '", 0, "'"],
      ["nid oes gan yr amod '", 0, "'"],
      nil)
  package static func noXPath(expression: String, reason: String) -> Phrase {
    noXPathText.filled(.text(expression), .text(reason))
  }
  private static let noXPathText = Filling(
      ["'", 0, "' is no XPath 1.0 expression: ", 1],
      ["nid yw '", 0, "' yn fynegiad XPath 1.0: ", 1],
      nil)
  package static func noPathFromRoot(path: String) -> Phrase {
    noPathFromRootText.filled(.text(path))
  }
  private static let noPathFromRootText = Filling(
      ["'", 0, "' is no path from the root, such as /boards/board"],
      ["nid yw '", 0, "' yn llwybr o'r gwraidd, megis /boards/board"],
      nil)
  package static func noElementName(name: String) -> Phrase {
    noElementNameText.filled(.text(name))
  }
  private static let noElementNameText = Filling(
      ["'", 0, "' is no element's name or *"],
      ["nid yw '", 0, "' yn enw elfen nac yn *"],
      nil)
  package static func encodingNotRead(encoding: String, known: String) -> Phrase {
    encodingNotReadText.filled(.text(encoding), .text(known))
  }
  private static let encodingNotReadText = Filling(
      ["encoding '", 0, "' is not read; expected ", 1, ", or save the file as UTF-8"],
      ["ni ddarllenir yr amgodiad '", 0, "'; disgwylid un o'r rhain: ", 1, "; neu cadwch y ffeil fel UTF-8"],
      nil)
  package static func sourceHasNo(key: String, required: String) -> Phrase {
    sourceHasNoText.filled(.text(key), .text(required))
  }
  private static let sourceHasNoText = Filling(
      ["the source has no '", 0, "'; expected ", 1],
      ["nid oes gan y ffynhonnell '", 0, "'; disgwylid ", 1],
      nil)
  package static func nothingMappedTo(source: Phrase, column: String, table: String) -> Phrase {
    nothingMappedToText.filled(.phrase(source), .text(column), .text(table))
  }
  private static let nothingMappedToText = Filling(
      ["no ", 0, " is mapped to '", 1, "', which '", 2, "' needs"],
      ["nid oes dim (", 0, ") wedi'i fapio i '", 1, "', sydd ei hangen ar '", 2, "'"],
      nil)
  package static func membersInOtherTable(table: String) -> Phrase {
    membersInOtherTableText.filled(.text(table))
  }
  private static let membersInOtherTableText = Filling(
      ["members stand in the rows of partnerships, and the table is '", 0, "'"],
      ["yn rhesi partnerships y mae aelodau, a '", 0, "' yw'r tabl"],
      nil)
  package static func starInFolder(path: String) -> Phrase {
    starInFolderText.filled(.text(path))
  }
  private static let starInFolderText = Filling(
      ["'", 0, "' has a * in the name of a folder; expected it in that of a file"],
      ["mae gan '", 0, "' * yn enw ffolder; fe'i disgwylid yn enw ffeil"],
      nil)
  package static func standsTwice(name: String) -> Phrase {
    standsTwiceText.filled(.text(name))
  }
  private static let standsTwiceText = Filling(
      ["'", 0, "' stands twice"],
      ["mae '", 0, "' yno ddwywaith"],
      nil)
  package static func pathHasFault(path: String, fault: Phrase) -> Phrase {
    pathHasFaultText.filled(.text(path), .phrase(fault))
  }
  private static let pathHasFaultText = Filling(
      ["'", 0, "' ", 1],
      ["'", 0, "': ", 1],
      nil)
  package static func valuesTooDeep(most: String) -> Phrase {
    valuesTooDeepText.filled(.text(most))
  }
  private static let valuesTooDeepText = Filling(
      ["values stand more than ", 0, " deep in each other"],
      ["dyfnder y gwerthoedd y tu mewn i'w gilydd: uwchlaw ", 0],
      nil)
  package static func tooManyAliases(most: String) -> Phrase {
    tooManyAliasesText.filled(.text(most))
  }
  private static let tooManyAliasesText = Filling(
      ["more than ", 0, " aliases"],
      ["nifer yr aliasau: uwchlaw ", 0],
      nil)
  package static func notYAML(reason: String) -> Phrase {
    notYAMLText.filled(.text(reason))
  }
  private static let notYAMLText = Filling(
      ["not YAML: ", 0],
      ["nid YAML mohono: ", 0],
      nil)
  package static func languageNotKnown(tag: String, known: String) -> Phrase {
    languageNotKnownText.filled(.text(tag), .text(known))
  }
  private static let languageNotKnownText = Filling(
      ["found '", 0, "', expected the BCP 47 tag of a language, such as ", 1],
      ["cafwyd '", 0, "', disgwylid tag iaith yn ôl BCP 47, megis ", 1],
      nil)
  package static func languageNotKnownNearest(tag: String, known: String, nearest: String) -> Phrase {
    languageNotKnownNearestText.filled(.text(tag), .text(known), .text(nearest))
  }
  private static let languageNotKnownNearestText = Filling(
      ["found '", 0, "', expected the BCP 47 tag of a language, such as ", 1, "; did you mean '", 2, "'?"],
      ["cafwyd '", 0, "', disgwylid tag iaith yn ôl BCP 47, megis ", 1, "; ai '", 2, "' oedd gennych mewn golwg?"],
      nil)
  package static func foundNoLanguageWithText(tag: String) -> Phrase {
    foundNoLanguageWithTextText.filled(.text(tag))
  }
  private static let foundNoLanguageWithTextText = Filling(
      ["found '", 0, "', expected the BCP 47 tag of a language with a text"],
      ["cafwyd '", 0, "', disgwylid tag iaith yn ôl BCP 47 gyda thestun"],
      nil)
  package static func settingIsGone(setting: String, successor: String) -> Phrase {
    settingIsGoneText.filled(.text(setting), .text(successor))
  }
  private static let settingIsGoneText = Filling(
      ["setting '", 0, "' is gone, expected '", 1, "' in its place"],
      ["nid yw'r gosodiad '", 0, "' yn bod mwyach, disgwylid '", 1, "' yn ei le"],
      nil)
  package static func feasibilityIsOfRoutes(setting: String, file: String) -> Phrase {
    feasibilityIsOfRoutesText.filled(.text(setting), .text(file))
  }
  private static let feasibilityIsOfRoutesText = Filling(
      ["setting '", 0, "' is gone: how feasible a change is stands with each route in ", 1],
      ["nid yw'r gosodiad '", 0, "' yn bod mwyach: nodir pa mor ddichonadwy yw newid gyda phob llwybr yn ", 1],
      nil)
  package static func basisWithoutRoute(basis: String) -> Phrase {
    basisWithoutRouteText.filled(.text(basis))
  }
  private static let basisWithoutRouteText = Filling(
      ["no route for what rests on '", 0, "', expected one under 'bases'"],
      ["dim llwybr ar gyfer yr hyn sy'n seiliedig ar '", 0, "', disgwylid un o dan 'bases'"],
      nil)
  package static func routeHasNo(key: String) -> Phrase {
    routeHasNoText.filled(.text(key))
  }
  private static let routeHasNoText = Filling(
      ["the route has no '", 0, "', expected id, label, explanation and feasibility"],
      ["nid oes gan y llwybr '", 0, "', disgwylid id, label, explanation a feasibility"],
      nil)
  package static func routeTwice(route: String) -> Phrase {
    routeTwiceText.filled(.text(route))
  }
  private static let routeTwiceText = Filling(
      ["route '", 0, "' stands there twice"],
      ["mae'r llwybr '", 0, "' yno ddwywaith"],
      nil)
  package static func changeRouteTwice(word: String, first: String, second: String) -> Phrase {
    changeRouteTwiceText.filled(.text(word), .text(first), .text(second))
  }
  private static let changeRouteTwiceText = Filling(
      ["change route '", 0, "' leads to two routes, '", 1, "' and '", 2, "'"],
      ["mae'r llwybr newid '", 0, "' yn arwain at ddau lwybr, '", 1, "' a '", 2, "'"],
      nil)
  package static func jurisdictionStandsTwice(file: String) -> Phrase {
    jurisdictionStandsTwiceText.filled(.text(file))
  }
  private static let jurisdictionStandsTwiceText = Filling(
      ["the jurisdiction stands in ", 0, " too; keep one of the two"],
      ["mae'r awdurdodaeth yn ", 0, " hefyd; cadwch un o'r ddau"],
      nil)
  package static func kindOfAreaTwice(kind: String) -> Phrase {
    kindOfAreaTwiceText.filled(.text(kind))
  }
  private static let kindOfAreaTwiceText = Filling(
      ["kind of area '", 0, "' stands there twice"],
      ["mae'r math o ardal '", 0, "' yno ddwywaith"],
      nil)
  package static func boundariesNotJSONAt(problem: String) -> Phrase {
    boundariesNotJSONAtText.filled(.text(problem))
  }
  private static let boundariesNotJSONAtText = Filling(
      ["it is no JSON: ", 0],
      ["nid yw'n JSON: ", 0],
      nil)
  package static func outlineIsNoPolygon(type: String) -> Phrase {
    outlineIsNoPolygonText.filled(.text(type))
  }
  private static let outlineIsNoPolygonText = Filling(
      ["it is a ", 0, ", not a Polygon or MultiPolygon"],
      [0, " ydyw, nid Polygon na MultiPolygon"],
      nil)
  package static func outlineOfAreaNotUsed(area: String, reason: String) -> Phrase {
    outlineOfAreaNotUsedText.filled(.text(area), .text(reason))
  }
  private static let outlineOfAreaNotUsedText = Filling(
      ["the outline of ", 0, " is not drawn: ", 1],
      ["nid yw amlinell ", 0, " yn cael ei lluniadu: ", 1],
      nil)
  package static func outlinesOfNoArea(count: Int, all: Int) -> Phrase {
    outlinesOfNoAreaText.filled(.number(count), .number(all))
  }
  private static let outlinesOfNoAreaText = Filling(
      [0, " of ", 1, " outlines are of no area of the catalogue and are not drawn"],
      ["nid yw ", 0, " o'r ", 1, " amlinell o ardaloedd y catalog ac ni chânt eu lluniadu"],
      nil)
  package static func keyIsOfText(key: String, file: String) -> Phrase {
    keyIsOfTextText.filled(.text(key), .text(file))
  }
  private static let keyIsOfTextText = Filling(
      ["'", 0, "' says how text is written, and ", 1, " is a workbook; take it out"],
      ["mae '", 0, "' yn dweud sut yr ysgrifennir testun, a llyfr gwaith yw ", 1, "; tynnwch ef allan"],
      nil)
  package static func keyIsOfWorkbook(key: String, endings: String, file: String) -> Phrase {
    keyIsOfWorkbookText.filled(.text(key), .text(endings), .text(file))
  }
  private static let keyIsOfWorkbookText = Filling(
      ["'", 0, "' is for workbooks (", 1, "), and ", 2, " is none"],
      ["mae '", 0, "' ar gyfer llyfrau gwaith (", 1, "), ac nid yw ", 2, " yn un"],
      nil)
}
