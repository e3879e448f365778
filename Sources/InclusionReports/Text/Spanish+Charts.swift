// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Spanish {
  /// What charts say of themselves.
  static let chartPhrases: [Phrase: String] = [
    .chartSource: "Fuente: {source}",
    .chartNoData: "sin datos",
    .chartRange: "{lower} a {upper}",
    .chartExtremes:
      "{count} valores: el más alto, {highestName}, {highest}; el más bajo, {lowestName}, {lowest}.",
    .chartOneValue: "{name}: {value}.",
    .chartMissing: "Sin datos: {names}.",
    .chartOmittedRows: "{count} más, de {lowest} a {highest}",
    .chartOmittedNote: "Se muestran las primeras {first} y las últimas {last} de {count} filas.",
    .chartUnlabelledNote: "{count} de {all} se muestran sin nombre, por falta de espacio.",
    .chartTarget: "Meta {value}",
    .chartEquality: "partes iguales",
    .chartFirstOrder: "por sí solo",
    .chartTotalOrder: "con interacciones",
    .chartInteractions: "Oscuro: el factor por sí solo. Claro: con sus interacciones.",
    .chartDifference: "Diferencia",
    .chartFromTo: "{name}: {fromGroup} {from}, {toGroup} {to}.",
    .chartRank: "Puesto",
    .chartRankInterval: "Intervalo",
    .chartExisting: "Puntos existentes: {count}",
    .chartProposed: "Ubicaciones propuestas: {count}",
    .chartShapesUnmatched: "Sin límites en el mapa: {names}.",
    .chartPeople: "proporción de personas",
    .chartWithin: "{name}: {share} a {distance} o menos.",
    .chartCorrelations:
      "{count} variables. La correlación más fuerte: {first} y {second}, {value}.",
    .chartPoints: "{name}: de {first} a {last}.",
  ]
}
