"""Inputs of the kinds of collections that no registry here carries: the W3C's XML suite, JSONTestSuite, csv-spectrum."""

# Documents that are XML, and such as are almost.
XML = [
    "<a/>", "<a></a>", "<a>", "</a>", "<a></b>", "<a><b></a></b>", "<a/><b/>", "", " ", "\n<?xml version='1.0'?><a/>",
    "<?xml version='1.1'?><a/>", "<?xml version='2.0'?><a/>", "<?xml?><a/>", "<?xml version=1.0?><a/>",
    "<?xml version='1.0' encoding='UTF-16'?><a/>", "<?xml version='1.0' encoding='EBCDIC-CP-US'?><a/>",
    "<?xml version='1.0' encoding=''?><a/>", "<?xml version='1.0' standalone='maybe'?><a/>", "<?XML version='1.0'?><a/>",
    "<a b='1' b='2'/>", "<a b=1/>", "<a b/>", "<a b='<'/>", "<a b='&'/>", "<a b='&lt;&#60;&#x3c;'/>", "<a b=\"'\"/>",
    "<a>&</a>", "<a>&b;</a>", "<a>&#0;</a>", "<a>&#x110000;</a>", "<a>&#xD800;</a>", "<a>&#xFFFE;</a>", "<a>&#1;</a>",
    "<a>&#99999999999999999999;</a>", "<a>&amp;&lt;&gt;&apos;&quot;</a>", "<a>]]></a>", "<a><![CDATA[]]></a>",
    "<a><![CDATA[ ]]]]><![CDATA[> ]]></a>", "<a><![cdata[]]></a>", "<a><![CDATA[</a>", "<a><!-- -- --></a>", "<a><!--></a>",
    "<a><!-- a --->b</a>", "<a><!-- --></a><!-- -->", "<a><?b c?></a>", "<a><?xml c?></a>", "<a><?b</a>", "<a><? b?></a>",
    "<!DOCTYPE a><a/>", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "<!DOCTYPE a [<!ELEMENT a ANY>]><a/>",
    "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<!DOCTYPE a [<!ENTITY b '&b;'>]><a>&b;</a>",
    "<!DOCTYPE a [<!ENTITY % p SYSTEM 'x'>%p;]><a/>", "<!DOCTYPE a [<!ATTLIST a b CDATA 'c'>]><a/>", "<!DOCTYPE", "<!",
    "<1a/>", "<-a/>", "<.a/>", "<a:b/>", "<a:b xmlns:a='c'/>", "<:a/>", "<a:/>", "<a xmlns:b=''/>", "<a xmlns:xml='b'/>",
    "<a xmlns='xmlns'/>", "<a xmlns:xmlns='b'/>", "<xml/>", "<a xml:lang=''/>", "<a xml:space='other'/>", "<a xml:id='1'/>",
    "<\u00e9/>", "<\u0d3e/>", "<a\u00b7/>", "<\U00020000/>", "<a>\ufffe</a>", "<a>\u0085\u2028</a>", "<a>\x00</a>", "<a>\x01</a>",
    "<a>\r\r\n\n</a>", "<a b='\t\n\r'/>", "< a/>", "<a / >", "<a b = 'c'  />", "<a b='c'd='e'/>", "<a>text", "text", "<a/>text",
    "\ufeff<a/>", "\ufeff\ufeff<a/>", "<a>\ufeff</a>", "<a xmlns:x='http://www.w3.org/2001/XInclude'><x:include href='/etc/passwd'/></a>",
    "<?xml-stylesheet href='javascript:alert(1)'?><a/>", "<a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'/>",
]

# Documents that are JSON, and such as are almost.
JSON = [
    "", " ", "null", "true", "nul", "TRUE", "0", "-0", "-", "+1", "01", "1.", ".1", "1e", "1e+", "1e400", "-1e400", "1E-400", "0x1",
    "NaN", "Infinity", "-Infinity", "1" * 400, "9223372036854775808", "-9223372036854775809", "1.7976931348623159e308",
    "[]", "[", "]", "[1,]", "[,1]", "[1 2]", "[1,,2]", "[" * 513, "[" * 100_000, "[[]" * 1_000, "{}", "{", "}", "{1:2}", "{a:1}",
    "{'a':1}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\":1 \"b\":2}", "{\"a\":1,\"a\":2}", "{\"\":0}", "{\"a\":" * 600, "\"", "\"\\\"",
    "\"\\x00\"", "\"\\u\"", "\"\\u12\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\ud83d\\ude00\"", "\"\\u0000\"", "\"\x00\"", "\"\n\"",
    "\"\t\"", "\"\x7f\"", "\"\u2028\"", "\ufeff{}", "{}{}", "{} x", "/* */{}", "{}//", "{\"a\":[{\"b\":{\"c\":[null,true,1.5]}}]}",
    "{\"__proto__\":{}}", "{\"pack\":{}}", "{\"pack\":{\"version\":1e308}}", "{\"run\":\"x\",\"outputs\":[]}", "\x0c{}", "\xa0{}",
]


def table(random):
    """Rows of cells with and without quotes, line ends and separators of every sort, some of them wrong."""
    separator, line = random.choice([",", ";", "\t", "|"]), random.choice(["\n", "\r\n", "\r"])
    rows = [separator.join(["id", "name", "partnership", "organisation", "code", "kind", "finding", "decision"])]
    for number in range(random.randint(0, 30)):
        cells = []
        for _ in range(random.choice([8, 8, 8, 8, 0, 1, 7, 9, 30])):
            text = "".join(random.choice(["a", "b", "'", '"', '""', separator, line, " ", "\\", "\u0175", "0", "-", "="])
                           for _ in range(random.randint(0, 6)))
            cells.append(random.choice([text.replace('"', "").replace(separator, "").replace(line, ""),
                                        '"' + text.replace('"', '""') + '"', text, f" \"{text}\" "]))
        rows.append(separator.join(cells))
    return line.join(rows) + random.choice(["", line, line * 3, '"'])


def generated_files(random):
    """Of each kind some, the same ones for the same `random`: (collection, name, kind, bytes)."""
    files = [("generated", f"xml-{place}", "xml", text.encode(errors="surrogatepass")) for place, text in enumerate(XML)]
    for encoding in ("utf-16-le", "utf-16-be", "utf-16", "utf-32", "latin-1", "cp1252", "utf-7"):
        files.append(("generated", f"xml-{encoding}", "xml",
                      f"<?xml version='1.0' encoding='{encoding}'?><catalogue>\u00e9</catalogue>".encode(encoding)))
    files += [("generated", f"json-{place}", "json", text.encode(errors="surrogatepass")) for place, text in enumerate(JSON)]
    for place in range(60):
        text = table(random)
        encoding = random.choice(["utf-8", "utf-8", "utf-8-sig", "utf-16", "cp1252"])
        files.append(("generated", f"csv-{place}", "text", text.encode(encoding, errors="replace")))
    return files
