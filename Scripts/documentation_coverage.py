#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Counts, for each module, the public symbols it declares and those that are documented.

Usage: documentation_coverage.py FOLDER-OF-SYMBOL-GRAPHS

What the compiler derives (`hash(into:)`, `init(rawValue:)`, `!=` and other members of protocols'
extensions) stands in no file of ours and does not count. A symbol without documentation is named,
and the status is then 1.
"""

import json
import pathlib
import sys


def declared(graph):
    """The symbols that stand in a source file; the extension around them is none."""
    for symbol in graph["symbols"]:
        derived = "::SYNTHESIZED::" in symbol["identifier"]["precise"]
        extension = symbol["kind"]["identifier"] == "swift.extension"
        if "location" in symbol and not derived and not extension:
            yield symbol


def main(folder):
    counts, missing = {}, []
    for path in sorted(pathlib.Path(folder).rglob("*.symbols.json")):
        module = path.name.split("@")[0].removesuffix(".symbols.json")
        documented, everything = counts.get(module, (0, 0))
        for symbol in declared(json.loads(path.read_text())):
            everything += 1
            if any(line["text"].strip() for line in symbol.get("docComment", {}).get("lines", [])):
                documented += 1
            else:
                missing.append(f"{module}: {'.'.join(symbol['pathComponents'])}")
        counts[module] = (documented, everything)
    if not counts:
        sys.exit(f"error: there are no symbol graphs in {folder}")
    width = max(map(len, counts))
    print(f"{'Module':<{width}}  Documented  Declared")
    for module, (documented, everything) in counts.items():
        print(f"{module:<{width}}  {documented:>10,}  {everything:>8,}")
    documented, everything = map(sum, zip(*counts.values()))
    print(f"{'All':<{width}}  {documented:>10,}  {everything:>8,}")
    if missing:
        print("Not documented:", *missing, sep="\n  ")
        sys.exit(1)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: documentation_coverage.py FOLDER-OF-SYMBOL-GRAPHS")
    main(sys.argv[1])
