# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
#
# Reference values of many groups, intersections and gaps between gaps: R 4.2.2, survey 4.1-1,
# mvtnorm 1.1-3 (Debian r-cran-survey, r-cran-mvtnorm).
#
#     Rscript Tests/ReferenceTests/recipes/survey_gap_pairs.R
#
# The people are those of market_survey.R; run it from the root of the package.
suppressPackageStartupMessages({ library(survey); library(mvtnorm) })
source("Tests/ReferenceTests/recipes/market_survey.R")
show <- function(name, ...) cat(name, format(c(...), digits = 17, trim = TRUE), "\n")
design <- svydesign(~market, strata = ~region, weights = ~weight, data = people)
nu <- degf(design)
# Every pair of three languages, in the order of the levels.
by <- svyby(~income, ~language, design, svymean, covmat = TRUE)
pairs <- rbind(c(1, -1, 0), c(1, 0, -1), c(0, 1, -1))
difference <- as.vector(pairs %*% coef(by)); covariance <- pairs %*% vcov(by) %*% t(pairs)
error <- sqrt(diag(covariance))
show("pairs", difference); show("errors", error)
p <- 2 * pt(-abs(difference / error), nu)
show("bonferroni", qt(1 - 0.05 / 6, nu), pmin(1, 3 * p))
show("sidak", qt(1 - (1 - 0.95^(1 / 3)) / 2, nu), 1 - (1 - p)^3)
show("scheffe", sqrt(2 * qf(0.95, 2, nu)), pf((difference / error)^2 / 2, 2, nu, lower.tail = FALSE))
logs <- cbind(c(-1, -1, 0), c(1, 0, -1), c(0, 1, 1)) / rep(coef(by), each = 3)
show("errors of log ratios", sqrt(diag(logs %*% vcov(by) %*% t(logs))))
set.seed(1)
correlation <- cov2cor(covariance)
show("maximum-t", qmvt(0.95, tail = "both.tails", corr = correlation, df = nu, algorithm = GenzBretz(1e6, 1e-6, 0))$quantile)
# Intersections, and a gap between gaps: spanish - quechua in the valley less that in the city.
within <- svyby(~account, ~language + place, subset(design, language != "aymara"), svymean, covmat = TRUE)
names <- names(coef(within)); show(paste(names, collapse = " "), coef(within))
t <- qt(0.975, nu)
contrast <- function(name, expression) {
  value <- svycontrast(within, expression)
  show(name, coef(value), SE(value), coef(value) - t * SE(value), coef(value) + t * SE(value))
}
contrast("spanish/city - quechua/valley", quote(spanish.city - quechua.valley))
contrast("change of difference", quote((spanish.valley - quechua.valley) - (spanish.city - quechua.city)))
contrast("change of relative gap", quote(quechua.city / spanish.city - quechua.valley / spanish.valley))
ratio <- svycontrast(within, quote(log(quechua.valley / spanish.valley) - log(quechua.city / spanish.city)))
show("ratio of ratios", exp(coef(ratio)), exp(coef(ratio)) * SE(ratio), exp(coef(ratio) + c(-t, t) * SE(ratio)))
# Newcombe's interval with effective sizes, correlation and t.
both <- svyby(~account, ~language, subset(design, language != "aymara"), svymean, covmat = TRUE)
wilson <- function(p, v) {
  n <- p * (1 - p) / v; centre <- (p + t^2 / (2 * n)) / (1 + t^2 / n)
  centre + c(-1, 1) * t / (1 + t^2 / n) * sqrt(p * (1 - p) / n + t^2 / (4 * n^2))
}
m <- coef(both)[["spanish"]]; f <- coef(both)[["quechua"]]; v <- vcov(both)
wm <- wilson(m, v["spanish", "spanish"]); wf <- wilson(f, v["quechua", "quechua"])
phi <- v["spanish", "quechua"] / sqrt(v["spanish", "spanish"] * v["quechua", "quechua"])
far <- function(a, b) sqrt(a^2 + b^2 - 2 * phi * a * b)
show("newcombe", m - f - far(m - wm[1], wf[2] - f), m - f + far(wm[2] - m, f - wf[1]))
# The other way round the ratio is beyond parity: 2 - M / F.
adjusted <- svycontrast(both, quote(2 - quechua / spanish))
show("adjusted parity index of spanish to quechua", coef(adjusted), SE(adjusted))
