"""Workouts of Apple's WorkoutKit (binary): an activity with goals.  They name no exercises: nothing to check."""

from __future__ import annotations

from ...errors import ReadingError
from ...language import Names
from ...model import Program
from ..document import Document

SUFFIXES = (".workout",)

NOTHING = "nothing to check: a workout of WorkoutKit names an activity and goals, no exercises"

_MOST_BYTES = 10
"""Bytes of the longest number in Protocol Buffers."""

_FIXED = {1: 8, 5: 4}


def read(document: Document, names: Names) -> Program:  # noqa: ARG001  # readers take names, this kind has none
    """A program without steps and a remark that says so; raises `ReadingError` where the message is broken off."""
    _walk(document.data, document.path)
    return Program(source=document.path, remarks=(f"{document.path}: note: {NOTHING}",))


def _walk(data: bytes, path: str) -> None:
    """Go through the fields of a message (https://protobuf.dev/programming-guides/encoding/)."""
    if not data:
        raise ReadingError("the file is empty", path=path)
    at = 0
    while at < len(data):
        start = at
        tag, at = _number(data, at, path)
        kind = tag & 7
        if kind == 0:
            _, at = _number(data, at, path)
        elif kind == 2:
            length, at = _number(data, at, path)
            at += length
        elif kind in _FIXED:
            at += _FIXED[kind]
        else:
            raise ReadingError(f"expected a workout of WorkoutKit; byte {start} begins no field of one", path=path)
        if not tag >> 3:
            raise ReadingError(f"expected a workout of WorkoutKit; byte {start} begins no field of one", path=path)
    if at > len(data):
        raise ReadingError(f"the file breaks off after {len(data)} bytes", path=path)


def _number(data: bytes, at: int, path: str) -> tuple[int, int]:
    """A number of seven bits a byte, and where it ends."""
    value = 0
    for count, byte in enumerate(data[at : at + _MOST_BYTES]):
        value |= (byte & 0x7F) << (7 * count)
        if not byte & 0x80:
            return value, at + count + 1
    if at + _MOST_BYTES <= len(data):
        raise ReadingError(f"expected a workout of WorkoutKit; byte {at} begins no number", path=path)
    raise ReadingError(f"the file breaks off after {len(data)} bytes", path=path)
