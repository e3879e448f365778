# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Reference values of the simulated decomposition: numpy 2.4.6.

    python3 Tests/ReferenceTests/recipes/nonlinear_decomposition.py

Ninety made-up people of fifteen villages come from a linear congruential generator, and so do the
pairs of five draws; the tests make the same ones. A logit or probit is fitted by Newton's method to
1e-14; predictions are explained by switching phone, schooling (two indicators as one block) and age
from men's to women's values in the pairs. Derivatives by the coefficients are central differences.
Errors: influence by village, as if villages were drawn with replacement.
The last lines draw 40,000 times with numpy's own generator, in proportion to weights or without.
"""
from math import erf, sqrt

import numpy


class Congruential:
    def __init__(self, seed):
        self.state = seed

    def uniform(self):
        self.state = (1103515245 * self.state + 12345) % 2**31
        return self.state / 2**31


numbers = Congruential(2026)
PEOPLE = 90
woman, age, phone, level, weight, account = [], [], [], [], [], []
for person in range(PEOPLE):
    woman.append(numbers.uniform() < 0.4)
    age.append(18 + int(numbers.uniform() * 50))
    phone.append(float(numbers.uniform() < (0.5 if woman[-1] else 0.75)))
    level.append(int(numbers.uniform() * (2.5 if woman[-1] else 3)))
    weight.append(50.0 + int(numbers.uniform() * 200))
    index = -1.3 + 1.1 * phone[-1] + 0.8 * level[-1] - 0.01 * (age[-1] - 40) - 0.3 * woman[-1]
    account.append(float(numbers.uniform() < 1 / (1 + numpy.exp(-index))))
village = numpy.arange(PEOPLE) // 6
woman, age, level = numpy.array(woman), numpy.array(age), numpy.array(level)
weight, y = numpy.array(weight), numpy.array(account)
# Columns: intercept, phone, secondary, tertiary (against primary), age.
x = numpy.column_stack([numpy.ones(PEOPLE), phone, level == 1, level == 2, age]).astype(float)
BLOCKS = [[1], [2, 3], [4]]
men, women = numpy.flatnonzero(~woman), numpy.flatnonzero(woman)


def logistic(eta):
    return 1 / (1 + numpy.exp(-eta))


def normal(eta):
    return numpy.array([0.5 * (1 + erf(e / sqrt(2))) for e in numpy.ravel(eta)])


def density(eta):
    return numpy.exp(-eta * eta / 2) / sqrt(2 * numpy.pi)


def fit(rows, mean, slope, columns=x):
    b = numpy.zeros(columns.shape[1])
    for _ in range(60):
        eta = columns[rows] @ b
        mu, change = mean(eta), slope(eta)
        variance = mu * (1 - mu)
        score = columns[rows] * (weight[rows] * (y[rows] - mu) * change / variance)[:, None]
        information = (columns[rows] * (weight[rows] * change**2 / variance)[:, None]).T @ columns[rows]
        step = numpy.linalg.solve(information, score.sum(axis=0))
        b = b + step
    influence = numpy.zeros((PEOPLE, len(b)))
    influence[rows] = score @ numpy.linalg.inv(information)
    return b, influence


def logit_slope(eta):
    return logistic(eta) * (1 - logistic(eta))


def mean_of(values, rows):
    total = weight[rows].sum()
    mean = (weight[rows] * values[rows]).sum() / total
    influence = numpy.zeros(PEOPLE)
    influence[rows] = weight[rows] * (values[rows] - mean) / total
    return mean, influence


def error(influence):
    sums = numpy.bincount(village, influence)
    count = len(sums)
    return sqrt(count / (count - 1) * ((sums - sums.mean()) ** 2).sum())


def totals(b, influence_b, mean, slope):
    p = mean(x @ b)
    first, second = mean_of(p, men), mean_of(p, women)
    f = slope(x @ b)
    gradient = [
        (weight[g][:, None] * f[g][:, None] * x[g]).sum(axis=0) / weight[g].sum() for g in (men, women)
    ]
    explained = first[0] - second[0]
    moved = first[1] - second[1] + influence_b @ (gradient[0] - gradient[1])
    raw = [mean_of(y, g) for g in (men, women)]
    gap = raw[0][0] - raw[1][0]
    gap_influence = raw[0][1] - raw[1][1]
    return gap, error(gap_influence), explained, error(moved), gap - explained, error(gap_influence - moved)


def ranked(b, group):
    return group[numpy.argsort(x[group] @ b, kind="stable")]


def drawn(group, size, generator):
    """Places in rank order of a sample without replacement, by a shuffle from the front."""
    places = list(range(len(group)))
    for place in range(size):
        other = place + int(generator.uniform() * (len(group) - place))
        places[place], places[other] = places[other], places[place]
    return sorted(places[:size])


def switched(b, first, second, order, mean):
    now = x[first].copy()
    before = mean(now @ b)
    result = numpy.zeros(3)
    for block in order:
        now[:, BLOCKS[block]] = x[second][:, BLOCKS[block]]
        after = mean(now @ b)
        result[block] = (before - after).mean()
        before = after
    return result


def show(name, values):
    print(name, " ".join(f"{v:.15g}" for v in numpy.ravel(values)))


print("men", len(men), "women", len(women), "accounts", y.sum(), "weights", weight.sum())
models = {
    "logit from men": fit(men, logistic, logit_slope) + (logistic, logit_slope),
    "logit from women": fit(women, logistic, logit_slope) + (logistic, logit_slope),
    "logit neumark": fit(numpy.arange(PEOPLE), logistic, logit_slope) + (logistic, logit_slope),
    "probit from men": fit(men, normal, density) + (normal, density),
}
b, influence = fit(
    numpy.arange(PEOPLE), logistic, logit_slope, numpy.column_stack([x, woman.astype(float)])
)
models["logit pooled"] = (b[:-1], influence[:, :-1], logistic, logit_slope)
own, other = models["logit from men"], models["logit from women"]
models["logit half"] = (
    (own[0] + other[0]) / 2, (own[1] + other[1]) / 2, logistic, logit_slope
)
for name, (b, influence, mean, slope) in models.items():
    show(name + ": coefficients", b)
    show(name + ": gap, explained, unexplained, each with its error", totals(b, influence, mean, slope))

b = models["logit from men"][0]
first, second = ranked(b, men), ranked(b, women)
generator = Congruential(7)
pairs = [drawn(first, len(women), generator) for _ in range(5)]
for draw, places in enumerate(pairs):
    order = [[0, 1, 2], [2, 1, 0], [1, 2, 0], [0, 2, 1], [1, 0, 2]][draw]
    show(f"draw {draw + 1}, given order", switched(b, first[places], second, [0, 1, 2], logistic))
    show(f"draw {draw + 1}, order {order}", switched(b, first[places], second, order, logistic))
places, step = pairs[0], 1e-5
for column in range(len(b)):
    up, down = b.copy(), b.copy()
    up[column] += step
    down[column] -= step
    slopes = [
        (switched(up, first[places], second, [1, 2, 0], logistic)[k]
         - switched(down, first[places], second, [1, 2, 0], logistic)[k]) / (2 * step)
        for k in range(3)
    ]
    show(f"draw 1, order [1, 2, 0]: derivatives by coefficient {column}", slopes)

random = numpy.random.default_rng(1)
for name, weighted in (("in proportion to weights", True), ("without weights", False)):
    results = []
    for _ in range(40_000):
        if weighted:
            own = numpy.sort(random.choice(len(first), len(second), p=weight[first] / weight[first].sum()))
            other = numpy.sort(
                random.choice(len(second), len(second), p=weight[second] / weight[second].sum())
            )
        else:
            own = numpy.sort(random.choice(len(first), len(second), replace=False))
            other = numpy.arange(len(second))
        order = random.permutation(3)
        results.append(switched(b, first[own], second[other], order, logistic))
    results = numpy.array(results)
    show(f"40,000 draws {name}", results.mean(axis=0))
    show("  error of these", results.std(axis=0, ddof=1) / sqrt(len(results)))
