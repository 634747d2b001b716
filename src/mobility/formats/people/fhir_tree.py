"""Looking into FHIR resources: what stands under which keys, codings, dates.  Nothing here raises on odd content."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from attrs import frozen

from ..syntax.tree import Leaf, ListNode, MapNode, Node
from .code_table import address, short_name

_DATE = re.compile(r"\d{4}(-\d\d(-\d\d(T.+)?)?)?", re.ASCII)
_REPLACED = re.compile(r"/_history/.*\Z")


@frozen(kw_only=True)
class Coding:
    """A code with the address of its system, as FHIR writes it, and the words beside it."""

    system: str
    code: str
    display: str = ""


@frozen(kw_only=True)
class When:
    """A FHIR date: the instant that it begins for sorting, and its day, None where year or month is all there is."""

    at: datetime.datetime
    day: datetime.date | None


def child(node: Node | None, *keys: str) -> Node | None:
    """What stands under keys inside each other; None where one is missing.  Of a list the first is taken."""
    for key in keys:
        if isinstance(node, ListNode):
            node = node.items[0] if node.items else None
        node = node.get(key) if isinstance(node, MapNode) else None
    return node


def text(node: Node | None, *keys: str) -> str:
    """The text under keys, without spaces around it; empty where there is none."""
    found = child(node, *keys)
    return found.value.strip() if isinstance(found, Leaf) and isinstance(found.value, str) else ""


def items(node: Node | None, key: str) -> tuple[Node, ...]:
    """The mappings of a list under a key; one that stands there without a list is a list of one."""
    found = child(node, key)
    listed = found.items if isinstance(found, ListNode) else (found,)
    return tuple(item for item in listed if isinstance(item, MapNode))


def codings(concept: Node | None) -> tuple[Coding, ...]:
    """The codings of a CodeableConcept that have a code."""
    return tuple(
        Coding(system=address(text(item, "system")), code=text(item, "code"), display=text(item, "display"))
        for item in items(concept, "coding")
        if text(item, "code")
    )


def codes(concept: Node | None) -> frozenset[str]:
    """The bare codes of a CodeableConcept, for those whose system does not matter: states and the like."""
    return frozenset(item.code for item in codings(concept))


def label(concept: Node | None) -> str:
    """A CodeableConcept in words: its first code, and the text or the words of that code."""
    first = next(iter(codings(concept)), None)
    words = text(concept, "text") or (first.display if first else "")
    if first is None:
        return words or "without a code"
    coded = f"{short_name(first.system)} {first.code}".strip()
    return f"{coded} ({words})" if words else coded


def words(concept: Node | None) -> str:
    """All that a CodeableConcept says in words, in small letters."""
    return " ".join([text(concept, "text"), *(item.display for item in codings(concept))]).lower()


def when(written: str) -> When | None:
    """A FHIR date, dateTime or instant; None for anything else.  Without a zone it counts as UTC."""
    if _DATE.fullmatch(written) is None:
        return None
    padded = written + "-01-01"[: max(0, 10 - len(written))] if len(written) < 10 else written
    try:
        at = datetime.datetime.fromisoformat(padded)
        at = at.replace(tzinfo=datetime.UTC) if at.tzinfo is None else at.astimezone(datetime.UTC)
    except (ValueError, OverflowError):  # an hour before the first year, say
        return None
    return When(at=at, day=datetime.date.fromisoformat(written[:10]) if len(written) >= 10 else None)


def reference(written: str) -> str:
    """A reference without what differs from server to server: `Patient/1` of its address, without a version."""
    plain = _REPLACED.sub("", written)
    return plain if plain.startswith(("urn:", "#")) else "/".join(plain.split("/")[-2:])


def resources(root: Node) -> Iterator[tuple[str, Node]]:
    """The resources of a Bundle, or the one resource that a file is, each with the full address of its entry."""
    if text(root, "resourceType") != "Bundle":
        yield "", root
        return
    for entry in items(root, "entry"):
        found = child(entry, "resource")
        if found is not None:
            yield text(entry, "fullUrl"), found
