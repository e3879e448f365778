# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
"""Measures report pages in headless Chromium; called by Scripts/check-report.

On a screen, at two widths: nothing leaves the page, nothing lies over anything, every chart is there
with its words, every link of the contents leads somewhere, and every text stands out from what lies
behind it, in grey as in colour. On paper: A4, nothing in the margins but the running title and the
page number, which are on every page but the cover, and no page that is half empty at its foot.
"""

import argparse
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile

DESK, PHONE = 1280, 390
# Points of a PDF: what the margins keep clear, and where the text of a page begins and ends.
CLEAR, HEAD, FOOT = 22, 57, 54
# The most of a page that may be empty at its foot, but for the last page and the cover.
MOST_EMPTY = 0.62
# The least contrast of a text, by the rules of WCAG 2 at level AA for small print.
LEAST_CONTRAST = 4.5

# How a text stands out from what is painted below it: a ratio of luminances, so it holds in grey.
CONTRAST = """
const rgb = text => (text.match(/[\\d.]+/g) || []).map(Number);
const luminance = ([r, g, b]) => [r, g, b].map(v => v / 255)
  .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
  .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
const over = (top, alpha, below) => top.slice(0, 3).map((v, i) => alpha * v + (1 - alpha) * below[i]);
const contrast = (a, b) => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};
const backgroundOf = (element, window) => {
  for (let at = element; at; at = at.parentElement) {
    const colour = rgb(window.getComputedStyle(at).backgroundColor);
    if (colour.length === 3 || colour[3] > 0) return colour.slice(0, 3);
  }
  return [255, 255, 255];
};
const paintedBelow = (label, page, window) => {
  label.scrollIntoView({block: 'center'});
  const box = label.getBoundingClientRect();
  const stack = page.elementsFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  let colour = backgroundOf(label.closest('figure') || page.body, window);
  for (const shape of stack.filter(e => e.closest('svg') && !e.matches('text, tspan, svg, g')).reverse()) {
    const style = window.getComputedStyle(shape), fill = rgb(style.fill);
    if (style.fill === 'none' || fill.length < 3) continue;
    colour = over(fill, style.fillOpacity * style.opacity * (fill[3] ?? 1), colour);
  }
  return colour;
};
const contrasts = (page, window, name) => {
  const faults = [], seen = new Set();
  const judge = (element, ink, paper) => {
    const ratio = contrast(ink, paper), key = `${ink} on ${paper}`;
    if (ratio >= LEAST || seen.has(key)) return;
    seen.add(key);
    faults.push(`'${name(element)}' stands out by ${ratio.toFixed(1)} only (${key})`);
  };
  for (const element of page.querySelectorAll('h1, h2, p, li, th, td, caption, strong, span, a'))
    if (!element.closest('svg') && element.getBoundingClientRect().width)
      judge(element, rgb(window.getComputedStyle(element).color), backgroundOf(element, window));
  for (const label of page.querySelectorAll('svg text')) {
    if (!label.getBoundingClientRect().width) continue;
    const style = window.getComputedStyle(label);
    const halo = style.stroke !== 'none' && style.paintOrder.startsWith('stroke');
    judge(label, rgb(style.fill), halo ? rgb(style.stroke) : paintedBelow(label, page, window));
  }
  return faults;
};
"""

# Runs beside the page, which stands in a frame as wide as the screen it is measured for.
MEASURE = CONTRAST.replace("LEAST)", f"{LEAST_CONTRAST})").replace(
    "ratio >= LEAST", f"ratio >= {LEAST_CONTRAST}") + """
const frame = document.getElementById('page');
frame.addEventListener('load', () => {
  const page = frame.contentDocument, faults = [], slack = 1.5;
  const width = page.documentElement.clientWidth;
  const name = element => (element.textContent || element.tagName).trim().slice(0, 50);
  const meets = (a, b) => a.left + slack < b.right && b.left + slack < a.right
    && a.top + slack < b.bottom && b.top + slack < a.bottom;
  if (page.documentElement.scrollWidth > width + slack)
    faults.push(`the page is ${page.documentElement.scrollWidth} px wide, the screen ${width}`);
  for (const element of page.querySelectorAll('body *')) {
    const box = element.getBoundingClientRect();
    if (element.closest('.table') && !element.matches('.table')) continue;
    if (box.width && (box.right > width + slack || box.left < -slack))
      faults.push(`'${name(element)}' leaves the screen`);
  }
  for (const group of page.querySelectorAll('section, .exhibit, .key')) {
    const boxes = [...group.children].map(e => [e, e.getBoundingClientRect()])
      .filter(([, box]) => box.width && box.height);
    boxes.forEach(([a, first], i) => boxes.slice(i + 1).forEach(([b, second]) => {
      if (meets(first, second)) faults.push(`'${name(a)}' lies over '${name(b)}'`);
    }));
  }
  const figures = [...page.querySelectorAll('figure')];
  for (const figure of figures) {
    const shown = [...figure.querySelectorAll('svg')]
      .filter(picture => picture.getBoundingClientRect().width > 0);
    if (shown.length !== 1) faults.push(`'${name(figure)}' shows ${shown.length} pictures`);
    for (const picture of shown) {
      const area = picture.getBoundingClientRect();
      if (area.width < 200 || area.height < 60) faults.push(`'${name(figure)}' is too small`);
      for (const part of ['title', 'desc'])
        if (!picture.querySelector(part)?.textContent.trim())
          faults.push(`'${name(figure)}' has no ${part}`);
      const labels = [...picture.querySelectorAll('text')]
        .map(label => [label, label.getBoundingClientRect()]).filter(([, box]) => box.width);
      labels.forEach(([a, first], i) => {
        if (first.left < area.left - slack || first.right > area.right + slack
          || first.top < area.top - slack || first.bottom > area.bottom + slack)
          faults.push(`'${name(a)}' is cut off in '${name(figure)}'`);
        const size = parseFloat(frame.contentWindow.getComputedStyle(a).fontSize)
          * area.width / picture.viewBox.baseVal.width;
        if (size < 8.5) faults.push(`'${name(a)}' is ${size.toFixed(1)} px tall in '${name(figure)}'`);
        labels.slice(i + 1).forEach(([b, second]) => {
          if (meets(first, second))
            faults.push(`'${name(a)}' lies over '${name(b)}' in '${name(figure)}'`);
        });
      });
    }
  }
  for (const link of page.querySelectorAll('nav a'))
    if (!page.getElementById(decodeURIComponent(link.hash.slice(1))))
      faults.push(`'${name(link)}' of the contents leads nowhere`);
  faults.push(...contrasts(page, frame.contentWindow, name));
  const tables = [...page.querySelectorAll('.table')];
  const scrolled = tables.filter(t => t.scrollWidth > t.clientWidth + slack)
    .map(t => t.querySelector('caption')?.textContent);
  const answer = {faults, scrolled, figures: figures.length, tables: tables.length,
    height: page.documentElement.scrollHeight};
  document.getElementById('answer').textContent = JSON.stringify(answer);
});
"""


def chromium(*arguments):
    """Runs Chromium and gives what it prints."""
    with tempfile.TemporaryDirectory() as profile:
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                   f"--user-data-dir={profile}", "--virtual-time-budget=60000", *arguments]
        return subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", timeout=300).stdout


def wrapper(page, width, height, script):
    """A page that shows the report in a frame of a width."""
    return (f"<!DOCTYPE html><meta charset='utf-8'><style>*{{margin:0}}iframe{{border:0;display:block}}"
            f"</style><iframe id='page' width='{width}' height='{height}' srcdoc=\"{html.escape(page)}\">"
            f"</iframe><pre id='answer' hidden></pre><script>{script}</script>")


def measured(page, width, folder):
    """What the browser measures at a width."""
    file = folder / f"measure-{width}.html"
    file.write_text(wrapper(page, width, 900, MEASURE), encoding="utf-8")
    tree = chromium(f"--window-size={max(width, 1000)},900", "--dump-dom", file.as_uri())
    found = re.search(r"<pre id=\"answer\"[^>]*>(.*?)</pre>", tree, re.S)
    if not found or not found.group(1):
        raise SystemExit(f"error: Chromium measured nothing at {width} px")
    return json.loads(html.unescape(found.group(1)))


def printed(path, folder):
    """Prints the page to A4; gives its faults, its number of pages and the file."""
    file = folder / "print.pdf"
    chromium(f"--print-to-pdf={file}", "--no-pdf-header-footer", path.resolve().as_uri())
    words = subprocess.run(["pdftotext", "-bbox", str(file), "-"], capture_output=True, encoding="utf-8", errors="replace").stdout
    faults, pages = [], []
    for line in words.splitlines():
        size = re.search(r'<page width="([\d.]+)" height="([\d.]+)"', line)
        if size:
            pages.append({"size": tuple(map(float, size.groups())), "head": [], "foot": []})
            width, height = pages[-1]["size"]
            if abs(width - 595) > 2 or abs(height - 842) > 2:
                faults.append(f"page {len(pages)} is {width:.0f} × {height:.0f} pt, not A4")
        word = re.search(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)<', line)
        if word:
            width, height = pages[-1]["size"]
            left, top, right, bottom = map(float, word.groups()[:4])
            if left < 28 or right > width - 28 or top < CLEAR or bottom > height - CLEAR:
                faults.append(f"'{word.group(5)}' runs into the margin of page {len(pages)}")
            if bottom < HEAD:
                pages[-1]["head"].append(word.group(5))
            if top > height - FOOT:
                pages[-1]["foot"].append(word.group(5))
    for number, page in enumerate(pages, 1):
        if number == 1 and (page["head"] or page["foot"]):
            faults.append("the cover has a running title or a page number")
        if number > 1 and not page["head"]:
            faults.append(f"page {number} has no running title")
        if number > 1 and page["foot"] != [str(number)]:
            faults.append(f"page {number} says '{' '.join(page['foot'])}' in place of its number")
    for number, empty in enumerate(emptiness(file, folder), 1):
        if 1 < number < len(pages) and empty > MOST_EMPTY:
            faults.append(f"page {number} is empty from {100 * (1 - empty):.0f} % of its height on")
    return faults, len(pages), file


def emptiness(file, folder):
    """The part of the height between the margins that is empty at the foot of each page."""
    subprocess.run(["pdftoppm", "-gray", "-r", "24", str(file), str(folder / "page")], check=True)
    shares = []
    for picture in sorted(folder.glob("page-*.pgm")):
        parts = picture.read_bytes().split(maxsplit=4)
        width, height, pixels = int(parts[1]), int(parts[2]), parts[4]
        rows = [min(pixels[row * width:(row + 1) * width]) < 200 for row in range(height)]
        first, last = HEAD * height // 842, height - FOOT * height // 842
        used = max((row for row in range(first, last) if rows[row]), default=first)
        shares.append((last - used) / (last - first))
    return shares


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", nargs="+", type=pathlib.Path)
    parser.add_argument("--pictures", type=pathlib.Path)
    options = parser.parse_args()
    broken = False
    for path in options.pages:
        page = path.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as place:
            folder = pathlib.Path(place)
            expected = page.count("<figure>")
            answers = {width: measured(page, width, folder) for width in (DESK, PHONE)}
            faults, count, pdf = printed(path, folder)
            faults = [f"on paper: {fault}" for fault in faults]
            for width, answer in answers.items():
                faults += [f"at {width} px: {fault}" for fault in answer["faults"]]
                if answer["figures"] != expected or expected == 0:
                    faults.append(f"at {width} px: {answer['figures']} of {expected} charts")
            faults += [f"at {DESK} px: the table '{caption}' does not fit"
                       for caption in answers[DESK]["scrolled"]]
            if options.pictures:
                save(page, path, answers, pdf, options.pictures, folder)
        print(f"{path}: {expected} charts, {answers[DESK]['tables']} tables, {count} pages A4, "
              f"{len(faults)} faults")
        for fault in faults:
            print(f"  {fault}")
        broken = broken or bool(faults)
    sys.exit(1 if broken else 0)


def save(page, path, answers, pdf, pictures, folder):
    """Leaves the page as PNG at both widths and as PDF."""
    pictures.mkdir(parents=True, exist_ok=True)
    name = path.parent.name
    (pictures / f"{name}.pdf").write_bytes(pdf.read_bytes())
    for width, answer in answers.items():
        file = folder / f"show-{width}.html"
        file.write_text(wrapper(page, width, answer["height"], ""), encoding="utf-8")
        chromium(f"--window-size={max(width, 500)},{answer['height']}",
                 f"--screenshot={pictures / f'{name}-{width}.png'}", file.as_uri())


main()
