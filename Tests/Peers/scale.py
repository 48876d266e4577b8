"""Joins the overlaps of a million and of ten million partnerships, and prints a Markdown table.

`scale.py --program landscape --benchmarks Benchmarks --work DIR [--sizes 1000000,10000000] [--repeats 3] [--record]`
Every run is a process of its own and sizes take turns; medians are shown, and how time and memory grow from each size
to the next. Ten million take 9 GB of disk and some 15 minutes, most of them to make the catalogue. `--record` puts the
table between the marks of docs/scale.md.
"""

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import ingest
import workloads

HERE = Path(__file__).resolve().parent
RECORD = HERE.parent.parent / "docs" / "scale.md"
MARKS = ("<!-- scripts/benchmark scale: begin -->", "<!-- scripts/benchmark scale: end -->")


def run(program, folder):
    """Wall and CPU seconds, peak megabytes and edges of one join."""
    with tempfile.TemporaryDirectory(dir=folder.parent) as out:
        command = [
            program, "overlap", str(folder), "--out", out, "--no-containment", "--quiet",
            "--set", "limits.file-bytes=9000000000",
        ]
        start = time.monotonic()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(child.pid, 0)
        wall = time.monotonic() - start
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit(f"{' '.join(command)}: {os.waitstatus_to_exitcode(status)}")
        with open(Path(out) / "edges.csv", "rb") as file:
            edges = sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 24), b"")) - 1
    return {
        "wall": wall, "cpu": used.ru_utime + used.ru_stime, "peak": used.ru_maxrss / 1024,
        "edges": edges,
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--benchmarks", required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--sizes", default="1000000,10000000")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--record", action="store_true")
    arguments = parser.parse_args()
    load = os.getloadavg()[0]
    sizes = [int(size) for size in arguments.sizes.split(",")]
    folders = {size: workloads.folder(arguments.benchmarks, arguments.work, size) for size in sizes}
    runs = {size: [] for size in sizes}
    for _ in range(arguments.repeats):
        for size in sizes:
            runs[size].append(run(arguments.program, folders[size]))
            print(f"{size}: {runs[size][-1]}", file=sys.stderr, flush=True)
    rows, before = [], None
    for size in sizes:
        of = {key: statistics.median(one[key] for one in runs[size]) for key in runs[size][0]}
        grown = [f"{of[key] / before[key]:.1f}" if before else "–" for key in ("wall", "peak")]
        rows.append(
            [
                f"{size:,}", f"{workloads.megabytes(folders[size]) / 1000:.1f}", f"{of['edges']:,}",
                f"{of['wall']:.1f}", f"{of['cpu']:.1f}", f"{of['peak']:,.0f}", *grown,
            ])
        before = of
    lines = ingest.table(
        ["partnerships", "input, GB", "edges", "wall s", "CPU s", "peak MB", "wall ×", "memory ×"], rows)
    lines += [
        "",
        f"{os.cpu_count()} cores, {platform.machine()}; medians of {arguments.repeats} runs in turns; "
        f"load before the run {load:.1f}.",
    ]
    text = "\n".join(lines) + "\n"
    print(text)
    if arguments.record:
        page = RECORD.read_text(encoding="utf-8")
        start, rest = page.split(MARKS[0], 1)
        _, end = rest.split(MARKS[1], 1)
        RECORD.write_text(f"{start}{MARKS[0]}\n\n{text}\n{MARKS[1]}{end}", encoding="utf-8")


if __name__ == "__main__":
    main()
