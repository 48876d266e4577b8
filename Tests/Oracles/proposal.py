"""Second opinion on the choice of changes: SciPy's MILP (HiGHS) over seeded selections.

Draws the same instances as `SelectionTests` (splitmix64, same calls in the same order) and prints the
greatest value of each, or `none` where what is required cannot all be:

    python3 Tests/Oracles/proposal.py > Tests/Oracles/proposal.txt
"""

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

MASK = (1 << 64) - 1


class Generator:
    def __init__(self, seed):
        self.state = seed & MASK

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        return mixed ^ (mixed >> 31)

    def below(self, bound):
        return self.next() % bound if bound > 0 else 0


def draw(seed, most):
    """Options (value, bodies, cells), coverers, required, banned, touched, limit."""
    random = Generator(seed)
    count = 1 + random.below(most)
    bodies = 2 + random.below(12)
    cells = random.below(5)
    options = []
    for _ in range(count):
        value = random.below(30)
        size = 1 + random.below(3)
        taken = sorted({random.below(bodies) for _ in range(size)})
        cut = []
        if len(taken) == 1 and cells > 0:
            cut = sorted({random.below(cells) for _ in range(1 + random.below(2))})
        options.append((value, taken, cut))
    coverers = [1 + random.below(3) for _ in range(cells)]
    required = [random.below(count)] if random.below(4) == 0 else []
    banned = [random.below(count)] if random.below(4) == 0 else []
    touched = [random.below(bodies)] if random.below(5) == 0 else []
    limit = 1 + random.below(4) if random.below(2) == 0 else None
    return options, bodies, coverers, required, banned, touched, limit


def best(options, bodies, coverers, required, banned, touched, limit):
    count = len(options)
    rows, low, high = [], [], []

    def add(row, least, most):
        rows.append(row)
        low.append(least)
        high.append(most)

    for body in range(bodies):
        row = [1.0 if body in taken else 0.0 for _, taken, _ in options]
        add(row, 1.0 if body in touched else 0.0, 1.0)
    for cell, number in enumerate(coverers):
        add([1.0 if cell in cut else 0.0 for _, _, cut in options], 0.0, number - 1.0)
    if limit is not None:
        add([1.0] * count, 0.0, float(limit))
    least = np.zeros(count)
    most = np.ones(count)
    for option in required:
        least[option] = 1
    for option in banned:
        most[option] = 0
    if any(least > most):
        return None
    result = milp(
        c=[-value for value, _, _ in options], integrality=np.ones(count),
        bounds=Bounds(least, most), constraints=LinearConstraint(np.array(rows), low, high))
    return round(-result.fun) if result.success else None


if __name__ == "__main__":
    for seed in range(300):
        value = best(*draw(seed, 40))
        print("none" if value is None else value)
