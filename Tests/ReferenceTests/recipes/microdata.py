# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""The files of the microdata tests: pandas 3.1.1, pyreadstat 1.3.7, and version 104 by hand.

    python3 Tests/ReferenceTests/recipes/microdata.py Tests/MicrodataTests/Fixtures

writes them all. The people in them are made up. What a test expects of a file is what stands here;
version 104, which no library writes, is read back with pandas first.
"""
import struct
import sys
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pyreadstat

folder = Path(sys.argv[1])
MISSING = float("nan")
PLACES = ["Áncash", "Junín", "Puno", "", "Puno", "Áncash", "Lima", "puno"]
LONG = "El dinero móvil llegó al pueblo. " * 100
LABELS = {
    "sexo": "Sexo de la persona", "edad": "Edad en años", "cuenta": "¿Tiene una cuenta?",
    "ingreso": "Ingreso mensual", "lugar": "Departamento", "fecha": "Fecha de la entrevista",
}
VALUE_LABELS = {"sexo": {1: "hombre", 2: "mujer"}, "edad": {98: "98 y más"}}


def people(ascii=False):
    frame = pd.DataFrame({
        "sexo": [1, 2, 2, 1, 2, 1, 2, 2],
        "edad": [31, 45, MISSING, 98, 17, 60, 23, 52],
        "cuenta": [1, 0, 1, MISSING, 0, 1, 0, 1],
        "ingreso": [1025.5, 0.1, -3, 1e9, MISSING, 880, 12.25, 7],
        "lugar": PLACES,
    })
    if ascii:
        frame["lugar"] = [p.replace("Á", "A").replace("í", "i") for p in PLACES]
    return frame


def stata_with_codes(name, version):
    """Stata's .a and .b; pyreadstat writes 'a' in an object column as the code."""
    frame = people(ascii=version == 8).astype({"cuenta": object})
    frame["cuenta"] = [1, 0, "a", MISSING, 0, "b", 0, "a"]
    labels = {**VALUE_LABELS, "cuenta": {0: "no", 1: "sí", "a": "no sabe", "b": "no responde"}}
    if version == 8:
        labels["cuenta"] = {0: "no", 1: "si", "a": "no sabe", "b": "no responde"}
    frame["fecha"] = [date(2023, 6, day) for day in range(1, 9)]
    pyreadstat.write_dta(
        frame, str(folder / name), version=version, variable_value_labels=labels,
        file_label="Personas", column_labels=None if version == 8 else LABELS,
        missing_user_values={"cuenta": ["a", "b"]})


def stata_by_pandas(name, version, byteorder="little"):
    frame = people()
    frame["sexo"] = pd.Categorical.from_codes(
        [0, 1, 1, 0, 1, 0, 1, 1], categories=["hombre", "mujer"])
    frame["fecha"] = pd.to_datetime([f"2023-06-{day:02}" for day in range(1, 9)])
    strl = []
    if version != 114:
        frame["nota"] = [LONG, "", "corta", LONG, "corta", "", "ñandú", LONG]
        frame["barrio"] = ["a" * 9, "b", "b", "", "c", "d", "a" * 9, "e"]
        strl = ["nota", "barrio"]
    labels = {k: v for k, v in LABELS.items() if k in frame}
    extra = {"convert_strl": strl} if version != 114 else {}
    frame.to_stata(
        folder / name, version=version, write_index=False, data_label="Personas",
        variable_labels=labels, convert_dates={"fecha": "td"}, byteorder=byteorder, **extra)


def stata_104():
    """Header, types, names, sort order, formats, label names, labels, then the rows."""
    name = lambda text, size: text.encode("latin-1").ljust(size, b"\0")
    variables = [("sexo", b"i", "%8.0g", "sexo"), ("ingreso", b"d", "%9.2f", ""),
                 ("lugar", bytes([127 + 6]), "%6s", "")]
    out = struct.pack("<BBBBhi", 104, 2, 1, 0, len(variables), 3) + name("Personas", 32)
    out += b"".join(v[1] for v in variables)
    out += b"".join(name(v[0], 9) for v in variables)
    out += bytes(2 * (len(variables) + 1))
    out += b"".join(name(v[2], 7) for v in variables)
    out += b"".join(name(v[3], 9) for v in variables)
    out += b"".join(name(LABELS[v[0]], 32) for v in variables)
    for sex, income, place in [(1, 1025.5, "Áncash"), (2, -3.0, "Junín"), (32767, 0.1, "")]:
        out += struct.pack("<hd", sex, income) + name(place, 6)
    (folder / "stata-104.dta").write_bytes(out)
    frame = pd.read_stata(folder / "stata-104.dta", convert_categoricals=False)
    assert frame["lugar"].tolist() == ["Áncash", "Junín", ""], frame
    assert frame["ingreso"].tolist() == [1025.5, -3.0, 0.1], frame


def spss(name, **options):
    """8 and 9 are declared missing, and so is everything from 90 to 99 in edad."""
    frame = people()
    frame["cuenta"] = [1, 0, 8, MISSING, 0, 9, 0, 8]
    frame["fecha"] = [date(2023, 6, day) for day in range(1, 9)]
    frame["nota"] = [LONG[:600], "", "corta", LONG[:600], "corta", "NS", "ñandú", "x"]
    pyreadstat.write_sav(
        frame, str(folder / name), file_label="Personas", column_labels=LABELS,
        variable_value_labels={
            **VALUE_LABELS, "cuenta": {0: "no", 1: "sí", 8: "no sabe", 9: "no responde"},
            "lugar": {"Puno": "Puno (sierra)"}},
        missing_ranges={"cuenta": [8, 9], "edad": [{"lo": 90, "hi": 99}], "lugar": ["Lima"]},
        variable_measure={"sexo": "nominal", "ingreso": "scale"}, **options)


def portable():
    frame = people(ascii=True)
    frame["cuenta"] = [1, 0, 8, MISSING, 0, 9, 0, 8]
    frame.columns = [c.upper() for c in frame.columns]
    pyreadstat.write_por(
        frame, str(folder / "people.por"), file_label="Personas",
        column_labels=["Sexo", "Edad", "Cuenta", "Ingreso", "Departamento"])


def portable_with_labels():
    """A portable file by hand: SEX with labels, HAS with 8 declared missing, DAY a date.

    Texts are their length and the letters; numbers are in base 30 and end with a slash. The 256
    characters of the table stand where the format wants them: digits from 64, letters after.
    """
    digits = "0123456789ABCDEFGHIJKLMNOPQRST"

    def number(value):
        if value is None:
            return "*."
        value, out = int(value), ""
        while True:
            value, digit = divmod(value, 30)
            out = digits[digit] + out
            if not value:
                return out + "/"

    text = lambda words: number(len(words)) + words
    head = (folder / "people.por").read_text("latin-1").replace("\r", "").replace("\n", "")
    body = head[:464] + "A" + text("20230601") + text("120000") + "1" + text("by hand")
    body += "4" + number(3) + "5" + number(11)
    for name, form in [("SEX", 5), ("HAS", 5), ("DAY", 20)]:
        body += "7" + number(0) + text(name) + 2 * (number(form) + number(11) + number(0))
        if name == "HAS":
            body += "8" + number(8) + "C" + text("Has an account")
    body += "D" + number(1) + text("SEX") + number(2)
    body += number(1) + text("man") + number(2) + text("woman")
    body += "D" + number(1) + text("HAS") + number(1) + number(8) + text("refused")
    body += "F"
    for sex, has, day in [(1, 1, 13904956800), (2, 8, None), (2, None, 86400), (1, 0, 0)]:
        body += number(sex) + number(has) + number(day)
    body += "Z"
    body += "Z" * (-len(body) % 80)
    lines = [body[i:i + 80] for i in range(0, len(body), 80)]
    (folder / "labels.por").write_bytes("".join(f"{line}\r\n" for line in lines).encode("latin-1"))


stata_104()
stata_with_codes("stata-113.dta", 8)
stata_with_codes("stata-118.dta", 14)
stata_by_pandas("stata-114.dta", 114)
stata_by_pandas("stata-117.dta", 117)
stata_by_pandas("stata-118-big-endian.dta", 118, "big")
stata_by_pandas("stata-118-long-texts.dta", 118)
stata_by_pandas("stata-119.dta", 119)
spss("people.sav", row_compress=True)
spss("plain.sav")
spss("people.zsav", compress=True)
portable()
portable_with_labels()
empty = people().iloc[:0].astype({"lugar": str})
empty.to_stata(folder / "no-rows.dta", write_index=False, version=118)
pyreadstat.write_sav(empty, str(folder / "no-rows.sav"))

# Agents and adults of four places, two in the country and two in town.
places = pd.DataFrame({
    "lugar": [101, 102, 201, 202], "zona": [1, 1, 2, 2], "agentes": [3, 1, 40, 20],
    "adultos": [1500, 2500, 8000, 4000]})
labels = {"lugar": {101: "Acora", 102: "Asillo", 201: "Juliaca", 202: "Puno"},
          "zona": {1: "rural", 2: "urbana"}}
pyreadstat.write_dta(places, str(folder / "places.dta"), version=14, variable_value_labels=labels)
pyreadstat.write_sav(places, str(folder / "places.sav"), variable_value_labels=labels)

# An SPSS file that does not state its number of cases, as some programs write: -1 at byte 80.
data = bytearray((folder / "plain.sav").read_bytes())
data[80:84] = struct.pack("<i", -1)
(folder / "unstated-rows.sav").write_bytes(data)
data = bytearray((folder / "people.sav").read_bytes())
data[80:84] = struct.pack("<i", -1)
(folder / "unstated-rows-compressed.sav").write_bytes(data)

for path in sorted(folder.iterdir()):
    print(path.name, path.stat().st_size)
