"""Proofs the Welsh of a report and of its papers with tools that know nothing of the program.

    check_welsh.py REPORT PAPER.html... [--catalogues FOLDER] [--table counted-nouns.csv]

Spelling is that of hunspell's cy_GB, and mutations after a word that causes one are those of `cymraeg-mcp`, whose
rules speak only where they are sure; the form of a noun after a figure is that of counted_nouns.py. An accepted
word or phrase stands in words.csv with the class of its reason. Exit code 1 where anything is found.
"""

import argparse
import csv
import pathlib
import re
import sys
from collections import defaultdict

from cymraeg_mcp import spelling
from cymraeg_mcp.mutations import MutationEngine
from cymraeg_mcp.paths import mutation_rules_path
from cymraeg_mcp.tokenizer import tokenize

from counted_nouns import Nouns
from welsh_text import GAP, WelshText, catalogue_texts, keywords

HERE = pathlib.Path(__file__).parent
# `form`: the dictionary lacks a right form of a word that it has; `quoted`: what is named, not said.
REASONS = {"name", "term", "abbreviation", "coinage", "form", "quoted"}

# Sentences that are shown of a fault.
MOST_SHOWN = 6

# Addresses, files with their lines, ids and digests: no words.
CODE = re.compile(
    r"https?://\S+|[\w/]*/?" + GAP + r"\.\S+|(?<![\w.-])[\w/{}-]+(?:\.[A-Za-z0-9][\w-]*)+(?::\d+)?|\b\w+_\w+\b"
    r"|\b[0-9a-f]*\d[0-9a-f]{5,}\b|\b(?=\w*\d)(?=\w*[^\W\d])\w+\b|\[(?:low|[xzc])\]")
VERB = re.compile(r"(?:wch|wyd|ir|id)$|^mae(?:['’]r)?$")
SCRIPT_WORDS = re.compile(r"[,{]search:(.*?)\};", re.DOTALL)
# `aelodau'n`, `â'r`: what was joined to a word.
JOINED = re.compile(r"['’](?:[rniuwm]|th|ch|i'w)$", re.IGNORECASE)
ABBREVIATION = re.compile(r"[A-ZÂÊÎÔÛŴŶ].*[A-ZÂÊÎÔÛŴŶ]")


def accepted(path: pathlib.Path) -> dict[str, str]:
    words = {}
    for row in csv.DictReader(path.open(encoding="utf-8")):
        if row["reason"] not in REASONS:
            sys.exit(f"{path.name}: {row['word']}: no such reason: {row['reason']}")
        words[row["word"]] = row["reason"]
    return words


def shape(around: str, what: str) -> str:
    """What is the same wherever a sentence stands: the words next to what is wrong, without figures."""
    word = what.split(" →")[0].split()[-1]
    at = max(0, around.lower().find(word.lower()))
    return re.sub(r"\d[\d,]*", "N", around[max(0, at - 12): at + len(word) + 12])


def is_known(word: str) -> bool:
    word = word.strip("'’-")
    while True:
        if not word or ABBREVIATION.search(word) or spelling.known(word.replace("’", "'")):
            return True
        shorter = JOINED.sub("", word)
        if shorter == word:
            return False
        word = shorter


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("report", type=pathlib.Path)
    parser.add_argument("papers", type=pathlib.Path, nargs="*")
    parser.add_argument("--catalogues", type=pathlib.Path, help="the folder of texts that pages are made of")
    parser.add_argument("--table", type=pathlib.Path, help="noun, number, Welsh: the grammar must agree with it")
    arguments = parser.parse_args()

    # Every text once, with the first page it stands on and how many have it.
    texts: dict[str, list[str]] = defaultdict(list)
    pages = sorted((arguments.report / "cy").rglob("*.html")) + [arguments.report / "index.html"]
    for page in pages + arguments.papers:
        name = str(page.relative_to(arguments.report)) if page not in arguments.papers else page.name
        for text in {block.text for block in WelshText(page.read_text(encoding="utf-8")).blocks}:
            texts[CODE.sub(GAP, text)].append(name)
    quoted: dict[str, set[str]] = defaultdict(set)
    for catalogue in sorted(arguments.catalogues.glob("*.xlf")) if arguments.catalogues else []:
        named = keywords(catalogue)
        for name, text in catalogue_texts(catalogue):
            texts[CODE.sub(GAP, text)].append(f"{catalogue.name} {name}")
            quoted[CODE.sub(GAP, text)] |= named.get(name, set())
    # The script says what it adds in words of its own.
    script = SCRIPT_WORDS.search((arguments.report / "cy" / "findings.html").read_text(encoding="utf-8"))
    if not script:
        sys.exit("findings.html: the words of the script are not where they were")
    for text in re.findall(r'"((?:[^"\\]|\\.)*)"', script.group(1)):
        texts[CODE.sub(GAP, text)].append("the script")

    # A paper names tables and rows by their ids in sentences.
    ids = {page.stem for page in pages if "-" in page.stem}
    ids |= {table.name.split(".")[0] for table in (arguments.report / "tables").iterdir()}

    allowed = accepted(HERE / "words.csv")
    used, known = set(), {}
    words = 0
    faults: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    engine = MutationEngine(mutation_rules_path(), spelling.known)
    nouns = Nouns(HERE / "nouns.csv")
    for text, found_on in texts.items():
        def fault(kind: str, what: str, start: int = 0):
            faults[kind, what].append((found_on[0], text[max(0, start - 50): start + 60]))

        for token in tokenize(text):
            words += 1
            word = token.text.strip("'’")
            if word not in known:
                known[word] = word in ids or is_known(word)
            if known[word] or word.strip("'’-").lower() in quoted[text]:
                continue
            plain = JOINED.sub("", word)
            entry = next((w for w in (word, plain, word.lower(), plain.lower()) if w in allowed), None)
            if entry:
                used.add(entry)
            else:
                fault("spelling", word, token.start)
        # Nothing acts across a gap, which the engine knows as a mark of its own.
        for finding in engine.check_text(text.replace(GAP, ";")):
            phrase = f"{finding.trigger} {finding.word}".lower()
            # A verb keeps its first letter after `neu`.
            if finding.trigger == "neu" and VERB.search(finding.word):
                continue
            if phrase in allowed:
                used.add(phrase)
            else:
                fault("mutation", f"{phrase} → {' or '.join(finding.suggestions)}", finding.start)
        for shown, expected, start in nouns.faults(text):
            fault("figure", f"{shown} → {expected}", start)
    if arguments.table and arguments.table.exists():
        for row in csv.reader(arguments.table.open(encoding="utf-8")):
            for cell in row[1:]:
                for shown, expected, _ in nouns.faults(cell):
                    faults["table", f"{shown} → {expected}"].append((arguments.table.name, cell))

    for (kind, what), places in sorted(faults.items()):
        # One of every sentence, whatever its figures and names.
        print(f"{kind}: {what} ({len(places)})")
        shapes = {shape(around, what): (page, around) for page, around in reversed(places)}
        for page, around in list(reversed(shapes.values()))[:MOST_SHOWN]:
            print(f"  {page}: {around}")
    for word in sorted(set(allowed) - used):
        print(f"note: words.csv: {word} stands nowhere")
    print(f"welsh: {len(pages)} pages, {len(arguments.papers)} papers, {len(texts)} texts, {words} words, "
          f"{len(known)} of them different; accepted {len(used)}; faults {len(faults)}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
