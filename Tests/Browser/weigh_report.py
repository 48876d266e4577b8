"""How heavy the pages of a report are: medians of each type of page, as a Markdown table.

Usage: weigh_report.py REPORT [BEFORE]   (folders that hold en/; with BEFORE both stand beside each other)
Words are those of the main part without drawings; heights are in CSS pixels with scripts on.
"""

import pathlib
import statistics
import sys

import report_pages
from browser import Browser

COUNT = """
const main = document.querySelector('main').cloneNode(true);
main.querySelectorAll('svg,script,style').forEach(e => e.remove());
return [main.textContent.split(/\\s+/).filter(Boolean).length, document.querySelectorAll('*').length];
"""


def kinds_of_pages(folder: pathlib.Path) -> dict[str, list[pathlib.Path]]:
    pages = {p.stem: [p] for p in sorted(folder.glob("*.html")) if "-" not in p.stem or not p.stem[-1].isdigit()}
    for name in report_pages.FOLDERS:
        found = sorted((folder / name).glob("*.html"))
        if found:
            # Every tenth is enough for a median, and at least ten.
            pages[name + "/"] = found[:: max(1, len(found) // 20)]
    return pages


def weigh(browser: Browser, pages: list[pathlib.Path]) -> list[float]:
    rows = []
    for page in pages:
        browser.open(page, width=1280)
        words, elements = browser.run(COUNT)
        wide = browser.run("return document.documentElement.scrollHeight")
        browser.open(page, width=320)
        narrow = browser.run("return document.documentElement.scrollHeight")
        rows.append([words, elements, wide, narrow, page.stat().st_size / 1024])
    return [statistics.median(column) for column in zip(*rows)]


def main():
    reports = [pathlib.Path(path) / "en" for path in sys.argv[1:3]]
    with Browser() as browser:
        weights = [{name: weigh(browser, pages) for name, pages in kinds_of_pages(report).items()}
                   for report in reports]
    now, before = weights[0], weights[1] if len(weights) > 1 else {}
    print("| page | words | elements | height at 1,280 px | height at 320 px | KB |")
    print("|---|---:|---:|---:|---:|---:|")
    for name in sorted(now):
        cells = [f"{value:,.0f}" for value in now[name]]
        if name in before:
            cells = [f"{old:,.0f} → {cell}" for old, cell in zip(before[name], cells)]
        print(f"| {name} | " + " | ".join(cells) + " |")


main()
