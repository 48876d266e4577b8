"""Whether anything in pages is markup that text of the input became: tags, attributes and addresses that a report of plain
text does not have."""
import html.parser, re

# What an address may begin with: of the report's own pages, and of what a catalogue links to.
SAFE = re.compile(r"^(https?://|mailto:|#|[^:]*$|[^:]*[/?#])", re.IGNORECASE)
ADDRESSES = {"href", "src", "action", "formaction", "data", "poster", "background", "xlink:href"}


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.names, self.addresses, self.scripts = set(), set(), []
        self.inside = False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.names.add(tag)
        self.inside = tag in ("script", "style")
        for name, value in attributes:
            # Numbers of rows and the like differ from page to page; names do not.
            self.names.add(f"{tag} {name}")
            if name in ADDRESSES and not SAFE.match((value or "").strip()):
                self.addresses.add(f"{tag} {name} {value[:40]}")

    def handle_endtag(self, tag):
        self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.scripts.append(data)

    def handle_decl(self, declaration):
        self.names.add(f"!{declaration.lower()[:20]}")

    def handle_comment(self, data):
        self.names.add("comment")

    def handle_pi(self, data):
        self.names.add("instruction")

    def unknown_decl(self, data):
        self.names.add("section")


class Markup:
    """What the pages of reports of plain text have; other pages are held against it."""

    def __init__(self):
        self.names = set()

    def learn(self, report):
        for path in report.rglob("*.html"):
            self.names |= Page(path.read_text()).names

    def foreign(self, report):
        """What is in the pages of a report and in none that was learnt; with the page."""
        found = []
        for path in sorted(report.rglob("*.html")):
            text = path.read_bytes().decode(errors="replace")
            page = Page(text)
            new = sorted(page.names - self.names) + sorted(page.addresses)
            if any("pwned" in script for script in page.scripts):
                new.append("a script of the input")
            if new:
                found.append(f"{path.relative_to(report)}: {', '.join(new[:5])}")
        return found, sum(1 for _ in report.rglob("*.html"))
