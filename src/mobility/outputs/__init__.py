"""What a check says, in the form that a reader wants: one module a format, each with `text(checked) -> str`."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from .checked import Checked

FORMATS: Mapping[str, str] = {
    "text": "findings with the line they stand on, for people",
    "concise": "one line a finding",
    "json": "everything, schema 1",
    "jsonl": "one finding a line of JSON",
    "sarif": "SARIF 2.1.0, for code scanning",
    "github": "annotations of GitHub Actions",
    "gitlab": "Code Quality of GitLab",
    "junit": "JUnit XML, for test reports",
    "markdown": "tables for a comment",
    "fhir": "DetectedIssue of FHIR R4",
    "fhir-r5": "the same in R5, with ClinicalUseDefinition",
}
"""Every format with what it is for; each is the module of that name beside this one."""


class Output(Protocol):
    """What the module of a format has."""

    def text(self, checked: Checked) -> str:
        """The whole output, with a line end behind it unless it is empty."""
        ...


def output(name: str) -> Output:
    """The module of a format; it is imported only now."""
    return cast(Output, import_module(f"{__name__}.{name.replace('-', '_')}"))
