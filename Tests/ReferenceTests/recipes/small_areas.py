# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Reference values of the small-area tests: matrix formulas in mpmath 1.3.0 at 50 digits.

    python3 Tests/ReferenceTests/recipes/small_areas.py

The likelihoods are written down as such, with determinants and full covariance matrices, and the
variance is where their numerical derivative is zero. The table is made up.
"""
from mpmath import det, diag, diff, findroot, inverse, log, matrix, mp, mpf, nstr, pi, sqrt

mp.dps = 50
# estimate, sampling variance, agents per 1,000 adults, region; the last area has no estimate.
AREAS = """0.412 0.0016 1.2 Coast
0.618 0.0009 2.9 Coast
0.401 0.0025 2.0 Coast
0.565 0.0004 3.8 Coast
0.301 0.0036 0.7 Highlands
0.276 0.0049 1.1 Highlands
0.289 0.0012 1.9 Highlands
0.525 0.0064 2.6 Highlands
0.198 0.0081 0.4 Jungle
0.402 0.0030 0.9 Jungle
0.203 0.0021 1.5 Jungle
0.417 0.0100 2.2 Jungle
- - 1.4 Highlands"""
rows = [line.split() for line in AREAS.splitlines()]
full = [[1, mpf(r[2]), int(r[3] == "Highlands"), int(r[3] == "Jungle")] for r in rows]
seen = [i for i, r in enumerate(rows) if r[0] != "-"]
y = matrix([mpf(rows[i][0]) for i in seen])
d = [mpf(rows[i][1]) for i in seen]
x = matrix([full[i] for i in seen])
m, p = x.rows, x.cols


def at(a):
    w = diag([1 / (a + v) for v in d])
    q = inverse(x.T * w * x)
    b = q * (x.T * w * y)
    return w, q, b, y - x * b


def likelihood(a, restricted):
    w, q, b, r = at(a)
    value = sum(log(a + v) for v in d) + (r.T * w * r)[0]
    return -(value + (log(det(x.T * w * x)) if restricted else 0)) / 2


def moments(a):
    w, q, b, r = at(a)
    return (r.T * w * r)[0] - (m - p)


def report(method, a):
    w, q, b, r = at(a)
    w2 = w * w
    trace = sum(w2[i, i] for i in range(m))
    variance, bias = 2 / trace, mpf(0)
    if method == "maximum-likelihood":
        product = q * (x.T * w2 * x)
        bias = -sum(product[k, k] for k in range(p)) / trace
    if method == "moments":
        s = sum(w[i, i] for i in range(m))
        variance, bias = 2 * m / s ** 2, 2 * (m * trace - s ** 2) / s ** 3
    full_log = -(m * log(2 * pi) + sum(log(a + v) for v in d) + (r.T * w * r)[0]) / 2
    print(method, "variance", nstr(a, 16), "log-likelihood", nstr(full_log, 16))
    for k in range(p):
        print("  coefficient", nstr(b[k], 16), nstr(sqrt(q[k, k]), 16))
    for i, row in enumerate(full):
        xi = matrix([row])
        form = (xi * q * xi.T)[0]
        if i in seen:
            j = seen.index(i)
            share = d[j] / (a + d[j])
            value = (xi * b)[0] + (1 - share) * r[j]
            error = a * share + share ** 2 * (form - bias) + 2 * share ** 2 * variance / (a + d[j])
        else:
            value, error = (xi * b)[0], a + form - bias
        print("  area", i + 1, nstr(value, 16), nstr(error, 16))


def zero(function):
    return findroot(function, (mpf("0.0005"), mpf("0.05")), solver="anderson", tol=mpf(10) ** -40)


for name, restricted in (("restricted-maximum-likelihood", True), ("maximum-likelihood", False)):
    report(name, zero(lambda a: diff(lambda t: likelihood(t, restricted), a)))
report("moments", zero(moments))
