// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics

extension DecompositionSample {
  /// Throws if a level of a factor occurs in one of the groups only: what cannot be compared.
  func checkLevels(_ request: DecompositionRequest) throws(GapError) {
    for factor in request.factors {
      guard let levels = pooled.levels(of: factor) else { continue }
      for (name, part) in [(request.from, from), (request.to, to)] {
        var occurs = [Bool](repeating: false, count: levels.count)
        for code in part.levelCodes(of: factor) ?? [] { occurs[Int(code)] = true }
        guard let absent = occurs.firstIndex(of: false) else { continue }
        throw GapError(
          .levelInOneGroup,
          culprit: levels[absent],
          "Nobody with '\(name)' in '\(request.column)' has '\(levels[absent])' in '\(factor)', so "
            + "there is nothing to compare at that level; join it with another level, or leave its "
            + "respondents out by a condition."
        )
      }
    }
  }

  /// The model of a group or of both.
  ///
  /// - Parameters:
  ///   - part: Their sample.
  ///   - name: The group; nil for both.
  ///   - link: How the expected outcome hangs on the factors.
  /// - Returns: The fit.
  /// - Throws: ``GapError`` with code `tooFewInGroup`, `constantFactor` or `collinearFactors`, which name the factor
  ///   and the group, and for any other reason that the survey gives.
  static func fit(
    _ part: ModelSample,
    among name: String?,
    link: RegressionLink
  ) throws(GapError) -> ModelSampleFit {
    let people = name.map { "Among '\($0)'" } ?? "Among both groups"
    guard part.rows.count > part.columns.count else {
      throw GapError(
        .tooFewInGroup,
        culprit: name ?? "both groups",
        "\(people) \(part.rows.count) respondents are too few for \(part.columns.count) "
          + "coefficients, which would fit them exactly; take fewer factors or a larger group."
      )
    }
    do {
      return try ModelSampleFit(part, link: link)
    } catch {
      guard error.code == .rankDeficient else {
        let message = error.description.prefix(1).lowercased() + error.description.dropFirst()
        throw GapError(.survey(error.code), culprit: error.culprit, "\(people) \(message)")
      }
      let matrix = part.matrix()
      for (place, column) in part.columns.enumerated().dropFirst() {
        let first = matrix[0, place]
        guard (1..<matrix.rowCount).allSatisfy({ matrix[$0, place] == first }) else { continue }
        throw GapError(
          .constantFactor,
          culprit: column.variable,
          "\(people) '\(column.label)' is \(first) for everyone, so it has no coefficient; leave it "
            + "out, or take a group in which it varies."
        )
      }
      throw GapError(
        .collinearFactors,
        culprit: error.culprit,
        "\(people) the factors before them already explain \(error.culprit); leave one of them out."
      )
    }
  }
}
