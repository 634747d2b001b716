"""The resources of a FHIR file by everything that refers to them, and what FHIR says in the negative."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from attrs import define, field

from ...errors import ReadingError
from ..people.fhir_tree import child, codings, items, reference, resources, text
from ..syntax.tree import Leaf, MapNode, Node

MOST_VISITS = 50_000
"""Activities and groups that are followed in one file; references may make few resources into many (policy)."""

SNOMED = "http://snomed.info/sct"

AVOID = frozenset({(SNOMED, "304510005")})
"""Recommendation to avoid exercise."""

_ENDED = frozenset({"cancelled", "stopped", "entered-in-error", "revoked", "rejected", "abandoned"})
"""States of plans and activities of which nothing is to be done any more, or ever was."""


_REFUSAL = re.compile(
    r"\W{0,9}(?:(?:avoid|contra-?indicated|contra-?indications?|prohibited|forbidden|not (?:allowed|permitted)|do not"
    r"|don['’]t|never|stop doing)\b|(?:precautions?|restrictions?)\W{0,9}\Z)",
    re.IGNORECASE,
)
_FURTHER = re.compile(r"[.!?;\n]\s*\S")


def refuses(words: str) -> bool:
    """Whether words begin by saying not to do something: `Avoid: sit-ups`."""
    return bool(_REFUSAL.match(words))


def leaf(node: Node | None, *keys: str) -> Leaf | None:
    """The text under keys that says something, with its place."""
    found = child(node, *keys)
    return found if isinstance(found, Leaf) and isinstance(found.value, str) and found.value.strip() else None


def concepts(node: Node | None, key: str) -> tuple[Node, ...]:
    """The CodeableConcepts under a key: one, several, or in R5 those of a CodeableReference."""
    return tuple(child(item, "concept") or item for item in items(node, key))


def negative(node: Node) -> str:
    """Why an activity is not to be done, in words; empty for one that is."""
    for key in ("doNotPerform", "prohibited"):
        flag = child(node, key)
        if isinstance(flag, Leaf) and flag.value is True:
            return "the file says not to do it"
    if (state := text(node, "status")) in _ENDED:
        return f"its status is {state}"
    named = (text(node, "title"), *(text(item, "text") for item in concepts(node, "code")), text(node, "description"))
    words = next(filter(None, named), "")
    if refuses(words) and not _FURTHER.search(words):
        return "its words say not to do it"
    if any((item.system, item.code) in AVOID for concept in concepts(node, "code") for item in codings(concept)):
        return "a recommendation to avoid it"
    return ""


@define(kw_only=True)
class Shelf:
    """The resources of one file; `used` holds where those begin that something else has brought into the plan."""

    path: str
    all: tuple[MapNode, ...]
    used: set[int] = field(factory=set)
    known: Mapping[str, MapNode] = field(factory=dict)
    _visits: int = 0
    _contained: dict[int, Mapping[str, MapNode]] = field(factory=dict)

    @classmethod
    def of(cls, root: Node, path: str) -> Shelf:
        """The resources of a Bundle, or of a file that is one resource."""
        found = [(address, node) for address, node in resources(root) if isinstance(node, MapNode)]
        known: dict[str, MapNode] = {}
        for address, node in found:
            for name in filter(None, _addresses(address, node)):
                known.setdefault(name, node)
        return cls(path=path, all=tuple(node for _, node in found), known=known)

    def find(self, written: Node | None, holder: Node) -> MapNode | None:
        """The resource that a reference or canonical address means, which counts as used then."""
        found = self.look(written, holder)
        if found:
            self.used.add(found.start)
        return found

    def look(self, written: Node | None, holder: Node) -> MapNode | None:
        """The same, only looked at; `holder` is the resource in which the reference stands."""
        said = leaf(written, "reference") if isinstance(written, MapNode) else written
        if not isinstance(said, Leaf) or not isinstance(said.value, str):
            return None
        address = said.value.strip()
        if address.startswith("#"):
            return self._inside(holder).get(address[1:])
        return self.known.get(address) or self.known.get(_plain(address))

    def _inside(self, holder: Node) -> Mapping[str, MapNode]:
        """The resources that one contains, by their id."""
        if holder.start not in self._contained:
            listed = [item for item in items(holder, "contained") if isinstance(item, MapNode)]
            self._contained[holder.start] = {text(item, "id"): item for item in reversed(listed)}
        return self._contained[holder.start]

    def unused(self, *kinds: str) -> Iterator[MapNode]:
        """The resources of these kinds that nothing has brought into the plan yet; each counts as used then."""
        for node in self.all:
            if text(node, "resourceType") in kinds and node.start not in self.used:
                self.used.add(node.start)
                yield node

    def visit(self, node: Node) -> None:
        """Count an activity; raises `ReadingError` for more than `MOST_VISITS`."""
        self._visits += 1
        if self._visits > MOST_VISITS:
            message = f"more than {MOST_VISITS} activities, those that are referred to several times counted as often"
            raise ReadingError(message, path=self.path, line=node.line, column=node.column)


def _addresses(address: str, node: Node) -> Iterator[str]:
    kind, id, url = (text(node, key) for key in ("resourceType", "id", "url"))
    version = text(node, "version")
    yield from (address, reference(address), f"{url}|{version}" if url and version else "", url)
    yield f"{kind}/{id}" if id else ""


def _plain(address: str) -> str:
    """A reference without server and version."""
    return reference(address.partition("|")[0])


def tail(address: str) -> str:
    """The last part of an address as words: `.../Hug-knees-to-chest|1.0` is `Hug knees to chest`."""
    last = address.partition("|")[0].rstrip("/").replace("#", "/").replace(":", "/").rpartition("/")[2]
    return " ".join(unquote(last).replace("-", " ").replace("_", " ").split())
