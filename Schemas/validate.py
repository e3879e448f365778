#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Validates specifications against a schema: those of indices, or with --schema of a report.

    pip install jsonschema
    python3 Schemas/validate.py Examples/HumanDevelopment/hdi.json
    python3 Schemas/validate.py --schema access-report access.json
"""
import argparse
import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

options = argparse.ArgumentParser()
options.add_argument("--schema", default="index")
options.add_argument("specifications", nargs="+")
options = options.parse_args()
schema = json.loads((Path(__file__).parent / f"{options.schema}.schema.json").read_text())
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
failed = False
for name in options.specifications:
    errors = sorted(validator.iter_errors(json.loads(Path(name).read_text())), key=str)
    for error in errors:
        print(f"{name}: {error.json_path}: {error.message}")
    failed = failed or bool(errors)
    print(f"{name}: {'does not fit' if errors else 'fits'}")
sys.exit(failed)
