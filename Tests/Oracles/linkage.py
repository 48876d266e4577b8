"""Expected cophenetic distances for AverageLinkageTests.swift, from SciPy 1.17.1.

A sparse similarity matrix without ties, drawn once; pairs that are not listed have similarity 0,
so that clusters no pair links meet at height 1. Prints the pairs and, row by row, the cophenetic
distances 1 - similarity.
"""

from itertools import combinations
from random import Random

from scipy.cluster.hierarchy import average, cophenet

LEAVES = 12
random = Random(20230630)
similarity = {}
for pair in combinations(range(LEAVES), 2):
    # Two parts that nothing links: 0..7 and 8..11.
    if (pair[0] < 8) == (pair[1] < 8) and random.random() < 0.5:
        similarity[pair] = round(random.uniform(0.05, 0.999), 6)
assert len(set(similarity.values())) == len(similarity)
distances = [1 - similarity.get(pair, 0.0) for pair in combinations(range(LEAVES), 2)]
tree = average(distances)
print("pairs", [(u, v, s) for (u, v), s in similarity.items()])
print("cophenetic", [round(float(d), 12) for d in cophenet(tree)])
