// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Something that should hold between the figures of a document, in the language of relations.
///
///     Relation("F046 = F042 + F044", "The 3G/4G row is the sum of the two.")
///     Relation("F161 = share(F161, F157)", "The percentage is one that 33 people can give.")
///     Relation("F241 < F247 < F253", "The ranks are in the order of the table.")
///
/// ## Language
///
/// A relation is two or more expressions with `=`, `<`, `<=`, `>` or `>=` between each and the next;
/// all of these have to hold. An expression is built from numbers (`1250`, `0.5`, `1e6`), ids of
/// figures, `+ - * / ^`, a minus sign, parentheses and functions (``RelationFunction/all``). `^`
/// binds tighter than the minus sign and from the right; texts stand between single quotes.
///
///     relation   = sum (comparison sum)+
///     comparison = "=" | "<" | "<=" | ">" | ">="
///     sum        = product (("+" | "-") product)*
///     product    = signed (("*" | "/") signed)*
///     signed     = "-" signed | power
///     power      = primary ["^" signed]
///     primary    = number | figure | call | "(" sum ")"
///
/// ## When it holds
///
/// A printed figure stands for an interval (``Figure/interval(looseness:)``), and so does every
/// expression of figures.
///
/// - `=` holds if both sides can be the same number: if their intervals overlap by more than an end.
/// - `<=` and `>=` hold if they can hold within rounding: 43 <= 43 and 43.2 <= 43 do, 44 <= 43 does not.
/// - `<` and `>` take rounded figures as they are printed, because the document has to show that one
///   is smaller: 42 < 43 holds, 43 < 43 does not. Approximate figures and bounds keep their interval.
/// - If a side could be any number whatever, the relation is undecided and proves nothing.
///
/// If the relation reads `figure = expression` and the expression, evaluated with the figures as
/// printed, rounds to the figure (ties away from zero), the figure is *reproduced*. A bare figure on
/// the right reproduces nothing: the same number printed twice is only consistent, and so is a figure
/// that `share()` rebuilds from itself. Nor can a figure be reproduced that is itself a bound ("more
/// than 180") or that is not printed at all.
///
/// A relation needs two figures, or one figure and `data()` or `share()`: constants alone prove
/// nothing. A figure may stand on both sides of a comparison only inside `share()`.
public struct Relation: Hashable, Sendable {
  /// What the relation is called; if empty, ``Audit`` calls it `R` and its place in the list.
  public var id: String
  /// The relation, in the language of relations.
  public var text: String
  /// A sentence in plain words that says what should hold.
  public var statement: String
  /// What is known to be wrong, in a sentence, if the relation is expected to fail; else empty.
  public var finding: String
  /// The figures that are to blame if the relation fails. If empty: in `figure = expression` the
  /// figure, else every figure of the sides between which it fails.
  public var blames: [String]

  /// A relation; it is read and checked when an ``Audit`` is made of it.
  public init(
    _ text: String,
    _ statement: String,
    id: String = "",
    finding: String = "",
    blames: [String] = []
  ) {
    self.id = id
    self.text = text
    self.statement = statement
    self.finding = finding
    self.blames = blames
  }
}
