// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// Published indices that are ready to use.
struct IndexPresets: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "presets",
    abstract: "Published indices that are ready to use: Sarma, Park–Mercado, HDI, EGDI and others.",
    discussion: """
      A preset that reproduces makes the published outputs of published inputs in a test; one that follows \
      applies the formula. With --show, JSON holds the specification where a preset is a tree, to be \
      saved and edited; what a source leaves open is a parameter: --set NAME=NUMBER. Data under the \
      columns of a preset are scored by 'inclusion index preset'.

      Example: inclusion index presets --show sarma2012 --set accounts=2500 --set branches=60 \
      --set machines=120 --set usage=300 --specification
      """
  )

  @Option(help: ArgumentHelp("The preset to show.", valueName: "name"))
  var show: String?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("A parameter of the preset: NAME=NUMBER; repeatable.", valueName: "value")
  )
  var parameters: [String] = []

  @Flag(help: "Print the preset's specification alone, for --spec.")
  var specification = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard show != nil || (parameters.isEmpty && !specification) else {
      throw ValidationError("--set and --specification go with --show.")
    }
  }

  func run() throws {
    guard let show else { return try output.write(list) }
    let preset = try Preset.named(show)
    guard specification else { return try output.write(description(of: preset)) }
    let method = try preset.method(with: PresetParameters.read(parameters))
    guard let index = method as? CompositeIndex else {
      throw CommandFailure(
        "The preset '\(show)' is no tree and has no specification; score data by 'inclusion index preset "
          + "\(show)'."
      )
    }
    try OutputOptions.write(try index.json(), to: output.out)
  }

  private var list: Answer {
    var table = ResultTable(columns: [
      .init("name", "Preset"), .init("status", "Status"), .init("title", "Index"),
      .init("inputs", "Columns"), .init("parameters", "Parameters"), .init("source", "Source"),
    ])
    for preset in Preset.all {
      table.append([
        .text(preset.name), .text(preset.status.rawValue), .text(preset.title),
        .text(preset.call == nil ? "\(preset.inputs.count)" : "a choice, in code"),
        .text(
          output.format == .table
            ? "\(preset.parameters.count)" : preset.parameters.map(\.name).joined(separator: " ")
        ), .text(preset.source),
      ])
    }
    return Answer(method: "index presets", results: table)
  }

  private func description(of preset: Preset) -> Answer {
    var table = ResultTable(columns: [
      .init("kind", "Kind"), .init("name", "Name"), .init("meaning", "Meaning"),
    ])
    for input in preset.inputs {
      table.append([.text("column"), .text(input.name), .text(input.meaning)])
    }
    for parameter in preset.parameters {
      table.append([.text("parameter"), .text(parameter.name), .text(parameter.meaning)])
    }
    if let call = preset.call { table.append([.text("call"), .text(call), .text("made in code")]) }
    return Answer(
      method: "index presets",
      options: [
        "preset": .string(preset.name), "title": .string(preset.title),
        "status": .string(preset.status.rawValue),
      ],
      results: table,
      notes: [
        "\(preset.title): \(preset.status.rawValue). \(preset.evidence)",
        "Source: \(preset.source)",
      ]
    )
  }
}

/// Parameters as the command line writes them.
enum PresetParameters {
  static func read(_ texts: [String]) throws -> [String: Double] {
    var values: [String: Double] = [:]
    for text in texts {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let value = Double(parts[1]), value.isFinite else {
        throw CommandFailure("'\(text)' is no parameter; write NAME=NUMBER, as in accounts=2500.")
      }
      guard values.updateValue(value, forKey: parts[0]) == nil else {
        throw CommandFailure("The parameter '\(parts[0])' is set twice; set it once.")
      }
    }
    return values
  }
}
