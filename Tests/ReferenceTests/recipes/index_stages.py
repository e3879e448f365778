#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Values for IndexStageTests: normalisation, treatment, imputation and aggregation of small columns.

    pip install numpy scipy
    python3 index_stages.py
"""
import numpy as np
from scipy import stats

np.set_printoptions(precision=17, floatmode="unique", linewidth=200)

# A column with two outliers at its upper end.
tail = np.array([1.0, 2, 2, 3, 3, 3, 4, 4, 5, 6, 60, 90])
print("skewness, excess kurtosis", stats.skew(tail, bias=False), stats.kurtosis(tail, bias=False))
pulled = tail.copy()
steps = 0
while stats.skew(pulled, bias=False) > 2 and stats.kurtosis(pulled, bias=False) > 3.5 and steps < 5:
    top = pulled == pulled.max()
    pulled[top] = pulled[~top].max()
    steps += 1
print("winsorised in", steps, "steps", pulled, stats.skew(pulled, bias=False))
shifted = tail - tail.min() + 0.01 * (tail.max() - tail.min())
print("log", np.log(shifted))
transformed, exponent = stats.boxcox(shifted)
print("Box-Cox exponent", exponent)
print("quantiles 0.1 and 0.9", np.quantile(tail, [0.1, 0.9]))

# Scales of one column.
x = np.array([3.0, 1, 4, 1, 5])
print("z", (x - x.mean()) / x.std(ddof=1), "population", (x - x.mean()) / x.std())
print("z of -x, mean 100, deviation 10", 100 + 10 * (-x + x.mean()) / x.std(ddof=1))
print("centred on the mean", 100 + 60 * (x - x.mean()) / (x.max() - x.min()))

# Means of three parts, weights 1, 2, 3.
parts, weights = np.array([0.2, 0.5, 0.9]), np.array([1, 2, 3]) / 6
print("geometric", stats.gmean(parts, weights=weights), "harmonic", stats.hmean(parts, weights=weights))
print("power 0.5", stats.pmean(parts, 0.5, weights=weights))
d = weights * parts
worst = np.linalg.norm(d) / np.linalg.norm(weights)
ideal = 1 - np.linalg.norm(weights - d) / np.linalg.norm(weights)
print("distances", worst, ideal, (worst + ideal) / 2)
z = np.array([95.0, 104, 110])
print("Mazziotta-Pareto", z.mean() - z.var(ddof=1) / z.mean(), z.mean() + z.var(ddof=1) / z.mean())

# Expectation and maximisation on standardised columns, by brute force.
rows = np.array([[1, 2.1, 3.2], [2, 3.9, 4.1], [3, 6.2, np.nan], [4, 7.8, 9.5], [5, 10.1, 9.9],
                 [6, np.nan, 13.2], [7, 14.2, 15.1], [np.nan, 15.8, 16.0], [9, 18.3, 20.2]])
centre, spread = np.nanmean(rows, axis=0), np.nanstd(rows, axis=0, ddof=1)
s = (rows - centre) / spread
mu, sigma = np.zeros(3), np.eye(3)
for _ in range(20000):
    full, extra = s.copy(), np.zeros((3, 3))
    for i, row in enumerate(s):
        m = np.isnan(row)
        if not m.any():
            continue
        slope = sigma[np.ix_(m, ~m)] @ np.linalg.inv(sigma[np.ix_(~m, ~m)])
        full[i, m] = mu[m] + slope @ (row[~m] - mu[~m])
        extra[np.ix_(m, m)] += sigma[np.ix_(m, m)] - slope @ sigma[np.ix_(~m, m)]
    new = full.mean(axis=0)
    sigma_new = ((full - new).T @ (full - new) + extra) / len(s)
    done = max(abs(new - mu).max(), abs(sigma_new - sigma).max()) < 1e-13
    mu, sigma = new, sigma_new
    if done:
        break
print("imputed", (centre + spread * full)[np.isnan(rows)])
