"""A catalogue whose names, notes and addresses are hostile text, made from a real one.

Usage: naughty.py SOURCE TARGET
The strings are a sample of the Big List of Naughty Strings (Max Woolf, MIT licence), with direction
characters and a name of 10,000 characters added.
"""

import csv
import pathlib
import shutil
import sys

STRINGS = [
    "undefined", "null", "NaN", "-1/0", "0xffffffff", "1e1000", "true", "\\", "\\\\", "../../etc/passwd",
    ",./;'[]\\-=", "<>?:\"{}|_+", "!@#$%^&*()`~", "\u0001\u0002\u0003\u007f", "\u0080\u0084\u009f",
    "\u00ad\u0600\u061c\u200b\u200e\u200f\u2028\u2029\u2060\ufeff", "Ω≈ç√∫˜µ≤≥÷", "¡™£¢∞§¶•ªº–≠",
    "٠١٢٣٤٥٦٧٨٩", "田中さんにあげて下さい", "表ポあA鷗ŒéＢ逍Üßªąñ丂㐀𠀀", "הָיְתָה testالصفحات", "﷽ﷺ",
    "بِسْمِ اللَّهِ", "\u202atest\u202b \u2066test\u2067 \u202eevil\u202c", "Ṱ̺̺̕o͞ ̷i̲̬͇̪n̝̗v̟̜o̶̙̰k̶e͚̮̺̪̹̱̤",
    "😍 👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👨🏿‍🦰 🇨🇾", "ŵŷ ẁỳ Ŵŷnne", "<script>window.pwned=1</script>",
    "&lt;script&gt;window.pwned=1&lt;/script&gt;", "<svg><script>window.pwned=1</script>",
    "\"><script>window.pwned=1</script>", "'><script>window.pwned=1</script>",
    "</title><script>window.pwned=1</script>", "</style><script>window.pwned=1</script>",
    "</script><script>window.pwned=1</script>", "\" autofocus onfocus=window.pwned=1 x=\"",
    "<img src=x onerror=window.pwned=1>", "<img src=https://example.invalid/leak.png>",
    "<a href=\"javascript:window.pwned=1\">x</a>", "javascript:window.pwned=1;",
    "<iframe src=https://example.invalid/></iframe>", "<!--[if gte IE 4]><script>window.pwned=1</script>",
    "<base href=https://example.invalid/>", "<meta http-equiv=refresh content=0;url=https://example.invalid>",
    "<plaintext>", "<textarea><title>", "--><!-- --\x3e> <img src=xxx:x onerror=window.pwned=1> -->",
    "]]>", "<?xml version='1.0'?>", "<!DOCTYPE html>", "${7*7} {{7*7}} #{7*7} <%= 7*7 %>",
    "1;DROP TABLE users", "' OR 1=1 -- 1", "$HOME", "`touch /tmp/x`", "%s%s%n%d", "eval(\"window.pwned=1\")",
    "=HYPERLINK(\"https://example.invalid\")", "+1+1", "@SUM(1)", "-2+3", "\\u003cscript\\u003e",
    "constructor", "__proto__", "hasOwnProperty", "CON", "NUL", "index", ".", "..", "#?rule=x", "%00",
    "a" * 400, "W" * 10_000, "word " * 2_000,
]

# Columns that hold prose; ids, codes and lists of either are left as they are.
PROSE = {"name", "name_cy", "aliases", "remit_text", "legislation", "notes", "definition",
         "abbreviation", "abbreviation_cy", "summary", "action", "by_whom", "by_when", "status", "topic",
         "representative", "source", "plans", "needs_assessment", "url", "legislation_url", "region",
         "title", "publisher"}
# Prose elsewhere, the id of a row here.
IDS = {"sources.csv": {"source"}}


def main():
    source, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    shutil.copytree(source, target)
    place = 0
    for path in sorted(target.glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        if not rows:
            continue
        for row in rows:
            for column in sorted(PROSE & set(row) - IDS.get(path.name, set())):
                if not row[column]:
                    continue
                place += 1
                # One in a hundred is of great length: a page of only such names says nothing.
                text = STRINGS[place % (len(STRINGS) - 3)]
                if place % 100 == 0:
                    text = STRINGS[-1 - place // 100 % 3]
                keeps = column in ("name", "name_cy") and place % 3
                row[column] = f"{row[column]} {text}" if keeps else text
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)


if __name__ == "__main__":
    main()
