#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Validates specifications against their schemas: the one that `$schema` of a document names, or the
one given with --schema; without either, that of an index.

    pip install jsonschema
    python3 Schemas/validate.py Examples/HumanDevelopment/hdi.json
    python3 Schemas/validate.py --schema index-report report.json
"""
import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

folder = Path(__file__).parent
schemas = {file.name: json.loads(file.read_text()) for file in folder.glob("*.schema.json")}
for schema in schemas.values():
    Draft202012Validator.check_schema(schema)
registry = Registry().with_resources(
    (name, Resource.from_contents(schema)) for name, schema in schemas.items()
)
names = sys.argv[1:]
given = None
if names[:1] == ["--schema"]:
    given, names = f"{names[1]}.schema.json", names[2:]
    if given not in schemas:
        sys.exit(f"There is no schema '{given}'; there are {', '.join(sorted(schemas))}.")
failed = False
for name in names:
    document = json.loads(Path(name).read_text())
    named = Path(document.get("$schema", "")).name if isinstance(document, dict) else ""
    schema = schemas[given or (named if named in schemas else "index.schema.json")]
    validator = Draft202012Validator(schema, registry=registry)
    errors = sorted(validator.iter_errors(document), key=str)
    for error in errors:
        print(f"{name}: {error.json_path}: {error.message}")
    failed = failed or bool(errors)
    print(f"{name}: {'does not fit' if errors else 'fits'}")
sys.exit(failed)
