"""The tables of docs/reliability.md that checks write: each between a line that names its script and `<!-- end -->`."""
import pathlib

PAGE = pathlib.Path(__file__).resolve().parents[2] / "docs/reliability.md"
END = "<!-- end -->\n"


def write_rows(script, heading, rows):
    """Puts rows into the table that `script` makes, in place of those with the same first cell.

    `heading` is the titles of the columns; one that ends with `#` holds numbers.
    """
    begin = f"<!-- made by {script} --write -->\n"
    head, rest = PAGE.read_text().split(begin)
    table, tail = rest.split(END, 1)
    titles = [title.rstrip("#") for title in heading]
    kept = {line.split("|")[1].strip(): line for line in table.splitlines() if line.startswith("|")}
    kept = {name: line for name, line in kept.items() if name != titles[0] and not name.startswith("---")}
    for row in rows:
        cells = [f"{cell:,}" if isinstance(cell, int) else str(cell) for cell in row]
        kept[cells[0]] = f"| {' | '.join(cells)} |"
    rule = "|".join("--:" if title.endswith("#") else "---" for title in heading)
    lines = [f"| {' | '.join(titles)} |", f"|{rule}|", *kept.values()]
    PAGE.write_text(head + begin + "\n" + "\n".join(lines) + "\n\n" + END + tail)
