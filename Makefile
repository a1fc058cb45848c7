# Every command makes its own environment first; see make.py.
PYTHON ?= python3
COMMANDS := run test check lint format

.PHONY: all $(COMMANDS)
all: lint test

$(COMMANDS):
	@$(PYTHON) make.py $@
