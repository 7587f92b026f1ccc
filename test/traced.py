"""Hold the figures of the team's page against the records that they are of:
traced.py STORY RECORDS OPGAVEN.jsonl PAGE.md

OPGAVEN are the opgaven of RECORDS, a line of JSON each.  In a section of a wijk
each row or item that has a figure has the id of a record, and one that names an
opgave has the id of that one; a drawing names what a row names too.
"""
import json
import pathlib
import re
import sys

# Here a row that names no opgave is of the wijk as a whole, and its record is
# that of the wijk: its figures, its wijkaanpak and its plans.
OF_THE_WIJK = "De wijk in cijfers", "Tijdlijn"


def sections(md):
    """Each row and item, with the heading of level 3 above it; apart from
    these, the lines of drawings."""
    rows, drawn, heading, fenced = [], [], None, False
    for line in md.splitlines():
        if line == "```":
            fenced = not fenced
        elif fenced:
            drawn.append(line)
        elif line.startswith("#"):
            level = len(line) - len(line.lstrip("#"))
            if level <= 3:
                heading = line.lstrip("# ") if level == 3 else None
        elif heading is not None and line.startswith(("| ", "- ")):
            rows.append((heading, line))
    return rows, drawn


def figures(row):
    return re.search(r"\d", re.sub(r"`[^`]*`", "", row))


def main():
    story, records, opgaven, page = sys.argv[1], *(
        pathlib.Path(p).read_text() for p in sys.argv[2:])
    ids = set(re.findall(r"^(?:opgave|gesprek): (\S+)", records, re.M))
    titles = {o["titel"]: o["opgave"] for o in
              map(json.loads, opgaven.splitlines()) if "titel" in o}
    rows, drawn = sections(page)
    failed = not rows

    def fail(what, line):
        nonlocal failed
        print("%s: %s: %s" % (story, what, line))
        failed = True

    named = set()
    for heading, row in rows:
        has = set(re.findall(r"`([^`]*)`", row))
        plain = row.replace("\\", "")
        if figures(row) and not has & ids and heading not in OF_THE_WIJK:
            fail("no id of a record", row)
        for titel, opgave in titles.items():
            if re.search(r"(^-|\|) " + re.escape(titel), plain) \
                    and opgave not in has:
                fail("not the id '%s'" % opgave, row)
            if titel in plain and opgave in has:
                named.add(titel)
    for line in drawn:
        for titel in titles:
            if titel in line and titel not in named:
                fail("drawn only", line)
    sys.exit(failed)


main()
