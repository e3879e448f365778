# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Draws Vega-Lite files with vl-convert, each in a process of its own, and compares every picture
with the chart's own SVG beside it: size, texts, colours, and how many pixels differ.

    python3 draw_vega_lite.py [--pictures FOLDER] chart.json ...

Exits with 1 if a file does not draw, draws with a warning, or draws another picture.
"""
import argparse
import io
import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter

VERSION = "5.20"
# A pixel differs if no pixel around its place in the other picture is near its colour, so that edges
# which are smoothed otherwise do not count. How far colours may be apart, of 255, and how many of a
# hundred thousand pixels may then differ: a few where dashes begin elsewhere, more where edges of
# lines count as well. A mark or a pale area that is missing is more than either.
LIMITS = ((48, 20), (24, 120))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--pictures", metavar="FOLDER", help="write both pictures side by side")
    parser.add_argument("charts", nargs="+")
    arguments = parser.parse_args()
    if arguments.one:
        sys.exit(compare(arguments.charts[0], arguments.pictures))
    failures = 0
    for path in arguments.charts:
        command = [sys.executable, __file__, "--one", path]
        if arguments.pictures:
            command += ["--pictures", arguments.pictures]
        run = subprocess.run(command, capture_output=True, text=True)
        if run.returncode != 0 or run.stderr.strip():
            failures += 1
        print(f"{os.path.basename(path)}: {(run.stdout + run.stderr).strip() or run.returncode}")
    count = len(arguments.charts)
    print(f"{count - failures} of {count} specifications draw the same picture")
    sys.exit(1 if failures else 0)


def compare(path, folder):
    """Compares one specification with the picture beside it, and says what differs."""
    import vl_convert

    specification = json.load(open(path, encoding="utf-8"))
    theirs = vl_convert.vegalite_to_svg(specification, vl_version=VERSION, show_warnings=True)
    ours = open(os.path.splitext(path)[0] + ".svg", encoding="utf-8").read()
    problems = []
    missing = texts(ours) - texts(theirs)
    more = texts(theirs) - texts(ours)
    if missing:
        problems.append(f"texts missing: {sorted(missing.elements())[:5]}")
    if more:
        problems.append(f"texts added: {sorted(more.elements())[:5]}")
    if colours(ours) != colours(theirs):
        problems.append(f"colours: {sorted(colours(ours) ^ colours(theirs))}")
    first, second = picture(vl_convert, ours), picture(vl_convert, theirs)
    shares = []
    if first.size != second.size:
        problems.append(f"size {second.size} instead of {first.size}")
    else:
        shares = [difference(first, second, near) for near, _ in LIMITS]
        if any(share > most for share, (_, most) in zip(shares, LIMITS)):
            problems.append(f"of 100,000 pixels differ {' and '.join(map(str, shares))}")
    if folder:
        beside(first, second, os.path.join(folder, os.path.basename(path)[:-5] + ".png"))
    same = f"{sum(texts(ours).values())} texts and {len(colours(ours))} colours are the same"
    print("; ".join(problems) if problems else f"{same}; pixels that differ: {shares}")
    return 1 if problems else 0


def texts(svg):
    """The texts of a picture, without spaces that renderers treat in their own ways. What lifts a
    text off the marks below it, the text drawn in white before, does not count."""
    found = Counter()
    for element in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text"):
        text = (element.text or "") + "".join(child.tail or "" for child in element)
        is_halo = element.get("fill") == "#ffffff" and element.get("stroke") == "#ffffff"
        if "".join(text.split()) and not is_halo:
            found["".join(text.split())] += 1
    return found


def colours(svg):
    """The colours that fill or draw something, but for white, which is the paper too."""
    names = {"black": "#000000", "white": "#ffffff"}
    found = set()
    for element in ElementTree.fromstring(svg).iter():
        for attribute in ("fill", "stroke"):
            colour = names.get(element.get(attribute), element.get(attribute) or "")
            if re.fullmatch("#[0-9a-f]{3}", colour):
                colour = "#" + "".join(digit * 2 for digit in colour[1:])
            if element.get("fill-opacity") == "0" or element.get(f"{attribute}-width") == "0":
                continue
            if re.fullmatch("#[0-9a-f]{6}", colour):
                found.add(colour)
    return found - {"#ffffff"}


def picture(vl_convert, svg):
    from PIL import Image

    return Image.open(io.BytesIO(vl_convert.svg_to_png(svg))).convert("RGB")


def difference(first, second, near):
    """How many of a hundred thousand pixels differ by more than what counts as near."""
    differs = bytearray(first.width * first.height)
    for one, other in ((first, second), (second, first)):
        for band, around in zip(one.split(), other.split()):
            for place in outside(band, around, near):
                differs[place] = 1
    return round(100_000 * sum(differs) / len(differs), 1)


def outside(band, around, near):
    """The places where a band leaves the range of the other band's pixels around it."""
    from PIL import ImageChops, ImageFilter

    low = ImageChops.subtract(around.filter(ImageFilter.MinFilter(3)), band)
    high = ImageChops.subtract(band, around.filter(ImageFilter.MaxFilter(3)))
    far = ImageChops.lighter(low, high).tobytes()
    return [place for place, value in enumerate(far) if value > near]


def beside(first, second, path):
    from PIL import Image

    os.makedirs(os.path.dirname(path), exist_ok=True)
    height = max(first.height, second.height)
    both = Image.new("RGB", (first.width + second.width + 10, height), "grey")
    both.paste(first, (0, 0))
    both.paste(second, (first.width + 10, 0))
    both.save(path)


main()
