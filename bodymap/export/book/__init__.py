"""The review book: everything that is known, as pages to read, print and sign without a network."""
