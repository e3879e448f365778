# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
#
# Reference values of regressions and tests of association: R 4.2.2, survey 4.1-1 (Debian
# r-cran-survey). Run from the root of the repository:
#
#     Rscript Tests/ReferenceTests/recipes/survey_regression.R
#
# The people are those of survey_estimates.R; its table is read from there.
suppressPackageStartupMessages(library(survey))
options(digits = 17)
for (step in parse("Tests/ReferenceTests/recipes/survey_estimates.R"))
  if (identical(step[[1]], as.name("<-")) && identical(step[[2]], as.name("people"))) eval(step)
show <- function(name, ...) cat(name, format(c(...), digits = 17, trim = TRUE), "\n")
wr <- svydesign(~village, strata = ~region, weights = ~weight, data = people)
tight <- glm.control(epsilon = 1e-14, maxit = 100)
model <- function(name, formula, family) {
  m <- svyglm(formula, wr, family = family, control = tight)
  # R keeps the weights of the step before the last: start where it stopped, until they settle.
  for (again in 1:5) {
    start <- coef(m)
    m <- eval(bquote(svyglm(.(formula), wr, family = family, control = tight, start = .(start))))
  }
  show(paste0(name, ".coef"), coef(m))
  show(paste0(name, ".se"), SE(m))
  show(paste0(name, ".p"), summary(m)$coefficients[, 4])
  invisible(m)
}
g <- model("gaussian", income ~ sex + saved, gaussian())
show("gaussian.cov", vcov(g)[2, 3])
b <- model("logit", account ~ sex + person, quasibinomial())
show("logit.interval", confint(b, ddf = b$df.residual)[3, ])
new <- data.frame(sex = c("m", "w"), person = c(10, 40))
p <- predict(b, new, type = "response")
show("logit.predict", coef(p), SE(p))
model("probit", account ~ person, quasibinomial("probit"))
model("cloglog", account ~ person, quasibinomial("cloglog"))
model("poisson", saved ~ sex + income, quasipoisson())
t <- regTermTest(svyglm(income ~ region, wr), ~region, df = 3)
show("term", t$Ftest, t$df, t$ddf, t$p)
x <- model("crossed", income ~ sex * saved, gaussian())
nested <- model("nested", income ~ 0 + sex + sex:saved, gaussian())
for (s in c("F", "Chisq", "Wald", "adjWald")) {
  t <- svychisq(~sex + account, wr, statistic = s)
  show(paste0("chisq.", s), t$statistic, t$parameter, t$p.value)
}
t <- svychisq(~region + account, wr, statistic = "F")
show("chisq.region", t$statistic, t$parameter, t$p.value)
for (s in c("wilcoxon", "vanderWaerden", "median")) {
  t <- svyranktest(income ~ sex, wr, test = s)
  show(paste0("rank.", s), t$statistic, t$parameter, t$p.value)
}
t <- svyranktest(income ~ region, wr, test = "KruskalWallis")
show("rank.region", t$statistic, t$parameter, t$p.value)
t <- svyttest(income ~ sex, wr)
show("t", t$statistic, t$parameter, t$p.value, t$estimate)
