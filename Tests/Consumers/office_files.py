"""Opens the workbooks and documents that the program writes with the libraries that others read them by.

usage: office_files.py <report> <papers>

python-docx opens every table and paper, openpyxl the workbook of all tables, LibreOffice sets the papers. Cells are held
against those of the HTML and CSV tables.
"""
import csv, glob, os, re, subprocess, sys, tempfile

import docx
import openpyxl

from consumers import Table, check, failures, squeezed


def document_tables(report):
    """Every table as a document has the cells of its HTML, in order, and a heading row that repeats."""
    paths = sorted(glob.glob(report + "/tables/*.docx"))
    check(len(paths) >= 40, f"{len(paths)} tables as documents")
    for path in paths:
        name = os.path.basename(path)
        html = Table(open(path[:-4] + "html", encoding="utf-8").read())
        opened = docx.Document(path)
        if not check(len(opened.tables) == 1, f"{name}: one table"):
            continue
        table = opened.tables[0]
        rows = [[squeezed("".join(t.text or "\n" for t in cell.iter() if t.tag.endswith(("}t", "}br")))) for cell in
                 row._tr.iter() if cell.tag.endswith("}tc")] for row in table.rows]
        check(rows == [[squeezed(c) for c in row] for row in html.rows], f"{name}: cells of the HTML")
        check("w:tblHeader" in table.rows[0]._tr.xml, f"{name}: the heading row repeats")
        caption = [p.text for p in opened.paragraphs if p.style.name == "Caption"]
        check(squeezed(caption[0]) == squeezed(html.caption), f"{name}: caption {caption}")


def documents(papers):
    """Papers have the styles of a word processor, and LibreOffice sets them."""
    with tempfile.TemporaryDirectory() as out:
        paths = sorted(glob.glob(papers + "/*.docx"))
        check(len(paths) >= 4, f"{len(paths)} papers as documents")
        profile = "-env:UserInstallation=file://" + os.path.join(out, "profile")
        subprocess.run(["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", out, *paths],
                       capture_output=True)
        for path in paths:
            name = os.path.basename(path)
            opened = docx.Document(path)
            styles = [p.style.name for p in opened.paragraphs]
            html = open(path[:-4] + "html", encoding="utf-8").read()
            check(styles.count("List Number") == len(re.findall(r'<li id="p\d+"', html)), f"{name}: numbered paragraphs")
            check(styles[0] == "Title" and "Heading 1" in styles, f"{name}: {styles[:4]}")
            check(len(opened.tables) == html.count("<table"), f"{name}: tables")
            maps = re.findall(r'<wp:docPr [^>]*descr="[^"]{20,}', opened.element.xml)
            check(len(maps) == (1 if name.startswith("council") else 0), f"{name}: {len(maps)} maps with words")
            language = opened.core_properties.language
            check(language == {"en": "en-GB", "cy": "cy-GB"}[name.split(".")[1]], f"{name}: {language}")
            pdf = os.path.join(out, name[:-4] + "pdf")
            if check(os.path.exists(pdf), f"{name}: LibreOffice sets it"):
                told = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True).stdout
                pages = int(re.search(r"Pages:\s+(\d+)", told)[1])
                check(pages <= (4 if name.startswith("council") else 12), f"{name}: {pages} pages")
                text = squeezed(subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True).stdout)
                check("Error:" not in text, f"{name}: a field that finds nothing")


def workbooks(report):
    """The workbook of all tables has the rows of each CSV file, and nothing in it is a formula."""
    for language in ("en", "cy"):
        book = openpyxl.load_workbook(f"{report}/tables/all-tables.{language}.xlsx")
        sheets = book.worksheets[1:]
        files = {}
        for path in glob.glob(f"{report}/tables/*.{language}.csv"):
            rows = list(csv.reader(open(path, encoding="utf-8-sig", newline="")))
            files[tuple(rows[0])] = rows
        check(len(sheets) == len(files), f"{language}: {len(sheets)} sheets of {len(files)} tables")
        for sheet in sheets:
            check(all(c.data_type != "f" for row in sheet.iter_rows() for c in row), f"{sheet.title}: no formula")
            heading = [c.value for c in sheet[2] if c.value is not None]
            rows = files.get(tuple(heading))
            if not check(rows is not None, f"{sheet.title}: the headings of a CSV file, {heading[:3]}"):
                continue
            for place, row in enumerate(rows[1:], start=3):
                for column, text in enumerate(row, start=1):
                    value = sheet.cell(place, column).value
                    told = value.strftime("%Y-%m-%d") if hasattr(value, "strftime") else str(value)
                    same = told == text or told == text.removeprefix("'")
                    if not same:
                        try:
                            same = float(value) == float(text)
                        except (TypeError, ValueError):
                            same = squeezed(told) == squeezed(text)
                    check(same, f"{sheet.title}!{sheet.cell(place, column).coordinate}: {told!r} is not {text!r}")


document_tables(sys.argv[1])
documents(sys.argv[2])
workbooks(sys.argv[1])
print("office: " + ("FAILED" if failures else "as it should be"))
sys.exit(1 if failures else 0)
