"""Answers of the client become directives: pure, without a screen and without a clock."""
