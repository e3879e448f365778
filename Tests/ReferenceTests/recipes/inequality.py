# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Reference values of inequality in a survey: definitions in mpmath 1.3.0 at 50 digits.

    python3 Tests/ReferenceTests/recipes/inequality.py

Every measure is written down as its definition says, over all pairs of people where it is about
pairs. Its error is that of its derivatives by the weights, taken numerically (steps of 1e-15 at 50
digits), added up by market: stratified clusters drawn with replacement. The markets and their
people are made up; the same table stands in MarketPeople.swift.
"""
from mpmath import exp, log, mp, mpf, nstr, sqrt

mp.dps = 50
weight = [11, 9, 14, 8, 8.5, 10, 21, 19, 16, 12, 13, 7, 30, 26, 33, 24, 28, 22, 18, 17, 25, 29, 31, 20]
income = [120, 310, 280, 75, 90, 260, 415, 150, 105, 330, 60, 145, 95, 225, 190, 305, 40, 130, 170, 240, 85,
          55, 365, 110]
account = [0, 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 1, 0, 0, 0, 1, 1, 0, 1, 0]
phone = [1, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1]
language = ("q s s a q s s q q s q q q s s s a q q s a q s q").split()
region = [i // 12 for i in range(24)]
market = [i // 3 for i in range(24)]
x = [mpf(v) for v in income]
h = [mpf(v) for v in account]
# Ties: one value for two people each.
tied = [mpf(10 * round(v / 100)) for v in income]
N = range(24)


def mean(w, v):
    return sum(a * b for a, b in zip(w, v)) / sum(w)


def gini(w, v):
    return sum(w[i] * w[j] * abs(v[i] - v[j]) for i in N for j in N) / (2 * sum(w) ** 2 * mean(w, v))


def entropy(a):
    def value(w, v):
        m = mean(w, v)
        if a == 0:
            return sum(p * log(m / y) for p, y in zip(w, v)) / sum(w)
        if a == 1:
            return sum(p * y / m * log(y / m) for p, y in zip(w, v) if p) / sum(w)
        return (sum(p * (y / m) ** a for p, y in zip(w, v)) / sum(w) - 1) / (a * (a - 1))
    return value


def atkinson(e):
    def value(w, v):
        m = mean(w, v)
        if e == 1:
            return 1 - exp(sum(p * log(y) for p, y in zip(w, v)) / sum(w)) / m
        return 1 - (sum(p * y ** (1 - e) for p, y in zip(w, v)) / sum(w)) ** (1 / (1 - mpf(e))) / m
    return value


def hoover(w, v):
    m = mean(w, v)
    return sum(p * abs(y / m - 1) for p, y in zip(w, v)) / sum(w) / 2


def lorenz(q):
    def value(w, v):
        left, total = mpf(q) * sum(w), mpf(0)
        for i in sorted(N, key=lambda k: v[k]):
            take = min(left, w[i])
            total += take * v[i]
            left -= take
        return total / sum(a * b for a, b in zip(w, v))
    return value


def palma(w, v):
    return (1 - lorenz(mpf(9) / 10)(w, v)) / lorenz(mpf(4) / 10)(w, v)


def cv(w, v):
    m = mean(w, v)
    return sqrt(sum(p * (y - m) ** 2 for p, y in zip(w, v)) / sum(w)) / m


def fgt(a, line):
    return lambda w, v: sum(p * ((line - y) / line) ** a for p, y in zip(w, v) if y < line) / sum(w)


def esteban_ray(a):
    def value(w, v):
        m, W, share = mean(w, v), sum(w), {}
        for p, y in zip(w, v):
            share[y] = share.get(y, 0) + p / W
        return sum(share[y] ** (1 + a) * share[z] * abs(y - z) / m for y in share for z in share)
    return value


def concentration(rank, finish):
    def value(w, v):
        W = sum(w)
        R = [(sum(w[j] for j in N if rank[j] < rank[i]) + sum(w[j] for j in N if rank[j] == rank[i]) / 2) / W
             for i in N]
        m = mean(w, v)
        cov = sum(w[i] * (v[i] - m) * (R[i] - mean(w, R)) for i in N) / W
        return finish(2 * cov / m, m)
    return value


def parts(a, which):
    """Within or between of an entropy, by language."""
    def value(w, v):
        m, W, total = mean(w, v), sum(w), mpf(0)
        for g in set(language):
            own = [w[i] if language[i] == g else mpf(0) for i in N]
            p, mg = sum(own) / W, mean(own, v)
            s = p * mg / m
            if which == "within":
                total += p ** (1 - a) * s ** a * entropy(a)(own, v)
            else:
                total += p * mg / m * log(mg / m) if a == 1 else p * log(m / mg)
        return total
    return value


def gini_within(w, v):
    m, W = mean(w, v), sum(w)
    total = mpf(0)
    for g in set(language):
        own = [w[i] if language[i] == g else mpf(0) for i in N]
        total += (sum(own) / W) ** 2 * mean(own, v) / m * gini(own, v)
    return total


def gini_between(w, v):
    means = {g: mean([w[i] if language[i] == g else mpf(0) for i in N], v) for g in set(language)}
    return gini(w, [means[g] for g in language])


lacks = [[1 - a for a in account], [1 - a for a in phone], [int(v < 100) for v in income]]
shares = [mpf(1) / 2, mpf(1) / 4, mpf(1) / 4]
score = [sum(s * l[i] for s, l in zip(shares, lacks)) for i in N]
poor = [int(c >= mpf(1) / 2) for c in score]


def ratio(above, below):
    return lambda w, v: sum(w[i] * above(i) for i in N) / sum(w[i] * below(i) for i in N)


measures = {
    "gini": (gini, x), "theilT": (entropy(1), x), "theilL": (entropy(0), x), "entropy2": (entropy(2), x),
    "entropy-1": (entropy(-1), x), "atkinson0.5": (atkinson(mpf(1) / 2), x), "atkinson1": (atkinson(1), x),
    "atkinson2": (atkinson(2), x), "hoover": (hoover, x), "palma": (palma, x), "cv": (cv, x),
    "lorenz0.4": (lorenz(mpf(4) / 10), x), "fgt1": (fgt(1, 150), x), "fgt0": (fgt(0, 150), x),
    "estebanRay": (esteban_ray(mpf(13) / 10), tied), "giniTied": (gini, tied),
    "concentration": (concentration(x, lambda c, m: c), h),
    "concentrationTied": (concentration(tied, lambda c, m: c), h),
    "generalized": (concentration(x, lambda c, m: m * c), h),
    "erreygers": (concentration(x, lambda c, m: 4 * m * c), h),
    "wagstaff": (concentration(x, lambda c, m: c / (1 - m)), h),
    "within1": (parts(1, "within"), x), "between1": (parts(1, "between"), x),
    "within0": (parts(0, "within"), x), "between0": (parts(0, "between"), x),
    "giniWithin": (gini_within, x), "giniBetween": (gini_between, x),
    "giniOverlap": (lambda w, v: gini(w, v) - gini_within(w, v) - gini_between(w, v), x),
    "headcount": (ratio(lambda i: poor[i], lambda i: 1), x),
    "intensity": (ratio(lambda i: poor[i] * score[i], lambda i: poor[i]), x),
    "adjusted": (ratio(lambda i: poor[i] * score[i], lambda i: 1), x),
    "censoredPhone": (ratio(lambda i: poor[i] * lacks[1][i], lambda i: 1), x),
    "contributionPhone": (ratio(lambda i: poor[i] * lacks[1][i] * shares[1], lambda i: poor[i] * score[i]), x),
    "groupQuechua": (ratio(lambda i: poor[i] * score[i] * (language[i] == "q"), lambda i: poor[i] * score[i]), x),
}
for name, (measure, values) in measures.items():
    w = [mpf(v) for v in weight]
    step = mpf(10) ** -15
    totals = [mpf(0)] * 8
    for i in N:
        up, down = w[:], w[:]
        up[i] += step
        down[i] -= step
        slope = (measure(up, values) - measure(down, values)) / (2 * step)
        totals[market[i]] += w[i] * slope
    variance = mpf(0)
    for stratum in (totals[:4], totals[4:]):
        centre = sum(stratum) / 4
        variance += mpf(4) / 3 * sum((t - centre) ** 2 for t in stratum)
    print(name, nstr(measure(w, values), 15), nstr(sqrt(variance), 15))
