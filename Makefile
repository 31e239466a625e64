PYTHON ?= python3

.PHONY: install run test bench pictures lock

install run test bench pictures lock:
	@$(PYTHON) make.py $@
