# `make demo` and `make test` need Python 3.11 or newer and nothing else; `make help` lists the rest.

PORT = 8000
BIN = .venv/bin
PYTHON := $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
  $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
# A uv that is too old for --clear is as good as none.
UV := $(shell uv venv --clear --help >/dev/null 2>&1 && command -v uv || echo .uv/bin/uv)
export UV
export UV_PYTHON_DOWNLOADS = never

TEMPLATES = $(wildcard a11y_check/wagtail/templates integration_blocks/templates cms/templates)
COMPILE = $(UV) pip compile --quiet --universal --generate-hashes --no-emit-index-url \
  --custom-compile-command "make lock" --python-version 3.11

.PHONY: help setup demo test test-oldest lint format lock upgrade messages screenshots bench build clean

help:  ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

setup: .venv/.ready  ## put the environment into .venv

demo: setup  ## serve the five demo cities on 127.0.0.1 (PORT=8000)
	@trap : INT; $(BIN)/python manage.py demo --port "$(PORT)"  # the trap keeps make from calling Ctrl-C an error

test: setup  ## run all tests (ARGS="-k name" for some of them)
	$(BIN)/python -m pytest $(ARGS)

test-oldest: .venv74/.ready  ## run those of the site on the oldest Wagtail and Django that are supported
	.venv74/bin/python -m pytest -m "not browser and not gettext and not wheel" --ignore tests/cms/test_demo_command.py \
	  tests/a11y_check/wagtail tests/cms tests/integration_blocks $(ARGS)

lint: setup  ## check code, types, imports, templates and migrations
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/djangofmt check $(TEMPLATES)
	$(BIN)/python manage.py makemigrations --check --dry-run

format: setup  ## put code into the common form
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .
	$(BIN)/djangofmt check --fix $(TEMPLATES)

lock: $(UV)  ## write the pinned versions anew after a change of pyproject.toml
	$(COMPILE) $(ARGS) --output-file requirements/dev.txt pyproject.toml --all-extras --group dev
	$(COMPILE) $(ARGS) --output-file requirements/production.txt pyproject.toml --extra wagtail --extra localize --extra production
	$(COMPILE) $(ARGS) --output-file requirements/wagtail74.txt pyproject.toml --all-extras --group test --group build \
	  --constraint requirements/wagtail74.in
	echo uv | $(COMPILE) $(ARGS) --output-file requirements/uv.txt -

upgrade:  ## the same with the newest versions
	$(MAKE) lock ARGS=--upgrade

messages: setup  ## collect texts for translation and compile the catalogues
	@command -v xgettext >/dev/null || { echo "Install gettext, then run make messages again." >&2; exit 1; }
	.ci/messages $(BIN)

screenshots: setup  ## make the pictures of the guide anew (needs Chromium)
	SCREENSHOTS=integration_blocks/static/integration_blocks/guide $(BIN)/python -m pytest -q -s tests/browser/test_first_page.py

bench: setup  ## measure time and queries (after make demo)
	@for file in benchmarks/*.py; do $(BIN)/python $$file || exit 1; done

build: setup  ## build the wheel into dist/
	$(UV) build --quiet --wheel --no-build-isolation --python $(BIN)/python --out-dir dist

clean:  ## remove the environment, the demo's database and everything built
	rm -rf .uv .venv .venv74 dist db.sqlite3* media staticfiles .coverage htmlcov
	rm -rf .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

.venv/.ready: LOCK = requirements/dev.txt
.venv/.ready: requirements/dev.txt
.venv74/.ready: LOCK = requirements/wagtail74.txt
.venv74/.ready: requirements/wagtail74.txt
.venv/.ready .venv74/.ready: pyproject.toml | $(UV)
	@echo "Setting up $(@D) from $(LOCK) ..."
	@$(UV) venv --quiet --clear --python "$(or $(PYTHON),>=3.11)" $(@D)
	@$(UV) pip sync --quiet --python $(@D)/bin/python --require-hashes $(LOCK)
	@$(UV) pip install --quiet --python $(@D)/bin/python --no-deps --no-build-isolation --editable .
	@touch $@

.uv/bin/uv: requirements/uv.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is missing. Install it, then run make again:" >&2; \
	  echo "  Debian, Ubuntu: apt install python3 python3-venv   Fedora: dnf install python3   macOS: brew install python" >&2; \
	  exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "$(PYTHON) lacks the module venv or ensurepip." >&2; \
	  echo "  Debian, Ubuntu: apt install python3-venv - then run make again." >&2; exit 1; }
	@echo "Fetching uv into .uv ..."
	@$(PYTHON) -m venv --clear .uv
	@.uv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/uv.txt
	@touch $@
