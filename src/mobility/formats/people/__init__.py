"""Files that tell of a person: our own and FHIR."""

from __future__ import annotations
