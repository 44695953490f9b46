"""The commands of the command line, a module each; each imports heavy parts when it runs."""
