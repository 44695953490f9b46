# Doors for developers; every one sets up the checkout first.
.PHONY: translations setup run test test-long check format meshes sheets bench lock
bin := .venv/bin

setup:
	@./scripts/setup

run:
	@./scripts/run

test:
	@./scripts/test

# The stress tests in their long size: under an hour.
test-long:
	@./scripts/test -m long

check: setup
	$(bin)/ruff format --check .
	$(bin)/ruff check .
	$(bin)/mypy
	$(bin)/lint-imports --no-cache
	$(bin)/bodymap check

format: setup
	$(bin)/ruff format .
	$(bin)/ruff check --fix .

meshes: setup
	$(bin)/python -m meshbuild

translations: setup
	@./scripts/translations

sheets: setup
	$(bin)/bodymap sheets

bench: setup
	$(bin)/bodymap bench

# Needs uv; keeps the versions that are locked already unless pyproject.toml rules them out.
lock:
	UV_CUSTOM_COMPILE_COMMAND="make lock" uv pip compile pyproject.toml --quiet --universal --python-version 3.11 \
		--extra bench --group test --group build --generate-hashes --no-emit-index-url --no-emit-find-links \
		--output-file requirements.txt
