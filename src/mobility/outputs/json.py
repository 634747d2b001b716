"""Everything as JSON, schema 1; `mobility.schema("output")` describes it."""

from __future__ import annotations

import json

from ..report import programs
from .checked import Checked


def text(checked: Checked) -> str:
    """The reports, and the files that could not be read."""
    told = {**programs(checked.reports), "faults": [fault.to_dict() for fault in checked.faults]}
    return json.dumps(told, indent=2) + "\n"
