# Validate YAML files as an editor does:
# json-schema.py SCHEMA FILE ... -- FILE ...
#
# Those before the -- must be valid, those behind it not.  Scalars are those of YAML 1.2's core
# schema, as editors have them: PyYAML by itself makes dates of dates and
# numbers of 12:30.
import json
import re
import sys

import jsonschema
import yaml


class Loader(yaml.SafeLoader):
    yaml_implicit_resolvers = {}


CORE = 'tag:yaml.org,2002:'
for name, pattern, first in (
        ('null', r'^(?:~|null|Null|NULL|)$', ['~', 'n', 'N', '']),
        ('bool', r'^(?:true|True|TRUE|false|False|FALSE)$', list('tTfF')),
        ('int', r'^[-+]?[0-9]+$', list('-+0123456789')),
        ('float', r'^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)'
            r'(?:[eE][-+]?[0-9]+)?$', list('-+.0123456789'))):
    Loader.add_implicit_resolver(CORE + name, re.compile(pattern), first)
Loader.add_constructor(CORE + 'int',
    lambda loader, node: int(loader.construct_scalar(node)))


def as_json(value):
    if isinstance(value, dict):
        return {str(key): as_json(v) for key, v in value.items()}
    if isinstance(value, list):
        return [as_json(v) for v in value]
    return value


def mistakes(validator, name):
    """What is wrong in a file, one line each."""
    with open(name, encoding='utf-8') as file:
        for document in yaml.load_all(file, Loader=Loader):
            for error in validator.iter_errors(as_json(document)):
                path = '.'.join(str(p) for p in error.absolute_path)
                yield '%s: %s: %s' % (name, path, error.message[:200])


def main(schema_name, names):
    with open(schema_name, encoding='utf-8') as file:
        schema = json.load(file)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    end = names.index('--')
    good = True
    for name in names[:end]:
        for line in mistakes(validator, name):
            print(line)
            good = False
    for name in names[end + 1:]:
        if not any(mistakes(validator, name)):
            print('%s: no mistake is seen' % name)
            good = False
    return 0 if good else 1


sys.exit(main(sys.argv[1], sys.argv[2:]))
