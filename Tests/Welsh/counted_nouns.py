"""Welsh after a figure, by a small grammar of its own: the noun that follows must have the form its number asks for.

Soft mutation after 2, and of a feminine noun after 1 (but not of ll and rh); aspirate after 3 of a masculine noun
and after 6; `flwyddyn`, `flynedd`, `blynedd`, `mlynedd`; the plain form after 0, 4, 5 and 7 to 10; above ten `o` with the plural, softened. After the article
(`o'r 53 canfyddiad`) a number above ten takes the plain singular. Fractions take the plain singular.
"""

import csv
import pathlib
import re

SOFT = {"p": "b", "t": "d", "c": "g", "b": "f", "d": "dd", "g": "", "m": "f", "ll": "l", "rh": "r"}
ASPIRATE = {"p": "ph", "t": "th", "c": "ch"}
LETTERS = ("ch", "dd", "ff", "ng", "ll", "ph", "rh", "th")

FIGURE = re.compile(r"(?<![\w.,/:#-])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?= [a-zâêîôûŵŷ])")
WORD = re.compile(r"[a-zâêîôûŵŷïöäë]+(?:['’][a-z]+)?")
ARTICLE = re.compile(r"(?:\b[yY]r?|['’]r) $")
# What may follow a figure and is no noun that it counts.
NOT_COUNTED = set(
    "ac a â ag ar at am bob ddim dim er erbyn cyn fel fesul gan gyda heb hyd i is leiaf mae mewn mwy na nag naw nawr neu nid nis"
    " o oedd oed ohonynt oni os pan roedd sydd tan trwy uchaf un uwch wedi wedyn wrth y yw yn yng ym yr ymhell ymlaen"
    " ymhlith cyntaf gyntaf olaf arall eraill newydd hyn hynny".split()
)
MONTHS = set(
    "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr".split()
)


def initial(word: str) -> str:
    return next((letter for letter in LETTERS if word.startswith(letter)), word[:1])


def mutated(word: str, table: dict[str, str]) -> str:
    first = initial(word)
    return table[first] + word[len(first):] if first in table else word


class Nouns:
    """The nouns that are counted, by every form that one of them has."""

    def __init__(self, path: pathlib.Path):
        self.forms: dict[str, set[tuple[str, str, str]]] = {}
        for row in csv.DictReader(path.open(encoding="utf-8")):
            noun = (row["singular"], row["gender"], row["plural"])
            for word in noun[0], noun[2]:
                for form in word, mutated(word, SOFT), mutated(word, ASPIRATE):
                    self.forms.setdefault(form, set()).add(noun)
            if noun[0] == "blwyddyn":
                for form in "flynedd", "blynedd", "mlynedd":
                    self.forms.setdefault(form, set()).add(noun)

    @staticmethod
    def expected(noun: tuple[str, str, str], number: int, after_article: bool) -> set[str]:
        """The words that may stand after the figure."""
        singular, gender, plural = noun
        if singular == "blwyddyn" and number <= 10:
            form = {1: "flwyddyn", 2: "flynedd", 3: "blynedd", 4: "blynedd", 6: "blynedd"}.get(number, "mlynedd")
            return {"blynedd" if number == 0 else form}
        if number > 10:
            return {singular} if after_article else {"o " + mutated(plural, SOFT)}
        if number == 2:
            return {mutated(singular, SOFT)}
        if number == 1 and gender == "f" and initial(singular) not in ("ll", "rh"):
            return {mutated(singular, SOFT)}
        if number == 6 or number == 3 and gender == "m":
            return {mutated(singular, ASPIRATE)}
        return {singular}

    def faults(self, text: str) -> list[tuple[str, str, int]]:
        """Figures whose noun has the wrong form or is not known: what stands there, what is expected, and where.
        `N` is a figure above ten: those are one kind."""
        found = []
        for match in FIGURE.finditer(text):
            rest = text[match.end() + 1:]
            with_o = rest.startswith("o ")
            word = WORD.match(rest[2:] if with_o else rest)
            if not word:
                continue
            word = re.sub(r"['’](?:n|r|u|i|w)$", "", word.group())
            if word in MONTHS or word in NOT_COUNTED:
                continue
            number = int(match.group(1).replace(",", ""))
            figure = "N" if number > 10 or match.group(2) else str(number)
            said = ("o " if with_o else "") + word
            if word not in self.forms:
                found.append((f"{figure} {said}", "a noun of nouns.csv", match.start()))
                continue
            nouns = self.forms[word]
            if match.group(2):
                expected = {noun[0] for noun in nouns}
            else:
                after_article = bool(ARTICLE.search(text[: match.start()]))
                expected = set().union(*(self.expected(noun, number, after_article) for noun in nouns))
            if with_o:
                # `9 o gyrff` is grammatical too.
                expected |= {"o " + mutated(noun[2], SOFT) for noun in nouns}
            if said not in expected:
                found.append((f"{figure} {said}", " or ".join(sorted(expected)), match.start()))
        return found
