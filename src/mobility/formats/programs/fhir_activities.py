"""An activity of FHIR (an action, a detail of a CarePlan, an order, a definition) -> its steps.

What names the exercise is asked in this order: the title, the words of the code, those of the definition that it refers
to, its description, and the end of the address of a definition that is not in the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import define, evolve

from ...language import Names, is_heading, read_line
from ...language.lines import unmarked
from ...model import Location, Step, Unread
from ..items.doses import is_amount
from ..items.entries import Entry, Reading
from ..people.fhir_tree import child, codings, items, label, text
from ..syntax.html_text import LONGEST, plain_text
from ..syntax.tree import Leaf, ListNode, Node
from .csv_dose import Told, one_side
from .fhir_amounts import BASE, dose_of, length, only_dose, quantities, repeat_of, schedule, side_of, unscheduled
from .fhir_shelf import SNOMED, Shelf, concepts, leaf, refuses, tail

GENERAL = "it says that there is exercise, not which"
NAMELESS = "an activity without a name"
NOT_HERE = "it refers to a resource that is not in this file"
IN_PART = "only the exercises listed before it were found in this text"
NO_NAME = "unnamed"

OWN_EXERCISE = f"{BASE}/ActivityDefinition/"
"""How the addresses of exercises of the catalog begin; their id follows."""

_GENERAL_CODES = frozenset((SNOMED, code) for code in ("229065009", "229070002", "872781000000100", "390893007"))
"""Exercise therapy, stretching exercises, joint mobility exercises, and referral to physical activity."""

_GENERAL_WORDS = frozenset({
    "exercise", "exercises", "therapy", "therapeutic", "physical", "activity", "activities", "training",
    "stretching", "stretches", "strengthening", "strength", "program", "programme", "programmes", "home", "joint",
    "mobility", "mobilisation", "mobilization", "flexibility", "balance", "aerobic", "rehabilitation",
    "physiotherapy", "regime", "regimen", "procedure", "conditioning", "plan", "and", "for", "of", "the",
    "education", "session", "recommendation", "referral", "to",
})  # fmt: skip
_DEFINITIONS = ("definitionCanonical", "definitionUri", "instantiatesCanonical", "instantiatesUri", "definition")
_REFERENCES = ("resource", "reference", "plannedActivityReference", "focus")
_INSTRUCTIONS = ("description", "patientInstruction", "instructionMarkdown", "textEquivalent")
_NOTES = ("note", "progress")
_WORD = re.compile(r"[^\W\d_]+")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_LONGEST_NAME = 80
_SENTENCE = re.compile(r"(?<=[.!?])\s+|;\s*|,?\s(?:and then|then|followed by)\s")
_CLAUSE = re.compile(r"[.!?,]\s+|;\s*|\s(?:and|then|plus|or|followed by|with)\s")
_VERBS = re.compile(
    r"(?!\s{0,9}do\s{1,3}not\b)\s{0,9}(?:(?:please|then|also|and|next|finally)[,\s]\s{0,3})*"
    r"(?:(?:do|perform|try|practi[cs]e|continue(?: with)?|complete|start with)\s{1,3})?",
    re.IGNORECASE,
)


@define(kw_only=True)
class Activities:
    """Reads the activities of one file."""

    shelf: Shelf
    reading: Reading

    @classmethod
    def of(cls, shelf: Shelf, names: Names) -> Activities:
        """A reader that has read nothing yet."""
        return cls(shelf=shelf, reading=Reading(path=shelf.path, names=names))

    def steps(self, node: Node, holder: Node, *more: Node) -> tuple[Step | Unread, ...]:
        """The steps of an activity, mostly one; `more` are the resources that it refers to."""
        if own := self._own(more):
            return self._of_own(node, own)
        facets = (node, *more)
        titles, general = _titles(facets)
        ends = [evolve(item, value=name) for item in _addresses(facets) if (name := tail(str(item.value)))]
        told, spoken = _told(facets)
        base = Entry(node=node, titles=(*titles, *ends), told=told, notes=tuple(_notes(facets)))
        if self.reading.known(base):
            found = self.reading.read(_timed(self._instructed(base, spoken, facets), facets))
            return self._besides(spoken, found)
        if listed := self._listed(base, spoken, facets):
            return listed
        if not titles and not spoken:
            return (self._nameless(node, holder, general),)
        if not titles and (found := self._within(spoken)):
            return found
        if not titles:
            named = evolve(spoken[0], value=_short(str(spoken[0].value)))
            base = evolve(base, titles=(named,), reason=GENERAL if general else "")
        return self.reading.read(_timed(evolve(base, text=_joined(spoken)), facets))

    def _own(self, more: Iterable[Node]) -> str:
        """The id of the catalog's exercise that a definition which the library wrote is about."""
        for node in more:
            id = text(node, "url").removeprefix(OWN_EXERCISE)
            if id in self.reading.names.exercises:
                return id
        return ""

    def _of_own(self, node: Node, id: str) -> tuple[Step | Unread, ...]:
        title = leaf(node, "title")
        at = title or evolve(_leaf_of(node), value=id)
        told = dose_of(node) or Told()
        if side := side_of(node):
            one_side(told, "side", side, "")
        cues = tuple(line for line in text(node, "description").splitlines() if line.strip())
        entry = Entry(node=node, titles=(at,), name=id, told=told, notes=cues)
        return tuple(evolve(step, text=str(at.value)) for step in self.reading.read(entry))

    def _instructed(self, entry: Entry, spoken: list[Leaf], facets: tuple[Node, ...]) -> Entry:
        """The entry with its instructions: those of a plan as cues, with what they say of the dose; and how it is done.

        Where the name holds a dose, the text is not asked how it is done.
        """
        defined = [item for item in facets if text(item, "resourceType") == "ActivityDefinition"]
        for line in spoken:
            if not any(item.start <= line.start < item.end for item in defined):
                pieces = [piece for piece in _pieces(line) if not self._is_other(piece)]
                own = (words for piece in pieces if not refuses(words := str(piece.value)))
                _take(entry.told, ". ".join(own), str(line.value))
        if any(self.reading.names.resolve(str(item.value)) for item in entry.titles):
            return evolve(entry, text=unscheduled(_joined(spoken)))
        return entry

    def _listed(self, entry: Entry, spoken: list[Leaf], facets: tuple[Node, ...]) -> tuple[Step | Unread, ...]:
        """The steps of a description that is a list, a line or sentence an exercise; none where nothing names one."""
        plain = [piece for item in spoken for piece in self._asked(item)]
        lines = [evolve(entry, titles=(item,), told=Told(), notes=()) for item in plain]
        known = [self.reading.known(item) for item in lines]
        if sum(known) == 1 and len(spoken) == 1:
            at = known.index(True)
            rest = [str(item.value) for item in plain[:at] + plain[at + 1 :] if not _is_part(str(item.value))]
            if not any(map(_is_amount, rest)):
                single = evolve(lines[at], told=entry.told, notes=(*rest, *entry.notes))
                return self.reading.read(_timed(single, facets))
        kept = [item for item, line in zip(lines, plain, strict=True) if not _is_part(str(line.value))]
        return tuple(step for item in kept for step in self.reading.read(item)) if any(known) else ()

    def _besides(self, spoken: list[Leaf], found: tuple[Step | Unread, ...]) -> tuple[Step | Unread, ...]:
        """The steps with those of other exercises that an instruction prescribes with a dose: `Then sit-ups 3x15`."""
        names = {step.exercise.id for step in found if isinstance(step, Step)}
        pieces = [piece for item in spoken for piece in _pieces(item) if self._is_other(piece)]
        more = [step for item in pieces for step in self.reading.read(Entry(node=item, titles=(item,)))]
        return (*found, *(step for step in more if isinstance(step, Unread) or step.exercise.id not in names))

    def _asked(self, item: Leaf) -> Iterator[Leaf]:
        """The sentences of a line that do not say what not to do; a remark tells of the others."""
        for piece in _pieces(item):
            if not refuses(str(piece.value)):
                yield piece
                continue
            words = _short(str(piece.value))
            at = f"{self.shelf.path}:{piece.line}"
            self.reading.remarks.append(f"{at}: note: not taken as a step: {words} (its words say not to do it)")

    def _is_other(self, piece: Leaf) -> bool:
        """Whether a sentence is an exercise with a dose of its own."""
        return (
            not refuses(str(piece.value))
            and _is_amount(str(piece.value))
            and self.reading.known(Entry(node=piece, titles=(piece,)))
        )

    def _within(self, spoken: list[Leaf]) -> tuple[Step | Unread, ...]:
        """The exercises that prose names between other words, and the prose as not read; none where it names none."""
        sentences = [piece for item in spoken for piece in self._asked(item)]
        pieces = [piece for item in sentences for piece in _pieces(item, _CLAUSE)]
        entries = [Entry(node=item, titles=(item,)) for item in pieces]
        known = [entry for entry in entries if self.reading.known(entry)]
        steps = tuple(step for entry in known for step in self.reading.read(entry))
        if not steps or len(known) == len(entries):
            return steps
        place = Location(path=self.shelf.path, line=spoken[0].line, column=spoken[0].column)
        return (*steps, Unread(_short(_joined(spoken)), reason=IN_PART, location=place))

    def _nameless(self, node: Node, holder: Node, general: list[Leaf]) -> Unread:
        """What stands for an activity that nothing names."""
        named, reason = (general[0], GENERAL) if general else (_leaf_of(node), NAMELESS)
        if (address := next(_addresses((node,)), None)) and not self.definitions(node, holder):
            named, reason = address, NOT_HERE
        words = str(named.value)
        for key in _REFERENCES:
            said = leaf(node, key, "reference") or leaf(node, key, "display")
            if said and self.shelf.look(child(node, key), holder) is None:
                named, words, reason = said, text(node, key, "display") or str(said.value), NOT_HERE
        place = Location(path=self.shelf.path, line=named.line, column=named.column)
        return Unread(words or NO_NAME, reason=reason, location=place)

    def definitions(self, node: Node, holder: Node) -> list[Node]:
        """The resources that an activity refers to, as far as the file holds them."""
        found: list[Node] = []
        for key in (*_DEFINITIONS, *_REFERENCES, "code"):
            said = child(node, key)
            at = said.items[0] if isinstance(said, ListNode) and said.items else said
            # what R5 calls a CodeableReference holds its reference one step further in
            resource = self.shelf.find(at, holder) or self.shelf.find(child(at, "reference"), holder)
            if resource is not None:
                found.append(resource)
        return found


def _leaf_of(node: Node) -> Leaf:
    """A leaf where a node begins, for what has no name."""
    return Leaf(value="", text="", line=node.line, column=node.column, start=node.start, end=node.start)


def _titles(facets: Iterable[Node]) -> tuple[list[Leaf], list[Leaf]]:
    """What may name the exercise, best first; and what only says that there is exercise."""
    found: list[Leaf] = []
    general: list[Leaf] = []
    for facet in facets:
        said = [_untimed(item) for item in (leaf(facet, "title"),) if item]
        for concept in concepts(facet, "code"):
            words = [item for item in (leaf(concept, "text"), *_displays(concept)) if item]
            is_general = any((item.system, item.code) in _GENERAL_CODES for item in codings(concept))
            general += (words or [evolve(_leaf_of(concept), value=label(concept))]) if is_general else []
            said += [] if is_general else [_untimed(item) for item in words]
        if text(facet, "resourceType") and (name := leaf(facet, "name")):
            said.append(evolve(name, value=_CAMEL.sub(" ", str(name.value)).replace("_", " ")))
        general += [item for item in said if _is_general(str(item.value))]
        found += [item for item in said if not _is_general(str(item.value))]
    return found, general


def _untimed(item: Leaf) -> Leaf:
    """A name without how often it is done, which is not read as repetitions then."""
    rest = unscheduled(str(item.value))
    return evolve(item, value=rest) if rest.strip() else item


def _displays(concept: Node) -> Iterator[Leaf | None]:
    yield from (leaf(item, "display") for item in items(concept, "coding"))


def _is_general(words: str) -> bool:
    """Whether words only say that there is exercise: `Home exercise program`."""
    plain = [word.lower() for word in _WORD.findall(words)]
    return bool(plain) and all(word in _GENERAL_WORDS for word in plain)


def _addresses(facets: Iterable[Node]) -> Iterator[Leaf]:
    for facet in facets:
        for key in _DEFINITIONS:
            said = child(facet, key)
            at = said.items[0] if isinstance(said, ListNode) and said.items else said
            if isinstance(at, Leaf) and isinstance(at.value, str) and at.value.strip():
                yield at


def _instructions(facet: Node) -> Iterator[Leaf]:
    """The lines of what tells how something is done, each with the place of the text in which it stands."""
    for key in _INSTRUCTIONS:
        said = child(facet, key)
        parts = said.items if isinstance(said, ListNode) else (said,)
        for part in parts:
            whole = part if isinstance(part, Leaf) else leaf(part, "instructionMarkdown")
            if whole is not None and isinstance(whole.value, str):
                told = whole.value if len(whole.value) <= LONGEST else _short(whole.value)
                yield from (evolve(whole, value=line) for line in _lines(told))


def _lines(told: str) -> Iterator[str]:
    """The lines of a text in HTML or Markdown, without the signs for bold letters."""
    plain = plain_text(told).replace("**", "").replace("__", "").replace("`", "")
    yield from (line.strip() for line in plain.splitlines() if line.strip())


def _told(facets: tuple[Node, ...]) -> tuple[Told, list[Leaf]]:
    """The dose of an activity, and the lines about it that are not nothing but a dose."""
    lines = [line for facet in facets for line in _instructions(facet)]
    if (exact := dose_of(facets[0])) is not None:
        return _sided(exact, facets[0]), lines
    told = _sided(Told(), facets[0])
    doses = [line for line in lines if only_dose(str(line.value))]
    for line in doses:
        told.spoken("dose", str(line.value))
    for facet in facets:
        quantities(facet, told)
    return told, [line for line in lines if line not in doses]


def _take(told: Told, own: str, line: str) -> None:
    """Take what the `own` part of an instruction says of the dose, and keep the whole line."""
    cues = list(told.cues)
    told.spoken("instruction", own)
    told.cues = cues
    told.keep("instruction", line)


def _timed(entry: Entry, facets: tuple[Node, ...]) -> Entry:
    """The entry with its timing, of which nobody knows whether it means a set or a session: words go before it."""
    repeat = next((found for facet in facets if (found := repeat_of(facet))), None)
    if repeat is None or dose_of(facets[0]) is not None:
        return entry
    named = (read_line(str(item.value)).dose for item in entry.titles)
    is_told = is_amount(entry.told) or any(dose and dose.is_amount for dose in named)
    if not is_told:
        length(repeat, entry.told)
    if when := schedule(repeat, whole=is_told):
        entry.told.keep("schedule", when)
    return entry


def _pieces(item: Leaf, end: re.Pattern[str] = _SENTENCE) -> Iterator[Leaf]:
    """The sentences of a line without bullets, how often, and words such as `then do`, each with the line's place."""
    line = unmarked(str(item.value))[1]
    for sentence in end.split(line):
        plain = _VERBS.sub("", unscheduled(sentence), count=1).strip(" .;,")
        if plain:
            yield evolve(item, value=plain)


def _is_amount(line: str) -> bool:
    dose = read_line(line).dose
    return dose is not None and dose.is_amount


def _is_part(line: str) -> bool:
    """Whether a line of a list only says what follows."""
    return is_heading(line) or _is_general(line)


def _sided(told: Told, node: Node) -> Told:
    if side := side_of(node):
        one_side(told, "side", side, "")
    return told


def _notes(facets: Iterable[Node]) -> Iterator[str]:
    for facet in facets:
        for key in _NOTES:
            yield from (line for item in items(facet, key) for line in _lines(text(item, "text")))
        for item in items(facet, "condition"):
            said = text(item, "expression", "description") or text(item, "expression", "expression")
            if said:
                yield f"{text(item, 'kind') or 'condition'}: {said}"


def _joined(lines: Iterable[Leaf]) -> str:
    return "\n".join(str(line.value) for line in lines)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST_NAME else f"{words[: _LONGEST_NAME - 3]}..."
