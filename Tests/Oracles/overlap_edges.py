#!/usr/bin/env python3
"""The edges of design section 5, straight from its definitions: an oracle for `landscape overlap`.

Usage: overlap_edges.py CATALOGUE [EDGES_CSV CONTAINMENTS_CSV]
Prints the number of edges and containments; with the two files compares them pair by pair
(scores to 1e-9) and exits 1 where they differ. Reads tidy CSV only, with every row usable and
every partnership active, as in the Welsh catalogues.
"""
import csv
import itertools
import math
import sys


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def cells(text):
    return [part.strip() for part in text.split(";") if part.strip()]


def at_least(score, threshold):
    return score >= threshold - 1e-9


def ratio(shared, whole):
    return shared / whole if whole else 0.0


def main():
    folder = sys.argv[1]
    areas = {row["code"]: row for row in rows(f"{folder}/areas.csv")}
    remits = {row["id"]: row for row in rows(f"{folder}/remits.csv")}
    boards = sorted(rows(f"{folder}/partnerships.csv"), key=lambda row: row["id"].encode())
    seats = rows(f"{folder}/memberships.csv")

    def atoms_of(code):
        parts = cells(areas[code]["parts"])
        return set().union(*map(atoms_of, parts)) if parts else {code}

    def with_ancestors(remit):
        found = set()
        while remit:
            found.add(remit)
            remit = remits[remit]["broader"]
        return found

    people = {code: float(row["population"] or 0) for code, row in areas.items()}
    members = {board["id"]: set() for board in boards}
    for seat in seats:
        if seat["role"] != "observer":
            members[seat["partnership"]].add(seat["organisation"])
    atoms = {b["id"]: set().union(*map(atoms_of, cells(b["areas"])), set()) for b in boards}
    topics = {b["id"]: set().union(*map(with_ancestors, cells(b["remits"])), set()) for b in boards}
    degree = {}
    for board in members.values():
        for member in board:
            degree[member] = degree.get(member, 0) + 1
    weight = {member: math.log(1 + len(boards) / count) for member, count in degree.items()}

    def total(weights, chosen):
        return math.fsum(weights[each] for each in chosen)

    edges, containments = {}, {}
    for p, q in itertools.combinations([board["id"] for board in boards], 2):
        shared = members[p] & members[q]
        area = ratio(total(people, atoms[p] & atoms[q]), total(people, atoms[p] | atoms[q]))
        membership = ratio(total(weight, shared), total(weight, members[p] | members[q]))
        remit = ratio(len(topics[p] & topics[q]), len(topics[p] | topics[q]))
        if at_least(membership, 0.5) or (
            at_least(area, 0.5) and at_least(remit, 0.5) and shared
        ):
            edges[p, q] = (area, membership, remit)
        for inner, outer in ((p, q), (q, p)):
            scores = (
                ratio(total(people, atoms[p] & atoms[q]), total(people, atoms[inner])),
                ratio(total(weight, shared), total(weight, members[inner])),
                ratio(len(topics[p] & topics[q]), len(topics[inner])),
            )
            if (
                atoms[inner] != atoms[outer]
                and at_least(scores[0], 0.95)
                and at_least(scores[1], 0.5)
                and at_least(scores[2], 0.5)
            ):
                containments[inner, outer] = scores
    print(f"{len(edges)} edges, {len(containments)} containments")
    if len(sys.argv) < 4:
        return 0

    failures = 0
    for path, keys, expected in (
        (sys.argv[2], ("source", "target"), edges),
        (sys.argv[3], ("inner", "outer"), containments),
    ):
        found = rows(path)
        pairs = [tuple(row[key] for key in keys) for row in found]
        if pairs != sorted(expected, key=lambda pair: tuple(each.encode() for each in pair)):
            print(f"{path}: other pairs, or another order: {set(pairs) ^ set(expected)}")
            failures += 1
            continue
        for pair, row in zip(pairs, found):
            scores = (float(row["area"]), float(row["membership"]), float(row["remit"]))
            if any(abs(a - b) > 1e-9 for a, b in zip(scores, expected[pair])):
                print(f"{path}: {pair}: {scores}, expected {expected[pair]}")
                failures += 1
    return 1 if failures else 0


sys.exit(main())
