#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Fairlie's decomposition by the command beside the same algorithm in numpy.

    Benchmarks/peers/simulation_beside_numpy.py .build/release/inclusion [--draws 1000]

A hundred thousand made-up respondents with weights, ten factors, random order, the pooled logit as
the reference. numpy has its data in memory and is timed from there, errors left out; the command is
timed as a whole process, the reading of the file and the design-based errors included. Both must come
to the same explained part, and to the same contributions but for the luck of the draws. Needs numpy
2.4.6.
"""

import argparse
import json
import resource
import subprocess
import tempfile
import time
from pathlib import Path

import numpy as np

ROWS, FACTORS = 100_000, 10


def made_up():
    generator = np.random.default_rng(11)
    woman = generator.random(ROWS) < 0.45
    x = np.round(generator.normal(0, 1, (ROWS, FACTORS)) - 0.2 * woman[:, None], 3)
    x[:, 5:] = x[:, 5:] > 0.3
    eta = -0.4 + x @ np.linspace(0.5, -0.2, FACTORS) - 0.3 * woman
    account = generator.random(ROWS) < 1 / (1 + np.exp(-eta))
    return woman, x, account.astype(float), np.round(generator.uniform(0.5, 3, ROWS), 3)


def write(path, woman, x, account, weights):
    names = ["woman", "weight", "account"] + [f"x{k + 1}" for k in range(FACTORS)]
    data = np.column_stack([woman, weights, account, x])
    np.savetxt(path, data, fmt="%.10g", delimiter=",", header=",".join(names), comments="")


def decomposition(woman, x, account, weights, draws, seed):
    columns = np.column_stack([np.ones(ROWS), x, woman])
    b = np.zeros(columns.shape[1])
    while True:
        p = 1 / (1 + np.exp(-columns @ b))
        information = columns.T @ (columns * (weights * p * (1 - p))[:, None])
        step = np.linalg.solve(information, columns.T @ (weights * (account - p)))
        b += step
        if np.abs(step).max() < 1e-12:
            break
    parts = x * b[1:-1]
    eta = b[0] + parts.sum(axis=1)
    groups = []
    for members in (~woman, woman):
        rows = np.flatnonzero(members)
        rows = rows[np.argsort(eta[rows], kind="stable")]
        chances = np.cumsum(weights[rows])
        groups.append((rows, chances / chances[-1]))
    means = 1 / (1 + np.exp(-eta))
    explained = np.average(means[~woman], weights=weights[~woman]) - np.average(
        means[woman], weights=weights[woman]
    )
    size = min(len(rows) for rows, _ in groups)
    generator = np.random.default_rng(seed)
    results = np.empty((draws, FACTORS))
    for draw in range(draws):
        first, second = (
            rows[np.searchsorted(chances, np.sort(generator.random(size)))] for rows, chances in groups
        )
        now, before = eta[first].copy(), means[first].mean()
        for factor in generator.permutation(FACTORS):
            now += parts[second, factor] - parts[first, factor]
            after = (1 / (1 + np.exp(-now))).mean()
            results[draw, factor] = before - after
            before = after
    return explained, results.mean(axis=0), results.std(axis=0, ddof=1) / np.sqrt(draws)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("command")
    parser.add_argument("--draws", type=int, default=1000)
    options = parser.parse_args()
    data = made_up()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.csv"
        write(path, *data)
        start = time.perf_counter()
        answer = subprocess.run(
            [
                options.command, "gap", "decompose", "account", "--by", "woman", "--from", "0", "--to",
                "1", "--explained-by", ",".join(f"x{k + 1}" for k in range(FACTORS)), "--method",
                "fairlie", "--draws", str(options.draws), "--weights", "weight", "--data", path,
                "--format", "json",
            ],
            check=True, capture_output=True,
        ).stdout
        ours = time.perf_counter() - start
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    start, start_of_work = time.perf_counter(), time.process_time()
    explained, means, errors = decomposition(*data, options.draws, seed=5)
    theirs, work = time.perf_counter() - start, time.process_time() - start_of_work

    records = [r for r in json.loads(answer)["results"] if r["component"] == "explained"]
    assert abs(records[0]["estimate"] - explained) < 1e-9 * abs(explained), "explained differs"
    own = json.loads(answer)["simulation"]["means"]
    for factor in range(FACTORS):
        miss = abs(own[f"x{factor + 1}"] - means[factor])
        assert miss < 5 * 2**0.5 * errors[factor], f"x{factor + 1} differs by {miss}"
    print(f"{options.draws} draws, {ROWS} respondents, {FACTORS} factors")
    spent = usage.ru_utime + usage.ru_stime
    print(f"inclusion {ours:.2f} s, {spent:.2f} core seconds, {usage.ru_maxrss / 1024:.0f} MB")
    print(f"numpy     {theirs:.2f} s, {work:.2f} core seconds; {theirs / ours:.1f} times as long")


if __name__ == "__main__":
    main()
