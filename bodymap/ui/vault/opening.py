"""What the list of clients asks for when a visit is to be opened."""

from dataclasses import dataclass

from bodymap.visit.record import Client, Visit


@dataclass(frozen=True)
class Opening:
    """A visit to be opened: of whom, which one, and the others of the same client."""

    client: Client
    visit: Visit
    earlier: tuple[Visit, ...]
