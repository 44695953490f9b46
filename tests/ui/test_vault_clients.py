"""The list of clients: what a new one is asked, and what is handed out of the records."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from bodymap.anatomy.atlas import Atlas
from bodymap.anatomy.side import Body, Side, Wording
from bodymap.records.client_export import read_pack
from bodymap.records.clock import SystemClock
from bodymap.records.keys import Cost
from bodymap.records.profiles import Profiles
from bodymap.records.vault import Vault
from bodymap.ui.vault.clients_sheet import ClientsSheet
from bodymap.ui.vault.code_page import print_code
from bodymap.ui.vault.pack_sheet import PackSheet
from bodymap.visit.record import Client, PainArea, PointKey, TreatedPoint, Visit

NOW = "2026-11-24T10:30:00+00:00"
PASSPHRASE = "correct horse battery staple lamp"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    profiles = Profiles(tmp_path / "records", SystemClock(), Cost(memory_kib=8 * 1024, passes=1, lanes=1))
    profile, _ = profiles.create("Therapist", PASSPHRASE)
    opened = profiles.unlock(profile, PASSPHRASE)
    yield opened
    opened.close()


@pytest.fixture
def sheet(vault: Vault, atlas: Atlas, qtbot: QtBot) -> Iterator[ClientsSheet]:
    window = QWidget()
    qtbot.addWidget(window)
    made = ClientsSheet(vault, Body.MALE, atlas, Wording.PLAIN, NOW, window)
    made.show()
    yield made
    window.close()


def test_a_new_client_is_kept_with_all_that_was_asked(sheet: ClientsSheet, vault: Vault) -> None:
    form = sheet.form
    form.name.setText(" A. B. ")
    form.body.setCurrentIndex(form.body.findData("female"))
    form.language.setCurrentIndex(form.language.findData("ar"))
    form.notes.setText("works at a desk")
    form.has_end.setChecked(True)
    form.keep_until.setDate(QDate(2036, 1, 31))
    sheet.add()
    client = vault.client(sheet.marked)
    assert (client.name, client.body, client.language) == ("A. B.", Body.FEMALE, "ar")
    assert (client.notes, client.keep_until) == ("works at a desk", "2036-01-31")
    assert not form.notes.text()
    form.name.setText("C")
    sheet.add()
    client = vault.client(sheet.marked)
    assert (client.name, client.body, client.language, client.keep_until) == ("C", Body.MALE, "en", "")


def test_the_visits_of_the_marked_client_are_told_newest_first(sheet: ClientsSheet, vault: Vault) -> None:
    vault.save_client(Client(id="a", name="A", created=NOW))
    vault.save_client(Client(id="b", name="B", created=NOW))
    treated = TreatedPoint(PointKey("upper_trapezius.1", Side.LEFT), "press")
    old = Visit(id="1", client="b", started="2026-10-01T09:00:00+00:00", areas=(PainArea((), 7),))
    vault.save_visit(old)
    vault.save_visit(Visit(id="2", client="b", started=NOW, treated=(treated, treated)))
    sheet.refill()
    assert sheet.visits.item(0).text() == "No visit yet."
    sheet.mark("b")
    newest, oldest = (sheet.visits.item(row).text() for row in range(2))
    assert newest.startswith("2026-11-24. Strongest pain, 0 to 10: not rated.")
    assert newest.count("LEFT") == 1
    assert oldest == "2026-10-01. Strongest pain, 0 to 10: 7. Points treated: none."


def test_an_encrypted_export_opens_with_its_passphrase_and_its_name_tells_nothing(
    sheet: ClientsSheet, vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = Client(id="a", name="Zyxandra", created=NOW)
    vault.save_client(client)
    sheet.refill()
    offered = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(name)
        return str(tmp_path / name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    sheet.pack_button.click()
    asking = sheet.findChild(PackSheet)
    assert asking is not None
    asking.first.setText("short")
    asking.go_on()
    assert "Too easy" in asking.problem.text()
    asking.first.setText(PASSPHRASE)
    asking.go_on()
    assert "not the same" in asking.problem.text()
    asking.second.setText(PASSPHRASE)
    asking.go_on()
    assert offered == ["record.bodymap-client"]
    path = tmp_path / offered[0]
    assert b"Zyxandra" not in path.read_bytes()
    assert read_pack(path, PASSPHRASE).client == client
    assert "passphrase" in sheet.problem.text()


def test_the_recovery_code_is_printed_whole_on_one_page(qtbot: QtBot, tmp_path: Path) -> None:
    code = "-".join(["ABCD"] * 8)
    print_code(code, QPdfWriter(str(tmp_path / "code.pdf")))
    words = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "code.pdf", "-"], capture_output=True, text=True, check=True
    ).stdout
    assert words.count("\f") <= 1
    assert code in "".join(words.split())
    assert "passphrase is lost" in " ".join(words.split())
