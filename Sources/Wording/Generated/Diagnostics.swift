// Made from the catalogues of 'diagnostics' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Texts {
  static let diagnostics: [String: Filling] = [
    "contradictory-decision.title": Filling(
      ["Decisions that contradict each other"],
      ["Penderfyniadau sy'n gwrth-ddweud ei gilydd"],
      nil),
    "contradictory-decision.explanation": Filling(
      ["decisions.csv says different things of one finding on one day, or a decision ends before it begins. None of these rows counts: the finding stays open."],
      ["Dywed decisions.csv bethau gwahanol am un canfyddiad ar un diwrnod, neu daw penderfyniad i ben cyn iddo ddechrau. Nid oes yr un o'r rhesi hyn yn cyfrif: erys y canfyddiad yn agored."],
      nil),
    "contradictory-decision.fix": Filling(
      ["Keep the row that is meant, or give the newer one a later date."],
      ["Cadwch y rhes a fwriedir, neu rhowch ddyddiad diweddarach i'r un newydd."],
      nil),
    "unattached-decision.title": Filling(
      ["A decision about a finding that does not exist"],
      ["Penderfyniad am ganfyddiad nad yw'n bod"],
      nil),
    "unattached-decision.explanation": Filling(
      ["No finding of this run or of an earlier one has the id that the decision names. It marks nothing."],
      ["Nid oes gan unrhyw ganfyddiad o'r rhediad hwn nac o un cynharach y dynodydd y mae'r penderfyniad yn ei enwi. Nid yw'n marcio dim."],
      nil),
    "unattached-decision.fix": Filling(
      ["Copy the id from the finding's page; the message names the nearest."],
      ["Copïwch y dynodydd o dudalen y canfyddiad; mae'r neges yn enwi'r agosaf."],
      nil),
    "duplicate-id.title": Filling(
      ["An id stands twice"],
      ["Mae dynodydd yno ddwywaith"],
      nil),
    "duplicate-id.explanation": Filling(
      ["A row before this one has the same id. The first was kept and this one rejected."],
      ["Mae'r un dynodydd gan res o flaen hon. Cadwyd y gyntaf a gwrthodwyd hon."],
      nil),
    "duplicate-id.fix": Filling(
      ["Remove one of the rows, or give it an id of its own."],
      ["Dilëwch un o'r rhesi, neu rhowch ei dynodydd ei hun iddi."],
      nil),
    "contested-id.title": Filling(
      ["An id that two claim"],
      ["Dynodydd y mae dau yn ei hawlio"],
      nil),
    "contested-id.explanation": Filling(
      ["Two rows with different names have the id that the row names, so that nobody can tell which is meant; the row was rejected."],
      ["Mae gan ddwy res ag enwau gwahanol y dynodydd y mae'r rhes yn ei enwi, felly ni all neb ddweud pa un a olygir; gwrthodwyd y rhes."],
      nil),
    "contested-id.fix": Filling(
      ["Give each its own id; in a mapping, a `prefix` for the ids of each source does it."],
      ["Rhowch ei ddynodydd ei hun i bob un; mewn mapio, mae `prefix` i ddynodyddion pob ffynhonnell yn gwneud hynny."],
      nil),
    "ambiguous-name.title": Filling(
      ["A name that several share"],
      ["Enw y mae sawl un yn ei rannu"],
      nil),
    "ambiguous-name.explanation": Filling(
      ["The cell is no id but the name of more than one row; nothing was guessed and the row was rejected."],
      ["Nid dynodydd yw'r gell ond enw mwy nag un rhes; ni ddyfalwyd dim a gwrthodwyd y rhes."],
      nil),
    "ambiguous-name.fix": Filling(
      ["Use one of the ids that the message lists."],
      ["Defnyddiwch un o'r dynodyddion a restrir yn y neges."],
      nil),
    "guessed-reference.title": Filling(
      ["A name was taken for its best candidate"],
      ["Cymerwyd mai'r cofnod agosaf oedd ystyr yr enw"],
      nil),
    "guessed-reference.explanation": Filling(
      ["The name is not known, but what comes nearest is as near as the setting reconciliation.accept asks, and no other comes close. The row was used."],
      ["Nid yw'r enw'n hysbys, ond mae'r agosaf mor agos ag y mae'r gosodiad reconciliation.accept yn ei ofyn, ac nid oes un arall yn agos. Defnyddiwyd y rhes."],
      nil),
    "guessed-reference.fix": Filling(
      ["Say in matches.csv whether it is right."],
      ["Dywedwch yn matches.csv a yw'n iawn."],
      nil),
    "unsearched-names.title": Filling(
      ["Names nobody looked for"],
      ["Enwau na chwiliwyd amdanynt"],
      nil),
    "unsearched-names.explanation": Filling(
      ["So many names are not known that candidates were looked for only for the first ones. The rows are rejects like any other; only what the name may mean is not said."],
      ["Mae cynifer o enwau anhysbys fel na chwiliwyd am gofnodion tebyg ond i'r rhai cyntaf. Gwrthodwyd y rhesi fel unrhyw resi eraill; yr unig beth nas dywedir yw'r hyn y gall yr enw ei olygu."],
      nil),
    "unsearched-names.fix": Filling(
      ["Check that the file belongs to this catalogue; put the first names right and run again."],
      ["Gwiriwch fod y ffeil yn perthyn i'r catalog hwn; cywirwch yr enwau cyntaf a rhedwch eto."],
      nil),
    "unlisted-names.title": Filling(
      ["Names that are not listed"],
      ["Enwau nad ydynt wedi'u rhestru"],
      nil),
    "unlisted-names.explanation": Filling(
      ["So many different names are no ids and no known names that reconciliation.csv lists only the first, as limits.listed-names says; the cells with others are counted here. Rows that fall for them are in rejects.csv, all of them."],
      ["Mae cynifer o enwau gwahanol nad ydynt yn ddynodyddion nac yn enwau hysbys fel mai dim ond y rhai cyntaf a restrir yn reconciliation.csv, fel y dywed limits.listed-names; cyfrifir y celloedd ag enwau eraill yma. Mae'r rhesi a wrthodwyd o'u herwydd i gyd yn rejects.csv."],
      nil),
    "unlisted-names.fix": Filling(
      ["Check that the file belongs to this catalogue; put the first names right and run again, or raise limits.listed-names."],
      ["Gwiriwch fod y ffeil yn perthyn i'r catalog hwn; cywirwch yr enwau cyntaf a rhedwch eto, neu codwch limits.listed-names."],
      nil),
    "too-many-atoms.title": Filling(
      ["Areas hold each other too often"],
      ["Mae ardaloedd yn cynnwys ei gilydd yn rhy aml"],
      nil),
    "too-many-atoms.explanation": Filling(
      ["The atoms under all areas, counted for each area, are more than limits.area-atoms: a long chain of composites needs memory in proportion to its square. Nothing was read."],
      ["Mae'r atomau o dan bob ardal, wedi'u cyfrif ar gyfer pob ardal, yn fwy na limits.area-atoms: mae angen cof yn gymesur â sgwâr cadwyn hir o ardaloedd cyfansawdd. Ni ddarllenwyd dim."],
      nil),
    "too-many-atoms.fix": Filling(
      ["Name the parts of an area directly, or raise limits.area-atoms."],
      ["Enwch rannau ardal yn uniongyrchol, neu codwch limits.area-atoms."],
      nil),
    "contradictory-judgement.title": Filling(
      ["Judgements that contradict each other"],
      ["Dyfarniadau sy'n gwrth-ddweud ei gilydd"],
      nil),
    "contradictory-judgement.explanation": Filling(
      ["matches.csv says of one name that it is several things, or that it is and is not the same. None of these judgements was used."],
      ["Dywed matches.csv am un enw ei fod yn sawl peth, neu ei fod yr un ac nad yw. Ni ddefnyddiwyd dim un o'r dyfarniadau hyn."],
      nil),
    "contradictory-judgement.fix": Filling(
      ["Keep the judgement that is right and remove the other."],
      ["Cadwch y dyfarniad cywir a dilëwch y llall."],
      nil),
    "rejected-reference.title": Filling(
      ["It needs a row that was rejected"],
      ["Mae'n cyfeirio at res a wrthodwyd"],
      nil),
    "rejected-reference.explanation": Filling(
      ["The row is sound but refers to one that was rejected for the reason given there."],
      ["Mae'r rhes yn iawn ond mae'n cyfeirio at un a wrthodwyd am y rheswm a roddir yno."],
      nil),
    "rejected-reference.fix": Filling(
      ["Correct the row at the root; this one then needs nothing."],
      ["Cywirwch y rhes wrth y gwraidd; yna nid oes angen dim ar hon."],
      nil),
    "part-cycle.title": Filling(
      ["An area is a part of itself"],
      ["Mae ardal yn rhan ohoni'i hun"],
      nil),
    "part-cycle.explanation": Filling(
      ["Following the parts of the area leads back to it, so that it has no end of smaller parts. The rows of the cycle were rejected."],
      ["Mae dilyn rhannau'r ardal yn arwain yn ôl ati, felly nid oes diwedd ar rannau llai. Gwrthodwyd rhesi'r cylch."],
      nil),
    "part-cycle.fix": Filling(
      ["Remove the part that leads back."],
      ["Dilëwch y rhan sy'n arwain yn ôl."],
      nil),
    "broader-cycle.title": Filling(
      ["A remit is broader than itself"],
      ["Mae cylch gwaith yn ehangach nag ef ei hun"],
      nil),
    "broader-cycle.explanation": Filling(
      ["Following the broader remits leads back to the remit. The rows of the cycle were rejected."],
      ["Mae dilyn y cylchoedd gwaith ehangach yn arwain yn ôl at y cylch gwaith. Gwrthodwyd y rhesi hynny."],
      nil),
    "broader-cycle.fix": Filling(
      ["Remove the broader remit that leads back."],
      ["Dilëwch y cylch gwaith ehangach sy'n arwain yn ôl."],
      nil),
    "invalid-encoding.title": Filling(
      ["A byte that the encoding does not have"],
      ["Beit nad yw yn yr amgodiad"],
      nil),
    "invalid-encoding.explanation": Filling(
      ["The mapping declares an encoding in which this byte stands for no character. The row was rejected; its bytes are shown in hexadecimal."],
      ["Mae'r mapio'n datgan amgodiad lle nad yw'r beit hwn yn cynrychioli unrhyw nod. Gwrthodwyd y rhes; dangosir y beitiau yn hecsadegol."],
      nil),
    "invalid-encoding.fix": Filling(
      ["Declare the encoding that the file was really saved in, or save it as UTF-8."],
      ["Datganwch yr amgodiad y cadwyd y ffeil ynddo mewn gwirionedd, neu cadwch hi fel UTF-8."],
      nil),
    "skipped-rows.title": Filling(
      ["Rows that the mapping skips"],
      ["Rhesi y mae'r mapio'n eu hepgor"],
      nil),
    "skipped-rows.explanation": Filling(
      ["Titles, footnotes and empty rows that the mapping says are no rows of the table."],
      ["Teitlau, troednodiadau a rhesi gwag y dywed y mapio nad ydynt yn rhesi o'r tabl."],
      nil),
    "skipped-rows.fix": Filling(
      ["Nothing, when the count is what you expect; else change what the mapping skips."],
      ["Dim, os yw'r nifer yn un a ddisgwyliwch; fel arall newidiwch yr hyn y mae'r mapio'n ei hepgor."],
      nil),
    "unmapped-words.title": Filling(
      ["Words that the mapping does not know"],
      ["Geiriau nad yw'r mapio yn eu hadnabod"],
      nil),
    "unmapped-words.explanation": Filling(
      ["The mapping says what words of this column stand for and has nothing for these; they are used as they are written."],
      ["Mae'r mapio yn dweud beth y mae geiriau'r golofn hon yn ei gynrychioli, ac nid oes ganddo ddim ar gyfer y rhain; fe'u defnyddir fel y'u hysgrifennwyd."],
      nil),
    "unmapped-words.fix": Filling(
      ["Add them to `values`, or `\"*\"` for all others."],
      ["Ychwanegwch hwy at `values`, neu `\"*\"` ar gyfer y lleill i gyd."],
      nil),
    "conflicting-values.title": Filling(
      ["Rows of one id that say different things"],
      ["Rhesi â'r un dynodydd sy'n dweud pethau gwahanol"],
      nil),
    "conflicting-values.explanation": Filling(
      ["The source is distinct: rows of one id are one row. The first value of the column was used and the others were not."],
      ["Mae'r ffynhonnell yn un `distinct`: un rhes yw rhesi sydd â'r un dynodydd. Defnyddiwyd gwerth cyntaf y golofn ac nid y lleill."],
      nil),
    "conflicting-values.fix": Filling(
      ["Nothing, if the first is right; else map a column as id that tells the rows apart."],
      ["Dim, os yw'r cyntaf yn gywir; fel arall mapiwch fel dynodydd golofn sy'n gwahaniaethu rhwng y rhesi."],
      nil),
    "invalid-utf8.title": Filling(
      ["Bytes that are not UTF-8"],
      ["Beitiau nad ydynt yn UTF-8"],
      nil),
    "invalid-utf8.explanation": Filling(
      ["The row holds bytes that are no UTF-8 text, shown in hexadecimal; it was rejected. Spreadsheets that save as \"CSV\" often write Windows-1252."],
      ["Mae'r rhes yn cynnwys beitiau nad ydynt yn destun UTF-8, a ddangosir yn hecsadegol; fe'i gwrthodwyd. Mae taenlenni sy'n cadw fel \"CSV\" yn aml yn ysgrifennu Windows-1252."],
      nil),
    "invalid-utf8.fix": Filling(
      ["Save the file again as CSV UTF-8."],
      ["Cadwch y ffeil eto fel CSV UTF-8."],
      nil),
    "invalid-utf16.title": Filling(
      ["Half a UTF-16 character"],
      ["Hanner nod UTF-16"],
      nil),
    "invalid-utf16.explanation": Filling(
      ["The file is UTF-16 and the row holds half of a character; it was rejected."],
      ["UTF-16 yw'r ffeil ac mae'r rhes yn cynnwys hanner nod; fe'i gwrthodwyd."],
      nil),
    "invalid-utf16.fix": Filling(
      ["Save the file again as CSV UTF-8."],
      ["Cadwch y ffeil eto fel CSV UTF-8."],
      nil),
    "nul-byte.title": Filling(
      ["A NUL byte"],
      ["Beit NUL"],
      nil),
    "nul-byte.explanation": Filling(
      ["The row holds a byte of value 0, which no text has; it was rejected. Many of them mean UTF-16 without its mark, or a file that is no text."],
      ["Mae'r rhes yn cynnwys beit o werth 0, nad yw mewn unrhyw destun; fe'i gwrthodwyd. Mae llawer ohonynt yn golygu UTF-16 heb ei nod, neu ffeil nad yw'n destun."],
      nil),
    "nul-byte.fix": Filling(
      ["Save the file again as CSV UTF-8."],
      ["Cadwch y ffeil eto fel CSV UTF-8."],
      nil),
    "unterminated-quote.title": Filling(
      ["A quote that is never closed"],
      ["Dyfynnod na chaiff ei gau"],
      nil),
    "unterminated-quote.explanation": Filling(
      ["A cell opens with a quote and the file ends before it closes. The line on which the cell begins was rejected and reading went on with the next line."],
      ["Mae cell yn agor â dyfynnod ac mae'r ffeil yn gorffen cyn iddo gau. Gwrthodwyd y llinell lle mae'r gell yn dechrau ac aeth y darllen ymlaen â'r llinell nesaf."],
      nil),
    "unterminated-quote.fix": Filling(
      ["Close the quote, or remove it."],
      ["Caewch y dyfynnod, neu dilëwch ef."],
      nil),
    "stray-quote.title": Filling(
      ["A quote in the midst of a cell"],
      ["Dyfynnod yng nghanol cell"],
      nil),
    "stray-quote.explanation": Filling(
      ["A quote stands inside a cell that is not quoted, or text follows a closing quote, so that it is not certain where the cell ends. The line was rejected."],
      ["Mae dyfynnod y tu mewn i gell nad yw mewn dyfynodau, neu mae testun yn dilyn dyfynnod cau, felly nid yw'n sicr lle mae'r gell yn gorffen. Gwrthodwyd y llinell."],
      nil),
    "stray-quote.fix": Filling(
      ["Put the whole cell in quotes and write each quote inside it twice; or, in a mapping, say that quotes are letters like others (`quote: none`) or what stands before those inside a cell (`escape`)."],
      ["Rhowch y gell gyfan mewn dyfynodau ac ysgrifennwch bob dyfynnod ynddi ddwywaith; neu, mewn mapio, dywedwch mai llythrennau fel y lleill yw dyfynodau (`quote: none`) neu beth sydd o flaen y rhai y tu mewn i gell (`escape`)."],
      nil),
    "ragged-row.title": Filling(
      ["Too few or too many cells"],
      ["Rhy ychydig neu ormod o gelloedd"],
      nil),
    "ragged-row.explanation": Filling(
      ["The row has another number of cells than the heading, so that it is not certain which cell belongs to which column. It was rejected."],
      ["Mae nifer gwahanol o gelloedd yn y rhes i'r pennawd, felly nid yw'n sicr pa gell sy'n perthyn i ba golofn. Fe'i gwrthodwyd."],
      nil),
    "ragged-row.fix": Filling(
      ["Look for a missing delimiter, or for one in text that is not in quotes."],
      ["Chwiliwch am wahanydd coll, neu am un mewn testun nad yw mewn dyfynodau."],
      nil),
    "cell-too-large.title": Filling(
      ["A cell is too large"],
      ["Mae cell yn rhy fawr"],
      nil),
    "cell-too-large.explanation": Filling(
      ["A cell has more bytes than the settings accept; its row was rejected."],
      ["Mae mwy o feitiau mewn cell nag y mae'r gosodiadau'n eu derbyn; gwrthodwyd ei rhes."],
      nil),
    "cell-too-large.fix": Filling(
      ["Look for a missing quote, or raise limits.cell-bytes."],
      ["Chwiliwch am ddyfynnod coll, neu codwch limits.cell-bytes."],
      nil),
    "row-too-large.title": Filling(
      ["A row is too large"],
      ["Mae rhes yn rhy fawr"],
      nil),
    "row-too-large.explanation": Filling(
      ["A row has more bytes than the settings accept; it was rejected."],
      ["Mae mwy o feitiau mewn rhes nag y mae'r gosodiadau'n eu derbyn; fe'i gwrthodwyd."],
      nil),
    "row-too-large.fix": Filling(
      ["Look for a missing quote or line end, or raise limits.row-bytes."],
      ["Chwiliwch am ddyfynnod neu ddiwedd llinell coll, neu codwch limits.row-bytes."],
      nil),
    "too-many-columns.title": Filling(
      ["Too many columns"],
      ["Gormod o golofnau"],
      nil),
    "too-many-columns.explanation": Filling(
      ["The heading has more columns than the settings accept; the file was not read."],
      ["Mae mwy o golofnau yn y pennawd nag y mae'r gosodiadau'n eu derbyn; ni ddarllenwyd y ffeil."],
      nil),
    "too-many-columns.fix": Filling(
      ["Remove the columns that the catalogue does not use, or raise limits.columns."],
      ["Dilëwch y colofnau nad yw'r catalog yn eu defnyddio, neu codwch limits.columns."],
      nil),
    "missing-column.title": Filling(
      ["A required column is missing"],
      ["Mae colofn ofynnol ar goll"],
      nil),
    "missing-column.explanation": Filling(
      ["The file has no column of this name, in any language that it is known in, and cannot be used without it."],
      ["Nid oes gan y ffeil golofn o'r enw hwn, mewn unrhyw iaith y mae'n hysbys ynddi, ac ni ellir ei defnyddio hebddi."],
      nil),
    "missing-column.fix": Filling(
      ["Add the column, or rename the one that holds its values."],
      ["Ychwanegwch y golofn, neu ailenwch yr un sy'n cynnwys ei gwerthoedd."],
      nil),
    "duplicate-column.title": Filling(
      ["A column stands twice"],
      ["Mae colofn yno ddwywaith"],
      nil),
    "duplicate-column.explanation": Filling(
      ["Two headings name the same column, so that it is not certain which one counts."],
      ["Mae dau bennawd yn enwi'r un golofn, felly nid yw'n sicr pa un sy'n cyfrif."],
      nil),
    "duplicate-column.fix": Filling(
      ["Remove or rename one of them."],
      ["Dilëwch neu ailenwch un ohonynt."],
      nil),
    "unknown-column.title": Filling(
      ["A column is not known"],
      ["Nid yw colofn yn hysbys"],
      nil),
    "unknown-column.explanation": Filling(
      ["The heading is none of the file's columns; its values were left out."],
      ["Nid yw'r pennawd yn un o golofnau'r ffeil; gadawyd ei werthoedd allan."],
      nil),
    "unknown-column.fix": Filling(
      ["Nothing, if the column is your own; else correct its name."],
      ["Dim, os eich colofn chi ydyw; fel arall cywirwch ei henw."],
      nil),
    "missing-value.title": Filling(
      ["A required value is missing"],
      ["Mae gwerth gofynnol ar goll"],
      nil),
    "missing-value.explanation": Filling(
      ["The cell is empty and the row means nothing without it; it was rejected."],
      ["Mae'r gell yn wag ac nid yw'r rhes yn golygu dim hebddi; fe'i gwrthodwyd."],
      nil),
    "missing-value.fix": Filling(
      ["Fill in the cell, or remove the row."],
      ["Llenwch y gell, neu dilëwch y rhes."],
      nil),
    "invalid-date.title": Filling(
      ["Not a date"],
      ["Nid dyddiad"],
      nil),
    "invalid-date.explanation": Filling(
      ["The cell is no day, month or year of the calendar written as 2023-06-30, 2023-06 or 2023. It was left empty; the row is used."],
      ["Nid yw'r gell yn ddiwrnod, mis na blwyddyn o'r calendr wedi'i ysgrifennu fel 2023-06-30, 2023-06 neu 2023. Fe'i gadawyd yn wag; defnyddir y rhes."],
      nil),
    "invalid-date.fix": Filling(
      ["Write the date in that form, or say in a mapping how dates are written (`dates`)."],
      ["Ysgrifennwch y dyddiad yn y ffurf honno, neu dywedwch mewn mapio sut yr ysgrifennir dyddiadau (`dates`)."],
      nil),
    "unreadable-end.title": Filling(
      ["An end that cannot be read"],
      ["Diwedd na ellir ei ddarllen"],
      nil),
    "unreadable-end.explanation": Filling(
      ["The cell is no date, so that nothing says when it ended. It was left empty: the body, seat or plan counts as going on."],
      ["Nid yw'r gell yn ddyddiad, felly nid oes dim yn dweud pryd y daeth i ben. Fe'i gadawyd yn wag: cyfrifir bod y corff, y sedd neu'r cynllun yn parhau."],
      nil),
    "unreadable-end.fix": Filling(
      ["Write the date as 2023-06-30, 2023-06 or 2023, or say in a mapping how dates are written (`dates`)."],
      ["Ysgrifennwch y dyddiad fel 2023-06-30, 2023-06 neu 2023, neu dywedwch mewn mapio sut yr ysgrifennir dyddiadau (`dates`)."],
      nil),
    "invalid-number.title": Filling(
      ["Not a number"],
      ["Nid rhif"],
      nil),
    "invalid-number.explanation": Filling(
      ["The cell should hold a number from 0, in a writing that can mean only one. It was left empty, or its row rejected where it means nothing without the number."],
      ["Dylai'r gell gynnwys rhif o 0 i fyny, wedi'i ysgrifennu fel na all olygu ond un. Fe'i gadawyd yn wag, neu gwrthodwyd ei rhes lle nad yw'n golygu dim heb y rhif."],
      nil),
    "invalid-number.fix": Filling(
      ["Write digits without separators or units, or say in a mapping which sign stands before fractions (`decimal`)."],
      ["Ysgrifennwch ddigidau heb wahanyddion nac unedau, neu dywedwch mewn mapio pa arwydd sydd o flaen ffracsiynau (`decimal`)."],
      nil),
    "invalid-value.title": Filling(
      ["Not one of the allowed values"],
      ["Nid un o'r gwerthoedd a ganiateir"],
      nil),
    "invalid-value.explanation": Filling(
      ["The column takes a few fixed words, which the message lists, and the cell is none of them; its row was rejected."],
      ["Mae'r golofn yn derbyn ychydig eiriau sefydlog, a restrir yn y neges, ac nid yw'r gell yn un ohonynt; gwrthodwyd ei rhes."],
      nil),
    "invalid-value.fix": Filling(
      ["Use one of the words listed."],
      ["Defnyddiwch un o'r geiriau a restrir."],
      nil),
    "invalid-period.title": Filling(
      ["It ends before it begins"],
      ["Mae'n gorffen cyn dechrau"],
      nil),
    "invalid-period.explanation": Filling(
      ["The last day that the end can mean lies before the first day that the beginning can mean; the row was rejected."],
      ["Mae'r diwrnod olaf y gall y diwedd ei olygu cyn y diwrnod cyntaf y gall y dechrau ei olygu; gwrthodwyd y rhes."],
      nil),
    "invalid-period.fix": Filling(
      ["Correct one of the two dates."],
      ["Cywirwch un o'r ddau ddyddiad."],
      nil),
    "damaged-text.title": Filling(
      ["Text looks damaged"],
      ["Mae testun yn edrych wedi'i ddifrodi"],
      nil),
    "damaged-text.explanation": Filling(
      ["The text holds what a wrong encoding leaves of letters such as ŵ and ŷ. It is used as it stands."],
      ["Mae'r testun yn cynnwys yr hyn y mae amgodiad anghywir yn ei adael o lythrennau megis ŵ ac ŷ. Fe'i defnyddir fel y mae."],
      nil),
    "damaged-text.fix": Filling(
      ["Take the text from its source again and save as CSV UTF-8."],
      ["Cymerwch y testun o'i ffynhonnell eto a'i gadw fel CSV UTF-8."],
      nil),
    "invisible-character.title": Filling(
      ["An invisible character"],
      ["Nod anweledig"],
      nil),
    "invisible-character.explanation": Filling(
      ["The text holds a character that shows nothing or turns the direction of writing; pages show its code in brackets."],
      ["Mae'r testun yn cynnwys nod nad yw'n dangos dim neu sy'n troi cyfeiriad yr ysgrifen; mae'r tudalennau'n dangos ei god mewn cromfachau."],
      nil),
    "invisible-character.fix": Filling(
      ["Type the text anew."],
      ["Teipiwch y testun o'r newydd."],
      nil),
    "mixed-script.title": Filling(
      ["Letters of two scripts in one name"],
      ["Llythrennau o ddwy wyddor mewn un enw"],
      nil),
    "mixed-script.explanation": Filling(
      ["The text mixes Latin letters with Greek or Cyrillic ones that look alike; it is never matched by name."],
      ["Mae'r testun yn cymysgu llythrennau Lladin â rhai Groeg neu Gyrilig sy'n edrych yn debyg; nid yw byth yn cael ei baru wrth enw."],
      nil),
    "mixed-script.fix": Filling(
      ["Type the text anew."],
      ["Teipiwch y testun o'r newydd."],
      nil),
    "rule-could-not-look.title": Filling(
      ["Rules could not look"],
      ["Ni allai rheolau edrych"],
      nil),
    "rule-could-not-look.explanation": Filling(
      ["The catalogue does not give what these rules ask of any partnership that they are about, so that they find nothing, whatever there is to find."],
      ["Nid yw'r catalog yn rhoi'r hyn y mae'r rheolau hyn yn gofyn amdano ar gyfer unrhyw bartneriaeth y maent yn ymwneud â hi, felly nid ydynt yn canfod dim, beth bynnag sydd i'w ganfod."],
      nil),
    "rule-could-not-look.fix": Filling(
      ["Give what is missing, if the rule matters to you. docs/rules.md says what each rule needs."],
      ["Rhowch yr hyn sydd ar goll, os yw'r rheol yn bwysig i chi. Mae docs/rules.md yn dweud beth sydd ei angen ar bob rheol."],
      nil),
    "rule-looked-in-part.title": Filling(
      ["Rules could look at a part only"],
      ["Dim ond ar ran y gallai rheolau edrych"],
      nil),
    "rule-looked-in-part.explanation": Filling(
      ["The catalogue does not give what these rules ask of many of the partnerships that they are about. What they find is of the others."],
      ["Nid yw'r catalog yn rhoi'r hyn y mae'r rheolau hyn yn gofyn amdano ar gyfer llawer o'r partneriaethau y maent yn ymwneud â hwy. Am y lleill y mae'r hyn y maent yn ei ganfod."],
      nil),
    "rule-looked-in-part.fix": Filling(
      ["Give what is missing, or set from which share on it is told (report.unseen-warning)."],
      ["Rhowch yr hyn sydd ar goll, neu gosodwch o ba gyfran ymlaen y sonnir amdano (report.unseen-warning)."],
      nil),
    "area-weights.title": Filling(
      ["Not every area has a population"],
      ["Nid oes poblogaeth gan bob ardal"],
      nil),
    "area-weights.explanation": Filling(
      ["Overlap by area is measured in people. Areas in use have no population, or none that can be read. Where some have one, overlap is weighted by people and those without weigh nothing; where none has one, areas are counted."],
      ["Mesurir gorgyffwrdd yn ôl ardal mewn pobl. Nid oes poblogaeth gan rai ardaloedd a ddefnyddir, neu nid oes un y gellir ei darllen. Lle mae gan rai un, caiff gorgyffwrdd ei bwysoli yn ôl pobl ac nid yw'r rhai heb un yn pwyso dim; lle nad oes gan yr un, cyfrifir ardaloedd."],
      nil),
    "area-weights.fix": Filling(
      ["Fill in the populations, or take the column out so that areas are counted."],
      ["Llenwch y poblogaethau, neu tynnwch y golofn allan fel bod ardaloedd yn cael eu cyfrif."],
      nil),
    "malformed-xml.title": Filling(
      ["The XML is not well-formed"],
      ["Nid yw'r XML wedi'i ffurfio'n gywir"],
      nil),
    "malformed-xml.explanation": Filling(
      ["The document breaks the rules of XML at the place given, or ends too early; the words are those of the XML library. Nothing of it is used."],
      ["Mae'r ddogfen yn torri rheolau XML yn y man a roddir, neu'n gorffen yn rhy gynnar; geiriau'r llyfrgell XML yw'r rhain. Ni ddefnyddir dim ohoni."],
      nil),
    "malformed-xml.fix": Filling(
      ["Correct the document there; the cause may stand a little before the place given."],
      ["Cywirwch y ddogfen yno; gall yr achos fod ychydig cyn y man a roddir."],
      nil),
    "doctype-refused.title": Filling(
      ["A DOCTYPE is refused"],
      ["Gwrthodir DOCTYPE"],
      nil),
    "doctype-refused.explanation": Filling(
      ["A document type can name entities that grow without end and files or addresses to load, so a document with one is refused as a whole."],
      ["Gall math dogfen enwi endidau sy'n tyfu heb ddiwedd a ffeiliau neu gyfeiriadau i'w llwytho, felly gwrthodir dogfen sydd ag un yn ei chyfanrwydd."],
      nil),
    "doctype-refused.fix": Filling(
      ["Take the DOCTYPE out and write the text of its entities where they are used."],
      ["Tynnwch y DOCTYPE allan ac ysgrifennwch destun ei endidau lle y'u defnyddir."],
      nil),
    "unsupported-xml-version.title": Filling(
      ["The XML version is not read"],
      ["Ni ddarllenir y fersiwn hon o XML"],
      nil),
    "unsupported-xml-version.explanation": Filling(
      ["Only XML 1.0 is read."],
      ["Dim ond XML 1.0 a ddarllenir."],
      nil),
    "unsupported-xml-version.fix": Filling(
      ["Save the document as XML 1.0."],
      ["Cadwch y ddogfen fel XML 1.0."],
      nil),
    "unsupported-encoding.title": Filling(
      ["The encoding is not read"],
      ["Ni ddarllenir yr amgodiad"],
      nil),
    "unsupported-encoding.explanation": Filling(
      ["The document declares an encoding that is not read, or one that does not fit its first bytes."],
      ["Mae'r ddogfen yn datgan amgodiad nas darllenir, neu un nad yw'n cyd-fynd â'i beitiau cyntaf."],
      nil),
    "unsupported-encoding.fix": Filling(
      ["Save the document as UTF-8 and declare that, or declare nothing."],
      ["Cadwch y ddogfen fel UTF-8 a datganwch hynny, neu peidiwch â datgan dim."],
      nil),
    "competing-catalogues.title": Filling(
      ["The catalogue lies there in two forms"],
      ["Mae'r catalog yno mewn dwy ffurf"],
      nil),
    "competing-catalogues.explanation": Filling(
      ["The folder holds the catalogue in several forms (catalogue.xml, a workbook, CSV files), and nobody can tell which is meant."],
      ["Mae'r ffolder yn cynnwys y catalog mewn sawl ffurf (catalogue.xml, llyfr gwaith, ffeiliau CSV), ac ni ellir dweud pa un a olygir."],
      nil),
    "competing-catalogues.fix": Filling(
      ["Move all forms but one out of the folder."],
      ["Symudwch bob ffurf ond un allan o'r ffolder."],
      nil),
    "start-tag-too-large.title": Filling(
      ["A tag is too large"],
      ["Mae tag yn rhy fawr"],
      nil),
    "start-tag-too-large.explanation": Filling(
      ["From its first to its last character a tag has more bytes than the setting limits.tag-bytes allows."],
      ["O'i nod cyntaf i'w nod olaf mae gan dag fwy o feitiau nag y mae'r gosodiad limits.tag-bytes yn ei ganiatáu."],
      nil),
    "start-tag-too-large.fix": Filling(
      ["Look for a quote that is never closed, or raise the setting."],
      ["Chwiliwch am ddyfynnod nas caeir, neu codwch y gosodiad."],
      nil),
    "too-many-attributes.title": Filling(
      ["An element has too many attributes"],
      ["Mae gan elfen ormod o briodoleddau"],
      nil),
    "too-many-attributes.explanation": Filling(
      ["An element has more attributes than the setting limits.attributes allows."],
      ["Mae gan elfen fwy o briodoleddau nag y mae'r gosodiad limits.attributes yn ei ganiatáu."],
      nil),
    "too-many-attributes.fix": Filling(
      ["Keep to the attributes of the schema, or raise the setting."],
      ["Cadwch at briodoleddau'r sgema, neu codwch y gosodiad."],
      nil),
    "nesting-too-deep.title": Filling(
      ["Elements stand too deep in each other"],
      ["Mae elfennau'n rhy ddwfn yn ei gilydd"],
      nil),
    "nesting-too-deep.explanation": Filling(
      ["More elements are open at once than the setting limits.element-depth allows."],
      ["Mae mwy o elfennau ar agor ar unwaith nag y mae'r gosodiad limits.element-depth yn ei ganiatáu."],
      nil),
    "nesting-too-deep.fix": Filling(
      ["Look for tags that are never closed, or raise the setting."],
      ["Chwiliwch am dagiau nas caeir, neu codwch y gosodiad."],
      nil),
    "text-too-large.title": Filling(
      ["A text is too large"],
      ["Mae testun yn rhy fawr"],
      nil),
    "text-too-large.explanation": Filling(
      ["Between two tags stand more bytes than the setting limits.text-bytes allows."],
      ["Rhwng dau dag mae mwy o feitiau nag y mae'r gosodiad limits.text-bytes yn ei ganiatáu."],
      nil),
    "text-too-large.fix": Filling(
      ["Shorten the text, or raise the setting."],
      ["Byrhewch y testun, neu codwch y gosodiad."],
      nil),
    "comments-too-large.title": Filling(
      ["There are too many comments"],
      ["Mae gormod o sylwadau"],
      nil),
    "comments-too-large.explanation": Filling(
      ["Comments and processing instructions have more bytes in all than the setting limits.comment-bytes allows."],
      ["Mae gan sylwadau a chyfarwyddiadau prosesu fwy o feitiau i gyd nag y mae'r gosodiad limits.comment-bytes yn ei ganiatáu."],
      nil),
    "comments-too-large.fix": Filling(
      ["Take comments out, or raise the setting."],
      ["Tynnwch sylwadau allan, neu codwch y gosodiad."],
      nil),
    "too-many-xml-ids.title": Filling(
      ["Too many elements have an xml:id"],
      ["Mae gan ormod o elfennau xml:id"],
      nil),
    "too-many-xml-ids.explanation": Filling(
      ["More elements have an xml:id than the setting limits.xml-ids allows."],
      ["Mae gan fwy o elfennau xml:id nag y mae'r gosodiad limits.xml-ids yn ei ganiatáu."],
      nil),
    "too-many-xml-ids.fix": Filling(
      ["Take them out: catalogues have ids of their own."],
      ["Tynnwch hwy allan: mae gan gatalogau eu dynodyddion eu hunain."],
      nil),
    "unexpected-element.title": Filling(
      ["An element is not expected"],
      ["Nid oes disgwyl elfen"],
      nil),
    "unexpected-element.explanation": Filling(
      ["The schema has no such element at this place. The record it stands in is rejected; outside of records the document is refused."],
      ["Nid oes elfen o'r fath yn y sgema yn y man hwn. Gwrthodir y cofnod y mae ynddo; y tu allan i gofnodion gwrthodir y ddogfen."],
      nil),
    "unexpected-element.fix": Filling(
      ["Correct the name, or move the element to where it belongs; the name of a record comes first."],
      ["Cywirwch yr enw, neu symudwch yr elfen i'w lle; enw cofnod sy'n dod gyntaf."],
      nil),
    "unexpected-attribute.title": Filling(
      ["An attribute is not known"],
      ["Nid yw priodoledd yn hysbys"],
      nil),
    "unexpected-attribute.explanation": Filling(
      ["The schema has no such attribute for this element; the record is rejected."],
      ["Nid oes priodoledd o'r fath yn y sgema ar gyfer yr elfen hon; gwrthodir y cofnod."],
      nil),
    "unexpected-attribute.fix": Filling(
      ["Correct the attribute's name, or take it out."],
      ["Cywirwch enw'r briodoledd, neu tynnwch hi allan."],
      nil),
    "unexpected-text.title": Filling(
      ["Text stands between elements"],
      ["Mae testun rhwng elfennau"],
      nil),
    "unexpected-text.explanation": Filling(
      ["Text stands where the schema has elements only."],
      ["Mae testun lle mae gan y sgema elfennau yn unig."],
      nil),
    "unexpected-text.fix": Filling(
      ["Put the text into the element it belongs to, or take it out."],
      ["Rhowch y testun yn yr elfen y mae'n perthyn iddi, neu tynnwch ef allan."],
      nil),
    "repeated-element.title": Filling(
      ["An element stands twice"],
      ["Mae elfen yno ddwywaith"],
      nil),
    "repeated-element.explanation": Filling(
      ["A record has an element twice that it may have once, or a name twice in one language; it is rejected."],
      ["Mae gan gofnod elfen ddwywaith y caiff ei chael unwaith, neu enw ddwywaith mewn un iaith; fe'i gwrthodir."],
      nil),
    "repeated-element.fix": Filling(
      ["Keep one of the two, or say the language with xml:lang."],
      ["Cadwch un o'r ddwy, neu nodwch yr iaith ag xml:lang."],
      nil),
    "source-outside-folder.title": Filling(
      ["A file lies outside of the folder"],
      ["Mae ffeil y tu allan i'r ffolder"],
      nil),
    "source-outside-folder.explanation": Filling(
      ["A file of the catalogue, or a source that landscape.yaml names, lies, its links followed, outside of the catalogue folder; it is not read."],
      ["Mae un o ffeiliau'r catalog, neu ffynhonnell a enwir gan landscape.yaml, o ddilyn ei dolenni, y tu allan i ffolder y catalog; ni chaiff ei darllen."],
      nil),
    "source-outside-folder.fix": Filling(
      ["Copy the file into the catalogue folder."],
      ["Copïwch y ffeil i ffolder y catalog."],
      nil),
    "no-record.title": Filling(
      ["A source has no record"],
      ["Nid oes cofnod mewn ffynhonnell"],
      nil),
    "no-record.explanation": Filling(
      ["No element of the file stands on the path of the record that landscape.yaml gives."],
      ["Nid oes elfen o'r ffeil ar lwybr y cofnod a roddir gan landscape.yaml."],
      nil),
    "no-record.fix": Filling(
      ["Correct the path, or declare the namespace of the file's elements and use its prefix."],
      ["Cywirwch y llwybr, neu datganwch ofod enwau elfennau'r ffeil a defnyddiwch ei ragddodiad."],
      nil),
    "forbidden-character.title": Filling(
      ["XML cannot hold a character"],
      ["Ni all XML gynnwys nod"],
      nil),
    "forbidden-character.explanation": Filling(
      ["A cell holds a control character that XML has no way to write, so that the catalogue cannot be converted without loss."],
      ["Mae cell yn cynnwys nod rheoli na all XML ei ysgrifennu, felly ni ellir trosi'r catalog heb golled."],
      nil),
    "forbidden-character.fix": Filling(
      ["Take the character out of the cell."],
      ["Tynnwch y nod allan o'r gell."],
      nil),
    "schema-violation.title": Filling(
      ["The document breaks its schema"],
      ["Mae'r ddogfen yn torri ei sgema"],
      nil),
    "schema-violation.explanation": Filling(
      ["The document breaks the schema in a way that has no code of its own; the words are those of the XML library."],
      ["Mae'r ddogfen yn torri'r sgema mewn ffordd heb god ei hun; geiriau'r llyfrgell XML yw'r rhain."],
      nil),
    "schema-violation.fix": Filling(
      ["Compare the place given with catalogue.xsd."],
      ["Cymharwch y man a roddir â catalogue.xsd."],
      nil),
    "missing-file.title": Filling(
      ["A file is missing"],
      ["Mae ffeil ar goll"],
      nil),
    "missing-file.explanation": Filling(
      ["The catalogue folder, or a file it should hold, is not there; or no file has the name, or is like the pattern, that a source in landscape.yaml gives. Without areas, organisations, partnerships or memberships nothing can be read; without remits the run goes on and no partnership has remits."],
      ["Nid yw ffolder y catalog, neu ffeil a ddylai fod ynddi, yno; neu nid oes ffeil o'r enw, nac un sy'n debyg i'r patrwm, y mae ffynhonnell yn landscape.yaml yn ei roi. Heb ardaloedd, sefydliadau, partneriaethau neu aelodaethau ni ellir darllen dim; heb gylchoedd gwaith mae'r gwaith yn parhau ac nid oes cylch gwaith gan unrhyw bartneriaeth."],
      nil),
    "missing-file.fix": Filling(
      ["Put the file into the folder under the name given, or correct its name."],
      ["Rhowch y ffeil yn y ffolder o dan yr enw a roddir, neu cywirwch ei henw."],
      nil),
    "unreadable-file.title": Filling(
      ["A file cannot be read"],
      ["Ni ellir darllen ffeil"],
      nil),
    "unreadable-file.explanation": Filling(
      ["The file is there but the system refused to read it; the reason follows."],
      ["Mae'r ffeil yno ond gwrthododd y system ei darllen; mae'r rheswm yn dilyn."],
      nil),
    "unreadable-file.fix": Filling(
      ["Check the permissions of the file and that it is a file."],
      ["Gwiriwch ganiatadau'r ffeil ac mai ffeil ydyw."],
      nil),
    "empty-file.title": Filling(
      ["A file is empty"],
      ["Mae ffeil yn wag"],
      nil),
    "empty-file.explanation": Filling(
      ["The file has no heading row, so that its columns are not known."],
      ["Nid oes rhes bennawd yn y ffeil, felly nid yw ei cholofnau'n hysbys."],
      nil),
    "empty-file.fix": Filling(
      ["Give the file at least its heading row; a file of headings alone is accepted."],
      ["Rhowch o leiaf ei rhes bennawd i'r ffeil; derbynnir ffeil o benawdau'n unig."],
      nil),
    "unsupported-format.title": Filling(
      ["A file is of a format that is not read"],
      ["Mae ffeil mewn fformat nas darllenir"],
      nil),
    "unsupported-format.explanation": Filling(
      ["Its first bytes are those of a workbook, an archive, a PDF or another format that is neither delimited text nor XML, whatever the file is called."],
      ["Mae ei beitiau cyntaf yn rhai llyfr gwaith, archif, PDF neu fformat arall nad yw'n destun wedi'i amffinio nac yn XML, beth bynnag yw enw'r ffeil."],
      nil),
    "unsupported-format.fix": Filling(
      ["Do what the message says: as a rule, save the table as CSV (UTF-8)."],
      ["Gwnewch yr hyn y mae'r neges yn ei ddweud: fel rheol, cadwch y tabl fel CSV (UTF-8)."],
      nil),
    "empty-catalogue.title": Filling(
      ["No partnership can be used"],
      ["Ni ellir defnyddio unrhyw bartneriaeth"],
      nil),
    "empty-catalogue.explanation": Filling(
      ["There is no partnership in the catalogue, or every one was rejected."],
      ["Nid oes partneriaeth yn y catalog, neu gwrthodwyd pob un."],
      nil),
    "empty-catalogue.fix": Filling(
      ["Look at the first diagnostics: one cause, such as a wrong areas file, often rejects everything."],
      ["Edrychwch ar y negeseuon cyntaf: mae un achos, megis ffeil ardaloedd anghywir, yn aml yn gwrthod popeth."],
      nil),
    "missing-kinds.title": Filling(
      ["The kinds file is missing"],
      ["Mae'r ffeil mathau ar goll"],
      nil),
    "missing-kinds.explanation": Filling(
      ["Without kinds.csv every kind of partnership is accepted and taken as strategic; rules that need the law of a kind find nothing."],
      ["Heb kinds.csv derbynnir pob math o bartneriaeth a'i gymryd yn strategol; nid yw rheolau sydd angen cyfraith math yn canfod dim."],
      nil),
    "missing-kinds.fix": Filling(
      ["Add kinds.csv if findings about statute, coverage and routes of change are wanted."],
      ["Ychwanegwch kinds.csv os oes eisiau canfyddiadau am statud, cwmpas a llwybrau newid."],
      nil),
    "file-too-large.title": Filling(
      ["A file is too large"],
      ["Mae ffeil yn rhy fawr"],
      nil),
    "file-too-large.explanation": Filling(
      ["The file has more bytes than the settings accept; it was not read."],
      ["Mae mwy o feitiau yn y ffeil nag y mae'r gosodiadau'n eu derbyn; ni chafodd ei darllen."],
      nil),
    "file-too-large.fix": Filling(
      ["Check that it is the right file, or raise limits.file-bytes."],
      ["Gwiriwch mai hon yw'r ffeil gywir, neu codwch limits.file-bytes."],
      nil),
    "unknown-as-of.title": Filling(
      ["No as-of date is known"],
      ["Nid oes dyddiad cyfeirio hysbys"],
      nil),
    "unknown-as-of.explanation": Filling(
      ["Some partnerships have ended, and without a date nobody can say which of them the landscape is to show: all of them count as active."],
      ["Mae rhai partneriaethau wedi dod i ben, a heb ddyddiad ni all neb ddweud pa rai ohonynt y dylai'r dirwedd eu dangos: mae pob un yn cyfrif fel un weithredol."],
      nil),
    "unknown-as-of.fix": Filling(
      ["Give the date in the column as_of, as as-of in landscape.yaml, or with --as-of."],
      ["Rhowch y dyddiad yn y golofn as_of, fel as-of yn landscape.yaml, neu gyda --as-of."],
      nil),
    "missing-population.title": Filling(
      ["An area has no population"],
      ["Nid oes poblogaeth gan ardal"],
      nil),
    "missing-population.explanation": Filling(
      ["Other areas have a population, so this one weighs nothing where areas are compared."],
      ["Mae poblogaeth gan ardaloedd eraill, felly nid yw hon yn pwyso dim lle cymherir ardaloedd."],
      nil),
    "missing-population.fix": Filling(
      ["Fill in its population."],
      ["Llenwch ei phoblogaeth."],
      nil),
    "repeated-seat.title": Filling(
      ["A seat has several rows"],
      ["Mae gan sedd sawl rhes"],
      nil),
    "repeated-seat.explanation": Filling(
      ["An organisation has more than one row on a partnership, often for several people or roles. It is counted once."],
      ["Mae gan sefydliad fwy nag un rhes ar bartneriaeth, yn aml ar gyfer sawl person neu rôl. Fe'i cyfrifir unwaith."],
      nil),
    "repeated-seat.fix": Filling(
      ["Nothing, unless the row was meant for another organisation."],
      ["Dim, oni bai mai i sefydliad arall y bwriadwyd y rhes."],
      nil),
    "no-active-partnership.title": Filling(
      ["No partnership is active"],
      ["Nid oes partneriaeth weithredol"],
      nil),
    "no-active-partnership.explanation": Filling(
      ["At the as-of date every partnership has ended or has not begun, so that there is nothing to look at."],
      ["Ar y dyddiad dan sylw mae pob partneriaeth wedi dod i ben neu heb ddechrau, felly nid oes dim i edrych arno."],
      nil),
    "no-active-partnership.fix": Filling(
      ["Check the as-of date, and the dates of the partnerships."],
      ["Gwiriwch y dyddiad dan sylw, a dyddiadau'r partneriaethau."],
      nil),
    "unknown-area.title": Filling(
      ["Not in areas.csv"],
      ["Ddim yn areas.csv"],
      nil),
    "unknown-area.explanation": Filling(
      ["The cell should name a row of areas.csv (area) by its id, or by a name or alias that only one row has. It names none; the row was rejected."],
      ["Dylai'r gell enwi rhes yn areas.csv (ardal) wrth ei dynodydd, neu wrth enw neu enw arall sydd gan un rhes yn unig. Nid yw'n enwi dim un; gwrthodwyd y rhes."],
      nil),
    "unknown-area.fix": Filling(
      ["Correct the spelling, or add the row to areas.csv."],
      ["Cywirwch y sillafu, neu ychwanegwch y rhes at areas.csv."],
      nil),
    "unknown-organisation.title": Filling(
      ["Not in organisations.csv"],
      ["Ddim yn organisations.csv"],
      nil),
    "unknown-organisation.explanation": Filling(
      ["The cell should name a row of organisations.csv (organisation) by its id, or by a name or alias that only one row has. It names none; the row was rejected."],
      ["Dylai'r gell enwi rhes yn organisations.csv (sefydliad) wrth ei dynodydd, neu wrth enw neu enw arall sydd gan un rhes yn unig. Nid yw'n enwi dim un; gwrthodwyd y rhes."],
      nil),
    "unknown-organisation.fix": Filling(
      ["Correct the spelling, or add the row to organisations.csv."],
      ["Cywirwch y sillafu, neu ychwanegwch y rhes at organisations.csv."],
      nil),
    "unknown-kind.title": Filling(
      ["Not in kinds.csv"],
      ["Ddim yn kinds.csv"],
      nil),
    "unknown-kind.explanation": Filling(
      ["The cell should name a row of kinds.csv (kind) by its id, or by a name or alias that only one row has. It names none; the row was rejected."],
      ["Dylai'r gell enwi rhes yn kinds.csv (math) wrth ei dynodydd, neu wrth enw neu enw arall sydd gan un rhes yn unig. Nid yw'n enwi dim un; gwrthodwyd y rhes."],
      nil),
    "unknown-kind.fix": Filling(
      ["Correct the spelling, or add the row to kinds.csv."],
      ["Cywirwch y sillafu, neu ychwanegwch y rhes at kinds.csv."],
      nil),
    "unknown-remit.title": Filling(
      ["Not in remits.csv"],
      ["Ddim yn remits.csv"],
      nil),
    "unknown-remit.explanation": Filling(
      ["The cell should name a row of remits.csv (remit) by its id, or by a name or alias that only one row has. It names none; the row was rejected."],
      ["Dylai'r gell enwi rhes yn remits.csv (cylch gwaith) wrth ei dynodydd, neu wrth enw neu enw arall sydd gan un rhes yn unig. Nid yw'n enwi dim un; gwrthodwyd y rhes."],
      nil),
    "unknown-remit.fix": Filling(
      ["Correct the spelling, or add the row to remits.csv."],
      ["Cywirwch y sillafu, neu ychwanegwch y rhes at remits.csv."],
      nil),
    "unknown-partnership.title": Filling(
      ["Not in partnerships.csv"],
      ["Ddim yn partnerships.csv"],
      nil),
    "unknown-partnership.explanation": Filling(
      ["The cell should name a row of partnerships.csv (partnership) by its id, or by a name or alias that only one row has. It names none; the row was rejected."],
      ["Dylai'r gell enwi rhes yn partnerships.csv (partneriaeth) wrth ei dynodydd, neu wrth enw neu enw arall sydd gan un rhes yn unig. Nid yw'n enwi dim un; gwrthodwyd y rhes."],
      nil),
    "unknown-partnership.fix": Filling(
      ["Correct the spelling, or add the row to partnerships.csv."],
      ["Cywirwch y sillafu, neu ychwanegwch y rhes at partnerships.csv."],
      nil),
    "unequal-lists.title": Filling(
      ["A list in another language has another length"],
      ["Rhestr mewn iaith arall heb yr un nifer o destunau"],
      nil),
    "unequal-lists.explanation": Filling(
      ["A list in another language says each text of the list in English once more, in the same order. It has more of them, or fewer, so that nobody knows which is which; it was left out."],
      ["Mae rhestr mewn iaith arall yn rhoi pob testun o'r rhestr Saesneg eto, yn yr un drefn. Mae ynddi fwy ohonynt, neu lai, ac felly ni ŵyr neb pa un yw pa un; gadawyd hi allan."],
      nil),
    "unequal-lists.fix": Filling(
      ["Give a text for each of the list in English, with a semicolon between them; leave a place empty where there is none."],
      ["Rhowch destun ar gyfer pob un o'r rhestr Saesneg, gyda hanner colon rhyngddynt; gadewch le gwag lle nad oes un."],
      nil),
    "language-without-text.title": Filling(
      ["A language of the report with no text in it"],
      ["Iaith yn yr adroddiad heb destun ynddi"],
      nil),
    "language-without-text.explanation": Filling(
      ["The settings ask for a report in a language that no name of the catalogue and no text of the program is in. It was published; what stands in it is English."],
      ["Mae'r gosodiadau'n gofyn am adroddiad mewn iaith nad oes enw o'r catalog na thestun o'r rhaglen ynddi. Fe'i cyhoeddwyd; Saesneg yw'r hyn sydd ynddo."],
      nil),
    "language-without-text.fix": Filling(
      ["Give names in it, in columns such as name_gd, or take it out of languages in landscape.yaml."],
      ["Rhowch enwau ynddi, mewn colofnau megis name_gd, neu tynnwch hi o languages yn landscape.yaml."],
      nil),
    "invalid-jurisdiction.title": Filling(
      ["Jurisdiction profile cannot be used"],
      ["Ni ellir defnyddio proffil yr awdurdodaeth"],
      nil),
    "invalid-jurisdiction.explanation": Filling(
      ["The file jurisdiction.yaml, or the section jurisdiction of landscape.yaml, has a key that is not known, lacks a label, has a number outside its range, or leads one change route to two routes. Nothing was read."],
      ["Mae gan y ffeil jurisdiction.yaml, neu'r adran jurisdiction yn landscape.yaml, allwedd nad yw'n hysbys, mae'n brin o label, mae ynddi rif y tu allan i'w ystod, neu mae'n arwain un llwybr newid at ddau lwybr. Ni ddarllenwyd dim."],
      nil),
    "invalid-jurisdiction.fix": Filling(
      ["Correct the line that the message names."],
      ["Cywirwch y llinell a enwir yn y neges."],
      nil),
    "unknown-in-jurisdiction.title": Filling(
      ["Named in the jurisdiction and not in the catalogue"],
      ["Wedi'i enwi yn yr awdurdodaeth ac nid yn y catalog"],
      nil),
    "unknown-in-jurisdiction.explanation": Filling(
      ["The jurisdiction profile has words for a kind that the catalogue has not, which are not used, or names an area as the nation that is not in areas.csv, which ends the reading."],
      ["Mae gan broffil yr awdurdodaeth eiriau am fath nad yw yn y catalog, na ddefnyddir mohonynt, neu mae'n enwi ardal yn genedl nad yw yn areas.csv, sy'n dod â'r darllen i ben."],
      nil),
    "unknown-in-jurisdiction.fix": Filling(
      ["Correct the spelling, or leave the name out of the profile."],
      ["Cywirwch y sillafu, neu hepgorwch yr enw o'r proffil."],
      nil),
    "area-without-nation.title": Filling(
      ["An area is in no nation"],
      ["Nid yw ardal mewn unrhyw genedl"],
      nil),
    "area-without-nation.explanation": Filling(
      ["The catalogue names several nations, and nothing says which of them this area is in. What works only there is of the nation of its kind; where the kind has none, it is judged with the bodies that span nations."],
      ["Mae'r catalog yn enwi sawl cenedl, ac nid oes dim yn dweud ym mha un ohonynt y mae'r ardal hon. Mae'r hyn sy'n gweithio yno'n unig yn perthyn i genedl ei fath; lle nad oes un gan y math, caiff ei farnu gyda'r cyrff sy'n rhychwantu cenhedloedd."],
      nil),
    "area-without-nation.fix": Filling(
      ["Name its nation in the column nation of the area, or make the area a part of the nation's area."],
      ["Enwch ei chenedl yng ngholofn nation yr ardal, neu gwnewch yr ardal yn rhan o ardal y genedl."],
      nil),
    "kind-of-another-nation.title": Filling(
      ["A partnership works outside the nation of its kind"],
      ["Mae partneriaeth yn gweithio y tu allan i genedl ei math"],
      nil),
    "kind-of-another-nation.explanation": Filling(
      ["The kind's row names one nation, and all areas of the partnership are in another. It is judged where its areas are."],
      ["Mae rhes y math yn enwi un genedl, ac mae holl ardaloedd y bartneriaeth mewn un arall. Caiff ei barnu lle y mae ei hardaloedd."],
      nil),
    "kind-of-another-nation.fix": Filling(
      ["Correct the areas of the partnership or its kind, or leave the nation of the kind empty."],
      ["Cywirwch ardaloedd y bartneriaeth neu ei math, neu gadewch genedl y math yn wag."],
      nil),
    "too-many-nations.title": Filling(
      ["Too many nations"],
      ["Gormod o genhedloedd"],
      nil),
    "too-many-nations.explanation": Filling(
      ["The column nation of areas and kinds names more areas than a catalogue can have nations: each is judged by itself, which takes time and memory in proportion to their number. Nothing was read."],
      ["Mae colofn nation yr ardaloedd a'r mathau yn enwi mwy o ardaloedd nag y gall catalog gael o genhedloedd: caiff pob un ei barnu ar ei phen ei hun, sy'n cymryd amser a chof yn gymesur â'u nifer. Ni ddarllenwyd dim."],
      nil),
    "too-many-nations.fix": Filling(
      ["Name the nation that an area is in, and not the area itself."],
      ["Enwch y genedl y mae'r ardal ynddi, ac nid yr ardal ei hun."],
      nil),
    "joined-nations.title": Filling(
      ["The profile joins nations that rows tell apart"],
      ["Mae'r proffil yn uno cenhedloedd y mae'r rhesi'n eu gwahaniaethu"],
      nil),
    "joined-nations.explanation": Filling(
      ["The profile lists several areas as its nation, which makes one nation of them, and rows of areas or kinds name more than one of these as nations. All are judged as one nation: what is expected in one of them is missed in the other."],
      ["Mae'r proffil yn rhestru sawl ardal fel ei genedl, sy'n gwneud un genedl ohonynt, ac mae rhesi ardaloedd neu fathau yn enwi mwy nag un ohonynt yn genhedloedd. Caiff pob un ei barnu fel un genedl: ystyrir bod yr hyn a ddisgwylir yn un ohonynt ar goll yn y llall."],
      nil),
    "joined-nations.fix": Filling(
      ["Name one area as the nation of the profile where they are several nations, or take them out of the column nation where they are one."],
      ["Enwch un ardal yn genedl y proffil os ydynt yn sawl cenedl, neu tynnwch hwy o'r golofn nation os ydynt yn un."],
      nil),
    "invalid-boundaries.title": Filling(
      ["Outlines cannot be used"],
      ["Ni ellir defnyddio'r amlinellau"],
      nil),
    "invalid-boundaries.explanation": Filling(
      ["The file boundaries.geojson beside the catalogue cannot be read, or is no GeoJSON collection of features. Nothing was read."],
      ["Ni ellir darllen y ffeil boundaries.geojson wrth ymyl y catalog, neu nid yw'n gasgliad GeoJSON o nodweddion. Ni ddarllenwyd dim."],
      nil),
    "invalid-boundaries.fix": Filling(
      ["Correct the file, or take it away: maps are then drawn as tiles."],
      ["Cywirwch y ffeil, neu ei thynnu oddi yno: caiff mapiau eu lluniadu fel teils wedyn."],
      nil),
    "unusable-outline.title": Filling(
      ["Outline not drawn"],
      ["Amlinell heb ei lluniadu"],
      nil),
    "unusable-outline.explanation": Filling(
      ["A feature of boundaries.geojson is an area of the catalogue, but has no polygon that can be drawn. The area is missing from maps and nothing else."],
      ["Mae nodwedd yn boundaries.geojson yn ardal o'r catalog, ond nid oes ganddi bolygon y gellir ei luniadu. Mae'r ardal ar goll o fapiau a dim arall."],
      nil),
    "unusable-outline.fix": Filling(
      ["Give the feature a Polygon or MultiPolygon with pairs of numbers."],
      ["Rhowch Polygon neu MultiPolygon â pharau o rifau i'r nodwedd."],
      nil),
    "unused-outlines.title": Filling(
      ["Outlines of other areas"],
      ["Amlinellau ardaloedd eraill"],
      nil),
    "unused-outlines.explanation": Filling(
      ["Features of boundaries.geojson are of no area of the catalogue: no property of theirs is the code or the name of one. They are passed over; a file may be of a larger land."],
      ["Nid yw nodweddion yn boundaries.geojson o unrhyw ardal yn y catalog: nid oes priodwedd ganddynt sy'n god neu'n enw un. Maent yn cael eu hepgor; gall ffeil fod o wlad fwy."],
      nil),
    "unused-outlines.fix": Filling(
      ["If they should be drawn, give each a property with the code that areas.csv has."],
      ["Os dylent gael eu lluniadu, rhowch briodwedd i bob un â'r cod sydd yn areas.csv."],
      nil),
    "unreadable-workbook.title": Filling(
      ["The workbook cannot be read"],
      ["Ni ellir darllen y llyfr gwaith"],
      nil),
    "unreadable-workbook.explanation": Filling(
      ["The file has the name of a workbook, but its container or a part of it is damaged, is refused for safety, or holds no sheets. Nothing of it is written anywhere."],
      ["Enw llyfr gwaith sydd ar y ffeil, ond mae ei chynhwysydd neu ran ohono wedi'i ddifrodi, wedi'i wrthod er diogelwch, neu heb ddalennau. Ni ysgrifennir dim ohono yn unman."],
      nil),
    "unreadable-workbook.fix": Filling(
      ["Open it in a spreadsheet, save it anew as xlsx or ods, and copy it again."],
      ["Agorwch hi mewn taenlen, cadwch hi o'r newydd fel xlsx neu ods, a'i chopïo eto."],
      nil),
    "container-too-large.title": Filling(
      ["The workbook unpacks to too much"],
      ["Mae'r llyfr gwaith yn dadbacio i ormod"],
      nil),
    "container-too-large.explanation": Filling(
      ["The workbook has more parts, or unpacks to more bytes or to more times its size, than the settings limits.container-… allow; none of it was unpacked."],
      ["Mae gan y llyfr gwaith fwy o rannau, neu mae'n dadbacio i fwy o feitiau neu i fwy o weithiau ei faint, nag y mae'r gosodiadau limits.container-… yn eu caniatáu; ni ddadbaciwyd dim ohono."],
      nil),
    "container-too-large.fix": Filling(
      ["If the workbook comes from somebody you trust, raise the limit that the message names."],
      ["Os daw'r llyfr gwaith gan rywun yr ydych yn ymddiried ynddo, codwch y terfyn y mae'r neges yn ei enwi."],
      nil),
    "duplicate-sheet.title": Filling(
      ["Two sheets have one name"],
      ["Mae gan ddwy ddalen yr un enw"],
      nil),
    "duplicate-sheet.explanation": Filling(
      ["The names of two sheets differ in case at most, so that nobody can tell which is meant."],
      ["Nid yw enwau dwy ddalen yn wahanol ond mewn priflythrennau, felly ni ellir dweud pa un a olygir."],
      nil),
    "duplicate-sheet.fix": Filling(
      ["Rename one of them."],
      ["Ailenwch un ohonynt."],
      nil),
    "unknown-sheet.title": Filling(
      ["The workbook has no such sheet"],
      ["Nid oes dalen o'r fath yn y llyfr gwaith"],
      nil),
    "unknown-sheet.explanation": Filling(
      ["A sheet that is needed is not in the workbook, or several are shown and the mapping names none."],
      ["Nid yw dalen sydd ei hangen yn y llyfr gwaith, neu dangosir sawl un ac nid yw'r mapio'n enwi'r un."],
      nil),
    "unknown-sheet.fix": Filling(
      ["Name the sheets as the tables, or name one of them as 'sheet:' in the mapping; the message lists those there are."],
      ["Enwch y dalennau fel y tablau, neu enwch un ohonynt fel 'sheet:' yn y mapio; mae'r neges yn rhestru'r rhai sydd yno."],
      nil),
    "ignored-sheets.title": Filling(
      ["Some sheets were not read"],
      ["Ni ddarllenwyd rhai dalennau"],
      nil),
    "ignored-sheets.explanation": Filling(
      ["The workbook has sheets whose names are not those of tables; the others were read."],
      ["Mae gan y llyfr gwaith ddalennau nad enwau tablau yw eu henwau; darllenwyd y lleill."],
      nil),
    "ignored-sheets.fix": Filling(
      ["Nothing, unless one of them is a table: then name it as the table."],
      ["Dim, oni bai fod un ohonynt yn dabl: yna enwch hi fel y tabl."],
      nil),
    "ignored-macros.title": Filling(
      ["Macros or links of a workbook were left alone"],
      ["Ni chyffyrddwyd â macros neu gysylltiadau llyfr gwaith"],
      nil),
    "ignored-macros.explanation": Filling(
      ["The workbook has macros or refers to other workbooks. Macros are never run and other workbooks are never opened; what the cells held when it was saved was read."],
      ["Mae gan y llyfr gwaith facros neu mae'n cyfeirio at lyfrau gwaith eraill. Ni redir macros byth ac nid agorir llyfrau gwaith eraill byth; darllenwyd yr hyn oedd yn y celloedd pan gadwyd ef."],
      nil),
    "ignored-macros.fix": Filling(
      ["Nothing; save it as xlsx to be rid of macros."],
      ["Dim; cadwch ef fel xlsx i gael gwared ar facros."],
      nil),
    "cell-error.title": Filling(
      ["A cell holds an error"],
      ["Mae cell yn cynnwys gwall"],
      nil),
    "cell-error.explanation": Filling(
      ["A cell of a column that is used holds an error of the spreadsheet, such as #N/A; the row was rejected."],
      ["Mae cell mewn colofn a ddefnyddir yn cynnwys gwall y daenlen, megis #N/A; gwrthodwyd y rhes."],
      nil),
    "cell-error.fix": Filling(
      ["Put the formula right, or write the value itself."],
      ["Cywirwch y fformiwla, neu ysgrifennwch y gwerth ei hun."],
      nil),
    "unsolved-formula.title": Filling(
      ["A formula has no value"],
      ["Nid oes gwerth gan fformiwla"],
      nil),
    "unsolved-formula.explanation": Filling(
      ["A cell of a column that is used holds a formula whose value was never stored, as programs write that do not calculate; the row was rejected."],
      ["Mae cell mewn colofn a ddefnyddir yn cynnwys fformiwla na chadwyd ei gwerth, fel yr ysgrifenna rhaglenni nad ydynt yn cyfrifo; gwrthodwyd y rhes."],
      nil),
    "unsolved-formula.fix": Filling(
      ["Open the workbook in a spreadsheet and save it, which stores the values."],
      ["Agorwch y llyfr gwaith mewn taenlen a'i gadw, sy'n cadw'r gwerthoedd."],
      nil),
    "merged-cells.title": Filling(
      ["Cells of the table are merged"],
      ["Mae celloedd y tabl wedi'u cyfuno"],
      nil),
    "merged-cells.explanation": Filling(
      ["Merged cells hold one value, in their first cell; the others are empty to whoever reads the table, unless the mapping fills them."],
      ["Un gwerth sydd gan gelloedd cyfun, yn eu cell gyntaf; mae'r lleill yn wag i bwy bynnag sy'n darllen y tabl, oni bai fod y mapio'n eu llenwi."],
      nil),
    "merged-cells.fix": Filling(
      ["Unmerge them and write the value in each row, or say 'merged: fill' in the mapping."],
      ["Dadgyfunwch hwy ac ysgrifennwch y gwerth ym mhob rhes, neu dywedwch 'merged: fill' yn y mapio."],
      nil),
    "hidden-cells.title": Filling(
      ["Hidden parts of the workbook were read"],
      ["Darllenwyd rhannau cudd o'r llyfr gwaith"],
      nil),
    "hidden-cells.explanation": Filling(
      ["Rows, columns or a sheet that the workbook hides were read as all others: what is hidden on the screen is still data."],
      ["Darllenwyd rhesi, colofnau neu ddalen y mae'r llyfr gwaith yn eu cuddio fel y lleill i gyd: mae'r hyn a guddir ar y sgrin yn ddata o hyd."],
      nil),
    "hidden-cells.fix": Filling(
      ["Nothing; delete what is not meant to be read."],
      ["Dim; dilëwch yr hyn na fwriedir ei ddarllen."],
      nil),
    "cells-outside-table.title": Filling(
      ["Cells stand beside the table"],
      ["Mae celloedd wrth ochr y tabl"],
      nil),
    "cells-outside-table.explanation": Filling(
      ["Cells to the right of the last heading hold something; they were left out, and their rows were used."],
      ["Mae rhywbeth mewn celloedd i'r dde o'r pennawd olaf; fe'u gadawyd allan, a defnyddiwyd eu rhesi."],
      nil),
    "cells-outside-table.fix": Filling(
      ["Give the column a heading if it belongs to the table."],
      ["Rhowch bennawd i'r golofn os yw'n perthyn i'r tabl."],
      nil),
    "unusual-number-format.title": Filling(
      ["A number is shown in another way than it is stored"],
      ["Dangosir rhif mewn ffordd wahanol i'r ffordd y'i cedwir"],
      nil),
    "unusual-number-format.explanation": Filling(
      ["A number format puts zeros before a number in a way that is not followed, so that the table has the number without them."],
      ["Mae fformat rhif yn rhoi seroau o flaen rhif mewn ffordd na ddilynir, felly mae gan y tabl y rhif hebddynt."],
      nil),
    "unusual-number-format.fix": Filling(
      ["Store codes as text: format the cells as text and write them again."],
      ["Cadwch godau fel testun: fformatiwch y celloedd fel testun a'u hysgrifennu eto."],
      nil),
    "package-row.title": Filling(
      ["A row that gives a package to a post cannot be followed up"],
      ["Rhes sy'n rhoi pecyn i swydd na ellir ei dilyn"],
      nil),
    "package-row.explanation": Filling(
      ["A row of actions.csv whose id begins with package and a full stop gives a review package to a post. It names no body of this catalogue, nobody or somebody who looks like a person, or no date by which it is to be done."],
      ["Mae rhes yn actions.csv y mae ei dynodydd yn dechrau â package ac atalnod llawn yn rhoi pecyn adolygu i swydd. Nid yw'n enwi corff yn y catalog hwn, nid yw'n enwi neb neu mae'n enwi rhywun sy'n edrych fel person, neu nid oes ynddi ddyddiad y mae i'w wneud erbyn."],
      nil),
    "package-row.fix": Filling(
      ["Write the id of a partnership after the full stop, a post (never a person) in by_whom, and a date in by_when."],
      ["Ysgrifennwch ddynodydd partneriaeth ar ôl yr atalnod llawn, swydd (byth person) yn by_whom, a dyddiad yn by_when."],
      nil),
    "remits-without-table.title": Filling(
      ["Remits without a table of them"],
      ["Cylchoedd gwaith heb dabl ohonynt"],
      nil),
    "remits-without-table.explanation": Filling(
      ["Rows of partnerships or kinds name remits, and remits.csv is missing. None of the remits is read: the rows are used without them, and rules that compare remits cannot look."],
      ["Mae rhesi partneriaethau neu fathau'n enwi cylchoedd gwaith, ac mae remits.csv ar goll. Ni ddarllenir yr un o'r cylchoedd gwaith: defnyddir y rhesi hebddynt, ac ni all rheolau sy'n cymharu cylchoedd gwaith edrych."],
      nil),
    "remits-without-table.fix": Filling(
      ["Add remits.csv with a row for each remit: an id and a name."],
      ["Ychwanegwch remits.csv â rhes i bob cylch gwaith: dynodydd ac enw."],
      nil),
    "memory-too-small.title": Filling(
      ["The catalogue does not fit into memory"],
      ["Nid oes lle i'r catalog yn y cof"],
      nil),
    "memory-too-small.explanation": Filling(
      ["By the size of its files the catalogue needs more memory than the machine has, or than this process may have of it. Nothing was read."],
      ["Yn ôl maint ei ffeiliau mae angen mwy o gof ar y catalog nag sydd gan y peiriant, neu nag y caiff y broses hon ei ddefnyddio. Ni ddarllenwyd dim."],
      nil),
    "memory-too-small.fix": Filling(
      ["Give it more memory, or leave out of partnerships.csv what is not asked about. Overlaps alone need a fifth of it (landscape overlap); what no machine holds is joined by scripts/spark/run (docs/scale.md)."],
      ["Rhowch ragor o gof iddo, neu hepgorwch o partnerships.csv yr hyn na ofynnir amdano. Mae angen pumed ran ohono ar achosion o orgyffwrdd yn unig (landscape overlap); mae scripts/spark/run yn cyfuno'r hyn na all unrhyw beiriant ei ddal (docs/scale.md)."],
      nil),
  ]
}
