"""Files to domain: strict records of every asset file, and the `Atlas` built from them."""
