"""The pages of a report on disk: which there are, one or two of every type, and what they hold."""

import csv
import html.parser
import io
import pathlib
import urllib.parse

LANGUAGES = ["en", "cy"]
FOLDERS = ["finding", "partnership", "organisation", "area", "footprint", "scenario"]


def sample(report: pathlib.Path, language: str) -> list[pathlib.Path]:
    """Every page that stands alone or opens a list; of pages about one subject the heaviest, the
    lightest and, of findings, the heaviest of every rule."""
    folder = report / language
    pages = sorted(p for p in folder.glob("*.html") if not p.stem[-1].isdigit() or "-" not in p.stem)
    for name in FOLDERS:
        by_size = sorted((folder / name).glob("*.html"), key=lambda p: (p.stat().st_size, p.name))
        if not by_size:
            continue
        chosen = {by_size[0], by_size[-1]}
        if name == "finding":
            for rule in RULES:
                of_rule = [p for p in by_size if p.name.startswith(rule)]
                chosen.update(of_rule[-1:])
        pages += sorted(chosen)
    return pages


RULES = [
    "merge-candidate", "nested-board", "shared-table", "parallel-remit", "regional-twins",
    "misaligned-footprint", "plan-duplication", "plan-timing", "member-burden", "coverage-gap",
    "missing-statutory-member", "governance-gap",
]


class Page(html.parser.HTMLParser):
    """Ids, links and addresses of a page, and how much of it there is."""

    VOID = {"meta", "link", "br", "hr", "img", "input", "wbr"}

    def __init__(self, text: str):
        super().__init__(convert_charrefs=True)
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.elements = 0
        self.depth = self.deepest = 0
        self.styled = 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.elements += 1
        if tag not in self.VOID:
            self.depth += 1
            self.deepest = max(self.deepest, self.depth)
        if "id" in values:
            self.ids.append(values["id"])
        if "style" in values or any(name.startswith("on") for name in values):
            self.styled += 1
        if "href" in values:
            self.links.append(values["href"])
        if "src" in values:
            self.loads.append(values["src"])

    def handle_endtag(self, tag):
        if tag not in self.VOID:
            self.depth -= 1


CSV = "data:text/csv;charset=utf-8,"


def csv_rows(link: str) -> list[list[str]]:
    """The rows of a table that a page carries in a link."""
    text = urllib.parse.unquote(link[len(CSV):], errors="strict").removeprefix("\ufeff")
    return list(csv.reader(io.StringIO(text, newline="")))


def broken_links(report: pathlib.Path) -> list[str]:
    """Links and fragments of every page that lead nowhere, doubled ids and page weights exceeded."""
    pages = {p: Page(p.read_text(encoding="utf-8")) for p in report.rglob("*.html")
             if "tables" not in p.relative_to(report).parts}
    ids = {p: set(page.ids) for p, page in pages.items()}
    problems = []
    for path, page in sorted(pages.items()):
        name = path.relative_to(report)
        problems += [f"{name}: id {one} twice" for one in sorted(ids[path])
                     if page.ids.count(one) > 1]
        if page.styled:
            problems.append(f"{name}: {page.styled} style attributes or handlers")
        problems += weight(name, path, page)
        for link in page.links + page.loads:
            if link.startswith(CSV):
                rows = csv_rows(link)
                if len(rows) < 2 or len({len(row) for row in rows}) != 1:
                    problems.append(f"{name}: a table to save that is none: {link[:80]}")
                continue
            parts = urllib.parse.urlsplit(link)
            if parts.scheme:
                if parts.scheme not in ("https", "http", "mailto"):
                    problems.append(f"{name}: link {link[:200]}")
                continue
            target = (path.parent / urllib.parse.unquote(parts.path)).resolve() \
                if parts.path else path
            if not target.is_file():
                problems.append(f"{name}: no file {link}")
            elif report.resolve() not in target.parents:
                problems.append(f"{name}: {link} leaves the report")
            elif parts.fragment and target.suffix == ".html" \
                    and parts.fragment not in ids.get(target, set()):
                problems.append(f"{name}: no anchor {link}")
    return problems


def weight(name: pathlib.PurePath, path: pathlib.Path, page: Page) -> list[str]:
    """W1: 150 KiB of HTML; 4,000 elements, 1,400 on the summary and pages of one subject; depth 32."""
    limit = 1400 if name.name == "index.html" or len(name.parts) > 2 else 4000
    problems = []
    if path.stat().st_size > 150 * 1024:
        problems.append(f"{name}: {path.stat().st_size} bytes")
    if page.elements > limit:
        problems.append(f"{name}: {page.elements} elements of {limit}")
    if page.deepest > 32:
        problems.append(f"{name}: depth {page.deepest}")
    return problems
