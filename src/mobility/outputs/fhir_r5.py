"""FHIR R5 in JSON: what `fhir` writes in R4, and a ClinicalUseDefinition for each rule that spoke."""

from __future__ import annotations

import json

from .checked import Checked
from .fhir import issues


def text(checked: Checked) -> str:
    """The Bundle in R5."""
    return json.dumps(issues(checked, "R5"), indent=2) + "\n"
