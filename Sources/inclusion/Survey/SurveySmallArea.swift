// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import FinancialInclusion
import InclusionReports

/// Direct estimates of areas, drawn to what auxiliary variables let expect.
struct SurveySmallArea: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "small-area",
    abstract: "Estimates for areas whose own samples are too small to print.",
    discussion: """
      The model of Fay and Herriot: each row is an area with its direct estimate and the known \
      sampling variance of that. Areas without a direct estimate (an empty cell) get a synthetic \
      one. The standard error is the square root of the mean squared error.

      Example: inclusion survey small-area share --data departments.csv --area department \
      --variance variance --explained-by agents,region --precision-limit inei
      """
  )

  @Argument(help: "The column of direct estimates.")
  var variable: String

  @OptionGroup var input: DataOptions

  @Option(help: ArgumentHelp("The column that names the areas.", valueName: "column"))
  var area: String

  @Option(
    help: ArgumentHelp(
      "The column of sampling variances, in the squared unit of the estimates.",
      valueName: "column"
    )
  )
  var variance: String

  @Option(
    help: ArgumentHelp(
      "The auxiliary variables, known for every area; without them areas are drawn to their mean.",
      valueName: "column,…"
    )
  )
  var explainedBy: String?

  @Option(help: "How the variance between areas is estimated.")
  var method: AreaVarianceMethod = .restrictedMaximumLikelihood

  @Option(
    help: ArgumentHelp(
      """
      Mark estimates with a larger coefficient of variation as referential: a number (0.15 is 15 \
      percent), or inei for the 15 percent of Peru's statistical institute.
      """,
      valueName: "limit"
    )
  )
  var precisionLimit: PrecisionLimit?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let table = try input.table()
    let names = explainedBy?.split(separator: ",").map(String.init) ?? []
    let model = try FayHerriotModel(
      areas: GroupLabels.names(of: table, column: area),
      directEstimates: table.numbers(variable),
      samplingVariances: table.numbers(variance),
      explainedBy: names.map { try table.column($0) },
      missing: input.missing == .omit ? .omit : .reject
    )
    let fit = try model.fit(method)
    let answer = Answer(
      method: "survey small-area",
      options: [
        "method": .string(method.rawValue),
        "explainedBy": .array(names.map(JSONValue.string)),
        "precisionLimit": precisionLimit.map { .number($0.coefficientOfVariation) } ?? .null,
      ],
      results: areas(fit),
      notes: output.format == .table ? [between(fit)] + fit.notes : fit.notes,
      supplements: supplements(fit)
    )
    try output.write(answer, further: [coefficients(fit)])
  }

  /// How far areas lie apart, for people.
  private func between(_ fit: FayHerriotFit) -> String {
    let variance = NumberStyle.significant(3).text(fit.variance)
    return "Variance between areas: \(variance) (\(method.rawValue))."
  }

  /// One record per area.
  private func areas(_ fit: FayHerriotFit) -> ResultTable {
    var table = ResultTable(columns: [
      .init("area", "Area"), .init("estimate", "Estimate"),
      .init("standardError", "Standard error"),
      .init("coefficientOfVariation", "Coefficient of variation"),
      .init("precision", "Precision"), .init("directEstimate", "Direct estimate"),
      .init("directStandardError", "Direct standard error"),
      .init("directWeight", "Weight of direct"),
      .init("syntheticEstimate", "Synthetic estimate"),
    ])
    for area in fit.areas {
      table.append([
        .text(area.area), .number(area.value, .decimal(4)),
        .number(area.standardError, .decimal(4)),
        .number(area.coefficientOfVariation, .percent(1)),
        .text(orMissing: precisionLimit.map { $0.allows(area) ? "publishable" : "referential" }),
        .number(area.direct?.value, .decimal(4)),
        .number(area.direct?.standardError, .decimal(4)),
        .number(area.directWeight, .decimal(3)), .number(area.syntheticEstimate, .decimal(4)),
      ])
    }
    return table
  }

  /// What explains the areas, for people; programs find it in the supplements.
  private func coefficients(_ fit: FayHerriotFit) -> ResultTable {
    var coefficients = ResultTable(columns: [
      .init("variable", "Variable"), .init("level", "Level"), .init("estimate", "Coefficient"),
      .init("standardError", "Standard error"),
    ])
    for coefficient in fit.coefficients {
      coefficients.append([
        .text(coefficient.variable), .text(orMissing: coefficient.level),
        .number(coefficient.value, .decimal(4)), .number(coefficient.standardError, .decimal(4)),
      ])
    }
    return coefficients
  }

  /// What JSON holds beside the records: `model` and `coefficients`.
  private func supplements(_ fit: FayHerriotFit) -> [String: JSONValue] {
    let coefficients = fit.coefficients.map { coefficient in
      JSONValue.object([
        "variable": .string(coefficient.variable),
        "level": coefficient.level.map(JSONValue.string) ?? .null,
        "estimate": .number(coefficient.value),
        "standardError": .number(coefficient.standardError),
      ])
    }
    return [
      "coefficients": .array(coefficients),
      "model": .object([
        "variance": .number(fit.variance), "logLikelihood": .number(fit.logLikelihood),
      ]),
    ]
  }
}

extension AreaVarianceMethod: ExpressibleByArgument {}

extension PrecisionLimit: ExpressibleByArgument {
  /// A limit by its name or its number.
  public init?(argument: String) {
    if argument == "inei" {
      self = .inei
    } else if let number = Double(argument),
      let limit = try? PrecisionLimit(coefficientOfVariation: number)
    {
      self = limit
    } else {
      return nil
    }
  }
}
