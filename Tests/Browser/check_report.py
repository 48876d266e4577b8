"""Opens a report in a real browser and says what is wrong with it.

Usage: check_report.py REPORT AXE VNU [only]   (REPORT is the folder that holds en/ and cy/)
Exits 1 when anything is wrong. `only` runs the checks whose names begin with it.
"""

import collections
import pathlib
import re
import subprocess
import sys
import tempfile

import report_pages
from browser import Browser

WIDTHS = [320, 768, 1280]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


# Style that browsers know and the validator's list of 2020 does not.
NEWER_CSS = ["“text-underline-offset”", "“text-decoration-thickness”", "“print-color-adjust”",
             "“::details-content”", "“dominant-baseline”"]


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
            for page in [self.report / "index.html", *self.pages]:
                for width in WIDTHS:
                    browser.open(page, width)
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

    # Scripts off.

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
    names = ["links", "validity", "axe", "zoom", "keyboard", "print", "scripts_off"]
    for name in [n for n in names if n.startswith(only)]:
        getattr(check, "check_" + name)()
        print(f"{name}: {len(check.pages)} pages", file=sys.stderr)
    for problem, count in collections.Counter(check.problems).items():
        print(problem if count == 1 else f"{problem} (× {count})")
    sys.exit(1 if check.problems else 0)


if __name__ == "__main__":
    main()
