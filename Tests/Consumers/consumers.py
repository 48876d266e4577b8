"""Reads the tables and papers of a report with the programs that people paste them into.

usage: consumers.py <report> <papers> <hostile report> <settings schema> <settings file>... [--only NAME]

LibreOffice turns HTML into docx and back, pdflatex and lualatex set the LaTeX, pandoc reads the Markdown, Python's
csv and a CSVW library read the CSV and its metadata, jsonschema the settings files, icalendar the calendars. All is held against the
cells of the HTML tables, read with Python's own parser.
"""
import csv, glob, html.parser, json, os, re, subprocess, sys, tempfile, unicodedata, zipfile

failures = []


def check(holds, message):
    if not holds:
        failures.append(message)
        print("FAILED " + message)
    return holds


class Table(html.parser.HTMLParser):
    """The first table of a document: caption, heading cells, body rows, alignment of the columns."""

    def __init__(self, text):
        super().__init__()
        self.caption, self.rows, self.styles = "", [], []
        self.text = None
        self.done = False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if self.done:
            return
        if tag == "tr":
            self.rows.append([])
            self.styles.append([])
        if tag in ("td", "th", "caption"):
            self.text = ""
            if tag != "caption":
                self.styles[-1].append(dict(attributes).get("style", ""))

    def handle_endtag(self, tag):
        if tag == "table":
            self.done = True
        if self.text is None or self.done:
            return
        if tag == "caption":
            self.caption, self.text = self.text, None
        elif tag in ("td", "th"):
            self.rows[-1].append(self.text)
            self.text = None

    def handle_data(self, data):
        if self.text is not None:
            self.text += data


def squeezed(text):
    return " ".join(text.split())


def tables(report):
    for path in sorted(glob.glob(report + "/tables/*.html")):
        name, language, _ = os.path.basename(path).rsplit(".", 2)
        yield path, name, language, Table(open(path, encoding="utf-8").read())


def run(*command, cwd=None):
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, errors="replace")


def office(files, target, out):
    profile = "-env:UserInstallation=file://" + os.path.join(os.path.abspath(out), "profile")
    result = run("soffice", profile, "--headless", "--convert-to", target, "--outdir", out, *files)
    check(result.returncode == 0, "soffice: " + result.stderr[-300:])


def docx(report, papers):
    """Heading rows repeat, numbers stand right, cells have borders, captions and Welsh letters are there."""
    with tempfile.TemporaryDirectory() as out:
        chosen = [t for t in tables(report) if t[1] in ("findings", "burden", "footprints", "coverage", "actions")]
        office([t[0] for t in chosen], "docx:MS Word 2007 XML", out)
        letters = set()
        for path, name, language, table in chosen:
            document = os.path.join(out, f"{name}.{language}.docx")
            if not check(os.path.exists(document), f"{name}.{language} becomes docx"):
                continue
            xml = zipfile.ZipFile(document).read("word/document.xml").decode()
            check("<w:tblHeader" in xml, f"{name}.{language}: the heading row repeats")
            rows = re.findall(r"<w:tr[ >].*?</w:tr>", xml, re.S)
            check(len(rows) == len(table.rows), f"{name}.{language}: {len(rows)} rows of {len(table.rows)}")
            right = [i for i, s in enumerate(table.styles[0]) if "text-align:right" in s]
            for row in rows[1:4]:
                cells = re.findall(r"<w:tc>.*?</w:tc>", row, re.S)
                for place, cell in enumerate(cells):
                    isRight = re.search(r'<w:jc w:val="(right|end)"/>', cell) is not None
                    check(isRight == (place in right), f"{name}.{language}: alignment of column {place}")
            check("<w:tcBorders>" in xml and 'w:val="single"' in xml, f"{name}.{language}: borders")
            text = squeezed(re.sub(r"<[^>]+>", "", xml.replace("</w:p>", " ")))
            check("Table " in text or "Tabl " in text, f"{name}.{language}: caption")
            letters |= set("ŵŷâôŴŶ") & set(text)
        check({"ŵ", "ô"} <= letters, f"Welsh letters survive: {sorted(letters)}")
        # And back: every cell as it was.
        office(sorted(glob.glob(out + "/*.docx")), "html:HTML (StarWriter)", os.path.join(out, "back"))
        for path, name, language, table in chosen:
            back = os.path.join(out, "back", f"{name}.{language}.html")
            if check(os.path.exists(back), f"{name}.{language} comes back"):
                text = open(back, encoding="utf-8", errors="replace").read()
                again = Table(text)
                left = [[squeezed(c) for c in row] for row in table.rows]
                right = [[squeezed(c) for c in row] for row in again.rows]
                check(left == right, f"{name}.{language}: cells differ after docx and back")
        # The papers: numbered paragraphs, headings, tables, links inside.
        office(sorted(glob.glob(papers + "/*.html")), "docx:MS Word 2007 XML", out)
        for path in sorted(glob.glob(papers + "/*.html")):
            name = os.path.basename(path)[:-5]
            source = open(path, encoding="utf-8").read()
            document = os.path.join(out, name + ".docx")
            if not check(os.path.exists(document), f"{name} becomes docx"):
                continue
            xml = zipfile.ZipFile(document).read("word/document.xml").decode()
            numbered = len(re.findall(r'<li id="p\d+"', source))
            check(xml.count("<w:numPr>") >= numbered, f"{name}: {numbered} numbered paragraphs")
            check(xml.count("<w:tbl>") == source.count("<table"), f"{name}: tables")
            check(xml.count("w:anchor=") >= source.count('<a href="#'), f"{name}: references are links")
            check('w:val="Heading1"' in xml and 'w:val="Heading2"' in xml, f"{name}: headings")


def latex(report, hostile):
    """Both engines set every table of both reports; Welsh letters and hostile text come out as text."""
    for engine in ("pdflatex", "lualatex"):
        for folder, isHostile in ((report, False), (hostile, True)):
            for language, babel in (("en", "british"), ("cy", "welsh")):
                with tempfile.TemporaryDirectory() as out:
                    files = sorted(glob.glob(f"{folder}/tables/*.{language}.tex"))
                    font = "" if engine == "lualatex" else "\\usepackage[T1]{fontenc}\\usepackage{lmodern}\\usepackage[utf8]{inputenc}\n"
                    body = "\n".join(f"\\clearpage\\input{{{os.path.abspath(f)}}}" for f in files)
                    with open(out + "/all.tex", "w", encoding="utf-8") as file:
                        file.write(
                            "\\documentclass{article}\n" + font + f"\\usepackage[{babel}]{{babel}}\n"
                            "\\usepackage{textcomp,array,booktabs,longtable,pdflscape,rotating}\n\\begin{document}\n" + body
                            + "\n\\end{document}\n")
                    result = run(engine, "-interaction=nonstopmode", "-halt-on-error", "all.tex", cwd=out)
                    label = f"{engine} {language}{' hostile' if isHostile else ''}"
                    if not check(result.returncode == 0, label + ": " + result.stdout[-600:]):
                        continue
                    check("runsystem" not in result.stdout, label + ": ran a command")
                    if not isHostile:
                        wide = [float(points) for points in re.findall(r"Overfull \\hbox \(([\d.]+)pt", result.stdout)]
                        check(max(wide, default=0) <= 10, f"{label}: {max(wide, default=0)} pt too wide")
                    text = run("pdftotext", "-layout", "all.pdf", "-", cwd=out).stdout
                    text = unicodedata.normalize("NFC", text)
                    if isHostile:
                        check("root:" not in text and "daemon:" not in text, label + ": a file was read")
                        check("etc/passwd" in re.sub(r"\s", "", text), label + ": the command is shown as text")
                    elif language == "cy":
                        # pdflatex builds ŵ of a letter and an accent, which pdftotext tells apart.
                        check("ŵ" in text or engine == "pdflatex" and "ˆ" in text, label + ": Welsh letters")


def latex_papers(papers):
    """Both engines set the papers as they are; references lead to what they name, hostile names are text."""
    for engine in ("pdflatex", "lualatex"):
        for file in sorted(glob.glob(papers + "/*.tex")):
            with tempfile.TemporaryDirectory() as out:
                label = f"{engine} {os.path.basename(file)}"
                for _ in range(2):  # the second finds the references
                    result = run(
                        engine, "-interaction=nonstopmode", "-halt-on-error", "-jobname=paper", os.path.abspath(file), cwd=out)
                if not check(result.returncode == 0, label + ": " + result.stdout[-600:]):
                    continue
                check("runsystem" not in result.stdout, label + ": ran a command")
                check("undefined" not in result.stdout, label + ": a reference leads nowhere")
                text = run("pdftotext", "-layout", "paper.pdf", "-", cwd=out).stdout
                check("1." in text and "root:" not in text, label + ": numbered, and no file read")


def plain(inlines):
    """What pandoc read, as text."""
    text = ""
    for inline in inlines:
        kind, value = inline["t"], inline.get("c")
        if kind == "Str":
            text += value
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            text += " "
        elif kind == "Strong" and re.fullmatch(r"\(.*\)", plain(value)):
            # An owner in bold brackets (D6).
            text += plain(value)
        elif kind in ("Emph", "Strong", "Strikeout", "Superscript", "Subscript", "SmallCaps"):
            text += "<" + kind + ">" + plain(value)
        elif kind in ("Span", "Link"):
            text += "<" + kind + ">" + plain(value[1])
        elif kind == "Quoted":
            text += '"' + plain(value[1]) + '"'
        else:
            text += "<" + kind + ">"
    return text


def cells(rows):
    return [[squeezed("".join(plain(b["c"]) for b in cell[4])) for cell in row[1]] for row in rows]


def straight(text):
    return squeezed(text).replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')


def markdown(report, papers, hostile):
    for folder in (report, hostile):
        for path, name, language, table in tables(folder):
            source = path[:-5] + ".md"
            result = run("pandoc", "-f", "markdown", "-t", "json", source)
            if not check(result.returncode == 0, f"pandoc {name}.{language}: {result.stderr[-200:]}"):
                continue
            blocks = json.loads(result.stdout)["blocks"]
            found = [b for b in blocks if b["t"] == "Table"]
            if not check(len(found) == 1, f"pandoc {name}.{language}: {len(found)} tables"):
                continue
            content = found[0]["c"]
            read = cells(content[3][1]) + cells(content[4][0][3])
            expected = [[straight(c) for c in row] for row in table.rows]
            got = [[straight(c) for c in row] for row in read]
            if name == "questions":  # Who can act stands in bold.
                got = [[c.replace("<Strong>", "") for c in row] for row in got]
            if name == "recommendations":  # Items of a list stand on lines of their own, or behind one another.
                got, expected = [[[c.replace("; ", " ") for c in row] for row in rows] for rows in (got, expected)]
            if got != expected:
                wrong = [(a, b) for x, y in zip(expected, got) for a, b in zip(x, y) if a != b]
                check(False, f"pandoc {name}.{language}: cells differ {wrong[:2]} {len(got)} {len(expected)}")
            caption = "".join(plain(b["c"]) for b in content[1][1])
            check(straight(caption) == straight(table.caption), f"pandoc {name}.{language}: caption {caption}")
    for path in sorted(glob.glob(papers + "/*.md")):
        source = open(path[:-3] + ".html", encoding="utf-8").read()
        blocks = json.loads(run("pandoc", "-f", "markdown", "-t", "json", path).stdout)["blocks"]
        numbers = []
        for block in blocks:
            # Sources have numbers of their own.
            if block["t"] == "Header" and block["c"][1][0] in ("sources", "ffynonellau"):
                break
            if block["t"] == "OrderedList":
                start = block["c"][0][0]
                numbers += range(start, start + len(block["c"][1]))
        expected = len(re.findall(r'<li id="p\d+"', source))
        check(numbers == list(range(1, expected + 1)), f"{path}: numbered {numbers}")
        check(sum(b["t"] == "Table" for b in blocks) == source.count("<table"), f"{path}: tables")


def data(report, hostile):
    import csvw

    for folder in (report, hostile):
        for path, name, language, table in tables(folder):
            with open(path[:-5] + ".csv", encoding="utf-8-sig", newline="") as file:
                rows = list(csv.reader(file))
            check(len({len(row) for row in rows}) == 1, f"csv {name}.{language}: rows of one length")
            check(len(rows) == len(table.rows), f"csv {name}.{language}: {len(rows)} of {len(table.rows)}")
            check(rows[0][0] == squeezed(table.rows[0][0]), f"csv {name}.{language}: heading")
            raw = open(path[:-5] + ".csv", "rb").read()
            check(raw.startswith(b"\xef\xbb\xbf") and raw.count(b"\r\n") >= len(rows), f"csv {name}.{language}: form")
        for path in sorted(glob.glob(folder + "/tables/*.csv-metadata.json")):
            group = csvw.TableGroup.from_file(path)
            for one in group.tables:
                if folder == hostile:
                    continue
                try:
                    count = sum(1 for _ in one)
                except Exception as error:  # whatever the library finds wrong is what we are after
                    check(False, f"csvw {path} {one.url}: {error!r}"[:300])
                    continue
                with open(os.path.join(folder, "tables", str(one.url)), encoding="utf-8-sig", newline="") as file:
                    check(count == len(list(csv.reader(file))) - 1, f"csvw {one.url}: rows")


def settings(schema, files):
    import jsonschema, yaml

    class Strings(yaml.SafeLoader):
        """Dates stay text, as JSON would have them."""

    Strings.yaml_implicit_resolvers = {
        key: [(tag, regex) for tag, regex in values if tag != "tag:yaml.org,2002:timestamp"]
        for key, values in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    validator = jsonschema.Draft202012Validator(json.load(open(schema)))
    jsonschema.Draft202012Validator.check_schema(validator.schema)
    for path in files:
        document = yaml.load(open(path, encoding="utf-8"), Strings) or {}
        errors = [e.message for e in validator.iter_errors(document)]
        check(not errors, f"{path}: {errors}")
    for wrong in ({"merge": {"aera": 0.5}}, {"merge": {"area": 2}}, {"merg": {}}, {"sources": [{"table": "areas"}]}):
        check(not validator.is_valid(wrong), f"the schema accepts {wrong}")
    program = os.environ["LANDSCAPE_PROGRAM"]
    for mapping, is_right in MAPPINGS:
        document = {"sources": [mapping]}
        with tempfile.TemporaryDirectory() as folder:
            with open(os.path.join(folder, "landscape.yaml"), "w", encoding="utf-8") as file:
                yaml.safe_dump(document, file, allow_unicode=True)
            status = subprocess.run([program, "check", folder], capture_output=True).returncode
        check((status != 78) == is_right, f"the parser ends with {status} on {mapping}")
        check(validator.is_valid(document) == is_right, f"the schema and the parser differ on {mapping}")


def boards(**changes):
    """A mapping of boards that is right, with changes; None takes a key out."""
    mapping = {"file": "boards.csv", "table": "partnerships", "columns": {"name": "Board", "kind": {"value": "board"}}}
    mapping.update(changes)
    return {key: value for key, value in mapping.items() if value is not None}


def columns(**more):
    return boards(columns={"name": "Board", "kind": {"value": "board"}, **more})


def document(**changes):
    mapping = {"file": "boards.xml", "table": "partnerships", "record": "/boards/board",
               "fields": {"name": "title", "kind": {"value": "board"}}}
    mapping.update(changes)
    return {key: value for key, value in mapping.items() if value is not None}


# What the schema of settings and the program must agree on.
MAPPINGS = [
    (boards(file=["boards.csv", "more/*.csv"]), True),
    (boards(file="more/board-*.csv"), True),
    (boards(columns={"id": {"prefix": "{file}-"}, "name": 3, "kind": {"value": "{file}"}}), True),
    (columns(scale={"prefix": "x-"}), False),
    (boards(file=[]), False),
    (boards(file=["boards.csv", "boards.csv"]), False),
    (boards(file=["boards.csv", "../boards.csv"]), False),
    (boards(file="../*.csv"), False),
    (boards(file="more*/boards.csv"), False),
    (boards(), True), (boards(file=None), False), (boards(table=None), False), (boards(columns=None), False),
    (boards(file="../boards.csv"), False), (boards(file="/boards.csv"), False), (boards(file="a/../b.csv"), False),
    (boards(file="https://example.org/boards.csv"), False), (boards(file="sub/boards..csv"), True), (boards(file=""), False),
    (boards(table="boards"), False), (boards(colour="red"), False), (boards(record="/boards/board"), False),
    (boards(delimiter="semicolon"), True), (boards(delimiter=";"), True), (boards(delimiter=";;"), False),
    (boards(delimiter="ŵ"), False), (boards(quote="'"), True), (boards(quote=""), False),
    (boards(encoding="windows-1252"), True), (boards(encoding="ebcdic"), False),
    (boards(header=4), True), (boards(header="none"), True), (boards(header=0), False), (boards(header=-1), False),
    (boards(**{"footer-rows": 0}), True), (boards(**{"footer-rows": -1}), False), (boards(**{"footer-rows": 1.5}), False),
    (boards(skip="Source:*"), True), (boards(skip=["Source:*", "Notes"]), True), (boards(skip={"a": "b"}), False),
    (boards(**{"only-where": "Board"}), True), (boards(**{"only-where": ["Board"]}), True),
    (columns(nmae="Board"), False), (boards(columns={"name": "Board"}), False), (boards(columns={"kind": "Kind"}), False),
    (boards(columns=["name"]), False), (columns(areas={"column": "Area", "separator": ","}), True),
    (columns(areas={"column": "Area", "separator": [",", ";"]}), True), (columns(areas={"column": "Area", "separator": []}), False),
    (columns(scale={"column": "Scale", "separator": ","}), False), (columns(scale={"columns": ["A", "B"], "join": " "}), True),
    (columns(scale={}), False), (columns(scale={"join": " "}), False), (columns(scale={"value": "local", "column": "Scale"}), False),
    (columns(scale={"column": "Scale", "default": "local"}), True), (columns(scale={"column": "Scale", "fill-down": True}), True),
    (columns(scale={"column": "Scale", "fill-down": "often"}), False), (columns(scale={"column": "Scale", "colour": 1}), False),
    (columns(scale={"column": "Scale", "values": {"Lleol": "local"}}), True), (columns(scale={"column": "Scale", "values": "local"}), False),
    (boards(members="Members"), True), (boards(members={"column": "Members", "separator": ","}), True),
    (boards(members={"separator": ","}), False), (boards(members={"column": "Members", "role": "boss"}), False),
    (boards(members={"column": "Members", "role": "observer", "certainty": "law"}), True),
    (boards(members={"column": "Members", "certainty": "perhaps"}), False),
    (boards(members={"column": "Members", "markers": {"(Chair)": "chair"}}), True),
    (boards(members={"column": "Members", "markers": {"(Chair)": "boss"}}), False), (boards(members=["Members"]), False),
    (boards(table="areas", columns={"name": "Area"}, members="Members"), False),
    (boards(table="memberships", columns={"partnership": "Board", "organisation": "Member"}), True),
    (boards(table="memberships", columns={"partnership": "Board"}), False),
    (document(), True), (document(fields=None), False), (document(record=None), False), (document(record="board"), False),
    (document(each="member"), True), (document(namespaces={"b": "urn:b"}), True), (document(namespaces=["urn:b"]), False),
    (document(fields={"nmae": "title"}), False), (document(encoding="utf-8"), False), (document(file="../b.xml"), False),
]


def calendars(report, hostile):
    """Calendar files, as a library for iCalendar reads them."""
    import icalendar

    for folder in (report, hostile):
        files = sorted(glob.glob(folder + "/data/calendar.*.ics"))
        check(files, f"{folder}: a calendar in some language")
        for file in files:
            content = open(file, "rb").read()
            check(all(len(line) <= 75 for line in content.split(b"\r\n")), f"{file}: lines of 75 octets")
            calendar = icalendar.Calendar.from_ical(content)
            events = list(calendar.walk("VEVENT"))
            check(not calendar.errors and not any(event.errors for event in events), f"{file}: no errors")
            check(content.count(b"BEGIN:VEVENT\r\n") == len(events), f"{file}: every event is read")
            check(len({event["UID"] for event in events}) == len(events), f"{file}: an id an event")
            for event in events:
                check(event["DTEND"].dt > event["DTSTART"].dt, f"{file}: {event['UID']} lasts a day or more")
                check("SUMMARY" in event and event["DTSTAMP"].dt, f"{file}: {event['UID']} has title and stamp")


def main():
    only = sys.argv[sys.argv.index("--only") + 1] if "--only" in sys.argv else ""
    report, papers, hostile, schema, *files = [a for a in sys.argv[1:] if a not in ("--only", only)]
    steps = {
        "docx": lambda: docx(report, papers),
        "latex": lambda: (latex(report, hostile), latex_papers(papers)),
        "markdown": lambda: markdown(report, papers, hostile),
        "csv": lambda: data(report, hostile),
        "settings": lambda: settings(schema, files),
        "calendar": lambda: calendars(report, hostile),
    }
    for name, step in steps.items():
        if name.startswith(only):
            before = len(failures)
            step()
            print(f"{name}: {'as it should be' if len(failures) == before else 'FAILED'}")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
