"""Reads the workload with the product and its peers, as CSV and as XML, and prints Markdown tables.

`ingest.py --benchmarks Benchmarks --schema catalogue.xsd --work DIR --size 100000 [--repeats 5] [--record]`
Every run is a process of its own. Contestants take turns, and of each the least is shown: what else runs on
the machine only ever adds. Processor seconds are those of reading, without the start of a process, except for
xmllint; memory is the peak that the kernel counts. Readers that do not see the same number of rows are shown as
wrong. `--record` puts the tables between the marks of docs/benchmarks/ingest.md and leaves the prose around them as
it is.
"""

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

import workloads

HERE = Path(__file__).resolve().parent
RECORD = HERE.parent.parent / "docs" / "benchmarks" / "ingest.md"
MARKS = ("<!-- scripts/benchmark ingest: begin -->", "<!-- scripts/benchmark ingest: end -->")
RECORDS = re.compile(rb"<(?:area code=\"[^\"]*\" [a-z]|remit id|organisation id|partnership id|member )")


def run(command):
    """What the process printed as JSON, with its wall seconds, processor seconds and peak memory."""
    start = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    out = child.stdout.read()
    errors = child.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.monotonic() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{' '.join(map(str, command))}: exit {child.returncode}\n{errors[-2000:]}{out[-500:]}")
    found = json.loads(out) if out.startswith(b"{") else {}
    return {
        "wall": wall, "total": usage.ru_utime + usage.ru_stime,
        "peak": usage.ru_maxrss / 1024, **found,
    }


def least(runs):
    """Of each measure the least over the runs."""
    best = dict(runs[0])
    for measure in ("wall", "total", "cpu", "peak"):
        if measure in best:
            best[measure] = min(run[measure] for run in runs)
    best["cpu"] = best.get("cpu", best["total"])
    return best


def in_turns(commands, repeats):
    """Of each command the least of its runs; in each round every command runs once."""
    runs = {name: [] for name in commands}
    for _ in range(repeats):
        for name, command in commands.items():
            runs[name].append(run(command))
            print(f"{name}: {runs[name][-1]}", file=sys.stderr, flush=True)
    return {name: least(of) for name, of in runs.items()}


def workload(arguments, size):
    """The folder of CSV files and the XML file of a size, made when they are not there."""
    return (
        workloads.folder(arguments.benchmarks, arguments.work, size),
        workloads.document(arguments.benchmarks, arguments.work, size))


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|---|" + "---:|" * (len(head) - 1)]
    return lines + ["| " + " | ".join(row) + " |" for row in rows]


def speed(arguments):
    folder, document = workload(arguments, arguments.size)
    csv_bytes, xml_bytes = workloads.megabytes(folder) * 1e6, workloads.megabytes(document) * 1e6
    product = [arguments.benchmarks, "read"]
    readers = [sys.executable, str(HERE / "readers.py")]
    best = in_turns(
        {
            "csv": [*product, str(folder)],
            "lean": [arguments.benchmarks, "read-lean", str(folder)],
            "duckdb": [*readers, "duckdb", str(folder)],
            "polars": [*readers, "polars", str(folder)],
            "python": [*readers, "python", str(folder)],
            "xml": [*product, str(document)],
            "xmllint": [
                "xmllint", "--stream", "--noout", "--schema", str(arguments.schema), str(document)],
            "xmllint-plain": ["xmllint", "--stream", "--noout", str(document)],
        },
        arguments.repeats)
    records = sum(len(RECORDS.findall(line)) for line in open(document, "rb"))
    if best["lean"]["partnerships"] == best["csv"]["partnerships"]:
        best["lean"]["rows"] = best["csv"]["rows"]
    best["xmllint"]["rows"] = best["xmllint-plain"]["rows"] = records
    names = {
        "csv": "Landscape: CSV to a validated landscape",
        "lean": "Landscape: CSV to what the overlap graph needs, every cell judged (one thread)",
        "duckdb": "DuckDB `read_csv`, one thread, all text, into tables",
        "polars": "polars `read_csv`, one thread, all text",
        "python": "Python `csv`, into lists",
        "xml": "Landscape: XML to a validated landscape",
        "xmllint": "`xmllint --stream --noout --schema`",
        "xmllint-plain": "`xmllint --stream --noout`",
    }
    rows = []
    for name, title in names.items():
        own = best["xml" if "xml" in name else "csv"]
        size = xml_bytes if "xml" in name else csv_bytes
        result = best[name]
        verdict = "" if result.get("rows") == own["rows"] else " **wrong**"
        rows.append([
            title, f"{result.get('rows', 0):,}{verdict}", f"{size / 1e6 / result['cpu']:.0f}",
            f"{result['cpu']:.2f}", f"{result['wall']:.2f}", f"{result['peak']:.0f}",
            f"{own['cpu'] / result['cpu']:.2f}",
        ])
    head = ["reader", "rows", "MB per CPU s", "CPU s", "wall s", "peak MB", "ours ÷ theirs, CPU"]
    return [
        f"{arguments.size:,} partnerships: {csv_bytes / 1e6:.0f} MB of CSV, "
        f"{xml_bytes / 1e6:.0f} MB of XML.",
        "",
    ] + table(head, rows)


def padded(document, target, *, space=0, prose=0, comments=0, rejects=0):
    """The document with white space between its tags and around its prose, comments, and members nobody knows."""
    gap, margin = b"\n" + b" " * space, b" " * prose
    left = comments
    with open(document, "rb") as source, open(target, "wb") as file:
        for line in source:
            if prose and b"<description>" in line:
                line = line.replace(b"<description>", b"<description>" + margin)
                line = line.replace(b"</description>", margin + b"</description>")
            if rejects and b"</partnership>" in line:
                file.write(b'<member organisation="nobody" role="member"/>\n' * rejects)
            file.write(line)
            if space:
                file.write(gap)
            if left > 0 and b"</partnership>" in line:
                file.write(b"<!-- " + b"x" * 1000 + b" -->")
                left -= 1009


def dialects(arguments):
    """What a byte costs in each dialect, beside plain ASCII: whether one has a cliff."""
    size = arguments.size
    made = {
        name: workloads.dialect(arguments.benchmarks, arguments.work, size, name)
        for name in workloads.DIALECTS
    }
    plain = made.pop("ascii")
    titles = {
        "crlf": "lines that end in CR LF", "quoted": "every cell in quotes", "utf16": "UTF-16",
    }
    forms = {
        "plain": ("plain ASCII", plain, None),
        "accents": ("as it is written, with accents",
                    workloads.folder(arguments.benchmarks, arguments.work, size), 1.3),
    }
    for name, folder in made.items():
        forms[name] = (titles[name], folder, 2 if name == "utf16" else 1.3)
    forms["xml-plain"] = (
        "XML, plain ASCII", workloads.document(arguments.benchmarks, arguments.work, size, plain), None)
    forms["xml"] = (
        "XML, with accents", workloads.document(arguments.benchmarks, arguments.work, size), 1.3)
    best = in_turns(
        {name: [arguments.benchmarks, "read", str(path)] for name, (_, path, _) in forms.items()},
        arguments.repeats)
    lean = in_turns(
        {name: [arguments.benchmarks, "read-lean", str(path)]
         for name, (_, path, _) in forms.items() if path.is_dir() and name != "utf16"},
        arguments.repeats)

    def cell(result, path, base, limit):
        rate = workloads.megabytes(path) / result["cpu"]
        times = base / rate
        verdict = "" if limit is None else ": reached" if times <= limit else ": **missed**"
        return rate, f"{rate:.0f}", f"{times:.2f}{verdict}"

    rows = []
    bases = {}
    for name, (title, path, limit) in forms.items():
        line = [title, f"{workloads.megabytes(path):.0f}"]
        kind = "xml" if name.startswith("xml") else "csv"
        for results, way in ((best, "records"), (lean, "lean")):
            if name not in results:
                line += ["–", "–"]
                continue
            rate, text, times = cell(results[name], path, bases.get((kind, way), 0), limit)
            bases.setdefault((kind, way), rate)
            line += [text, "1.00" if limit is None else times]
        if best[name]["memberships"] != best["plain"]["memberships"]:
            sys.exit(f"{title}: another landscape")
        rows.append(line)
    return table(
        ["form", "MB", "a validated landscape, MB per CPU s", "times plain ASCII, a byte",
         "for the overlap graph (one thread), MB per CPU s", "times plain ASCII, a byte"],
        rows)


def memory(arguments):
    """Peak memory of documents that grow while their landscape stays, and of landscapes that grow."""
    folder, document = workload(arguments, arguments.memory_size)
    variants = {
        "as it is written": {},
        "with 200 spaces between any two lines": {"space": 200},
        "with 4,000 spaces around each description": {"prose": 2000},
        "with comments up to the limit of 1 MiB": {"comments": 1_040_000},
        "with 5 more members a partnership that are rejected": {"rejects": 5},
    }
    rows = []
    first = None
    csv = run([arguments.benchmarks, "read", str(folder)])
    rows.append([
        "the same as CSV", f"{workloads.megabytes(folder):.0f}",
        f"{csv['rejects']:,}", f"{csv['peak']:.0f}", f"{csv['held_kb'] / 1024:.0f}", ""])
    for name, options in variants.items():
        target = arguments.work / "variant.xml"
        padded(document, target, **options)
        result = run([arguments.benchmarks, "read", str(target)])
        first = first or result
        if result["memberships"] != first["memberships"]:
            sys.exit(f"{name}: another landscape")
        rows.append([
            name, f"{target.stat().st_size / 1e6:.0f}", f"{result['rejects']:,}",
            f"{result['peak']:.0f}", f"{result['held_kb'] / 1024:.0f}",
            f"{result['peak'] - first['peak']:+.0f}",
        ])
        target.unlink()
    flat = table(
        ["XML document", "MB", "rejected rows", "peak MB", "held after reading, MB", "more than the first"],
        rows)
    growth = []
    for size in (arguments.memory_size // 4, arguments.memory_size // 2, arguments.memory_size):
        folder, document = workload(arguments, size)
        csv = run([arguments.benchmarks, "read", str(folder)])
        xml = run([arguments.benchmarks, "read", str(document)])
        growth.append([
            f"{size:,}", f"{xml['rows']:,}", f"{document.stat().st_size / 1e6:.0f}",
            f"{xml['held_kb'] / 1024:.0f}", f"{xml['peak']:.0f}", f"{csv['peak']:.0f}",
            f"{xml['held_kb'] * 1024 / xml['rows']:.0f}",
            f"{xml['peak'] * 1024 / (xml['held_kb'] or 1):.2f}",
        ])
    return flat, table(
        ["partnerships", "rows", "XML, MB", "landscape held, MB", "peak MB, XML", "peak MB, CSV",
         "bytes a row held", "peak ÷ held, XML"],
        growth)


def record(text):
    page = RECORD.read_text(encoding="utf-8")
    before, rest = page.split(MARKS[0], 1)
    _, after = rest.split(MARKS[1], 1)
    RECORD.write_text(f"{before}{MARKS[0]}\n{text}{MARKS[1]}{after}", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--benchmarks", required=True)
    parser.add_argument("--schema", required=True, type=Path)
    parser.add_argument("--work", required=True, type=Path)
    parser.add_argument("--size", type=int, default=100_000)
    parser.add_argument("--memory-size", type=int, default=100_000)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--record", action="store_true")
    arguments = parser.parse_args()
    load = os.getloadavg()[0]
    lines = speed(arguments)
    lines += ["", "The same rows in other dialects:", ""] + dialects(arguments)
    flat, growth = memory(arguments)
    lines += ["", "The same landscape from documents of different size:", ""] + flat
    lines += ["", "Landscapes of different size:", ""] + growth
    lint = subprocess.run(["xmllint", "--version"], capture_output=True, text=True).stderr.split()
    lines += [
        "",
        f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, "
        f"duckdb {version('duckdb')}, polars {version('polars')}, libxml2 {lint[4] if len(lint) > 4 else '?'}; "
        f"least of {arguments.repeats} runs in turns; load before the run {load:.1f}.",
    ]
    text = "\n".join(lines) + "\n"
    print(text)
    if arguments.out:
        arguments.out.write_text(text, encoding="utf-8")
    if arguments.record:
        record(text)


if __name__ == "__main__":
    main()
