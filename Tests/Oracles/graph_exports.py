"""Reads the graph exports back with NetworkX and compares them with edges.csv.

    landscape overlap CATALOGUE --out DIR
    for f in graphml gexf json csv; do landscape export CATALOGUE --format $f > DIR/overlap.$f; done
    python graph_exports.py DIR

Every pair of edges.csv stands in each export as an edge whose relation holds `overlap`, with the same
three scores; every pair of containments.csv as one that says which lies in which. Exits 1 when not.
"""

import csv
import json
import sys
from pathlib import Path

import networkx as nx

folder = Path(sys.argv[1])


def table(name):
    with open(folder / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def networkx_csv():
    graph = nx.Graph()
    for row in table("overlap.csv"):
        graph.add_edge(row.pop("source"), row.pop("target"), **row)
    return graph


def attributes(graph, name, source, target):
    if not graph.has_edge(source, target):
        sys.exit(f"{name}: no edge {source} {target}")
    return graph.edges[source, target]


graphs = {
    "GraphML": nx.read_graphml(folder / "overlap.graphml"),
    "GEXF": nx.read_gexf(folder / "overlap.gexf"),
    "JSON": nx.node_link_graph(json.loads((folder / "overlap.json").read_text()), edges="edges"),
    "CSV": networkx_csv(),
}
edges, containments = table("edges.csv"), table("containments.csv")
pairs = {(row["source"], row["target"]) for row in edges}
pairs |= {tuple(sorted((row["inner"], row["outer"]), key=str.encode)) for row in containments}
for name, graph in graphs.items():
    if graph.is_directed() or graph.number_of_edges() != len(pairs):
        sys.exit(f"{name}: {graph.number_of_edges()} edges, expected {len(pairs)}")
    for row in edges:
        found = attributes(graph, name, row["source"], row["target"])
        if "overlap" not in found["relation"].split():
            sys.exit(f"{name}: {row} is no overlap")
        for layer in ("area", "membership", "remit"):
            if float(found[layer]) != float(row[layer]):
                sys.exit(f"{name}: {row} has {layer} {found[layer]}")
    for row in containments:
        found = attributes(graph, name, row["inner"], row["outer"])
        isFirst = row["inner"].encode() < row["outer"].encode()
        side = "source-in-target" if isFirst else "target-in-source"
        if side not in found["relation"].split():
            sys.exit(f"{name}: {row} is not {side}")
        measure = "_of_" + side.replace("-", "_")
        for layer in ("area", "membership", "remit"):
            if float(found[layer + measure]) != float(row[layer]):
                sys.exit(f"{name}: {row} has {layer} {found[layer + measure]}")
    print(f"{name}: {graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges agree")
