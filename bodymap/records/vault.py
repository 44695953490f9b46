"""The clients and visits of one practitioner: open, until `close` drops the key."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from bodymap.records.audit import Act
from bodymap.records.client_export import ClientRecord, ExportForm, write_export
from bodymap.records.clock import Clock, stamp
from bodymap.records.codec import decode, encode
from bodymap.records.database import Connection, told
from bodymap.records.erasure import erase_from_backups, squeeze
from bodymap.records.errors import FullError, UnknownError, WrongClientError
from bodymap.records.keys import Cost
from bodymap.records.open_vault import BACKUPS, Opened, OpenVault
from bodymap.visit.record import Client, Visit

Kept = TypeVar("Kept")
_ERASING = "erasing "
"""Key in `meta` of an erasure that has begun; it is ended when the vault is opened next."""


@dataclass(frozen=True)
class ClientLine:
    """A line of the list of clients; `last_visit` is when the last one began, or empty."""

    id: str
    name: str
    last_visit: str
    visits: int
    keep_until: str


class Vault(OpenVault):
    """An open vault. Every change is on the disk when its method returns, whole, or not made at all.

    All methods raise `ClosedError` after `close`; those that change raise `NewerError` when
    `is_read_only`, and `FullError` when the disk is full (nothing is changed then; try again later).
    """

    def __init__(self, opened: Opened, clock: Clock) -> None:
        super().__init__(opened, clock)
        if not self.is_read_only:
            with contextlib.suppress(FullError):
                self._end_erasures()

    def clients(self, search: str = "") -> tuple[ClientLine, ...]:
        """Return the clients in whose names all words of a search occur, by name."""
        with told():
            rows = self._live().execute(
                "SELECT c.id, c.name, c.document, coalesce(max(v.started), ''), count(v.id)"
                " FROM clients c LEFT JOIN visits v ON v.client = c.id GROUP BY c.id"
            )
            found = rows.fetchall()
        words = search.casefold().split()
        lines = [
            ClientLine(id, name, last, count, self._decode(Client, document).keep_until)
            for id, name, document, last, count in found
            if all(word in name.casefold() for word in words)
        ]
        return tuple(sorted(lines, key=lambda line: (line.name.casefold(), line.id)))

    def client(self, client_id: str) -> Client:
        """Return a client; the log says that it was looked at.

        Raises
        ------
        UnknownError
            When there is none.
        """
        client = self._client(client_id)
        self.log(Act.VIEW, client_id)
        return client

    def visits(self, client_id: str) -> tuple[Visit, ...]:
        """Return the visits of a client, newest first; the log says that they were looked at."""
        visits = self._visits(client_id)
        self.log(Act.VIEW, client_id)
        return visits

    def save_client(self, client: Client) -> None:
        """Keep a client, new or changed."""
        values = (client.id, client.name, encode(client), stamp(self._clock))
        words = (
            "INSERT INTO clients VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
            " name = excluded.name, document = excluded.document, changed = excluded.changed"
        )
        self.change(Act.EDIT, client.id, lambda connection: connection.execute(words, values))

    def save_visit(self, visit: Visit) -> None:
        """Keep a visit, new or changed, under the client it names.

        Raises
        ------
        WrongClientError
            When it is kept under another client already.
        UnknownError
            When its client is not, or no longer, in this vault.
        """
        values = (visit.id, visit.client, visit.started, encode(visit), stamp(self._clock))

        def keep(connection: Connection) -> None:
            if connection.execute("SELECT 1 FROM clients WHERE id = ?", (visit.client,)).fetchone() is None:
                raise UnknownError
            row = connection.execute("SELECT client FROM visits WHERE id = ?", (visit.id,)).fetchone()
            if row is not None and row[0] != visit.client:
                raise WrongClientError
            connection.execute("INSERT OR REPLACE INTO visits VALUES (?, ?, ?, ?, ?)", values)

        self.change(Act.EDIT, visit.id, keep)

    def erase_client(self, client_id: str) -> int:
        """Erase a client and all visits, here and in the backups of this vault; nothing brings them back.

        Copies that were exported or backed up elsewhere are out of reach. What a full disk interrupts is
        ended when the vault is opened next.

        Returns
        -------
        int
            How many backups had to be deleted whole, because they were damaged.
        """

        def erase(connection: Connection) -> None:
            if not connection.execute("DELETE FROM clients WHERE id = ?", (client_id,)).rowcount:
                raise UnknownError
            self._set_meta(_ERASING + client_id, "")

        self.change(Act.ERASE, client_id, erase)
        return self._end_erasures()

    def export_client(
        self,
        client_id: str,
        path: Path,
        form: ExportForm = ExportForm.PACK,
        *,
        passphrase: str = "",
        name_of: Callable[[str], str] = str,
        cost: Cost | None = None,
    ) -> None:
        """Write all that is kept of a client to a file; parameters and errors as `write_export`.

        The path should hold no name: file dialogs remember it.
        """
        record = ClientRecord(self._client(client_id), self._visits(client_id))
        write_export(path, record, form, passphrase=passphrase, name_of=name_of, cost=cost)
        self.log(Act.EXPORT, client_id)

    def take_in(self, record: ClientRecord) -> None:
        """Keep a client and visits that were exported elsewhere; what has the same id is replaced."""
        self.save_client(record.client)
        for visit in record.visits:
            self.save_visit(visit)

    def _client(self, client_id: str) -> Client:
        with told():
            rows = self._live().execute("SELECT document FROM clients WHERE id = ?", (client_id,))
            row = rows.fetchone()
        if row is None:
            raise UnknownError
        return self._decode(Client, row[0])

    def _visits(self, client_id: str) -> tuple[Visit, ...]:
        with told():
            rows = self._live().execute(
                "SELECT document FROM visits WHERE client = ? ORDER BY started DESC, id DESC", (client_id,)
            )
            return tuple(self._decode(Visit, row[0]) for row in rows.fetchall())

    def _decode(self, kind: type[Kept], document: str) -> Kept:
        return decode(kind, document, is_lenient=self.is_read_only)

    def _end_erasures(self) -> int:
        with told():
            rows = self._live().execute("SELECT key FROM meta WHERE key LIKE ?", (f"{_ERASING}%",)).fetchall()
        deleted = 0
        for (key,) in rows:
            squeeze(self._live())
            deleted += erase_from_backups(
                self._folder / BACKUPS, bytes(self._key), key.removeprefix(_ERASING)
            )
            with told():
                self._live().execute("DELETE FROM meta WHERE key = ?", (key,))
        return deleted
