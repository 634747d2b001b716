"""Code Quality of GitLab: a list of findings with fingerprint, severity and place.

The keys are those of https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.
"""

from __future__ import annotations

import json
from pathlib import Path

from ..errors import visible
from ..identity import Fingerprints, file_name
from .checked import Checked, name_of, place_of, rows

_LEVELS = {"error": "critical", "warning": "major", "info": "info"}


def text(checked: Checked) -> str:
    """The list; what is absolutely contraindicated, and a file that could not be read, are blockers."""
    found = []
    for report, item, fingerprint in rows(checked):
        path, line, _ = place_of(report, item)
        found.append(
            {
                "description": visible(f"{name_of(report, item)}: {item.message}".removeprefix(": ")),
                "check_name": item.code,
                "fingerprint": fingerprint,
                "severity": "blocker" if item.level == "absolute" else _LEVELS[item.severity],
                "location": {"path": path, "lines": {"begin": line}},
            }
        )
    for fault in checked.faults:
        path = file_name(fault.path, Path())
        found.append(
            {
                "description": visible(fault.message),
                "check_name": "not-read",
                "fingerprint": Fingerprints(file=path).of("fault", fault.message, str(fault.line)),
                "severity": "blocker",
                "location": {"path": path, "lines": {"begin": fault.line or 1}},
            }
        )
    return json.dumps(found, indent=2) + "\n"
