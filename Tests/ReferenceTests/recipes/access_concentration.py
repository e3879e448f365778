# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
#
# How unequally machines are spread over adults in Mexico's municipalities.
# pip install numpy==2.4.6 pandas==3.1.1; run in the folder of the package.

import numpy as np
import pandas as pd

table = pd.read_csv("datasets/mexico-municipal-access-2020/data.csv", dtype={"municipalityCode": str})
counts = table["atms"].to_numpy(dtype=float)
adults = table["adults"].to_numpy(dtype=float)


def theil(counts, adults):
    points, people = counts / counts.sum(), adults / adults.sum()
    held = points > 0
    return (points[held] * np.log(points[held] / people[held])).sum()


order = np.argsort(counts / adults, kind="stable")
people = adults[order] / adults.sum()
lorenz = np.cumsum(counts[order]) / counts.sum()
gini = 1 - (people * (lorenz + np.concatenate([[0], lorenz[:-1]]))).sum()
grouped = table.groupby("localityType")[["atms", "adults"]].sum()
between = theil(grouped["atms"].to_numpy(float), grouped["adults"].to_numpy(float))
within = sum(
    part["atms"].sum() / counts.sum()
    * theil(part["atms"].to_numpy(float), part["adults"].to_numpy(float))
    for _, part in table.groupby("localityType")
)
print(f"Gini {gini:.14g}")
print(f"Theil {theil(counts, adults):.14g} between {between:.14g} within {within:.14g}")
print(f"Hoover {0.5 * np.abs(counts / counts.sum() - adults / adults.sum()).sum():.14g}")
print(f"without {adults[counts == 0].sum() / adults.sum():.14g}")
