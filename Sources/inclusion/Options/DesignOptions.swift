// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import FinancialInclusion

/// How the sample was drawn.
struct DesignOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The column of analysis weights.", valueName: "column"))
  var weights: String?

  @Option(help: ArgumentHelp("The column of strata.", valueName: "column"))
  var strata: String?

  @Option(
    help: ArgumentHelp(
      "The columns of clusters, one per stage; without them every row is drawn alone.",
      valueName: "column,…"
    )
  )
  var clusters: String?

  @Option(
    help: ArgumentHelp(
      """
      The columns of population sizes, one per stage. A stage with one adds its own variance. \
      Without --weights the weights are population over sample.
      """,
      valueName: "column,…"
    )
  )
  var fpc: String?

  @Flag(help: "The population columns hold sampled fractions instead of sizes.")
  var fpcFractions = false

  @Flag(help: "The same cluster name in two strata means two clusters.")
  var nest = false

  @Option(
    help: "A stratum with one cluster: reject (an error), certainty, center or average."
  )
  var singleCluster: SingleClusterRule = .reject

  @Flag(help: "center and average also apply where only the domain leaves a single cluster.")
  var singleClusterInDomains = false

  @Option(
    help: ArgumentHelp(
      "The column of inclusion probabilities; weights are 1/p.",
      valueName: "column"
    )
  )
  var inclusionProbabilities: String?

  @Option(
    help: ArgumentHelp(
      """
      The variance with unequal probabilities: overton, brewer, hartley-rao, horvitz-thompson or \
      yates-grundy; without it, as if drawn with replacement.
      """,
      valueName: "method"
    )
  )
  var pps: UnequalProbabilityMethod?

  @Option(
    help: ArgumentHelp(
      """
      Joint inclusion probabilities for horvitz-thompson and yates-grundy: a square CSV with a \
      header, in the order of the rows.
      """,
      valueName: "file"
    )
  )
  var jointProbabilities: String?

  /// The design that the options describe.
  func design() throws -> SamplingDesign {
    var design = SamplingDesign(
      weights: weights,
      strata: strata,
      clusters: Names.list(clusters),
      population: fpc.map { fpcFractions ? .fractions(Names.list($0)) : .counts(Names.list($0)) },
      isNested: nest,
      singleClusters: singleCluster,
      singleClustersInDomains: singleClusterInDomains
    )
    design.inclusionProbabilities = inclusionProbabilities
    design.unequalProbabilities = try pps?.method(joint: jointProbabilities)
    return design
  }

  /// The survey, restricted to the conditions as a domain.
  func survey(_ input: DataOptions) throws -> Survey {
    var survey = try Survey(input.wholeTable(), design: design())
    for condition in input.conditions {
      survey = try survey.restricted(where: Condition(condition))
    }
    return survey
  }
}

/// Lists of names as options give them.
enum Names {
  /// The names between the commas.
  static func list(_ text: String?) -> [String] {
    (text ?? "").split(separator: ",").map { name in
      String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}

extension SingleClusterRule: ExpressibleByArgument {}
