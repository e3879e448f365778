// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion gap factors")
struct GapFactorsTests {
  let inclusion = BuiltProduct("inclusion")

  private let waves = """
    year,adults,phone,usage
    2011,1,0.5,0.4
    2014,1,0.6,0.5
    2017,1,0.7,0.5
    """

  private let cells = """
    group,cell,size,rate
    A,x,750,0.6
    A,y,250,0.4
    B,x,70,0.5
    B,y,30,0.25
    """

  private func run(_ arguments: String, _ data: String) throws -> BuiltProduct.Run {
    try inclusion.run(
      ("gap factors --data - " + arguments).split(separator: " ").map(String.init),
      input: data + "\n"
    )
  }

  @Test func `cells give Kitagawa's two parts`() throws {
    let run = try run(
      "--population group --rate rate --size size --classified-by cell --from A --to B --format json",
      cells
    )
    let records = try Records(run.output)
    // By hand: composition .01125 and rate .11375 of .125.
    #expect(
      records.map { $0["component"] as? String } == ["difference", "rate", "composition"]
    )
    let values = try records.map { try number($0, "estimate") }
    for (value, expected) in zip(values, [0.125, 0.11375, 0.01125]) {
      #expect(abs(value - expected) < 1e-15)
    }
    #expect(records[0]["variable"] is NSNull)
  }

  @Test func `products of two waves are taken apart, over three with a note`() throws {
    let options = "--population year --factors phone,usage --from 2017 --to 2011"
    let all = try run(options, waves)
    #expect(all.status == 0 && all.output.contains("15.0 pp"))
    #expect(all.output.contains("Standardized over 3 populations"))
    let two = try run("--where year!=2014 " + options + " --format json", waves)
    let records = try Records(two.output)
    // By hand: phone .2 · (.4 + .5)/2 = .09, usage .1 · (.5 + .7)/2 = .06.
    #expect(abs(try number(records[1], "estimate") - 0.09) < 1e-15)
    #expect(abs(try number(records[2], "estimate") - 0.06) < 1e-15)
  }

  @Test(
    "What cannot be compared is refused with a reason",
    arguments: [
      ("--population year --from 2017 --to 2011", Int32(64), "--factors"),
      ("--population year --rate phone --from 2017 --to 2011", 64, "--size"),
      ("--population year --factors phone,phon --from 2017 --to 2011", 1, "phone"),
      ("--population year --factors phone --from 2017 --to 2018", 1, "2017"),
      ("--population year --factors phone --from 2017 --to 2017", 1, "itself"),
      ("--population adults --factors phone --from 1 --to 2", 1, "row"),
      ("--population year --factors phone,phone --from 2017 --to 2011", 1, "twice"),
    ]
  )
  func refused(_ arguments: String, _ status: Int32, _ hint: String) throws {
    let run = try run(arguments, waves)
    #expect(run.status == status, "\(run.error)")
    #expect(run.output.isEmpty && run.error.contains(hint), "\(run.error)")
  }

  @Test func `a population cut into more than nineteen ways is too many`() throws {
    let names = (1...20).map { "c\($0)" }
    let rows = ["A", "B"].map {
      ([$0, "1", "0.5"] + names.map { _ in "x" }).joined(separator: ",")
    }
    let data = ([(["group", "size", "rate"] + names).joined(separator: ",")] + rows)
      .joined(separator: "\n")
    let run = try run(
      "--population group --rate rate --size size --classified-by \(names.joined(separator: ",")) "
        + "--from A --to B",
      data
    )
    #expect(run.status == 1 && run.error.contains("at most 20"), "\(run.error)")
  }
}
