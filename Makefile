# Everything a person types, and what it does: `make help`. What is installed goes into .venv and nowhere else.

PYTHON ?= python3
PY := .venv/bin/python
READY := .venv/.ready
PIP_INSTALL := -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all:
LOCK := .venv/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--only-binary :all: --no-emit-index-url --no-header $(ARGS)

.DEFAULT_GOAL := help
.PHONY: help setup demo run test check lock bench

help:            ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-7s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY)  ## make the environment in .venv (the others do it by themselves when it is missing or out of date)

demo: $(READY)   ## a whole school on one page, with a clock that can be moved; ARGS=--script plays a day in the terminal
	@$(PY) -m bot demo $(ARGS)

run: $(READY)    ## the bot, with the settings in .env
	@$(PY) -m bot run $(ARGS)

test: $(READY)   ## every test; ARGS="tests/stories -k concern" for some
	@$(PY) -m pytest -n 2 --dist worksteal $(ARGS)

check: $(READY)  ## lint, format and types
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy

lock:            ## write down exact versions for pyproject.toml; ARGS=--upgrade takes the newest it allows
	@$(PYTHON) -m venv .venv/lock
	@.venv/lock/bin/python $(PIP_INSTALL) -r requirements/lock.txt
	@$(LOCK) pyproject.toml --extra dev --output-file requirements/dev.txt
	@$(LOCK) pyproject.toml --constraints requirements/dev.txt --output-file requirements/run.txt
	@echo uv | $(LOCK) - --output-file requirements/lock.txt

bench: $(READY)  ## measure speed on this machine
	@$(PY) -m bench $(ARGS)

# The stamp is younger than what it was made from, or the environment is made (again).
$(READY): requirements/dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo 'Alongside needs Python 3.11 or newer; $(PYTHON) is not. Try: make setup PYTHON=python3.12' >&2; exit 1; }
	@$(PYTHON) -m venv .venv || { echo 'On Debian and Ubuntu first: apt-get install python3-venv' >&2; exit 1; }
	@$(PY) $(PIP_INSTALL) -r requirements/dev.txt
	@touch $(READY)
