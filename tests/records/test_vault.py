"""Clients and visits in an open vault: kept whole, under the right client, by one program at a time."""

import random
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from bodymap.records.audit import Act
from bodymap.records.errors import (
    ClosedError,
    FolderError,
    InUseError,
    LibrariesMissingError,
    UnknownError,
    WaitError,
    WeakPassphraseError,
    WrongClientError,
    WrongCodeError,
    WrongPassphraseError,
)
from bodymap.records.full_disk import BALLAST_BYTES
from bodymap.records.keys import Cost, is_strong, new_recovery_code, read_recovery_code
from tests.records.conftest import Kept
from tests.records.samples import CANARY, CLIENT, PASSPHRASE, VISIT, TurnedClock, new_profiles, visit


def test_what_was_saved_is_there_after_unlocking(kept: Kept) -> None:
    profiles, profile, vault = kept
    vault.save_visit(VISIT)
    later = replace(visit(2), started="2026-12-01T10:00:00+00:00")
    vault.save_visit(later)
    vault.close()
    vault = profiles.unlock(profile, PASSPHRASE)
    assert vault.client(CLIENT.id) == CLIENT
    assert vault.visits(CLIENT.id) == (later, VISIT)
    (line,) = vault.clients()
    assert (line.name, line.visits, line.last_visit) == (CANARY, 2, later.started)
    vault.close()


def test_search_finds_all_words_in_any_case(kept: Kept) -> None:
    vault = kept[2]
    vault.save_client(replace(CLIENT, id="b", name="Bo Ek"))
    assert [line.id for line in vault.clients()] == ["b", CLIENT.id]
    assert [line.id for line in vault.clients("ÜBERFLUSS quet")] == [CLIENT.id]
    assert vault.clients("bo quet") == ()


def test_a_thousand_switches_write_nothing_to_the_wrong_client(kept: Kept) -> None:
    vault, random_ = kept[2], random.Random(6)
    clients = [f"c{number}" for number in range(5)]
    for client in clients:
        vault.save_client(replace(CLIENT, id=client, name=client))
    expected: dict[str, tuple[str, str]] = {}
    refused = 0
    for step in range(1000):
        client, number = random_.choice(clients), random_.randrange(30)
        note = f"{client} {step}"
        owner = expected.get(f"visit-{number}", (client, ""))[0]
        if owner == client:
            vault.save_visit(visit(number, client, note))
            expected[f"visit-{number}"] = (client, note)
        else:
            refused += 1
            with pytest.raises(WrongClientError):
                vault.save_visit(visit(number, client, note))
    found = {each.id: (client, each.notes) for client in clients for each in vault.visits(client)}
    assert found == expected
    assert all(note.startswith(client) for client, note in found.values())
    assert refused > 300


def test_a_visit_of_nobody_is_refused(kept: Kept) -> None:
    with pytest.raises(UnknownError):
        kept[2].save_visit(visit(1, "nobody"))


def test_the_same_vault_is_never_open_twice(kept: Kept, root: Path) -> None:
    profiles, profile, vault = kept
    with pytest.raises(InUseError, match="another window"):
        new_profiles(root).unlock(profile, PASSPHRASE)
    vault.close()
    profiles.unlock(profile, PASSPHRASE).close()


def test_a_program_that_was_killed_blocks_nobody(kept: Kept, root: Path) -> None:
    profiles, profile, vault = kept
    vault.close()
    program = (
        "import os; from tests.records.samples import *; from pathlib import Path\n"
        f"p = new_profiles(Path({str(root)!r})); v = p.unlock(p.list()[0], PASSPHRASE)\n"
        "os.kill(os.getpid(), 9)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == -9
    profiles.unlock(profile, PASSPHRASE).close()


def test_a_closed_vault_has_neither_key_nor_answers(kept: Kept) -> None:
    vault = kept[2]
    vault.close()
    assert not vault.is_open
    assert bytes(vault._key) == bytes(32)
    for ask in (vault.clients, lambda: vault.save_client(CLIENT), vault.audit_lines, lambda: vault.has_pin):
        with pytest.raises(ClosedError):
            ask()


def test_wrong_passphrases_are_told_and_wait_longer_each_time(kept: Kept, clock: TurnedClock) -> None:
    profiles, profile, vault = kept
    vault.close()
    waits = []
    for _ in range(12):
        try:
            profiles.unlock(profile, "not the right one at all")
        except WaitError as error:
            waits.append(error.seconds)
            clock.wait(error.seconds - 1)
            with pytest.raises(WaitError, match="1 seconds"):
                profiles.unlock(profile, PASSPHRASE)
            clock.wait(1)
        except WrongPassphraseError as error:
            assert str(error) == "Wrong passphrase or damaged file."  # noqa: PT017
    assert waits == [5, 10, 20, 40, 80]
    clock.wait(300)
    vault = profiles.unlock(profile, PASSPHRASE)
    assert sum(line.act == Act.FAILED_UNLOCK for line in vault.audit_lines()) == 7
    vault.close()
    profiles.unlock(profile, PASSPHRASE).close()


def test_the_recovery_code_opens_and_a_new_passphrase_can_be_set(root: Path) -> None:
    profiles = new_profiles(root)
    profile, code = profiles.create("Ada", PASSPHRASE)
    vault = profiles.unlock_with_recovery(profile, code.printed.lower().replace("-", " "))
    profiles.change_passphrase(vault, "another long passphrase")
    newer = profiles.renew_recovery_code(vault)
    clinic = profiles.renew_recovery_code(vault, is_clinic=True)
    vault.close()
    with pytest.raises(WrongPassphraseError):
        profiles.unlock(profile, PASSPHRASE)
    with pytest.raises(WrongCodeError):
        profiles.unlock_with_recovery(profile, code.printed)
    for each in (newer, clinic):
        profiles.unlock_with_recovery(profile, each.printed).close()
    profiles.unlock(profile, "another long passphrase").close()


def test_a_mistyped_code_is_told_without_a_try() -> None:
    code = new_recovery_code()
    for index, sign in enumerate(code.text):
        other = "7" if sign != "7" else "8"
        assert read_recovery_code(code.text[:index] + other + code.text[index + 1 :]) is None
    assert read_recovery_code(code.printed.replace("0", "o").replace("1", "L")) == code


@pytest.mark.parametrize("weak", ["short", "aaaaaaaaaaaaaaaa", "ababab ababab ababab", "   password   "])
def test_weak_passphrases_are_refused(root: Path, weak: str) -> None:
    with pytest.raises(WeakPassphraseError):
        new_profiles(root).create("Ada", weak)
    assert not root.exists()


@pytest.mark.parametrize("strong", ["tw3lve signs!", "a red fox is up now", PASSPHRASE])
def test_twelve_signs_or_five_words_are_enough(strong: str) -> None:
    assert is_strong(strong)


def test_the_cost_of_a_real_try_is_what_was_decided() -> None:
    assert Cost() == Cost(memory_kib=262_144, passes=3, lanes=2)
    assert not Cost(memory_kib=2**31).is_sensible
    assert not Cost(passes=10**6).is_sensible


def test_nobody_else_may_read_the_files(kept: Kept, root: Path) -> None:
    vault = kept[2]
    vault.save_visit(VISIT)
    vault.back_up()
    seen = [root, *root.rglob("*")]
    assert len(seen) >= 7
    for path in seen:
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path.name


def test_two_practitioners_share_nothing(kept: Kept, root: Path) -> None:
    profiles, profile, vault = kept
    other, _ = profiles.create("Bo", PASSPHRASE)
    assert [each.name for each in profiles.list()] == ["Ada", "Bo"]
    second = profiles.unlock(other, PASSPHRASE)
    assert second.clients() == ()
    assert bytes(second._key) != bytes(vault._key)
    second.close()
    vault.close()
    (root / other.id / "profile.json").write_bytes((root / profile.id / "profile.json").read_bytes())
    # The wraps are bound to their profile.
    changed = (root / other.id / "profile.json").read_text().replace(profile.id, other.id)
    (root / other.id / "profile.json").write_text(changed)
    with pytest.raises(WrongPassphraseError):
        profiles.unlock(other, PASSPHRASE)


def test_a_pin_is_kept_and_compared(kept: Kept) -> None:
    vault = kept[2]
    assert not vault.has_pin
    assert not vault.check_pin("")
    vault.set_pin("4711")
    assert (vault.check_pin("4711"), vault.check_pin("4712"), vault.check_pin("")) == (True, False, False)
    vault.set_pin("")
    assert not vault.has_pin


def test_the_log_says_what_was_done_and_folds_what_is_repeated(kept: Kept) -> None:
    vault = kept[2]
    for _ in range(3):
        vault.save_visit(VISIT)
    vault.client(CLIENT.id)
    vault.visits(CLIENT.id)
    acts = [(line.act, line.subject) for line in vault.audit_lines()]
    assert acts == [
        (Act.UNLOCK, ""), (Act.EDIT, CLIENT.id), (Act.EDIT, VISIT.id), (Act.VIEW, CLIENT.id),
    ]  # fmt: skip
    assert vault.first_broken_audit_line() is None


@pytest.mark.parametrize(
    ("change", "broken"),
    [
        ("UPDATE audit SET at = '2020' WHERE number = 2", 2),
        ("UPDATE audit SET act = 'lock' WHERE number = 3", 3),
        ("UPDATE audit SET subject = 'x' WHERE number = 1", 1),
        ("DELETE FROM audit WHERE number = 2", 2),
        ("DELETE FROM audit WHERE number = 4", 4),
        ("DELETE FROM audit", 1),
        ("DELETE FROM meta WHERE key = 'audit_tail'", 5),
        ("INSERT INTO audit VALUES (5, '', 'view', '', '')", 5),
    ],
)
def test_a_log_that_was_tampered_with_is_told(kept: Kept, change: str, broken: int) -> None:
    vault = kept[2]
    vault.save_visit(VISIT)
    vault.client(CLIENT.id)
    assert vault._live().execute(change).rowcount
    assert vault.first_broken_audit_line() == broken


def test_where_nothing_may_be_written_one_sentence_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    profiles = new_profiles(tmp_path / "file" / "records")
    assert profiles.list() == ()
    with pytest.raises(FolderError, match="may not be written"):
        profiles.create("Ada", PASSPHRASE)


def test_room_is_set_aside(kept: Kept, root: Path) -> None:
    assert (root / kept[1].id / "ballast").stat().st_size == BALLAST_BYTES


def test_sqlcipher_says_nothing_on_the_terminal(
    kept: Kept, root: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    profiles, profile, vault = kept
    vault.close()
    path = root / profile.id / "vault.db"
    path.write_bytes(bytes(reversed(path.read_bytes())))
    with pytest.raises(Exception, match="damaged"):
        profiles.unlock(profile, PASSPHRASE)
    assert capfd.readouterr() == ("", "")


def run_without_libraries(program: str) -> str:
    blocked = "import sys; sys.modules['sqlcipher3'] = sys.modules['cryptography'] = None\n"
    done = subprocess.run(
        [sys.executable, "-c", blocked + program], check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def test_without_the_libraries_one_sentence_says_so_and_the_atlas_works(tmp_path: Path) -> None:
    program = (
        "from pathlib import Path; from bodymap.records.profiles import *; import bodymap.session.session\n"
        "from bodymap.records.unlocking import has_libraries\n"
        f"profiles = Profiles(Path({str(tmp_path)!r}))\n"
        "try: profiles.create('Ada', 'a long passphrase')\n"
        "except RecordsError as error: print(has_libraries(), profiles.list(), type(error).__name__, error)"
    )
    told = run_without_libraries(program)
    assert told.startswith(f"False () {LibrariesMissingError.__name__} Records of clients need the packages")


def test_every_sentence_can_be_translated() -> None:
    def shout(context: str, text: str) -> str:
        return f"{context}: {text}".upper()

    assert WaitError(7).say(lambda context, text: f"{context}: {text} / {{seconds}}").endswith(" / 7")
    assert WrongPassphraseError().say(shout).startswith("RECORDS: WRONG PASSPHRASE")
