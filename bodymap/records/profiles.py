"""The practitioners of one computer, each with a vault of their own."""

import contextlib
import secrets
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from bodymap.anatomy.whole_file import sync_folder
from bodymap.records import database
from bodymap.records.backups import Backup, list_backups, read_content, write_backup
from bodymap.records.clock import Clock, SystemClock, stamp
from bodymap.records.errors import (
    DamagedError,
    NewerError,
    RecordsError,
    UnknownError,
    WeakPassphraseError,
    WrongCodeError,
    WrongPassphraseError,
)
from bodymap.records.keys import (
    Cost,
    RecoveryCode,
    WrapKind,
    is_strong,
    new_key,
    new_recovery_code,
    read_recovery_code,
    wrap_key,
)
from bodymap.records.open_vault import BACKUPS, DATABASE
from bodymap.records.profile_file import FILE_NAME, SCHEMA, ProfileFile, make_private_folder, write_profile
from bodymap.records.restoring import restore
from bodymap.records.unlocking import find_key, need_libraries, open_part, open_vault
from bodymap.records.vault import Vault

_CODES = (WrapKind.RECOVERY, WrapKind.CLINIC)


def records_folder() -> Path:
    """Return where the records of this user of the computer are kept."""
    return platformdirs.user_data_path("bodymap", appauthor=False) / "records"


@dataclass(frozen=True)
class Profile:
    """A practitioner as the lock screen shows it.

    `is_damaged`: its open part cannot be read and no backup has it; `is_newer`: a newer program made it.
    """

    id: str
    name: str
    language: str = "en"
    is_damaged: bool = False
    is_newer: bool = False


class Profiles:
    """The profiles in one folder.

    Parameters
    ----------
    root : made when the first profile is. clock : of waits, logs and backups. cost : of a try to open.
    """

    def __init__(self, root: Path, clock: Clock | None = None, cost: Cost | None = None) -> None:
        self.root = root
        self._clock: Clock = clock or SystemClock()
        self._cost = cost or Cost()

    def list(self) -> tuple[Profile, ...]:
        """Return all profiles by name; empty when there is no folder yet."""
        folders = [
            path for path in self.root.glob("*") if (path / DATABASE).exists() or list_backups(path / BACKUPS)
        ]
        found = [profile for folder in folders if (profile := self._shown(folder)) is not None]
        return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.id)))

    def create(self, name: str, passphrase: str, language: str = "en") -> tuple[Profile, RecoveryCode]:
        """Make a profile with an empty vault.

        Returns
        -------
        tuple of Profile, RecoveryCode
            The code is kept nowhere: show it once, to be printed.

        Raises
        ------
        LibrariesMissingError, WeakPassphraseError, FolderError, FullError
        """
        need_libraries()
        if not is_strong(passphrase):
            raise WeakPassphraseError
        id, key, code = secrets.token_hex(8), new_key(), new_recovery_code()
        wraps = (
            wrap_key(WrapKind.PASSPHRASE, passphrase, key, id, self._cost),
            wrap_key(WrapKind.RECOVERY, code.text, key, id, self._cost),
        )
        file = ProfileFile(SCHEMA, id, name, language, stamp(self._clock), wraps)
        make_private_folder(self.root)
        folder = self.root / id
        make_private_folder(folder)
        write_profile(folder / FILE_NAME, file)
        connection = database.connect(folder / DATABASE, key)
        try:
            database.migrate(connection)
        finally:
            connection.close()
        sync_folder(folder)
        return Profile(id, name, language), code

    def unlock(self, profile: Profile, passphrase: str, clock: Clock | None = None) -> Vault:
        """Open a vault.

        Raises
        ------
        WrongPassphraseError, WaitError
            The wait grows with every failed try.
        InUseError, DamagedError, NewerError, FolderError, LibrariesMissingError
            A damaged vault: see `restore_newest`.
        """
        return self._unlock(profile, passphrase, (WrapKind.PASSPHRASE,), clock or self._clock)

    def unlock_with_recovery(self, profile: Profile, code: str, clock: Clock | None = None) -> Vault:
        """Open a vault by a printed code, the practitioner's or the clinic's; then set a new passphrase.

        Raises
        ------
        WrongCodeError
            When it was mistyped or does not fit; the others as `unlock`.
        """
        read = read_recovery_code(code)
        if read is None:
            raise WrongCodeError
        try:
            return self._unlock(profile, read.text, _CODES, clock or self._clock)
        except WrongPassphraseError as error:
            raise WrongCodeError from error

    def change_passphrase(self, vault: Vault, new: str) -> None:
        """Let a new passphrase open a vault and its backups; the old one does not any more.

        Raises
        ------
        WeakPassphraseError, FolderError, FullError
        """
        if not is_strong(new):
            raise WeakPassphraseError
        vault.rewrap(WrapKind.PASSPHRASE, new, self._cost)

    def renew_recovery_code(self, vault: Vault, *, is_clinic: bool = False) -> RecoveryCode:
        """Make a new printed code; the one before opens nothing any more.

        Parameters
        ----------
        is_clinic : a second code, kept by the clinic beside the practitioner's own.
        """
        code = new_recovery_code()
        vault.rewrap(WrapKind.CLINIC if is_clinic else WrapKind.RECOVERY, code.text, self._cost)
        return code

    def backups(self, profile: Profile) -> tuple[Backup, ...]:
        """Return the copies of a vault, newest first."""
        return list_backups(self.root / profile.id / BACKUPS)

    def restore(self, profile: Profile, passphrase: str, backup: Path, clock: Clock | None = None) -> Vault:
        """Put a backup in the place of a vault and open it; what was there becomes a backup itself.

        Raises
        ------
        DamagedError, NewerError
            When the backup is damaged or of a newer program; nothing is changed then.
        UnknownError
            When it is another profile's.
        WrongPassphraseError, WaitError, InUseError, FolderError, FullError, LibrariesMissingError
        """
        return restore(self.root / profile.id, passphrase, backup, clock or self._clock)

    def restore_newest(self, profile: Profile, passphrase: str, clock: Clock | None = None) -> Vault:
        """Restore the newest backup that is whole; raises as `restore`, `UnknownError` when none is."""
        for backup in self.backups(profile):
            with contextlib.suppress(DamagedError):
                return self.restore(profile, passphrase, backup.path, clock)
        raise UnknownError

    def take_in(self, backup: Path) -> Profile:
        """Make a profile of a backup from another computer, to be restored with its passphrase.

        Raises
        ------
        DamagedError, NewerError
            When it is no backup this program can read.
        RecordsError
            When the profile is here already: restore it instead.
        """
        content = read_content(backup)
        folder = self.root / content.profile.id
        if folder.exists():
            raise RecordsError
        make_private_folder(self.root)
        make_private_folder(folder)
        write_backup(folder / BACKUPS, content, self._clock.wall())
        return Profile(content.profile.id, content.profile.name, content.profile.language)

    def _shown(self, folder: Path) -> Profile | None:
        try:
            file = open_part(folder)
        except NewerError:
            return Profile(folder.name, folder.name, is_newer=True)
        except DamagedError:
            return Profile(folder.name, folder.name, is_damaged=True)
        return Profile(file.id, file.name, file.language)

    def _unlock(self, profile: Profile, secret: str, kinds: tuple[WrapKind, ...], clock: Clock) -> Vault:
        need_libraries()
        folder = self.root / profile.id
        file = open_part(folder)
        return open_vault(folder, file, find_key(folder, file, secret, kinds, clock), clock)
