"""Reads the CSV files of a folder with one library on one thread: `readers.py duckdb|polars|python DIR`.

Every column of every row is made a value in memory, as text, and none is looked at: no peer checks a
date, a vocabulary or a reference. Prints one line of JSON: rows, and processor seconds without the start of
Python and the library.
"""

import json
import os
import sys
import time
from pathlib import Path

FILES = ["areas", "remits", "organisations", "partnerships", "memberships"]


def duckdb(folder):
    import duckdb

    db = duckdb.connect()
    db.execute("set threads = 1")
    yield
    rows = 0
    for name in FILES:
        db.execute(
            f"create table {name} as select * from read_csv('{folder}/{name}.csv', all_varchar = true)"
        )
        rows += db.execute(f"select count(*) from {name}").fetchone()[0]
    yield rows


def polars(folder):
    import polars

    yield
    tables = [polars.read_csv(folder / f"{name}.csv", infer_schema=False) for name in FILES]
    yield sum(len(table) for table in tables)


def python(folder):
    import csv

    yield
    tables = []
    for name in FILES:
        with open(folder / f"{name}.csv", newline="", encoding="utf-8") as file:
            tables.append(list(csv.reader(file)))
    yield sum(len(table) - 1 for table in tables)


READERS = {"duckdb": duckdb, "polars": polars, "python": python}

if __name__ == "__main__":
    os.environ["POLARS_MAX_THREADS"] = "1"
    reader = READERS[sys.argv[1]](Path(sys.argv[2]))
    next(reader)
    start = time.process_time()
    rows = next(reader)
    print(json.dumps({"rows": rows, "cpu": time.process_time() - start}))
