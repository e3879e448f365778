# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""The least upper bound of weight ratios with which known totals can be met: SciPy 1.17.1.

    python3 Tests/ReferenceTests/recipes/calibration_bounds.py

A linear programme says what is possible, whatever the distance; a calibration has to succeed above and
to be refused below. The people are those of VillageSurvey.swift.
"""
import numpy as np
from scipy.optimize import linprog

weight = np.array([12, 12, 14, 20, 18, 9, 9.5, 11, 30, 25, 22, 21, 24, 17, 19, 40, 36, 28, 31, 33])
income = np.array([310, 145.5, 220, 480, 95, 150, 275, 390, 60, 130, 85, 210, 175, 340, 20, 55, 110, 240, 70, 35])
man = np.array([letter == "m" for letter in "mwwmwwmmwmwwmmwwmmww"], float)
auxiliaries = np.vstack([man, 1 - man, income / 100]) * weight
known = np.array([200, 260, 720])
rows = len(weight)
for least in (0.5, 0.9, 0.99):
    found = linprog(
        np.r_[np.zeros(rows), 1],
        A_ub=np.hstack([np.eye(rows), -np.ones((rows, 1))]),
        b_ub=np.zeros(rows),
        A_eq=np.hstack([auxiliaries, np.zeros((3, 1))]),
        b_eq=known,
        bounds=[(least, None)] * rows + [(0, None)],
    )
    print(least, repr(found.fun))
