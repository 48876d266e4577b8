"""The Welsh of a page, read back: its text by block, with what is not Welsh taken out."""

import html.parser
import pathlib
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass

# Where text that was taken out stood: nothing is checked across it.
GAP = "…"

VOID = {"meta", "link", "br", "hr", "img", "input", "wbr", "path", "rect", "line", "circle"}
# Ids, addresses and what is no prose.
SILENT = {"script", "style", "code"}
INLINE = {"a", "span", "strong", "small", "em", "b", "i", "abbr", "time", "sup", "sub", "code"}
# Facts that are in no language: other names of a body stand as its catalogue has them.
UNMARKED = {"Enwau eraill"}
# What is heavy and is no text: the sheet, the script, tables inside links.
HEAVY = re.compile(r"<(script|style)>.*?</\1>|(?<=href=\")data:[^\"]*", re.DOTALL)
# Attributes that are read to somebody.
SPOKEN = ("aria-label", "title", "alt")


@dataclass(frozen=True)
class Block:
    """Text of one block of a page, and the element it stands in."""

    text: str
    element: str


class WelshText(html.parser.HTMLParser):
    """Blocks whose nearest `lang` is `cy`, in the order of the page."""

    def __init__(self, text: str):
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.open: list[tuple[str, str, bool]] = [("", "", False)]
        self.words: list[str] = []
        self.block = ""
        self.fact = ""
        self.feed(HEAVY.sub("", text))
        self.close()
        self.end()

    def end(self):
        text = " ".join("".join(self.words).split())
        if self.block == "title":
            # What ends a title is an id.
            text = re.sub(r" · [A-Za-z0-9._-]+$", "", text)
        if self.block == "dt" and text:
            self.fact = text
        if any(c.isalpha() for c in text) and not (self.block == "dd" and self.fact in UNMARKED):
            self.blocks.append(Block(text, self.block))
        self.words = []

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        _, language, silent = self.open[-1]
        language = given.get("lang") or language
        if tag not in INLINE:
            self.end()
            self.block = tag
        for name in SPOKEN:
            if language == "cy" and given.get(name):
                self.blocks.append(Block(given[name], name))
        if tag not in VOID:
            self.open.append((tag, language, silent or tag in SILENT or given.get("class") == "anchor"))

    def handle_startendtag(self, tag, attributes):
        if tag not in VOID:
            self.handle_starttag(tag, attributes)
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if tag in VOID:
            return
        if tag not in INLINE:
            self.end()
        while len(self.open) > 1:
            name = self.open.pop()[0]
            if name == tag:
                break

    def handle_data(self, text):
        _, language, silent = self.open[-1]
        if language == "cy" and not silent:
            self.words.append(text)
        elif text.strip():
            self.words.append(GAP)


def catalogue_texts(path: pathlib.Path) -> list[tuple[str, str]]:
    """The Welsh of a catalogue of texts with the id of each: what no page of one landscape shows is there too.
    A value that is filled in is a gap, and so is what stands between backquotes; in what the terminal says, also the
    name of an option."""
    texts = []
    document = ElementTree.parse(path)
    is_terminal = any(element.get("category") == "terminal" for element in document.iter())
    for unit in document.iter():
        if unit.tag.split("}")[-1] not in ("unit", "trans-unit"):
            continue
        for target in unit.iter():
            if target.tag.split("}")[-1] == "target":
                parts = [target.text or ""]
                for part in target:
                    parts += [GAP, part.tail or ""]
                text = " ".join(re.sub(r"`[^`]*`", GAP, "".join(parts)).split())
                if is_terminal:
                    text = re.sub(r"--[a-z][a-z-]*", GAP, text)
                texts.append((unit.get("id") or "", text))
    return texts


def keywords(path: pathlib.Path) -> dict[str, set[str]]:
    """By the id of a text that the terminal says, the words of its English: what stands in both is a name of a column,
    a setting or a command."""
    document = ElementTree.parse(path)
    if not any(element.get("category") == "terminal" for element in document.iter()):
        return {}
    words: dict[str, set[str]] = {}
    for unit in document.iter():
        for source in unit:
            if source.tag.split("}")[-1] == "source":
                text = " ".join(source.itertext())
                words[unit.get("id") or ""] = {word.strip("'-") for word in re.findall(r"[\w'-]+", text.lower())}
    return words
