"""FHIR R4 or R5, a Bundle or one resource in JSON -> a person, with all that could not be used."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import define, evolve, field, frozen

from ...conditions import told
from ...errors import ModelError, ReadingError, shown
from ...model import Condition, Person, Unread
from ..own import check_field
from ..syntax.tree import Node
from .code_table import NO_CODES, CodeTable
from .fhir_conditions import take_condition, take_medication, take_procedure
from .fhir_gathered import Gathered
from .fhir_observations import Reading, Readings, measured, take_observation
from .fhir_tree import child, label, reference, resources, text, when
from .person_file import is_fhir, own_person, read_tree

FEVER_DEGREES = 38.0
"""Fever begins here, in degrees Celsius (the usual threshold of clinical practice)."""

FEVER_DAYS = 3
"""A temperature older than this says nothing about symptoms now (policy)."""

LONGEST_GESTATION_WEEKS = 43.0
"""A pregnancy counted on beyond this is over (policy; a term birth comes before 42 weeks)."""

YOUNGEST_MOTHER_YEARS = 10
"""Below this age weeks of gestation are those of the child's own birth (policy)."""

_MEDICATION_KINDS = frozenset({"MedicationStatement", "MedicationRequest"})
_USED = _MEDICATION_KINDS | {"Condition", "Procedure", "Observation"}


@frozen(kw_only=True)
class ReadPerson:
    """A person as read, with what could not be used (text, reason and place) and remarks on how the rest was taken."""

    person: Person
    unmapped: tuple[Unread, ...] = ()
    remarks: tuple[str, ...] = ()


def read_fhir_person(path: str | Path, *, on: datetime.date | None = None, codes: CodeTable = NO_CODES) -> ReadPerson:
    """The person of a file with a FHIR Bundle or one resource.

    `on` is the day of the check, which ages and dates need; `codes` says what codes of other systems than ICD-10-CM
    mean.  Raises `ReadingError` for a file that is no FHIR, and for one that tells of several people.
    """
    node = read_tree(path)
    if not is_fhir(node):
        message = "expected a FHIR resource: a mapping with 'resourceType'"
        raise ReadingError(message, path=str(path), line=node.line, column=node.column)
    return fhir_person(node, str(path), on, codes)


def read_either(path: str | Path, *, on: datetime.date | None = None, codes: CodeTable = NO_CODES) -> ReadPerson:
    """The person of a file in the library's own format or in FHIR, told apart by what stands in it.

    Raises what `read_person` and `read_fhir_person` raise.
    """
    node = read_tree(path)
    if is_fhir(node):
        return fhir_person(node, str(path), on, codes)
    return ReadPerson(person=own_person(node, str(path), on))


def fhir_person(node: Node, path: str, on: datetime.date | None, codes: CodeTable) -> ReadPerson:
    """The person of a tree; `path` only names the file in errors."""
    if not text(node, "resourceType"):
        raise ReadingError("resourceType: expected a text", path=path, line=node.line, column=node.column)
    reading = _Reading(found=Gathered(path=path, on=on, table=codes))
    reading.read(list(resources(node)))
    person = reading.person()
    return ReadPerson(person=person, unmapped=reading.found.unmapped(), remarks=tuple(reading.found.remarks))


@define(kw_only=True)
class _Reading:
    """One reading of one file."""

    found: Gathered
    readings: Readings = field(factory=Readings)
    known: dict[str, Any] = field(factory=dict)

    def read(self, resources: list[tuple[str, Node]]) -> None:
        self._patient(resources)
        medications = _medications(resources)
        for _, node in self._of_one_person(resources):
            self._take(node, medications)

    def _take(self, node: Node, medications: Mapping[str, Node]) -> None:
        kind = text(node, "resourceType")
        if kind == "Condition":
            take_condition(node, self.found)
        elif kind == "Procedure":
            take_procedure(node, self.found)
        elif kind == "Observation":
            take_observation(node, self.readings, self.found)
        elif kind in _MEDICATION_KINDS:
            take_medication(node, self.found, medications)
        elif kind not in {"Patient", "Medication"}:
            self.found.skip(kind or "a resource without a kind", "nothing is taken from resources of this kind", node)

    def _patient(self, resources: list[tuple[str, Node]]) -> None:
        patients = [node for _, node in resources if text(node, "resourceType") == "Patient"]
        if len(patients) > 1:
            raise self._several("a second Patient", patients[1])
        for node in patients:
            self._age(node)
            self._sex(node)

    def _several(self, what: str, node: Node) -> ReadingError:
        message = f"{what}; one file tells of one person"
        return ReadingError(message, path=self.found.path, line=node.line, column=node.column)

    def _age(self, node: Node) -> None:
        written, on = text(node, "birthDate"), self.found.on
        if not written:
            return
        born = when(written)
        if born is None or born.day is None or on is None:
            lacking = "no full date" if born is None or born.day is None else "of no use without the day of the check"
            self.found.remark(f"birthDate {written!r} is {lacking}, so the age is not known")
            return
        self._known("age", on.year - born.day.year - ((on.month, on.day) < (born.day.month, born.day.day)), node)

    def _sex(self, node: Node) -> None:
        gender = text(node, "gender")
        if gender:
            self._known("sex", gender, node)

    def _known(self, name: str, value: object, node: Node) -> None:
        try:
            check_field(Person, name, value)
        except ModelError as error:
            self.found.skip(f"Patient, {name}", f"expected {error.expected}, got {shown(value)}", node)
        else:
            self.known[name] = value

    def _of_one_person(self, resources: list[tuple[str, Node]]) -> list[tuple[str, Node]]:
        """The resources about the patient; without one in the file all must be about the same."""
        patient = next((item for item in resources if text(item[1], "resourceType") == "Patient"), None)
        names = _names(*patient) if patient else frozenset()
        kept = []
        for address, node in resources:
            subject = text(node, "subject", "reference") or text(node, "patient", "reference")
            # a search in place of a name names nobody that could be compared
            used = text(node, "resourceType") in _USED
            about = reference(subject) if used and subject and "?" not in subject else ""
            if about and not names:
                names = frozenset({about})
            if not about or about in names:
                kept.append((address, node))
            elif patient is None:
                raise self._several(f"this is about {about}, and what stands before about {next(iter(names))}", node)
            else:
                name = f"{text(node, 'resourceType')} {label(child(node, 'code'))}"
                self.found.skip(name, f"it is about {about}, not about the patient", node)
        return kept

    def person(self) -> Person:
        values = {**self.known, **measured(self.readings, self.found)}
        if self._feverish():
            values["signs"] = ("fever",)
            self.found.remark("symptoms: fever is known from the temperature; the file tells of no others")
        self._gestation()
        return Person(conditions=self.found.conditions, **values)

    def _feverish(self) -> bool:
        last = self.readings.latest("temperature", self.found)
        # what was converted from Fahrenheit is no round number any more
        if last is None or round(last.value, 2) < FEVER_DEGREES:
            return False
        if self.found.on and last.day and (self.found.on - last.day).days > FEVER_DAYS:
            self.found.remark(f"temperature: {last.day} is too long ago to say anything of symptoms now")
            return False
        return True

    def _gestation(self) -> None:
        last = self.readings.latest("gestation", self.found)
        if last is None:
            return
        pregnancies = [item for item in self.found.conditions if told(item).is_pregnancy]
        reason = self._over(last) or ("" if pregnancies else self._unlikely())
        if reason:
            self.found.remark(f"weeks of gestation: {reason}, so they are not used")
            return
        if not pregnancies:
            self.found.remark("weeks of gestation: taken for a pregnancy, which no Condition tells")
            self.found.tell(_counted(Condition("pregnancy"), last))
        self.found.conditions = tuple(
            _counted(item, last) if item in pregnancies and told(item).gestation_weeks is None else item
            for item in self.found.conditions
        )

    def _over(self, last: Reading) -> str:
        on = self.found.on
        weeks = last.value + ((on - last.day).days / 7 if on and last.day else 0)
        return f"{last.value:g} on {last.day} would be {weeks:.0f} now" if weeks > LONGEST_GESTATION_WEEKS else ""

    def _unlikely(self) -> str:
        age = self.known.get("age")
        if self.known.get("sex") == "male" or (age is not None and age < YOUNGEST_MOTHER_YEARS):
            return "they may be those of the patient's own birth"
        return ""


def _counted(condition: Condition, last: Reading) -> Condition:
    """A pregnancy with the date from which the weeks of a reading are counted, or those weeks where it has no date."""
    if last.day is None:
        return evolve(condition, weeks=last.value)
    try:
        return evolve(condition, since=last.day - datetime.timedelta(days=round(last.value * 7)))
    except OverflowError:  # a reading of the first year
        return evolve(condition, weeks=last.value)


def _names(address: str, patient: Node) -> frozenset[str]:
    """By what other resources may call the patient."""
    own = f"Patient/{text(patient, 'id')}" if text(patient, "id") else ""
    return frozenset({reference(item) for item in (address, own) if item})


def _medications(resources: list[tuple[str, Node]]) -> dict[str, Node]:
    """Medication resources by every name that a reference from another entry may use."""
    found: dict[str, Node] = {}
    for address, node in resources:
        if text(node, "resourceType") == "Medication":
            found |= {reference(name): node for name in (address, f"Medication/{text(node, 'id')}") if name}
    return found
