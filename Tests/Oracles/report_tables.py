#!/usr/bin/env python3
"""Reads a published report with other people's readers and says where they disagree.

    python3 Tests/Oracles/report_tables.py Reports/latest

- every output of manifest.json is there with its size and SHA-256, and nothing else is;
- each table's CSV (Python's csv), HTML (html.parser) and Markdown (pandoc where there is one)
  hold the same cells, and the headings are the titles of the CSV metadata;
- findings.json keeps findings.schema.json (jsonschema where there is one).

Exit code 0 when all agree, 1 with a line for each that does not.
"""
import csv
import hashlib
import html.parser
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys

problems = []


def problem(text):
    problems.append(text)


def check_manifest(report):
    manifest = json.loads((report / "manifest.json").read_text("utf-8"))
    listed = {}
    for output in manifest["outputs"]:
        path = report / output["path"]
        listed[output["path"]] = True
        if not path.is_file():
            problem(f"{output['path']}: listed but missing")
            continue
        data = path.read_bytes()
        if len(data) != output["bytes"]:
            problem(f"{output['path']}: {len(data)} bytes, manifest says {output['bytes']}")
        if hashlib.sha256(data).hexdigest() != output["sha256"]:
            problem(f"{output['path']}: SHA-256 differs")
    for path in report.rglob("*"):
        name = path.relative_to(report).as_posix()
        if path.is_file() and name not in listed and name not in ("manifest.json", "run.json"):
            problem(f"{name}: not in the manifest")


class TableReader(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.rows, self.cell, self.tables = [], None, 0

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "class" in attributes:
            problem(f"HTML: class on <{tag}>")
        if tag == "table":
            self.tables += 1
        elif tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            if "text-align" not in attributes.get("style", ""):
                problem(f"HTML: <{tag}> without text-align")
            self.cell = ""
        elif tag not in (
            "html", "head", "meta", "title", "body", "main", "caption", "thead", "tbody", "p",
            "span",
        ):
            problem(f"HTML: <{tag}>")

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.rows[-1].append(self.cell)
            self.cell = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data


def read_html(path):
    reader = TableReader()
    reader.feed(path.read_text("utf-8"))
    if reader.tables != 1:
        problem(f"{path.name}: {reader.tables} tables")
    return reader.rows


def read_csv(path):
    data = path.read_bytes()
    if not data.startswith(b"\xef\xbb\xbf") or not data.endswith(b"\r\n"):
        problem(f"{path.name}: no byte order mark or no CRLF at the end")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def read_markdown(path):
    """Cells by pandoc, else by the escapes of CommonMark."""
    if shutil.which("pandoc"):
        text = subprocess.run(
            ["pandoc", "-f", "markdown", "-t", "html", "--wrap=none", str(path)],
            capture_output=True, text=True, check=True).stdout
        rows = re.findall(r"<tr[^>]*>(.*?)</tr>", text, re.S)
        cells = [re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row, re.S) for row in rows]
        return [[html.unescape(re.sub(r"<[^>]+>", "", c)).strip() for c in row] for row in cells]
    rows = []
    for line in path.read_text("utf-8").split("\n"):
        if not line.startswith("|"):
            break
        parts = re.findall(r"((?:\\.|[^|\\])*)\|", line[1:])
        rows.append([re.sub(r"\\(.)", r"\1", part).strip() for part in parts])
    return rows[:1] + rows[2:]


def check_tables(folder):
    for metadata_path in sorted(folder.glob("*.csv-metadata.json")):
        name = metadata_path.name.removesuffix(".csv-metadata.json")
        metadata = json.loads(metadata_path.read_text("utf-8"))
        counts = set()
        for table, language in zip(metadata["tables"], ("en", "cy")):
            rows = read_csv(folder / table["url"])
            counts.add(len(rows))
            titles = [c["titles"][language] for c in table["tableSchema"]["columns"]]
            if rows[0] != titles:
                problem(f"{table['url']}: headings are not the titles of the metadata")
            if any(len(row) != len(titles) or "" in row for row in rows):
                problem(f"{table['url']}: a ragged row or a blank cell")
            paper = read_html(folder / f"{name}.{language}.html")
            markdown = read_markdown(folder / f"{name}.{language}.md")
            collapsed = [[" ".join(cell.split()) for cell in row] for row in paper]
            if collapsed != [[" ".join(cell.split()) for cell in row] for row in markdown]:
                problem(f"{name}.{language}: HTML and Markdown differ")
            if len(paper) != len(rows):
                problem(f"{name}.{language}: HTML has {len(paper)} rows, CSV {len(rows)}")
            for shown, written in zip(paper, rows):
                if " ".join(shown[0].split()) != " ".join(written[0].split()):
                    problem(f"{name}.{language}: rows differ at {written[0]!r}")
                    break
        if len(counts) != 1:
            problem(f"{name}: the languages have different numbers of rows")


def check_findings(report):
    findings = json.loads((report / "findings.json").read_text("utf-8"))
    ids = [finding["id"] for finding in findings["findings"]]
    if len(set(ids)) != len(ids):
        problem("findings.json: an id is used twice")
    try:
        import jsonschema
    except ImportError:
        return
    schema = json.loads((report / "findings.schema.json").read_text("utf-8"))
    for error in jsonschema.Draft202012Validator(schema).iter_errors(findings):
        problem(f"findings.json: {error.json_path}: {error.message}")


def main():
    report = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "Reports/latest").resolve()
    check_manifest(report)
    check_tables(report / "tables")
    check_findings(report)
    for text in problems:
        print(text)
    print(f"{len(problems)} disagreement(s)")
    sys.exit(1 if problems else 0)


main()
