# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
#
# Reference values of decompositions of a gap in a survey: R 4.2.2, survey 4.1-1 (Debian r-cran-survey).
#
#     Rscript Tests/ReferenceTests/recipes/survey_decompositions.R
#
# The people are made up: datasets/enaho-like-synthetic. Values come from lm and glm with weights;
# jackknife errors from withReplicates; linearized errors from the derivative of each value by the
# weight of each cluster, taken numerically (central differences), and svytotal of those derivatives.
suppressPackageStartupMessages(library(survey))
options(digits = 17, survey.lonely.psu = "fail")
people <- read.csv("datasets/enaho-like-synthetic/data.csv", colClasses = c(estrato = "character", conglome = "character"))
people$from <- as.numeric(people$sexo == "hombre")
people$rural <- as.numeric(people$area == "rural")
x <- c("educ", "edad", "rural")
X <- cbind("(intercept)" = 1, as.matrix(people[x]))
y <- people$cuenta
a <- people$from == 1

linear <- function(rows, columns, w) {
  fit <- lm.wfit(columns[rows, , drop = FALSE], y[rows], w[rows], tol = 1e-12)
  fit$coefficients
}
logit <- function(rows, w) {
  suppressWarnings(glm.fit(X[rows, ], y[rows], w[rows] / mean(w[rows]), family = binomial(),
    control = list(epsilon = 1e-15, maxit = 100)))$coefficients
}
# A factor of two levels, the first of which is left out: deviations from the mean coefficient.
normal <- function(b) c(b[1] + b[4] / 2, b[2:3], rural = unname(b[4] / 2), urbano = unname(-b[4] / 2))
values <- function(w) {
  means <- function(rows) colSums(X[rows, ] * w[rows]) / sum(w[rows])
  all <- rep(TRUE, nrow(X))
  xa <- means(a); xb <- means(!a)
  ba <- linear(a, X, w); bb <- linear(!a, X, w)
  out <- c()
  put <- function(name, value) out[name] <<- unname(value)
  for (reference in c("pooled", "neumark", "cotton", "half")) {
    b <- switch(reference,
      pooled = linear(all, cbind(X, from = people$from), w)[1:4], neumark = linear(all, X, w),
      cotton = { s <- sum(w[a]) / sum(w); s * ba + (1 - s) * bb }, half = (ba + bb) / 2)
    put(paste(reference, "explained"), sum((xa - xb) * b))
    put(paste(reference, "unexplained"), sum(xa * (ba - b)) + sum(xb * (b - bb)))
    for (k in 2:4) put(paste(reference, "explained", colnames(X)[k]), ((xa - xb) * b)[k])
  }
  # Threefold, the area normalised.
  level <- function(m) c(m, urbano = unname(1 - m[4]))
  for (k in 1:5) {
    put(paste("endowments", c(colnames(X), "urbano")[k]), ((level(xa) - level(xb)) * normal(bb))[k])
    put(paste("coefficients", c(colnames(X), "urbano")[k]), (level(xb) * (normal(ba) - normal(bb)))[k])
    put(paste("interaction", c(colnames(X), "urbano")[k]), ((level(xa) - level(xb)) * (normal(ba) - normal(bb)))[k])
  }
  # Yun with a logit, at the coefficients of men.
  la <- logit(a, w); lb <- logit(!a, w)
  share <- function(rows, b) sum(w[rows] * plogis(X[rows, ] %*% b)) / sum(w[rows])
  explained <- share(a, la) - share(!a, la); unexplained <- share(!a, la) - share(!a, lb)
  dx <- (xa - xb) * la; db <- xb * (la - lb)
  put("yun explained", explained); put("yun unexplained", unexplained)
  for (k in 1:4) {
    put(paste("yun explained", colnames(X)[k]), dx[k] / sum(dx) * explained)
    put(paste("yun unexplained", colnames(X)[k]), db[k] / sum(db) * unexplained)
  }
  # Gelbach: schooling and area added to a regression on sex and age.
  D <- cbind(1, edad = people$edad, from = people$from)
  full <- cbind(D, educ = people$educ, rural = people$rural)
  b <- linear(all, full, w)
  put("gelbach gap", linear(all, D, w)[3]); put("gelbach unexplained", b[3])
  for (k in c("educ", "rural")) {
    put(paste("gelbach", k), lm.wfit(D, people[[k]], w, tol = 1e-12)$coefficients[3] * b[k])
  }
  # Kitagawa over area.
  cell <- function(rows, level) {
    inside <- rows & people$rural == level
    c(sum(w[inside]) / sum(w[rows]), sum(w[inside] * y[inside]) / sum(w[inside]))
  }
  for (level in 0:1) {
    A <- cell(a, level); B <- cell(!a, level); name <- c("urbano", "rural")[level + 1]
    put(paste("composition", name), (A[1] - B[1]) * (A[2] + B[2]) / 2)
    put(paste("rate", name), (A[1] + B[1]) / 2 * (A[2] - B[2]))
  }
  out
}

design <- svydesign(~conglome, strata = ~estrato, weights = ~factor07, data = people, nest = TRUE)
jackknife <- withReplicates(as.svrepdesign(design, type = "JKn", mse = TRUE), function(w, data) values(w))
w <- people$factor07
clusters <- unique(people$conglome)
h <- 1e-4
derivatives <- t(sapply(clusters, function(cluster) {
  scale <- ifelse(people$conglome == cluster, h, 0)
  (values(w * (1 + scale)) - values(w * (1 - scale))) / (2 * h)
}))
first <- people[match(clusters, people$conglome), ]
one <- svydesign(~conglome, strata = ~estrato, weights = ~1, data = first)
linearized <- apply(derivatives, 2, function(u) SE(svytotal(~u, update(one, u = u))))
point <- values(w)
for (name in names(point)) {
  cat(sprintf("%-34s %.15g %.10g %.12g\n", name, point[name], linearized[name], SE(jackknife)[match(name, names(point))]))
}
u <- derivatives[, "pooled explained"]; v <- derivatives[, "pooled unexplained"]
cat(sprintf("covariance %.10g\n", vcov(svytotal(~u + v, update(one, u = u, v = v)))[1, 2]))
