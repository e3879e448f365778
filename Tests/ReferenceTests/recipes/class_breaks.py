# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
#
# Classes of a map: natural breaks by jenkspy 0.4.1, quantiles and equal widths by numpy.
#   pip install jenkspy==0.4.1 numpy && python3 class_breaks.py
import jenkspy
import numpy

# Growth of a fixed congruence, so that other languages make the same numbers.
state, values = 1, []
for _ in range(60):
    state = (state * 48271) % 2147483647
    values.append(round(100 * (state / 2147483647) ** 3, 3))

for count in (3, 5, 7):
    print("jenks", count, jenkspy.jenks_breaks(values, n_classes=count))
    print("quantile", count, [float(x) for x in numpy.quantile(values, numpy.linspace(0, 1, count + 1))])
    print("equal", count, [float(x) for x in numpy.linspace(min(values), max(values), count + 1)])
