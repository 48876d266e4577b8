"""Opens a report in a real browser and says what is wrong with it.

Usage: check_report.py REPORT AXE VNU [only]   (REPORT is the folder that holds en/ and cy/)
Exits 1 when anything is wrong. `only` runs the checks whose names begin with it; `hostile` those of a
report whose names are hostile text.
"""

import collections
import csv
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import report_pages
from browser import Browser

WIDTHS = [320, 768, 1280]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


# Style that browsers know and the validator's list of 2020 does not.
NEWER_CSS = ["“text-underline-offset”", "“text-decoration-thickness”", "“print-color-adjust”",
             "“::details-content”", "“dominant-baseline”", "“color-scheme”", "“forced-color-adjust”"]


class Check:
    def __init__(self, report: pathlib.Path, axe: pathlib.Path, vnu: pathlib.Path):
        self.report, self.axe, self.vnu = report, axe, vnu
        self.pages = [p for language in report_pages.LANGUAGES
                      for p in report_pages.sample(report, language)]
        self.problems: list[str] = []

    def note(self, check: str, page: pathlib.Path | None, what: str):
        name = str(page.relative_to(self.report)) if page else ""
        self.problems.append(f"{check}: {name}: {what}")

    # What needs no browser.

    def check_links(self):
        self.problems += ["links: " + one for one in report_pages.broken_links(self.report)]

    def check_validity(self):
        pages = [str(p) for p in [self.report / "index.html", *self.pages]]
        run = subprocess.run(
            ["java", "-Xss4m", "-jar", str(self.vnu), "--stdout", "--format", "gnu", *pages],
            capture_output=True, text=True)
        for line in run.stdout.splitlines():
            if any(name in line for name in NEWER_CSS):
                continue
            self.problems.append("validity: " + line.replace("file:" + str(self.report) + "/", ""))

    # Accessibility and reflow.

    def check_axe(self):
        source = self.axe.read_text(encoding="utf-8")
        with Browser() as browser:
            for page, fragment in self.states():
                for width in WIDTHS:
                    browser.open(page, width, fragment=fragment)
                    if fragment:
                        browser.wait("return document.querySelector('#shown')")
                    browser.run(source)
                    result = browser.driver.execute_async_script(
                        "const done = arguments[1];"
                        "axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}})"
                        ".then(done, e => done({violations: [{id: String(e), nodes: []}]}));", TAGS)
                    for violation in result["violations"]:
                        nodes = violation["nodes"]
                        where = nodes[0]["html"][:160] if nodes else ""
                        self.note("axe", page,
                                  f"{width} px: {violation['id']} × {len(nodes)}: {where}")
                    self.reflow(browser, page, width)
                for complaint in browser.complaints():
                    self.note("console", page, complaint)

    def states(self) -> list[tuple[pathlib.Path, str]]:
        """Every page as it opens, and the explorer with a body chosen."""
        edge = self.edges()[0]
        return [(page, "") for page in [self.report / "index.html", *self.pages]] + [
            (self.report / language / "explorer.html", "#?body=" + edge["source"])
            for language in report_pages.LANGUAGES]

    def edges(self) -> list[dict[str, str]]:
        with (self.report / "data" / "edges.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def reflow(self, browser: Browser, page: pathlib.Path, width: int, what: str = "reflow"):
        wide = browser.run(
            "return document.scrollingElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 0:
            culprit = browser.run(WIDEST)
            self.note(what, page, f"{width} px: {wide} px too wide: {culprit}")
        for clipped in browser.run(CLIPPED):
            self.note(what, page, f"{width} px: cut: {clipped}")

    def check_zoom(self):
        """200 % of the whole page, 200 % of the text alone, and a reader's own text spacing."""
        with Browser() as browser:
            for page in self.pages:
                browser.open(page, 640, 450, scale=2)
                self.reflow(browser, page, 640, "page at 200 %")
                browser.open(page, 1280)
                browser.run(SPACING)
                self.reflow(browser, page, 1280, "text spacing")
                browser.open(page, 320)
                browser.run(SPACING)
                self.reflow(browser, page, 320, "text spacing")
        with Browser(font_size=32) as browser:
            for page in self.pages:
                browser.open(page, 1280)
                self.reflow(browser, page, 1280, "text at 200 %")

    # Keys.

    def check_keyboard(self):
        with Browser() as browser:
            for page in self.pages:
                browser.open(page, 1280)
                self.walk(browser, page)

    def walk(self, browser: Browser, page: pathlib.Path):
        expected = browser.run(FOCUSABLE)
        seen = []
        for _ in range(min(len(expected), 60)):
            browser.key("Tab")
            state = browser.run(FOCUSED)
            seen.append(state["place"])
            if not state["visible"]:
                self.note("keyboard", page, "focus out of sight: " + state["html"])
            if state["outline"] < 3:
                self.note("keyboard", page, "no focus outline: " + state["html"])
            if not state["name"]:
                self.note("keyboard", page, "no name: " + state["html"])
        if seen != list(range(len(seen))):
            self.note("keyboard", page, f"not in reading order: {seen[:20]}")
        browser.run("window.scrollTo(0, 0); document.activeElement.blur()")
        browser.open(page, 1280)
        browser.key("Tab")
        browser.key("Enter")
        browser.key("Tab")
        if not browser.run(
                "return document.getElementById('main').contains(document.activeElement)"):
            self.note("keyboard", page, "the skip link does not lead to the content")

    # Paper.

    def check_print(self):
        with tempfile.TemporaryDirectory() as folder, Browser() as browser:
            for page in self.pages:
                browser.open(page, 1280)
                target = pathlib.Path(folder) / "page.pdf"
                browser.pdf(target)
                text = subprocess.run(["pdftotext", "-layout", str(target), "-"],
                                      capture_output=True, text=True, check=True).stdout
                pages = int(re.search(r"Pages:\s+(\d+)", subprocess.run(
                    ["pdfinfo", str(target)], capture_output=True, text=True,
                    check=True).stdout)[1])
                if pages > 60:
                    self.note("print", page, f"{pages} sheets")
                missing = words(browser.run(PRINTED)) - words(text)
                # A word broken between the lines of a cell is not lost.
                lost = [word for word in missing if word not in re.sub(r"\s", "", text)]
                if lost:
                    self.note("print", page, f"{len(lost)} words cut: {sorted(lost)[:12]}")
                for date in browser.run("return [document.querySelector('.meta').innerText]"):
                    first = text.split("\f")[0]
                    if " ".join(date.split()[-1:]) not in " ".join(first.split()):
                        self.note("print", page, "no run on the first sheet")

    # What the script adds.

    def check_script(self):
        """Search, sorting, filtering and copying, by keys and clicks as a reader would."""
        with Browser() as browser:
            self.search(browser)
            self.findings(browser)
            self.lists(browser)
            self.copying(browser)
            self.explorer(browser)
            for complaint in browser.complaints():
                self.note("script", None, complaint)
            self.alone(browser)

    def search(self, browser: Browser):
        for language, words, wanted in [
            ("en", "ynys mon", "area/w06000001.html"), ("cy", "YNYS MÔN", "area/w06000001.html"),
            ("en", "anglesey", "area/w06000001.html"), ("cy", "bae abertawe", "w11000031.html"),
            ("en", "merge candidate", "finding/merge-candidate"), ("en", "psb", "kinds.html#kind-"),
        ]:
            page = self.report / language / "finding" / next(
                (self.report / language / "finding").glob("*.html")).name
            browser.open(page, 1280)
            self.type(browser, words)
            links = browser.run("return [...document.querySelectorAll('#search-results a')]"
                                ".map(a => a.getAttribute('href'))")
            if not any(wanted in link for link in links):
                self.note("search", page, f"{words!r} does not find {wanted}: {links[:5]}")
            for link in links:
                if not (page.parent / link.split("#")[0]).resolve().is_file():
                    self.note("search", page, f"no page {link}")
            browser.key("Enter")
            if browser.run("return document.activeElement.getAttribute('href')") not in links[:1]:
                self.note("search", page, "Enter does not lead to the first result")
        page = self.report / "cy" / "index.html"
        browser.open(page, 1280)
        browser.run("""
            const rows = [];
            for (let n = 0; n < 10000; n++) rows.push(['p', 'index.html', 'Partnership Grŵp ' + n, '', 'x' + n]);
            window.landscapeSearch = {parts: [, rows]};""")
        self.type(browser, "grwp 9999")
        if "9999" not in browser.run("return document.getElementById('search-results').innerText"):
            self.note("search", page, "w does not find ŵ among 10,000")
        taken = browser.run("""
            const input = document.getElementById('search-words'), start = performance.now();
            input.value = 'partnership grwp 99'; input.dispatchEvent(new Event('input'));
            return performance.now() - start;""")
        if taken > 200:
            self.note("search", page, f"{taken:.0f} ms at 10,000 entries")

    def type(self, browser: Browser, words: str):
        browser.run("const i = document.getElementById('search-words'); i.focus(); i.select()")
        browser.cdp("Input.insertText", text=words)
        browser.wait("return document.getElementById('search-results').innerText")

    def findings(self, browser: Browser):
        shown = "return [...document.querySelectorAll('td[data-key]')].map(c => c.parentNode)" \
            ".filter((r, n, l) => l.indexOf(r) === n && r.checkVisibility()).map(r => r.id)"
        counts = {}
        for language in report_pages.LANGUAGES:
            page = self.report / language / "findings.html"
            browser.open(page, 1280)
            everything = browser.run(shown)
            browser.run("const s = document.getElementById('filter-rule'); s.value = s.options[1].value;"
                        "s.dispatchEvent(new Event('input'))")
            some = browser.run(shown)
            address = browser.run("return location.hash")
            if not 0 < len(some) < len(everything) or not address.startswith("#?rule="):
                self.note("filter", page, f"{len(some)} of {len(everything)} rows at {address}")
            browser.open(self.report / "en" / "index.html", 1280)
            browser.open(page, 1280, fragment=address)
            if browser.run(shown) != some:
                self.note("filter", page, f"{address} does not show what it showed")
            browser.run("document.querySelector('.language a').click()")
            browser.wait("return document.getElementById('filter')")
            if browser.run(shown) != some:
                self.note("filter", page, "the other language does not keep the filter")
            counts[language] = len(some)
            browser.open(page, 1280)
            for press, state in [(1, "ascending"), (2, "descending"), (3, None)]:
                browser.run("document.querySelectorAll('table.sort')[0].querySelectorAll('th button')[0].focus()")
                browser.key("Enter")
                found = browser.run(
                    "const t = document.querySelectorAll('table.sort')[0];"
                    "return [t.querySelector('th').getAttribute('aria-sort'),"
                    "[...t.tBodies[0].rows].map(r => parseFloat(r.cells[0].textContent))]")
                rows = found[1]
                if found[0] != state or (state and rows != sorted(rows, reverse=press == 2)):
                    self.note("sort", page, f"press {press}: {found}")

    def lists(self, browser: Browser):
        """Lists of several pages: the whole of one is sorted and filtered where the reader asks for it."""
        rows = "return [...document.querySelectorAll('#list tbody tr')].filter(r => r.checkVisibility())" \
            ".map(r => r.cells[0].textContent.trim())"
        seen = 0
        for page in sorted(p for l in report_pages.LANGUAGES for p in (self.report / l).glob("*.html")):
            browser.open(page, 1280)
            offer = browser.run("const p = document.getElementById('filter');"
                                "return p && [p.getAttribute('data-list'), +p.getAttribute('data-rows'),"
                                "p.getAttribute('data-first')]")
            if not offer or not (offer[0] or offer[2]):
                continue
            seen += 1
            before = browser.run(rows)
            browser.run("document.querySelector('#filter a, #filter button').focus()")
            browser.key("Enter")
            browser.wait("return document.getElementById('filter-q')")
            whole = browser.run(rows)
            count = browser.run("return +document.getElementById('filter').getAttribute('data-rows')")
            if len(whole) != count or not set(before) <= set(whole):
                self.note("lists", page, f"{len(whole)} rows of {count}")
            if browser.run("return [...document.querySelectorAll('nav.pages')].some(n => n.checkVisibility())"):
                self.note("lists", page, "the links to pages stand below the whole list")
            browser.run("document.querySelector('#list table.sort th button').focus()")
            browser.key("Enter")
            browser.key("Enter")
            if sorted(browser.run(rows)) != sorted(whole) or browser.run(
                    "return document.querySelector('#list th').getAttribute('aria-sort')") != "descending":
                self.note("lists", page, "sorting loses rows")
            if browser.run("return document.querySelectorAll('#filter select').length"):
                browser.run("const s = document.querySelector('#filter select'); s.value = s.options[1].value;"
                            "s.dispatchEvent(new Event('input'))")
                some = browser.run(rows)
                if not 0 < len(some) < len(whole):
                    self.note("lists", page, f"filtered to {len(some)} of {len(whole)}")
                address = browser.run("return location.href")
                browser.open(self.report / "en" / "index.html", 1280)
                browser.driver.get(address)
                browser.wait("return document.getElementById('filter-q')")
                if sorted(browser.run(rows)) != sorted(some):
                    self.note("lists", page, f"{address} does not show what it showed")
        if not seen:
            self.problems.append("lists: no list has several pages")

    def copying(self, browser: Browser):
        for page in [self.report / language / name for language in report_pages.LANGUAGES
                     for name in ("findings.html", "kinds.html", "index.html")]:
            browser.open(page, 1280)
            browser.run("addEventListener('copy', e => window.copied = ["
                        "e.clipboardData.getData('text/html'), e.clipboardData.getData('text/plain')])")
            button = browser.driver.find_element("css selector", ".copy button")
            browser.run("arguments[0].focus()", button)
            browser.key("Enter")
            copied = browser.run("return window.copied")
            if not copied:
                self.note("copy", page, "nothing copied")
                continue
            rows = browser.run("const t = document.querySelector('table');"
                               "return [t.rows.length, t.rows[0].cells.length]")
            lines = copied[1].split("\r\n")
            if len(lines) != rows[0] or any(line.count("\t") != rows[1] - 1 for line in lines):
                self.note("copy", page, f"{len(lines)} lines of text for {rows}")
            if copied[0].count("<tr>") != rows[0] or "<caption>" not in copied[0] \
                    or "style=" not in copied[0] or "class=" in copied[0]:
                self.note("copy", page, "the table for Word is not whole")

    def explorer(self, browser: Browser):
        """What it shows of a body is what data/edges.csv has, and every state has an address."""
        edges = self.edges()
        body = collections.Counter(e for edge in edges for e in (edge["source"], edge["target"])).most_common(1)[0][0]
        own = [edge for edge in edges if body in (edge["source"], edge["target"])]
        state = "return [document.querySelector('#shown').innerText, location.hash," \
            "[...document.querySelectorAll('[role=region][aria-labelledby=explorer-list] tbody tr')].length," \
            "document.querySelectorAll('[role=region][aria-labelledby=explorer-heat] tbody tr').length]"
        for language in report_pages.LANGUAGES:
            page = self.report / language / "explorer.html"
            browser.open(page, 1280)
            if not browser.wait("return document.querySelector('#explorer-by')"):
                self.note("explorer", page, "it does not begin")
                continue
            browser.run("""
                const set = (id, value) => {
                  const e = document.getElementById('explorer-' + id);
                  if (e.type === 'checkbox') e.checked = value; else e.value = value;
                  e.dispatchEvent(new Event('input'));
                };
                set('by', 'body'); set('of', arguments[0]); set('least', '0.6'); set('area', false);""", body)
            wanted = [e for e in own if max(float(e["membership"]), float(e["remit"])) >= 0.6]
            heading, address, rows, cells = browser.run(state)
            if rows != min(100, len(wanted)):
                self.note("explorer", page, f"{rows} rows of {body}, {len(wanted)} in edges.csv")
            if wanted and cells != min(20, len(wanted) + 1):
                self.note("explorer", page, f"{cells} rows of a matrix of {len(wanted)} overlaps")
            if address != f"#?body={body}&layers=membership,remit&least=0.6":
                self.note("explorer", page, f"address {address}")
            if not browser.wait("return document.querySelector('[role=status]').innerText"
                                f".endsWith(': {len(wanted)}')"):
                self.note("explorer", page, f"the live region does not tell of {len(wanted)} overlaps")
            browser.open(self.report / "en" / "index.html", 1280)
            browser.open(page, 1280, fragment=address)
            browser.wait("return document.querySelector('#shown')")
            if browser.run(state)[:2] != [heading, address] or browser.run(state)[2] != rows:
                self.note("explorer", page, f"{address} does not show what it showed")
            link = browser.run("const a = document.querySelector('[href^=\"#?body=\"]'); a.focus(); return a.hash")
            browser.key("Enter")
            if not browser.wait(f"return location.hash === {link!r} && document.activeElement.id === 'shown'"):
                self.note("explorer", page, "a name in the matrix does not choose the body")
            for link in browser.run("return [...document.querySelectorAll('main section a')]"
                                    ".map(a => a.getAttribute('href')).filter(h => h[0] !== '#')"):
                if not (page.parent / link).is_file():
                    self.note("explorer", page, f"no page {link}")

    def alone(self, browser: Browser):
        """A page sent by e-mail: readable, and it says why it cannot search."""
        with tempfile.TemporaryDirectory() as folder:
            page = pathlib.Path(folder) / "page.html"
            page.write_bytes((self.report / "cy" / "index.html").read_bytes())
            browser.open(page, 1280)
            self.type(browser, "mon")
            text = browser.run("return document.getElementById('search-results').innerText")
            if "ffolder" not in text:
                self.problems.append(f"script: a page alone says {text!r}")

    # Text that would act.

    def check_hostile(self):
        """Nothing in a name runs, loads or moves the page; only for a report of hostile names."""
        with Browser() as browser:
            for page in [self.report / "index.html", *self.pages]:
                for width in (320, 1280):
                    browser.open(page, width)
                    if browser.run("return window.pwned === 1"):
                        self.note("hostile", page, "text of the catalogue ran")
                    if browser.run("return location.href") != page.resolve().as_uri():
                        self.note("hostile", page, "the page was left")
                    strange = browser.run(
                        "return [...document.querySelectorAll('img,iframe,base,plaintext,textarea,object,embed,'"
                        " + 'script ~ script,[onerror],[onload],[onfocus],a[href^=\"javascript\"]')]"
                        ".map(e => e.outerHTML.slice(0, 80))")
                    for one in strange:
                        self.note("hostile", page, one)
                    self.reflow(browser, page, width)
                if page.parent != self.report:
                    self.type(browser, "script")
                    if browser.run("return document.querySelectorAll('#search-results script').length"):
                        self.note("hostile", page, "search made an element of a name")
                for complaint in browser.complaints():
                    self.note("console", page, complaint)

    # Scripts off.

    def check_downloads(self):
        """A table of a page alone is saved by a click, from the folder, without a script."""
        for language in report_pages.LANGUAGES:
            page = max((self.report / language / "area").glob("*.html"), key=lambda p: p.stat().st_size)
            with Browser() as browser, tempfile.TemporaryDirectory() as folder:
                browser.cdp("Browser.setDownloadBehavior", behavior="allow", downloadPath=folder)
                browser.open(page, 1280, scripts=False)
                link = browser.driver.find_element("css selector", f"a[download][href^='{report_pages.CSV}']")
                wanted = report_pages.csv_rows(link.get_attribute("href"))
                name = link.get_attribute("download")
                link.click()
                saved = pathlib.Path(folder) / name
                end = time.monotonic() + 10
                while not saved.is_file() and time.monotonic() < end:
                    time.sleep(0.05)
                if not saved.is_file():
                    self.note("downloads", page, f"{name} was not saved: {list(pathlib.Path(folder).iterdir())}")
                    continue
                with saved.open(encoding="utf-8-sig", newline="") as file:
                    if list(csv.reader(file)) != wanted:
                        self.note("downloads", page, f"{name} is not the table")
                if browser.driver.current_url != page.resolve().as_uri():
                    self.note("downloads", page, "the click left the page")

    def check_scripts_off(self):
        with Browser() as browser:
            for page in self.pages:
                browser.open(page, 1280, scripts=False)
                plain = words(browser.run("return document.body.innerText"))
                controls = browser.run(
                    "return [...document.querySelectorAll('button,input,select')]"
                    ".filter(e => e.checkVisibility()).length")
                browser.open(page, 1280)
                live = words(browser.run(
                    "return [...document.querySelectorAll('main,header,footer')]"
                    ".map(e => e.innerText).join(' ')"))
                if controls:
                    self.note("scripts off", page, f"{controls} controls that do nothing")
                lost = live - plain
                allowed = words(browser.run(
                    "return [...document.querySelectorAll('[data-live],[data-live] *')]"
                    ".map(e => (e.innerText || '') + ' ' + (e.value || '')).join(' ')"))
                if lost - allowed:
                    self.note("scripts off", page, f"only with scripts: {sorted(lost - allowed)[:9]}")


def words(text: str) -> set[str]:
    """Words in their commonest form; the marks that a page draws are not words."""
    return set(re.findall(r"\w+", text or ""))


WIDEST = """
const limit = document.documentElement.clientWidth; let worst = '', far = limit;
for (const e of document.body.querySelectorAll('*')) {
  if (e.closest('[role=region]') && !e.matches('[role=region]')) continue;
  const r = e.getBoundingClientRect().right;
  if (r > far + .5) { far = r; worst = e.outerHTML.slice(0, 140); }
}
return worst;"""

CLIPPED = """
return [...document.body.querySelectorAll('*')].filter(e => {
  const s = getComputedStyle(e);
  return s.overflowX === 'hidden' && e.scrollWidth > e.clientWidth + 1
    || s.overflowY === 'hidden' && e.scrollHeight > e.clientHeight + 1;
}).filter(e => !e.closest('svg')).map(e => e.outerHTML.slice(0, 100));"""

SPACING = """
const sheet = new CSSStyleSheet();
sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;' +
  'word-spacing:.16em!important}p{margin-bottom:2em!important}');
document.adoptedStyleSheets = [sheet];"""

FOCUSABLE = """
const all = [...document.querySelectorAll('a[href],button,input,select,summary,[tabindex]')]
  .filter(e => e.checkVisibility({visibilityProperty: true}) && e.tabIndex >= 0);
window.walked = all; return all.map(e => e.tagName);"""

FOCUSED = """
const e = document.activeElement, r = e.getBoundingClientRect(), s = getComputedStyle(e);
return {place: window.walked.indexOf(e), html: e.outerHTML.slice(0, 140),
  name: (e.getAttribute('aria-label') || e.innerText || e.getAttribute('aria-labelledby') ||
    (e.labels && e.labels[0] && e.labels[0].innerText) || '').trim(),
  outline: s.outlineStyle === 'none' ? 0 : parseFloat(s.outlineWidth),
  visible: r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth};"""

# What should be on paper: everything but menus, search, buttons and downloads.
PRINTED = """
const copy = document.body.cloneNode(true);
copy.querySelectorAll('nav,.skip,.language,.downloads,.anchor,.pages,button,form,[data-live],' +
  'script,svg title,svg desc').forEach(e => e.remove());
copy.querySelectorAll('td,th,p,li,dt,dd,h1,h2,h3,h4,text,caption,option').forEach(
  e => e.append(' '));
return copy.textContent;"""


def main():
    report, axe, vnu = (pathlib.Path(p).resolve() for p in sys.argv[1:4])
    only = sys.argv[4] if len(sys.argv) > 4 else ""
    check = Check(report, axe, vnu)
    names = ["links", "validity", "axe", "zoom", "keyboard", "print", "script", "downloads", "scripts_off"]
    if only == "hostile":
        chosen = ["links", "validity", "hostile"]
    else:
        chosen = [name for name in names if name.startswith(only)]
    for name in chosen:
        getattr(check, "check_" + name)()
        print(f"{name}: {len(check.pages)} pages", file=sys.stderr)
    for problem, count in collections.Counter(check.problems).items():
        print(problem if count == 1 else f"{problem} (× {count})")
    sys.exit(1 if check.problems else 0)


if __name__ == "__main__":
    main()
