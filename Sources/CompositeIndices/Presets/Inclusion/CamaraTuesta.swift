// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ComponentIndex {
  /// Cámara and Tuesta's multidimensional index: components within usage, barriers and access, then
  /// between the three; all components are kept.
  ///
  /// Columns: `account`, `savings`, `loan`; `distance`, `affordability`, `documentation`, `trust` as
  /// shares of those without an account who name the barrier, so that less is better;
  /// `machinesPerAdult`, `machinesPerArea`, `branchesPerAdult`, `branchesPerArea`.
  ///
  /// The number has mean 0 and no bounds; `scales` brings it onto a scale.
  ///
  /// Reference: Cámara, N. and Tuesta, D. (2014). Measuring Financial Inclusion: A Multidimensional
  /// Index. BBVA Working Paper 14/26; as commonly stated, not checked against the paper.
  public static var camaraTuesta: ComponentIndex {
    ComponentIndex(
      CompositeIndex("Cámara–Tuesta", normalization: .zScore()) {
        Dimension("Usage") {
          Indicator("account")
          Indicator("savings")
          Indicator("loan")
        }
        Dimension("Barriers") {
          Indicator("distance", direction: .lowerIsBetter)
          Indicator("affordability", direction: .lowerIsBetter)
          Indicator("documentation", direction: .lowerIsBetter)
          Indicator("trust", direction: .lowerIsBetter)
        }
        Dimension("Access") {
          Indicator("machinesPerAdult")
          Indicator("machinesPerArea")
          Indicator("branchesPerAdult")
          Indicator("branchesPerArea")
        }
      }
    )
  }
}
