"""One module per measured process: ``python -m bodymap.bench.measures.NAME``; its last line is JSON."""
