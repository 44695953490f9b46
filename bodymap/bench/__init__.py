"""The benchmark: the budgets of speed, each measured in fresh processes beside its real baseline.

Nothing is imported here: the start of a measured process must cost what the start of the program costs.
"""
