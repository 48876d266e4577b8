"""That the check sees what it is for: texts with known faults, and what must not be taken for one."""

import pathlib
import unittest

from check_welsh import CODE, GAP, is_known
from counted_nouns import Nouns
from welsh_text import WelshText

NOUNS = Nouns(pathlib.Path(__file__).parent / "nouns.csv")


def faults(text: str) -> list[str]:
    return [shown for shown, _, _ in NOUNS.faults(text)]


class Figures(unittest.TestCase):
    def test_wrong_forms_are_found(self):
        for text in ["2 corff", "3 corff", "6 pâr", "1 partneriaeth", "2 rhes", "2 bartneriaeth a 6 partneriaeth",
                     "11 aelod", "1,393 sedd", "171 o partneriaethau", "171 o bartneriaeth", "3 bartneriaeth",
                     "O'r 3 pâr, y lleiaf", "5 blynedd", "7 o cyrff"]:
            self.assertEqual(len(faults(text)), 1, text)

    def test_right_forms_are_not(self):
        for text in ["2 gorff, 3 chorff, 6 chorff a 10 corff", "1 bartneriaeth, 3 partneriaeth, 6 phartneriaeth",
                     "2 res, 1 rhes", "1,393 o seddi", "40 o'r 53 canfyddiad", "9 o gyrff", "30 Tachwedd 2025",
                     "2 flynedd, 3 blynedd, 5 mlynedd", "4.5 diwrnod", "0 corff", "rhwng 7 a 10 naw gwaith"]:
            self.assertEqual(faults(text), [], text)

    def test_an_unknown_noun_is_asked_for(self):
        self.assertEqual(faults("12 eliffant"), ["N eliffant"])


class Words(unittest.TestCase):
    def test_a_misspelt_word_is_found(self):
        for word in ["partneriath", "gorgyfwrdd", "partnership", "aelodu'n"]:
            self.assertFalse(is_known(word), word)

    def test_words_with_what_is_joined_to_them_are_known(self):
        for word in ["partneriaeth", "bartneriaethau'n", "â'r", "CLlLC", "Cymru", "i'w"]:
            self.assertTrue(is_known(word), word)

    def test_code_is_taken_out(self):
        for code in ["https://example.org/a", "areas.csv:103", "shared-table.W11000023.north-wales", "2025-11-30-8a7f87223bbd"]:
            self.assertNotRegex(CODE.sub(GAP, code).replace("2025-11-30-", ""), r"[a-z]", code)


class Text(unittest.TestCase):
    def test_only_what_is_marked_as_Welsh_is_read(self):
        page = ('<html lang="cy"><title>Teitl · an-id</title><style>a{b:c}</style><p>Un <b>dau</b> <span lang="en">three'
                '</span> pedwar <code>five</code><a aria-label="chwech">saith</a></p><p lang="en">eight</p>'
                "<dl><dt>Enwau eraill</dt><dd>Nine</dd><dt>Math</dt><dd>Deg</dd></dl></html>")
        self.assertEqual([block.text for block in WelshText(page).blocks],
                         ["Teitl", "chwech", "Un dau … pedwar …saith", "Enwau eraill", "Math", "Deg"])


if __name__ == "__main__":
    unittest.main()
