"""Whether anything in pages is markup that text of the input became: tags, attributes and addresses that a report of plain
text does not have."""
import html, html.parser, re

# What an address may begin with: of the report's own pages and tables, and of what a catalogue links to.
SAFE = re.compile(r"^(https?://|mailto:|data:text/csv;|#|[^:]*$|[^:]*[/?#])", re.IGNORECASE)
# Quick, for pages as the report writes them; what it finds is looked at by a parser.
TAG = re.compile(r'<([a-zA-Z!?][^\s>/]*)((?:"[^"]*"|[^">])*)>')
SCRIPT = re.compile(r"<script[^>]*>(.*?)</script", re.DOTALL | re.IGNORECASE)
ATTRIBUTE = re.compile(r'([^\s="]+)(?:="([^"]*)")?')
ADDRESSES = {"href", "src", "action", "formaction", "data", "poster", "background", "xlink:href"}


def named(tag, name, value):
    """What an attribute is known by; what a page is told to do, with that."""
    return f"{tag} {name}" + (f" {value}" if name == "http-equiv" else "")


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.names, self.addresses, self.scripts = set(), set(), set(SCRIPT.findall(text))
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.names.add(tag)
        for name, value in attributes:
            # Numbers of rows and the like differ from page to page; names do not.
            self.names.add(named(tag, name, value))
            if name in ADDRESSES and not SAFE.match((value or "").strip()):
                self.addresses.add(f"{tag} {name} {value[:40]}")

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
        self.names, self.scripts = set(), set()

    def learn(self, report):
        for path in report.rglob("*.html"):
            page = Page(path.read_text())
            self.names |= page.names
            self.scripts |= page.scripts

    def is_plain(self, text):
        """Whether every tag and attribute is one that was learnt, and every address safe."""
        for tag, attributes in set(TAG.findall(text)):
            tag = tag.lower()
            if tag not in self.names and not tag.startswith("!doctype"):
                return False
            for name, value in ATTRIBUTE.findall(attributes):
                if name != "/" and (named(tag, name.lower(), value) not in self.names
                                    or name in ADDRESSES and not SAFE.match(html.unescape(value).strip())):
                    return False
        return self.scripts.issuperset(SCRIPT.findall(text))

    def foreign(self, report):
        """What is in the pages of a report and in none that was learnt; with the page."""
        found = []
        for path in sorted(report.rglob("*.html")):
            text = path.read_bytes().decode(errors="replace")
            if self.is_plain(text):
                continue
            page = Page(text)
            new = sorted(page.names - self.names) + sorted(page.addresses)
            if not page.scripts <= self.scripts:
                new.append("a script of the input")
            if new:
                found.append(f"{path.relative_to(report)}: {', '.join(new[:5])}")
        return found, sum(1 for _ in report.rglob("*.html"))
