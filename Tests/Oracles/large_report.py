"""Checks that the report of a large landscape keeps to its limits, as a reader would meet them.

    python large_report.py REPORT

Pages of each sort at most as many as R9 allows and the same in both languages, 100 rows a page and 20 pages a list,
fewer than 8,000 files, every page within its weight (W1), every relative link and fragment there, and everything
that no page shows in a CSV beside. Exits 1 when not.
"""

import csv
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

report = Path(sys.argv[1])
problems = []
LIMITS = {"finding": 500, "partnership": 1_000, "organisation": 500, "area": 1_000, "footprint": 500}
VOID = {"meta", "link", "br", "hr", "input", "img", "wbr", "source", "col"}


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.elements, self.links, self.ids = 0, [], set()
        self.rows, self.table = {}, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.elements += 1
        attributes = dict(attributes)
        if "id" in attributes:
            self.ids.add(attributes["id"])
        if "href" in attributes:
            self.links.append(attributes["href"])
        if tag == "table":
            self.table = attributes.get("id")
        if tag == "tr" and attributes.get("id"):
            self.rows[self.table] = self.rows.get(self.table, 0) + 1


def check(condition, message):
    if not condition:
        problems.append(message)


files = [file for file in report.rglob("*") if file.is_file()]
check(len(files) < 8_000, f"{len(files)} files")
pages = {}
for language in ("en", "cy"):
    for file in sorted((report / language).rglob("*.html")):
        pages[file] = Page(file.read_text(encoding="utf-8"))
names = {
    language: {str(file.relative_to(report / language)) for file in pages if language in file.parts[-3:-1]}
    for language in ("en", "cy")
}
check(names["en"] == names["cy"], "the languages hold different pages")
for sort, limit in LIMITS.items():
    count = sum(name.startswith(sort + "/") for name in names["en"])
    print(f"{sort}: {count} pages")
    check(count <= limit, f"{count} pages of {sort}, at most {limit}")
for name in ("findings", "partnerships", "organisations", "areas", "footprints", "plans"):
    count = sum(re.fullmatch(name + r"(-\d+)?\.html", page) is not None for page in names["en"])
    check(1 <= count <= 20, f"{count} pages of {name}")

weight = {"bytes": 0, "elements": 0}
for file, page in pages.items():
    isSubject = file.parent.name in LIMITS or file.name == "index.html"
    size, limit = file.stat().st_size, 1_400 if isSubject else 4_000
    weight["bytes"], weight["elements"] = max(weight["bytes"], size), max(weight["elements"], page.elements)
    check(size <= 150 * 1_024, f"{file.relative_to(report)}: {size} bytes")
    check(page.elements <= limit, f"{file.relative_to(report)}: {page.elements} elements")
    check(sum(page.rows.values()) <= 120, f"{file.relative_to(report)}: {page.rows} rows")
    for link in page.links:
        if re.match(r"[a-z]+:", link):
            continue
        path, _, fragment = link.partition("#")
        target = (file.parent / path).resolve() if path else file.resolve()
        if target in pages:
            check(not fragment or fragment in pages[target].ids, f"{file.relative_to(report)}: {link}")
        else:
            check(target.is_file(), f"{file.relative_to(report)}: {link} leads nowhere")
print(f"{len(files)} files, {len(pages)} pages, the heaviest {weight['bytes']:,} bytes, {weight['elements']:,} elements")


def count(name):
    with open(report / "tables" / f"{name}.en.csv", newline="", encoding="utf-8-sig") as file:
        return sum(1 for _ in csv.reader(file)) - 1


for name, list_name in (("findings", "findings"), ("landscape", "partnerships")):
    shown = sum(
        sum(page.rows.values()) for file, page in pages.items()
        if file.parent.name == "en" and re.fullmatch(list_name + r"(-\d+)?\.html", file.name))
    total = count(name)
    print(f"{list_name}: {shown:,} of {total:,} on pages")
    check(shown == min(total, 2_000), f"{list_name}: {shown} rows on pages of {total}")
    last = report / "en" / (f"{list_name}-20.html" if total > 2_000 else f"{list_name}.html")
    if total > 2_000:
        text = last.read_text(encoding="utf-8")
        check(f"{total - 2_000:,}" in text, f"{last.name} does not say how many more there are")
        check(any(link.endswith(f"{name}.en.csv") for link in pages[last].links), f"{last.name} links no CSV")

for problem in problems[:40]:
    print(problem, file=sys.stderr)
sys.exit(f"{len(problems)} problems" if problems else 0)
