"""Copies, the way back from them, and what is left of a client who was erased: nothing."""

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from bodymap.records.audit import Act
from bodymap.records.backups import Backup, parse_content, read_content, superfluous
from bodymap.records.client_export import ExportForm, parse_pack, read_pack
from bodymap.records.errors import (
    DamagedError,
    RecordsError,
    UnknownError,
    WeakPassphraseError,
    WrongPassphraseError,
)
from bodymap.records.vault import Vault
from tests.records.conftest import Kept
from tests.records.samples import CANARY, CHEAP, CLIENT, PASSPHRASE, VISIT, TurnedClock, new_profiles, visit

PAGE, RESERVED, IV = 4096, 80, 16


def plain_pages(database: bytes, key: bytes) -> bytes:
    """Every page of an SQLCipher 4 file as SQLite sees it, the free ones too."""
    pages = []
    for start in range(0, len(database), PAGE):
        skipped = 16 if start == 0 else 0
        end = start + PAGE - RESERVED
        way = Cipher(algorithms.AES(key), modes.CBC(database[end : end + IV])).decryptor()
        pages.append(way.update(database[start + skipped : end]))
    return b"".join(pages)


def places_of(name: str, root: Path, key: bytes) -> list[str]:
    """The files below a folder in which a name stands, as it is or behind the encryption."""
    sought = [name.encode(), name.encode("utf-16-le"), name.split()[0].encode()]
    found = []
    for path in root.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            inside = content
            if path.suffix == ".bodymap-backup":
                inside = plain_pages(parse_content(content).database, key)
            elif path.name == "vault.db":
                inside = plain_pages(content, key)
            found += [path.name for each in sought if each in content or each in inside][:1]
    return found


def test_a_copy_is_due_every_half_hour_and_only_after_a_change(kept: Kept, clock: TurnedClock) -> None:
    vault = kept[2]
    assert vault.back_up_if_due() is not None
    clock.wait(3600)
    assert vault.back_up_if_due() is None
    vault.save_visit(VISIT)
    assert vault.back_up_if_due() is not None
    vault.save_visit(visit(2))
    clock.wait(1799)
    assert vault.back_up_if_due() is None
    clock.wait(1)
    assert vault.back_up_if_due() is not None
    assert len(vault.backups()) == 3


def test_what_a_short_visit_changed_is_copied_after_the_next_unlocking(
    kept: Kept, clock: TurnedClock
) -> None:
    profiles, profile, vault = kept
    vault.back_up()
    clock.wait(60)
    vault.save_visit(VISIT)
    vault.close()
    assert len(profiles.backups(profile)) == 1
    clock.wait(1800)
    vault = profiles.unlock(profile, PASSPHRASE)
    assert vault.back_up_if_due() is not None
    vault.close()


def test_copies_are_thinned_to_days_weeks_and_months() -> None:
    now = datetime(2026, 11, 24, 12, tzinfo=UTC)
    made = [now - timedelta(hours=hours) for hours in range(0, 24 * 800, 6)]
    backups = [Backup(Path(str(at)), at) for at in made]
    gone = superfluous(backups, now)
    left = sorted(each.at for each in backups if each not in gone)
    ages = [now - at for at in left]
    assert sum(age <= timedelta(days=2) for age in ages) == 9
    assert sum(timedelta(days=2) < age <= timedelta(days=14) for age in ages) == 13
    assert 7 <= sum(timedelta(days=14) < age <= timedelta(days=62) for age in ages) <= 8
    assert 22 <= sum(age > timedelta(days=62) for age in ages) <= 24
    again = [each for each in backups if each not in gone]
    assert superfluous(again, now) == ()
    assert superfluous([Backup(Path("old"), now - timedelta(days=5000))], now) == ()


def run_drill(root: Path, copies: int, seed: int = 1) -> None:
    """Some of the newest copies are broken: the newest whole one comes back, and no other."""
    clock, random_ = TurnedClock(), random.Random(seed)
    profiles = new_profiles(root, clock)
    profile, _ = profiles.create("Ada", PASSPHRASE)
    vault = profiles.unlock(profile, PASSPHRASE)
    vault.save_client(CLIENT)
    for number in range(copies):
        vault.save_visit(visit(number))
        clock.wait(60)
        vault.back_up()
    vault.close()
    broken = random_.randrange(1, copies)
    for backup in profiles.backups(profile)[:broken]:
        content = backup.path.read_bytes()
        backup.path.write_bytes(content[: random_.randrange(len(content))])
    (root / profile.id / "vault.db").write_bytes(b"")
    (root / profile.id / "profile.json").unlink()
    with pytest.raises(DamagedError, match="backup can be restored"):
        profiles.unlock(profiles.list()[0], PASSPHRASE)
    with pytest.raises(WrongPassphraseError):
        profiles.restore_newest(profile, "the wrong passphrase")
    vault = profiles.restore_newest(profile, PASSPHRASE)
    assert {each.id for each in vault.visits(CLIENT.id)} == {f"visit-{n}" for n in range(copies - broken)}
    assert vault.audit_lines()[-2].act == Act.RESTORE
    assert vault.first_broken_audit_line() is None
    vault.close()
    profiles.unlock(profiles.list()[0], PASSPHRASE).close()


@pytest.mark.parametrize("seed", range(3))
def test_the_newest_whole_copy_comes_back(tmp_path: Path, seed: int) -> None:
    run_drill(tmp_path, 6, seed)


def test_nothing_whole_to_restore_is_told(kept: Kept) -> None:
    profiles, profile, vault = kept
    vault.close()
    for backup in profiles.backups(profile):
        backup.path.write_bytes(b"")
    with pytest.raises(UnknownError):
        profiles.restore_newest(profile, PASSPHRASE)


def test_restoring_keeps_what_was_there(kept: Kept, clock: TurnedClock) -> None:
    profiles, profile, vault = kept
    old = vault.back_up()
    clock.wait(60)
    vault.save_visit(VISIT)
    vault.close()
    vault = profiles.restore(profile, PASSPHRASE, old.path)
    assert vault.visits(CLIENT.id) == ()
    vault.close()
    vault = profiles.restore(profile, PASSPHRASE, profiles.backups(profile)[0].path)
    assert vault.visits(CLIENT.id) == (VISIT,)
    vault.close()


def test_a_copy_moves_to_another_computer(kept: Kept, tmp_path: Path) -> None:
    vault = kept[2]
    vault.back_up_to(tmp_path / "stick.bodymap-backup")
    elsewhere = new_profiles(tmp_path / "elsewhere")
    profile = elsewhere.take_in(tmp_path / "stick.bodymap-backup")
    moved = elsewhere.restore_newest(profile, PASSPHRASE)
    assert moved.client(CLIENT.id) == CLIENT
    moved.close()


def test_a_new_passphrase_holds_for_the_copies_too(kept: Kept) -> None:
    profiles, profile, vault = kept
    backup = vault.back_up()
    profiles.change_passphrase(vault, "another long passphrase")
    vault.close()
    assert read_content(backup.path).profile == vault.profile
    with pytest.raises(WrongPassphraseError):
        profiles.restore(profile, PASSPHRASE, backup.path)
    profiles.restore(profile, "another long passphrase", backup.path).close()


def test_a_copy_of_somebody_else_is_refused(kept: Kept) -> None:
    profiles, _, vault = kept
    other, _ = profiles.create("Bo", PASSPHRASE)
    with pytest.raises(UnknownError):
        profiles.restore(other, PASSPHRASE, vault.back_up().path)


def test_a_locked_vault_holds_no_name_in_the_open(kept: Kept, root: Path) -> None:
    vault = kept[2]
    vault.save_visit(replace(VISIT, notes=CANARY))
    vault.back_up()
    vault.close()
    assert places_of(CANARY, root, bytes(32)) == []


def test_an_erased_client_is_found_nowhere_even_with_the_key(kept: Kept, root: Path) -> None:
    vault = kept[2]
    key = bytes(vault._key)
    vault.save_client(replace(CLIENT, id="other", name="Bo Ek"))
    for number in range(30):
        vault.save_visit(replace(visit(number), notes=CANARY * 20))
    vault.back_up()
    vault.save_visit(visit(1, notes=CANARY))
    vault.back_up()
    assert len(places_of(CANARY, root, key)) == 3, "the search finds what is there"
    assert vault.erase_client(CLIENT.id) == 0
    assert places_of(CANARY, root, key) == []
    assert [line.name for line in vault.clients()] == ["Bo Ek"]
    assert vault.first_broken_audit_line() is None
    vault.close()
    assert places_of(CANARY, root, key) == []
    profiles, profile, _ = kept
    restored = profiles.restore_newest(profile, PASSPHRASE)
    assert [line.name for line in restored.clients()] == ["Bo Ek"]
    restored.close()


def test_a_row_merely_deleted_would_be_found(kept: Kept, root: Path) -> None:
    """The control: without what erasing does besides, the name stays in the file."""
    vault = kept[2]
    vault._live().execute("PRAGMA secure_delete = OFF")
    vault._live().execute("DELETE FROM clients")
    vault._live().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert places_of(CANARY, root, bytes(vault._key)) == ["vault.db"]


def test_an_erasure_that_was_cut_off_ends_at_the_next_unlocking(
    kept: Kept, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profiles, profile, vault = kept
    key = bytes(vault._key)
    vault.back_up()

    def cut_off(self: Vault) -> int:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Vault, "_end_erasures", cut_off)
        with pytest.raises(KeyboardInterrupt):
            vault.erase_client(CLIENT.id)
    vault.close()
    assert len(places_of(CANARY, root, key)) >= 1
    profiles.unlock(profile, PASSPHRASE).close()
    assert places_of(CANARY, root, key) == []


def test_a_damaged_copy_goes_with_the_client(kept: Kept) -> None:
    vault = kept[2]
    path = vault.back_up().path
    path.write_bytes(path.read_bytes()[:-100])
    assert vault.erase_client(CLIENT.id) == 1
    assert not path.exists()
    with pytest.raises(UnknownError):
        vault.erase_client(CLIENT.id)


def test_an_export_is_encrypted_unless_asked_otherwise(kept: Kept, tmp_path: Path) -> None:
    vault = kept[2]
    vault.save_visit(VISIT)
    path = tmp_path / "export"
    with pytest.raises(WeakPassphraseError):
        vault.export_client(CLIENT.id, path, passphrase="1234")
    assert not path.exists()
    vault.export_client(CLIENT.id, path, passphrase=PASSPHRASE, cost=CHEAP)
    assert CANARY.encode() not in path.read_bytes()
    assert vault.audit_lines()[-1].act == Act.EXPORT
    with pytest.raises(WrongPassphraseError):
        read_pack(path, "another passphrase")
    record = read_pack(path, PASSPHRASE)
    assert (record.client, record.visits) == (CLIENT, (VISIT,))
    vault.erase_client(CLIENT.id)
    vault.take_in(record)
    assert vault.visits(CLIENT.id) == (VISIT,)


@pytest.mark.parametrize("form", [ExportForm.JSON, ExportForm.HTML])
def test_a_readable_export_says_everything_and_loads_nothing(
    kept: Kept, tmp_path: Path, form: ExportForm
) -> None:
    vault = kept[2]
    vault.save_visit(VISIT)
    vault.save_client(replace(CLIENT, id="other", name="Bo Ek"))
    vault.export_client(CLIENT.id, tmp_path / "out", form, name_of=lambda id: f"{id}'s title")
    text = (tmp_path / "out").read_text()
    for said in (CANARY, "first visit", "2026-12-01", "42.5"):
        assert said in text
    assert "Bo Ek" not in text
    if form is ExportForm.HTML:
        assert "<b>warm" not in text
        assert "&lt;b&gt;warm" in text
        assert "upper_trapezius_1&#x27;s title" in text
        assert not any(word in text for word in ("<script", "src=", "href=", "<link", "url("))


def mutated(content: bytes, random_: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(random_.randrange(1, 4)):
        at = (
            random_.randrange(len(changed))
            if random_.random() < 0.5
            else random_.randrange(min(900, len(changed)))
        )
        match random_.randrange(4):
            case 0:
                changed[at] ^= 1 << random_.randrange(8)
            case 1:
                del changed[at : at + random_.randrange(1, 50)]
            case 2:
                changed[at:at] = random_.randbytes(random_.randrange(1, 50))
            case _:
                changed[at:] = b""
        if not changed:
            return b""
    return bytes(changed)


def run_mutants(kept: Kept, folder: Path, count: int) -> None:
    """Changed backups and packs: as they were, or a sentence; nothing else is raised."""
    vault, random_ = kept[2], random.Random(8)
    backup = vault.back_up().path.read_bytes()
    vault.export_client(CLIENT.id, folder / "pack", passphrase=PASSPHRASE, cost=CHEAP)
    pack = (folder / "pack").read_bytes()
    whole, record, refused = parse_content(backup), parse_pack(pack, PASSPHRASE), 0
    for _ in range(count):
        try:
            assert parse_content(mutated(backup, random_)).database == whole.database
        except RecordsError:
            refused += 1
        try:
            assert parse_pack(mutated(pack, random_), PASSPHRASE) == record
        except RecordsError:
            refused += 1
    assert refused > count


def test_changed_backups_and_packs_are_refused(kept: Kept, tmp_path: Path) -> None:
    run_mutants(kept, tmp_path, 500)
