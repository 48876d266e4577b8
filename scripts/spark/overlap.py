"""The overlap join of design section 5 on Spark.

`overlap.py TABLES --out URI` reads what tables.py wrote and writes the edges as parts of a CSV file without heading, in
the order of their names: source, target, area, membership, remit. An edge has membership >= t, or area >= t and
remit >= t and a shared member, every comparison `>= t - 1e-9`.

- A body is one row: its members rarest first with their weights, what they weigh together, its remits as bits.
- Pairs by membership come of a weighted prefix filter: of two that meet the threshold the heavier has, among those of
  its members before which less than t·W is left, one that the lighter has before 2t/(1+t)·W is left.
- Pairs by area come of the few footprints near each other. Those on a footprint that many have are dealt to several
  tasks, so that the bodies of a whole nation are not one task.
- Each pair is then scored exactly, by the members of both.
"""

import argparse
import json
import sys
import time
from pathlib import Path

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

SLACK = 1e-9
DEALT = 2000  # bodies of one footprint that a task compares with others
NAMES = ["edges.membership", "edges.area", "edges.remit"]


def fail(message, code):
    print(f"error: {message}", file=sys.stderr)
    sys.exit(code)


def thresholds(assignments):
    found = dict.fromkeys(NAMES, 0.5)
    for assignment in assignments:
        name, _, text = assignment.partition("=")
        if name not in found:
            fail(f"--set '{assignment}': expected {', '.join(NAMES)}", 78)
        try:
            found[name] = float(text)
        except ValueError:
            found[name] = 0.0
        if not 0 < found[name] <= 1:
            fail(f"--set '{assignment}': expected a number above 0 and up to 1; at 0 every pair would be one", 78)
    return [found[name] for name in NAMES]


def ones(words, operation):
    """How many bits of two bodies' remits there are under an operation."""
    return " + ".join(f"bit_count(x.{word} {operation} y.{word})" for word in words)


def packed(spark, tables):
    """Bodies with their members, rarest first, and what these weigh."""
    bodies = spark.read.parquet(f"{tables}/bodies.parquet")
    seats = spark.read.parquet(f"{tables}/seats.parquet")
    count = bodies.count()
    weights = seats.groupBy("o").agg(F.count("*").alias("df")).withColumn("w", F.log(F.lit(1.0) + F.lit(float(count)) / F.col("df")))
    members = seats.join(weights, "o").groupBy("p").agg(F.sort_array(F.collect_list(F.struct("df", "o", "w"))).alias("m"))
    return bodies.join(members, "p", "left").withColumn(
        "total", F.expr("coalesce(aggregate(m, cast(0 as double), (sum, x) -> sum + x.w), cast(0 as double))")
    )


def by_membership(body, t):
    """Pairs that a prefix of both lets through."""
    prefix = body.where("m is not null").select(
        "p", "total",
        F.expr(
            """inline(transform(m, (x, i) -> struct(x.o as o, x.df as df,
                 aggregate(slice(m, i + 1, size(m)), cast(0 as double), (sum, y) -> sum + y.w) as rest)))"""
        ),
    ).where(f"df > 1 and rest >= {t - SLACK} * total")
    left = prefix.alias("a")
    right = prefix.where(f"rest >= {2 * t / (1 + t) - SLACK} * total").alias("b")
    return left.join(right, F.expr(
        f"""a.o = b.o and (b.total < a.total or (b.total = a.total and b.p < a.p))
            and b.total >= {t - SLACK} * a.total
            and least(a.rest, b.rest) >= {t / (1 + t) - SLACK} * (a.total + b.total)"""
    )).select(F.expr("least(a.p, b.p) as p"), F.expr("greatest(a.p, b.p) as q"))


def near_footprints(spark, tables):
    """(f, g, area) of every two footprints that share an atom, both ways round."""
    atoms = spark.read.parquet(f"{tables}/atoms.parquet")
    whole = atoms.groupBy("f").agg(F.sum("weight").alias("whole"))
    shared = atoms.alias("a").join(atoms.alias("b"), F.expr("a.atom = b.atom")).groupBy(
        F.expr("a.f as f"), F.expr("b.f as g")).agg(F.sum(F.expr("a.weight")).alias("shared"))
    return shared.join(whole, "f").join(whole.select(F.expr("f as g"), F.expr("whole as other")), "g").where(
        "whole + other - shared > 0").select("f", "g", F.expr("shared / (whole + other - shared) as area"))


def by_area(body, near, words, area, remit):
    """Pairs of bodies on footprints near each other whose remits are near each other."""
    held = body.where("f is not null").select("p", "f", *words)
    tasks = held.groupBy("f").agg(F.expr(f"cast(ceil(count(*) / {DEALT}) as int) as tasks"))
    # Who is on the second footprint is there for each task that the first one's bodies are dealt to.
    pairs = near.where(f"area >= {area - SLACK}").join(tasks, "f")
    left = held.join(F.broadcast(pairs), "f").withColumn("task", F.expr("p % tasks")).alias("x")
    dealt = pairs.select(F.expr("f as of"), F.expr("g as f"), F.expr("explode(sequence(0, tasks - 1)) as task"))
    right = held.join(F.broadcast(dealt), "f").alias("y")
    return left.join(right, F.expr(
        f"""x.f = y.of and x.g = y.f and x.task = y.task and x.p < y.p and {ones(words, '|')} > 0
            and ({ones(words, '&')}) >= {remit - SLACK} * ({ones(words, '|')})"""
    )).select(F.expr("x.p as p"), F.expr("y.p as q"))


def scored(candidates, body, near, words, t):
    membership, area, remit = (value - SLACK for value in t)
    pairs = candidates.join(body.alias("x"), F.expr("x.p = left_p")).join(body.alias("y"), F.expr("y.p = right_p"))
    pairs = pairs.select(
        F.expr("least(x.id, y.id) as source"), F.expr("greatest(x.id, y.id) as target"),
        F.expr("x.f as f"), F.expr("y.f as g"), F.expr("x.total + y.total as both"),
        F.expr("aggregate(array_intersect(x.m, y.m), cast(0 as double), (sum, z) -> sum + z.w) as shared"),
        F.expr(f"{ones(words, '&')} as common"), F.expr(f"{ones(words, '|')} as any"),
    ).where("shared > 0")
    return pairs.join(F.broadcast(near), ["f", "g"], "left").select(
        "source", "target", F.expr("coalesce(area, cast(0 as double)) as area"),
        F.expr("shared / (both - shared) as membership"),
        F.expr("case when any = 0 then cast(0 as double) else common / any end as remit"),
    ).where(f"membership >= {membership} or (area >= {area} and remit >= {remit})")


def told(events, count, seconds):
    """What went over the wire, as Spark's own log has it."""
    written = read = cpu = 0
    for file in Path(events).glob("*"):
        if not file.is_file():
            continue
        for line in file.read_text(encoding="utf-8").splitlines():
            event = json.loads(line)
            if event["Event"] != "SparkListenerTaskEnd" or not event.get("Task Metrics"):
                continue
            metrics = event["Task Metrics"]
            written += metrics["Shuffle Write Metrics"]["Shuffle Bytes Written"]
            read += metrics["Shuffle Read Metrics"]["Total Records Read"]
            cpu += metrics["Executor CPU Time"] / 1e9
    print(
        f"joined: {count} partnerships in {seconds:.1f} s, {cpu:.1f} s of processors; shuffled {written} bytes, "
        f"{written / count:.0f} and {read / count:.1f} rows a partnership",
        file=sys.stderr,
    )


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("tables")
    arguments.add_argument("--out", required=True)
    arguments.add_argument("--master", default="local[*]", help="'submit' leaves it to spark-submit")
    arguments.add_argument("--set", action="append", default=[])
    arguments.add_argument("--events", help="a folder for Spark's log of events; then it says what was shuffled")
    options = arguments.parse_args()
    t = thresholds(options.set)

    builder = SparkSession.builder.appName("landscape overlap").config("spark.ui.enabled", "false").config(
        "spark.ui.showConsoleProgress", "false")
    # Tables that grow with the landscape are never sent whole to everybody; what may be says `broadcast`.
    builder = builder.config("spark.sql.autoBroadcastJoinThreshold", -1)
    if options.master != "submit":
        builder = builder.master(options.master).config("spark.sql.shuffle.partitions", 16)
    if options.master.startswith("local"):
        # Nobody else has to reach it, also where the machine's own name means nothing.
        builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1").config("spark.driver.memory", "4g")
    if options.events:
        builder = builder.config("spark.eventLog.enabled", "true").config("spark.eventLog.dir", f"file://{options.events}")
    spark = builder.getOrCreate()
    start = time.monotonic()
    body = packed(spark, options.tables).cache()
    words = [name for name in body.columns if name[0] == "m" and name[1:].isdigit()]
    near = near_footprints(spark, options.tables).cache()
    candidates = by_membership(body, t[0]).union(by_area(body, near, words, t[1], t[2])).distinct()
    # Kept, because sorting looks at them twice; they are few beside what they are made of.
    edges = scored(candidates.toDF("left_p", "right_p"), body, near, words, t).cache()
    edges.orderBy("source", "target").write.mode("overwrite").csv(options.out, escape='"', emptyValue="")
    count, seconds = body.count(), time.monotonic() - start
    spark.stop()
    if options.events:
        told(options.events, count, seconds)


main()
