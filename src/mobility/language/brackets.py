"""What stands in brackets behind a name and is not understood: `Romanian deadlift (posterior chain focus)`."""

from __future__ import annotations

import re

from attrs import evolve

from ..model.reading import Reading, Source
from .lines import Line
from .names import Match, Names, words
from .origins import ANGLE_FACTS, LOAD_FACTS, POSTURE_FACTS

_BRACKETS = re.compile(r"(?P<name>[^()\[\]]{2,}?)\s*[(\[](?P<told>[^()\[\]]{1,200})[)\]]")
_PART = re.compile(r"[,;/+]|\s(?:or|and|then|with)\s", re.IGNORECASE)
_TURNS = frozenset(
    {"avoid", "dont", "except", "instead", "never", "no", "non", "not", "nur", "ohne", "sans", "senza", "sem", "sin",
     "skip", "unless", "until", "without"}
)  # fmt: skip
"""Words that may turn what is said into its opposite."""

SURE = 0.6
"""How sure a name is beside brackets that were not understood (policy)."""


def beside_brackets(line: Line, names: Names) -> tuple[Line, Match, Reading] | None:
    """A line without its brackets, what it names and how sure that is; None where the brackets may change the movement.

    The words in brackets become a cue.  Angles, supports and load count as assumed, since the words may speak of them.
    None too where the words deny something or name an exercise of their own.
    """
    found = _BRACKETS.fullmatch(line.name)
    match = names.resolve(found["name"]) if found else None
    if found is None or match is None or not _TURNS.isdisjoint(words(found["told"])):
        return None
    told = found["told"].strip()
    if any(names.resolve(part) for part in (told, *_PART.split(told)) if part.strip()):
        return None
    assumed: dict[str, Source] = dict.fromkeys((*POSTURE_FACTS, *ANGLE_FACTS, *LOAD_FACTS), "default")
    remark = f"read without what stands in brackets: ({told})"
    reading = Reading(how=match.how, origins=assumed, sure=SURE, remarks=(remark,))
    return evolve(line, name=found["name"], cues=(*line.cues, told)), match, reading
