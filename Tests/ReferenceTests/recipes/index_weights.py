# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Weights, diagnostics and joint aggregations of 23 countries and 8 indicators, for
CompositeIndicesTests. Needs numpy and scipy:

    python3 index_weights.py

Data: technology_achievement.csv beside this file (OECD and JRC 2008, table A.2).
"""
import csv
import os
import sys

import numpy as np
import scipy
from scipy import optimize, stats

folder = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(folder, "technology_achievement.csv")) as file:
    rows = list(csv.DictReader(file))
names = [name for name in rows[0] if name != "country"]
X = np.array([[float(row[name]) for name in names] for row in rows])
n, p = X.shape
print("numpy", np.__version__, "scipy", scipy.__version__, file=sys.stderr)


def show(label, values):
    print(label, ", ".join(f"{value:.15g}" for value in np.ravel(values)))


R = np.corrcoef(X, rowvar=False)
S = (X - X.min(0)) / (X.max(0) - X.min(0))

# Moments, corrected for bias.
show("skewness", stats.skew(X, bias=False))
show("kurtosis", stats.kurtosis(X, bias=False))

# Correlations of patents with the others, with p-values.
for kind, function in [("pearson", stats.pearsonr), ("spearman", stats.spearmanr)]:
    show(kind, [function(X[:, 0], X[:, k])[0] for k in range(1, p)])
    show(kind + " p", [function(X[:, 0], X[:, k])[1] for k in range(1, p)])
# (method="asymptotic": there are ties.)
tau = [stats.kendalltau(X[:, 6], X[:, k], method="asymptotic") for k in range(p) if k != 6]
show("kendall of schooling", [value.statistic for value in tau])
show("kendall of schooling p", [value.pvalue for value in tau])
a, b = np.array([4, 1, 3, 2, 6, 5, 9, 7, 8, 10.0]), np.array([1, 4, 2, 3, 5, 8, 7, 9, 6, 10.0])
exact = stats.kendalltau(a, b, method="exact")
show("kendall exact", [exact.statistic, exact.pvalue])

# Reliability.
def alpha(values):
    k = values.shape[1]
    return k / (k - 1) * (1 - values.var(0, ddof=1).sum() / values.sum(1).var(ddof=1))


Z = (X - X.mean(0)) / X.std(0, ddof=1)
show("alpha scaled", alpha(S))
show("alpha standardized", alpha(Z))
show("alpha standardized if deleted", [alpha(np.delete(Z, j, 1)) for j in range(p)])
show("item rest standardized",
     [np.corrcoef(Z[:, j], np.delete(Z, j, 1).sum(1))[0, 1] for j in range(p)])

# Sampling adequacy.
Q = np.linalg.inv(R)
partial = -Q / np.sqrt(np.outer(np.diag(Q), np.diag(Q)))
r2, q2 = R**2, partial**2
np.fill_diagonal(r2, 0)
np.fill_diagonal(q2, 0)
show("kmo", r2.sum() / (r2.sum() + q2.sum()))
show("msa", r2.sum(0) / (r2.sum(0) + q2.sum(0)))
chi = -(n - 1 - (2 * p + 5) / 6) * np.linalg.slogdet(R)[1]
show("bartlett", [chi, stats.chi2.sf(chi, p * (p - 1) / 2)])
show("vif", np.diag(Q))
show("eigenvalues", np.linalg.eigvalsh(R)[::-1])

# Weights from data.
cv = X.std(0, ddof=1) / abs(X.mean(0))
show("cv", cv / cv.sum())
P = X / X.sum(0)
e = -(P * np.log(np.where(P > 0, P, 1))).sum(0) / np.log(n)
show("entropy", (1 - e) / (1 - e).sum())
C = S.std(0, ddof=1) * (1 - R).sum(0)
show("critic", C / C.sum())
v = np.linalg.eigh(R)
values, vectors = v[0][::-1], v[1][:, ::-1]
vectors = vectors * np.where(vectors.sum(0) < 0, -1, 1)
show("first component", vectors[:, 0])
show("all components", vectors @ values / values.sum())

# Correlation-balanced weights: least squares over nonnegative v, of the first four and of all.
for columns in [[0, 1, 2, 6], list(range(p))]:
    D = S[:, columns].std(0, ddof=1)
    A = R[np.ix_(columns, columns)] * D
    w, _ = optimize.nnls(A, np.full(len(columns), 1 / len(columns)))
    show("balanced", w / w.sum())
    show("balanced correlations",
         [np.corrcoef(S[:, c], S[:, columns] @ w)[0, 1] for c in columns])

# Benefit of the doubt by HiGHS.
def bod(Y, low=None, high=None, of=None):
    scores = []
    for unit in Y:
        A, k = [*Y], Y.shape[1]
        b = [1.0] * len(Y)
        if of:
            scale = np.ones(k) if of == "weights" else unit
            for j in range(k):
                own = np.eye(k)[j]
                A += [(low - own) * scale, (own - high) * scale]
                b += [0.0, 0.0]
        answer = optimize.linprog(-unit, A_ub=np.array(A), b_ub=b, method="highs",
                                  options={"primal_feasibility_tolerance": 1e-10,
                                           "dual_feasibility_tolerance": 1e-10})
        scores.append(-answer.fun)
    return scores


show("bod", bod(S))
show("bod weights 0.10-0.15", bod(S, 0.10, 0.15, "weights"))
show("bod score 0.05-0.30", bod(X, 0.05, 0.30, "score"))

# Outranking, Copeland, Borda, TOPSIS, taxonomic distance, equal weights.
better = (X[:, None, :] > X[None, :, :]).mean(2) + 0.5 * (X[:, None, :] == X[None, :, :]).mean(2)
np.fill_diagonal(better, 0)
off = ~np.eye(n, dtype=bool)
show("copeland", ((better > 0.5 + 1e-9) & off).sum(1) - ((better < 0.5 - 1e-9) & off).sum(1))
show("borda", np.mean([stats.rankdata(X[:, j]) - 1 for j in range(p)], axis=0))
V = X / np.sqrt((X**2).sum(0)) / p
up = np.sqrt(((V - V.max(0)) ** 2).sum(1))
down = np.sqrt(((V - V.min(0)) ** 2).sum(1))
show("topsis", down / (up + down))
distance = np.sqrt(((S - S.max(0)) ** 2).mean(1))
show("taxonomic", 1 - distance / (distance.mean() + 2 * distance.std(ddof=1)))

# Maximum likelihood factors of R: psi by a box-constrained quasi-Newton method, two factors.
def discrepancy(psi, count):
    root = np.sqrt(psi)
    ascending = np.linalg.eigvalsh(R / np.outer(root, root))
    rest = ascending[: p - count]
    return (rest - np.log(rest) - 1).sum()


best = optimize.minimize(discrepancy, np.full(p, 0.5), args=(2,), method="L-BFGS-B",
                         bounds=[(0.005, 1)] * p,
                         options={"ftol": 1e-15, "gtol": 1e-9, "maxfun": 100000})
show("ml discrepancy, 2 factors", best.fun)
show("ml communalities, 2 factors", 1 - best.x)
