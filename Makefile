# One ordinary command or two a target; `make PYTHON=path/to/python test` picks the interpreter.
PYTHON ?= python

.PHONY: lint types test slow coverage golden placements tables docs bench fuzz

lint:
	$(PYTHON) -m ruff check . && $(PYTHON) -m ruff format --check .

types:
	$(PYTHON) -m mypy && $(PYTHON) -m pyright --pythonpath "$$(command -v $(PYTHON))"

test:
	$(PYTHON) -m pytest

slow:
	$(PYTHON) -m pytest -m slow

coverage:
	$(PYTHON) -m pytest --cov --cov-report=term

golden:
	$(PYTHON) -m pytest tests --update-golden

placements:
	$(PYTHON) docs/placements.py

tables:
	$(PYTHON) docs/tables.py && $(PYTHON) docs/gallery.py

docs:
	$(PYTHON) docs/gallery.py
	$(PYTHON) docs/rule_pages.py
	$(PYTHON) -m sphinx -W --keep-going -n -q -b html docs docs/_build/html

bench:
	$(PYTHON) -m benchmarks

fuzz:
	$(PYTHON) -m benchmarks.fuzz
