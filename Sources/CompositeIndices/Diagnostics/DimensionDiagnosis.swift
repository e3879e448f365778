// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra
internal import SurveyStatistics

/// What the parts of one dimension share.
public struct DimensionDiagnosis: Hashable, Sendable {
  /// The name of the dimension.
  public let name: String
  /// How well its parts measure one thing; nil where that is not defined.
  public let reliability: Reliability?
  /// Whether its parts share enough for components; nil where that is not defined.
  public let adequacy: SamplingAdequacy?
  /// The components of its parts; nil where that is not defined.
  public let components: PrincipalComponents?
  /// Why what is nil is not defined, and what to know of the rest.
  public let notes: [String]

  init(_ name: String, parts: IndicatorMatrix) {
    var notes: [String] = []
    func known<Answer>(_ measure: () throws(IndexError) -> Answer) -> Answer? {
      do { return try measure() } catch {
        if !notes.contains(error.description) { notes.append(error.description) }
        return nil
      }
    }
    self.name = name
    let reliability = known { () throws(IndexError) in try Reliability(of: parts, missing: .omit) }
    let adequacy = known { () throws(IndexError) in try SamplingAdequacy(of: parts, missing: .omit)
    }
    let components = known { () throws(IndexError) in
      try PrincipalComponents(of: parts, missing: .omit)
    }
    (self.reliability, self.adequacy, self.components) = (reliability, adequacy, components)
    if let used = components?.observations, used < parts.unitCount {
      notes.append("\(parts.unitCount - used) units with missing values were left out.")
    }
    notes += components?.notes ?? []
    self.notes = notes.map { "\(name): \($0)" }
  }
}
