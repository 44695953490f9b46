"""Vaults of every released version open; a step that fails changes nothing; a newer one is only read."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from bodymap.records import database
from bodymap.records.errors import DamagedError, NewerError, RecordsError
from bodymap.records.profiles import Profile, Profiles
from tests.records.conftest import Kept
from tests.records.samples import CLIENT, PASSPHRASE, VISIT, new_profiles, visit

FIXTURES = Path(__file__).parent / "fixtures"
RELEASED = sorted(FIXTURES.glob("v*"))


@pytest.fixture(params=RELEASED, ids=lambda path: path.name)
def released(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Profiles, Profile]:
    shutil.copytree(request.param, tmp_path / "records")
    profiles = new_profiles(tmp_path / "records")
    return profiles, profiles.list()[0]


def test_there_is_a_vault_of_every_version() -> None:
    assert [path.name for path in RELEASED] == [f"v{number}" for number in database.STEPS]


def test_a_released_vault_opens_with_all_that_is_in_it(released: tuple[Profiles, Profile]) -> None:
    profiles, profile = released
    assert profile.name == "Ada"
    vault = profiles.unlock(profile, PASSPHRASE)
    assert vault.client(CLIENT.id) == CLIENT
    assert vault.visits(CLIENT.id) == (visit(2), VISIT)
    assert vault.first_broken_audit_line() is None
    assert vault.check_pin("4711")
    vault.close()


def test_a_step_to_a_newer_schema_makes_a_copy_first(
    released: tuple[Profiles, Profile], monkeypatch: pytest.MonkeyPatch
) -> None:
    profiles, profile = released
    newest = database.SCHEMA + 1
    step = "ALTER TABLE visits ADD COLUMN place TEXT NOT NULL DEFAULT 'here'"
    with monkeypatch.context() as patched:
        patched.setattr(database, "SCHEMA", newest)
        patched.setattr(database.migrate, "__defaults__", ({**database.STEPS, newest: step},))
        vault = profiles.unlock(profile, PASSPHRASE)
        assert not vault.is_read_only
        assert vault._live().execute("SELECT DISTINCT place FROM visits").fetchall() == [("here",)]
        assert vault.client(CLIENT.id) == CLIENT
        vault.close()
    assert len(profiles.backups(profile)) == 1
    vault = profiles.restore_newest(profile, PASSPHRASE)
    assert not vault.is_read_only, "the copy is of the schema before"
    vault.close()


def test_a_step_that_fails_changes_nothing(
    released: tuple[Profiles, Profile], monkeypatch: pytest.MonkeyPatch
) -> None:
    profiles, profile = released
    newest = database.SCHEMA + 1
    step = "ALTER TABLE visits ADD COLUMN place TEXT; DELETE FROM visits; INSERT INTO nowhere VALUES (1)"
    with monkeypatch.context() as patched:
        patched.setattr(database, "SCHEMA", newest)
        patched.setattr(database.migrate, "__defaults__", ({**database.STEPS, newest: step},))
        with pytest.raises(RecordsError):
            profiles.unlock(profile, PASSPHRASE)
    vault = profiles.unlock(profile, PASSPHRASE)
    assert vault.visits(CLIENT.id) == (visit(2), VISIT)
    vault.close()


def test_a_newer_vault_is_read_and_never_changed(kept: Kept, root: Path) -> None:
    profiles, profile, vault = kept
    vault.save_visit(VISIT)
    vault._live().execute("""UPDATE visits SET document = json_set(document, '$.weather', 'fine')""")
    vault._live().execute("PRAGMA user_version = 99")
    vault.close()
    path = root / profile.id / "vault.db"
    before = path.read_bytes()
    vault = profiles.unlock(profile, PASSPHRASE)
    assert vault.is_read_only
    assert vault.visits(CLIENT.id) == (VISIT,)
    assert vault.client(CLIENT.id) == CLIENT
    for change in (
        lambda: vault.save_client(replace(CLIENT, name="x")),
        lambda: vault.erase_client(CLIENT.id),
        vault.back_up,
        lambda: profiles.change_passphrase(vault, "another long passphrase"),
    ):
        with pytest.raises(NewerError, match="newer version"):
            change()
    vault.close()
    assert path.read_bytes() == before


def test_a_database_of_something_else_is_refused(kept: Kept) -> None:
    profiles, profile, vault = kept
    vault._live().execute("PRAGMA application_id = 7")
    vault.close()
    with pytest.raises(DamagedError):
        profiles.unlock(profile, PASSPHRASE)
