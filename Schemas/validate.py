#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Validates specifications of indices against index.schema.json.

    pip install jsonschema
    python3 Schemas/validate.py Examples/HumanDevelopment/hdi.json
"""
import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator

schema = json.loads((Path(__file__).parent / "index.schema.json").read_text())
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
failed = False
for name in sys.argv[1:]:
    errors = sorted(validator.iter_errors(json.loads(Path(name).read_text())), key=str)
    for error in errors:
        print(f"{name}: {error.json_path}: {error.message}")
    failed = failed or bool(errors)
    print(f"{name}: {'does not fit' if errors else 'fits'}")
sys.exit(failed)
