# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
#
# Reference values of design-based estimates: R 4.2.2, survey 4.1-1 (Debian r-cran-survey).
#
#     Rscript Tests/ReferenceTests/recipes/survey_estimates.R
#
# The villages and their people are made up; the same table stands in VillageSurvey.swift.
suppressPackageStartupMessages(library(survey))
options(digits = 17)
people <- data.frame(
  region = rep(c("coast", "hills", "jungle"), c(8, 7, 5)),
  village = c(1, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 5, 6, 6, 7, 7, 8, 8, 8),
  person = 1:20,
  weight = c(12, 12, 14, 20, 18, 9, 9.5, 11, 30, 25, 22, 21, 24, 17, 19, 40, 36, 28, 31, 33),
  villages = rep(c(12, 20, 9), c(8, 7, 5)),
  adults = c(30, 30, 30, 24, 24, 18, 18, 18, 40, 40, 52, 52, 52, 25, 25, 60, 60, 44, 44, 44),
  sex = c("m", "w", "w", "m", "w", "w", "m", "m", "w", "m", "w", "w", "m", "m", "w", "w", "m", "m", "w", "w"),
  income = c(310, 145.5, 220, 480, 95, 150, 275, 390, 60, 130, 85, 210, 175, 340, 20, 55, 110, 240, 70, 35),
  saved = c(31, 0, 20, 60, 5, 10, 55, 39, 0, 10, 5, 40, 15, 34, 0, 0, 10, 44, 0, 5),
  account = c(1, 0, 1, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 0, 0)
)
show <- function(name, ...) cat(name, format(c(...), digits = 17, trim = TRUE), "\n")
wr <- svydesign(~village, strata = ~region, weights = ~weight, data = people)
m <- svymean(~income + saved, wr, deff = TRUE)
show("mean", coef(m), SE(m), vcov(m)[1, 2], deff(m), confint(m, df = degf(wr))[1, ])
show("mean.replace", deff(svymean(~income, wr, deff = "replace")))
show("total", coef(svytotal(~income, wr)), SE(svytotal(~income, wr)))
r <- svyratio(~saved, ~income, wr)
show("ratio", coef(r), SE(r))
b <- svyby(~income, ~sex, wr, svymean, covmat = TRUE)
show("by", coef(b), SE(b), vcov(b)[1, 2])
show("domain", coef(svymean(~income, subset(wr, sex == "w"))), SE(svymean(~income, subset(wr, sex == "w"))))
two <- svydesign(~village + person, strata = ~region, fpc = ~villages + adults, data = people)
show("two.stage", coef(svymean(~income, two)), SE(svymean(~income, two)), coef(svytotal(~account, two)), SE(svytotal(~account, two)))
show("two.stage.weight", weights(two)[c(1, 20)])
for (method in c("mean", "xlogit", "beta", "asin")) show(method, confint(svyciprop(~account, wr, method = method)))
v <- svyvar(~income + saved, wr)
show("variance", as.matrix(v)[1, 1], as.matrix(v)[1, 2], sqrt(diag(vcov(v)))[1:2])
for (rule in c("math", "school", "hf4", "hf5", "hf6", "hf7", "hf8", "hf9"))
  show(paste0("quantile.", rule), unlist(svyquantile(~income, wr, c(0.3, 0.5), qrule = rule)$income[, c(1, 2, 3, 4)]))
lonely <- subset(people, village != 8)
for (rule in c("certainty", "adjust", "average")) {
  options(survey.lonely.psu = rule)
  d <- svydesign(~village, strata = ~region, weights = ~weight, data = lonely)
  show(paste0("lonely.", rule), SE(svymean(~income, d)))
}
bysex <- svyby(~account, ~sex, wr, svymean, covmat = TRUE)
for (f in list(quote(m - w), quote(w / m), quote(log(w / m)), quote(1 - w / m), quote(m / (1 - m) / (w / (1 - w))), quote((1 - w) / (1 - m)))) {
  contrast <- svycontrast(bysex, f)
  show(deparse(f), coef(contrast), SE(contrast))
}
# No two probabilities add up to exactly 1: HR() takes such a pair for one of certain units.
shops <- data.frame(p = c(0.9, 0.25, 0.42, 0.35, 0.6, 0.5), agents = c(31, 4, 9, 7, 18, 12), customers = c(300, 290, 60, 350, 100, 40))
joint <- outer(shops$p, shops$p) * 0.9
diag(joint) <- shops$p
for (method in list("overton", "brewer", HR(), ppsmat(joint))) {
  fpc <- if (identical(method, "brewer")) svydesign(~1, fpc = ~p, data = shops, pps = "brewer") else svydesign(~1, probs = ~p, data = shops, pps = method)
  show(if (is.character(method)) method else class(method), SE(svytotal(~customers, fpc)), SE(svyratio(~agents, ~customers, fpc)))
}
yg <- svydesign(~1, probs = ~p, data = shops, pps = ppsmat(joint), variance = "YG")
show("yates-grundy", vcov(svytotal(~customers, yg)))
