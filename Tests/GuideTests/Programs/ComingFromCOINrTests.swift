// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Foundation
import TestSupport
import Testing

@Suite("The code of the guide for users of COINr")
struct ComingFromCOINrTests {
  @Test("A table of metadata becomes an index, and its stages follow")
  func metadata() throws {
    let folder = try ScratchFolder()
    func table(_ name: String, _ text: String) throws -> Table {
      try Table(csv: URL(fileURLWithPath: folder.write(name, text)))
    }
    let iMeta = try table(
      "iMeta.csv",
      """
      iCode,Level,Parent,Weight,Direction,Type
      Index,2,,1,1,Aggregate
      a,1,Index,1,1,Indicator
      b,1,Index,1,-1,Indicator

      """
    )
    let iData = try table(
      "iData.csv",
      """
      uCode,EurAsia_group,a,b
      P,Asia,1,5
      Q,Asia,,2
      R,Europe,3,4
      S,Europe,7,1

      """
    )
    // iCode, Parent, Weight, Direction, Type, Denominator, Target
    var index = try CompositeIndex(metadata: iMeta)
    index.missing = .impute(.mean(by: "EurAsia_group"))
    index.treatment = .skewness()
    index.normalization = .minMax(0...100)
    let scores = try index.scores(of: iData, units: "uCode")  // year: "Time" for a panel
    #expect(scores["S"]?.score == 100)
  }
}
