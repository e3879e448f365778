// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a request for bundled data, who the culprit is, and the way out.
public struct DataError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of problem, for a program that wants to react to it.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// No data set has this slug.
    case unknownDataset
    /// The data set has no file of this name.
    case unknownFile
    /// The file is not text in UTF-8.
    case notText
    /// The file cannot be read as a table.
    case unreadableTable
    /// The card cannot be read.
    case unreadableCard
  }

  /// The kind of problem.
  public let code: Code
  /// The slug, or the slug and the file, that is to blame.
  public let culprit: String
  /// A sentence or two that say what is wrong and what to do.
  public let description: String

  /// Makes an error from its kind, its culprit and the sentence a person reads.
  ///
  /// - Parameters:
  ///   - code: The kind of problem.
  ///   - culprit: The slug, or the slug and the file, that is to blame.
  ///   - description: What is wrong and what to do.
  public init(_ code: Code, culprit: String, _ description: String) {
    self.code = code
    self.culprit = culprit
    self.description = description
  }
}
