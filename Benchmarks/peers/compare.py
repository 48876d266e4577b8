"""Runs the product and its peers on the same workloads and prints one Markdown table.

`compare.py --program landscape --benchmarks Benchmarks --work DIR --sizes 1000,10000 [--repeats 3]`
Every run is a process of its own, from start to edges.csv closed; wall and CPU seconds and peak memory
are those the kernel counts for it. The median run is shown. A peer whose edges differ from the product's
by one pair or by more than 1e-9 in one score is shown as wrong.
"""

import argparse
import csv
import os
import platform
import shutil
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGES = {
    "duckdb-expert": "duckdb", "duckdb-plain": "duckdb", "polars-expert": "polars",
    "polars-plain": "polars", "scipy": "scipy", "networkx": "networkx",
}
NAMES = {
    "landscape": "landscape overlap", "duckdb-expert": "DuckDB, expert form (prefix filter in SQL)",
    "duckdb-plain": "DuckDB, plain self-join", "polars-expert": "polars, expert form",
    "polars-plain": "polars, plain self-join", "scipy": "SciPy, blocked matrix product",
    "networkx": "NetworkX projection",
}
# Above this size a peer takes minutes or all memory; what grows with N² is not waited for.
LARGEST = {
    "landscape": 10**9, "duckdb-expert": 10**6, "duckdb-plain": 10**5, "polars-expert": 10**6,
    "polars-plain": 10**4, "scipy": 10**5, "networkx": 10**4,
}


def run(command, timeout):
    """(wall, cpu, peak MB), or None when it failed or took too long."""
    start = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    while True:
        pid, status, usage = os.wait4(child.pid, os.WNOHANG)
        if pid:
            break
        if time.monotonic() - start > timeout:
            child.kill()
            os.wait4(child.pid, 0)
            child.returncode = -9
            return None
        time.sleep(0.001 if time.monotonic() - start < 2 else 0.01)
    wall = time.monotonic() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    errors = child.stderr.read().decode(errors="replace")
    child.stderr.close()
    if child.returncode:
        print(command, errors[-2000:], file=sys.stderr)
        return None
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def edges(path):
    with open(path, newline="", encoding="utf-8") as file:
        reader = csv.reader(file)
        next(reader)
        return {(row[0], row[1]): tuple(map(float, row[2:])) for row in reader}


def same(ours, theirs):
    if ours.keys() != theirs.keys():
        return False
    return all(
        abs(a - b) <= 1e-9 for pair, scores in ours.items() for a, b in zip(scores, theirs[pair])
    )


def measure(peer, command, folder, repeats, timeout):
    runs = []
    for _ in range(repeats):
        result = run(command, timeout)
        if result is None:
            return None
        runs.append(result)
    return sorted(runs)[len(runs) // 2]


def cell(result, verdict):
    if result is None:
        return "–"
    wall, cpu, peak = result
    return f"{wall:.2f} / {cpu:.2f} / {peak:.0f}" + ("" if verdict else " **wrong**")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--benchmarks", required=True)
    parser.add_argument("--work", required=True, type=Path)
    parser.add_argument("--sizes", default="1000,10000,100000")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--timeout", type=float, default=300)
    parser.add_argument("--peers", default=",".join(PACKAGES))
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    sizes = [int(size) for size in arguments.sizes.split(",")]
    contestants = ["landscape"] + [peer for peer in arguments.peers.split(",") if peer]

    results, counts, inputs = {}, {}, {}
    for size in sizes:
        folder = arguments.work / f"n{size}"
        if not (folder / "memberships.csv").exists():
            folder.mkdir(parents=True, exist_ok=True)
            subprocess.run(
                [arguments.benchmarks, "workload", str(size), str(folder)], check=True,
                stdout=subprocess.DEVNULL)
        inputs[size] = sum(file.stat().st_size for file in folder.glob("*.csv")) / 1e6
        ours = None
        for peer in contestants:
            if size > LARGEST[peer]:
                continue
            out = arguments.work / f"out-{peer}"
            shutil.rmtree(out, ignore_errors=True)
            out.mkdir(parents=True)
            command = (
                [arguments.program, "overlap", str(folder), "--out", str(out), "--no-containment",
                 "--quiet"]
                if peer == "landscape"
                else [sys.executable, str(HERE / "joins.py"), peer, str(folder), str(out)])
            repeats = arguments.repeats if size < 10**6 or peer == "landscape" else 1
            result = measure(peer, command, folder, repeats, arguments.timeout)
            verdict = True
            if result is not None:
                found = edges(out / "edges.csv")
                if ours is None:
                    ours = found
                    counts[size] = len(ours)
                else:
                    verdict = same(ours, found)
            results[peer, size] = (result, verdict)
            print(f"{size} {peer}: {cell(result, verdict)}", file=sys.stderr, flush=True)

    lines = []
    head = "| wall s / CPU s / peak MB | " + " | ".join(f"{size:,}" for size in sizes) + " |"
    lines += [head, "|---|" + "---:|" * len(sizes)]
    for peer in contestants:
        cells = [cell(*results[peer, size]) if (peer, size) in results else "–" for size in sizes]
        lines.append(f"| {NAMES[peer]} | " + " | ".join(cells) + " |")
    lines.append("| edges | " + " | ".join(f"{counts.get(size, 0):,}" for size in sizes) + " |")
    lines.append("| input, MB | " + " | ".join(f"{inputs[size]:.0f}" for size in sizes) + " |")
    lines += ["", "Times slower than `landscape overlap`, wall (CPU):", ""]
    lines += ["| | " + " | ".join(f"{size:,}" for size in sizes) + " |"]
    lines += ["|---|" + "---:|" * len(sizes)]
    for peer in contestants[1:]:
        cells = []
        for size in sizes:
            own, theirs = results["landscape", size][0], results.get((peer, size), (None,))[0]
            cells.append(
                "–" if own is None or theirs is None
                else f"{theirs[0] / own[0]:.1f} ({theirs[1] / own[1]:.1f})")
        lines.append(f"| {NAMES[peer]} | " + " | ".join(cells) + " |")
    growth = []
    for small, large in zip(sizes, sizes[1:]):
        a, b = results["landscape", small][0], results["landscape", large][0]
        if a and b:
            growth.append(
                f"{small:,} to {large:,}: wall {b[0] / a[0]:.1f}×, CPU {b[1] / a[1]:.1f}×, "
                f"memory {b[2] / a[2]:.1f}×")
    if growth:
        lines += ["", "Growth of `landscape overlap`, " + "; ".join(growth) + "."]
    versions = sorted({PACKAGES[peer] for peer in contestants[1:]})
    lines += [
        "",
        f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}"
        + "".join(f", {package} {version(package)}" for package in versions)
        + f"; median of {arguments.repeats} (peers at 1,000,000: 1 run); load before the run "
        + f"{os.getloadavg()[0]:.1f}.",
    ]
    text = "\n".join(lines) + "\n"
    print(text)
    if arguments.out:
        arguments.out.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
