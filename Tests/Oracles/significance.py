"""Second opinion on the significance of shared members in a tidy catalogue.

Usage: python3 significance.py Tests/Fixtures/wales-2019

Run with Python 3 and NumPy; takes some seconds. Fits the model without a mask, with geography, and
with geography and law, by peeling and plain rescaling (the product finds forced cells by components
and takes Newton steps), convolves every pair on its own, and prints how many pairs have p and q at
most .05, the least q and the three rarest pairs. Observers are not counted; no dates are applied.
Nothing here shares code with the product: written from methods.md section 2.
"""

import csv
import sys

import numpy as np

folder = sys.argv[1].rstrip("/") + "/"


def rows(name):
    with open(folder + name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def values(cell):
    return [value.strip() for value in cell.split(";") if value.strip()]


areas = {row["code"]: row for row in rows("areas.csv")}
kinds = {row["kind"]: row for row in rows("kinds.csv")}
bodies = sorted(rows("organisations.csv"), key=lambda row: row["id"].encode())
boards = sorted(rows("partnerships.csv"), key=lambda row: row["id"].encode())
seats = {
    (row["partnership"], row["organisation"])
    for row in rows("memberships.csv")
    if row["role"] != "observer"
}


def atoms(codes):
    found = set()
    for code in codes:
        parts = values(areas[code]["parts"])
        found |= atoms(parts) if parts else {code}
    return found


reach = [atoms(values(body["area"])) for body in bodies]
held = np.array([[(p["id"], o["id"]) in seats for o in bodies] for p in boards])
forbidden = np.zeros_like(held)
mandatory = np.zeros_like(held)
for i, board in enumerate(boards):
    footprint = atoms(values(board["areas"]))
    kind = kinds[board["kind"]]
    is_statutory = (board["basis"] or kind["basis"]) == "statutory"
    required = values(kind["statutory_member_kinds"])
    for k, body in enumerate(bodies):
        meets = not footprint or not reach[k] or bool(footprint & reach[k])
        forbidden[i, k] = not meets and not held[i, k]
        mandatory[i, k] = held[i, k] and is_statutory and body["kind"] in required


def fit(forbidden, mandatory):
    """Chances of seats: peel full and empty rows and columns, then rescale to 1e-10."""
    sums = held.sum(1), held.sum(0)
    chance = mandatory.astype(float)
    free = ~forbidden & ~mandatory
    changed = True
    while changed:
        changed = False
        for axis in (0, 1):
            # Views by row, then by column: writing to them writes to the matrices.
            view, cells = (chance, free) if axis == 0 else (chance.T, free.T)
            for line in range(len(cells)):
                missing = sums[axis][line] - round(view[line].sum())
                if cells[line].any() and missing in (0, cells[line].sum()):
                    view[line][cells[line]] = 1.0 if missing else 0.0
                    cells[line] = False
                    changed = True
    left, right = sums[0] - chance.sum(1), sums[1] - chance.sum(0)
    scale = np.sqrt(max(1, left.sum()))
    x, y = left / scale, right / scale
    for _ in range(200_000):
        total = np.where(free, y / (1 + np.outer(x, y)), 0).sum(1)
        x = np.divide(left, total, out=np.zeros_like(x), where=total > 0)
        total = np.where(free, x[:, None] / (1 + np.outer(x, y)), 0).sum(0)
        y = np.divide(right, total, out=np.zeros_like(y), where=total > 0)
        odds = np.outer(x, y)
        result = np.where(free, odds / (1 + odds), chance)
        if abs(result.sum(1) - sums[0]).max() < 1e-10 and abs(result.sum(0) - sums[1]).max() < 1e-10:
            return result
    raise SystemExit("not converged")


def tail(shared, chances):
    states = np.ones(1)
    for chance in chances[chances > 0]:
        states = np.convolve(states, [1 - chance, chance])
    return 1.0 if shared == 0 else min(1.0, states[shared:].sum())


nobody = np.zeros_like(held)
active = [i for i in range(len(boards)) if held[i].any()]
pairs = [(i, j) for n, i in enumerate(active) for j in active[n + 1 :]]
shared = held.astype(int) @ held.T.astype(int)
print(folder, len(boards), "boards", held.sum(), "seats", mandatory.sum(), "mandatory")
for name, closed, must in (
    ("seats", nobody, nobody),
    ("geography", forbidden, nobody),
    ("geography-and-law", forbidden, mandatory),
):
    chance = fit(closed, must)
    p = np.array([tail(shared[i, j], chance[i] * chance[j]) for i, j in pairs])
    order = np.argsort(p, kind="stable")
    ranks = np.arange(1, len(p) + 1)
    q = np.minimum.accumulate((p[order] * len(p) / ranks)[::-1])[::-1]
    counts = (p <= 0.05 + 1e-9).sum(), (q <= 0.05 + 1e-9).sum()
    print(f"{name}: {len(p)} pairs, p {counts[0]}, q {counts[1]}, least q {q.min():.12g}")
    for index in order[:3]:
        i, j = pairs[index]
        print("  ", boards[i]["id"], boards[j]["id"], shared[i, j], f"{p[index]:.12g}")
