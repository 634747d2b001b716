"""The dose in a line: pieces of text that say how much, each with what it means.

Sets, repetitions, seconds, breaths, load, rest and perceived effort have fields of `Dose`.  What is understood and
has none (tempo, share of the most one can lift, distance, "as many as possible") is kept word for word as a cue.
Of a range the upper end counts, of a rest the lower one: that is the larger exposure.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from ..errors import ModelError

POUND_KG = 0.45359237
"""Kilograms in a pound (international definition)."""

TABATA = {"sets": 8, "seconds": 20, "rest_s": 10}
"""Eight bouts of 20 s with 10 s of rest (Tabata et al. 1996)."""

MOST_EFFORT = 10
"""The end of the scale of perceived effort, at which no further repetition is possible."""

LEAST_METRES = 10
"""`20 m` are metres, `2 m` may as well be minutes (policy)."""

Given = dict[str, Any]

_NUMBER = r"\d{1,9}(?:[.,]\d{1,9})?"
_SECONDS = r"seconds?|secs?|s|sekunden?|sek|segundos?|seg|secondes?|secondi|secondo|\"|″|''"
_MINUTES_ = r"minutes?|mins?|minuten|minutos?|minuti|'|′"
_TIME = rf"(?:{_SECONDS}|{_MINUTES_})"
_REPS = (
    r"repetitions?|reps?|times|wiederholungen|wiederholung|wdh|repeticiones|repetición|répétitions?|ripetizioni"
    r"|ripetizione|repetições|repetição"
)
_BREATHS = r"breaths?|atemzüge|atemzug|respiraciones|respiración|respirations?|respiri|respiro|respirações|respiração"
_COUNT = rf"(?:{_REPS}|{_BREATHS})"
_PLACE = (
    r"(?:side|leg|arm|way|direction|hand|foot|seite|bein|arm|richtung|lado|pierna|brazo|côté|jambe|bras|lato|gamba"
    r"|braccio|perna|braço)s?"
)
_PER = r"(?:per|each|every|ea|on\s+each|on\s+every|je|pro|jede|por|cada|par|chaque|ogni)"
_PER_SIDE = rf"(?:/|{_PER}\b|a\b)\s*{_PLACE}\b"
_START = r"(?:[,;:–-]\s*hold\s+)?(?:\bfor\s+)?(?<![\w/.-])"
_END = rf"(?P<each>\s*{_PER_SIDE})?(?![\w/%+-])"
_UP_TO = rf"(?P<amount>{_NUMBER})(?:\s*(?:[-–]|to\s)\s*(?P<upto>{_NUMBER}))?"
_OF = (
    r"(?:[x×*]|(?:sets?|rounds?)\s*[x×]|(?:sets?|rounds?)\s+of|(?:sätze?|saetze)\s+(?:à|a|von|mit)"
    r"|(?:series|serie|séries?)\s+(?:de|da|di))"
)
_SETS_OF = rf"(?:\d{{1,2}}\s*[-–]\s*)?(?P<sets>\d{{1,2}})\s*{_OF}\s*"
_RESTING = r"(?:rest|pause|break|pausa|descanso|repos|recupero|recovery)"
_BETWEEN = r"(?:\s+(?:between|btw\.?)(?:\s+(?:sets|rounds|exercises))?)?"
_SPAN = rf"(?:(?P<min>\d{{1,3}}):(?P<sec>[0-5]\d)|(?P<least>{_NUMBER})(?:\s*[-–]\s*{_NUMBER})?\s*(?P<unit>{_TIME}))"


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


# ---- values -----------------------------------------------------------------------------------------


def _figure(text: str) -> float:
    if re.fullmatch(r"\d+,\d{3}", text):
        raise ModelError(owner="Dose", field="dose", value=text, expected="a number without a comma for thousands")
    value = float(text.replace(",", "."))
    return int(value) if value.is_integer() else value


def _time(value: float, unit: str) -> float:
    return value * 60 if unit != "''" and re.fullmatch(_MINUTES_, unit, re.IGNORECASE) else value


def _span(found: re.Match[str]) -> float:
    if found["min"]:
        return 60 * int(found["min"]) + int(found["sec"])
    return _time(_figure(found["least"]), found["unit"].lower())


def _kept(found: re.Match[str]) -> Given:
    """The words themselves, for which a dose has no field."""
    return {"cues": (re.sub(r"\s+", " ", found[0]).strip(" ,;:()"),)}


def _each_of(found: re.Match[str]) -> Given:
    return {"each_side": True} if found["each"] else {}


# ---- one reader a pattern: found, given so far -> values; nothing where they do not fit ------------------------

_AMOUNTS = frozenset({"seconds", "reps", "breaths"})


def _amount(found: re.Match[str], given: Given) -> Given:
    if given.keys() & _AMOUNTS:
        return {}
    unit = (found["unit"] or "reps").lower()
    value = _figure(found["upto"] or found["amount"])
    if re.fullmatch(_BREATHS, unit):
        return {"breaths": value, **_each_of(found)}
    if re.fullmatch(_REPS, unit):
        return {"reps": value, **_each_of(found)}
    return {"seconds": _time(value, unit), **_each_of(found)}


def _sets(found: re.Match[str], given: Given) -> Given:
    amount = _amount(found, given)
    if not amount:
        return {}
    more = {"cues": ("as many as possible in the last set",)} if found["more"] else {}
    return {**amount, **_set_count(found, given), **more}


def _clock(found: re.Match[str], given: Given) -> Given:
    if given.keys() & _AMOUNTS:
        return {}
    sets = _set_count(found, given) if found["sets"] else {}
    return {"seconds": 60 * int(found["min"]) + int(found["sec"]), **sets, **_each_of(found)}


def _set_count(found: re.Match[str], given: Given) -> Given:
    return {} if "sets" in given else {"sets": int(found["sets"])}


def _times(found: re.Match[str], given: Given) -> Given:
    """`x 10` says how many repetitions, `30 s x 3` how many sets."""
    name = "sets" if given.keys() & _AMOUNTS else "reps"
    return {} if name in given else {name: int(found["upto"] or found["amount"]), **_each_of(found)}


def _times_before(found: re.Match[str], given: Given) -> Given:
    """`10x squats`, but `3x plank` where the seconds stand elsewhere."""
    name = "sets" if given.keys() & _AMOUNTS else "reps"
    return {} if name in given else {name: int(found["amount"])}


def _both_sides(found: re.Match[str], given: Given) -> Given:
    """`3 x 10/10`: ten on the left and ten on the right."""
    if found["amount"] != found["other"] or given.keys() & _AMOUNTS:
        return {}
    return {"sets": int(found["sets"]), "reps": int(found["amount"]), "each_side": True}


def _of_each(found: re.Match[str], given: Given) -> Given:
    """`10 reps of 3 s`: each is held."""
    if given.keys() & _AMOUNTS:
        return {}
    return {"reps": int(found["reps"]), "seconds": _time(_figure(found["amount"]), found["unit"].lower())} | (
        _set_count(found, given) if found["sets"] else {}
    )


def _hold(found: re.Match[str], given: Given) -> Given:
    """`3x10, hold 5 s`: each repetition is held."""
    if "reps" not in given or "seconds" in given:
        return {}
    return {"seconds": _time(_figure(found["amount"]), found["unit"].lower())}


def _mass(found: re.Match[str]) -> float:
    mass = _figure(found["mass"])
    return mass * POUND_KG if found["unit"][0].lower() in "lp" else mass


def _load(found: re.Match[str], _given: Given) -> Given:
    return {"load_kg": _mass(found) * (2 if found["hands"] else 1)}


def _set_by_set(found: re.Match[str], given: Given) -> Given:
    """`8x55kg, 8x57.5kg` or `100 kg x 5, 110 kg x 3`: a log, of whose sets the largest count."""
    if given.keys() & _AMOUNTS:
        return {}
    sets = [(int(one["reps"] or one["reps2"]), _mass(one)) for one in _LOGGED_SET.finditer(found[0])]
    return {"sets": len(sets), "reps": max(reps for reps, _ in sets), "load_kg": max(mass for _, mass in sets)}


def _sets_reps_load(found: re.Match[str], _given: Given) -> Given:
    return {"sets": int(found["sets"]), "reps": int(found["reps"]), "load_kg": _mass(found)}


def _times_load(found: re.Match[str], given: Given) -> Given:
    """`5 x 100 kg` are five repetitions; beside a dose, `2 x 20 kg` is what the two hands hold."""
    count = int(found["sets"])
    if not given.keys() & _AMOUNTS:
        return {"reps": count, "load_kg": _mass(found)}
    return {"load_kg": 2 * _mass(found)} if count == 2 and "load_kg" not in given else {}


def _times_twice(found: re.Match[str], given: Given) -> Given:
    """`100 kg x 5 x 3`: repetitions, then sets, as logs of lifters have it."""
    if "load_kg" not in given or given.keys() & (_AMOUNTS | {"sets"}):
        return {}
    return {"reps": int(found["reps"]), "sets": int(found["sets"])}


def _rest(found: re.Match[str], given: Given) -> Given:
    return {} if "rest_s" in given else {"rest_s": _span(found)}


def _on_off(found: re.Match[str], given: Given) -> Given:
    if given.keys() & _AMOUNTS:
        return {}
    work = _time(_figure(found["amount"]), (found["unit"] or "s").lower())
    return {"seconds": work, "rest_s": _time(_figure(found["off"]), (found["unit2"] or "s").lower())}


def _effort(found: re.Match[str], given: Given) -> Given:
    return {} if "effort" in given else {"effort": _figure(found["upto"] or found["amount"])}


def _at(found: re.Match[str], given: Given) -> Given:
    """`@8` is an effort; `@ 60` is a load in a unit that is not told."""
    return _effort(found, given) if _figure(found["upto"] or found["amount"]) <= MOST_EFFORT else _kept(found)


def _in_reserve(found: re.Match[str], given: Given) -> Given:
    """Repetitions left in reserve and perceived effort add up to ten (Zourdos et al. 2016)."""
    left = int(found["left"] or found["left2"])
    return {} if "effort" in given or left > MOST_EFFORT else {"effort": MOST_EFFORT - left}


def _ladder(found: re.Match[str], given: Given) -> Given:
    """`21-15-9`: so many sets; the largest counts for each."""
    rungs = [int(number) for number in re.findall(r"\d+", found["rungs"])]
    steps = {later - one for one, later in pairwise(rungs)}
    falling = all(step < 0 for step in steps)
    regular = len(steps) == 1 and (min(steps) > 0 or (min(steps) == 0 and "-" not in found["rungs"]))
    if given.keys() & _AMOUNTS or not (falling or regular):
        return {}
    same = {} if steps == {0} else _kept(found)
    return {"sets": len(rungs), "reps": max(rungs), **same}


def _every_minute(found: re.Match[str], _given: Given) -> Given:
    return {"sets": max(1, int(found["total"]) // max(1, int(found["each"] or 1))), **_kept(found)}


def _most(found: re.Match[str], given: Given) -> Given:
    """As many as possible; to failure is the end of the scale of effort."""
    sets = {"sets": int(found["sets"])} if found["sets"] and "sets" not in given else {}
    time = {"seconds": 60 * int(found["total"])} if found["total"] and not given.keys() & _AMOUNTS else {}
    failing = "fail" in found[0].lower() and "effort" not in given
    return {**sets, **time, **({"effort": MOST_EFFORT} if failing else {}), "cues": (found["most"],)}


def _tabata(_found: re.Match[str], given: Given) -> Given:
    return {} if given.keys() & _AMOUNTS else {**TABATA, "cues": ("Tabata",)}


def _distance(found: re.Match[str], given: Given) -> Given:
    bare_metres = found["unit"].lower() == "m"
    if bare_metres and _figure(found["amount"]) < LEAST_METRES:
        return {}
    sets = {"sets": int(found["sets"])} if found["sets"] and "sets" not in given else {}
    return {**sets, "cues": (f"{found['amount']} {found['unit']}",), **_each_of(found)}


def _note(found: re.Match[str], _given: Given) -> Given:
    return _kept(found)


def _each(_found: re.Match[str], _given: Given) -> Given:
    return {"each_side": True}


def _side(found: re.Match[str], _given: Given) -> Given:
    return {"side": found["side"].lower()}


_MASS = rf"(?P<mass>{_NUMBER})\s*(?P<unit>kgs?|kilos?|lbs?|pounds?)"
_BOTH_HANDS = r"(?P<hands>\s*(?:each\s+hand|per\s+hand|a\s+hand|each|ea)\b\.?)?"
_LEADING = r"(?:[5-9]|[1-9]\d{1,2})"
_NOT_A_NAME = r"(?!(?:arm|leg|hand|foot|point|way|count|step|position|part|side|inch|degree|months?|weeks?|days?)\b)"
_RUNGS = r"\d{1,3}(?:-\d{1,3}){2,}|\d{1,3}(?:/\d{1,3}){2,}|\d{1,3}(?:,\s*\d{1,3}){2,}"
_SET = rf"(?:(?P<reps>\d{{1,3}})\s*[x×]\s*)?{_MASS}(?:\s*[x×]\s*(?P<reps2>\d{{1,3}}))?"
_LOGGED_SET = _pattern(_SET)
_LOGGED = rf"(?:\d{{1,3}}\s*[x×]\s*{_NUMBER}\s*(?:kgs?|lbs?)|{_NUMBER}\s*(?:kgs?|lbs?)\s*[x×]\s*\d{{1,3}})"
READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Given], Given]], ...] = (
    (_pattern(rf"[,;(]?\s*(?<!\w){_RESTING}\b{_BETWEEN}\s*[:=]?\s*(?:of\s+|for\s+)?{_SPAN}{_BETWEEN}(?!\w)\)?"), _rest),
    (_pattern(rf"[,;(]?\s*(?<![\w/.-]){_SPAN}\s*(?:of\s+)?{_RESTING}\b{_BETWEEN}\)?"), _rest),
    (_pattern(r"(?:@|\btempo\b)\s*:?\s*(?:[\dx]{4}|[\dx](?:[-/][\dx]){2,3})(?![\w/-])"), _note),
    (_pattern(r"(?<![\w/-])\d\dX\d(?![\w/-])"), _note),
    (_pattern(rf"@\s*{_NUMBER}(?:\s*[-–]\s*{_NUMBER})?\s*%(?:\s*(?:of\s+)?(?:e?1\s*rm|max|tm|bw|bodyweight))?"), _note),
    (_pattern(rf"{_NUMBER}(?:\s*[-–]\s*{_NUMBER})?\s*%\s*(?:of\s+)?(?:e?1\s*rm|max|tm|bw|bodyweight)\b"), _note),
    (_pattern(r"@?\s*(?<![\w/.-])\d{1,2}\s?RM\b"), _note),
    (_pattern(rf"[@(]?\s*\bRPE\s*:?\s*@?\s*{_UP_TO}(?![\w%])\)?"), _effort),
    (_pattern(r"[@(]?\s*(?:\bRIR\s*:?\s*(?P<left>\d{1,2})|(?<!\w)(?P<left2>\d{1,2})\s*(?:RIR|in\s+reserve))\b\)?"),
     _in_reserve),
    (_pattern(rf"(?<![\w/,.-])(?P<rungs>{_RUNGS})(?:\s*{_REPS})?(?![\w/,%+-])"), _ladder),
    (_pattern(rf"(?<![\w/.-])(?P<amount>{_NUMBER})\s*(?P<unit>{_TIME})?\s*on\s*[,/]?\s*"
              rf"(?P<off>{_NUMBER})\s*(?P<unit2>{_TIME})?\s*off\b"), _on_off),
    (_pattern(r"\bE(?P<each>\d)?MOM\s*(?:x|for|:)?\s*(?P<total>\d{1,2})(?:\s*min(?:ute)?s?)?\b"), _every_minute),
    (_pattern(r"(?:(?<![\w/.-])(?P<sets>\d{1,2})\s*(?:[x×]|sets?(?:\s+of)?)\s*|(?<!\w)[x×]\s*|(?<![a-z]))"
              r"(?P<most>AMRAP|max(?:imum)?\s+reps|(?:to|till|until)\s+(?:technical\s+)?failure|failure)\b"
              r"(?:\s+(?:in\s+)?(?P<total>\d{1,2})(?:\s*min(?:ute)?s?)?\b)?"), _most),
    (_pattern(r"\btabata\b"), _tabata),
    (_pattern(rf"(?<![\w/.-]){_LOGGED}(?:\s*[,;]\s*{_LOGGED})+(?![\w/%+-])"), _set_by_set),
    (_pattern(rf"(?<![\w/.-])(?P<sets>\d{{1,2}})\s*[x×]\s*(?P<reps>\d{{1,4}})\s*[x×]\s*{_MASS}(?![\w/%+-])"),
     _sets_reps_load),
    (_pattern(rf"(?:@\s*|\bwith\s+)?(?<![\w/.-]){_MASS}{_BOTH_HANDS}(?![\w/%+-])"), _load),
    (_pattern(r"(?<!\w)[x×]\s*(?P<reps>\d{1,4})\s*[x×]\s*(?P<sets>\d{1,2})(?![\w/%+-])"), _times_twice),
    (_pattern(rf"(?:(?<![\w/.-])(?P<sets>\d{{1,2}})\s*[x×]\s*)?(?<![\w/.-])(?P<reps>\d{{1,5}})\s*(?:{_REPS})\s*"
              rf"(?:of|with|x)?\s*(?P<amount>{_NUMBER})\s*(?P<unit>{_TIME})(?:\s*holds?)?(?![\w/%+-])"), _of_each),
    (_pattern(r"(?<![\w/.-])(?P<sets>\d{1,2})\s*[x×]\s*(?P<amount>\d{1,3})\s*/\s*(?P<other>\d{1,3})(?![\w/%+-])"),
     _both_sides),
    (_pattern(rf"{_START}(?<!:)(?:{_SETS_OF})?(?P<min>\d{{1,3}}):(?P<sec>[0-5]\d)(?!:)(?:\s*min)?{_END}"), _clock),
    (_pattern(rf"{_START}(?:{_SETS_OF})?(?P<min>\d{{1,3}})\s*(?:minutes?|mins?|m|'|′)\s*(?:and\s+)?"
              rf"(?P<sec>[0-5]?\d)\s*(?:seconds?|secs?|s|\"|''|″){_END}"), _clock),
    (_pattern(rf"{_START}{_SETS_OF}{_UP_TO}(?P<more>\+)?\s*(?P<unit>{_TIME}|{_COUNT})?{_END}"), _sets),
    (_pattern(rf"[,;(]?\s*(?:with\s+(?:a\s+)?)?\b(?:hold|pause)\s+(?:for\s+|of\s+)?(?P<amount>{_NUMBER})\s*"
              rf"(?P<unit>{_TIME})(?!\w)\)?"), _hold),
    (_pattern(rf"[,;(]?\s*(?:with\s+(?:a\s+)?)?(?<![\w/.-])(?P<amount>{_NUMBER})[\s-]*(?P<unit>{_TIME})\s+"
              r"(?:holds?|pauses?)\b\)?"), _hold),
    (_pattern(r"(?:(?<![\w/.-])\d{1,2}\s*[-–]\s*)?(?<![\w/.])(?P<sets>\d{1,2})\s*(?:sets?|rounds?|sätze|satz|saetze|series|serie|séries?|runden|rondas)"
              r"(?![\w/%+-])"), _set_count),
    (_pattern(rf"{_START}{_UP_TO}\s*(?P<unit>{_TIME}|{_COUNT}){_END}"), _amount),
    (_pattern(rf"{_START}{_UP_TO}(?P<unit>)(?P<each>\s*{_PER_SIDE})(?![\w/%+-])"), _amount),
    (_pattern(rf"{_START}{_UP_TO}(?P<unit>)(?P<each>\s*(?:each|ea\.?|e/s|p/s))\s*$"), _amount),
    (_pattern(rf"^[\s:,]*(?P<amount>{_LEADING})(?P<upto>)(?P<unit>)(?P<each>)\s+(?=[^\W\d]){_NOT_A_NAME}"), _amount),
    (_pattern(rf"(?<![\w/.-])(?P<sets>\d{{1,2}})\s*[x×]\s*{_MASS}(?![\w/%+-])"), _times_load),
    (_pattern(rf"(?<![\w/.-])(?:(?P<sets>\d{{1,2}})\s*[x×]\s*)?(?P<amount>{_NUMBER})\s*"
              rf"(?P<unit>m|meters?|metres?|km|miles?|yards?|yds?|feet|ft|cal(?:ories)?){_END}"), _distance),
    (_pattern(rf"(?:\b{_PER}\s+{_PLACE}\b|/\s*{_PLACE}\b|\bboth\s+sides\b|\bbeide\s+seiten\b|\bL\s*[/+&]\s*R\b"
              r"|\beach$|\bea\.?$|\be/s\b|\bp/s\b)"), _each),
    (_pattern(rf"(?<!\w)[x×]\s*(?P<amount>\d{{1,9}})(?:\s*[-–]\s*(?P<upto>\d{{1,9}}))?(?:\s*{_REPS})?{_END}"), _times),
    (_pattern(r"(?<![\w/.-])(?P<amount>\d{1,4})\s*[x×](?=\s*[^\W\d])"), _times_before),
    (_pattern(rf"@\s*{_UP_TO}(?![\w%.,])"), _at),
    (_pattern(r"[(,;–-]\s*(?P<side>left|right)(?:\s+side)?\s*\)?\s*$"), _side),
)  # fmt: skip
"""In the order in which they are tried; what one has taken the next do not see."""


def taken(text: str) -> tuple[str, Given]:
    """What is left of a line with blanks for what was understood, and the values that those were.

    The values are fields of `Dose`, `side` and `cues`.  Raises `ModelError` for a number that cannot be read.
    """
    given: Given = {}
    for pattern, read in READERS:
        found = pattern.search(text)
        if found and (values := read(found, given)):
            cues = (*given.get("cues", ()), *values.pop("cues", ()))
            given |= {**values, **({"cues": cues} if cues else {})}
            text = text[: found.start()] + " " * len(found[0]) + text[found.end() :]
    return text, given
