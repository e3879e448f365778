// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Spanish {
  /// What the sections of a report say.
  static let sectionPhrases: [Phrase: String] = [
    // Accounts
    .accountTitle: "Tenencia y uso de cuentas",
    .accountIntroduction: """
    La diferencia entre dos tasas se mide en puntos porcentuales (pp). La brecha relativa dice \
    cuánto menos probable es que el segundo grupo tenga una cuenta. No siempre se mueven en el \
    mismo sentido.
    """,
    .accountCaption: "Adultos con una cuenta",
    .accountError: """
    ¿Qué tan precisa es una brecha? En 2021 se entrevistó a {people} personas. Con sus \
    ponderaciones, pero sin los conglomerados de los que fueron seleccionadas, la brecha de \
    género de {points} tiene un intervalo de confianza al 95 % de {lower} a {upper}, y la brecha \
    relativa de {relative}, uno de {relativeLower} a {relativeUpper}.
    """,
    .accountNote: """
    El intervalo no toma en cuenta los conglomerados de la muestra, que los datos publicados no \
    contienen; con ellos sería más ancho. Otras rondas, con muestras parecidas, tienen errores \
    estándar de magnitud similar.
    """,
    .pointsWidenedRelativeNarrowed: """
    De {from} a {to} la brecha de género aumentó en puntos ({points1} a {points2}), mientras que \
    la brecha relativa disminuyó ({relative1} a {relative2}): ambos grupos avanzaron, y las \
    mujeres más rápido en proporción.
    """,
    .pointsNarrowedRelativeWidened: """
    De {from} a {to} la brecha de género disminuyó en puntos ({points1} a {points2}), mientras \
    que la brecha relativa aumentó ({relative1} a {relative2}).
    """,
    // Phones, internet, payments
    .connectionIntroduction: """
    Las brechas que publica la evaluación, en todas las escalas. Las tasas se publican en \
    porcentajes enteros, de modo que solo por el redondeo cada diferencia es incierta en un \
    punto.
    """,
    .connectionCaption: "Brechas entre tasas publicadas",
    .connectionNote: """
    La diferencia entre dos tasas se mide en puntos porcentuales, sea cual sea el signo que un \
    documento le ponga. La razón de inclusión y la razón de exclusión pueden contar historias \
    distintas sobre las mismas dos tasas.
    """,
    .ratePhone: "Tiene teléfono móvil, 2020",
    .rateInternet: "Usa internet, 2020",
    .rateRuralInternet: "Usa internet, ámbito rural, 2020",
    .ratePaymentSex: "Pago digital, por sexo, 2021",
    .ratePaymentArea: "Pago digital, por ámbito, 2021",
    .groupMen: "hombres",
    .groupWomen: "mujeres",
    .groupUrban: "urbano",
    .groupRural: "rural",
    // Readiness for e-commerce
    .businessPeruAgainstRegion: """
    El Perú obtiene {peru} y ocupa el puesto {place} entre las {economies} economías de la lista; \
    la región obtiene {region}. La diferencia del Perú con la región es de {internet} puntos en \
    usuarios de internet, {accounts} en cuentas, {servers} en servidores seguros y {post} en \
    fiabilidad postal.
    """,
    .businessOrderHolds: "El orden de los promedios recalculados es el de los puestos publicados.",
    .businessOrderFails: """
    El orden de los promedios recalculados no es el de los puestos publicados.
    """,
    .businessCaption: "Índice de comercio electrónico B2C de la UNCTAD, 2020",
    .businessNote: """
    El índice es el promedio aritmético de sus cuatro indicadores. Los servidores seguros entran \
    como valor normalizado. Cada indicador publicado está redondeado, de modo que un promedio se \
    conoce con una precisión de medio punto.
    """,
    // Mobile market
    .marketTitle: "El mercado de telefonía móvil",
    .marketCaption: "Participación en las líneas móviles, 2020",
    .marketConcentrationCaption: "Concentración",
    .marketHHI: "Índice de Herfindahl–Hirschman, de 0 a 10,000",
    .marketNormalized: "Índice normalizado, de 0 a 1",
    .marketEffective: "Número equivalente de operadores iguales",
    .marketLargestTwo: "Participación de los dos más grandes",
    .marketLargestThree: "Participación de los tres más grandes",
    .marketNote: """
    El índice es la suma de los cuadrados de las participaciones en porcentaje. Según suele \
    indicarse, las guías de competencia consideran muy concentrado un mercado cuyo índice supera un \
    umbral de entre 1,800 y 2,500 puntos.
    """,
    // Affordability
    .affordabilityTitle: "Asequibilidad",
    .affordabilityMet: """
    Un gigabyte de datos móviles costaba el {before} del ingreso mensual por persona en \
    {beforeYear} y el {after} en {afterYear}, una variación de {change}; está por debajo del \
    {threshold} que admite la meta «1 por 2».
    """,
    .affordabilityMissed: """
    Un gigabyte de datos móviles costaba el {before} del ingreso mensual por persona en \
    {beforeYear} y el {after} en {afterYear}, una variación de {change}; está por encima del \
    {threshold} que admite la meta «1 por 2».
    """,
    .affordabilityCaption: "Índice de Impulsores de la Asequibilidad, 2021",
    .affordabilityNote: """
    El ingreso es el ingreso nacional bruto por persona. Los precios provienen de dos ediciones \
    de la fuente, cuyos métodos pueden diferir.
    """,
    // Access points
    .accessTitle: "Acceso y cobertura",
    .accessPeruCaption: "Perú: puntos de atención por cada 100,000 adultos",
    .accessPeruNote: """
    Las oficinas bancarias incluyen las sedes principales, como las cuenta la fuente. Los cajeros \
    corresponsales dominan el total, y un establecimiento que atiende a varios bancos se cuenta \
    una vez por cada uno: por eso los tipos se presentan por separado. La evaluación no publica \
    puntos de atención por región en una forma con la que se pueda calcular.
    """,
    .accessMexicoIntroduction: """
    La evaluación muestra los puntos de atención por región solo como imagen. Lo que esos datos \
    pueden decir se ilustra aquí con México, cuyo supervisor publica recuentos por municipio: \
    {municipalities} municipios, con densidades de {lowest} a {highest} puntos por cada 100,000 \
    adultos según el tipo de localidad.
    """,
    .accessMexicoCaption: """
    México: oficinas, corresponsales y cajeros automáticos por tipo de localidad, marzo de 2020
    """,
    // Focus groups
    .focusTitle: "Confianza en las habilidades digitales: los grupos focales",
    .focusIntroduction: """
    Se contaron las respuestas de {participants} personas. Un porcentaje publicado es, por tanto, \
    un recuento sobre {participants}, y el recuento se puede recuperar cuando un número entero de \
    personas se redondea a lo publicado: así ocurre con {recovered} de {items} porcentajes \
    publicados; los demás no pueden provenir de {participants} respuestas por redondeo.
    """,
    .focusCaption: "Porcentajes publicados y los recuentos detrás de ellos",
    .focusNote: """
    Los participantes fueron convocados, no seleccionados al azar: el intervalo solo muestra lo \
    poco que {participants} respuestas permiten distinguir.
    """,
    .countNone: "ninguno ({nearest} es el más cercano)",
    // The target
    .targetTitle: "Avance hacia la meta del 75 %",
    .targetIntroduction: """
    La política nacional se propuso que el {target} de los adultos tuviera una cuenta en 2021. A \
    partir del {share1} en {year1} y el {share2} en {year2}, cuatro maneras de prolongar la línea \
    daban cuatro respuestas. La encuesta de 2021 registró {actual}: para la meta faltaron \
    {shortfall}.
    """,
    .targetCaption: "Lo que prometía el ritmo de 2014 a 2017",
    .scaleLinear: "Puntos por año",
    .scaleLogOdds: "Logit",
    .scaleExclusion: "Reducción de la exclusión",
    .scaleCompound: "Crecimiento compuesto",
    .targetClosest: "La escala que más se acercó a lo que registró la encuesta es «{scale}».",
    .targetNote: """
    El crecimiento compuesto no es una escala válida para una proporción: prolongado lo \
    suficiente, supera el 100 %.
    """,
    // The audit
    .auditTitle: "Las cifras del documento, verificadas",
    .auditIntroduction: """
    Relaciones declaradas vinculan las cifras publicadas entre sí y con los datos: una suma, una \
    diferencia, un orden, un recuento, una concordancia. Cada relación se evalúa con todo lo que \
    los dígitos publicados pueden significar, y el veredicto sobre una cifra se desprende de las \
    relaciones en que participa.
    """,
    .auditCountCaption: "Veredictos",
    .auditInconsistentCaption: "Cifras que no cuadran",
    .verdictReproduced: """
    Reproducida: calculada a partir de otras cifras o de datos, se redondea a lo publicado
    """,
    .verdictConsistent: "Coherente: se cumple una relación en que participa",
    .verdictInconsistent: "Incoherente: no se cumple una relación en que participa",
    .verdictInputOnly: "Solo dato de entrada: nada la confirma, nada la contradice",
    .auditNote: "La orden «inclusion figures verify» muestra todas las cifras con sus relaciones.",
  ]
}
