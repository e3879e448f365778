// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Makes the parts of an index or a dimension from a list of dimensions and indicators in code.
@resultBuilder
public enum IndexBuilder {
  /// A dimension as a part.
  public static func buildExpression(_ dimension: Dimension) -> [IndexNode] {
    [.dimension(dimension)]
  }

  /// An indicator as a part.
  public static func buildExpression(_ indicator: Indicator) -> [IndexNode] {
    [.indicator(indicator)]
  }

  /// Parts made elsewhere.
  public static func buildExpression(_ nodes: [IndexNode]) -> [IndexNode] { nodes }

  /// All parts, in their order.
  public static func buildBlock(_ parts: [IndexNode]...) -> [IndexNode] { parts.flatMap { $0 } }

  /// The parts of a condition that may not hold.
  public static func buildOptional(_ parts: [IndexNode]?) -> [IndexNode] { parts ?? [] }

  /// The parts of the first branch.
  public static func buildEither(first parts: [IndexNode]) -> [IndexNode] { parts }

  /// The parts of the second branch.
  public static func buildEither(second parts: [IndexNode]) -> [IndexNode] { parts }

  /// The parts of a loop.
  public static func buildArray(_ parts: [[IndexNode]]) -> [IndexNode] { parts.flatMap { $0 } }
}
