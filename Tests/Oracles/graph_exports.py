"""Reads the graph exports back with NetworkX and igraph and compares them with edges.csv.

    landscape overlap CATALOGUE --out DIR
    for f in graphml gexf json csv; do landscape export CATALOGUE --format $f > DIR/overlap.$f; done
    python graph_exports.py DIR

Every pair of edges.csv stands in each export as an edge whose relation holds `overlap`, with the same
three scores; every pair of containments.csv as one that says which lies in which. The GEXF declares the layers as
attributes of edges and gives every edge each of them, which is what Gephi shows and filters by. Exits 1 when not.
"""

import csv
import json
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

import igraph
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


def from_igraph(graph, name):
    """The same graph for the comparison: names of vertices and all attributes of edges."""
    copy = nx.Graph()
    copy.add_nodes_from(graph.vs[name])
    for edge in graph.es:
        ends = graph.vs[edge.source][name], graph.vs[edge.target][name]
        copy.add_edge(*ends, **edge.attributes())
    return copy


def igraph_csv():
    rows = table("overlap.csv")
    return igraph.Graph.DictList([], rows, directed=False)


def attributes(graph, name, source, target):
    if not graph.has_edge(source, target):
        sys.exit(f"{name}: no edge {source} {target}")
    return graph.edges[source, target]


graphs = {
    "GraphML": nx.read_graphml(folder / "overlap.graphml"),
    "GEXF": nx.read_gexf(folder / "overlap.gexf"),
    "JSON": nx.node_link_graph(json.loads((folder / "overlap.json").read_text()), edges="edges"),
    "CSV": networkx_csv(),
    "GraphML in igraph": from_igraph(igraph.Graph.Read_GraphML(str(folder / "overlap.graphml")), "id"),
    "CSV in igraph": from_igraph(igraph_csv(), "name"),
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

space = "{http://www.gexf.net/1.2draft}"
gexf = xml.parse(folder / "overlap.gexf").getroot().find(space + "graph")
declared = {
    attribute.get("title"): attribute.get("id")
    for group in gexf.findall(space + "attributes") if group.get("class") == "edge"
    for attribute in group
}
for edge in gexf.find(space + "edges"):
    given = {value.get("for"): float(value.get("value"))
             for value in edge.find(space + "attvalues") if value.get("for") != declared["relation"]}
    missing = [layer for layer in ("area", "membership", "remit") if declared[layer] not in given]
    if missing:
        sys.exit(f"GEXF: edge {edge.get('id')} has no {missing}")
print(f"GEXF: every edge has its layers as attributes: {', '.join(sorted(declared))}")
