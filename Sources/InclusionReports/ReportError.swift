// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Why a report could not be made, and the way out.
public struct ReportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of problem.
  public enum Code: Hashable, Sendable {
    /// A file or folder cannot be written.
    case notWritable
    /// A figure, a country or a wave that the report needs is not in the data.
    case evidenceMissing
    /// A chart has nothing to draw.
    case emptyChart
    /// Every value of a chart is missing.
    case allMissing
    /// A number of a chart is not finite.
    case notFinite
    /// An interval of a chart ends before it begins.
    case intervalDisordered
    /// A chart has more groups than colours that can be told apart.
    case tooManyGroups
    /// A chart's parts do not belong together: rows and columns, units and shapes, places and times.
    case partsMismatched
    /// The classes of a map cannot be made as asked.
    case breaksInvalid
    /// Boundaries cannot be read as GeoJSON.
    case boundariesUnreadable
    /// A program that makes PNG or PDF is not installed.
    case toolMissing
    /// A program that makes PNG or PDF failed.
    case toolFailed
    /// A workbook cannot be made of the tables.
    case workbookUnwritable
    /// What a report's specification asks for cannot be done.
    case specificationInvalid
  }

  /// The kind of problem.
  public let code: Code
  /// The path, or what is missing.
  public let culprit: String
  /// A sentence that says what is wrong and what to do.
  public let description: String

  /// Makes an error from its kind, its culprit and the sentence a person reads.
  public init(_ code: Code, culprit: String, _ description: String) {
    self.code = code
    self.culprit = culprit
    self.description = description
  }
}
