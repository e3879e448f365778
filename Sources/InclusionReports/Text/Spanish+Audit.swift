// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension Spanish {
  /// How an audit explains itself, and what the relations of the assessment on Peru say.
  static let audit = AuditWording(auditPhrases, statements: statements, findings: findings)

  private static let auditPhrases: [AuditWording.Phrase: String] = [
    .printed: "Publicado: {number}",
    .derived: "Derivado, no publicado: {number}",
    .noNumber: "ningún número",
    .about: "alrededor de {number}",
    .nearly: "casi {number}",
    .moreThan: "más de {number}",
    .lessThan: "menos de {number}",
    .atLeast: "{number} o más",
    .atMost: "{number} o menos",
    .anyNumber: "cualquier número",
    .range: "de {lower} a {upper}",
    .withinRounding: "{computed} ({range} si se tiene en cuenta el redondeo)",
    .reproducedAlike: "{figure}; calculado: {computed}.",
    .reproduced: "{figure}; calculado: {computed}, que se redondea a lo publicado.",
    .agrees: "{figure}; la relación da {computed}, lo que concuerda.",
    .disagrees: "{figure}; la relación da {computed}.",
    .holds: "Según lo publicado, {chain}.",
    .holdsWithinRounding: "Según lo publicado, {chain}; se cumple dentro del redondeo.",
    .fails: "Según lo publicado, {chain}; no se cumple.",
    .failsWithinRounding: """
    Según lo publicado, {chain}; no se cumple, ni siquiera dentro del redondeo ({left} frente a \
    {right}).
    """,
    .lessOrEqual: "≤",
    .greaterOrEqual: "≥",
    .undecided: """
    No se puede afirmar nada, porque uno de los lados podría ser cualquier número: divide entre \
    algo que puede ser cero, toma una raíz, una potencia o un logaritmo que no existe, o cuenta \
    tantos casos que cualquier porcentaje es posible.
    """,
    .ofTarget: "Con {target}: {reason}",
    .notANumber: "No es un número; ninguna relación puede verificarlo.",
    .unchecked: "Nada en el documento ni en los datos permite verificarla.",
    .othersBlamed: """
    Las relaciones en que participa no se cumplen y apuntan a otras cifras; nada más la verifica.
    """,
  ]

  private static let fromFocusGroups = """
    El porcentaje es uno al que se redondea un recuento sobre los 33 participantes.
    """

  private static let statements: [String: String] = [
    "R009": """
    La banda ancha móvil es 3G o superior, de modo que ambos porcentajes de 2017 cuentan a las \
    mismas personas.
    """,
    "R010": """
    La cobertura con 3G o superior en 2020 no es menor que la de banda ancha móvil en 2017.
    """,
    "R011": "Quienes se conectan por teléfono móvil están entre quienes se conectan a internet.",
    "R014": """
    Los habitantes rurales que usaban internet móvil en 2016 no son más que los que usaban \
    cualquier tipo de internet en 2020.
    """,
    "R029": "La proporción con una cuenta de dinero móvil en 2021 es la de Findex.",
    "R030": "El resumen y el informe dan la misma proporción para 2021.",
    "R035": """
    La brecha de género crece al mismo ritmo en ambas encuestas, lo que el informe llama \
    coherente.
    """,
    "R036": "El número de bancos en diciembre de 2021 es el mismo en ambos pasajes.",
    "R039": "Los grupos de usuarios de Yape suman el total de usuarios.",
    "R071": """
    La proporción que compraba en línea antes de la pandemia no supera la de Findex en 2021.
    """,
    "R072": "Las dos proporciones que compraban en línea antes de la pandemia concuerdan.",
    "R073": "La proporción que compró en línea en 2021 es la de Findex.",
    "R074": """
    Las ventas son la parte indicada del PBI, que el Banco Mundial estima en 190,979 millones de \
    dólares en 2020, a precios de 2010.
    """,
    "R078": "El título de la figura 13 y el texto dan al mapa la misma fecha.",
    "R094": fromFocusGroups,
    "R098": fromFocusGroups,
    "R102": fromFocusGroups,
    "R107": fromFocusGroups,
  ]

  private static let findings: [String: String] = [
    "R009": """
    Las coberturas de banda ancha móvil y de 3G en 2017 difieren en nueve puntos, aunque la banda \
    ancha móvil es 3G o superior; una de las dos es anterior, o la de 3G excluye los lugares con \
    4G.
    """,
    "R010": """
    Cualquiera de los tres porcentajes del resumen que sea la cobertura 3G de 2020 queda por \
    debajo de la cobertura de banda ancha móvil que el informe da para 2017; las redes no se \
    reducen así.
    """,
    "R011": """
    Se conectarían por teléfono más personas en 2018 que por cualquier medio un año después; el \
    porcentaje debe ser de los usuarios de internet, no de la población de seis años o más.
    """,
    "R014": """
    El internet móvil habría tenido en 2016 más usuarios rurales que todo internet en 2020; el \
    porcentaje anterior debe contar otra cosa, como conexiones u hogares.
    """,
    "R029": """
    Según Findex, el 14 % de los adultos tenía una cuenta de dinero móvil en 2021; la estimación \
    del informe, anterior a esa ronda, es 2.6 veces mayor, un nivel que Findex registra recién en \
    2024.
    """,
    "R030": """
    El informe dice 38 % y su resumen 14 % para el mismo año, sin mencionar el cambio.
    """,
    "R035": """
    La brecha de la encuesta de hogares crece un quinto de punto por año; la de Findex, casi dos \
    puntos; solo coinciden en la dirección.
    """,
    "R036": "La misma sección cuenta 16 bancos comerciales y «casi 20» para el mismo mes.",
    "R039": """
    Los grupos mencionados suman de 7.1 a 7.2 millones; quedan sin explicar de 0.2 a 0.3 millones \
    de usuarios.
    """,
    "R071": """
    Según Findex, el 16 % de los adultos compró en línea en 2021, menos de lo que esta fuente da \
    para antes de la pandemia; su base no pueden ser todos los adultos.
    """,
    "R072": """
    La misma sección dice 19 % y, en una nota al pie, 7 % para casi la misma fecha; las dos \
    fuentes cuentan a personas distintas.
    """,
    "R073": """
    Según Findex, el 16 % de los adultos compró en línea en 2021, no el 42 %; el gremio no indica \
    su base.
    """,
    "R074": """
    El 0.25 % del PBI equivaldría a unos 480 millones de dólares; 350 millones implicarían un PBI \
    de 140,000 millones, muy por debajo del peruano.
    """,
    "R078": """
    El título dice junio de 2007; el texto y la lista de figuras, junio de 2020; y la línea sobre \
    los datos del mapa, un censo de 2007.
    """,
    "R094": "Ningún recuento sobre 33 da 28 %: nueve personas son el 27 %; diez, el 30 %.",
    "R098": """
    Ningún recuento sobre 33 da 46 %: quince personas son el 45.45 %, que se redondea a 45 %; \
    dieciséis, el 48 %.
    """,
    "R102": """
    Ningún recuento sobre 33 se redondea a 66 %: veintidós personas son el 66.67 %, que se truncó \
    en lugar de redondearse a 67 %.
    """,
    "R107": """
    Ningún recuento sobre 33 se redondea a 60 %: veinte personas son el 60.61 %, que se truncó en \
    lugar de redondearse a 61 %.
    """,
  ]
}
