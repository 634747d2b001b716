"""Items of JSON and YAML that name exercises: the words that apps use as keys, and what stands under them."""

from __future__ import annotations
