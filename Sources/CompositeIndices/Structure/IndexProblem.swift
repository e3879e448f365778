// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// One thing that is wrong with an index, where it is, and the way out.
public struct IndexProblem: Hashable, Sendable, CustomStringConvertible {
  /// Where: the name of a part, a path in a JSON document (`$.children[0].goalposts`), or a column.
  public let place: String
  /// A sentence that says what is wrong and what to do.
  public let reason: String

  /// A problem from its place and its sentence.
  public init(_ place: String, _ reason: String) {
    self.place = place
    self.reason = reason
  }

  /// The place and the sentence.
  public var description: String { "\(place): \(reason)" }
}

extension IndexError {
  /// All that is wrong, in one error.
  ///
  /// - Parameters:
  ///   - code: The kind of problem.
  ///   - subject: What is wrong: `The index 'Inclusion'`.
  ///   - problems: The problems; at least one.
  public init(_ code: Code, of subject: String, _ problems: [IndexProblem]) {
    let listed = problems.prefix(50).map { "\n  \($0)" }.joined()
    let rest = problems.count > 50 ? "\n  … and \(problems.count - 50) more" : ""
    let count = problems.count == 1 ? "a problem" : "\(problems.count) problems"
    self.init(
      code,
      culprit: problems.first?.place ?? subject,
      problems: problems,
      "\(subject) has \(count):\(listed)\(rest)"
    )
  }
}
