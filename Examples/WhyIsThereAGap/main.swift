// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// Why do fewer women than men have an account? Schooling, age, income and area may explain a part. The
// people are made up, in the shape of Peru's ENAHO: no figure below is true of Peru.

import FinancialInclusion

let adults = try Survey(
  Dataset.enahoLikeSynthetic.table(),
  design: SamplingDesign(
    weights: "factor07",
    strata: "estrato",
    clusters: ["conglome"],
    isNested: true
  )
)
let factors = ["educ", "edad", "ingreso", "area"]

// What the gap would be if women had the men's schooling, income and so on, by linear regressions. The
// area is normalised, so that it does not matter which of its levels a regression leaves out.
let linear = try adults.decomposition(
  ofGapIn: "cuenta",
  by: "sexo",
  from: "hombre",
  to: "mujer",
  explainedBy: factors,
  method: .oaxaca(normalizing: ["area"]),
  groupedAs: [FactorGroup("schooling and income", of: ["educ", "ingreso"])],
  missing: .omit
)
for group in linear.groups {
  print("\(group.level): \(Share(unchecked: group.estimate.value.value))")
}
print("gap \(points(linear.gap))")
for part in linear.contributions where part.component == .explained && part.level == nil {
  guard part.variable != "(intercept)" else { continue }
  print("\(part.variable ?? "all that is explained"): \(points(part.estimate))")
}

// The same question with logit regressions, which never expect a share outside 0…1.
let logit = try adults.decomposition(
  ofGapIn: "cuenta",
  by: "sexo",
  from: "hombre",
  to: "mujer",
  explainedBy: factors,
  method: .yun(reference: .from),
  missing: .omit
)
if let explained = logit.total(.explained) { print("explained by logit: \(points(explained))") }

// Explained and unexplained vary together; their covariance is known.
if let explained = linear.total(.explained), let unexplained = linear.total(.unexplained) {
  let whole = linear.gap.value.value
  print(
    "Of the gap of \(PercentagePoints(unchecked: whole)), schooling, age, income and area explain "
      + "\(PercentagePoints(unchecked: explained.value.value)); "
      + "\(Share(unchecked: unexplained.value.value / whole)) of it would remain."
  )
}

try draw(linear)

/// A difference of shares with its interval, in percentage points.
func points(_ estimate: Estimate<Amount>) -> String {
  let value = PercentagePoints(unchecked: estimate.value.value)
  guard let interval = estimate.interval else { return "\(value)" }
  return "\(value) (\(PercentagePoints(unchecked: interval.lower)) to "
    + "\(PercentagePoints(unchecked: interval.upper)))"
}
