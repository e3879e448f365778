# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Draws Vega-Lite files with vl-convert, each in a process of its own, and counts the failures.

    python3 draw_vega_lite.py chart.json ...
"""
import subprocess
import sys

DRAW = """
import json, sys, vl_convert
specification = json.load(open(sys.argv[1]))
picture = vl_convert.vegalite_to_svg(specification, vl_version="5.20", show_warnings=True)
marks = picture.count("<path") + picture.count("<text")
sys.exit(0 if marks > 3 else "nothing is drawn")
"""

failures = 0
for path in sys.argv[1:]:
    run = subprocess.run([sys.executable, "-c", DRAW, path], capture_output=True, text=True)
    complaint = (run.stdout + run.stderr).strip()
    if run.returncode != 0 or complaint:
        failures += 1
        print(f"{path}: {complaint or run.returncode}")
print(f"{len(sys.argv) - 1 - failures} of {len(sys.argv) - 1} specifications draw without a warning")
sys.exit(1 if failures else 0)
