"""The dose of an item of JSON or YAML, whatever its app calls sets, repetitions, seconds, rest and load."""

from __future__ import annotations

from ..programs.csv_dose import MOST_EFFORT, READERS, YES, Told, one_side
from ..programs.table_cells import in_kg
from ..syntax.tree import Leaf, ListNode, MapNode
from .keys import Fields

_AMOUNTS = {
    "sets": ("sets", "numsets", "setcount", "numberofsets", "maxsets", "rounds", "numrounds", "satze",
             "series", "serie"),
    "reps": ("reps", "repetitions", "numreps", "repcount", "numberofreps", "maxreps", "repsmax", "repsexpr", "reprange",
             "reprangemax", "repsrange", "wiederholungen", "wdh", "repeticiones", "ripetizioni", "repeticoes"),
    "breaths": ("breaths", "breathcount", "numbreaths", "holdbreaths", "respiraciones", "atemzuge"),
    "seconds": ("seconds", "hold", "holdseconds", "holdtime", "holdduration", "holdsecs", "holdsec", "holdtimeseconds",
                "holds", "segundos", "sekunden"),
    "rest": ("rest", "restseconds", "restsec", "restsecs", "resttime", "restperiod", "restduration", "resttimer",
             "restbetweensets", "restaftersets", "restinseconds", "pause", "pausa", "descanso", "repos"),
    "rpe": ("rpe",),
}  # fmt: skip
"""What a dose says -> the keys for it, read as the columns of tables are."""

_LENGTHS = ("duration", "durationseconds", "durationsecs", "durationsec", "durations", "durationinseconds", "time",
            "timeseconds", "timesec", "timeinseconds", "timer", "timersec", "secs", "sec", "length", "interval",
            "worktime", "workseconds", "work", "dauer", "duracion", "duree", "durata", "duracao")  # fmt: skip
"""The length of a set; beside repetitions it is that of all of them, for which a dose has no field."""

_MEANT = ("target", "planned", "default", "recommended", "suggested", "prescribed")
"""What stands before an amount that is a plan."""

_OTHER_UNITS = {
    "minutes": ("seconds", 60.0), "mins": ("seconds", 60.0), "durationminutes": ("seconds", 60.0),
    "durationmin": ("seconds", 60.0), "durationmins": ("seconds", 60.0), "holdminutes": ("seconds", 60.0),
    "durationms": ("seconds", 0.001), "milliseconds": ("seconds", 0.001), "durationmillis": ("seconds", 0.001),
    "restminutes": ("rest_s", 60.0), "restmin": ("rest_s", 60.0), "restmins": ("rest_s", 60.0),
    "restms": ("rest_s", 0.001),
}  # fmt: skip
_SPOKEN = ("dose", "dosage", "prescription", "scheme", "setsreps", "setsandreps", "setsxreps", "repscheme")
_LOADS = ("weight", "load", "weightexpr", "gewicht", "peso", "poids")
_WEIGHTS = {"weightkg": "kg", "loadkg": "kg", "weightlbs": "lb", "weightlb": "lb", "loadlbs": "lb", "loadlb": "lb"}
_BOTH_SIDES = ("perside", "eachside", "bothsides", "sides", "switch", "switchsides", "split", "hastwosides", "twosided",
               "unilateral", "isunilateral", "sided", "repeatotherside", "eachleg",
               "eacharm")  # fmt: skip
_ENDS = ("max", "end", "upper", "to", "high", "value", "amount", "count", "min", "start")
"""Of a range the upper end counts, since it is the larger exposure."""

_FIELD = {"rest": "rest_s", "rpe": "effort"}
_TIMES = frozenset({"seconds", "rest"})
_LARGEST = ("reps", "seconds", "load_kg", "effort", "breaths")
_NONE = frozenset({"-", "–", "n/a", "none", "null", "0"})


_KEYS = frozenset(
    {
        *(key for keys in _AMOUNTS.values() for key in keys), *_LENGTHS, *_OTHER_UNITS, *_SPOKEN, *_LOADS, *_WEIGHTS,
        *_BOTH_SIDES, "amount", "quantity", "value", "count", "stretch", "rir", "maxrir", "tempo", "side", "setslist",
        "loggedsets",
    }
)  # fmt: skip
"""All keys that say something of a dose."""


def told_of(item: Fields, *, is_set: bool = False) -> Told:
    """What an item says of its dose; one of several sets has no sets of its own."""
    told, fields = Told(), _meant(item)
    if fields.of.keys().isdisjoint(_KEYS):
        return told
    if not is_set:
        _of_sets(told, fields)
    for role, keys in _AMOUNTS.items():
        _offer(told, role, _amount(fields, keys), _unit_of(fields, role))
    length = _amount(fields, _LENGTHS)
    if length is not None and "reps" in told.given and "seconds" not in told.given and str(length.value) not in _NONE:
        told.keep("duration", str(length.value))
    else:
        _offer(told, "seconds", length, _unit_of(fields, "seconds"))
    for key, (name, factor) in _OTHER_UNITS.items():
        leaf = fields.first(key)
        if leaf and isinstance(leaf.value, int | float) and not isinstance(leaf.value, bool):
            told.offer(name, leaf.value * factor, key, str(leaf.value))
    _in_words(told, fields)
    _load(told, fields)
    _sides(told, fields)
    return told


def _meant(item: Fields) -> Fields:
    """The same with `targetReps` as `reps`, where there is none."""
    bare = {key.removeprefix(word): value for key, value in item.of.items() for word in _MEANT if key.startswith(word)}
    return Fields(node=item.node, of={**bare, **item.of}) if bare else item


def is_amount(told: Told) -> bool:
    """Whether it says how much is done: what tells a row of a plan from other things with names."""
    return not told.given.keys().isdisjoint({"sets", "reps", "seconds", "breaths"})


def _amount(fields: Fields, keys: tuple[str, ...]) -> Leaf | None:
    """The value under one of these keys; of a range as a mapping its upper end."""
    for key in keys:
        value = fields.of.get(key)
        found = fields.first(key)
        if found is None and isinstance(value, MapNode):
            found = Fields.at(value).first(*_ENDS)
        if found is not None:
            return found
    return None


def _unit_of(fields: Fields, role: str) -> str:
    """The unit of a time where it stands in a key of its own."""
    if role not in _TIMES:
        return ""
    of_length = fields.inner("duration", "time", "hold").text("unit", "units")
    unit = of_length or fields.text("durationunit", "timeunit", "holdunit", "durationunits", "unit", "units")
    return "min" if unit.lower().startswith("min") else ""


def _of_sets(told: Told, fields: Fields) -> None:
    """Sets one by one: of each amount the largest, of the rests the shortest."""
    sets = fields.items("sets", "setslist", "loggedsets")
    if not sets:
        _of_rows(told, fields)
        return
    each = [told_of(Fields.at(item), is_set=True) for item in sets if isinstance(item, MapNode)]
    told.offer("sets", len(sets), "sets", str(len(sets)))
    for name in _LARGEST:
        values = [item.given[name] for item in each if name in item.given]
        if values:
            told.offer(name, max(values), name, str(max(values)))
    rests = [item.given["rest_s"] for item in each if item.given.get("rest_s")]
    if rests:
        told.offer("rest_s", min(rests), "rest", str(min(rests)))
    told.cues.extend(dict.fromkeys(cue for item in each for cue in item.cues))


def _of_rows(told: Told, fields: Fields) -> None:
    """`reps: [8, 8, 6]`: a number a set."""
    for role in ("reps", "seconds", "breaths"):
        rows = fields.items(*_AMOUNTS[role])
        values = [item.value for item in rows if isinstance(item, Leaf) and type(item.value) in {int, float}]
        if values and len(values) == len(rows):
            told.offer("sets", len(values), "sets", str(len(values)))
            told.offer(role, max(value for value in values if isinstance(value, int | float)), role, str(values))


def _offer(told: Told, role: str, leaf: Leaf | None, unit: str = "") -> None:
    """Take a number, or a text as people write doses: `8-12`, `30s`, `1:30`."""
    if leaf is None or isinstance(leaf.value, bool):
        return
    text = str(leaf.value).strip()
    if isinstance(leaf.value, int | float):
        # apps fill with noughts what does not apply
        if leaf.value or role in {"sets", "rest"}:
            told.offer(_FIELD.get(role, role), leaf.value * (60 if unit == "min" else 1), role, text)
    elif text.lower() not in _NONE:
        READERS[role](told, role, text, unit)


def _in_words(told: Told, fields: Fields) -> None:
    """What has a number and its unit apart, a text for the whole dose, or words that a dose has no field for."""
    count, unit = fields.first("amount", "quantity", "value", "count"), fields.text("unit", "units", "type", "mode")
    if count and not isinstance(count.value, bool) and unit and not is_amount(told):
        probe = Told()
        probe.spoken("amount", f"{count.value} {unit}")
        if is_amount(probe) and not probe.cues:
            told.spoken("amount", f"{count.value} {unit}")
    for text in filter(None, (fields.text(key) for key in _SPOKEN)):
        told.spoken("dose", text)
    stretch = fields.first("stretch")
    if stretch and isinstance(stretch.value, int | float) and not isinstance(stretch.value, bool):
        told.offer("stretch", stretch.value, "stretch", stretch.text)
    reserve = fields.first("rir", "maxrir")
    if reserve and type(reserve.value) in {int, float} and 0 <= float(reserve.value or 0) <= MOST_EFFORT:
        told.offer("effort", MOST_EFFORT - float(reserve.value or 0), "rir", str(reserve.value))
    if tempo := fields.text("tempo"):
        told.keep("tempo", tempo)


def _load(told: Told, fields: Fields) -> None:
    for key, unit in _WEIGHTS.items():
        leaf = fields.first(key)
        if leaf and isinstance(leaf.value, int | float):
            _weighed(told, leaf, unit)
            return
    inner = fields.inner(*_LOADS)
    weight = fields.first(*_LOADS) or inner.first("value", "amount", "max")
    if weight is None or isinstance(weight.value, bool):
        return
    unit = fields.text("weightunit", "loadunit") or inner.text("unit") or fields.text("unit", "units")
    _weighed(told, weight, unit)


def _weighed(told: Told, weight: Leaf, unit: str) -> None:
    load = in_kg(weight.value, unit) if isinstance(weight.value, int | float) else None
    if load is None:
        told.spoken("weight", f"{weight.value} {unit}".strip())
    elif load.kg is not None:
        told.offer("load_kg", load.kg, "weight", f"{weight.text} {unit}")
    elif load.bare:
        told.keep("weight", f"{weight.text}, in a unit that is not told")


def _sides(told: Told, fields: Fields) -> None:
    for key in _BOTH_SIDES:
        value = fields.of.get(key)
        both = isinstance(value, ListNode) and len(value.items) > 1
        # `split` may name a split of the week, `sides: 1` means what it says
        said = fields.text(key).lower()
        if both or (said in YES and not (key == "sides" and said == "1")):
            told.given["each_side"] = True
    side = fields.text("side").lower()
    if side and side not in _NONE:
        one_side(told, "side", side, "")
