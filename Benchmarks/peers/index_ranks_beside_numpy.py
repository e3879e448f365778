# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Ranks of an index over 100,000 sets of weights, by the command and by numpy, on the same made-up table.

    python3 peers/index_ranks_beside_numpy.py ../.build/release/inclusion

200 units and 60 indicators in six dimensions; every weight is multiplied by a number from 0.75 to 1.25, and
ranks are counted per unit. The command is timed as a whole process, the reading of the table and its
bootstrap included; numpy works in batches of 1,000 runs, on as many cores as its BLAS takes. Each is run
three times and the fastest counts.
"""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

UNITS, INDICATORS, DIMENSIONS, RUNS = 200, 60, 6, 100_000


def by_numpy(values):
    generator = np.random.default_rng(1)
    scaled = (values - values.min(0)) / (values.max(0) - values.min(0))
    counts = np.zeros((UNITS, UNITS), int)
    inside = INDICATORS // DIMENSIONS
    for _ in range(RUNS // 1_000):
        within = generator.uniform(0.75, 1.25, (1_000, DIMENSIONS, inside))
        between = generator.uniform(0.75, 1.25, (1_000, DIMENSIONS, 1))
        within /= within.sum(2, keepdims=True)
        between /= between.sum(1, keepdims=True)
        weights = (within * between).reshape(1_000, INDICATORS)
        ranks = np.argsort(np.argsort(-(weights @ scaled.T), axis=1), axis=1)
        for unit in range(UNITS):
            counts[unit] += np.bincount(ranks[:, unit], minlength=UNITS)
    return counts


def fastest(work):
    times = []
    for _ in range(3):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def main():
    values = np.random.default_rng(7).uniform(0, 1, (UNITS, INDICATORS))
    names = [f"i{j}" for j in range(INDICATORS)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with open(folder / "data.csv", "w") as file:
            print("unit", *names, sep=",", file=file)
            for unit, row in enumerate(values):
                print(f"u{unit}", *row, sep=",", file=file)
        children = [
            {"name": f"D{d}", "children": [{"indicator": n} for n in names[d::DIMENSIONS]]}
            for d in range(DIMENSIONS)
        ]
        (folder / "index.json").write_text(
            json.dumps({"name": "Index", "normalization": {"method": "minMax"}, "children": children})
        )
        # One assumption in a sampled design: runs × 4 re-runs, of which half are counted into ranks.
        plan = {"method": "saltelli", "runs": RUNS // 4, "factors": [{"vary": "weights", "within": 0.25}]}
        (folder / "plan.json").write_text(json.dumps(plan))
        call = [
            sys.argv[1], "index", "sensitivity", "--spec", folder / "index.json", "--plan",
            folder / "plan.json", "--data", folder / "data.csv", "--units", "unit", "--resamples", "2",
            "--format", "json",
        ]
        made = json.loads(subprocess.run(call, check=True, capture_output=True).stdout)["runs"]["made"]
        print(f"inclusion, {made} runs: {fastest(lambda: subprocess.run(call, check=True, capture_output=True)):.2f} s")
        print(f"numpy, {RUNS} runs: {fastest(lambda: by_numpy(values)):.2f} s")


if __name__ == "__main__":
    main()
