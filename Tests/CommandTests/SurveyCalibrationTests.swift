// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion survey --calibrate")
struct SurveyCalibrationTests {
  let inclusion = BuiltProduct("inclusion")
  let people = """
    id,sex,y
    a,m,1
    b,m,3
    c,w,5
    d,w,9

    """
  let known = """
    variable,level,total
    sex,m,10
    sex,w,30

    """

  private func run(_ arguments: [String], known: String? = nil) throws -> (Int32, String, String) {
    let folder = try ScratchFolder()
    let totals = try folder.write("totals.csv", known ?? self.known)
    let run = try inclusion.run(
      ["survey"] + arguments + ["--data", "-", "--totals", totals, "--format", "json"],
      input: people
    )
    return (run.status, run.output, run.error)
  }

  private func number(_ record: [String: Any], _ key: String) throws -> Double {
    try #require(record[key] as? Double)
  }

  @Test("weights, estimates and the account of a calibration are worked by hand")
  func calibrated() throws {
    // Weights 5 and 15; mean 5.75 with variance 37/24: worked in CalibrationTests.
    for distance in ["linear", "raking"] {
      let (_, output, _) = try run(["weights", "--id", "id", "--calibrate", distance])
      let weights = try Records(output).map { try number($0, "weight") }
      for (weight, expected) in zip(weights, [5.0, 5, 15, 15]) {
        #expect(abs(weight - expected) < 1e-12)
      }
      let mean = try #require(try Records(run(["mean", "y", "--calibrate", distance]).1).first)
      #expect(abs(try number(mean, "estimate") - 5.75) < 1e-12)
      #expect(abs(try number(mean, "standardError") - (37.0 / 24).squareRoot()) < 1e-12)
    }
    let (status, output, _) = try run(["calibrate", "--calibrate", "linear"])
    #expect(status == 0)
    let margins = try Records(output)
    #expect(margins.map { $0["level"] as? String } == ["m", "w"])
    #expect(try number(margins[1], "before") == 2 && number(margins[1], "total") == 30)
    let document = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let ratios = try #require(document?["ratios"] as? [String: Double])
    #expect(abs((ratios["maximum"] ?? 0) - 15) < 1e-12)
  }

  @Test("--trim-weights cuts the calibrated weights")
  func trimmed() throws {
    let (_, output, _) = try run([
      "weights", "--id", "id", "--calibrate", "linear", "--trim-weights", "4,12",
    ])
    let weights = try Records(output).map { try number($0, "weight") }
    for (weight, expected) in zip(weights, [8.0, 8, 12, 12]) {
      #expect(abs(weight - expected) < 1e-12)
    }
  }

  @Test(
    "what cannot be is refused with the culprit and a way out",
    arguments: [
      (["--calibrate", "raking", "--calibration-bounds", "2,0.5"], "the smaller first"),
      (["--calibrate", "raking", "--calibration-bounds", "0.5,2"], "raking knows no bounds"),
      (["--calibrate", "logit"], "logit keeps ratios between two bounds"),
      (["--calibrate", "linear", "--calibration-bounds", "0.5,6"], "Widen the upper bound"),
      (["--calibration-stage", "1"], "--totals is for a calibration"),
      (["--calibrate", "linear", "--trim-repeatedly"], "--trim-weights"),
      (["--calibrate", "linear", "--trim-weights", "20,10"], "the smaller first"),
    ]
  )
  func refused(_ arguments: [String], _ words: String) throws {
    let (status, output, error) = try run(["mean", "y"] + arguments)
    #expect(status != 0 && output.isEmpty)
    #expect(error.contains(words), "\(error)")
  }

  @Test("a file of totals that is wrong is refused with the culprit")
  func totals() throws {
    let calibrate = ["mean", "y", "--calibrate", "linear"]
    let missing = try run(calibrate, known: "variable,level,total\nsex,m,10\n")
    #expect(missing.0 != 0 && missing.2.contains("'w'"))
    let negative = try run(calibrate, known: "variable,level,total\nsex,m,10\nsex,w,-30\n")
    #expect(negative.0 != 0 && negative.2.contains("-30"))
    let other = try run(calibrate, known: "name,level,total\nsex,m,10\n")
    #expect(other.0 != 0 && other.2.contains("variable, level and total"))
  }
}
