// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// Estimates from a survey, with errors that know its design.
struct SurveyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey",
    abstract: "Estimates from a survey, with errors that know its design.",
    subcommands: [
      SurveyMean.self, SurveyShare.self, SurveyTotal.self, SurveyRatio.self, SurveyQuantile.self,
      SurveyVariance.self, SurveyWeights.self, SurveySmallArea.self, SurveyReplicate.self,
      SurveyRegress.self, SurveyTabulate.self, SurveyCalibrate.self, SurveyCollapse.self,
      SurveyFinish.self,
    ]
  )
}
