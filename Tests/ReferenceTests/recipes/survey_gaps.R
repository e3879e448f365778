# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
#
# Reference values of gaps in a survey: R 4.2.2, survey 4.1-1 (Debian r-cran-survey).
#
#     Rscript Tests/ReferenceTests/recipes/survey_gaps.R
#
# The people are those of market_survey.R; run it from the root of the package.
suppressPackageStartupMessages(library(survey))
options(digits = 17)
source("Tests/ReferenceTests/recipes/market_survey.R")
show <- function(name, ...) cat(name, format(c(...), digits = 17, trim = TRUE), "\n")
design <- svydesign(~market, strata = ~region, weights = ~weight, data = people)
measures <- list(
  difference = quote(spanish - quechua), ratio = quote(quechua / spanish), relativeGap = quote(1 - quechua / spanish),
  oddsRatio = quote(spanish / (1 - spanish) / (quechua / (1 - quechua))),
  exclusionRatio = quote((1 - quechua) / (1 - spanish))
)
# Errors of both groups, then every measure with its error and its interval by t of the whole design.
t <- qt(0.975, degf(design))
show("degrees", degf(design), t)
for (variable in c("account", "income")) {
  by <- svyby(reformulate(variable), ~language, design, svymean, covmat = TRUE)
  show(variable, coef(by)[c("spanish", "quechua")], SE(by)[c(3, 2)], vcov(by)["spanish", "quechua"])
  for (measure in names(measures)[if (variable == "account") 1:5 else 1:3]) {
    contrast <- svycontrast(by, measures[[measure]])
    show(paste(variable, measure), coef(contrast), SE(contrast), coef(contrast) - t * SE(contrast), coef(contrast) + t * SE(contrast))
  }
  logarithm <- svycontrast(by, quote(log(quechua / spanish)))
  show(paste(variable, "ratio on the log scale"), exp(coef(logarithm) + c(-t, t) * SE(logarithm)))
}
# Within places: the covariance between the gaps of city and valley, and their degrees of freedom.
within <- svyby(~account, ~place + language, subset(design, language != "aymara"), svymean, covmat = TRUE)
gaps <- svycontrast(within, list(city = quote(city.spanish - city.quechua), valley = quote(valley.spanish - valley.quechua)))
show("within", coef(gaps), SE(gaps), vcov(gaps)["city", "valley"])
relative <- svycontrast(within, list(city = quote(1 - city.quechua / city.spanish), valley = quote(1 - valley.quechua / valley.spanish)))
show("within relative", coef(relative), SE(relative), vcov(relative)["city", "valley"])
show("within degrees", degf(subset(design, place == "city")), degf(subset(design, place == "valley")))
# A group against everyone: the influence of the group's mean less that of the whole.
group <- people$language == "quechua"
mean.of <- function(keep) weighted.mean(people$account[keep], people$weight[keep])
influence <- (people$account - mean.of(group)) * group / sum(people$weight[group]) -
  (people$account - mean.of(TRUE)) / sum(people$weight)
show("everyone", mean.of(TRUE) - mean.of(group), SE(svytotal(~influence, update(design, influence = influence))))
# In a domain: people in cities.
city <- subset(design, place == "city")
by <- svyby(~account, ~language, city, svymean, covmat = TRUE)
show("domain", coef(svycontrast(by, measures$difference)), SE(svycontrast(by, measures$difference)), degf(city))
