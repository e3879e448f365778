# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Reference values of the regression tests: normal equations in mpmath 1.3.0 at 80 digits.

    python3 Tests/ReferenceTests/recipes/least_squares.py

Norris, Longley and Wampler are data sets of the NIST Statistical Reference Datasets; the values
below agree with the certified ones in all 15 digits of theirs.
"""
from mpmath import matrix, mp, mpf, nstr, sqrt

mp.dps = 80
NORRIS = """0.1 0.2 338.8 337.4 118.1 118.2 888.0 884.6 9.2 10.1 228.1 226.5 668.5 666.3 998.5 996.3
449.1 448.6 778.9 777.0 559.2 558.2 0.3 0.4 0.1 0.6 778.1 775.5 668.8 666.9 339.3 338.0 448.9 447.5
10.8 11.6 557.7 556.0 228.3 228.1 998.0 995.8 888.8 887.6 119.6 120.2 0.3 0.3 0.6 0.3 557.6 556.8
339.3 339.1 888.0 887.2 998.5 999.0 778.9 779.0 10.2 11.1 117.6 118.3 228.9 229.2 668.4 669.1
449.2 448.9 0.2 0.5""".split()
LONGLEY = """60323 83.0 234289 2356 1590 107608 1947 61122 88.5 259426 2325 1456 108632 1948
60171 88.2 258054 3682 1616 109773 1949 61187 89.5 284599 3351 1650 110929 1950
63221 96.2 328975 2099 3099 112075 1951 63639 98.1 346999 1932 3594 113270 1952
64989 99.0 365385 1870 3547 115094 1953 63761 100.0 363112 3578 3350 116219 1954
66019 101.2 397469 2904 3048 117388 1955 67857 104.6 419180 2822 2857 118734 1956
68169 108.4 442769 2936 2798 120445 1957 66513 110.8 444546 4681 2637 121950 1958
68655 112.6 482704 3813 2552 123366 1959 69564 114.2 502601 3931 2514 125368 1960
69331 115.7 518173 4806 2572 127852 1961 70551 116.9 554894 4007 2827 130081 1962""".split()
WAMPLER3 = [760, -2042, 2111, -1684, 3888, 1858, 11379, 17560, 39287, 64382, 113159, 175108, 273291,
            400186, 581243, 811568, 1121004, 1506550, 2002767, 2611612, 3369180]


def fit(name, y, columns, weights=None):
    """Decimal texts are taken as they are written, not as doubles."""
    n, p = len(y), len(columns)
    w = weights or [mpf(1)] * n
    x = matrix(n, p)
    for i in range(n):
        for j in range(p):
            x[i, j] = columns[j][i]
    xw = x.T * mp.diag(w)
    inverse = (xw * x) ** -1
    b = inverse * (xw * matrix(y))
    r = matrix(y) - x * b
    rss = sum(w[i] * r[i] ** 2 for i in range(n))
    mean = sum(w[i] * y[i] for i in range(n)) / sum(w)
    tss = sum(w[i] * (y[i] - mean) ** 2 for i in range(n))
    s2 = rss / (n - p)
    print(name, "residual standard error", nstr(sqrt(s2), 16), "R2", nstr(1 - rss / tss, 16))
    for j in range(p):
        print("  ", nstr(b[j], 16), nstr(sqrt(s2 * inverse[j, j]), 16))


def table(words, width):
    values = [mpf(v) for v in words]
    columns = [values[k::width] for k in range(width)]
    return columns[0], [[mpf(1)] * len(columns[0])] + columns[1:]


fit("Norris", *table(NORRIS, 2))
fit("Longley", *table(LONGLEY, 7))
powers = [[mpf(i) ** k for i in range(21)] for k in range(6)]
fit("Wampler 3", [mpf(v) for v in WAMPLER3], powers)
y, columns = table(NORRIS, 2)
fit("Norris, weights 1 2 3 1 2 3 ...", y, columns, [mpf(1 + i % 3) for i in range(36)])
