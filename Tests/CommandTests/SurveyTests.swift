// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion survey")
struct SurveyTests {
  let inclusion = BuiltProduct("inclusion")
  // Two strata of two clusters: means, errors and totals are worked by hand in SurveyEstimateTests.
  let people = """
    stratum,cluster,a.b,sex,N
    a,1,1,m,10
    a,1,3,w,10
    a,2,5,m,10
    a,2,7,w,10
    b,3,2,m,10
    b,3,2,w,10
    b,4,4,m,10
    b,4,8,w,10

    """
  let design = ["--data", "-", "--strata", "stratum", "--clusters", "cluster", "--format", "json"]

  private func run(_ arguments: [String], input: String? = nil) throws -> (Int32, String, String) {
    let run = try inclusion.run(["survey"] + arguments + design, input: input ?? people)
    return (run.status, run.output, run.error)
  }

  @Test("mean and total give estimate, error, interval, degrees of freedom, design effect")
  func means() throws {
    let (status, output, _) = try run(["mean", "a.b", "--design-effect", "with-replacement"])
    #expect(status == 0)
    let record = try #require(try Records(output).first)
    #expect(record["variable"] as? String == "a.b")
    #expect(try number(record, "estimate") == 4 && number(record, "observations") == 8)
    #expect(abs(try number(record, "standardError") - 2.0.squareRoot()) < 1e-12)
    #expect(abs(try number(record, "designEffect") - 28.0 / 11) < 1e-12)
    #expect(try number(record, "degreesOfFreedom") == 2 && number(record, "confidence") == 0.95)
    let total = try #require(try Records(run(["total", "a.b"]).1).first)
    #expect(try number(total, "estimate") == 32)
  }

  @Test("--by gives a record per group and --covariance their covariances, in the same order")
  func groups() throws {
    let (_, output, _) = try run(["mean", "a.b", "--by", "sex", "--covariance"])
    let records = try Records(output)
    #expect(records.map { ($0["group"] as? [String: String])?["sex"] } == ["m", "w"])
    let document = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let covariance = try #require(document?["covariance"] as? [[Double]])
    for (index, record) in records.enumerated() {
      let error = try number(record, "standardError")
      #expect(abs(covariance[index][index] - error * error) < 1e-12)
    }
    #expect(covariance[0][1] == covariance[1][0])
  }

  @Test("--where is a domain: the clusters stay, and so does the error of a total")
  func domains() throws {
    let (_, output, _) = try run(["total", "a.b", "--where", "cluster == 1"])
    let record = try #require(try Records(output).first)
    // Cluster totals 4 and 0 in stratum a: V = 2 · (2² + 2²) = 16. Dropping rows would give 0.
    #expect(abs(try number(record, "standardError") - 4) < 1e-12)
  }

  @Test("ratio, share, quantile, variance and weights answer under their keys")
  func others() throws {
    let ratio = try #require(try Records(run(["ratio", "a.b/N"]).1).first)
    #expect(ratio["variable"] as? String == "a.b/N")
    #expect(abs(try number(ratio, "estimate") - 0.4) < 1e-15)
    let shares = try Records(run(["share", "sex", "--interval", "beta"]).1)
    #expect(shares.map { $0["level"] as? String } == ["m", "w"])
    let quantiles = try Records(run(["quantile", "a.b", "--quantiles", "0.25,0.5"]).1)
    #expect(try quantiles.map { try number($0, "quantile") } == [0.25, 0.5])
    let variance = try #require(try Records(run(["variance", "a.b"]).1).first)
    // Σ(y − 4)² = 44 over 7.
    #expect(abs(try number(variance, "estimate") - 44.0 / 7) < 1e-12)
    let weights = try Records(
      run(["weights", "--id", "cluster", "--fpc", "N"]).1
    )
    #expect(try weights.map { try number($0, "weight") } == [Double](repeating: 5, count: 8))
  }

  @Test(
    "What is wrong is said with its culprit, and nothing else is written",
    arguments: [
      (["mean", "ab"], Int32(1), "'a.b'"),
      (["mean", "a.b", "--weights", "sex"], 1, "sex"),
      (["mean", "a.b", "--where", "stratum == c"], 1, "stratum"),
      (["mean", "a.b", "--fpc", "a.b"], 1, "population"),
      (["ratio", "a.b"], 64, "numerator/denominator"),
      (["quantile", "a.b", "--quantiles", "50"], 64, "50"),
      (["share", "a.b", "--interval", "exact"], 64, "exact"),
    ]
  )
  func bad(_ arguments: [String], _ status: Int32, _ culprit: String) throws {
    let (code, output, error) = try run(arguments)
    #expect(code == status)
    #expect(output.isEmpty)
    #expect(error.contains(culprit), "\(error)")
  }

  @Test("A single cluster is refused with its stratum, and accepted by rule")
  func singleClusters() throws {
    let lonely = people.split(separator: "\n").filter { !$0.hasPrefix("b,4") }
      .joined(separator: "\n")
    let (status, _, error) = try run(["mean", "a.b"], input: lonely)
    #expect(status == 1 && error.contains("'b'") && error.contains("certainty"))
    #expect(try run(["mean", "a.b", "--single-cluster", "center"], input: lonely).0 == 0)
  }
}
