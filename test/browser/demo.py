"""What `make demo` leaves to be looked at: demo.py PAGE.html ...

Beside each page are its pictures, as wide as a phone and as a desk's screen and
not of one colour, and its sides of A4, with the title of the page on the first.
"""
import html
import pathlib
import re
import subprocess
import sys
import zlib

WIDTHS = {"telefoon": 390, "scherm": 1280}


def picture(name, width):
    data = name.read_bytes()
    wide, high = (int.from_bytes(data[i:i + 4], "big") for i in (16, 20))
    if data[:8] != b"\x89PNG\r\n\x1a\n" or wide != width:
        return [f"{name.name} is {wide} wide, not {width}"]
    at, packed = 8, b""
    while at < len(data):
        size = int.from_bytes(data[at:at + 4], "big")
        if data[at + 4:at + 8] == b"IDAT":
            packed += data[at + 8:at + 8 + size]
        at += size + 12
    pixels = zlib.decompress(packed)
    row = len(pixels) // high
    rows = {pixels[i:i + row] for i in range(0, len(pixels), row)}
    return [] if len(rows) > 200 else \
        [f"{name.name} shows {len(rows)} different rows"]


def paper(name, title):
    facts = subprocess.run(["pdfinfo", name], check=True, encoding="utf-8",
                           stdout=subprocess.PIPE).stdout
    first = subprocess.run(["pdftotext", "-l", "1", name, "-"], check=True,
                           encoding="utf-8", stdout=subprocess.PIPE).stdout
    if not re.search(r"^Page size: .*\(A4\)$", facts, re.M):
        yield f"{name.name} is not of A4"
    if title not in " ".join(first.split()):
        yield f"{name.name} does not begin with '{title}'"


def main():
    failed = 0
    for page in map(pathlib.Path, sys.argv[1:]):
        title = re.search(r"<h1[^>]*>(.*?)</h1>", page.read_text("utf-8"), re.S)
        try:
            found = list(paper(page.with_suffix(".pdf"),
                               html.unescape(title[1])))
            for kind, width in WIDTHS.items():
                found += picture(page.with_name(f"{page.stem}-{kind}.png"),
                                 width)
        except (FileNotFoundError, subprocess.CalledProcessError) as e:
            found = [f"not made: {e}"]
        failed += found != []
        if found:
            print("\n  ".join([f"FAILED {page.stem} as pictures", *found]))
    print(f"{len(sys.argv) - 1 - failed} passed, {failed} failed: pictures")
    sys.exit(failed > 0)


main()
