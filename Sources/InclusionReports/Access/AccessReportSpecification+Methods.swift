// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension AccessReportSpecification.Catchment: Decodable {
  /// The methods that give each person a part of the supply, so that the parts add up to no more than
  /// all of it. A balanced accessibility is shared out over places, and no supply for each person.
  static let methods: [CatchmentMethod] = [.twoStep, .modifiedTwoStep, .threeStep]

  /// Reads how supply is set against people.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` that names the place.
  public init(from decoder: any Decoder) throws {
    let members = try SpecificationMembers(decoder, keys: ["method", "decay", "distance"])
    let methods: [(String, CatchmentMethod)] = Self.methods.map { ($0.name, $0) }
    method = try members.choice("method", among: methods) ?? .twoStep
    distance = try members.optional("distance")
    if let distance, !(distance > 0) {
      throw members.corrupted("distance", "give a distance in kilometres above 0")
    }
    guard let notation: String = try members.optional("decay") else {
      guard let distance else {
        throw members.corrupted("distance", "give a distance in kilometres, or a decay")
      }
      decay = .within(distance)
      return
    }
    guard let form = Decay.Form(notation: notation) else {
      throw members.corrupted(
        "decay",
        "'\(notation)' is none of within:20, steps:5=1,10=0.68,20=0.22, linear:20, gaussian:10, "
          + "exponential:0.1 and power:1.5"
      )
    }
    decay = form
    do { _ = try Decay(form, within: distance) } catch {
      throw members.corrupted("decay", error.description)
    }
  }
}

extension AccessReportSpecification.Siting: Decodable {
  /// Reads where the next points should go.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` that names the place.
  public init(from decoder: any Decoder) throws {
    let members = try SpecificationMembers(
      decoder,
      keys: ["adding", "within", "objective", "method", "candidates"]
    )
    let adding: Double = try members.required("adding")
    guard let number = Int(exactly: adding), (1...100).contains(number) else {
      throw members.corrupted("adding", "propose a whole number of points, 1 to 100")
    }
    self.adding = number
    within = try members.optional("within")
    if let within, !(within > 0) {
      throw members.corrupted("within", "give a distance in kilometres above 0")
    }
    let objectives: [(String, Objective)] = Objective.allCases.map { ($0.rawValue, $0) }
    objective = try members.choice("objective", among: objectives) ?? .reach
    isExact = try members.choice("method", among: [("greedy", false), ("exact", true)]) ?? false
    candidates = try members.optional("candidates")
    if let key = [candidates?.kind, candidates?.capacity].compactMap({ $0 }).first {
      throw members.corrupted(
        "candidates",
        "a candidate has neither kind nor capacity; leave out '\(key)'"
      )
    }
  }
}
