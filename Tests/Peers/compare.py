"""Runs the product and its peers on the same workloads and prints the tables of docs/benchmarks/join.md.

`compare.py --program landscape --benchmarks Benchmarks --join JOIN --work DIR [--sizes 1000,10000] [--repeats 3] [--record]`

Every run is a process of its own, from start to edges.csv closed; wall and CPU seconds and peak memory are those
the kernel counts for it. Runs of the contestants alternate; the run of median wall time is shown. A contestant
whose edges differ from the product's by one pair or by more than 1e-9 in one score is shown as wrong. `--record`
puts the tables between the marks of docs/benchmarks/join.md and leaves the prose around them as it is.
"""

import argparse
import csv
import json
import os
import platform
import shutil
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

import workloads

HERE = Path(__file__).resolve().parent
RECORD = HERE.parent.parent / "docs" / "benchmarks" / "join.md"
MARKS = ("<!-- scripts/benchmark join: begin -->", "<!-- scripts/benchmark join: end -->")

# name, packages, and the largest size it is run at: above it a peer takes minutes or all memory, and what grows
# with N² is not waited for.
CONTESTANTS = {
    "landscape": ("`landscape overlap`", [], 10**9),
    "ordinary": ("the same by the ordinary reading, as for `analyse`", [], 10**9),
    "cpp": ("one thread of C++ (mapped files, ids as numbers, weighted prefix filter)", [], 10**9),
    "duckdb-expert": ("DuckDB, expert form (prefix filter in SQL)", ["duckdb"], 10**6),
    "polars-expert": ("polars, expert form", ["polars"], 10**6),
    "scipy-expert": ("pandas + SciPy, expert form", ["pandas", "scipy", "numpy"], 10**6),
    "scipy": ("SciPy, blocked matrix product", ["scipy"], 10**5),
    "duckdb-plain": ("DuckDB, plain self-join", ["duckdb"], 10**5),
    "polars-plain": ("polars, plain self-join", ["polars"], 10**4),
    "igraph": ("igraph projection", ["igraph"], 10**4),
    "networkx": ("NetworkX projection", ["networkx"], 10**4),
}
# What takes long is run once.
ONCE = {
    "ordinary": 10**5, "duckdb-expert": 10**6, "polars-expert": 10**6, "scipy-expert": 10**6, "scipy": 10**5,
    "duckdb-plain": 10**5, "polars-plain": 10**4, "igraph": 10**4, "networkx": 10**4,
}
# What is to be reached, by contestant and size: how many times slower than the product it is to be in wall time, and
# in CPU time where that is asked too. The product may use 1.6 times the CPU time of the C++ join.
AIMS = {
    ("duckdb-expert", 10**5): (6, None), ("duckdb-expert", 10**6): (4, None),
    ("cpp", 10**5): (1, 1 / 1.6), ("cpp", 10**6): (1, 1 / 1.6),
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


def compared(ours, theirs):
    """How many edges we have, whether theirs are the same, and whether to the byte.

    A process of its own looks: the peak of a process is never below what the one that starts it holds, so that
    edges held here would be counted as memory of every contestant after them.
    """
    command = [sys.executable, __file__, "--compare", str(ours), str(theirs)]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def rows(folder):
    """Rows of the catalogue's files."""
    count = 0
    for name in ["areas", "organisations", "remits", "partnerships", "memberships"]:
        with open(folder / f"{name}.csv", "rb") as file:
            count += sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b"")) - 1
    return count


def cell(result, verdict=True):
    if result is None:
        return "–"
    wall, cpu, peak = result
    return f"{wall:.2f} / {cpu:.2f} / {peak:,.0f}" + ("" if verdict else " **wrong**")


def table(head, lines):
    return ["| " + " | ".join(head) + " |", "|---|" + "---:|" * (len(head) - 1)] + [
        "| " + " | ".join(line) + " |" for line in lines
    ]


class Comparison:
    def __init__(self, arguments):
        self.arguments = arguments
        self.sizes = [int(size) for size in arguments.sizes.split(",")]
        peers = [peer for peer in arguments.peers.split(",") if peer]
        self.contestants = ["landscape"] + [peer for peer in peers if peer != "landscape"]
        self.results, self.verdicts, self.counts, self.bytes, self.rows = {}, {}, {}, {}, {}
        self.load = os.getloadavg()[0]

    def folder(self, size):
        folder = workloads.folder(self.arguments.benchmarks, self.arguments.work, size)
        self.bytes[size] = workloads.megabytes(folder)
        self.rows[size] = rows(folder)
        return folder

    def command(self, contestant, folder, out):
        if contestant in ("landscape", "ordinary"):
            command = [
                self.arguments.program, "overlap", str(folder), "--out", str(out), "--no-containment", "--quiet"
            ]
            # Significance needs the whole landscape; above its limit it is left out and said to be.
            ordinary = ["--significance", "--set", "significance.maximum-partnerships=2"]
            return command + (ordinary if contestant == "ordinary" else [])
        if contestant == "cpp":
            return [self.arguments.join, str(folder), str(out)]
        return [sys.executable, str(HERE / "joins.py"), contestant, str(folder), str(out)]

    def measure(self, size):
        folder = self.folder(size)
        runs = {name: [] for name in self.contestants if size <= CONTESTANTS[name][2]}
        ours = None
        for turn in range(self.arguments.repeats):
            for name, results in runs.items():
                isDone = turn > 0 and size >= ONCE.get(name, 10**9)
                if isDone or None in results:
                    continue
                out = self.arguments.work / f"out-{name}"
                shutil.rmtree(out, ignore_errors=True)
                out.mkdir(parents=True)
                result = run(self.command(name, folder, out), self.arguments.timeout)
                results.append(result)
                print(f"{size} {name}: {cell(result)}", file=sys.stderr, flush=True)
                if result is None or turn > 0:
                    continue
                count, isSame, isEqual = compared(ours or out / "edges.csv", out / "edges.csv")
                if ours is None:
                    ours, self.counts[size] = out / "edges.csv", count
                else:
                    # Two ways through one program: the same to the byte.
                    self.verdicts[name, size] = isEqual if name == "ordinary" else isSame
        for name, results in runs.items():
            finished = sorted(result for result in results if result)
            self.results[name, size] = finished[len(finished) // 2] if finished else None

    def of(self, name, size):
        return self.results.get((name, size))

    def times(self):
        lines = [
            [CONTESTANTS[name][0]]
            + [cell(self.of(name, size), self.verdicts.get((name, size), True)) for size in self.sizes]
            for name in self.contestants
        ]
        lines.append(["edges"] + [f"{self.counts.get(size, 0):,}" for size in self.sizes])
        lines.append(["input, MB"] + [f"{self.bytes[size]:.1f}" for size in self.sizes])
        return table(["wall s / CPU s / peak MB"] + [f"{size:,}" for size in self.sizes], lines)

    def ratios(self):
        lines = []
        for name in self.contestants[1:]:
            line = [CONTESTANTS[name][0]]
            for size in self.sizes:
                own, theirs = self.of("landscape", size), self.of(name, size)
                if not own or not theirs:
                    line.append("–")
                    continue
                places = 2 if name == "cpp" else 1
                wall, cpu, memory = (their / ours for their, ours in zip(theirs, own))
                text = f"{wall:.{places}f} ({cpu:.{places}f}; {memory:.1f})"
                for aim, found, kind in zip(AIMS.get((name, size), ()), (wall, cpu), ("", " of CPU")):
                    if aim:
                        verdict = "reached" if found >= aim else "**missed**"
                        text += f", aim{kind} {aim:.{places}f}: {verdict}"
                line.append(text)
            lines.append(line)
        return table([""] + [f"{size:,}" for size in self.sizes], lines)

    def curves(self):
        head = ["partnerships", "rows read", "MB read", "edges", "wall s", "CPU s", "peak MB", "wall ×",
                "CPU ×", "memory ×", "rows ×", "edges ×", "CPU µs a row"]
        lines, last = [], None
        for size in self.sizes:
            own = self.of("landscape", size)
            if not own:
                continue
            grown = ["–"] * 5
            if last:
                before, then = last
                grown = [
                    f"{own[0] / before[0]:.1f}", f"{own[1] / before[1]:.1f}", f"{own[2] / before[2]:.1f}",
                    f"{self.rows[size] / self.rows[then]:.1f}", f"{self.counts[size] / self.counts[then]:.1f}"
                ]
            lines.append(
                [f"{size:,}", f"{self.rows[size]:,}", f"{self.bytes[size]:.1f}", f"{self.counts[size]:,}",
                 f"{own[0]:.2f}", f"{own[1]:.2f}", f"{own[2]:,.0f}"] + grown
                + [f"{own[1] / self.rows[size] * 1e6:.2f}"])
            last = own, size
        return table(head, lines)

    def phases(self, size):
        found = subprocess.run(
            [self.arguments.benchmarks, "phases", str(self.folder(size))], capture_output=True, text=True)
        if found.returncode:
            return [found.stdout + found.stderr]
        lines = []
        for line in found.stdout.splitlines():
            name, wall, cpu, count = line.split("\t")
            size = f"{int(count) / 1e6:,.0f}" if int(count) else ""
            lines.append([name, f"{float(wall):.2f}", f"{float(cpu):.2f}", size])
        return table(["phase", "wall s", "CPU s", "MB"], lines)

    def analyse(self, size):
        out = self.arguments.work / "out-analyse"
        shutil.rmtree(out, ignore_errors=True)
        result = run(
            [self.arguments.program, "analyse", str(self.folder(size)), "--out", str(out), "--quiet"],
            self.arguments.timeout)
        print(f"{size} analyse: {cell(result)}", file=sys.stderr, flush=True)
        if result is None:
            return None
        report = out / os.readlink(out / "latest")
        files = [file for file in report.rglob("*") if file.is_file()]
        pages = sum(1 for file in files if file.suffix == ".html" and file.parent.name != "tables")
        megabytes = sum(file.stat().st_size for file in files) / 1e6
        with open(report / "tables" / "findings.en.csv", newline="", encoding="utf-8-sig") as file:
            findings = sum(1 for _ in csv.reader(file)) - 1
        shutil.rmtree(out, ignore_errors=True)
        return [f"{size:,}", cell(result), f"{findings:,}", f"{pages:,}", f"{len(files):,}", f"{megabytes:,.0f}"]

    def machine(self):
        packages = sorted({package for name in self.contestants for package in CONTESTANTS[name][1]})
        swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
        compiler = next((line for line in swift.splitlines() if "Swift version" in line), "").split("(")[0].strip()
        model = ""
        if Path("/proc/cpuinfo").exists():
            lines = Path("/proc/cpuinfo").read_text().splitlines()
            model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "")
        return (
            f"{os.cpu_count()} processors ({model or platform.machine()}), {compiler}, "
            f"Python {platform.python_version()}"
            + "".join(f", {package} {version(package)}" for package in packages)
            + f"; median of {self.arguments.repeats} runs in turns, once where a run is long; load before "
            + f"{self.load:.1f}, after {os.getloadavg()[0]:.1f}."
        )

    def text(self):
        for size in self.sizes:
            self.measure(size)
        lines = [self.machine(), ""] + self.times()
        wrong = [key for key, isSame in self.verdicts.items() if not isSame]
        lines += ["", "Edges checked pair by pair: " + (
            f"**they differ for {wrong}**." if wrong
            else f"all {sum(1 for _ in self.verdicts)} other runs gave the same pairs and scores.")]
        lines += ["", "Times slower than `landscape overlap` in wall time (in CPU; in memory):", ""] + self.ratios()
        lines += ["", "How cost grows from one size to the next (for ten times the partnerships, wall time may grow 15 times and "
            "memory 11 times):", ""]
        lines += self.curves()
        if self.arguments.phases:
            size = max(size for size in self.sizes)
            lines += ["", f"Where the time goes at {size:,}, and the floor:", ""] + self.phases(size)
        analysed = [self.analyse(int(size)) for size in self.arguments.analyse.split(",") if size]
        if any(analysed):
            lines += ["", "`landscape analyse`, reading to the published report and history:", ""]
            lines += table(
                ["partnerships", "wall s / CPU s / peak MB", "findings", "pages", "files", "MB written"],
                [line for line in analysed if line])
        return "\n".join(lines) + "\n"


def record(text):
    page = RECORD.read_text(encoding="utf-8")
    before, rest = page.split(MARKS[0], 1)
    _, after = rest.split(MARKS[1], 1)
    RECORD.write_text(f"{before}{MARKS[0]}\n{text}{MARKS[1]}{after}", encoding="utf-8")


def main():
    if sys.argv[1:2] == ["--compare"]:
        ours, theirs = (Path(path) for path in sys.argv[2:])
        found = edges(ours)
        json.dump([len(found), same(found, edges(theirs)), ours.read_bytes() == theirs.read_bytes()], sys.stdout)
        return
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--benchmarks", required=True)
    parser.add_argument("--join", required=True, help="the C++ join")
    parser.add_argument("--work", required=True, type=Path)
    parser.add_argument("--sizes", default="1000,10000,100000,1000000")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--timeout", type=float, default=300)
    parser.add_argument("--peers", default=",".join(CONTESTANTS))
    parser.add_argument("--analyse", default="100000", help="sizes at which `analyse` is run")
    parser.add_argument("--phases", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--record", action="store_true")
    arguments = parser.parse_args()
    text = Comparison(arguments).text()
    print(text)
    if arguments.record:
        record(text)


if __name__ == "__main__":
    main()
