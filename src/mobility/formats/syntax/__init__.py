"""Texts -> trees of plain values in which every value knows its place."""

from __future__ import annotations
