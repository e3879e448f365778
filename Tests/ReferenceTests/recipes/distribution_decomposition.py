# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Reference values of the decomposition of quantile and Gini gaps: numpy 2.4.6.

    python3 Tests/ReferenceTests/recipes/distribution_decomposition.py

The ninety made-up people of VillageSurvey.swift; the gap in age between men and women, explained by
phone and schooling. Recentred influence functions from their definitions: for a Gini over all pairs,
for a quantile with a normal kernel of bandwidth 6. Least squares by group (the reference is men's), or
of both with an indicator of women (pooled). Errors: derivatives of every part by every weight, as
central differences, added up by village, villages taken as drawn with replacement. A step of 1e-4 of a
weight leaves 1e-9 of an error or so. A quantile has no derivative: it moves by its influence, and the
people whom it passes are those that the kernel sees.
"""
import numpy


class Congruential:
    state = 2026

    def uniform(self):
        self.state = (1103515245 * self.state + 12345) % 2**31
        return self.state / 2**31


numbers, people = Congruential(), []
for person in range(90):
    woman = numbers.uniform() < 0.4
    age = 18 + int(numbers.uniform() * 50)
    phone = float(numbers.uniform() < (0.5 if woman else 0.75))
    level = int(numbers.uniform() * (2.5 if woman else 3))
    weight = 50.0 + int(numbers.uniform() * 200)
    numbers.uniform()
    people.append((woman, age, phone, level, weight))
woman, age, phone, level, weight = (numpy.array(column) for column in zip(*people))
y, village = age.astype(float), numpy.arange(90) // 6
x = numpy.column_stack([numpy.ones(90), phone, level == 1, level == 2]).astype(float)
men, women = numpy.flatnonzero(~woman), numpy.flatnonzero(woman)
BANDWIDTH = 6.0


def kernel(distance):
    return numpy.exp(-0.5 * (distance / BANDWIDTH) ** 2) / (BANDWIDTH * numpy.sqrt(2 * numpy.pi))


def gini(rows, w):
    v, p = y[rows], w[rows] / w[rows].sum()
    distances = numpy.abs(v[:, None] - v[None, :]) @ p
    mean = p @ v
    value = p @ distances / (2 * mean)
    return value, (distances - value * v) / mean


def quantile(part):
    def at(rows, w):
        v, p = y[rows], w[rows]
        base = weight[rows]
        order = numpy.argsort(v, kind="stable")
        first = v[order][numpy.searchsorted(numpy.cumsum(base[order]), part * base.sum())]
        below = (v <= first).astype(float)
        whole = base.sum()
        f = base @ kernel(v - first) / whole
        q = first + (p - base) @ (base @ below / whole - below) / (f * whole)
        density = p @ kernel(v - q) / p.sum()
        passed = below + kernel(v - first) * (q - first)
        return q, q + (part - passed) / density
    return at


def least_squares(columns, outcome, w):
    return numpy.linalg.solve(columns.T @ (columns * w[:, None]), columns.T @ (w * outcome))


def parts(statistic, pooled):
    def value(w):
        (own, of_men), (other, of_women) = statistic(men, w), statistic(women, w)
        b = least_squares(x[men], of_men, w[men])
        c = least_squares(x[women], of_women, w[women])
        reference = b
        if pooled:
            outcome = numpy.empty(90)
            outcome[men], outcome[women] = of_men, of_women
            both = numpy.column_stack([x, woman])
            reference = least_squares(both, outcome, w)[:-1]
        means = [(x[rows] * w[rows, None]).sum(axis=0) / w[rows].sum() for rows in (men, women)]
        explained = (means[0] - means[1]) * reference
        unexplained = means[0] @ (b - reference) + means[1] @ (reference - c)
        remainder = own - other - explained.sum() - unexplained
        return numpy.array([own - other, explained[1], explained[2:].sum(), unexplained, remainder])
    return value


def error(value):
    influence = numpy.empty((90, 5))
    for person in range(90):
        step = 1e-4 * weight[person]
        moved = [weight + sign * step * (numpy.arange(90) == person) for sign in (1, -1)]
        influence[person] = (value(moved[0]) - value(moved[1])) / (2 * step) * weight[person]
    totals = numpy.array([influence[village == v].sum(axis=0) for v in range(15)])
    deviations = totals - totals.mean(axis=0)
    return numpy.sqrt(15 / 14 * (deviations**2).sum(axis=0))


print("gap, phone, schooling, unexplained, remainder; then their errors")
for name, statistic in (("gini", gini), ("median", quantile(0.5)), ("0.2", quantile(0.2))):
    for pooled in (False, True):
        value = parts(statistic, pooled)
        print(name, "pooled" if pooled else "from")
        print("   ", ", ".join(f"{v:.12g}" for v in value(weight)))
        print("   ", ", ".join(f"{v:.9g}" for v in error(value)))
