// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import FinancialInclusion
import Foundation

/// Replicate weights: those of the data, or those made from the design.
struct ReplicateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The columns of replicate weights, as full analysis weights; 'prefix*' stands for all it fits.",
      valueName: "column,…"
    )
  )
  var replicates: String?

  @Option(
    help: """
      The kind of replicates: jk1, jkn, brr, fay, bootstrap, sdr or other. Without --replicates they \
      are made from strata, clusters and --fpc.
      """
  )
  var replicateType: ReplicateMethod?

  @Option(
    help: ArgumentHelp(
      "What the spread of given replicates is multiplied with, where it is not the customary scale.",
      valueName: "number"
    )
  )
  var replicateScale: Double?

  @Option(
    help: ArgumentHelp(
      "A CSV file with a column 'scale': a factor for each given replicate, in their order.",
      valueName: "file"
    )
  )
  var replicateScales: String?

  @Option(help: "What replicates are compared with: estimate, or mean (of the replicates).")
  var replicateCenter: ReplicateCenter = .estimate

  @Option(
    help: ArgumentHelp(
      "The part of its weight that the half left out keeps, for fay; 0.5 where replicates are made.",
      valueName: "number"
    )
  )
  var fayCoefficient: Double?

  @Option(help: "The clusters a made bootstrap draws: rao-wu, canty-davison or poisson.")
  var bootstrap: ReplicateConstruction.Bootstrap = .raoWu

  @Option(
    help: ArgumentHelp(
      "How many replicates of a bootstrap (200 otherwise) or of sdr are made.",
      valueName: "number"
    )
  )
  var replicateCount: Int?

  @Option(
    help: ArgumentHelp(
      "The seed of what is drawn at random: the same seed gives the same numbers.",
      valueName: "number"
    )
  )
  var seed: UInt64 = 1

  /// Whether replicate weights are given, or to be made.
  var isAsked: Bool { replicates != nil || replicateType != nil }

  func validate() throws {
    guard replicateType == nil else { return }
    let given: [(String, Bool)] = [
      ("--replicates", replicates != nil), ("--replicate-scale", replicateScale != nil),
      ("--replicate-scales", replicateScales != nil), ("--fay-coefficient", fayCoefficient != nil),
      ("--replicate-count", replicateCount != nil),
    ]
    if let flag = given.first(where: \.1)?.0 {
      throw ValidationError(
        "\(flag) needs --replicate-type, which says how the replicates were made: jk1, jkn, brr, "
          + "fay, bootstrap, sdr or other."
      )
    }
  }

  /// The survey with its replicates, or as it is if none are asked for.
  func replicated(_ survey: Survey) throws -> Survey {
    guard let type = replicateType else { return survey }
    guard let replicates else { return try made(type, survey) }
    if replicateCount != nil {
      throw ValidationError("--replicate-count is for replicates that are made, not given.")
    }
    return try survey.replicated(
      by: SuppliedReplicates(
        Names.list(replicates),
        method: type,
        scale: replicateScale,
        scales: replicateScales.map {
          try Table(csv: URL(fileURLWithPath: $0)).numbers("scale")
        },
        center: replicateCenter,
        fayCoefficient: fayCoefficient
      )
    )
  }

  private func made(_ type: ReplicateMethod, _ survey: Survey) throws -> Survey {
    if replicateScale != nil || replicateScales != nil {
      throw ValidationError(
        "The scale of replicates follows from how they are made; give --replicate-scale and "
          + "--replicate-scales for given --replicates alone."
      )
    }
    var generator = SeededGenerator(seed: seed)
    return try survey.replicated(
      with: try construction(type),
      center: replicateCenter,
      using: &generator
    )
  }

  private func construction(_ type: ReplicateMethod) throws -> ReplicateConstruction {
    if fayCoefficient != nil, type != .fay {
      throw ValidationError("--fay-coefficient is for --replicate-type fay alone.")
    }
    if replicateCount != nil, type != .bootstrap, type != .successiveDifferences {
      throw ValidationError("How many replicates of '\(type.rawValue)' there are, the design says.")
    }
    switch type {
    case .unstratifiedJackknife: return .unstratifiedJackknife
    case .stratifiedJackknife: return .stratifiedJackknife
    case .balancedHalfSamples: return .balancedHalfSamples
    case .fay: return .fay(coefficient: fayCoefficient ?? 0.5)
    case .bootstrap: return .bootstrap(bootstrap, replicates: replicateCount ?? 200)
    case .successiveDifferences: return .successiveDifferences(replicates: replicateCount)
    case .other:
      throw ValidationError("Replicates of the kind 'other' cannot be made; name --replicates.")
    }
  }
}

extension ReplicateMethod: ExpressibleByArgument {}
extension ReplicateCenter: ExpressibleByArgument {}
extension ReplicateConstruction.Bootstrap: ExpressibleByArgument {}
