# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""The example PeruInclusionIndex in numpy: ranks over all combinations of four choices, and the exact
split of the variance of Peru's. Python 3.12, numpy 2. From the root of the package:
python3 Tests/ReferenceTests/recipes/peru_inclusion_index.py"""
import csv
import itertools

import numpy as np

NAMES = ["account", "digitalPayment", "savedAtFinancialInstitution", "borrowedFormally",
         "branchesPer100000Adults", "atmsPer100000Adults"]


def rows(name):
    with open(f"datasets/{name}/data.csv", newline="") as file:
        return list(csv.DictReader(file))


people = [r for r in rows("findex-latin-america") if r["kind"] == "economy" and r["year"] == "2017"
          and r["edition"] == "2021" and r["group"] == "all"]
points = {r["code"]: r for r in rows("fas-access-points") if r["year"] == "2017"
          and r["branchesPer100000Adults"] and r["atmsPer100000Adults"]}
people = [r for r in people if r["code"] in points]
codes = [r["code"] for r in people]
values = np.array([[float(r[n] if n in r and n not in NAMES[4:] else points[r["code"]][n])
                    for n in NAMES] for r in people])
peru = codes.index("PER")


def normalized(method):
    if method == "rank":
        return np.array([[1 + (column < x).sum() for x in column] for column in values.T], float).T
    low, high = values.min(0), values.max(0)
    return 1 + 99 * (values - low) / (high - low)


def mean(parts, weights, method):
    weights = np.array(weights, float) / sum(weights)
    parts = np.array(parts)
    return np.exp(weights @ np.log(parts)) if method == "geometric" else weights @ parts


def ranks(weights, method, scale, left):
    data = normalized(scale)
    dimensions = []
    for d in range(3):
        kept = [j for j in (2 * d, 2 * d + 1) if j != left]
        dimensions.append(mean([data[:, j] for j in kept], [1] * len(kept), method))
    scores = mean(dimensions, weights, method)
    # Equal scores share a rank; what rounding parts is equal.
    return np.array([1 + (scores > s * (1 + 1e-13)).sum() for s in scores])


WEIGHTS = [[1, 1, 1], [2, 1, 1], [1, 2, 1], [1, 1, 2]]
METHODS = ["arithmetic", "geometric"]
SCALES = ["minmax", "rank"]
LEFT = [None, 0, 1, 2, 3, 4, 5]
found = np.array([[[[ranks(w, m, s, left)[peru] for left in LEFT] for s in SCALES] for m in METHODS]
                  for w in WEIGHTS], float)
print(len(codes), "economies; Peru nominal", found[0, 0, 0, 0], "runs", found.size)
print("interval", np.quantile(found, [0.025, 0.975]))
for axis, name in enumerate(["weights", "aggregation", "normalization", "leaving out"]):
    others = tuple(a for a in range(4) if a != axis)
    print(name, "first", found.mean(others).var() / found.var(),
          "total", 1 - found.mean(axis).var() / found.var())
data = normalized("minmax")
for d in range(3):
    part = data[:, 2 * d:2 * d + 2].mean(1)
    print("dimension", d, part[peru], sorted(part)[len(part) // 2])
scores = mean([data[:, 2 * d:2 * d + 2].mean(1) for d in range(3)], [1, 1, 1], "arithmetic")
print("first", [codes[i] for i in np.argsort(-scores)[:3]])
