"""Reads a workbook of about a million rows with the product and its peers, and prints a Markdown table.

`workbooks.py --benchmarks Benchmarks --work DIR [--size 80000] [--repeats 3] [--record]`
The workbook has the five tables of the synthetic landscape as sheets, its texts shared as spreadsheets write them.
Every run is a process of its own, contestants take turns, and of each the least is shown. The product reads to a
validated landscape; peers make every cell a value and judge none. Readers that do not see the same rows are shown as
wrong. `--record` puts the table between the marks of docs/benchmarks/workbooks.md.
"""

import argparse
import csv
import json
import os
import platform
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

import ingest
import workloads

HERE = Path(__file__).resolve().parent
RECORD = HERE.parent.parent / "docs" / "benchmarks" / "workbooks.md"
MARKS = ("<!-- scripts/benchmark workbooks: begin -->", "<!-- scripts/benchmark workbooks: end -->")
SHEETS = ["areas", "remits", "organisations", "partnerships", "memberships"]


def openpyxl(path):
    import openpyxl

    yield
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    rows = 0
    for sheet in book.worksheets:
        rows += sum(1 for row in sheet.iter_rows(values_only=True) if any(cell is not None for cell in row)) - 1
    yield rows


def calamine(path):
    import python_calamine

    yield
    book = python_calamine.CalamineWorkbook.from_path(path)
    yield sum(len(book.get_sheet_by_name(name).to_python()) - 1 for name in book.sheet_names)


def polars(path):
    import polars

    yield
    tables = polars.read_excel(path, sheet_id=0, engine="calamine", infer_schema_length=0)
    yield sum(len(table) for table in tables.values())


READERS = {"openpyxl": openpyxl, "calamine": calamine, "polars": polars}


def written(folder, path):
    """The workbook of a folder of CSV files, made when it is not there. Every cell is a text."""
    if path.exists():
        return
    import xlsxwriter

    csv.field_size_limit(1 << 24)
    book = xlsxwriter.Workbook(path, {"constant_memory": False})
    for name in SHEETS:
        sheet = book.add_worksheet(name)
        with open(folder / f"{name}.csv", newline="", encoding="utf-8") as file:
            for number, row in enumerate(csv.reader(file)):
                for place, cell in enumerate(row):
                    if cell:
                        sheet.write_string(number, place, cell)
    book.close()


def duckdb_says():
    """Why DuckDB is no contestant; empty where its extension can be had."""
    import duckdb

    try:
        duckdb.connect().execute("install excel")
    except duckdb.Error as error:
        return str(error).split("\n")[0][:160]
    return ""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--read", nargs=2)
    parser.add_argument("--write", nargs=2, type=Path)
    parser.add_argument("--benchmarks")
    parser.add_argument("--work", type=Path)
    parser.add_argument("--size", type=int, default=80_000)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--record", action="store_true")
    arguments = parser.parse_args()
    if arguments.read:
        os.environ["POLARS_MAX_THREADS"] = "1"
        reader = READERS[arguments.read[0]](arguments.read[1])
        next(reader)
        start = time.process_time()
        rows = next(reader)
        print(json.dumps({"rows": rows, "cpu": time.process_time() - start}))
        return
    if arguments.write:
        written(*arguments.write)
        return
    load = os.getloadavg()[0]
    folder = workloads.folder(arguments.benchmarks, arguments.work, arguments.size)
    path = arguments.work / f"catalogue-{arguments.size}.xlsx"
    # A process of its own: the peak of its memory would be counted to those that come after it.
    subprocess.run([sys.executable, str(HERE / "workbooks.py"), "--write", str(folder), str(path)], check=True)
    peers = [sys.executable, str(HERE / "workbooks.py"), "--read"]
    best = ingest.in_turns(
        {
            "xlsx": [arguments.benchmarks, "read", str(path)],
            "csv": [arguments.benchmarks, "read", str(folder)],
            **{name: [*peers, name, str(path)] for name in READERS},
        },
        arguments.repeats)
    names = {
        "xlsx": "Landscape: the workbook to a validated landscape",
        "csv": "Landscape: the same as CSV to a validated landscape",
        "calamine": "python-calamine, every sheet to lists",
        "polars": "polars `read_excel` (calamine), all text, one thread",
        "openpyxl": "openpyxl, `read_only`, every row looked at and none kept",
    }
    own = best["xlsx"]
    if own["memberships"] != best["csv"]["memberships"]:
        sys.exit("the workbook is another landscape")
    rows = [
        [
            title,
            f"{best[name]['rows']:,}{'' if best[name]['rows'] == own['rows'] else ' **wrong**'}",
            f"{best[name]['cpu']:.1f}", f"{best[name]['wall']:.1f}", f"{best[name]['peak']:.0f}",
            f"{own['wall'] / best[name]['wall']:.2f}",
        ]
        for name, title in names.items()
    ]
    lines = [
        f"{arguments.size:,} partnerships: a workbook of {path.stat().st_size / 1e6:.0f} MB, "
        f"{workloads.megabytes(folder):.0f} MB as CSV.",
        "",
    ] + ingest.table(["reader", "rows", "CPU s", "wall s", "peak MB", "ours ÷ theirs, wall"], rows)
    missing = duckdb_says()
    lines += ["", f"DuckDB's reader of workbooks could not be had: `{missing}`." if missing else
              "DuckDB's extension can be had here and is not measured yet."]
    lines += [
        "",
        f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, "
        f"openpyxl {version('openpyxl')}, python-calamine {version('python-calamine')}, polars {version('polars')}, "
        f"written by XlsxWriter {version('xlsxwriter')}; least of {arguments.repeats} runs in turns; "
        f"load before the run {load:.1f}.",
    ]
    text = "\n".join(lines) + "\n"
    print(text)
    if arguments.record:
        page = RECORD.read_text(encoding="utf-8")
        before, rest = page.split(MARKS[0], 1)
        _, after = rest.split(MARKS[1], 1)
        RECORD.write_text(f"{before}{MARKS[0]}\n{text}{MARKS[1]}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
