"""Look at pages in a real browser: look.py BROWSER AXE WORK PAGE.html ...

All pages are handed to look.js in one run of the browser, without a profile of
its own and without a network.  A page passes at a width when nothing is found.
"""
import base64
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile

FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
         "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--hide-scrollbars",
         "--host-resolver-rules=MAP * ~NOTFOUND"]


def looker(axe, pages):
    """The page that shows all the others."""
    here = pathlib.Path(__file__).parent
    parts = ['<!doctype html><meta charset="utf-8"><title>look</title><body>',
             '<script id="axe" type="text/plain">',
             axe.read_text().replace("</script", "<\\/script"), "</script>"]
    for page in pages:
        parts += ['<script type="text/page" title="%s">' %
                  html.escape(page.stem),
                  base64.b64encode(page.read_bytes()).decode(), "</script>"]
    parts += ["<script>", (here / "look.js").read_text(), "</script>"]
    return "\n".join(parts)


def main():
    browser, axe, work = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    pages = [pathlib.Path(name) for name in sys.argv[4:]]
    page = pathlib.Path(work, "look.html").resolve()
    page.write_text(looker(axe, pages))
    with tempfile.TemporaryDirectory() as profile:
        run = subprocess.run(
            [browser, *FLAGS, "--user-data-dir=" + profile,
             "--virtual-time-budget=600000", "--timeout=600000",
             "--dump-dom", page.as_uri()],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=900)
    said = re.search(r'<pre id="result">(.*?)</pre>',
                     run.stdout.decode(), re.S)
    if said is None:
        sys.stderr.write(run.stderr.decode()[-2000:])
        sys.exit("look.py: the browser gave no answer")
    passed = failed = 0
    for answer in json.loads(html.unescape(said.group(1))):
        if not answer["found"]:
            passed += 1
            continue
        failed += 1
        print("FAILED %s at %d px" % (answer["name"], answer["width"]))
        for found in answer["found"]:
            print("  " + found)
    if passed + failed != 2 * len(pages):
        print("FAILED: %d of %d looks" % (passed + failed, 2 * len(pages)))
        failed += 1
    print("%d passed, %d failed" % (passed, failed))
    sys.exit(failed > 0)


main()
