"""Everything as JSON, schema 1; `mobility.schema("output")` describes it."""

from __future__ import annotations

import json

from ..report import programs
from .checked import Checked


def text(checked: Checked) -> str:
    """The reports; files that could not be read are told on the error stream alone."""
    return json.dumps(programs(checked.reports), indent=2) + "\n"
