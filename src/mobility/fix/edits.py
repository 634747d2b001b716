"""Changes of a text: what stands from one index to another becomes something else."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen


@frozen(kw_only=True, order=True)
class Edit:
    """`text[start:end]` becomes `text`; indexes are code points of the text without its byte order mark."""

    start: int
    end: int
    text: str


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with all changes made; raises ValueError where two of them touch the same characters."""
    found, at = [], 0
    for edit in sorted(edits):
        if edit.start < at:
            raise ValueError(f"two changes of the same text at {edit.start}")
        found += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*found, text[at:]])
