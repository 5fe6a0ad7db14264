#!/usr/bin/env python3
"""Writes widgets/engine_texts/*.h: the texts of the rooms without Qt that the window shows.

Those rooms (core, geometry, simulation, twin) hold English texts: templates of errors with {0},
advice, labels and help of the parameters, reasons for a proposed material. lupdate finds texts
only where Qt's macros are, so this lists them with the macros, in a header for each room. A text put together
from pieces, "Did you mean '" + name + "'?", becomes one template: Did you mean '{0}'? The labels of
edits, which the journal keeps in English, are listed by themselves.

    extract_engine_texts.py SOURCE_FOLDER           writes the headers anew
    extract_engine_texts.py SOURCE_FOLDER --check   fails when they are not of this source
"""

import json
import re
import sys
from pathlib import Path

ROOMS = ["core", "geometry", "simulation", "twin"]
# Their own texts go through tr(); only what they put into errors and descriptors counts.
QT_ROOMS = ["widgets", "app/window"]
# Files whose sentences are not shown by the window: reports, files of other programs.
NOT_SHOWN = {"twin/project_report.cpp", "twin/report_runs.cpp", "twin/html_writer.cpp",
             "twin/svg_chart.cpp", "twin/spec_schema.cpp", "twin/project_schema.cpp",
             "core/crash_note_posix.cpp", "geometry/face_signature.cpp"}
# Tables of words: each literal that is not an identifier counts there, not only sentences.
TABLES = {"twin/attachment_descriptors.cpp", "twin/entity_descriptors.cpp",
          "twin/study_descriptors.cpp", "widgets/scene/result_display.cpp"}
# Calls whose texts are shown though they are no sentences: words that fill in a template, and what
# is being done.
PHRASE_CALLS = {"badInput", "failure", "report", "wrongType", "unexpected", "misplaced", "taken",
                "argumentError", "requirePositive", "requireFinite", "requireFiniteConstant",
                "requireAscending", "OccProgress", "CountedProgress", "damaged"}
PHRASE_MEMBERS = {"title", "defaultText", "label", "help", "activity", "method"}
# Where labels of edits stand: in calls, first in an edit, and after "label =".
LABEL_CALLS = {"editLabel", "differenceEdit"}
EDITS = {"ModelEdit", "edit", "edit_"}
# Put together in widgets/edit_label.cpp.
OTHER_LABELS = ["Set {0} of {1}", "{0} parts"]
ASSERTS = {"assert", "static_assert"}
# SQL, and parts of keys and of paths.
NOT_READ = re.compile(r"(SELECT|UPDATE|DELETE|INSERT|CREATE|PRAGMA|BEGIN|ALTER|DROP|REPLACE)\b|"
                      r"(importer|mesher) \{0\}|\{\d\}, \w+$")
RULES = "resources/rules/part_materials.json"
# Too few words, or put together from parts: not told from other texts above.
OTHERS = ["greater than {0}", "at least {0}", "less than {0}", "at most {0}", "{0} and {1}",
          "{0}, by '{1}' in '{2}'",
          # choices
          "automatic", "iterative", "direct", "lapped", "ground", "machined", "cast",
          # what no value means
          "closed"]
HEADERS = Path("widgets") / "engine_texts"

TOKEN = re.compile(r'''
    (?P<comment>//[^\n]*|/\*.*?\*/)
  | (?P<raw>R"(?P<mark>[^(\s]*)\(.*?\)(?P=mark)")
  | (?P<text>"(?:[^"\\\n]|\\.)*")
  | (?P<char>'(?:[^'\\\n]|\\.)+')
  | (?P<include>^\s*\#[^\n]*)
  | (?P<word>[A-Za-z_]\w*|\d[\w.']*)
  | (?P<sign>::|->|<<|&&|\|\||[-+*/%=!<>]=|.)
''', re.VERBOSE | re.DOTALL | re.MULTILINE)
OPENING, CLOSING = {"(", "[", "{"}, {")", "]", "}"}
BEFORE_PIECE = {"(", ",", "=", "?", ":", "return", "{", ";", "+=", "<<"}


def tokens_of(source):
    found = []
    for match in TOKEN.finditer(source):
        kind = match.lastgroup if match.lastgroup != "mark" else "raw"
        token = match.group()
        if kind in ("comment", "include") or token.isspace():
            continue
        if kind == "text" and found and found[-1][0] == "text":
            found[-1] = ("text", found[-1][1] + token[1:-1])
        else:
            found.append((kind, token[1:-1] if kind == "text" else token))
    return found


def operand_end(tokens, at):
    """Behind the operand that begins at `at`: up to a sign that ends it on this level."""
    depth = 0
    while at < len(tokens):
        kind, token = tokens[at]
        if kind != "text":
            if token in OPENING:
                depth += 1
            elif token in CLOSING:
                depth -= 1
                if depth < 0:
                    return at
            elif depth == 0 and token in {"+", ",", ";", "?", ":"}:
                return at
        at += 1
    return at


def operand_start(tokens, at):
    """Where the operand that ends before `at` begins."""
    depth = 0
    while at > 0:
        kind, token = tokens[at - 1]
        if kind != "text":
            if token in CLOSING:
                depth += 1
            elif token in OPENING:
                depth -= 1
                if depth < 0:
                    return at
            elif depth == 0 and token in BEFORE_PIECE | {"+"}:
                return at
        at -= 1
    return at


def begins_label(tokens, at):
    """Whether a label is given behind this token: edit.label =, const std::string label ="""
    before = [token for _, token in tokens[max(0, at - 4):at]]
    return (tokens[at] == ("sign", "=") and before[-1:] == ["label"] and
            (before[-2:-1] == ["string"] or
             before[-2:-1] in (["."], ["->"]) and before[-3:-2] and before[-3] in EDITS))


def situations_of(tokens, of_qt):
    """Of each token: whether it is left out (assert, tr), whether phrases are shown there, and
    whether it is of the label of an edit."""
    skipped = ASSERTS | {"tr", "translate", "QT_TRANSLATE_NOOP"}
    calls, situations, statement = [], [], ""
    for at, (kind, token) in enumerate(tokens):
        if kind == "sign" and token in OPENING:
            calls.append(tokens[at - 1][1] if at and token == "(" else "")
        elif kind == "sign" and token in CLOSING and calls:
            calls.pop()
        elif kind == "word" and token == "return":
            statement = "return"
        if begins_label(tokens, at):
            statement = "label"
        if kind == "sign" and token in {";", "}"}:
            statement = ""
        named = (at > 1 and tokens[at - 1][1] in {"=", "("} and tokens[at - 2][0] == "word" and
                 tokens[at - 2][1] in PHRASE_MEMBERS)
        shown = named or statement == "return" and not of_qt or not PHRASE_CALLS.isdisjoint(calls)
        is_first = (at > 1 and tokens[at - 1] == ("sign", "{") and tokens[at - 2][1] in EDITS)
        labels = is_first or statement == "label" or not LABEL_CALLS.isdisjoint(calls)
        situations.append((not skipped.isdisjoint(calls), shown, labels))
    return situations


def numbered(text):
    """{} and {:.3g} of fmt become {0}, {1} as in the templates of errors."""
    number = iter(range(10))
    return re.sub(r"\{(:[^}]*)?\}", lambda _: "{%d}" % next(number), text)


def templates_of(tokens, of_qt):
    """Each text with the pieces that are added to it, whether phrases are shown there, and whether
    it is the label of an edit."""
    situations = situations_of(tokens, of_qt)
    at = 0
    while at < len(tokens):
        if tokens[at][0] != "text" or situations[at][0]:
            at += 1
            continue
        pieces = []
        before = at
        while before > 0 and tokens[before - 1] == ("sign", "+"):
            before = operand_start(tokens, before - 1)
            pieces.append(None)
        end = at
        while True:
            kind, token = tokens[end]
            stop = operand_end(tokens, end)
            pieces.append(token if kind == "text" and stop == end + 1 else None)
            if stop >= len(tokens) or tokens[stop] != ("sign", "+"):
                break
            end = stop + 1
        text, number = "", 0
        for piece in pieces:
            if piece is None:
                text += "{%d}" % number
                number += 1
            else:
                text += piece
        if text.endswith(" "):
            text += "{%d}" % number  # (fails ? "Could not mesh " : "Meshing ") + name
        # Texts over several lines are translated line by line.
        yield numbered(text.removeprefix("\\n")), situations[at][1:]
        at = max(at + 1, end + 1 if tokens[end][0] == "text" else end)


def words_of(text):
    """None when the text is nothing to translate: SQL, a number with a unit, a part of a key."""
    plain = re.sub(r"\{\d\}", "", text)
    is_value = re.match(r"[\d.,]+ [\w, ]+$", plain)
    return [] if is_value or NOT_READ.match(text) else re.findall(r"[A-Za-z]{3,}", plain)


def is_sentence(text):
    return (words_of(text) and " " in text and re.match(r"[A-Z'\"{(\\]", text) and
            re.search(r"[.?!]\\?\"?$", text))


def is_phrase(text):
    words = words_of(text)
    fields = len(re.findall(r"\{\d\}", text))
    return (words and len(re.findall(r"[A-Za-z]{2,}", text)) >= fields - 1 and
            (" " in text.strip() or re.match(r"[A-Z][a-z]{2}", text)))


def texts_of(folder):
    """The texts, and the labels of edits, each with the file that has it first."""
    texts, labels = {}, {}
    for room in ROOMS + QT_ROOMS:
        for file in sorted((folder / room).rglob("*")):
            name = file.relative_to(folder).as_posix()
            is_made = name.startswith(HEADERS.as_posix() + "/")
            if is_made or file.suffix not in (".cpp", ".h") or name in NOT_SHOWN:
                continue
            of_qt = room in QT_ROOMS
            for text, (shown, is_label) in templates_of(tokens_of(file.read_text(encoding="utf-8")),
                                            of_qt):
                if is_label:
                    if is_phrase(text):
                        labels.setdefault(text, name)
                    continue
                sentences, phrases = shown or not of_qt, shown or name in TABLES
                if sentences and is_sentence(text) or phrases and is_phrase(text):
                    texts.setdefault(text, name)
    for rule in json.loads((folder / RULES).read_text(encoding="utf-8"))["rules"]:
        reason = re.sub(r"^designation (?!of )\S+$", "designation {0}", rule["reason"])
        texts.setdefault(reason, RULES)
    for text in OTHERS:
        texts.setdefault(text, "others")
    for text in OTHER_LABELS:
        labels.setdefault(text, "others")
    return texts, labels


def list_of(name, context, texts):
    lines = [f"inline constexpr const char* {name}[] = {{"]
    last = None
    for text, file in texts.items():
        if file != last:
            lines.append("    // " + file)
            last = file
        lines.append('    QT_TRANSLATE_NOOP("%s", "%s"),' % (context, text))
    return lines + ["};"]


def header_of(name, context, texts):
    lines = ["#pragma once", "",
             "// Made by translations/extract_engine_texts.py: do not edit.", "",
             "#include <QtGlobal>", "", "namespace twinbench {", "", "// clang-format off"]
    lines += list_of(name, context, texts)
    lines += ["// clang-format on", "", "}  // namespace twinbench", ""]
    return "\n".join(lines)


def headers_of(folder):
    """The text of each header, by its name."""
    texts, labels = texts_of(folder)
    headers = {"edit_labels.h": header_of("kEditLabels", "edit", labels)}
    rooms = {room: {} for room in ROOMS + ["other"]}
    for text, file in texts.items():
        room = file.split("/")[0]
        rooms[room if room in rooms else "other"][text] = file
    for room, of_room in rooms.items():
        headers[room + ".h"] = header_of(f"k{room.capitalize()}Texts", "engine", of_room)
    return headers


def main():
    folder = Path(sys.argv[1])
    (folder / HEADERS).mkdir(exist_ok=True)
    for name, header in headers_of(folder).items():
        target = folder / HEADERS / name
        if "--check" not in sys.argv:
            target.write_text(header, encoding="utf-8")
        elif not target.exists() or target.read_text(encoding="utf-8") != header:
            sys.exit(f"{HEADERS / name} is old: build the target update_translations")


main()
