"""Lines that hold more or less than one exercise: choices, supersets, rests and headings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from attrs import evolve, frozen

from ..errors import ModelError
from .doses import taken
from .lines import REMEMBERED, Line, read_line, unmarked

Joint = Literal["choice", "series"]
"""`choice`: one of them is done; `series`: all of them, one after the other."""

_JOINTS: tuple[tuple[Joint, re.Pattern[str]], ...] = (
    ("choice", re.compile(r"\s+(?:or|oder|ou|oppure)\s+|\s+/\s+|\s+\|\s+", re.IGNORECASE)),
    ("series", re.compile(r"\s+\+\s+")),
    (
        "series",
        re.compile(r"\s+(?:\+|&|superset(?:ted)?\s+with|ss|into|then|and)\s+|\s*;\s+|,\s+|\s*→\s*", re.IGNORECASE),
    ),
    ("choice", re.compile(r"(?<=[^\W\d])/(?=[^\W\d])")),
    # of a class that flows from one pose to the next
    ("series", re.compile(r"\s+(?:(?:flow|move|moving|transition)\s+)?(?:in)?to\s+", re.IGNORECASE)),
)
_PLAIN_JOINTS = frozenset(pattern for _, pattern in _JOINTS[:2])
_MOST_PARTS = 8
_STRONG = (
    "warm warmup cool cooldown workout routine session program day week block circuit superset round rounds part "
    "section aufwarmen abwarmen woche tag calentamiento enfriamiento dia semana echauffement jour semaine "
    "riscaldamento defaticamento giorno settimana aquecimento monday tuesday wednesday thursday friday saturday sunday "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag"
)
_WEAK = (
    "finisher complex up down main set sets giant tri mobility stretch stretches stretching activation accessory "
    "accessories core abs strength power conditioning cardio upper lower full body push pull leg legs arm "
    "arms back chest shoulder "
    "shoulders glutes hips morning evening exercises a b c d e and the of x off rest rehab prehab physio yoga dehnen "
    "dehnung estiramientos etirements allungamento alongamento alongamentos one two three light heavy easy hard "
    "optional bonus exercise movement drill ejercicio esercizio ubung exercice exercicio next also if time"
)
_SECTION_WORDS = frozenset(f"{_STRONG} {_WEAK}".split())
_STRONG_WORDS = frozenset(_STRONG.split())
_DAY = re.compile(
    r"(?:day|tag|d[ií]a|jour|giorno|dia|week|woche)\s*\w{1,2}\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag\b|mittwoch\b",
    re.IGNORECASE,
)
_REST = re.compile(r"(?:rest|pause|break|descanso|repos|recupero|recovery|rest day)\W*", re.IGNORECASE)
_SUPERSET = re.compile(
    r"\s*(?:super\s?-?set|giant\s+set|tri-?\s?set|circuit|complex|ss)\s*[A-Z0-9]?\s*[:–-]\s*", re.IGNORECASE
)
_PREFIX = re.compile(r"[^:]{1,40}:[*_]*\s+(?=\S)")
_WORD = re.compile(r"\w+")


@frozen(kw_only=True)
class Parts:
    """A line with several exercises in it, each taken apart.

    `sure` where the line says that they belong together, `plain` where a sign parts them that names do not have.
    A dose that only one of them has counts for those without.
    """

    joint: Joint
    lines: tuple[Line, ...]
    sure: bool = False
    plain: bool = False


def parts_of(line: Line) -> tuple[Parts, ...]:
    """The ways in which a line may be several exercises, the likeliest first; last, what follows a heading in it."""
    return _parts_of(line.text)


@lru_cache(maxsize=REMEMBERED)
def _parts_of(text: str) -> tuple[Parts, ...]:
    return tuple(_ways(text))


def _ways(text: str) -> Iterator[Parts]:
    together = _SUPERSET.match(text)
    section = _PREFIX.match(text)
    prefix = together or (section if section and is_heading(section[0].strip()) else None)
    start = prefix.end() if prefix else 0
    for joint, pattern in _JOINTS:
        pieces = tuple(_pieces(text, pattern, start))
        if 1 < len(pieces) <= _MOST_PARTS and not any(piece.problem for piece in pieces):
            sure = bool(together) and joint == "series"
            yield Parts(joint=joint, lines=_sharing(pieces), sure=sure, plain=pattern in _PLAIN_JOINTS)
    if prefix:
        yield Parts(joint="series", lines=(read_line(text[start:]),))


def _pieces(text: str, pattern: re.Pattern[str], start: int) -> Iterator[Line]:
    """Each piece as a line of its own."""
    ends = [(found.start(), found.end()) for found in pattern.finditer(text, start)]
    for begin, end in zip([start, *(end for _, end in ends)], [*(at for at, _ in ends), len(text)], strict=True):
        yield read_line(text[begin:end])


def _sharing(pieces: tuple[Line, ...]) -> tuple[Line, ...]:
    doses = [piece for piece in pieces if piece.dose is not None or piece.cues]
    if len(doses) != 1:
        return pieces
    shared = doses[0]
    return tuple(evolve(piece, dose=shared.dose, cues=shared.cues) for piece in pieces)


def rest_row(text: str) -> str | None:
    """A row that only says to rest (`Rest 60 s`), without its bullet; None for any other line."""
    told = unmarked(text)[1].strip(" *_.")
    if len(told) > 80:
        return None
    try:
        left = taken(told)[0].strip(" ,.;:*_()-–") if any(map(str.isdigit, told)) else told
    except ModelError:  # a number that nobody can tell, such as 20,125, makes it another row
        return None
    return told if not left or _REST.fullmatch(left) else None


def is_day(text: str) -> bool:
    """Whether a heading begins a day: `Day 2 - legs`, `Monday`."""
    return bool(_DAY.match(text.strip(" *_#:.-")))


def is_heading(text: str) -> bool:
    """Whether a line only says which part of the plan follows: `Warm-up`, `Day 2 - legs`, `Core:`."""
    told = text.strip(" *_#")
    plain = [word.translate(_PLAIN) for word in _WORD.findall(told.lower())]
    known = bool(plain) and all(word in _SECTION_WORDS or word.isdigit() for word in plain)
    return known and (told.endswith(":") or not _STRONG_WORDS.isdisjoint(plain))


_PLAIN = str.maketrans("äöüáéíóúàèìòùâêîôûãõç", "aouaeiouaeiouaeiouaoc")


def rounds(text: str) -> int | None:
    """How often what follows is done, where a line says just that: `3 rounds of:`; None for any other line."""
    found = re.fullmatch(
        r"\W*(\d{1,2})\s*(?:rounds?|runden|rondas|tours|giri|x)\s*(?:of|through)?\W*", text, re.IGNORECASE
    )
    return int(found[1]) if found and int(found[1]) else None
