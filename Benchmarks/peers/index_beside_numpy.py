#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Scoring, outranking and benefit of the doubt beside numpy and scipy, on the same made-up numbers.

    python3 -m venv .peers/index
    .peers/index/bin/pip install scipy==1.17.1 numpy==2.4.6
    swift build -c release --product peer-tasks
    .peers/index/bin/python peers/index_beside_numpy.py .build/release/peer-tasks

Both have their data in memory and are timed from there. Ours goes from a table with names to ranks and
keeps every stage; numpy has a matrix and does the arithmetic alone. Linear programmes of numpy's side
are HiGHS through scipy, one per unit, for every tenth unit, and their time is taken tenfold. The numbers
that both must come to are compared; the fastest of five runs counts (of the programmes, one run).
"""

import json
import subprocess
import sys
import time

import numpy as np
from scipy.optimize import linprog
from scipy.stats import kurtosis, rankdata, skew


def made_up(units, count, tails=True):
    """The numbers of MadeUpIndicators, by the same generator."""
    with np.errstate(over="ignore"):
        word = (np.arange(1, units * count + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
                + np.uint64(1))
        word = (word ^ (word >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        word = (word ^ (word >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        word ^= word >> np.uint64(31)
    values = 0.01 + 0.99 * ((word >> np.uint64(11)) * 2.0**-53)
    values = values.reshape(count, units).T.copy(order="F")
    if tails:
        values[:, ::3] = 1 / (values[:, ::3] * values[:, ::3] * values[:, ::3])
    return values


def is_skewed(column):
    return abs(skew(column, bias=False)) > 2 and kurtosis(column, bias=False) > 3.5


def treated(column):
    """At most five steps of pulling in the longer tail, then a logarithm."""
    if not is_skewed(column):
        return column
    pulled = column.copy()
    for _ in range(5):
        sign = 1 if skew(pulled, bias=False) > 0 else -1
        end = (sign * pulled).max()
        pulled[sign * pulled == end] = sign * (sign * pulled)[sign * pulled < end].max()
        if not is_skewed(pulled):
            return pulled
    return np.log(column - column.min() + 0.01 * (column.max() - column.min()))


def score(values, treats):
    if treats:
        values = np.column_stack([treated(values[:, j]) for j in range(values.shape[1])])
    low, high = values.min(axis=0), values.max(axis=0)
    scaled = 1 + 99 * (values - low) / (high - low)
    scores = scaled.reshape(len(values), 7, 7).mean(axis=2).mean(axis=1)
    return scores, rankdata(-scores, method="min")


def copeland(values):
    outranks = np.zeros((len(values), len(values)))
    for column in values.T:
        outranks += (column[:, None] > column) + 0.5 * (column[:, None] == column)
    outranks /= values.shape[1]
    np.fill_diagonal(outranks, 0.5)
    return np.sign(np.round(outranks - 0.5, 12)).sum(axis=1)


def doubt(values, form):
    low, high = 0.05, 0.3
    parts = values.shape[1]
    scores = []
    for unit in range(0, len(values), 10):
        own = values[unit]
        rows, limits = [values], [np.ones(len(values))]
        if form == "doubt-of-weights":
            rows += [low - np.eye(parts), np.eye(parts) - high]
            limits += [np.zeros(2 * parts)]
        if form == "doubt-of-score":
            rows += [low * own - np.diag(own), np.diag(own) - high * own]
            limits += [np.zeros(2 * parts)]
        answer = linprog(-own, np.vstack(rows), np.concatenate(limits), method="highs")
        scores.append(-answer.fun)
    return np.array(scores)


def fastest(work, times):
    seconds = []
    for _ in range(times):
        start = time.perf_counter()
        result = work()
        seconds.append(time.perf_counter() - start)
    return min(seconds), result


def ours(command, task):
    lines = subprocess.run([command, task, "--repetitions", "5"], check=True,
                           capture_output=True, text=True).stdout.splitlines()
    records = [json.loads(line) for line in lines if line.startswith("{")]
    return min(record["seconds"] for record in records), records[0]["check"]


def show(name, command, task, theirs, check, factor=1):
    seconds, found = ours(command, task)
    assert abs(found - check) <= 1e-9 * max(1, abs(check)), (name, found, check)
    theirs *= factor
    print(f"{name}: ours {seconds:.4f} s, theirs {theirs:.4f} s, {theirs / seconds:.1f} times as fast")


def main(command):
    values = made_up(50_000, 49)
    for treats, task in [(False, "index-score"), (True, "index-treated")]:
        seconds, (scores, _) = fastest(lambda: score(values, treats), 3 if treats else 5)
        show(f"{task}, 50k units x 49 indicators", command, task, seconds, scores.sum())
    values = made_up(500, 49, tails=False)
    seconds, scores = fastest(lambda: copeland(values), 5)
    show("copeland, 500 units x 49 parts", command, "copeland", seconds, np.abs(scores[::10]).sum())
    values = made_up(1_000, 10, tails=False)
    for task in ["doubt", "doubt-of-weights", "doubt-of-score"]:
        seconds, scores = fastest(lambda: doubt(values, task), 1)
        show(f"{task}, 1k units x 10 parts", command, task, seconds, scores.sum(), 10)


if __name__ == "__main__":
    main(sys.argv[1])
