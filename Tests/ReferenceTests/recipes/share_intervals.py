# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Reference values of the share intervals: mpmath 1.3.0 at 40 digits, each end rounded to 17.

    python3 Tests/ReferenceTests/recipes/share_intervals.py

Beta quantiles are found by bisection on betainc; Wilson's ends are the roots of the score equation
(p - c/n)^2 = z^2 p (1 - p) / n. scipy 1.17.1's binomtest(...).proportion_ci agrees to 1e-14.
"""
from mpmath import betainc, erfinv, mp, mpf, nstr, sqrt

mp.dps = 40
CASES = [(0, 33), (1, 33), (24, 33), (33, 33), (1, 1), (0.5, 2.25), (412.75, 1000.5), (3, 5000)]


def quantile(a, b, p):
    low, high = mpf(0), mpf(1)
    for _ in range(125):
        middle = (low + high) / 2
        if betainc(a, b, 0, middle, regularized=True) < p:
            low = middle
        else:
            high = middle
    return low


def intervals(c, n, confidence):
    c, n, alpha = mpf(c), mpf(n), 1 - mpf(confidence)
    z, p = sqrt(2) * erfinv(1 - alpha), c / n
    yield "clopperPearson", quantile(c, n - c + 1, alpha / 2) if c else 0, quantile(
        c + 1, n - c, 1 - alpha / 2) if c < n else 1
    half = mpf(1) / 2
    yield "jeffreys", quantile(c + half, n - c + half, alpha / 2) if c else 0, quantile(
        c + half, n - c + half, 1 - alpha / 2) if c < n else 1
    A, B, C = 1 + z * z / n, -(2 * p + z * z / n), p * p
    root = sqrt(B * B - 4 * A * C)
    yield "wilson", (-B - root) / (2 * A), (-B + root) / (2 * A)
    m, q = n + z * z, (c + z * z / 2) / (n + z * z)
    for name, at, size in (("agrestiCoull", q, m), ("wald", p, n)):
        width = z * sqrt(at * (1 - at) / size)
        yield name, max(at - width, 0), min(at + width, 1)


for c, n in CASES:
    for confidence in (0.95, 0.5) if c == 24 else (0.95,):
        for name, low, high in intervals(c, n, confidence):
            print(name, c, n, confidence, nstr(mpf(low), 17), nstr(mpf(high), 17))
