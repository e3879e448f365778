// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension PeruReport {
  /// Who is within reach of an agent and where the next should go: worked on a made-up network,
  /// because the true one is not public here.
  func reach() throws -> ReportDocument.Section {
    .init(say(.reachTitle), try AccessReport.madeUpSection(say.language).blocks)
  }
}
