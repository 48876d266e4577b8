"""A small catalogue with every table and column, into which other things are put."""
import csv, io, json, pathlib, subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
VALE = ROOT / "Tests/Fixtures/history/vale/now"
MATCHES = {"name": "N.V.C.", "thing": "organisation", "id": "north-council", "judgement": "same", "by": "Clerk",
           "date": "2023-06-30"}

NEEDED = {"id", "name", "code", "kind", "areas", "remits", "partnership", "organisation", "question", "finding", "decision",
          "row", "column", "thing", "judgement"}

MAPPED_CSV = b"""sources:
  - file: source.csv
    table: partnerships
    header: none
    columns: {name: 1, areas: {value: north}, kind: {value: board}, remit_text: 2}
"""
MAPPED_XML = b"""sources:
  - file: source.xml
    table: partnerships
    record: /*/*
    fields: {id: "@id", name: ".", areas: "'north'", kind: "'board'"}
"""


def headings(program):
    """The columns of every table, by the names of their files, as the program says them."""
    text = subprocess.run([program, "schema", "csv"], check=True, stdout=subprocess.PIPE, text=True).stdout
    return {name: titles.split(",") for name, titles in (line.split(": ") for line in text.splitlines())}


def nasty_values():
    """The values of nasty.json: name and bytes."""
    values = json.loads((ROOT / "Tests/Corpora/nasty.json").read_text())
    # Escapes of halves of pairs come as one character.
    return [(value["name"], bytes.fromhex(value["bytes"]) if "bytes" in value
             else (value["text"] * value.get("times", 1)).encode()) for value in values]


class Catalogue:
    """Rows by table; a cell is bytes."""

    def __init__(self, headings):
        self.headings = headings
        self.tables = {}
        for name in headings:
            path = VALE / name
            if path.exists():
                with path.open(encoding="utf-8", newline="") as file:
                    self.tables[name] = [{title: cell.encode() for title, cell in row.items()} for row in csv.DictReader(file)]
        self.tables["matches.csv"] = [{title: cell.encode() for title, cell in MATCHES.items()}]

    def add(self, table, column, values):
        """Rows like the table's first but for their id and `column`, which has the values, and rows that refer to them.

        Every second one has nothing but what a row must have, so that no other cell stands in for the value; which ones, is
        another matter in the next column."""
        key = self.headings[table][0]
        model = self.tables[table][0]
        bare = {title: cell for title, cell in model.items() if title in NEEDED}
        for place, value in enumerate(values):
            row = dict(model if (place + self.headings[table].index(column)) % 2 else bare)
            # Seats, tiles and decisions are of what is there.
            if table not in ("memberships.csv", "tiles.csv", "decisions.csv"):
                row[key] = b"n%d" % place
            row[column] = value
            self.tables[table].append(row)
            self.refer(table, row[key], place)

    def refer(self, table, key, place):
        seats = self.tables["memberships.csv"]
        if table == "partnerships.csv":
            for body in (b"north-council", b"health-board", b"fire-authority"):
                seats.append({"partnership": key, "organisation": body})
        elif table == "organisations.csv":
            seats.append({"partnership": b"north-board", "organisation": key})
        elif table in ("areas.csv", "remits.csv", "kinds.csv"):
            body = dict(self.tables["partnerships.csv"][0])
            body["id"] = b"b%d" % place
            body[{"areas.csv": "areas", "remits.csv": "remits", "kinds.csv": "kind"}[table]] = key
            self.tables["partnerships.csv"].append(body)
            seats.append({"partnership": body["id"], "organisation": b"north-council"})

    def bytes(self, table):
        titles = self.headings[table]
        quoted = [b",".join(b'"' + row.get(title, b"").replace(b'"', b'""') + b'"' for title in titles)
                  for row in self.tables[table]]
        return b"\n".join([",".join(titles).encode(), *quoted]) + b"\n"

    def write(self, folder, without=(), settings=b"as-of: 2023-06-30\nstability: {draws: 0}\n"):
        for table in self.tables:
            if table not in without:
                (folder / table).write_bytes(self.bytes(table))
        if settings is not None:
            (folder / "landscape.yaml").write_bytes(settings)


def rows_of(content):
    """How many rows with a value a plain CSV file has."""
    return sum(1 for row in csv.reader(io.StringIO(content.decode(errors="replace"))) if any(row)) - 1
