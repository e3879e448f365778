// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// Reads an index from a JSON document and collects what does not fit, with its path.
struct SpecificationReader {
  /// An object of the document and where it is.
  struct Members {
    let path: String
    let values: [String: SpecificationValue]

    func path(_ key: String) -> String { "\(path).\(key)" }
  }

  var problems: [IndexProblem] = []

  mutating func report(_ path: String, _ reason: String) {
    problems.append(IndexProblem(path, reason))
  }

  /// An object with no other keys than these.
  mutating func members(
    _ value: SpecificationValue,
    at path: String,
    keys: [String]
  ) -> Members? {
    guard case .members(let values) = value else {
      report(path, "\(value.kind) stands where an object belongs")
      return nil
    }
    for key in values.keys.sorted() where !keys.contains(key) {
      let near = NearNames.hint(to: key, among: keys)
      let known = near.isEmpty ? "; the keys are \(keys.joined(separator: ", "))" : near
      report("\(path).\(key)", "there is no such key here\(known)")
    }
    return Members(path: path, values: values)
  }

  mutating func number(_ members: Members, _ key: String) -> Double? {
    guard let value = members.values[key] else { return nil }
    return number(value, at: members.path(key))
  }

  mutating func number(_ value: SpecificationValue, at path: String) -> Double? {
    guard case .number(let number) = value else {
      report(path, "\(value.kind) stands where a number belongs")
      return nil
    }
    return number
  }

  mutating func text(_ members: Members, _ key: String) -> String? {
    guard let value = members.values[key] else { return nil }
    guard case .text(let text) = value else {
      report(members.path(key), "\(value.kind) stands where a text belongs")
      return nil
    }
    return text
  }

  mutating func flag(_ members: Members, _ key: String) -> Bool? {
    guard let value = members.values[key] else { return nil }
    guard case .flag(let flag) = value else {
      report(members.path(key), "\(value.kind) stands where true or false belongs")
      return nil
    }
    return flag
  }

  mutating func numbers(_ members: Members, _ key: String) -> [Double]? {
    guard let value = members.values[key] else { return nil }
    guard case .list(let list) = value else {
      report(members.path(key), "\(value.kind) stands where a list of numbers belongs")
      return nil
    }
    return list.enumerated().compactMap { number($1, at: "\(members.path(key))[\($0)]") }
  }

  /// Two numbers, the smaller one first.
  mutating func range(_ members: Members, _ key: String) -> ClosedRange<Double>? {
    guard let ends = numbers(members, key) else { return nil }
    guard ends.count == 2 else {
      report(members.path(key), "\(ends.count) numbers stand where two belong")
      return nil
    }
    guard ends[0] < ends[1] else {
      let reversed =
        ends[0] > ends[1]
        ? "; where less is better, keep this order and say \"direction\": \"lowerIsBetter\"" : ""
      report(
        members.path(key),
        "\(ends[0]) and \(ends[1]) do not span a range: give the smaller one first\(reversed)"
      )
      // A sound range in its place, so that the same mistake is not reported twice.
      return 0...1
    }
    return ends[0]...ends[1]
  }

  /// One of the words of a choice.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ members: Members,
    _ key: String,
    _: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let word = text(members, key) else { return nil }
    guard let choice = Choice(rawValue: word) else {
      report(members.path(key), unknown(word, among: Choice.allCases.map(\.rawValue)))
      return nil
    }
    return choice
  }

  /// The sentence about a word that is none of the choices.
  func unknown(_ word: String, among words: [String]) -> String {
    let near = NearNames.hint(to: word, among: words)
    return "'\(word)' is none of the choices"
      + (near.isEmpty ? ": \(words.joined(separator: ", "))" : near)
  }
}
