# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Points of Sobol' sequences, and Sobol' indices of the Ishigami function on unshifted points.

scipy 1.17.1 (scipy.stats.qmc), SALib 1.6.0:  pip install scipy SALib;  python3 sobol_indices.py
"""
import math

import numpy as np
from scipy.stats import qmc
from SALib.analyze import sobol

sequence = qmc.Sobol(d=64, scramble=False).random_base2(10)
for number in (1, 2, 3, 1000):
    print("point", number, [float(sequence[number, d]) for d in (0, 1, 2, 9, 31, 63)])

factors, samples = 3, 256
points = qmc.Sobol(d=2 * factors, scramble=False).random_base2(8)
a, b = points[:, :factors], points[:, factors:]


def ishigami(x):
    x = (2 * x - 1) * math.pi
    return np.sin(x[:, 0]) + 7 * np.sin(x[:, 1]) ** 2 + 0.1 * x[:, 2] ** 4 * np.sin(x[:, 0])


def mixed(most, other, factor):
    point = most.copy()
    point[:, factor] = other[:, factor]
    return point


blocks = [ishigami(a)]
blocks += [ishigami(mixed(a, b, factor)) for factor in range(factors)]
blocks += [ishigami(mixed(b, a, factor)) for factor in range(factors)]
blocks += [ishigami(b)]
outputs = np.column_stack(blocks).ravel()  # SALib's order: the runs of a sample together
problem = {"num_vars": 3, "names": ["x1", "x2", "x3"], "bounds": [[0, 1]] * 3}
indices = sobol.analyze(problem, outputs, calc_second_order=True, num_resamples=10, seed=1)
np.set_printoptions(precision=17)
print("first", indices["S1"])
print("total", indices["ST"])
print("second", indices["S2"])
