"""FHIR R4 in JSON: a Bundle with a PlanDefinition and an ActivityDefinition for each exercise; read as `fhir` is."""

from __future__ import annotations

from ...language import Names
from ...model import Program
from .fhir import SUFFIXES, read, recognises
from .fhir_writing import written

__all__ = ["SUFFIXES", "read", "recognises", "write"]


def write(program: Program, names: Names) -> str:
    """JSON text of a program in R4."""
    return written(program, names, "R4")
