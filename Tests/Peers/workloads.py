"""The files that the product and its peers read, made once and kept until their generator changes."""

import hashlib
import subprocess
from pathlib import Path

GENERATOR = Path(__file__).resolve().parent.parent.parent / "Sources" / "Benchmarks" / "Workload"
TABLES = ["areas", "remits", "organisations", "partnerships", "memberships"]
DIALECTS = ["ascii", "crlf", "quoted", "utf16"]


def generation():
    """A few letters that change with the generator."""
    digest = hashlib.sha256()
    for file in sorted(GENERATOR.glob("*.swift")):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:8]


def make(command):
    subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL)


def folder(benchmarks, work, size):
    """The workload of a size as CSV."""
    found = work / f"n{size}-{generation()}"
    if not (found / "memberships.csv").exists():
        found.mkdir(parents=True, exist_ok=True)
        make([benchmarks, "workload", size, found])
    return found


def dialect(benchmarks, work, size, name):
    """The same rows in another dialect of CSV."""
    source = folder(benchmarks, work, size)
    found = source.with_name(source.name + "-" + name)
    if not (found / "memberships.csv").exists():
        make([benchmarks, "dialect", name, source, found])
    return found


def document(benchmarks, work, size, source=None):
    """The workload, or its files in another dialect, as one XML document."""
    source = source or folder(benchmarks, work, size)
    found = source.with_name(source.name + ".xml")
    if not found.exists():
        make([benchmarks, "xml", source, found])
    return found


def megabytes(path):
    """Of a document, or of the tables in a folder."""
    files = [path / f"{name}.csv" for name in TABLES] if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files) / 1e6
