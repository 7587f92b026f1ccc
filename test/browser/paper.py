"""Look at pages as they come out of a printer: paper.py WORK PAGE.html ...

Each page is printed as examples/pictures does, with a mark at every piece of it:
an id, to which a link at the very end leads, so that the PDF says on which side
the piece begins.  Then each side has its number; a heading, a caption and the
head of a table stand on one side with what comes below them; and a table that
goes on overleaf has its head again there.
"""
import html
import pathlib
import re
import subprocess
import sys

HEADS = ["h1", "h2", "h3", "h4", "h5", "h6", "caption", "figcaption", "thead"]
CONTENT = ["p", "li", "dt", "tr", "svg"]
PIECE = re.compile(r"<(/?)(%s|table)\b([^>]*)>" % "|".join(HEADS + CONTENT))


def text_of(source):
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", source)).split())


class Table:
    def __init__(self, attributes):
        self.bare = "again" in attributes   # its head is not to be seen
        self.heads = []


class Piece:
    """What a page is made of, and the side of paper that it begins on."""

    def __init__(self, kind, name, table, text):
        self.kind, self.name, self.table = kind, name, table
        self.text = text
        self.side = None    # not shown on paper


def mark(source):
    """The page with its marks, and its pieces in their order."""
    pieces, table, in_head = [], None, False

    def put(match):
        nonlocal table, in_head
        end, kind, attributes = match.groups()
        if kind == "table":
            table = None if end else Table(attributes)
        if kind == "thead":
            in_head = not end
        if end or kind == "table" or (in_head and kind == "tr"):
            return match[0]
        inside = match.string[match.end():].split(f"</{kind}>", 1)[0]
        if kind == "thead":
            table.heads = [text_of(cell) for cell in
                           re.findall(r"<th\b.*?</th>", inside, re.S)]
        piece = Piece(kind, f"piece-{len(pieces)}", table, text_of(inside))
        pieces.append(piece)
        attributes = re.sub(r' id="[^"]*"', "", attributes)
        return f'<{kind} id="{piece.name}"{attributes}>'

    head, body = source.split("<body", 1)
    body = PIECE.sub(put, body)
    links = " ".join(f'<a href="#{p.name}">.</a>' for p in pieces)
    return head + "<body" + body.replace("</body>", links + "</body>"), pieces


def output(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE,
                          encoding="utf-8").stdout


def text_of_sides(pdf, *box):
    return output("pdftotext", "-raw", *box, pdf, "-").split("\f")[:-1]


def without_number(sides):
    for n, side in enumerate(sides, 1):
        if f"{n} / {len(sides)}" not in side.split("\n"):
            yield f"side {n} of {len(sides)} has no number"


def at_the_foot(shown):
    for i, piece in enumerate(shown):
        below = next((p for p in shown[i:] if p.kind in CONTENT), piece)
        if piece.kind in HEADS and below.side != piece.side:
            yield f"'{piece.text}' alone at the foot of side {piece.side}"


def overleaf(shown):
    """Each first row on a next side of a table that shows its head."""
    return [row for before, row in zip(shown, shown[1:])
            if row.table and row.table is before.table and
            not row.table.bare and row.side != before.side]


def not_again(shown, tops):
    """The first word of a head may be left out where a heading says it."""
    for row in overleaf(shown):
        top = " ".join(tops[row.side - 1].split())
        if not top.startswith(tuple(" ".join(row.table.heads[i:])
                                    for i in (0, 1))):
            yield (f"side {row.side} begins with '{top[:60]}', not with "
                   f"'{' '.join(row.table.heads)}'")


def look(page, pieces):
    """What is shown, the sides, and what is wrong with them."""
    pdf = str(page.with_suffix(".pdf"))
    begins = {name: int(side) for side, name in re.findall(
        r'^ *(\d+) \[.*\] "(piece-\d+)"$', output("pdfinfo", "-dests", pdf),
        re.M)}
    for piece in pieces:
        piece.side = begins.get(piece.name)
    shown = [p for p in pieces if p.side]
    sides = text_of_sides(pdf)
    tops = text_of_sides(pdf, "-x", "0", "-y", "0", "-W", "600", "-H", "780")
    return shown, sides, [*without_number(sides), *at_the_foot(shown),
                          *not_again(shown, tops)]


def main():
    work, pages = pathlib.Path(sys.argv[1]), {}
    for name in map(pathlib.Path, sys.argv[2:]):
        marked, pages[work / name.name] = mark(name.read_text("utf-8"))
        (work / name.name).write_text(marked, "utf-8")
    subprocess.run(["sh", "examples/pictures", "-p", *map(str, pages)],
                   check=True)
    count = heads = again = failed = 0
    for page, pieces in pages.items():
        shown, sides, found = look(page, pieces)
        count += len(sides)
        heads += sum(p.kind in HEADS for p in shown)
        again += len(overleaf(shown))
        failed += found != []
        if found:
            print("\n  ".join([f"FAILED {page.stem} on paper", *found]))
    print(f"{len(pages) - failed} passed, {failed} failed: {count} sides, "
          f"{heads} heads, {again} tables overleaf")
    sys.exit(failed > 0 or not heads or not again)


main()
