"""Sources, grades and what a threshold rests on: the ground of a rule, as values."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

Grade = Literal["A", "B", "C", "D", "E"]
"""A systematic review or several trials on the outcome itself; B trial, cohort or guideline with moderate
evidence; C human laboratory, cadaver, modelling, case series; D consensus, anatomy, opinion; E assumption or a
coach's claim.  A rule has the weakest letter that applies."""

Basis = Literal["sourced", "policy", "mixed"]
"""Whether a threshold's number comes from a source, was picked here, or both in part."""

Read = Literal["full text", "abstract", "table", "secondary", "not read"]
"""What of a source stands behind the figures taken from it; `not read` means cited from memory."""


@frozen(kw_only=True)
class Source:
    """A published source.  `doi` only where it was seen."""

    key: str
    authors: str
    year: int
    title: str
    journal: str = ""
    doi: str = ""
    read: Read

    def cited(self) -> str:
        """The short form: `Adams & Hutton 1986`."""
        return f"{self.authors} {self.year}"


@frozen(kw_only=True)
class Evidence:
    """What speaks for a rule, what against, how good it is, and what its numbers rest on."""

    grade: Grade
    basis: Basis
    supports: tuple[Source, ...] = ()
    against: tuple[Source, ...] = ()
    note: str = ""

    def line(self) -> str:
        """One line for a finding: grade, basis, sources for and against."""
        parts = [f"Evidence {self.grade}, {_BASIS[self.basis]}"]
        parts += [f"for: {_cited(self.supports)}"] if self.supports else []
        parts += [f"against: {_cited(self.against)}"] if self.against else []
        return "; ".join(parts)


_BASIS: dict[Basis, str] = {
    "sourced": "sourced threshold",
    "policy": "policy threshold",
    "mixed": "threshold part sourced, part policy",
}


def _cited(sources: tuple[Source, ...]) -> str:
    return ", ".join(source.cited() for source in sources)
