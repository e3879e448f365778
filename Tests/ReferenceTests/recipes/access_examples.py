# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
#
# What the examples on access print.
# pip install numpy==2.4.6 pandas==3.1.1 scipy==1.17.1; run in the folder of the package.

import numpy as np
import pandas as pd
from scipy.optimize import Bounds, LinearConstraint, milp


def theil(counts, adults):
    points, people = counts / counts.sum(), adults / adults.sum()
    held = points > 0
    return (points[held] * np.log(points[held] / people[held])).sum()


def gini(counts, adults):
    order = np.argsort(counts / adults, kind="stable")
    people = adults[order] / adults.sum()
    lorenz = np.cumsum(counts[order]) / counts.sum()
    return 1 - (people * (lorenz + np.concatenate([[0], lorenz[:-1]]))).sum()


mexico = pd.read_csv("datasets/mexico-municipal-access-2020/data.csv")
mexico["points"] = mexico[["branches", "agents", "atms"]].sum(axis=1).astype(float)
points, adults = mexico["points"].to_numpy(), mexico["adults"].to_numpy(float)
grouped = mexico.groupby("localityType")[["points", "adults"]].sum()
between = theil(grouped["points"].to_numpy(), grouped["adults"].to_numpy(float))
print(f"Mexico: Gini {gini(points, adults):.4f} Theil {theil(points, adults):.4f} "
      f"between {between:.4f} within {theil(points, adults) - between:.4f}")
moved = 0.5 * np.abs(points / points.sum() - adults / adults.sum()).sum() * points.sum()
print(f"move {moved:.0f} without {100 * adults[points == 0].sum() / adults.sum():.1f} %")
print((grouped["points"] / grouped["adults"] * 1e5).round(1).to_dict())
for name, part in mexico.groupby("localityType"):
    own, people = part["points"].to_numpy(), part["adults"].to_numpy(float)
    print(f"{name}: Gini {gini(own, people):.4f}, {100 * people[own == 0].sum() / people.sum():.1f} %")

survey = pd.read_csv("datasets/fas-access-points/data.csv")
latest = survey[(survey.year == 2018) & survey.atms.notna() & survey.adults.notna()]
print(f"{len(latest)} economies: Gini {gini(latest.atms.to_numpy(), latest.adults.to_numpy()):.3f}")
peru = survey[(survey.code == "PER") & survey.year.isin([2008, 2018])].set_index("year")
print((peru.atms / peru.adults * 1e5).to_dict(), peru.atms[2018] / peru.area[2018] * 1e3)
density = (latest.atms / latest.adults).rank(ascending=False, method="min")
print(dict(zip(latest.code, density))["PER"], dict(zip(latest.code, density))["MEX"])

agents = pd.read_csv("datasets/agent-network-synthetic/data.csv")
latitude, longitude = np.radians(agents.latitude.to_numpy()), np.radians(agents.longitude.to_numpy())
served = agents.agents.to_numpy() > 0
haversine = (
    np.sin((latitude[:, None] - latitude[None, served]) / 2) ** 2
    + np.cos(latitude[:, None]) * np.cos(latitude[None, served])
    * np.sin((longitude[:, None] - longitude[None, served]) / 2) ** 2
)
distances = 2 * 6371.0088 * np.arcsin(np.sqrt(haversine))
nearest = distances.min(axis=1)
people = agents.adults.to_numpy(float)
for area in ["rural", "urban"]:
    own = (agents.area == area).to_numpy()
    shares = [100 * people[own & (nearest <= x)].sum() / people[own].sum() for x in (5, 10, 20, 40)]
    print(area, [round(share, 1) for share in shares],
          f"mean {np.average(nearest[own], weights=people[own]):.1f} farthest {nearest[own].max():.1f}")
beyond = agents.assign(beyond=people * (nearest > 10)).groupby("department").beyond.sum()
print(beyond.sort_values(ascending=False).head(3).to_dict())
weights = np.where(distances <= 5, 1, np.where(distances <= 10, 0.68, np.where(distances <= 20, 0.22, 0)))
ratio = agents.agents.to_numpy()[served] / (people[:, None] * weights).sum(axis=0)
accessibility = weights @ ratio
print(f"given out {(accessibility * people).sum():.0f}, none {(accessibility == 0).sum()}")

# 20 more agents among the settlements without any: greedy, and the best by scipy's HiGHS.
vacant = np.flatnonzero(~served)
half = (
    np.sin((latitude[:, None] - latitude[None, vacant]) / 2) ** 2
    + np.cos(latitude[:, None]) * np.cos(latitude[None, vacant])
    * np.sin((longitude[:, None] - longitude[None, vacant]) / 2) ** 2
)
within = 2 * 6371.0088 * np.arcsin(np.sqrt(half)) <= 5
unreached = np.where(nearest > 5, people, 0.0)
gains, left = [], unreached.copy()
for _ in range(20):
    gain = left @ within
    gains.append((agents.settlement[vacant[gain.argmax()]], gain.max()))
    left[within[:, gain.argmax()]] = 0
places, sites = within.shape
best = milp(
    np.concatenate([np.zeros(sites), -unreached]),
    integrality=np.concatenate([np.ones(sites), np.zeros(places)]), bounds=Bounds(0, 1),
    constraints=[
        LinearConstraint(np.hstack([within.astype(float), -np.eye(places)]), 0, np.inf),
        LinearConstraint(np.concatenate([np.ones(sites), np.zeros(places)])[None, :], 0, 20),
    ],
)
print(gains[:3], f"greedy {sum(gain for _, gain in gains):.0f}, best {-best.fun:.0f}")
rural = (agents.area == "rural").to_numpy()
chosen = np.flatnonzero(best.x[:sites] > 0.5)
after = (nearest <= 5) | within[:, chosen].any(axis=1)
print(f"rural {100 * people[rural & after].sum() / people[rural].sum():.1f}")
