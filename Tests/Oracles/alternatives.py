"""Second opinion on choices that differ and on fronts of two worths: SciPy's MILP (HiGHS).

Draws the same instances as `DrawnChoices` (splitmix64, same calls in the same order). A line for each:
the greatest worth of a complete choice that differs enough from the drawn ones, or `none`; then the
front, most by the first worth first, by one MILP after another with the second worth bounded below.
`infeasible` where what is required cannot all be:

    python3 Tests/Oracles/alternatives.py > Tests/Oracles/alternatives.txt
"""

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

from proposal import Generator

SHARES = [0.2, 0.3, 0.5]


class Drawn:
    def __init__(self, seed, most):
        random = Generator(seed)
        self.count = 1 + random.below(most)
        self.bodies = 2 + random.below(10)
        cells = random.below(4)
        self.values, self.second, self.taken, self.cut, self.effects = [], [], [], [], []
        for _ in range(self.count):
            self.values.append(random.below(20))
            self.second.append(random.below(20))
            size = 1 + random.below(3)
            taken = sorted({random.below(self.bodies) for _ in range(size)})
            cut = []
            if len(taken) == 1 and cells > 0:
                cut = sorted({random.below(cells) for _ in range(1 + random.below(2))})
            self.effects.append({3 * body + random.below(3) for body in taken})
            self.taken.append(set(taken))
            self.cut.append(set(cut))
        self.coverers = [1 + random.below(3) for _ in range(cells)]
        self.required = [random.below(self.count)] if random.below(5) == 0 else []
        self.banned = [random.below(self.count)] if random.below(4) == 0 else []
        self.touched = [random.below(self.bodies)] if random.below(6) == 0 else []
        self.limit = 2 + random.below(4) if random.below(3) == 0 else None
        self.share = SHARES[random.below(3)]
        orders = [range(self.count), range(self.count - 1, -1, -1)]
        self.earlier = [self.greedy(order) for order in orders[: 1 + random.below(2)]]

    def greedy(self, order):
        chosen, taken, left = [], set(), list(self.coverers)
        for option in order:
            if option in self.banned or taken & self.taken[option]:
                continue
            if any(left[cell] <= 1 for cell in self.cut[option]):
                continue
            chosen.append(option)
            taken |= self.taken[option]
            for cell in self.cut[option]:
                left[cell] -= 1
        return chosen


class Model:
    """Rows over x (options), z (cells of which no coverer is to spare) and u (the limit is used up)."""

    def __init__(self, drawn):
        self.drawn = drawn
        self.width = drawn.count + len(drawn.coverers) + 1
        self.rows, self.low, self.high = [], [], []
        self.least, self.most = np.zeros(self.width), np.ones(self.width)
        for option in drawn.required:
            self.least[option] = 1
        for option in drawn.banned:
            self.most[option] = 0
        for body in range(drawn.bodies):
            row = {o: 1.0 for o in range(drawn.count) if body in drawn.taken[o]}
            self.add(row, 1.0 if body in drawn.touched else 0.0, 1.0)
        for cell, number in enumerate(drawn.coverers):
            takers = {o: 1.0 for o in range(drawn.count) if cell in drawn.cut[o]}
            self.add(takers, 0.0, number - 1.0)
        if drawn.limit is not None:
            self.add({o: 1.0 for o in range(drawn.count)}, 0.0, float(drawn.limit))

    def add(self, row, low, high):
        full = np.zeros(self.width)
        for place, amount in row.items():
            full[place] = amount
        self.rows.append(full)
        self.low.append(low)
        self.high.append(high)

    def complete(self):
        drawn = self.drawn
        for cell, number in enumerate(drawn.coverers):
            row = {o: 1.0 for o in range(drawn.count) if cell in drawn.cut[o]}
            row[drawn.count + cell] = -(number - 1.0)
            self.add(row, 0.0, np.inf)
        if drawn.limit is None:
            self.most[-1] = 0
        else:
            row = {o: 1.0 for o in range(drawn.count)}
            row[self.width - 1] = -float(drawn.limit)
            self.add(row, 0.0, np.inf)
        for option in range(drawn.count):
            if option in drawn.banned:
                continue
            row = {o: 1.0 for o in range(drawn.count) if drawn.taken[o] & drawn.taken[option]}
            for cell in drawn.cut[option]:
                row[drawn.count + cell] = 1.0
            row[self.width - 1] = 1.0
            self.add(row, 1.0, np.inf)

    def differ(self):
        drawn = self.drawn
        kept = 1 - drawn.share
        for chosen in drawn.earlier:
            effects = set().union(*[drawn.effects[o] for o in chosen]) if chosen else set()
            common = [len(drawn.effects[o] & effects) for o in range(drawn.count)]
            own = {o: common[o] - kept * len(drawn.effects[o]) for o in range(drawn.count)}
            self.add(own, -np.inf, 1e-9)
            self.add(dict(enumerate(common)), -np.inf, kept * len(effects) + 1e-9)

    def most_by(self, worth):
        if any(self.least > self.most):
            return None
        cost = np.zeros(self.width)
        cost[: self.drawn.count] = [-value for value in worth]
        result = milp(
            c=cost, integrality=np.ones(self.width), bounds=Bounds(self.least, self.most),
            constraints=LinearConstraint(np.array(self.rows), self.low, self.high),
            options={"mip_rel_gap": 0})
        return round(-result.fun) if result.success else None


def front(drawn):
    """Most by the first worth, of those most by the second; then more by the second than that."""
    points, floor = [], 0
    while True:
        model = Model(drawn)
        model.add(dict(enumerate(drawn.second)), float(floor), np.inf)
        first = model.most_by(drawn.values)
        if first is None:
            return points
        model.add(dict(enumerate(drawn.values)), float(first), np.inf)
        second = model.most_by(drawn.second)
        points.append(f"{first}:{second}")
        floor = second + 1


if __name__ == "__main__":
    for seed in range(200):
        drawn = Drawn(seed, 30)
        if Model(drawn).most_by(drawn.values) is None:
            print("infeasible")
            continue
        model = Model(drawn)
        model.complete()
        model.differ()
        worth = model.most_by(drawn.values)
        print("none" if worth is None else worth, ",".join(front(drawn)))
