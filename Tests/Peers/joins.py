"""The overlap join as an analyst could write it, one function a peer.

`joins.py PEER INPUT OUT` reads the tidy catalogue in INPUT and writes OUT/edges.csv
(source,target,area,membership,remit) by the edge condition of design section 5: membership >= .5, or
area >= .5 and remit >= .5 and a shared member, every comparison `>= t - 1e-9`. Rows need not be sorted.
"""

import csv
import math
import sys
from collections import defaultdict
from pathlib import Path

T = 0.5 - 1e-9


# --- what is small and read alike by all: areas and remits -------------------------------------------


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def atoms_of_areas(folder):
    """code -> {atom: people}"""
    parts, people = {}, {}
    for row in rows(folder / "areas.csv"):
        parts[row["code"]] = [part for part in row["parts"].split(";") if part]
        people[row["code"]] = int(row["population"] or 0)
    known = {}

    def resolve(code):
        if code not in known:
            below = {}
            for part in parts[code]:
                below |= resolve(part)
            known[code] = below or {code: people[code]}
        return known[code]

    sys.setrecursionlimit(100_000)
    return {code: resolve(code) for code in parts}


def masks_of_remits(folder):
    """id -> the bits of the remit and all its ancestors"""
    broader = {row["id"]: row["broader"] for row in rows(folder / "remits.csv")}
    bits = {remit: 1 << place for place, remit in enumerate(sorted(broader))}
    masks = {}
    for remit in broader:
        mask, current = 0, remit
        while current:
            mask |= bits[current]
            current = broader[current]
        masks[remit] = mask
    return masks


def area_scores(atoms, used):
    """(code, code) -> weighted Jaccard of every two used areas that share an atom, both ways round"""
    by_atom = defaultdict(list)
    for code in used:
        for atom in atoms[code]:
            by_atom[atom].append(code)
    weight = {code: sum(atoms[code].values()) for code in used}
    shared = defaultdict(int)
    for atom, codes in by_atom.items():
        for left in codes:
            for right in codes:
                shared[left, right] += atoms[left][atom]
    return {
        (left, right): both / (weight[left] + weight[right] - both)
        for (left, right), both in shared.items()
        if weight[left] + weight[right] - both > 0
    }


def small_tables(folder, areas, remit_cells):
    """The area scores of the areas in use and the mask of every cell of remits in use."""
    scores = area_scores(atoms_of_areas(folder), sorted(set(areas)))
    masks = masks_of_remits(folder)
    cells = {}
    for cell in set(remit_cells):
        mask = 0
        for remit in (cell or "").split(";"):
            if remit:
                mask |= masks[remit]
        cells[cell] = mask
    return scores, cells


# --- DuckDB ------------------------------------------------------------------------------------------


def duckdb_tables(folder):
    import duckdb
    import pyarrow as pa

    db = duckdb.connect()
    db.execute("set preserve_insertion_order = false")
    db.execute("set threads = 2")
    db.execute(
        f"""create table partnership as
            select row_number() over (order by id) as p, id, areas, coalesce(remits, '') as remits
            from read_csv('{folder}/partnerships.csv', all_varchar = true)"""
    )
    areas = [row[0] for row in db.execute("select distinct areas from partnership").fetchall()]
    cells = [row[0] for row in db.execute("select distinct remits from partnership").fetchall()]
    scores, masks = small_tables(folder, areas, cells)
    number = {code: place for place, code in enumerate(sorted(areas))}
    area = pa.table({"code": list(number), "f": list(number.values())})
    pair = pa.table(
        {
            "f": [number[left] for left, _ in scores],
            "g": [number[right] for _, right in scores],
            "area": list(scores.values()),
        }
    )
    remit = pa.table(
        {"remits": list(masks), "mask": pa.array(list(masks.values()), type=pa.uint64())}
    )
    db.execute("create table near as select * from pair")
    db.execute(
        """create table body as select p, id, f, mask
           from partnership join area on areas = code join remit using (remits)"""
    )
    db.execute(
        f"""create table seat as
            with ids as (
              select distinct partnership, organisation
              from read_csv('{folder}/memberships.csv', all_varchar = true)),
            degree as (select organisation, count(*) as df,
                row_number() over (order by count(*), organisation) as o
              from ids group by organisation)
            select p, o, df, ln(1 + (select count(*) from partnership) / df) as w
            from ids join degree using (organisation) join partnership on id = partnership"""
    )
    db.execute("create table weight as select p, sum(w) as total from seat group by p")
    return db


DUCKDB_SCORES = """
  scored as (
    select x.id as left_id, y.id as right_id, coalesce(near.area, 0) as area,
      shared / (u.total + v.total - shared) as membership,
      case when (x.mask | y.mask) = 0 then 0.0
        else bit_count(x.mask & y.mask) / bit_count(x.mask | y.mask) end as remit
    from pairs join body x on x.p = pairs.p join body y on y.p = pairs.q
      join weight u on u.p = pairs.p join weight v on v.p = pairs.q
      left join near on near.f = x.f and near.g = y.f)
  select least(left_id, right_id) as source, greatest(left_id, right_id) as target,
    area, membership, remit
  from scored where membership >= {t} or (area >= {t} and remit >= {t})
"""


def duckdb_plain(folder, out):
    """Every two partnerships that share a member, then the condition."""
    db = duckdb_tables(folder)
    db.execute(
        f"""copy (
          with pairs as (
            select a.p as p, b.p as q, sum(a.w) as shared
            from seat a join seat b on a.o = b.o and a.p < b.p group by all),
          {DUCKDB_SCORES.format(t=T)}
        ) to '{out}/edges.csv' (header)"""
    )


def duckdb_expert(folder, out):
    """A weighted prefix filter for membership, the few near areas for the rest; then verification."""
    db = duckdb_tables(folder)
    db.execute(
        f"""create table prefix as
            select seat.p, o, total, rest,
              rest >= {2 * T / (1 + T) - 1e-9} * total as is_indexed
            from (select p, o, df, sum(w) over (partition by p order by o
                rows between current row and unbounded following) as rest from seat) seat
              join weight using (p)
            where rest >= {T - 1e-9} * total and df > 1"""
    )
    db.execute(
        f"""copy (
          with candidate as (
            select least(a.p, b.p) as p, greatest(a.p, b.p) as q
            from prefix a join prefix b on a.o = b.o and b.is_indexed
              and (b.total < a.total or (b.total = a.total and b.p < a.p))
              and b.total >= {T - 1e-9} * a.total
              and least(a.rest, b.rest) >= {T / (1 + T) - 1e-9} * (a.total + b.total)
            union
            select x.p as p, y.p as q
            from near join body x on x.f = near.f join body y on y.f = near.g
            where near.area >= {T} and x.p < y.p
              and bit_count(x.mask & y.mask) >= {T} * bit_count(x.mask | y.mask)),
          pairs as (
            select candidate.p, candidate.q, sum(a.w) as shared
            from candidate join seat a on a.p = candidate.p
              join seat b on b.p = candidate.q and b.o = a.o group by all),
          {DUCKDB_SCORES.format(t=T)}
        ) to '{out}/edges.csv' (header)"""
    )


# --- polars ------------------------------------------------------------------------------------------


def polars_tables(folder):
    import polars as pl

    partnership = (
        pl.read_csv(
            folder / "partnerships.csv", columns=["id", "areas", "remits"], infer_schema=False
        )
        .sort("id")
        .with_columns(pl.col("remits").fill_null(""))
        .with_row_index("p")
    )
    scores, masks = small_tables(
        folder, partnership["areas"].unique().to_list(), partnership["remits"].unique().to_list()
    )
    near = pl.DataFrame(
        {
            "f": [left for left, _ in scores],
            "g": [right for _, right in scores],
            "area": list(scores.values()),
        }
    )
    mask = pl.DataFrame({"remits": list(masks), "mask": list(masks.values())}, schema_overrides={"mask": pl.UInt64})
    body = partnership.join(mask, on="remits").select("p", "id", pl.col("areas").alias("f"), "mask")
    seat = (
        pl.read_csv(
            folder / "memberships.csv", columns=["partnership", "organisation"], infer_schema=False
        )
        .unique()
        .join(partnership.select("p", pl.col("id").alias("partnership")), on="partnership")
        .with_columns(df=pl.len().over("organisation"))
    )
    order = (
        seat.select("organisation", "df").unique().sort("df", "organisation").with_row_index("o")
    )
    seat = seat.join(order.select("organisation", "o"), on="organisation").select(
        "p", "o", "df", w=(1 + len(partnership) / pl.col("df")).log()
    )
    weight = seat.group_by("p").agg(total=pl.col("w").sum())
    return pl, body, near, seat, weight


def polars_edges(pl, pairs, body, near, weight, out):
    scored = (
        pairs.join(body.lazy(), on="p")
        .join(body.lazy().rename({"p": "q"}), on="q", suffix="_right")
        .join(weight.lazy(), on="p")
        .join(weight.lazy().rename({"p": "q"}), on="q", suffix="_right")
        .join(near.lazy(), left_on=["f", "f_right"], right_on=["f", "g"], how="left")
        .with_columns(
            area=pl.col("area").fill_null(0.0),
            membership=pl.col("shared") / (pl.col("total") + pl.col("total_right") - pl.col("shared")),
            both=(pl.col("mask") & pl.col("mask_right")).bitwise_count_ones(),
            either=(pl.col("mask") | pl.col("mask_right")).bitwise_count_ones(),
        )
        .with_columns(
            remit=pl.when(pl.col("either") == 0).then(0.0).otherwise(pl.col("both") / pl.col("either"))
        )
        .filter(
            (pl.col("membership") >= T) | ((pl.col("area") >= T) & (pl.col("remit") >= T))
        )
        # ids were numbered in byte order
        .select(
            pl.col("id").alias("source"), pl.col("id_right").alias("target"), "area", "membership",
            "remit",
        )
    )
    scored.collect().write_csv(out / "edges.csv")


def polars_plain(folder, out):
    pl, body, near, seat, weight = polars_tables(folder)
    seats = seat.lazy().select("p", "o", "w")
    pairs = (
        seats.join(seats.select(q="p", o="o"), on="o")
        .filter(pl.col("p") < pl.col("q"))
        .group_by("p", "q")
        .agg(shared=pl.col("w").sum())
    )
    polars_edges(pl, pairs, body, near, weight, out)


def polars_expert(folder, out):
    pl, body, near, seat, weight = polars_tables(folder)
    prefix = (
        seat.sort("p", "o", descending=[False, True])
        .with_columns(rest=pl.col("w").cum_sum().over("p"))
        .join(weight, on="p")
        .filter((pl.col("rest") >= (T - 1e-9) * pl.col("total")) & (pl.col("df") > 1))
        .lazy()
        .select("p", "o", "total", "rest")
    )
    indexed = prefix.filter(
        pl.col("rest") >= (2 * T / (1 + T) - 1e-9) * pl.col("total")
    ).rename({"p": "q", "total": "lighter", "rest": "left"})
    by_members = (
        prefix.join(indexed, on="o")
        .filter(
            (
                (pl.col("lighter") < pl.col("total"))
                | ((pl.col("lighter") == pl.col("total")) & (pl.col("q") < pl.col("p")))
            )
            & (pl.col("lighter") >= (T - 1e-9) * pl.col("total"))
            & (
                pl.min_horizontal("rest", "left")
                >= (T / (1 + T) - 1e-9) * (pl.col("total") + pl.col("lighter"))
            )
        )
        .select(p=pl.min_horizontal("p", "q"), q=pl.max_horizontal("p", "q"))
    )
    bodies = body.lazy()
    by_area = (
        near.lazy()
        .filter(pl.col("area") >= T)
        .join(bodies, on="f")
        .join(bodies.rename({"p": "q", "f": "g", "mask": "other"}), on="g")
        .filter(
            (pl.col("p") < pl.col("q"))
            & (
                (pl.col("mask") & pl.col("other")).bitwise_count_ones()
                >= T * (pl.col("mask") | pl.col("other")).bitwise_count_ones()
            )
        )
        .select("p", "q")
    )
    seats = seat.lazy().select("p", "o", "w")
    pairs = (
        pl.concat([by_members, by_area])
        .unique()
        .join(seats, on="p")
        .join(seats.select(q="p", o="o"), on=["q", "o"])
        .group_by("p", "q")
        .agg(shared=pl.col("w").sum())
    )
    polars_edges(pl, pairs, body, near, weight, out)


# --- in Python's own memory --------------------------------------------------------------------------


def python_tables(folder):
    bodies = sorted((row["id"], row["areas"], row["remits"]) for row in rows(folder / "partnerships.csv"))
    place = {body[0]: number for number, body in enumerate(bodies)}
    seats = sorted(
        {(place[row["partnership"]], row["organisation"]) for row in rows(folder / "memberships.csv")}
    )
    scores, masks = small_tables(folder, [body[1] for body in bodies], [body[2] for body in bodies])
    degree = defaultdict(int)
    for _, organisation in seats:
        degree[organisation] += 1
    omega = {o: math.log(1 + len(bodies) / df) for o, df in degree.items()}
    total = [0.0] * len(bodies)
    for p, organisation in seats:
        total[p] += omega[organisation]
    return bodies, seats, scores, masks, omega, total


def write_edges(out, bodies, scores, masks, total, shared_pairs):
    with open(out / "edges.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["source", "target", "area", "membership", "remit"])
        for p, q, shared in shared_pairs:
            membership = shared / (total[p] + total[q] - shared)
            area = scores.get((bodies[p][1], bodies[q][1]), 0.0)
            x, y = masks[bodies[p][2]], masks[bodies[q][2]]
            remit = (x & y).bit_count() / (x | y).bit_count() if x | y else 0.0
            if membership >= T or (area >= T and remit >= T):
                writer.writerow([bodies[p][0], bodies[q][0], area, membership, remit])


def scipy_blocked(folder, out):
    """The product of the weighted incidence with its transpose, a block of rows at a time."""
    import numpy as np
    from scipy.sparse import csr_matrix

    bodies, seats, scores, masks, omega, total = python_tables(folder)
    column = {organisation: number for number, organisation in enumerate(sorted(omega))}
    row = np.fromiter((seat[0] for seat in seats), dtype=np.int32)
    col = np.fromiter((column[seat[1]] for seat in seats), dtype=np.int32)
    weight = np.sqrt(np.fromiter((omega[seat[1]] for seat in seats), dtype=np.float64))
    incidence = csr_matrix((weight, (row, col)), shape=(len(bodies), len(column)))
    transpose = incidence.T.tocsr()
    weights = np.array(total)
    areas = {code: number for number, code in enumerate(sorted({body[1] for body in bodies}))}
    area_of = np.array([areas[body[1]] for body in bodies])
    keys = np.array(sorted(areas[x] * len(areas) + areas[y] for (x, y), s in scores.items() if s >= T))

    def pairs():
        block = 1_000
        for start in range(0, len(bodies), block):
            product = (incidence[start : start + block] @ transpose).tocoo()
            p, q, shared = product.row + start, product.col, product.data
            keep = p < q
            p, q, shared = p[keep], q[keep], shared[keep]
            membership = shared / (weights[p] + weights[q] - shared)
            near = np.isin(area_of[p].astype(np.int64) * len(areas) + area_of[q], keys)
            keep = (membership >= T) | near
            yield from zip(p[keep].tolist(), q[keep].tolist(), shared[keep].tolist())

    write_edges(out, bodies, scores, masks, total, pairs())


def scipy_expert(folder, out):
    """pandas for the tables, a weighted prefix filter for the candidates, SciPy rows to verify them."""
    import numpy as np
    import pandas as pd
    from scipy.sparse import csr_matrix

    body = (
        pd.read_csv(
            folder / "partnerships.csv", usecols=["id", "areas", "remits"], dtype=str,
            keep_default_na=False)
        .sort_values("id")
        .reset_index(drop=True)
    )
    scores, masks = small_tables(folder, body["areas"].unique(), body["remits"].unique())
    areas = pd.Index(sorted(body["areas"].unique()))
    footprint = areas.get_indexer(body["areas"]).astype(np.int64)
    mask = body["remits"].map(masks).to_numpy(dtype=np.uint64)
    left = areas.get_indexer([pair[0] for pair in scores]).astype(np.int64)
    right = areas.get_indexer([pair[1] for pair in scores]).astype(np.int64)
    order = np.argsort(left * len(areas) + right)
    near_keys = (left * len(areas) + right)[order]
    near_scores = np.fromiter(scores.values(), dtype=np.float64)[order]
    del scores

    seats = pd.read_csv(
        folder / "memberships.csv", usecols=["partnership", "organisation"], dtype=str)
    p = pd.Index(body["id"]).get_indexer(seats["partnership"]).astype(np.int64)
    code, _ = pd.factorize(seats["organisation"], sort=True)
    del seats
    pairs = np.unique(p * (code.max() + 1) + code)
    p, code = pairs // (code.max() + 1), pairs % (code.max() + 1)
    degree = np.bincount(code)
    rank = np.empty(len(degree), dtype=np.int64)
    rank[np.lexsort((np.arange(len(degree)), degree))] = np.arange(len(degree))
    weight = np.log(1 + len(body) / degree[code])
    place = np.lexsort((rank[code], p))
    p, o, weight = p[place], rank[code][place], weight[place]
    df = degree[code][place]
    total = np.bincount(p, weights=weight, minlength=len(body))
    # What is left of each row from a member on: the row's total less what stands before.
    before = np.cumsum(weight) - weight
    first = np.searchsorted(p, np.arange(len(body)))
    rest = total[p] - (before - before[np.minimum(first, len(p) - 1)][p])

    isProbed = (rest >= (T - 2e-9) * total[p]) & (df > 1)
    probe = pd.DataFrame({"p": p, "o": o, "rest": rest})[isProbed]
    index = probe[rest[isProbed] >= (2 * T / (1 + T) - 2e-9) * total[probe["p"]]]
    met = probe.merge(index, on="o", suffixes=("", "_lighter"))
    a, b = met["p"].to_numpy(), met["p_lighter"].to_numpy()
    isLighter = (total[b] < total[a]) | ((total[b] == total[a]) & (b < a))
    least = (T / (1 + T) - 2e-9) * (total[a] + total[b])
    bound = np.minimum(met["rest"].to_numpy(), met["rest_lighter"].to_numpy())
    keep = isLighter & (total[b] >= (T - 2e-9) * total[a]) & (bound >= least)
    candidates = [np.minimum(a, b)[keep] * len(body) + np.maximum(a, b)[keep]]
    del met, a, b

    isNear = near_scores >= T
    bodies = pd.DataFrame({"f": footprint, "p": np.arange(len(body))})
    near = pd.DataFrame(
        {"f": near_keys[isNear] // len(areas), "g": near_keys[isNear] % len(areas)})
    for start in range(0, len(near), 2_000):
        joined = near[start : start + 2_000].merge(bodies, on="f").merge(
            bodies.rename(columns={"f": "g", "p": "q"}), on="g")
        a, b = joined["p"].to_numpy(), joined["q"].to_numpy()
        a, b = a[a < b], b[a < b]
        both, either = np.bitwise_count(mask[a] & mask[b]), np.bitwise_count(mask[a] | mask[b])
        keep = both >= T * either
        candidates.append(a[keep] * len(body) + b[keep])
    keys = np.unique(np.concatenate(candidates))
    a, b = keys // len(body), keys % len(body)

    matrix = csr_matrix((np.sqrt(weight), (p, o)), shape=(len(body), len(degree)))
    shared = np.concatenate(
        [np.zeros(0)] + [
            np.asarray(
                matrix[a[start : start + 100_000]]
                .multiply(matrix[b[start : start + 100_000]])
                .sum(axis=1)).ravel()
            for start in range(0, len(a), 100_000)
        ])
    found = shared > 0
    a, b, shared = a[found], b[found], shared[found]
    membership = shared / (total[a] + total[b] - shared)
    key = footprint[a] * len(areas) + footprint[b]
    place = np.minimum(np.searchsorted(near_keys, key), len(near_keys) - 1)
    area = np.where(near_keys[place] == key, near_scores[place], 0.0)
    both, either = np.bitwise_count(mask[a] & mask[b]), np.bitwise_count(mask[a] | mask[b])
    remit = np.where(either == 0, 0.0, both / np.maximum(either, 1))
    keep = (membership >= T) | ((area >= T) & (remit >= T))
    ids = body["id"].to_numpy()
    pd.DataFrame(
        {
            "source": ids[a[keep]], "target": ids[b[keep]], "area": area[keep],
            "membership": membership[keep], "remit": remit[keep],
        }
    ).to_csv(out / "edges.csv", index=False)


def igraph_projection(folder, out):
    """The one-mode projection of igraph, then the weights of each pair."""
    import igraph

    bodies, seats, scores, masks, omega, total = python_tables(folder)
    numbers = {organisation: place for place, organisation in enumerate(sorted(omega))}
    graph = igraph.Graph.Bipartite(
        [0] * len(bodies) + [1] * len(numbers),
        [(p, len(bodies) + numbers[organisation]) for p, organisation in seats])
    projected = graph.bipartite_projection(which=0, multiplicity=False)
    members = [set() for _ in bodies]
    for p, organisation in seats:
        members[p].add(organisation)
    write_edges(
        out, bodies, scores, masks, total,
        (
            (p, q, sum(omega[o] for o in members[p] & members[q]))
            for p, q in (sorted(pair) for pair in projected.get_edgelist())
        ))


def networkx_projection(folder, out):
    """The weighted one-mode projection, as the textbook has it."""
    import networkx as nx

    bodies, seats, scores, masks, omega, total = python_tables(folder)
    graph = nx.Graph()
    graph.add_nodes_from(range(len(bodies)))
    graph.add_edges_from((p, "o" + organisation) for p, organisation in seats)

    def shared(graph, p, q):
        return sum(omega[o[1:]] for o in set(graph[p]) & set(graph[q]))

    projected = nx.bipartite.generic_weighted_projected_graph(graph, range(len(bodies)), shared)
    write_edges(
        out, bodies, scores, masks, total,
        ((min(p, q), max(p, q), weight) for p, q, weight in projected.edges(data="weight")),
    )


PEERS = {
    "duckdb-expert": duckdb_expert,
    "duckdb-plain": duckdb_plain,
    "polars-expert": polars_expert,
    "polars-plain": polars_plain,
    "scipy-expert": scipy_expert,
    "scipy": scipy_blocked,
    "igraph": igraph_projection,
    "networkx": networkx_projection,
}

if __name__ == "__main__":
    PEERS[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
