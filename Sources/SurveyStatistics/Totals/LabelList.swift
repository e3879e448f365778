// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// Labels that occur in a column, numbered in the order in which they were met.
struct LabelList: Sendable, Codable {
  /// The labels.
  private(set) var labels: [String] = []
  /// For each label the number it stands for; nil for a text.
  private var numbers: [Double?] = []
  /// Whether the labels of several sources were mixed, so that their order means nothing.
  private var isMixed = false
  /// The code of each label, once another list was taken in: the chunks of a file mostly share one
  /// list of all its levels, which is not to be gone through again for each of them.
  private var codes: [String: Int32]?

  var count: Int { labels.count }

  /// The labels of a column, as they were coded.
  init(_ column: Column, _ coded: CodedRows) {
    self.init(coded.labels)
    guard case .numbers = column.storage else { return }
    var numberOfLabel: [String: Double] = [:]
    for (number, label) in column.valueLabels { numberOfLabel[label] = number }
    numbers = labels.map { label in
      (numberOfLabel[label] ?? Double(label)).flatMap { $0.isFinite ? $0 : nil }
    }
  }

  /// Labels in an order that is meant.
  init(_ labels: [String]) {
    self.labels = labels
    numbers = [Double?](repeating: nil, count: labels.count)
  }

  /// Takes in the labels of another list.
  ///
  /// - Returns: For each of its labels the number here.
  mutating func merge(_ other: LabelList) -> [Int32] {
    if labels == other.labels { return Array(0..<Int32(labels.count)) }
    let isFirst = labels.isEmpty
    defer { isMixed = !isFirst || other.isMixed }
    var codes: [String: Int32] = self.codes ?? codesOfLabels()
    self.codes = nil
    let result: [Int32] = zip(other.labels, other.numbers).map { label, number in
      if let known = codes[label] { return known }
      let code = Int32(truncatingIfNeeded: labels.count)
      codes[label] = code
      labels.append(label)
      numbers.append(number)
      return code
    }
    self.codes = codes
    return result
  }

  private func codesOfLabels() -> [String: Int32] {
    Dictionary(
      labels.enumerated().map { ($1, Int32(truncatingIfNeeded: $0)) },
      uniquingKeysWith: { $1 }
    )
  }

  /// The numbers of the labels in the order in which a table would have them: numbers by size, the
  /// levels of one source as they stood, those of several as texts are ordered.
  func order() -> [Int32] {
    let all = Array(0..<Int32(labels.count))
    let known = numbers.compactMap { $0 }
    if known.count == labels.count { return all.sorted { known[Int($0)] < known[Int($1)] } }
    return isMixed ? all.sorted { Column.levelOrder(labels[Int($0)], labels[Int($1)]) } : all
  }

  private enum CodingKeys: String, CodingKey {
    case labels, numbers, isMixed
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let labels = try container.decode([String].self, forKey: .labels)
    let numbers = try container.decodeIfPresent([Double].self, forKey: .numbers)
    guard numbers.map({ $0.count == labels.count }) ?? true, Set(labels).count == labels.count
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .numbers,
        in: container,
        debugDescription: "labels and their numbers do not fit together"
      )
    }
    self.labels = labels
    self.numbers = numbers ?? [Double?](repeating: nil, count: labels.count)
    isMixed = try container.decode(Bool.self, forKey: .isMixed)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(labels, forKey: .labels)
    let known = numbers.compactMap { $0 }
    if known.count == labels.count { try container.encode(known, forKey: .numbers) }
    try container.encode(isMixed, forKey: .isMixed)
  }
}
