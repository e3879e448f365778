# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Processes that do the same work, taking turns."""

import json
import os
import subprocess
import time
from dataclasses import dataclass, field
from statistics import median, quantiles


class Worker:
    """A process that does its work once for every line it is sent."""

    def __init__(self, command, cores=None):
        pin = (lambda: os.sched_setaffinity(0, cores)) if cores else None
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, preexec_fn=pin
        )
        self.name = " ".join(command)
        self.read("ready")

    def read(self, expected=None):
        line = self.process.stdout.readline()
        if not line or (expected and line.strip() != expected):
            raise SystemExit(f"error: '{self.name}' gave {line!r} and ended; run it by itself.")
        return line

    def take_turn(self, repetitions):
        """The fastest of some repetitions: the others were held up by something else."""
        return min((self.repeat() for _ in range(repetitions)), key=lambda one: one["seconds"])

    def repeat(self):
        self.process.stdin.write("go\n")
        self.process.stdin.flush()
        return json.loads(self.read())

    def close(self):
        self.process.stdin.close()
        self.process.wait()


@dataclass
class Contender:
    """A library at a piece of work, and what it took in each round."""

    name: str
    command: list
    records: list = field(default_factory=list)

    def middle(self, key):
        return median(record[key] for record in self.records)

    def peak(self):
        return max(record["peak"] for record in self.records)


@dataclass
class Comparison:
    """The same work in this package, first, and in other libraries."""

    title: str
    contenders: list
    # Whether each repetition has a process of its own, so that memory begins at nothing.
    is_fresh: bool = False
    cores: set = None
    # The least speed beside each peer, by name.
    targets: dict = field(default_factory=dict)
    # The highest resident memory this package may take, as a multiple of its result.
    memory_target: float = None
    # The same work on a smaller file, whose memory this one's may not exceed by more than a fifth.
    smaller: "Comparison" = None

    def run(self, rounds):
        if self.is_fresh:
            for number in range(rounds):
                for contender in self.in_turn(number):
                    worker = Worker(contender.command, self.cores)
                    contender.records.append(worker.repeat())
                    worker.close()
        else:
            workers = {id(one): Worker(one.command, self.cores) for one in self.contenders}
            for worker in workers.values():
                worker.repeat()
            for number in range(rounds):
                for contender in self.in_turn(number):
                    # Threads that spin for more work go to sleep meanwhile.
                    time.sleep(0.1)
                    contender.records.append(workers[id(contender)].take_turn(3))
            for worker in workers.values():
                worker.close()
        self.check()

    def in_turn(self, number):
        return self.contenders if number % 2 == 0 else self.contenders[::-1]

    def check(self):
        ours = self.contenders[0]
        for contender in self.contenders:
            for record in contender.records:
                expected, found = ours.records[0]["check"], record["check"]
                if abs(found - expected) > 1e-9 * abs(expected):
                    raise SystemExit(
                        f"error: {self.title}: {contender.name} comes to {found}, "
                        f"{ours.name} to {expected}; they did not do the same work."
                    )

    def ratios(self, peer, key):
        """How many times as long the peer took, round by round: quartiles, lowest first."""
        ours = self.contenders[0].records
        found = [theirs[key] / own[key] for own, theirs in zip(ours, peer.records)]
        return quantiles(found, n=4, method="inclusive") if len(found) > 1 else found * 3
