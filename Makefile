# make demo   install, read the sample articles, show what is in them, write the page
# make test   install with what the tests need (the browser too) and run every test
# make clean  remove what the two leave behind
#
# Another interpreter: make demo PYTHON=python3.12

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
DEMO   := demo-output
STORE  := $(DEMO)/store
KG     := $(BIN)/kg

export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: demo test clean
.DELETE_ON_ERROR:

# The package is installed in editable mode, so sources may change without another install;
# a stamp file records each install and is older than pyproject.toml when one is due again.

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo 'Python 3.11 or newer is needed: make $(MAKECMDGOALS) PYTHON=python3.11' >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo 'No environment could be made; on Debian and Ubuntu: apt install python3-venv' >&2; exit 1; }

$(VENV)/.installed: pyproject.toml | $(BIN)/python
	@echo 'Installing the package into $(VENV) (a minute or two, once)'
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(BIN)/python
	@echo 'Installing the package and what its tests need into $(VENV) (a few minutes, once)'
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@ $(VENV)/.installed

$(VENV)/.browser: scripts/install_browser.sh $(VENV)/.installed-dev
	PATH="$(CURDIR)/$(BIN):$$PATH" bash scripts/install_browser.sh
	@touch $@

demo: $(VENV)/.installed
	@rm -rf $(DEMO) && mkdir -p $(DEMO)
	@echo '== What was read and extracted'
	@$(KG) ingest seeds/articles --store $(STORE) --details
	@echo && echo '== The most central actors'
	@$(KG) actors --store $(STORE) --limit 10
	@echo && echo '== The strongest ties between countries'
	@$(KG) ties --by country --store $(STORE) --limit 10
	@echo && echo '== The page: open it in a browser'
	@$(KG) view --store $(STORE) --output $(DEMO)/graph.html

test: $(VENV)/.installed-dev $(VENV)/.browser
	$(BIN)/python -m pytest

clean:
	rm -rf $(VENV) $(DEMO) build dist .pytest_cache .mypy_cache .ruff_cache
