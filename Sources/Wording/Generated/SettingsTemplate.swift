// Made from the catalogues of 'settings-template' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let templateHead = Phrase(
    "# Settings and sources of this catalogue. Every line is a comment: take the # away to use it.",
    "# Gosodiadau a ffynonellau'r catalog hwn. Sylw yw pob llinell: tynnwch y # i'w defnyddio.",
    nil)
  package static let templateCheck = Phrase(
    "# `landscape check .` says with line and column what is wrong.",
    "# Mae `landscape check .` yn dweud, gyda llinell a cholofn, beth sydd o'i le.",
    nil)
  package static let templateSources = Phrase(
    "# Files as somebody else publishes them, in place of the CSV file of the same table:\n# sources:\n#   - file: register.csv      # in this folder, or a list, or register-*.csv for all like it;\n#                             # .xml takes `record` and `fields` (XPath)\n#     table: partnerships     # the table its rows are of\n#     encoding: windows-1252  # utf-8, utf-16, windows-1252, iso-8859-1, iso-8859-14\n#     delimiter: semicolon    # found from the headings where it is not said\n#     quote: '\"'\n#     header: 4               # the line of the headings; `none`: columns are numbers\n#     skip: [\"Source:*\"]      # rows whose first cell is like this\n#     footer-rows: 0          # rows at the end that are none\n#     only-where: Name        # rows in which this column is filled\n#     columns:                # column of the table: heading in the file\n#       name: Partnership     # without an id, one is made from the name\n#       areas: {column: Area, fill-down: true, separator: \",\"}\n#       kind:\n#         column: Type\n#         values: {PSB: public_services_board}\n#       source: {value: \"Register of partnerships, June 2023\"}\n#     members:                # the members of a partnership in one cell, by name\n#       column: Members\n#       separator: \",\"\n#       markers: {(Chair): chair, \"*\": statutory}\n",
    "# Y ffeiliau fel y mae rhywun arall yn eu cyhoeddi, yn lle ffeil CSV yr un tabl:\n# sources:\n#   - file: register.csv      # yn y ffolder hon, neu restr, neu register-*.csv am bob un tebyg;\n#                             # mae .xml yn cymryd `record` a `fields` (XPath)\n#     table: partnerships     # y tabl y mae ei rhesi'n perthyn iddo\n#     encoding: windows-1252  # utf-8, utf-16, windows-1252, iso-8859-1, iso-8859-14\n#     delimiter: semicolon    # fe'i canfyddir o'r penawdau lle nas nodir\n#     quote: '\"'\n#     header: 4               # llinell y penawdau; `none`: rhifau yw'r colofnau\n#     skip: [\"Source:*\"]      # rhesi y mae eu cell gyntaf fel hyn\n#     footer-rows: 0          # rhesi ar y diwedd nad ydynt yn rhai\n#     only-where: Name        # rhesi lle llenwir y golofn hon\n#     columns:                # colofn y tabl: pennawd yn y ffeil\n#       name: Partnership     # heb ddynodydd, gwneir un o'r enw\n#       areas: {column: Area, fill-down: true, separator: \",\"}\n#       kind:\n#         column: Type\n#         values: {PSB: public_services_board}\n#       source: {value: \"Register of partnerships, June 2023\"}\n#     members:                # holl aelodau partneriaeth mewn un gell, wrth eu henwau\n#       column: Members\n#       separator: \",\"\n#       markers: {(Chair): chair, \"*\": statutory}\n",
    nil)
  package static let templateJurisdiction = Phrase(
    "# Who governs, who is asked and how kinds are changed where the catalogue is from. Without a profile the words\n# are neutral. Everything here is an example: take away the # and put in the names of your country.",
    "# Pwy sy'n llywodraethu, i bwy y gofynnir a sut y newidir mathau yn y wlad y daw'r catalog ohoni. Heb broffil mae'r\n# geiriau'n niwtral. Enghraifft yw popeth yma: tynnwch y # a rhowch enwau eich gwlad chi.",
    nil)
}
