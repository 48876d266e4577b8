"""A catalogue in tidy CSV as the tables that the join reads, in Parquet: ids are numbers, areas their atoms, remits bits.

`tables.py CSV OUT [--as-of DATE]` writes

- `bodies.parquet`: p, id, f (its footprint; none where it has no area), m0 … (its remits with their ancestors, 62 a column)
- `seats.parquet`: p, o (who counts as a member, each once)
- `atoms.parquet`: f, atom, weight

of the partnerships that are active on the day (design section 5). It looks at nothing that `landscape check` has
looked at; a name where an id should stand ends it with 65.
"""

import argparse
import sys
from pathlib import Path

import duckdb

BITS = 62  # remits a column: an integer of 64 bits without its sign
COLUMNS = {
    "areas": ["code", "parts", "population"],
    "remits": ["id", "broader"],
    "organisations": ["id"],
    "partnerships": ["id", "areas", "remits", "established", "ended", "as_of"],
    "memberships": ["partnership", "organisation", "role", "from", "to"],
}
NEEDED = {"areas": 1, "remits": 1, "organisations": 1, "partnerships": 1, "memberships": 2}


def fail(message, code):
    print(f"error: {message}", file=sys.stderr)
    sys.exit(code)


def read(db, folder):
    """Each table with the columns that the join needs; those that are not there are empty."""
    for table, columns in COLUMNS.items():
        file = folder / f"{table}.csv"
        if not file.exists():
            if table != "remits":
                fail(f"no '{file.name}' in the catalogue; the join needs it", 66)
            db.execute("create table remits as select '' as id, '' as broader where false")
            continue
        source = f"read_csv('{str(file).replace(chr(39), chr(39) * 2)}', all_varchar = true, header = true, delim = ',', quote = '\"', escape = '\"')"
        found = [row[0] for row in db.execute(f"describe select * from {source}").fetchall()]
        for column in columns[: NEEDED[table]]:
            if column not in found:
                fail(f"{file.name} has no column '{column}', only {', '.join(found)}", 65)
        cells = ", ".join(
            f'coalesce(trim("{column}"), \'\') as "{column}"' if column in found else f"'' as \"{column}\""
            for column in columns
        )
        db.execute(f"create table {table} as select {cells} from {source}")


def closure(db, name, table, key, list_column):
    """`name`(of, id): what a record stands for, itself included: parts of parts, or broader remits."""
    db.execute(
        f"""create table {name} as with recursive step as (
              select {key} as of, trim(unnest(string_split({list_column}, ';'))) as id from {table}
              where {list_column} <> ''),
            reached as (
              select {key} as of, {key} as id from {table}
              union select reached.of, step.id from reached join step on step.of = reached.id)
            select of, id from reached"""
    )


def refuse_names(db):
    """Ends where a cell is no id: who is meant is reconciled by the program, not here."""
    cells = "select trim(unnest(string_split({0}, ';'))) as id from {1} where {0} <> ''"
    for file, what, query, known in [
        ("partnerships.csv", "area", cells.format("areas", "partnerships"), "select code from areas"),
        ("partnerships.csv", "remit", cells.format("remits", "partnerships"), "select id from remits"),
        ("areas.csv", "area", cells.format("parts", "areas"), "select code from areas"),
        ("remits.csv", "remit", cells.format("broader", "remits"), "select id from remits"),
        ("memberships.csv", "partnership", "select partnership as id from memberships", "select id from partnerships"),
        ("memberships.csv", "organisation", "select organisation as id from memberships", "select id from organisations"),
    ]:
        unknown = db.execute(
            f"""select count(*), min(id) from (select distinct id from ({query})
                where id <> '' and id not in ({known}))"""
        ).fetchone()
        if unknown[0]:
            fail(
                f"{file} names {unknown[0]} that are no id of any {what}, such as '{unknown[1]}'; write ids, "
                f"as the report's reconciliation.csv has them",
                65,
            )


def activate(db, as_of):
    """`body`: the active partnerships, numbered in byte order of their ids; `during(from, to)` says what is active."""
    db.execute(
        """create macro first_of(t) as try_cast(t || case length(t) when 4 then '-01-01' when 7 then '-01' else '' end as date);
           create macro last_of(t) as case length(t) when 4 then try_cast(t || '-12-31' as date)
             when 7 then last_day(try_cast(t || '-01' as date)) else try_cast(t as date) end"""
    )
    day = db.execute(
        "select last_of(?)" if as_of else "select max(last_of(as_of)) from partnerships",
        [as_of] if as_of else [],
    ).fetchone()[0]
    if as_of and day is None:
        fail(f"--as-of is '{as_of}', expected a date such as 2023, 2023-06 or 2023-06-30", 64)
    seen = f"date '{day}'" if day else "cast(null as date)"
    db.execute(
        f"""create macro during(a, b) as {seen} is null
              or (coalesce(first_of(a) <= {seen}, true) and coalesce(last_of(b) >= {seen}, true));
            create table body as
              select cast(row_number() over (order by encode(id)) - 1 as integer) as p, id, areas, remits
              from partnerships where during(established, ended)"""
    )
    if not db.execute("select count(*) from body").fetchone()[0]:
        fail(f"no partnership is active{f' on {day}' if day else ''}", 65)


def footprints(db):
    """`footprint`(f, areas) of each way in which areas are written, and `atoms`(f, atom, weight)."""
    closure(db, "part_of", "areas", "code", "parts")
    db.execute(
        """create table written as
             select cell, list(distinct part_of.id order by part_of.id) as atoms
             from (select areas as cell, trim(unnest(string_split(areas, ';'))) as code
                   from (select distinct areas from body where areas <> ''))
               join part_of on part_of.of = code join areas on areas.code = part_of.id and areas.parts = ''
             group by cell;
           create table shape as select cast(row_number() over (order by atoms) - 1 as integer) as f, atoms
             from (select distinct atoms from written);
           create table footprint as select f, cell from written join shape using (atoms);
           create table covered as select f, unnest(atoms) as code from shape;
           create table people as select code, try_cast(population as double) as people from areas
             where code in (select code from covered)"""
    )
    # One for each atom where nobody knows the people of any.
    known = db.execute("select count(people) from people").fetchone()[0]
    weight = "greatest(coalesce(people, 0), 0)" if known else "cast(1 as double)"
    db.execute(
        f"""create table atoms as select f, cast(dense_rank() over (order by code) as integer) as atom, {weight} as weight
            from covered join people using (code)"""
    )


def signatures(db):
    """The columns of `signature`(cell, m0 …): the bits of the remits of each way in which they are written."""
    closure(db, "broader_of", "remits", "id", "broader")
    count = db.execute("select count(*) from remits").fetchone()[0]
    words = [f"m{word}" for word in range(max(1, -(-count // BITS)))]
    bits = ", ".join(
        f"coalesce(bit_or(case when bit // {BITS} = {word} then cast(1 as bigint) << cast(bit % {BITS} as bigint) else 0 end), 0) as {name}"
        for word, name in enumerate(words)
    )
    db.execute(
        f"""create table signature as with numbered as (
              select id, cast(row_number() over (order by id) - 1 as bigint) as bit from remits)
            select cell, {bits}
            from (select remits as cell, trim(unnest(string_split(remits, ';'))) as held
                  from (select distinct remits from body where remits <> ''))
              join broader_of on broader_of.of = held join numbered on numbered.id = broader_of.id
            group by cell"""
    )
    return words


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("csv", type=Path)
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--as-of", default="")
    options = arguments.parse_args()
    settings = options.csv / "landscape.yaml"
    if settings.exists():
        for line in settings.read_text(encoding="utf-8").splitlines():
            name, _, value = line.partition(":")
            if name.split(".")[0].strip() in ("edges", "counted-roles"):
                fail(f"landscape.yaml says '{line.strip()}'; settings are given by --set here", 78)
            if name == "as-of" and not options.as_of:
                options.as_of = value.split("#")[0].strip().strip("\"'")

    db = duckdb.connect()
    db.execute("set preserve_insertion_order = false")
    # What does not fit in memory goes here, and is gone afterwards.
    db.execute(f"set temp_directory = '{str(options.out / 'spill').replace(chr(39), chr(39) * 2)}'")
    read(db, options.csv)
    refuse_names(db)
    activate(db, options.as_of)
    footprints(db)
    words = signatures(db)
    masks = ", ".join(f"coalesce({word}, 0) as {word}" for word in words)
    for name, query in {
        "bodies": f"""select p, body.id, f, {masks} from body
                      left join footprint on footprint.cell = body.areas
                      left join signature on signature.cell = body.remits order by p""",
        "seats": """select distinct p, o from memberships
                    join body on body.id = partnership
                    join (select id, cast(row_number() over (order by id) - 1 as integer) as o from organisations)
                      as known on known.id = organisation
                    where role <> 'observer' and during("from", "to")""",
        "atoms": "select f, atom, weight from atoms",
    }.items():
        file = str(options.out / f"{name}.parquet").replace("'", "''")
        db.execute(f"copy ({query}) to '{file}' (format parquet)")


main()
