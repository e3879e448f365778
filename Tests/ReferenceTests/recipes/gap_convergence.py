# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Reference values of trends with errors, arrival intervals and convergence: numpy 2.4, scipy 1.17.

    python3 Tests/ReferenceTests/recipes/gap_convergence.py
"""

import numpy as np
from scipy import optimize, stats

np.set_printoptions(precision=17)
z = stats.norm.ppf(0.975)


def show(name, *values):
    print(name, *(repr(float(value)) for value in values))


logit = lambda p: np.log(p / (1 - p))
SCALES = {  # the scale, its slope, its inverse, the pace of a step
    "linear": (lambda p: p, lambda p: 1 + 0 * p, lambda t: t, lambda s: s),
    "logOdds": (logit, lambda p: 1 / (p * (1 - p)), lambda t: 1 / (1 + np.exp(-t)), lambda s: s),
    "exclusionReduction": (lambda p: -np.log1p(-p), lambda p: 1 / (1 - p), lambda t: -np.expm1(-t), lambda s: -np.expm1(-s)),
    "compoundGrowth": (np.log, lambda p: 1 / p, np.exp, np.expm1),
}


def path(years, values, variances, weights):
    """Coefficients of the slope, then level and slope with the covariance of the two."""
    x = years - np.average(years, weights=weights)
    slope = weights * x / np.sum(weights * x**2)
    last = np.zeros(len(years)); last[-1] = 1
    rows = np.array([last, slope])
    return rows @ values, rows @ np.diag(variances) @ rows.T


def ends(path_and_covariance, last, goal):
    """Where the distance to the goal is z errors in the 60 years after the last wave."""
    (level, slope), c = path_and_covariance
    f = lambda h: abs(level + h * slope - goal) - z * np.sqrt(c[0, 0] + 2 * h * c[0, 1] + h * h * c[1, 1])
    grid = np.linspace(0, 60, 6001)
    signs = np.sign([f(h) for h in grid])
    return [last + optimize.brentq(f, grid[i], grid[i + 1], xtol=1e-13) for i in np.flatnonzero(np.diff(signs))]


# Peru's 29 and 43 percent with about 1,000 respondents and a design effect of 1.6.
years, p = np.array([2014.0, 2017.0]), np.array([0.29, 0.43])
v = 1.6 * p * (1 - p) / 1000
for name, (t, slope, back, pace) in SCALES.items():
    both = path(years, t(p), slope(p) ** 2 * v, np.ones(2))
    (level, step), c = both
    h = 4
    error = np.sqrt(c[0, 0] + 2 * h * c[0, 1] + h * h * c[1, 1])
    middle = level + h * step
    show(f"{name} 2021", back(middle - z * error), back(middle), back(middle + z * error))
    show(f"{name} 75 percent", *ends(both, 2017, t(0.75)))
    needed = (t(0.75) - level) / h
    show(f"{name} needed", pace(needed), pace(needed - z * np.sqrt(c[0, 0]) / h), pace(needed + z * np.sqrt(c[0, 0]) / h))

# Five waves, weighted by their precision on the scale.
years = np.array([2011.0, 2014, 2017, 2021, 2024])
p = np.array([0.2046, 0.2898, 0.4260, 0.5750, 0.5931])
error = np.array([0.021, 0.019, 0.024, 0.017, 0.015])
for name in ("linear", "logOdds"):
    t, slope, _, _ = SCALES[name]
    spread = slope(p) * error
    fit = np.polynomial.Polynomial.fit(years - 2017, t(p), 1, w=1 / spread).convert()
    x = np.vander(years - 2017, 2)
    show(f"weighted {name}", fit.coef[1], np.sqrt(np.linalg.inv(x.T @ np.diag(spread**-2) @ x)[0, 0]))

# The gap between men and women of three waves, towards parity.
years = np.array([2014.0, 2017, 2021])
m, f = np.array([0.3566, 0.5097, 0.6232]), np.array([0.2250, 0.3444, 0.5303])
n = np.array([480.0, 500, 398])
w = np.array([520.0, 500, 602])
for name, (t, slope, _, _) in SCALES.items():
    d = t(m) - t(f)
    v = slope(m) ** 2 * m * (1 - m) / n + slope(f) ** 2 * f * (1 - f) / w
    both = path(years, -d, v, np.ones(3))
    (level, step), c = both
    show(f"parity {name}", -step, np.sqrt(c[1, 1]), 2021 - level / step, *ends(both, 2021, 0))

# Six places, 2015 and 2020: sigma and beta convergence.
first = np.array([0.20, 0.35, 0.50, 0.62, 0.41, 0.28])
last = np.array([0.38, 0.47, 0.58, 0.70, 0.55, 0.36])
error = np.array([0.020, 0.025, 0.018, 0.022, 0.030, 0.015])
for name in ("linear", "compoundGrowth"):
    t, slope, _, _ = SCALES[name]
    result = []
    for p in (first, last):
        x = t(p)
        s = x.std(ddof=1)
        g = (x - x.mean()) / (5 * s)
        result += [s, np.sqrt(np.sum((g * slope(p) * error) ** 2)), np.sqrt(s**2 - np.mean((slope(p) * error) ** 2))]
    show(f"sigma {name}", *result)
t, slope, _, _ = SCALES["logOdds"]
x, y = t(first), (t(last) - t(first)) / 5
line = stats.linregress(x, y)
half = stats.t.ppf(0.975, 4) * line.stderr
speed = lambda b: -np.log1p(5 * b) / 5
show("beta", line.slope, line.stderr, line.intercept, line.rvalue**2, line.slope - half, line.slope + half)
show("speed", speed(line.slope), speed(line.slope + half), speed(line.slope - half), np.log(2) / speed(line.slope))
noise = np.mean((slope(first) * error) ** 2)
show("beta without sampling error", (line.slope * x.var(ddof=1) + noise / 5) / (x.var(ddof=1) - noise))
weights = np.array([3.0, 1, 2, 5, 1, 4])
fit = np.polynomial.Polynomial.fit(x, y, 1, w=np.sqrt(weights)).convert()
residual = y - fit(x)
xbar = np.average(x, weights=weights)
show("weighted beta", fit.coef[1], np.sqrt(np.sum(weights * residual**2) / 4 / np.sum(weights * (x - xbar) ** 2)))
