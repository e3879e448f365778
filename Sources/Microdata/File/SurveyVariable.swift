// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

/// What a Stata or SPSS file says about one of its variables.
public struct SurveyVariable: Hashable, Sendable {
  /// The level of measurement that SPSS knows.
  public enum Measurement: String, Hashable, Sendable, CaseIterable {
    /// Groups without an order.
    case nominal
    /// Groups with an order.
    case ordinal
    /// Numbers to compute with.
    case scale
  }

  /// The name.
  public let name: String
  /// What the variable means, in words, or `nil` if the file does not say.
  public let label: String?
  /// Whether it holds numbers or texts.
  public let kind: ColumnKind
  /// How it is shown, as the file states it, such as `%9.2f` or `DATE11`; empty if it does not.
  public let displayFormat: String
  /// The level of measurement, or `nil` if the file does not say; Stata never does.
  public let measurement: Measurement?
  /// What the numbers count if they are dates or times, or `nil` for plain numbers.
  public let timeScale: TimeScale?
  /// The meaning of single numbers, without those that are declared missing.
  public internal(set) var valueLabels: [Double: String] = [:]
  /// The meaning of single texts, without those that are declared missing.
  public internal(set) var textLabels: [String: String] = [:]
  /// The meaning of codes that are declared missing, such as `.a` or `99`, where they have one.
  public internal(set) var missingLabels: [String: String] = [:]
}
