# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""The tables of a comparison, as Markdown."""

import os
import platform
import subprocess
from datetime import date


def report(comparisons, python, tasks, load):
    sections = [
        f"# Results of {date.today()}",
        machine(python, tasks, load),
        "## Speed",
        table(
            ["work", "beside", "ours, s", "theirs, s", "times as fast", "quartiles",
             "per core second", "wanted"],
            [row for comparison in comparisons for row in speeds(comparison)],
        ),
    ]
    memory = [row for one in comparisons if one.is_fresh for row in memories(one)]
    if memory:
        sections += [
            "## Memory",
            table(["work", "library", "peak, MB", "result, MB", "peak / result", "wanted"], memory),
        ]
    return "\n\n".join(sections)


def machine(python, tasks, load):
    def said(*command):
        return subprocess.run(command, capture_output=True, text=True).stdout.strip()

    libraries = "; ".join(
        f"{name} {said(python, '-c', f'import {name}; print({name}.__version__)')}"
        for name in ["numpy", "pandas", "polars"]
    )
    theirs = said(
        python, "-c",
        "import numpy; print(numpy.show_config('dicts')['Build Dependencies']['blas']['version'])",
    )
    folder = os.path.dirname(os.path.abspath(__file__))
    commit = said("git", "-C", folder, "rev-parse", "--short", "HEAD")
    swift = said("swift", "--version").splitlines()[0]
    lines = [
        f"- Machine: {processor()}, {os.cpu_count()} cores, {platform.system()}",
        f"- Commit: {commit}",
        f"- Toolchain: {swift}, release build; {said(tasks, 'about')}",
        f"- Peers: Python {platform.python_version()}; {libraries}; numpy's OpenBLAS {theirs}",
        f"- Load: {load:.1f} before, {os.getloadavg()[0]:.1f} after (this run's own included)",
    ]
    return "\n".join(lines)


def processor():
    try:
        with open("/proc/cpuinfo") as file:
            models = [line.split(":")[1].strip() for line in file if line.startswith("model name")]
        return models[0]
    except (OSError, IndexError):
        return platform.processor() or platform.machine()


def speeds(comparison):
    ours, *peers = comparison.contenders
    for peer in peers:
        low, middle, high = comparison.ratios(peer, "seconds")
        per_core = comparison.ratios(peer, "coreSeconds")[1]
        target = comparison.targets.get(peer.name)
        wanted = verdict(f"≥ {target:.2f}", middle >= target) if target else ""
        yield [
            comparison.title, peer.name, f"{ours.middle('seconds'):.4f}",
            f"{peer.middle('seconds'):.4f}", f"{middle:.2f}", f"{low:.2f}–{high:.2f}",
            f"{per_core:.2f}", wanted,
        ]


def memories(comparison):
    for place, one in enumerate(comparison.contenders):
        peak, size = one.peak(), one.records[0]["bytes"]
        # A stream has no result to speak of.
        share = f"{peak / size:.2f}" if size > 8 else ""
        result = f"{size / 1e6:.0f}" if size > 8 else ""
        wanted = memory_wanted(comparison, peak, size) if place == 0 else ""
        yield [comparison.title, one.name, f"{peak / 1e6:.0f}", result, share, wanted]


def memory_wanted(comparison, peak, size):
    if comparison.memory_target:
        return verdict(f"< {comparison.memory_target}", peak < comparison.memory_target * size)
    if comparison.smaller:
        before = comparison.smaller.contenders[0].peak()
        return verdict(f"≤ 1.2 × {before / 1e6:.0f} MB", peak <= 1.2 * before)
    return ""


def verdict(wanted, is_met):
    return f"{wanted}: {'met' if is_met else '**missed**'}"


def table(heads, rows):
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
