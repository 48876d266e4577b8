"""Expected cosines for RemitTextIndexTests.swift: TF-IDF as scikit-learn's TfidfVectorizer has it
with its defaults (smooth_idf, norm="l2", sublinear_tf=False), written out from its definition.

Stop words are already left out of the word lists, so that the numbers say nothing about the
lists of the product.
"""

from collections import Counter
from math import log, sqrt

TEXTS = [
    "children safeguarding region safeguarding adults",
    "adults safeguarding region",
    "growth skills transport region",
    "",
    "diogelu plant oedolion",
]
documents = [Counter(text.split()) for text in TEXTS]
n = len(documents)
idf = {
    word: log((1 + n) / (1 + sum(word in d for d in documents))) + 1
    for d in documents
    for word in d
}


def vector(document):
    weights = {word: count * idf[word] for word, count in document.items()}
    length = sqrt(sum(weight * weight for weight in weights.values()))
    return {word: weight / length for word, weight in weights.items()}


vectors = [vector(d) if d else {} for d in documents]
for i in range(n):
    for j in range(i + 1, n):
        print(i, j, repr(sum(w * vectors[j].get(t, 0.0) for t, w in vectors[i].items())))
