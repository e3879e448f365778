# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Survey estimates of the command beside svy, on the same made-up million rows.

    python3 -m venv .peers/svy && .peers/svy/bin/pip install svy==0.35.0 numpy==2.4.6 polars==2.1.0
    .peers/svy/bin/python peers/survey_beside_svy.py ../.build/release/inclusion

svy gets its data in memory and is timed from there; the command is timed as a whole process, the
reading of the CSV file included. Each is run three times and the fastest counts.
"""

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import polars as pl
from svy import Design, Sample

ROWS, CLUSTERS, STRATA, DOMAINS = 1_000_000, 8_000, 200, 50


def made_up():
    generator = np.random.default_rng(7)
    cluster = np.sort(generator.integers(0, CLUSTERS, ROWS))
    columns = {
        "stratum": cluster // (CLUSTERS // STRATA),
        "cluster": cluster,
        "weight": np.round(generator.uniform(0.5, 3, ROWS), 4),
        "domain": generator.integers(0, DOMAINS, ROWS),
    }
    for i in range(20):
        columns[f"y{i + 1}"] = (
            (generator.random(ROWS) < 0.3 + 0.02 * i).astype(int)
            if i < 10
            else np.round(generator.normal(5, 2, ROWS), 3)
        )
    predictors = [np.round(generator.normal(0, 1, ROWS), 3) for _ in range(10)]
    columns |= {f"x{i + 1}": x for i, x in enumerate(predictors)}
    odds = np.exp(-0.5 + 0.2 * sum(predictors[:5]))
    columns["z"] = (generator.random(ROWS) < odds / (1 + odds)).astype(int)
    return pl.DataFrame(columns)


def fastest(work, times=3):
    seconds = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


def main(command):
    frame = made_up()
    outcomes = [f"y{i + 1}" for i in range(20)]
    predictors = [f"x{i + 1}" for i in range(10)]
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "survey.csv"
        frame.write_csv(file)
        design = "--weights weight --strata stratum --clusters cluster --format json --quiet".split()

        def ours(*arguments):
            call = [command, "survey", *arguments, *design, "--data", file, "--out", file.with_suffix(".json")]
            return fastest(lambda: subprocess.run(call, check=True))

        rows = [
            ("20 means × 50 domains", ours("mean", *outcomes, "--by", "domain")),
            ("200 bootstrap replicates × 20 means", ours(
                "mean", *outcomes, "--replicate-type", "bootstrap", "--replicate-count", "200")),
            ("logit, 10 covariates", ours(
                "regress", "z ~ " + " + ".join(predictors), "--family", "binomial")),
        ]
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    sample = Sample(frame, Design(psu="cluster", stratum="stratum", wgt="weight"))
    theirs = [
        fastest(lambda: [sample.estimation.mean(y, by="domain") for y in outcomes], 1),
        None,
        fastest(lambda: sample.glm.fit(y="z", x=predictors, family="binomial")),
    ]
    for (title, seconds), other in zip(rows, theirs):
        ratio = f", svy {other:.2f} s: {other / seconds:.1f} times as fast" if other else ""
        print(f"{title}: {seconds:.2f} s{ratio}")
    print(f"peak of the command {peak:.0f} MB")


if __name__ == "__main__":
    main(sys.argv[1])
