// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import FinancialInclusion

/// How a gap is decomposed.
struct DecompositionOptions: ParsableArguments {
  /// The methods by name.
  enum Method: String, CaseIterable, ExpressibleByArgument {
    case kitagawa, oaxaca, yun, fairlie, gelbach, rif
  }

  @Option(help: "The method: kitagawa, oaxaca, yun, fairlie, gelbach or rif.")
  var method: Method = .oaxaca

  @Option(
    help: ArgumentHelp(
      """
      The coefficients that value different characteristics (oaxaca, yun, fairlie, rif): from, to, \
      half, a number (the weight of --from's), cotton (the share of --from), neumark (both groups \
      together) or pooled (with an indicator of the group; without the option).
      """,
      valueName: "coefficients"
    )
  )
  var reference: CoefficientReference?

  @Flag(help: "Endowments, coefficients and interaction (oaxaca); three parts of kitagawa.")
  var threefold = false

  @Option(
    help: ArgumentHelp(
      """
      The categories (oaxaca, yun, rif) whose coefficients are deviations from their mean, so that the \
      level left out does not matter.
      """,
      valueName: "column,…"
    )
  )
  var normalize: String?

  @Option(help: "The model of yun and fairlie: logit or probit; logit without the option.")
  var link: RegressionLink?

  @Option(
    help: ArgumentHelp(
      "The columns that the first regression of gelbach holds already.",
      valueName: "column,…"
    )
  )
  var given: String?

  @Option(
    help: """
      Whether errors of oaxaca take characteristics as drawn with the sample (stochastic) or as given \
      (fixed); stochastic without the option.
      """
  )
  var regressors: RegressorErrors?

  @Option(
    help: ArgumentHelp(
      """
      Factors that are reported as one (and switched together by fairlie): a name and its columns; \
      repeatable.
      """,
      valueName: "name=column,…"
    )
  )
  var factors: [String] = []

  @OptionGroup(title: "Simulation (fairlie)") var simulation: SimulationOptions
  @OptionGroup(title: "Distribution (rif)") var distribution: DistributionOptions

  /// The method for the library; nil for one that draws at random.
  var request: GapDecompositionMethod? {
    let normalized = Names.list(normalize)
    let regressors = regressors ?? .stochastic
    switch method {
    case .kitagawa: return .kitagawa(threefold: threefold)
    case .oaxaca where threefold:
      return .threefold(normalizing: normalized, regressors: regressors)
    case .oaxaca:
      return .oaxaca(
        reference: reference ?? .pooled,
        normalizing: normalized,
        regressors: regressors
      )
    case .yun:
      return .yun(link: link ?? .logit, reference: reference ?? .pooled, normalizing: normalized)
    case .gelbach: return .gelbach(given: Names.list(given))
    case .rif:
      return .recentered(
        distribution.request,
        reference: reference ?? .pooled,
        normalizing: normalized
      )
    case .fairlie: return nil
    }
  }

  /// The method for the library where it draws at random.
  var simulatedRequest: SimulatedDecompositionMethod {
    .fairlie(
      draws: simulation.draws ?? SimulationOptions.usualDraws,
      link: link ?? .logit,
      reference: reference ?? .pooled,
      order: simulation.order ?? .random
    )
  }

  /// The factors that are reported as one.
  var groups: [FactorGroup] {
    factors.map { text in
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return FactorGroup(String(parts[0]), of: Names.list(parts.count > 1 ? String(parts[1]) : nil))
    }
  }

  /// Refuses an option that would do nothing.
  func check() throws {
    let idle: [(name: String, isGiven: Bool, methods: [Method])] = [
      (
        "--reference", reference != nil,
        [.oaxaca, .yun, .fairlie, .rif].filter { !threefold || $0 != .oaxaca }
      ),
      ("--threefold", threefold, [.oaxaca, .kitagawa]),
      ("--normalize", normalize != nil, [.oaxaca, .yun, .rif]),
      ("--link", link != nil, [.yun, .fairlie]),
      ("--given", given != nil, [.gelbach]), ("--regressors", regressors != nil, [.oaxaca]),
      ("--factors", !factors.isEmpty, [.oaxaca, .yun, .fairlie, .gelbach, .rif]),
      ("--draws", simulation.draws != nil, [.fairlie]),
      ("--order", simulation.order != nil, [.fairlie]),
      ("--statistic", distribution.statistic != nil, [.rif]),
      ("--quantile", distribution.quantile != nil, [.rif]),
      ("--bandwidth", distribution.bandwidth != nil, [.rif]),
    ]
    for option in idle where option.isGiven && !option.methods.contains(method) {
      throw ValidationError(
        "\(option.name) does nothing for --method \(method.rawValue)"
          + "\(threefold ? " --threefold" : ""); leave it out, or take "
          + "\(option.methods.map(\.rawValue).joined(separator: " or "))."
      )
    }
    try distribution.check()
    if let text = factors.first(where: { !$0.contains("=") }) {
      throw ValidationError("--factors '\(text)' has no name; write name=column,column.")
    }
  }

  /// The choices as an answer repeats them.
  var described: [String: String] {
    var options: [String: String] = [:]
    switch request {
    case .kitagawa, .threefold: options["parts"] = threefold ? "three" : "two"
    case .oaxaca(let reference, _, _): options["reference"] = reference.defaultValueDescription
    case .yun(let link, let reference, _):
      options["link"] = link.rawValue
      options["reference"] = reference.defaultValueDescription
    case .gelbach: options["given"] = given
    case .recentered(let statistic, let reference, _):
      options["reference"] = reference.defaultValueDescription
      options.merge(DistributionOptions.described(statistic)) { own, _ in own }
    case nil:
      options["link"] = (link ?? .logit).rawValue
      options["reference"] = (reference ?? .pooled).defaultValueDescription
      options["order"] = (simulation.order ?? .random).rawValue
    }
    if let normalize { options["normalize"] = normalize }
    if let regressors { options["regressors"] = regressors.rawValue }
    return options
  }
}

extension CoefficientReference: ExpressibleByArgument {
  /// Coefficients by name, or the weight of those of the group measured from.
  public init?(argument: String) {
    switch argument {
    case "from": self = .from
    case "to": self = .to
    case "half": self = .half
    case "cotton": self = .cotton
    case "neumark": self = .neumark
    case "pooled": self = .pooled
    default:
      guard let weight = Double(argument) else { return nil }
      self = .weight(weight)
    }
  }

  /// The coefficients as an option names them.
  public var defaultValueDescription: String {
    switch self {
    case .weight(1): "from"
    case .weight(0): "to"
    case .weight(let weight): "\(weight)"
    case .cotton: "cotton"
    case .neumark: "neumark"
    case .pooled: "pooled"
    }
  }
}

extension RegressorErrors: ExpressibleByArgument {}
