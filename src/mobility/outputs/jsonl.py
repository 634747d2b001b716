"""One finding a line of JSON with its file, then one line for each file; `kind` tells which."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .checked import Checked


def text(checked: Checked) -> str:
    """Lines of `kind` finding, unread, program and fault."""
    return "".join(f"{json.dumps(line)}\n" for line in _lines(checked))


def _lines(checked: Checked) -> Iterator[dict[str, Any]]:
    for report in checked.reports:
        told = report.to_dict()
        source = told["source"]
        yield from ({"kind": "finding", "source": source, **item} for item in told["findings"])
        yield from ({"kind": "unread", "source": source, **item} for item in told["unresolved"])
        counts = {key: len(told[key]) for key in ("steps", "findings", "unresolved", "not_run", "questions")}
        yield {"kind": "program", "source": source, "title": told["title"], "verdict": told["verdict"], **counts}
    for fault in checked.faults:
        yield {"kind": "fault", **fault.to_dict()}
