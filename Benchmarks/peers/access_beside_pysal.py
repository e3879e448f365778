# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Catchments and nearest points beside PySAL access and scipy, on the same made-up places and points.

    python3 -m venv .peers/access
    .peers/access/bin/pip install access==1.1.10.post3 scipy==1.17.1 numpy==2.4.6 pandas==3.1.1
    swift build -c release --product peer-tasks
    .peers/access/bin/python peers/access_beside_pysal.py .build/release/peer-tasks

Ours and theirs get their data in memory and are timed from there, the search for pairs included. PySAL
wants a ready table of pairs: it is given scipy's, made by cKDTree in space, and that search is counted
for it too. Each is run five times (PySAL three times), in turns, and the fastest counts.
"""

import json
import subprocess
import sys
import time
import warnings

import numpy as np
import pandas as pd
from scipy.spatial import cKDTree

warnings.filterwarnings("ignore")
RADIUS = 6371.0088
LIMIT = 32.9


def made_up(places, points):
    generator = np.random.default_rng(7)

    def scattered(count):
        return generator.uniform(-5, 5, count), generator.uniform(-80, -70, count)

    return (scattered(places), scattered(points),
            generator.integers(1, 5001, places), generator.integers(1, 11, points))


def in_space(latitude, longitude):
    latitude, longitude = np.radians(latitude), np.radians(longitude)
    return np.column_stack([np.cos(latitude) * np.cos(longitude),
                            np.cos(latitude) * np.sin(longitude), np.sin(latitude)])


def pairs(places, points):
    """Numbers of places and points within the limit, and their kilometres."""
    tree, others = cKDTree(in_space(*places)), cKDTree(in_space(*points))
    found = tree.sparse_distance_matrix(
        others, 2 * np.sin(LIMIT / (2 * RADIUS)), output_type="ndarray")
    return found["i"], found["j"], 2 * RADIUS * np.arcsin(found["v"] / 2)


def steps(cost):
    return np.where(cost <= 10, 1.0, np.where(cost <= 20, 0.68, 0.22))


def by_numpy(places, points, people, supply):
    place, point, cost = pairs(places, points)
    weight = steps(cost)
    demand = np.bincount(point, weight * people[place], len(supply))
    ratio = np.divide(supply, demand, out=np.zeros(len(supply)), where=demand > 0)
    return np.bincount(place, weight * ratio[point], len(people))


def by_pysal(places, points, people, supply):
    from access import Access, weights
    place, point, cost = pairs(places, points)
    access = Access(
        demand_df=pd.DataFrame({"id": np.arange(len(people)), "people": people}),
        demand_index="id", demand_value="people",
        supply_df=pd.DataFrame({"id": np.arange(len(supply)), "supply": supply}),
        supply_index="id", supply_value="supply",
        cost_df=pd.DataFrame({"from": place, "to": point, "cost": cost}),
        cost_origin="from", cost_dest="to", cost_name="cost")
    return access.enhanced_two_stage_fca(
        name="steps", cost="cost", max_cost=LIMIT,
        weight_fn=weights.step_fn({10: 1, 20: 0.68, LIMIT: 0.22}))


def nearest_by_scipy(places, points):
    chord, _ = cKDTree(in_space(*points)).query(in_space(*places), workers=-1)
    return 2 * RADIUS * np.arcsin(chord / 2)


def fastest(work, times):
    seconds = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


def ours(command, task):
    lines = subprocess.run([command, task, "--repetitions", "5"], check=True,
                           capture_output=True, text=True).stdout.splitlines()
    return min(json.loads(line)["seconds"] for line in lines if line.startswith("{"))


def main(command):
    places, points, people, supply = made_up(50_000, 20_000)
    print(f"two steps, 50k places, 20k points, {len(pairs(places, points)[0]):,} pairs")
    print(f"  ours {ours(command, 'catchment'):.2f} s")
    print(f"  numpy and cKDTree {fastest(lambda: by_numpy(places, points, people, supply), 5):.2f} s")
    print(f"  PySAL and cKDTree {fastest(lambda: by_pysal(places, points, people, supply), 3):.2f} s")
    places, points, _, _ = made_up(1_000_000, 100_000)
    print("nearest point, 1M places, 100k points")
    print(f"  ours {ours(command, 'nearest'):.2f} s")
    print(f"  cKDTree on all cores {fastest(lambda: nearest_by_scipy(places, points), 5):.2f} s")


if __name__ == "__main__":
    main(sys.argv[1])
