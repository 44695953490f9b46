"""Clients and visits of one practitioner, encrypted at rest; needs neither Qt nor VTK."""
