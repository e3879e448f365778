# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
#
# Reference values of replicate errors: R 4.2.2, survey 4.1-1 (Debian r-cran-survey).
#
#     Rscript Tests/ReferenceTests/recipes/survey_replicates.R
#
# The people are those of VillageSurvey.swift; six villages of theirs make three strata of two.
suppressPackageStartupMessages(library(survey))
options(digits = 17)
people <- data.frame(
  region = rep(c("coast", "hills", "jungle"), c(8, 7, 5)),
  village = c(1, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 5, 6, 6, 7, 7, 8, 8, 8),
  weight = c(12, 12, 14, 20, 18, 9, 9.5, 11, 30, 25, 22, 21, 24, 17, 19, 40, 36, 28, 31, 33),
  villages = rep(c(12, 20, 9), c(8, 7, 5)),
  sex = c("m", "w", "w", "m", "w", "w", "m", "m", "w", "m", "w", "w", "m", "m", "w", "w", "m", "m", "w", "w"),
  income = c(310, 145.5, 220, 480, 95, 150, 275, 390, 60, 130, 85, 210, 175, 340, 20, 55, 110, 240, 70, 35),
  saved = c(31, 0, 20, 60, 5, 10, 55, 39, 0, 10, 5, 40, 15, 34, 0, 0, 10, 44, 0, 5)
)
show <- function(name, ...) cat(name, format(c(...), digits = 17, trim = TRUE), "\n")
estimates <- function(name, design) {
  m <- svymean(~income + saved, design, deff = TRUE)
  show(paste0(name, ".mean"), coef(m)[1], SE(m), vcov(m)[1, 2], deff(m)[1])
  show(paste0(name, ".total"), SE(svytotal(~income, design)))
  show(paste0(name, ".ratio"), SE(svyratio(~saved, ~income, design)))
  b <- svyby(~income, ~sex, design, svymean, covmat = TRUE)
  show(paste0(name, ".by"), SE(b), vcov(b)[1, 2])
  show(paste0(name, ".df"), degf(design))
}
strata <- svydesign(~village, strata = ~region, weights = ~weight, data = people)
finite <- svydesign(~village, strata = ~region, weights = ~weight, fpc = ~villages, data = people)
whole <- svydesign(~village, weights = ~weight, data = people)
pairs <- subset(people, !(village %in% c(3, 6)))
paired <- svydesign(~village, strata = ~region, weights = ~weight, data = pairs)
estimates("jk1", as.svrepdesign(whole, type = "JK1"))
estimates("jk1.mse", as.svrepdesign(whole, type = "JK1", mse = TRUE))
estimates("jkn", as.svrepdesign(strata, type = "JKn"))
estimates("jkn.mse", as.svrepdesign(strata, type = "JKn", mse = TRUE))
estimates("jkn.fpc", as.svrepdesign(finite, type = "JKn", mse = TRUE))
# Three strata have a plan of order 4, which is the same up to signs however it is made.
estimates("brr", as.svrepdesign(paired, type = "BRR", mse = TRUE))
estimates("fay", as.svrepdesign(paired, type = "Fay", fay.rho = 0.3, mse = TRUE))
