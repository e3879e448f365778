// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A kind of place where financial services are within reach.
///
/// Kinds are kept apart, because agents outnumber the rest and would hide it in a sum. One shop that
/// serves as agent of several institutions is usually counted once for each.
public enum AccessPointKind: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// A branch or office of an institution.
  case office
  /// An automated teller machine.
  case atm
  /// A correspondent agent: a shop that serves customers for an institution.
  case agent
  /// An establishment that offers basic operations only.
  case basicOperations
  /// An agent of a mobile-money service.
  case mobileMoneyAgent
  /// Another kind, by its name.
  case other(String)

  /// The kinds with a name of their own, in the order in which they are listed.
  public static let named: [AccessPointKind] = [
    .office, .atm, .agent, .basicOperations, .mobileMoneyAgent,
  ]

  /// The name by which data and records know the kind: `office`, `mobileMoneyAgent`.
  public var name: String {
    switch self {
    case .office: "office"
    case .atm: "atm"
    case .agent: "agent"
    case .basicOperations: "basicOperations"
    case .mobileMoneyAgent: "mobileMoneyAgent"
    case .other(let name): name
    }
  }

  /// The kind with a name; one that is not known becomes ``other(_:)``.
  ///
  /// - Parameter name: The name, spelled as ``name``.
  public init(named name: String) {
    self = AccessPointKind.named.first { $0.name == name } ?? .other(name)
  }

  /// The name.
  public var description: String { name }

  /// The kinds with a name of their own first, in their order, then the others by name.
  public static func < (left: AccessPointKind, right: AccessPointKind) -> Bool {
    (left.order, left.name) < (right.order, right.name)
  }

  private var order: Int {
    AccessPointKind.named.firstIndex(of: self) ?? AccessPointKind.named.count
  }
}
