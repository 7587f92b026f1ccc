"""Hold the numbers of a report in its three forms against each other:
figures.py STORY PAGE.html ...

PAGE.md and PAGE.text stand beside each.

Coordinates and styles are no figures: a drawing in HTML is left out, for the
table behind it tells the same.  A drawing in text may stand for that table, so
its figures count where they are wanted only.
"""
import collections
import html.parser
import pathlib
import re
import sys

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


class Said(html.parser.HTMLParser):
    """What the main part of a page says, but for its drawings and its list of
    sections."""
    unsaid = ("svg", "nav")

    def __init__(self):
        super().__init__()
        self.words, self.within, self.depth = [], False, 0

    def handle_starttag(self, tag, attrs):
        if tag == "main":
            self.within = True
        if self.depth > 0:
            self.depth += tag in ("svg", "nav", "ul")
        elif tag in self.unsaid or ("class", "sections") in attrs:
            self.depth = 1
        self.words.append(" ")

    def handle_endtag(self, tag):
        if self.depth > 0 and tag in ("svg", "nav", "ul"):
            self.depth -= 1
        if tag == "main":
            self.within = False
        self.words.append(" ")

    def handle_data(self, data):
        if self.within and self.depth == 0:
            self.words.append(data)


def figures(text):
    return collections.Counter(NUMBER.findall(text))


def differ(name, page, md, text):
    said = Said()
    said.feed(page)
    drawn = [line for fence in re.findall(r"^```\n(.*?)^```$", md, re.M | re.S)
             for line in fence.splitlines()]
    md = re.sub(r"^```\n.*?^```$", "", md, flags=re.M | re.S)
    md = md.replace("\\", "").replace("<br>", " ")
    lines = text.splitlines()
    for line in drawn:
        if line.strip():
            lines.remove(line)
    drawn = figures("\n".join(drawn))
    page = figures("".join(said.words))
    failed = not page
    for form, told in (("md", figures(md)),
                       ("text", figures("\n".join(lines)))):
        for less, where in ((page - told - drawn, "html"), (told - page, form)):
            for number, times in less.items():
                print("%s: %s is in %s only, %d times (html and %s)" %
                      (name, number, where, times, form))
                failed = True
    return failed


def main():
    story, pages = sys.argv[1], sys.argv[2:]
    failed = not pages
    for page in map(pathlib.Path, pages):
        failed |= differ("%s, %s" % (story, page.stem), *(
            page.with_suffix(form).read_text()
            for form in (".html", ".md", ".text")))
    sys.exit(failed)


main()
