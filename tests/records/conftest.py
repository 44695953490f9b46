from collections.abc import Iterator
from pathlib import Path

import pytest

from bodymap.records.profiles import Profile, Profiles
from bodymap.records.vault import Vault
from tests.records.samples import TurnedClock, new_vault

Kept = tuple[Profiles, Profile, Vault]


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "data" / "records"


@pytest.fixture
def kept(root: Path, clock: TurnedClock) -> Iterator[Kept]:
    """A profile and its open vault with one client."""
    made = new_vault(root, clock)
    yield made
    made[2].close()
