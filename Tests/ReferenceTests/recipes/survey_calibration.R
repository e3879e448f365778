# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
#
# Reference values of calibration: R 4.2.2, survey 4.1-1 (Debian r-cran-survey).
#
#     Rscript Tests/ReferenceTests/recipes/survey_calibration.R
#
# The villages and their people are made up; the same table stands in VillageSurvey.swift. rake() of
# this version stops after ten rounds of residuals, so the margins are raked by calibrate().
suppressPackageStartupMessages(library(survey))
options(digits = 17)
people <- data.frame(
  region = rep(c("coast", "hills", "jungle"), c(8, 7, 5)),
  village = c(1, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 5, 6, 6, 7, 7, 8, 8, 8),
  weight = c(12, 12, 14, 20, 18, 9, 9.5, 11, 30, 25, 22, 21, 24, 17, 19, 40, 36, 28, 31, 33),
  level = rep(c(12, 15, 20), c(8, 7, 5)),
  villages = rep(c(12, 20, 9), c(8, 7, 5)),
  sex = c("m", "w", "w", "m", "w", "w", "m", "m", "w", "m", "w", "w", "m", "m", "w", "w", "m", "m", "w", "w"),
  income = c(310, 145.5, 220, 480, 95, 150, 275, 390, 60, 130, 85, 210, 175, 340, 20, 55, 110, 240, 70, 35),
  saved = c(31, 0, 20, 60, 5, 10, 55, 39, 0, 10, 5, 40, 15, 34, 0, 0, 10, 44, 0, 5),
  account = c(1, 0, 1, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 0, 0)
)
wr <- svydesign(~village, strata = ~region, weights = ~weight, data = people)
even <- svydesign(~village, strata = ~region, weights = ~level, data = people)
show <- function(name, d) {
  m <- svymean(~saved, d)
  r <- svyratio(~saved, ~income, d)
  b <- svyby(~saved, ~sex, d, svymean)
  t <- svytotal(~income + account, d)
  cat(name, format(c(weights(d)[c(1, 20)], coef(m), SE(m), coef(r), SE(r), SE(b), vcov(svymean(~saved + income, d))[1, 2], SE(t)), digits = 17, trim = TRUE), "\n")
}
exact <- 1e-14
cells <- c(sexm = 200, sexw = 260)
margins <- c(sexm = 200, sexw = 260, regionhills = 170, regionjungle = 180)
scores <- c(sexm = 200, sexw = 260, income = 72000)
show("post", postStratify(wr, ~sex, data.frame(sex = c("m", "w"), Freq = c(200, 260))))
show("cells", calibrate(wr, ~sex - 1, cells))
show("rake", calibrate(wr, ~sex + region - 1, margins, calfun = "raking", epsilon = exact))
show("linear", calibrate(wr, ~sex + income - 1, scores))
show("raking", calibrate(wr, ~sex + income - 1, scores, calfun = "raking", epsilon = exact))
show("bounded", calibrate(wr, ~sex + income - 1, scores, bounds = c(0.9, 1.11), epsilon = exact))
show("logit", calibrate(wr, ~sex + income - 1, scores, calfun = "logit", bounds = c(0.8, 1.3), epsilon = exact))
show("ratio", calibrate(wr, ~income - 1, c(income = 72000), variance = 1))
show("cluster", calibrate(even, ~sex + income - 1, c(sexm = 120, sexw = 190, income = 50000), aggregate.stage = 1))
raked <- calibrate(wr, ~sex + income - 1, scores, calfun = "raking", epsilon = exact)
show("trim", trimWeights(raked, lower = 12, upper = 35))
jackknife <- calibrate(as.svrepdesign(wr, type = "JKn"), ~sex + income - 1, scores)
show.replicates <- function(name, d) cat(name, format(c(coef(svymean(~saved, d)), SE(svymean(~saved, d)), SE(svytotal(~account, d)), SE(svyby(~saved, ~sex, d, svymean))), digits = 17, trim = TRUE), "\n")
show.replicates("jackknife.linear", jackknife)
show.replicates("jackknife.post", postStratify(as.svrepdesign(wr, type = "JKn"), ~sex, data.frame(sex = c("m", "w"), Freq = c(200, 260))))
