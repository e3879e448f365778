// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import Foundation
import InclusionGaps
import SurveyStatistics
import Tabular
import Testing

@Suite struct DecompositionReferenceTests {
  private static let factors = ["educ", "edad", "rural"]
  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "datasets/enaho-like-synthetic/data.csv")

  /// The made-up people, with an indicator of rural areas beside the text.
  private func survey() throws -> Survey {
    let table = try Table(csv: DecompositionReferenceTests.file)
    guard case .categories(let codes, let levels) = try table.column("area").storage else {
      throw CancellationError()
    }
    let rural = codes.map { levels[Int($0)] == "rural" ? 1.0 : 0 }
    return try Survey(
      Table(table.columns + [Column("rural", numbers: rural)]),
      design: SamplingDesign(
        weights: "factor07",
        strata: "estrato",
        clusters: ["conglome"],
        isNested: true
      )
    )
  }

  /// The decomposition that an entry is of.
  private func decomposition(_ name: String, _ survey: Survey) throws -> GapDecomposition {
    var factors = DecompositionReferenceTests.factors
    let method: GapDecompositionMethod
    switch name.split(separator: " ")[0] {
    case "pooled": method = .oaxaca(reference: .pooled)
    case "neumark": method = .oaxaca(reference: .neumark)
    case "cotton": method = .oaxaca(reference: .cotton)
    case "half": method = .oaxaca(reference: .half)
    case "yun": method = .yun(reference: .from)
    case "gelbach":
      method = .gelbach(given: ["edad"])
      factors = ["educ", "rural"]
    case "composition", "rate":
      method = .kitagawa()
      factors = ["area"]
    default:
      method = .threefold(normalizing: ["area"])
      factors = ["educ", "edad", "area"]
    }
    return try survey.decomposition(
      ofGapIn: "cuenta",
      by: "sexo",
      from: "hombre",
      to: "mujer",
      explainedBy: factors,
      method: method
    )
  }

  /// The estimate that an entry is of.
  private func estimate(
    _ entry: DecompositionReference.Entry,
    _ why: GapDecomposition
  ) throws -> Estimate<Amount> {
    if entry.decomposition == "gelbach gap" { return why.gap }
    let word = entry.decomposition.split(separator: " ").last.map(String.init) ?? ""
    let component = try #require(GapContribution.Component(rawValue: word))
    guard !entry.variable.isEmpty else { return try #require(why.total(component)) }
    // The area is a factor with levels in the threefold decomposition and Kitagawa's.
    let hasLevels =
      !entry.decomposition.contains(" ") && ["rural", "urbano"].contains(entry.variable)
    let variable = hasLevels ? "area" : entry.variable
    return try #require(
      why.contribution(
        of: variable,
        level: hasLevels ? entry.variable : nil,
        to: component
      ),
      "\(entry)"
    )
  }

  /// Runs a comparison for all entries of some decompositions, each made once.
  private func compare(
    _ names: Set<Substring>?,
    _ survey: Survey,
    _ body: (DecompositionReference.Entry, Estimate<Amount>) throws -> Void
  ) throws {
    var made: [Substring: GapDecomposition] = [:]
    for entry in DecompositionReference.entries {
      let name = entry.decomposition.split(separator: " ")[0]
      guard names?.contains(name) ?? true else { continue }
      let why = try made[name] ?? decomposition(entry.decomposition, survey)
      made[name] = why
      try body(entry, estimate(entry, why))
    }
  }

  // Values: printed with 15 digits, and small parts lose digits of the shares they are differences
  // of. Errors: R's derivatives are central differences, good to some eight digits.
  @Test func `Values and linearized errors are those of R`() throws {
    try compare(nil, survey()) { entry, own in
      #expect((own.value.value - entry.value).magnitude < 1e-12, "\(entry): \(own.value.value)")
      let error = try #require(own.standardError)
      let allowed = 1e-9 + 1e-7 * entry.linearized
      #expect((error - entry.linearized).magnitude < allowed, "\(entry): \(error)")
    }
  }

  // R's logit stops when the deviance settles, which leaves some ten digits of a coefficient.
  @Test func `Errors of the jackknife are those of R, refitted in each replicate`() throws {
    let replicated = try survey().replicated(with: .stratifiedJackknife)
    try compare(["yun", "gelbach"], replicated) { entry, own in
      let error = try #require(own.standardError)
      let allowed = 1e-12 + 1e-8 * entry.jackknife
      #expect((error - entry.jackknife).magnitude < allowed, "\(entry): \(error)")
    }
  }

  @Test func `The covariance of explained and unexplained is that of R`() throws {
    let why = try decomposition("pooled", survey())
    let place = try #require(
      why.contributions.firstIndex { $0.component == .unexplained && $0.isTotal }
    )
    #expect(agrees(why.covariance()[0, place], 6.143874242e-06, 1e-6))
  }

  // statsmodels' two_fold("neumark") is the pooled decomposition under another name: it keeps the
  // indicator of the group. Without it the factors take over part of what the group does.
  @Test func `Neumark's reference has no indicator of the group`() throws {
    let survey = try survey()
    let neumark = try decomposition("neumark", survey).total(.explained)?.value.value
    let pooled = try decomposition("pooled", survey).total(.explained)?.value.value
    #expect(agrees(neumark, 0.00753013508889595, 1e-10))
    #expect(agrees(pooled, 0.00747240937690042, 1e-10))
  }

  // R's oaxaca takes means without weights, and fails with them.
  @Test func `Means and groups are weighted`() throws {
    let survey = try survey()
    let why = try decomposition("pooled", survey)
    let gap = try survey.gap(in: "cuenta", by: "sexo", from: "hombre", to: "mujer")
    #expect(agrees(why.gap.value.value, gap.difference.value ?? .nan))
    let men = try survey.restricted(to: "sexo", equals: "hombre").means(of: ["educ"]).records[0]
    let mean = why.coefficients.first { $0.role == .from && $0.variable == "educ" }?.mean
    #expect(agrees(mean, men.estimate.value.value))
    let plain = try Survey(survey.table, design: SamplingDesign())
    let unweighted = try decomposition("pooled", plain)
    #expect(!agrees(unweighted.gap.value.value, why.gap.value.value, 1e-3))
  }
}
