# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Reference values of the distribution tests: mpmath 1.3.0 at 60 digits.

    python3 Tests/ReferenceTests/recipes/distributions.py

prints one line per case: distribution, parameters, point, lower tail, upper tail. Points are the
exact doubles that are printed. Tails are hypergeometric series or, for parameters of a million and
more, the integral of the density by Gauss-Legendre pieces of one standard deviation.
"""
import math
from mpmath import mp, mpf, betainc, erfc, exp, gammainc, log, loggamma, nstr, quad, sqrt

mp.dps = 60


def pieces(logdensity, start, step, limit=mp.inf):
    """The integral from start outwards, until a piece no longer counts."""
    total, left, height = mpf(0), start, logdensity(start)
    while left != limit:
        right = limit if abs(limit - left) < 2 * abs(step) else left + step
        # quad's tolerance is absolute: the integrand starts at 1.
        piece = quad(lambda t: exp(logdensity(t) - height), [min(left, right), max(left, right)])
        total += piece
        if piece < total * mpf(10) ** -40:
            break
        left = right
    return total * exp(height)


def both(side, tail):
    return (tail, 1 - tail) if side == "lower" else (1 - tail, tail)


def gamma(a, x):
    a, x = mpf(a), mpf(x)
    if a >= 1e6:
        constant = loggamma(a)
        side = "lower" if x < a else "upper"
        step = sqrt(a) / max(1, abs(x - a) / sqrt(a)) * 3
        f = lambda t: (a - 1) * log(t) - t - constant
        return both(side, pieces(f, x, -step, mpf(0)) if x < a else pieces(f, x, step))
    upper = gammainc(a, x, mp.inf, regularized=True)
    return gammainc(a, 0, x, regularized=True), upper


def beta(a, b, x):
    """x is the exact argument, an mpf."""
    a, b = mpf(a), mpf(b)
    if min(a, b) >= 100:
        mean, deviation = a / (a + b), sqrt(a * b / (a + b) ** 3)
        constant = loggamma(a + b) - loggamma(a) - loggamma(b)
        f = lambda t: (a - 1) * log(t) + (b - 1) * mp.log1p(-t) + constant
        side = "lower" if x < mean else "upper"
        step = deviation / max(1, abs(x - mean) / deviation) * 3
        return both(side, pieces(f, x, -step, mpf(0)) if x < mean else pieces(f, x, step, mpf(1)))
    if max(a, b) >= 1e6:  # the one is small: t ** (a - 1) is integrated in log t
        constant = loggamma(a + b) - loggamma(a) - loggamma(b)
        f = lambda u: a * u + (b - 1) * mp.log1p(-exp(u)) + constant
        tail = pieces(f, log(x), mpf(1) / 4, mpf(0))
        return 1 - tail, tail
    mp.dps = 260  # so that 1 - x keeps its digits
    lower = betainc(a, b, 0, x, regularized=True)
    upper = betainc(b, a, 0, 1 - x, regularized=True)
    mp.dps = 60
    return +lower, +upper


def show(name, parameters, x, tails):
    if all(mpf("1e-300") < t for t in tails):
        print(name, *parameters, repr(float(x)), *(nstr(t, 20) for t in tails))


def grid_gamma():
    for a in [1e-6, 0.01, 0.3, 0.5, 1, 2.5, 9.99, 10, 37, 199.5, 4000]:
        for q in [1e-20, 1e-3, 0.1, 0.5, 0.9, 1, 1.1, 2, 5, 20]:
            yield a, a * q
        for x in [1e-250, 1e-9, 0.5, 0.999, 1, 1.5, 30, 600]:
            yield a, x
    for a in [1e6, 12345678.9, 1e10, 1e14]:
        for z in [-30, -5, -1, 0, 0.01, 2, 8, 30]:
            yield a, a + z * math.sqrt(a)


def grid_beta():
    for a, b in [(1e-5, 1), (1e-5, 1e-4), (0.01, 30), (0.3, 0.7), (0.5, 0.5), (0.5, 33.5),
                 (1, 1), (2, 3), (9.5, 10.5), (10, 10), (25, 9), (24.5, 9.5), (3, 500),
                 (0.5, 4000), (150, 350.5), (2000, 3000)]:
        for x in [1e-200, 1e-8, 0.001, 0.1, 0.3, 0.4, 0.5, 0.7, 0.95, 0.9999, 1 - 2.0**-50]:
            yield a, b, x
    for a, b in [(1e6, 1e6), (1e6, 3e8), (1e10, 4e10), (1e12, 1e12), (500, 1e9)]:
        mean, deviation = a / (a + b), math.sqrt(a * b / (a + b) ** 3)
        for z in [-9, -1, 0, 0.01, 2, 8]:
            yield a, b, mean + z * deviation
    for a, b in [(0.5, 1e8), (5, 1e12)]:
        for q in [0.5, 1, 3, 40]:
            yield a, b, q * a / b


def main():
    for z in [-38, -20, -8.3, -3, -1.96, -1, -0.5, -1e-10, 0, 0.1, 0.7, 1.5, 2.5758, 4.9, 5.1,
              13.37, 30.03, 36.999]:
        show("normal", [], z, (erfc(-mpf(z) / sqrt(2)) / 2, erfc(mpf(z) / sqrt(2)) / 2))
    for a, x in grid_gamma():
        show("gamma", [a], x, gamma(a, x))
    for a, b, x in grid_beta():
        show("beta", [a, b], x, beta(a, b, mpf(x)))
    for v in [0.05, 1, 2, 2.7, 5, 29, 120.5, 3000, 1e5]:
        for t in [-1e9, -40, -2.5, -1e-9, 0.3, 1, 1.96, 6, 25, 1e4]:
            far = beta(mpf(v) / 2, 0.5, v / (v + mpf(t) ** 2))[0] / 2
            show("student", [v], t, (far, 1 - far) if t < 0 else (1 - far, far))
    for t in [-12, 0.3, 2, 9]:
        far = beta(0.5, mpf(1e9) / 2, mpf(t) ** 2 / (1e9 + mpf(t) ** 2))[1] / 2
        show("student", [1e9], t, (far, 1 - far) if t < 0 else (1 - far, far))
    for d1, d2 in [(1, 1), (1, 30), (2.5, 7.5), (4, 1000), (60, 12), (300, 400)]:
        for f in [1e-12, 0.01, 0.5, 1, 1.3, 4, 50, 1e5]:
            show("f", [d1, d2], f, beta(mpf(d1) / 2, mpf(d2) / 2, d1 * mpf(f) / (d1 * mpf(f) + d2)))


main()
