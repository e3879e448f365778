// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// Who has an account, by department and sex, and how wide is the gap? From a household survey with
// strata, clusters and weights. The people are made up, in the shape of Peru's ENAHO: no figure
// below is true of Peru.

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

// The whole country first. Each share comes with the error that the design gives it.
let bySex = try adults.shares(of: ["cuenta"], by: ["sexo"])
for record in bySex.records {
  print("\(record.group[0].level): \(record.estimate), \(record.estimate.observations ?? 0) asked")
}

// Men and women live in the same clusters, so their shares vary together, and the error of the gap
// is smaller than that of two independent shares.
let gap = try bySex.contrast(.difference, from: 0, to: 1)
let errors = bySex.records.compactMap(\.estimate.standardError)
let apart = errors.reduce(0) { $0 + $1 * $1 }
print("gap \(points(gap.value.value)), error \(points(gap.standardError))")
print("error without the covariance \(points(apart.squareRoot()))")

// On the relative scale: how far women are behind, as a part of what men have.
let relative = try bySex.contrast(.relativeGap, from: 0, to: 1)
print("women lag by \(Share(unchecked: relative.value.value)) of the men's share")

// The same in every department: shares by department and sex, and the gap of each pair, widest
// first. Its degrees of freedom are the department's clusters minus its strata.
let shares = try adults.shares(of: ["cuenta"], by: ["departamento", "sexo"])
var gaps: [(department: String, estimate: Estimate<Amount>)] = []
for place in stride(from: 0, to: shares.records.count, by: 2) {
  let department = shares.records[place].group[0].level
  gaps.append((department, try shares.contrast(.difference, from: place, to: place + 1)))
}
gaps.sort { $0.estimate.value.value > $1.estimate.value.value }
for (department, gap) in gaps.prefix(3) + gaps.suffix(1) {
  print(
    "\(department): \(points(gap.value.value)) (\(points(gap.interval?.lower)) to "
      + "\(points(gap.interval?.upper))), \(Int(gap.degreesOfFreedom ?? 0)) degrees of freedom"
  )
}
let clear = gaps.count { ($0.estimate.interval?.lower ?? 0) > 0 }
print("above zero in \(clear) of \(gaps.count) departments")

try draw(gaps)

/// A difference of two shares as percentage points.
func points(_ difference: Double?) -> String {
  difference.map { "\(PercentagePoints(unchecked: $0))" } ?? "unknown"
}
