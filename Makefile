# The few commands a newcomer and CI need; `make help` lists them.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PROGRAMME := data/programme/benelux-2021-2024
RUN_READY := $(VENV)/.ready-to-run
DEV_READY := $(VENV)/.ready-to-test
PARALLEL := --numprocesses auto --maxprocesses 4 --dist worksteal
COUNTS ?= full
# A lock names everything, so that nothing else is looked for, and nothing comes whose hash isn't there.
PIP_INSTALL := $(BIN)/python -m pip install --disable-pip-version-check --require-hashes --no-deps
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--annotation-style line --custom-compile-command "make lock"

# Some machines say that nothing compiled be kept: each process would then compile all of the house again.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help run test test-browser check fix shots bench faults setup lock licences

help:  ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(RUN_READY)  ## set up what is missing and serve the dashboard on http://localhost:8501 (PORT changes it)
	@$(BIN)/python -m db upgrade
	@$(BIN)/python -m db load --if-empty $(PROGRAMME)
	@exec $(BIN)/python -m streamlit run dashboard.py $$($(BIN)/python -c \
		'from settings import current as s; print("--server.address", s().address, "--server.port", s().port)')

test: $(DEV_READY)  ## set up what is missing, Chromium and PostgreSQL too, and run the suite, browser and faults apart
	@bash .ci/install
	$(BIN)/python -m pytest -m "not faults and (smoke or not browser)" $(PARALLEL) $(PYTEST_ARGS)

test-browser: $(DEV_READY)  ## what only a browser shows, in Chromium
	@bash .ci/install
	$(BIN)/python -m pytest tests/browser -m "browser and not faults and not smoke" $(PARALLEL) $(PYTEST_ARGS)

check: $(DEV_READY)  ## format, lint, layers, types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	PYTHONPATH=. $(BIN)/lint-imports --no-logo
	$(BIN)/mypy

fix: $(DEV_READY)  ## format, and mend what the linter can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

shots: $(DEV_READY)  ## pictures of the pages, wide and narrow, light and dark, in var/shots
	@bash .ci/install
	$(BIN)/python -m tests.browser.shots $(SHOTS_ARGS)

bench: $(DEV_READY)  ## measure the budgets of speed, in a table; a few minutes
	$(BIN)/python -m bench $(BENCH_ARGS)

faults: $(DEV_READY)  ## provoke what can go wrong, and print a table; COUNTS=ci as often as CI does
	@bash .ci/install
	COUNTS=$(COUNTS) $(BIN)/python -m pytest -m faults -p tests.faults.table $(PARALLEL) \
		$(if $(filter full,$(COUNTS)),-o timeout=7200) $(FAULTS_ARGS) $$(grep -rl --include='test_*.py' 'mark.faults' tests)

setup: $(DEV_READY)  ## everything that run, test and check need from PyPI, in one virtual environment

lock: $(DEV_READY)  ## write requirements.lock and requirements-dev.lock anew; LOCK_ARGS=--upgrade takes what is newer
	$(LOCK) $(LOCK_ARGS) requirements.txt requirements-files.txt --output-file requirements.lock
	$(LOCK) $(LOCK_ARGS) requirements-dev.txt requirements-files.txt --constraints requirements.lock --output-file requirements-dev.lock

licences: $(DEV_READY)  ## write docs/third-party.md, the licences of what the locks install
	$(BIN)/python -m tests.house.licences

$(RUN_READY): requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed, and $(PYTHON) is %d.%d: say which to use with make PYTHON=python3.12" % sys.version_info[:2])'
	@test -x $(BIN)/pip || { echo "Making a virtual environment in $(VENV)"; $(PYTHON) -m venv --clear $(VENV); }
	@echo "Installing what the dashboard runs on; this happens once and takes about a minute"
	$(PIP_INSTALL) -r requirements.lock
	@touch $@

$(DEV_READY): requirements-dev.lock $(RUN_READY)
	@echo "Installing what tests and checks need"
	$(PIP_INSTALL) -r requirements-dev.lock
	@touch $@
