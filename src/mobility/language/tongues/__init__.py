"""Names of exercises in other languages: one file a language, each with the same three tables.

`NAMES` has the names of an exercise, separated by `|`, under its id.  `TOOLS` and `ZONES` are the words of
self-massage, which stand together in either order; `WITH` says what is held, behind the name of the exercise.
All names are as people write them; letters with marks may be written without.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Protocol, cast

LANGUAGES = ("french", "german", "italian", "portuguese", "spanish")

MASSAGE = (
    "lacrosse-ball-low-back", "lacrosse-ball-upper-back", "lacrosse-ball-calf", "lacrosse-ball-hamstring",
    "lacrosse-ball-quad", "lacrosse-ball-it-band", "lacrosse-ball-adductor", "lacrosse-ball-hip-flexor",
    "lacrosse-ball-lat", "lacrosse-ball-chest", "lacrosse-ball-shoulder", "lacrosse-ball-forearm",
    "lacrosse-ball-neck", "lacrosse-ball-foot", "lacrosse-ball-shin", "lacrosse-ball-abdomen",
    "lacrosse-ball-glute", "foam-roll-low-back", "foam-roll-hip-flexor", "foam-roll-lat", "foam-roll-neck",
    "foam-roll-shin", "massage-gun-low-back", "massage-gun-hip-flexor", "massage-gun-lat", "massage-gun-neck",
    "massage-gun-shin", "tennis-ball-low-back", "tennis-ball-hip-flexor", "tennis-ball-lat", "tennis-ball-neck",
    "tennis-ball-shin",
)  # fmt: skip
"""Self-massage, each a tool and a zone."""

HELD = (
    "weighted-sit-up", "medicine-ball-sit-up", "weighted-v-up", "medicine-ball-v-up", "weighted-reverse-crunch",
    "weighted-hanging-knee-raise", "dumbbell-russian-twist", "plate-russian-twist", "cable-russian-twist",
    "kettlebell-russian-twist", "medicine-ball-russian-twist", "band-wood-chop", "dumbbell-wood-chop",
    "medicine-ball-wood-chop", "kettlebell-pistol-squat", "dumbbell-pistol-squat", "weighted-squat-jump",
    "dumbbell-squat-jump", "barbell-squat-jump", "weighted-box-jump", "dumbbell-split-jump", "dumbbell-burpee",
    "weighted-jumping-jack",
)  # fmt: skip
"""An exercise of `NAMES` with something in the hands."""

_HELD_AS = ("medicine-ball", "dumbbell", "kettlebell", "barbell", "weighted", "plate", "cable", "band")


class Tongue(Protocol):
    """What a file of a language holds."""

    NAMES: Mapping[str, str]
    TOOLS: Mapping[str, str]
    ZONES: Mapping[str, str]
    WITH: Mapping[str, str]
    ARTICLES: frozenset[str]  # definite ones: "one knee" is not "the knee"


def tongue(language: str) -> Tongue:
    """The tables of a language of `LANGUAGES`."""
    return cast(Tongue, import_module(f".{language}", __name__))


def all_names() -> Iterator[tuple[str, str]]:
    """Ids with every name in every language."""
    for language in LANGUAGES:
        yield from names_in(language)


def names_in(language: str) -> Iterator[tuple[str, str]]:
    """Ids with their names in a language, as people write them and without marks or articles."""
    tables = tongue(language)
    for id, name in (*_written(tables), *_massages(tables), *_held(tables)):
        for told in dict.fromkeys((name, _without(name, tables.ARTICLES))):
            yield id, told
            if language == "german" and (spelt := _spelt_out(told)) != told:
                yield id, spelt


def _written(tables: Tongue) -> Iterator[tuple[str, str]]:
    return ((id, name) for id, names in tables.NAMES.items() for name in names.split("|"))


def _massages(tables: Tongue) -> Iterator[tuple[str, str]]:
    for id in MASSAGE:
        tool = next(tool for tool in tables.TOOLS if id.startswith(tool))
        for said in tables.TOOLS[tool].split("|"):
            for zone in tables.ZONES[id.removeprefix(f"{tool}-")].split("|"):
                yield id, f"{said} {zone}"
                yield id, f"{zone} {said}"


def _held(tables: Tongue) -> Iterator[tuple[str, str]]:
    for id in HELD:
        implement = next(word for word in _HELD_AS if word in id)
        plain = id.replace(f"{implement}-", "", 1)
        # many say the English name, with what is held in their own words
        for name in (*tables.NAMES[plain].split("|"), plain.replace("-", " ")):
            for held in tables.WITH[implement].split("|"):
                yield id, f"{name} {held}"


def _without(name: str, articles: frozenset[str]) -> str:
    """The name without articles, which people leave out of a list."""
    return " ".join(word for word in name.split() if word.casefold() not in articles)


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def _spelt_out(name: str) -> str:
    """German as it is typed on a keyboard without umlauts."""
    return name.translate(_UMLAUTS)
