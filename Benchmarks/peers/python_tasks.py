# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""The work of `peer-tasks`, as one does it in numpy, pandas and polars.

    python3 python_tasks.py numpy-product --repetitions 3

Options and output are those of `peer-tasks`.
"""

import argparse
import json
import resource
import sys
import time
import warnings


# Data: the same numbers as MadeUpData makes, with whole arrays at a time.


def uniform(count, seed):
    import numpy

    with numpy.errstate(over="ignore"):
        word = numpy.arange(1, count + 1, dtype=numpy.uint64)
        word *= numpy.uint64(0x9E3779B97F4A7C15)
        word += numpy.uint64(seed)
        word = (word ^ (word >> numpy.uint64(30))) * numpy.uint64(0xBF58476D1CE4E5B9)
        word = (word ^ (word >> numpy.uint64(27))) * numpy.uint64(0x94D049BB133111EB)
        word ^= word >> numpy.uint64(31)
    return (word >> numpy.uint64(11)).astype(float) * 2.0**-53


def matrix(rows, columns, seed, order="F"):
    import numpy

    return numpy.asarray(uniform(rows * columns, seed).reshape((rows, columns), order="F"), order=order)


def symmetric(order):
    import numpy

    data = matrix(order, order, seed=5)
    return data.T @ data + numpy.identity(order)


def answers(count):
    values = uniform(count, seed=11)
    values[uniform(count, seed=12) < 0.05] = float("nan")
    return values, uniform(count, seed=13) + 0.5


# The tasks: each prepares its data and gives the work, which gives bytes and a check.


def of_array(array):
    return array.nbytes, lambda: float(array.sum())


def numpy_product(_):
    left, right = matrix(1500, 1500, seed=1), matrix(1500, 1500, seed=2)
    return lambda: of_array(left @ right)


def numpy_square(_):
    data = matrix(1500, 1500, seed=1)
    return lambda: of_array(data.T @ data)


def numpy_tall_square(_):
    data = matrix(1_000_000, 50, seed=3)
    return lambda: of_array(data.T @ data)


def numpy_tall_square_by_rows(_):
    data = matrix(1_000_000, 50, seed=3, order="C")
    return lambda: of_array(data.T @ data)


def numpy_weighted_square(_):
    data, weights = matrix(1_000_000, 50, seed=3), uniform(1_000_000, seed=4)
    return lambda: of_array(data.T @ (data * weights[:, None]))


def numpy_cholesky(_):
    import numpy

    data = symmetric(1500)
    return lambda: of_array(numpy.linalg.cholesky(data))


def numpy_eigen(_):
    import numpy

    data = symmetric(500)

    def work():
        values, vectors = numpy.linalg.eigh(data)
        return values.nbytes + vectors.nbytes, lambda: float(values.sum())

    return work


def numpy_singular_values(_):
    import numpy

    data = matrix(2000, 200, seed=6)

    def work():
        left, values, right = numpy.linalg.svd(data, full_matrices=False)
        return left.nbytes + values.nbytes + right.nbytes, lambda: float(values.sum())

    return work


def numpy_weighted_mean(_):
    """The quickest of the usual ways; `average` of the selected values takes longer."""
    import numpy

    values, weights = answers(10_000_000)

    def work():
        known = ~numpy.isnan(values)
        mean = numpy.dot(numpy.where(known, values, 0), weights) / numpy.dot(known, weights)
        return 8, lambda: float(mean)

    return work


def numpy_weighted_average(_):
    import numpy

    values, weights = answers(10_000_000)

    def work():
        known = ~numpy.isnan(values)
        mean = numpy.average(values[known], weights=weights[known])
        return 8, lambda: float(mean)

    return work


def incomes(count):
    return 100 / (1.001 - uniform(count, seed=21))


def numpy_gini(_):
    """By ranks, from sorted values."""
    import numpy

    values = incomes(1_000_000)

    def work():
        ordered, count = numpy.sort(values), len(values)
        ranks = numpy.arange(1, count + 1)
        gini = 2 * (ranks * ordered).sum() / (count * ordered.sum()) - (count + 1) / count
        return 8, lambda: float(gini)

    return work


def numpy_weighted_gini(_):
    import numpy

    values = incomes(1_000_000)
    weights = uniform(len(values), seed=22) + 0.5

    def work():
        order = numpy.argsort(values)
        ordered, own = values[order], weights[order]
        below = numpy.cumsum(own)
        amounts = own * ordered
        gini = (amounts * (2 * below - own)).sum() / (below[-1] * amounts.sum()) - 1
        return 8, lambda: float(gini)

    return work


def numpy_oaxaca(_):
    import numpy

    respondents, count, strata = 1_000_000, 8_000, 200
    cluster = numpy.arange(respondents) // (respondents // count)
    weight = uniform(respondents, seed=21) + 0.5
    sex = numpy.floor(2 * uniform(respondents, seed=23))
    outcome = uniform(respondents, seed=30)
    factors = [uniform(respondents, seed=31 + column) for column in range(10)]

    def totals(values, cluster):
        return numpy.stack([numpy.bincount(cluster, column, count) for column in values.T], axis=1)

    def group(level):
        rows = sex == level
        w, c, y = weight[rows], cluster[rows], outcome[rows]
        x = numpy.column_stack([numpy.ones(rows.sum()), *(factor[rows] for factor in factors)])
        weighted = x * w[:, None]
        inverse = numpy.linalg.inv(weighted.T @ x)
        b = inverse @ (weighted.T @ y)
        mean = weighted.sum(axis=0) / w.sum()
        of_b = totals(weighted * (y - x @ b)[:, None], c) @ inverse
        of_mean = totals((x - mean) * (w / w.sum())[:, None], c)
        return mean, b, of_mean, of_b

    def work():
        (xa, ba, infl_xa, infl_ba), (xb, bb, infl_xb, infl_bb) = group(0), group(1)
        shared, of_shared = (ba + bb) / 2, (infl_ba + infl_bb) / 2
        explained = (xa - xb) * shared
        of_explained = (infl_xa - infl_xb) * shared + (xa - xb) * of_shared
        unexplained = xa * (ba - shared) + xb * (shared - bb)
        of_unexplained = (
            infl_xa * (ba - shared) + xa * (infl_ba - of_shared)
            + infl_xb * (shared - bb) + xb * (of_shared - infl_bb)
        )
        values = numpy.concatenate([[explained.sum()], explained, [unexplained.sum()], unexplained])
        influence = numpy.column_stack([
            of_explained.sum(axis=1), of_explained, of_unexplained.sum(axis=1), of_unexplained
        ]).reshape(strata, count // strata, -1)
        spread = influence - influence.mean(axis=1, keepdims=True)
        size = count // strata
        errors = numpy.sqrt((spread**2).sum(axis=(0, 1)) * size / (size - 1))
        return of_array(numpy.concatenate([values, errors]))

    return work


def numpy_taylor(_):
    """Cluster totals by bincount, and deviations from the mean of each stratum."""
    import numpy

    rows, clusters, strata, domains = 1_000_000, 8_000, 200, 50
    cluster = numpy.arange(rows) // (rows // clusters)
    department = numpy.floor(25 * uniform(rows, seed=22)).astype(numpy.int64)
    sex = numpy.floor(2 * uniform(rows, seed=23)).astype(numpy.int64)
    weights = uniform(rows, seed=21) + 0.5
    variables = [uniform(rows, seed=30 + number) for number in range(20)]

    def work():
        cell = cluster * domains + department * 2 + sex
        size = numpy.bincount(cell, weights, clusters * domains).reshape(clusters, domains)
        people = size.sum(axis=0)
        means, errors = [], []
        for values in variables:
            sums = numpy.bincount(cell, weights * values, clusters * domains)
            sums = sums.reshape(clusters, domains)
            mean = sums.sum(axis=0) / people
            influence = ((sums - mean * size) / people).reshape(strata, -1, domains)
            influence -= influence.mean(axis=1, keepdims=True)
            count = clusters / strata
            variance = count / (count - 1) * (influence**2).sum(axis=(0, 1))
            means.append(mean)
            errors.append(numpy.sqrt(variance))
        found = numpy.array([means, errors])
        return found.nbytes, lambda: float(found.sum())

    return work


def of_frame(frame):
    import pandas

    def check():
        return sum(
            float(column.sum()) if pandas.api.types.is_numeric_dtype(column) else int(column.count())
            for _, column in frame.items()
        )

    return int(frame.memory_usage(deep=True).sum()), check


def pandas_read(options, **arguments):
    import pandas

    return lambda: of_frame(pandas.read_csv(options.file, engine="c", **arguments))


def pandas_read_round_trip(options):
    return pandas_read(options, float_precision="round_trip")


def pandas_read_declared(options):
    texts = ["interview", "sex", "department", "area", "reason"]
    return pandas_read(options, dtype={name: "category" for name in texts})


def pandas_stream(options):
    import pandas

    def work():
        total = 0.0
        for frame in pandas.read_csv(options.file, engine="c", chunksize=100_000):
            total += of_frame(frame)[1]()
        return 8, lambda: total

    return work


def pandas_write(options):
    import pandas

    frame = pandas.read_csv(options.file)

    def work():
        frame.to_csv(options.out, index=False)
        return of_frame(frame)

    return work


def of_polars(frame):
    def check():
        return sum(
            float(column.sum()) if column.dtype.is_numeric() else column.len() - column.null_count()
            for column in frame.iter_columns()
        )

    return frame.estimated_size(), check


def polars_read(options, **arguments):
    import polars

    return lambda: of_polars(polars.read_csv(options.file, null_values=["NA"], **arguments))


def polars_read_all_of_a_column(options):
    return polars_read(options, infer_schema_length=None)


def polars_stream(options):
    import polars
    import polars.selectors as columns

    def work():
        sums = (
            polars.scan_csv(options.file, null_values=["NA"])
            .select(columns.numeric().sum(), (~columns.numeric()).count())
            .collect(engine="streaming")
        )
        return 8, lambda: float(sum(sums.row(0)))

    return work


def polars_write(options):
    import polars

    frame = polars.read_csv(options.file, null_values=["NA"])

    def work():
        frame.write_csv(options.out)
        return of_polars(frame)

    return work


def peak_bytes():
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def repeat_once(work):
    start, start_of_work = time.perf_counter(), time.process_time()
    byte_count, check = work()
    record = {
        "seconds": time.perf_counter() - start,
        "coreSeconds": time.process_time() - start_of_work,
        "peak": peak_bytes(),
        "bytes": byte_count,
        "check": check(),
    }
    print(json.dumps(record), flush=True)


def main():
    functions = {
        name.replace("_", "-"): function
        for name, function in globals().items()
        if name.startswith(("numpy_", "pandas_", "polars_"))
    }
    parser = argparse.ArgumentParser(description="One piece of work in numpy, pandas or polars.")
    parser.add_argument("task", choices=sorted(functions))
    parser.add_argument("--file", help="the CSV file to read")
    parser.add_argument("--out", help="the file to write")
    parser.add_argument("--repetitions", type=int, default=5)
    parser.add_argument("--paced", action="store_true", help="repeat for every line on standard input")
    options = parser.parse_args()
    warnings.filterwarnings("ignore", message=".*float_precision.*")

    work = functions[options.task](options)
    if options.paced:
        print("ready", flush=True)
        for _ in sys.stdin:
            repeat_once(work)
    else:
        for _ in range(options.repetitions):
            repeat_once(work)


if __name__ == "__main__":
    main()
