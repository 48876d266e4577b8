extension DiagnosticCatalogue {
  /// What is wrong with an XML document as a whole.
  static func document(_ code: DiagnosticCode) -> DiagnosticEntry {
    switch code {
    case .malformedXML:
      DiagnosticEntry(
        ("The XML is not well-formed", "Nid yw'r XML wedi'i ffurfio'n gywir"),
        (
          "The document breaks the rules of XML at the place given, or ends too early; the words are those of the XML library. Nothing of it is used.",
          "Mae'r ddogfen yn torri rheolau XML yn y man a roddir, neu'n gorffen yn rhy gynnar; geiriau'r llyfrgell XML yw'r rhain. Ni ddefnyddir dim ohoni."
        ),
        fix: (
          "Correct the document there; the cause may stand a little before the place given.",
          "Cywirwch y ddogfen yno; gall yr achos fod ychydig cyn y man a roddir."
        ))
    case .doctypeRefused:
      DiagnosticEntry(
        ("A DOCTYPE is refused", "Gwrthodir DOCTYPE"),
        (
          "A document type can name entities that grow without end and files or addresses to load, so a document with one is refused as a whole.",
          "Gall math dogfen enwi endidau sy'n tyfu heb ddiwedd a ffeiliau neu gyfeiriadau i'w llwytho, felly gwrthodir dogfen sydd ag un yn ei chyfanrwydd."
        ),
        fix: (
          "Take the DOCTYPE out and write the text of its entities where they are used.",
          "Tynnwch y DOCTYPE allan ac ysgrifennwch destun ei endidau lle y'u defnyddir."
        ))
    case .unsupportedXMLVersion:
      DiagnosticEntry(
        ("The XML version is not read", "Ni ddarllenir y fersiwn hon o XML"),
        ("Only XML 1.0 is read.", "Dim ond XML 1.0 a ddarllenir."),
        fix: (
          "Save the document as XML 1.0.", "Cadwch y ddogfen fel XML 1.0."
        ))
    case .unsupportedEncoding:
      DiagnosticEntry(
        ("The encoding is not read", "Ni ddarllenir yr amgodiad"),
        (
          "The document declares an encoding that is not read, or one that does not fit its first bytes.",
          "Mae'r ddogfen yn datgan amgodiad nas darllenir, neu un nad yw'n cyd-fynd â'i beitiau cyntaf."
        ),
        fix: (
          "Save the document as UTF-8 and declare that, or declare nothing.",
          "Cadwch y ddogfen fel UTF-8 a datganwch hynny, neu peidiwch â datgan dim."
        ))
    case .competingCatalogues:
      DiagnosticEntry(
        ("The catalogue lies there in two forms", "Mae'r catalog yno mewn dwy ffurf"),
        (
          "The folder holds both catalogue.xml and CSV files, and nobody can tell which is meant.",
          "Mae'r ffolder yn cynnwys catalogue.xml a ffeiliau CSV, ac ni ellir dweud pa un a olygir."
        ),
        fix: (
          "Move one of the two forms out of the folder.",
          "Symudwch un o'r ddwy ffurf allan o'r ffolder."
        ))
    default: limit(code)
    }
  }

  /// A limit that a document passes before the XML library has to deal with it.
  private static func limit(_ code: DiagnosticCode) -> DiagnosticEntry {
    switch code {
    case .startTagTooLarge:
      DiagnosticEntry(
        ("A tag is too large", "Mae tag yn rhy fawr"),
        (
          "From its first to its last character a tag has more bytes than the setting limits.tag-bytes allows.",
          "O'i nod cyntaf i'w nod olaf mae gan dag fwy o feitiau nag y mae'r gosodiad limits.tag-bytes yn ei ganiatáu."
        ),
        fix: (
          "Look for a quote that is never closed, or raise the setting.",
          "Chwiliwch am ddyfynnod nas caeir, neu codwch y gosodiad."
        ))
    case .tooManyAttributes:
      DiagnosticEntry(
        ("An element has too many attributes", "Mae gan elfen ormod o briodoleddau"),
        (
          "An element has more attributes than the setting limits.attributes allows.",
          "Mae gan elfen fwy o briodoleddau nag y mae'r gosodiad limits.attributes yn ei ganiatáu."
        ),
        fix: (
          "Keep to the attributes of the schema, or raise the setting.",
          "Cadwch at briodoleddau'r sgema, neu codwch y gosodiad."
        ))
    case .nestingTooDeep:
      DiagnosticEntry(
        ("Elements stand too deep in each other", "Mae elfennau'n rhy ddwfn yn ei gilydd"),
        (
          "More elements are open at once than the setting limits.element-depth allows.",
          "Mae mwy o elfennau ar agor ar unwaith nag y mae'r gosodiad limits.element-depth yn ei ganiatáu."
        ),
        fix: (
          "Look for tags that are never closed, or raise the setting.",
          "Chwiliwch am dagiau nas caeir, neu codwch y gosodiad."
        ))
    case .textTooLarge:
      DiagnosticEntry(
        ("A text is too large", "Mae testun yn rhy fawr"),
        (
          "Between two tags stand more bytes than the setting limits.text-bytes allows.",
          "Rhwng dau dag mae mwy o feitiau nag y mae'r gosodiad limits.text-bytes yn ei ganiatáu."
        ),
        fix: (
          "Shorten the text, or raise the setting.", "Byrhewch y testun, neu codwch y gosodiad."
        )
      )
    case .commentsTooLarge:
      DiagnosticEntry(
        ("There are too many comments", "Mae gormod o sylwadau"),
        (
          "Comments and processing instructions have more bytes in all than the setting limits.comment-bytes allows.",
          "Mae gan sylwadau a chyfarwyddiadau prosesu fwy o feitiau i gyd nag y mae'r gosodiad limits.comment-bytes yn ei ganiatáu."
        ),
        fix: (
          "Take comments out, or raise the setting.",
          "Tynnwch sylwadau allan, neu codwch y gosodiad."
        )
      )
    default:
      DiagnosticEntry(
        ("Too many elements have an xml:id", "Mae gan ormod o elfennau xml:id"),
        (
          "More elements have an xml:id than the setting limits.xml-ids allows.",
          "Mae gan fwy o elfennau xml:id nag y mae'r gosodiad limits.xml-ids yn ei ganiatáu."
        ),
        fix: (
          "Take them out: catalogues have ids of their own.",
          "Tynnwch hwy allan: mae gan gatalogau eu dynodyddion eu hunain."
        ))
    }
  }

  /// How a record, or the document around it, breaks the schema.
  static func schema(_ code: DiagnosticCode) -> DiagnosticEntry {
    switch code {
    case .unexpectedElement:
      DiagnosticEntry(
        ("An element is not expected", "Nid oes disgwyl elfen"),
        (
          "The schema has no such element at this place. The record it stands in is rejected; outside of records the document is refused.",
          "Nid oes elfen o'r fath yn y sgema yn y man hwn. Gwrthodir y cofnod y mae ynddo; y tu allan i gofnodion gwrthodir y ddogfen."
        ),
        fix: (
          "Correct the name, or move the element to where it belongs; the name of a record comes first.",
          "Cywirwch yr enw, neu symudwch yr elfen i'w lle; enw cofnod sy'n dod gyntaf."
        ))
    case .unexpectedAttribute:
      DiagnosticEntry(
        ("An attribute is not known", "Nid yw priodoledd yn hysbys"),
        (
          "The schema has no such attribute for this element; the record is rejected.",
          "Nid oes priodoledd o'r fath yn y sgema ar gyfer yr elfen hon; gwrthodir y cofnod."
        ),
        fix: (
          "Correct the attribute's name, or take it out.",
          "Cywirwch enw'r briodoledd, neu tynnwch hi allan."
        ))
    case .unexpectedText:
      DiagnosticEntry(
        ("Text stands between elements", "Mae testun rhwng elfennau"),
        (
          "Text stands where the schema has elements only.",
          "Mae testun lle mae gan y sgema elfennau yn unig."
        ),
        fix: (
          "Put the text into the element it belongs to, or take it out.",
          "Rhowch y testun yn yr elfen y mae'n perthyn iddi, neu tynnwch ef allan."
        ))
    case .repeatedElement:
      DiagnosticEntry(
        ("An element stands twice", "Mae elfen yno ddwywaith"),
        (
          "A record has an element twice that it may have once, or a name twice in one language; it is rejected.",
          "Mae gan gofnod elfen ddwywaith y caiff ei chael unwaith, neu enw ddwywaith mewn un iaith; fe'i gwrthodir."
        ),
        fix: (
          "Keep one of the two, or say the language with xml:lang.",
          "Cadwch un o'r ddwy, neu nodwch yr iaith ag xml:lang."
        ))
    case .sourceOutsideFolder:
      DiagnosticEntry(
        ("A file lies outside of the folder", "Mae ffeil y tu allan i'r ffolder"),
        (
          "A file of the catalogue, or a source that landscape.yaml names, lies, its links followed, outside of the catalogue folder; it is not read.",
          "Mae un o ffeiliau'r catalog, neu ffynhonnell a enwir gan landscape.yaml, o ddilyn ei dolenni, y tu allan i ffolder y catalog; ni chaiff ei darllen."
        ),
        fix: (
          "Copy the file into the catalogue folder.", "Copïwch y ffeil i ffolder y catalog."
        ))
    case .noRecord:
      DiagnosticEntry(
        ("A source has no record", "Nid oes cofnod mewn ffynhonnell"),
        (
          "No element of the file stands on the path of the record that landscape.yaml gives.",
          "Nid oes elfen o'r ffeil ar lwybr y cofnod a roddir gan landscape.yaml."
        ),
        fix: (
          "Correct the path, or declare the namespace of the file's elements and use its prefix.",
          "Cywirwch y llwybr, neu datganwch ofod enwau elfennau'r ffeil a defnyddiwch ei ragddodiad."
        ))
    case .forbiddenCharacter:
      DiagnosticEntry(
        ("XML cannot hold a character", "Ni all XML gynnwys nod"),
        (
          "A cell holds a control character that XML has no way to write, so that the catalogue cannot be converted without loss.",
          "Mae cell yn cynnwys nod rheoli na all XML ei ysgrifennu, felly ni ellir trosi'r catalog heb golled."
        ),
        fix: ("Take the character out of the cell.", "Tynnwch y nod allan o'r gell."))
    default:
      DiagnosticEntry(
        ("The document breaks its schema", "Mae'r ddogfen yn torri ei sgema"),
        (
          "The document breaks the schema in a way that has no code of its own; the words are those of the XML library.",
          "Mae'r ddogfen yn torri'r sgema mewn ffordd heb god ei hun; geiriau'r llyfrgell XML yw'r rhain."
        ),
        fix: (
          "Compare the place given with catalogue.xsd.",
          "Cymharwch y man a roddir â catalogue.xsd."
        ))
    }
  }
}
