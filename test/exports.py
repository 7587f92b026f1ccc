# Hold the exports in this directory against the records: exports.py RECORDS
#
# The records are read by PyYAML as texts; what it finds is the truth.
import csv
import json
import re
import sys
from datetime import date

import icalendar
import yaml

bad = 0


def fail(text):
    global bad
    bad = 1
    print(text)


def same(is_, should, what):
    if is_ != should:
        fail(f'{what}: {is_!r:.300} is not {should!r:.300}')


class Loader(yaml.SafeLoader):
    yaml_implicit_resolvers = {}


Loader.add_constructor('tag:yaml.org,2002:null', Loader.construct_yaml_str)
records = [r for r in yaml.load_all(open(sys.argv[1], encoding='utf-8'), Loader)
           if isinstance(r, dict)]
opgaven = [r for r in records if 'opgave' in r]


def leaves(value):
    """All texts in it, but those that say that there is nothing."""
    if isinstance(value, dict):
        for item in value.values():
            yield from leaves(item)
    elif isinstance(value, list):
        for item in value:
            yield from leaves(item)
    elif value not in (None, '', 'geen', 'onbekend'):
        yield value


def load(text):
    """JSON with its numbers as they are written."""
    return json.loads(text, parse_int=str, parse_float=str)


# JSON: each record holds the texts of its own, all of them.
whole = load(open('json', encoding='utf-8').read())
same((whole['formaat'], whole['versie']), ('opgave', '1'), 'the envelope')
lines = [load(line) for line in open('jsonl', encoding='utf-8', newline='\n')
         .read().split('\n')[:-1]]
same(lines, whole['records'], 'JSON Lines')
same(len(lines), len(opgaven), 'records')
for ours, theirs in zip(lines, opgaven):
    same(sorted(leaves(ours)), sorted(leaves(theirs)), ours['opgave'])
    same(list(ours), list(theirs), 'fields of ' + ours['opgave'])
wijken = [load(line) for line in open('wijken', encoding='utf-8')]
same(sorted(leaves(wijken)),
     sorted(leaves([r for r in records if 'wijk' in r and not
                    {'opgave', 'gesprek', 'kader', 'woordenlijst'} & set(r)])),
     'wijken')

# What may be published, as opg-export(1) has it, and no more of it than that.
public = [load(line) for line in open('public', encoding='utf-8')]
same([list(r.values()) for r in public],
     [[r['opgave'], r.get('titel'), r.get('uitleg')] for r in opgaven
      if r.get('openbaar') == 'ja'], 'public opgaven')
same({tuple(r) for r in public}, {('opgave', 'titel', 'uitleg')}, 'its fields')

# CSV: a table of whole rows, with the texts of the same columns in JSON.
table = list(csv.reader(open('csv', encoding='utf-8', newline=''), strict=True))
excel = list(csv.reader(open('excel', encoding='utf-8-sig', newline=''),
                        delimiter=';', strict=True))
rows = [load(line) for line in open('rows', encoding='utf-8', newline='\n')]
same(open('excel', 'rb').read()[:3], b'\xef\xbb\xbf', 'the mark for Excel')
same(len(table), len(opgaven) + 1, 'rows of the table')
same(len(excel), len(table), 'rows for Excel')


def plain(cell):
    return cell[1:] if cell.startswith("'") else cell


def text_of(value):
    if isinstance(value, list):
        return '; '.join(v for v in value) if value else None
    return value


for n, (row, wide, json_row) in enumerate(zip(table[1:], excel[1:], rows)):
    same((len(row), len(wide)), (len(table[0]),) * 2, f'columns of row {n}')
    for name, cell, other in zip(table[0], row, wide):
        value = text_of(json_row[name])
        if value is None:
            value = 'geen' if cell == 'geen' else ''
        if plain(cell) != value:
            fail(f'row {n}, {name}: {cell!r} is not {value!r}')
        if plain(other).replace(',', '.') != value.replace(',', '.'):
            fail(f'row {n}, {name}: for Excel {other!r} is not {value!r}')
        for c in (cell, other):
            if c[:1] in '=+@\t\r' and c or (c[:1] == '-' and not
                                            c[1:2].isdigit()):
                fail(f'row {n}, {name}: {c!r} is a formula')

# A row for each item of a list, with what the record says in each cell.
MAIN = {'plannen': 'naam', 'kansen': 'tekst', 'risicos': 'tekst',
        'koppelingen': 'met'}
NUMBERS = {'duur', 'budget', 'waarde', 'kans', 'gevolg', 'sterkte', 'effect'}
NOTHING = (None, '', 'onbekend')


def is_number(text):
    return re.fullmatch(r'-?[0-9]+(\.[0-9]+)?', text) is not None


def items_of(record, field):
    value = record.get(field)
    for item in value if isinstance(value, list) else [value]:
        if item not in ('geen', *NOTHING):
            yield item if isinstance(item, dict) else {MAIN[field]: item}


def cell_of(value):
    if isinstance(value, list):
        return '; '.join(v for v in value if v not in NOTHING)
    return '' if value in NOTHING else value


def formula(text):
    """Would a spreadsheet reckon with it?"""
    return text.lstrip(' ')[:1] in tuple('=+-@\t\r\n')


def in_excel(name, text):
    """The same for Excel in Dutch, that makes numbers and dates of texts."""
    if name in NUMBERS and is_number(text):
        return text.replace('.', ',')
    return text


for field in MAIN:
    want = [(r['opgave'], item) for r in opgaven for item in
            items_of(r, field)]
    table = list(csv.DictReader(open(f'each-{field}', encoding='utf-8',
                                     newline=''), strict=True))
    excel = list(csv.DictReader(open(f'each-{field}-excel', newline='',
                                     encoding='utf-8-sig'),
                                delimiter=';', strict=True))
    same(open(f'each-{field}-excel', 'rb').read()[:3], b'\xef\xbb\xbf',
         f'the mark for Excel of {field}')
    same((len(table), len(excel)), (len(want),) * 2, f'rows of {field}')
    for (opgave, item), row, wide in zip(want, table, excel):
        for column, cell in row.items():
            name = column.partition('.')[2]
            text = cell_of(item.get(name)) if name else opgave
            number = name in NUMBERS and is_number(text)
            mark = "'" if formula(text) and not number else ''
            same(cell, mark + text, f'{opgave}, {column}')
            if name not in (*NUMBERS, 'periode', 'graafrust') and \
                    re.fullmatch(r'[0-9]+([.,-][0-9]+)*', text):
                mark = "'"
            same(wide[column], mark + in_excel(name, text),
                 f'{opgave}, {column}, for Excel')
same(len(table) > 5, True, 'koppelingen')

# GeoJSON: longitude and latitude within the Netherlands, flat properties.
points = json.load(open('geojson', encoding='utf-8'))
same(points['type'], 'FeatureCollection', 'GeoJSON')
same(sorted(f['id'] for f in points['features']),
     sorted(r['opgave'] for r in opgaven if any(
         isinstance(g, dict) and 'punt' in g
         for g in (r.get('gebied') if isinstance(r.get('gebied'), list)
                   else [r.get('gebied')]))), 'opgaven with a point')
same(len(points['features']) > 2, True, 'features')
for f in points['features']:
    g = f['geometry']
    for x, y in [g['coordinates']] if g['type'] == 'Point' else \
            g['coordinates']:
        same((3 < x < 8, 50 < y < 54), (True, True), f['id'])
    for name, value in f['properties'].items():
        if isinstance(value, (list, dict)):
            fail(f"{f['id']}: {name} is not flat")

# The graph: Graphviz shows the titles as they are.
graph = json.load(open('dot.json', encoding='utf-8'))
titles = {r['opgave']: r.get('titel', '?') for r in opgaven}
for node in graph['objects']:
    if node['name'].startswith('cluster'):
        continue
    label = node['label'].replace('\\n', ' ').replace('\\\\', '\\')
    same(label.replace('&amp;', '&'),
         ' '.join(titles[node['name']].split()), node['name'])

# An edge for each pair that nobody rejected and that is here as a whole.
name_of = {node['_gvid']: node['name'] for node in graph['objects']}
pairs, rejected = set(), set()
for r in opgaven:
    for item in items_of(r, 'koppelingen'):
        pair = frozenset((r['opgave'], item.get('met')))
        if item.get('status') == 'afgewezen':
            rejected.add(pair)
        elif len(pair) == 2 and item['met'] in titles:
            pairs.add(pair)
same(sorted(map(sorted, (map(name_of.get, (e['tail'], e['head']))
                         for e in graph['edges']))),
     sorted(map(sorted, pairs - rejected)), 'pairs in the graph')
same(len(pairs) > 5, True, 'pairs')

# The calendar: every plan with a day to begin and to end, as whole days.
calendar = icalendar.Calendar.from_ical(open('ics', 'rb').read())
for line in open('ics', 'rb').read().split(b'\r\n'):
    if len(line) > 75 or b'\n' in line:
        fail(f'a line of the calendar: {line!r}')
events = calendar.walk('VEVENT')
same('1250000' in open('ics', encoding='utf-8').read(), False,
     'an amount in the calendar')
same(len({e['UID'] for e in events}), len(events), 'UIDs')


def month(year, n):
    """The first day of the month that comes n months after January."""
    return date(year + n // 12, n % 12 + 1, 1)


def days(text):
    """The first day of a period and the day after its last, or None."""
    first, mark, last = text.partition('..')
    if mark:
        a, b = days(first), days(last)
        return a and b and (a[0], b[1])
    part = text.split('-')
    if not part[0].isdigit():
        return None
    year = int(part[0])
    if len(part) == 1:
        return month(year, 0), month(year, 12)
    if part[1][0] == 'Q':
        n = 3 * (int(part[1][1:]) - 1)
        return month(year, n), month(year, n + 3)
    n = int(part[1]) - 1
    return month(year, n), month(year, n + 1)


found = 0
for r in opgaven:
    plans = r.get('plannen', [])
    for p in plans if isinstance(plans, list) else [plans]:
        period = isinstance(p, dict) and days(p.get('periode', ''))
        if not period:
            continue
        found += 1
        name = f"{p['naam']} ({r['titel']})" if 'naam' in p else r['titel']
        same([(e['DTSTART'].dt, e['DTEND'].dt) for e in events
              if str(e['SUMMARY']) == name and str(e['DESCRIPTION'])
              .startswith(f"opgave: {r['opgave']}\n")], [period], name)
same((found > 5, len(events)), (True, found), 'events')
sys.exit(bad)
