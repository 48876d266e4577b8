"""Expected values for OverlapGraphTests on the Davis Southern Women data.

Run with Python 3, NetworkX 3.6.1 and SciPy 1.17.1; prints the numbers that
DavisTests.swift and AverageLinkageTests.swift hold. Nothing here shares code with the
product: measures are written from methods.md sections 1 and 6 and design.md section 5.
"""

from itertools import combinations
from math import log

import networkx as nx
from networkx.algorithms import bipartite
from scipy.cluster.hierarchy import average, cophenet, fcluster

graph = nx.davis_southern_women_graph()
women = sorted(n for n, d in graph.nodes(data=True) if d["bipartite"] == 0)
events = sorted(
    (n for n, d in graph.nodes(data=True) if d["bipartite"] == 1), key=lambda e: int(e[1:])
)
N = len(women)


def jaccard(u, v):
    a, b = set(graph[u]), set(graph[v])
    return len(a & b) / len(a | b)


def overlap_coefficient(u, v):
    a, b = set(graph[u]), set(graph[v])
    return len(a & b) / min(len(a), len(b))


def weighted(u, v, weight):
    a, b = set(graph[u]), set(graph[v])
    union = sum(weight(x) for x in a | b)
    return sum(weight(x) for x in a & b) / union if union else 0.0


def omega(event):
    """The product's weight: women are partnerships, events are organisations."""
    return log(1 + N / graph.degree(event))


def state_idf(event):
    return log(N / graph.degree(event))


def rows():
    print("women", women)
    for woman in women:
        print(woman, [events.index(e) for e in sorted(graph[woman], key=events.index)])


def measures():
    projected = bipartite.overlap_weighted_projected_graph(graph, women, jaccard=True)
    smaller = bipartite.overlap_weighted_projected_graph(graph, women, jaccard=False)
    pairs = list(combinations(women, 2))
    adamic = {(u, v): p for u, v, p in nx.adamic_adar_index(graph, pairs)}
    newman = bipartite.collaboration_weighted_projected_graph(graph, women)
    allocation = {
        (u, v): p for u, v, p in nx.resource_allocation_index(graph, pairs)
    }
    for u, v in combinations(women, 2):
        j, oc = jaccard(u, v), overlap_coefficient(u, v)
        assert j == (projected[u][v]["weight"] if projected.has_edge(u, v) else 0.0)
        assert oc == (smaller[u][v]["weight"] if smaller.has_edge(u, v) else 0.0)
    for u, v in [
        ("Evelyn Jefferson", "Laura Mandeville"),
        ("Katherina Rogers", "Sylvia Avondale"),
        ("Flora Price", "Olivia Carleton"),
        ("Evelyn Jefferson", "Theresa Anderson"),
        ("Brenda Rogers", "Nora Fayette"),
        ("Charlotte McDowd", "Olivia Carleton"),
    ]:
        a, b = set(graph[u]), set(graph[v])
        print(
            u, "|", v, len(a), len(b), len(a & b), jaccard(u, v), overlap_coefficient(u, v),
            "omega", repr(weighted(u, v, omega)), "state", repr(weighted(u, v, state_idf)),
            "contain", repr(sum(map(omega, a & b)) / sum(map(omega, a))),
            "newman", newman[u][v]["weight"] if newman.has_edge(u, v) else 0,
            "adamic", adamic[(u, v)], "allocation", allocation[(u, v)],
            "lift", len(a & b) * len(events) / (len(a) * len(b)),
        )
    total = sum(weighted(u, v, omega) for u, v in combinations(women, 2))
    print("sum of omega-weighted Jaccard over all pairs", repr(total))
    pairs = [(u, v) for u, v in combinations(women, 2) if weighted(u, v, omega) >= 0.5 - 1e-9]
    print("pairs at .5", len(pairs), [(women.index(u), women.index(v)) for u, v in pairs])


def linkage():
    """methods.md section 6: UPGMA on 1 - Jaccard."""
    distances = [1 - jaccard(u, v) for u, v in combinations(women, 2)]
    tree = average(distances)
    print("distinct distances", len(set(round(d, 12) for d in distances)))
    print("heights", [round(float(h), 12) for h in tree[:, 2]])
    print("cophenetic", [round(float(d), 12) for d in cophenet(tree)])
    from numpy import corrcoef

    print("correlation", corrcoef(distances, cophenet(tree))[0, 1])
    print("two clusters", [int(c) for c in fcluster(tree, 2, "maxclust")])


if __name__ == "__main__":
    rows()
    measures()
    linkage()
