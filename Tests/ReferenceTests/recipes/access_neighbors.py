# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
#
# Moran's index and empirical-Bayes rates on a lattice of three by four squares, numbered row by row.
# pip install numpy==2.4.6 esda==2.9.0 libpysal==4.14.1

import numpy as np
from esda.moran import Moran, Moran_Local
from esda.smoothing import Empirical_Bayes, Spatial_Empirical_Bayes
from libpysal.weights import lat2W

counts = np.array([12, 7, 0, 3, 40, 22, 5, 1, 90, 61, 14, 8], dtype=float)
people = np.array([900, 800, 300, 1000, 2500, 1800, 700, 400, 4000, 3100, 1500, 1200], dtype=float)
rates = counts / people

for rook in (True, False):
    weights = lat2W(3, 4, rook=rook)
    weights.transform = "r"
    moran = Moran(rates, weights, permutations=0)
    local = Moran_Local(rates, weights, permutations=0).Is * len(rates) / (len(rates) - 1)
    print("rook" if rook else "queen", f"{moran.I:.15g} {moran.EI:.15g}")
    print("  local", " ".join(f"{value:.15g}" for value in local))

# Moran_Local divides by (n - 1); the factor n / (n - 1) makes the mean of the local indices the
# global one.
smoothed = Empirical_Bayes(counts, people).r.ravel()
print("global", " ".join(f"{value:.15g}" for value in smoothed))
binary = lat2W(3, 4, rook=True)
around = Spatial_Empirical_Bayes(counts, people, binary).r.ravel()
print("local", " ".join(f"{value:.15g}" for value in around))
