"""What fills the window: workspace, desk, commands and sheets, connected; made anew for another language."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QMenu

from bodymap import __version__
from bodymap.anatomy.atlas import Atlas
from bodymap.query.search import Hit, search
from bodymap.scene.picks import SurfacePick
from bodymap.session.session import Session
from bodymap.study.notebook_file import NotebookFile
from bodymap.ui.actions import Command, install, key_lines
from bodymap.ui.commands import window_commands
from bodymap.ui.comparing import Comparing
from bodymap.ui.desk import Desk
from bodymap.ui.exports import Sharing
from bodymap.ui.flat.mode import FlatMode, flat_commands
from bodymap.ui.guidance import Guidance
from bodymap.ui.handout_command import HandingOut
from bodymap.ui.hints import Hints
from bodymap.ui.hover_words import region_number
from bodymap.ui.keys import Keys
from bodymap.ui.languages import LANGUAGES, menu_title
from bodymap.ui.looks import palette_of, put_on
from bodymap.ui.menus import Menus
from bodymap.ui.note_keeper import notes_path
from bodymap.ui.preferences import PreferenceStore
from bodymap.ui.saved_views import SavedViews
from bodymap.ui.settings import Settings
from bodymap.ui.shell import Shell
from bodymap.ui.studying import Studying
from bodymap.ui.theme import ThemeName, backdrop_of, resolved
from bodymap.ui.tours import Tours
from bodymap.ui.vault.door import RecordsDoor
from bodymap.ui.visit.attending import Attending
from bodymap.ui.welcome import Welcome
from bodymap.ui.workspace import Workspace

_WARM_UP_MS = 250
_MOST_HITS = 30
"""Left and right of one thing are one row: enough hits for all rows shown."""


class Furnishing(QObject):
    """One filling of the window in one language.

    Parameters
    ----------
    shell
        The window, already on the screen.
    session
        What is shown; it outlives this filling.
    store
        The user's choices.
    change_language
        Called with the code of a language chosen in the menu.
    wants_flat
        Open list and flat figure whatever was chosen before.
    """

    def __init__(
        self,
        shell: Shell,
        session: Session,
        store: PreferenceStore,
        change_language: Callable[[str], object],
        wants_flat: bool = False,
    ) -> None:
        super().__init__(shell)
        self._shell, self._session, self._store = shell, session, store
        self._version = version_line(session.atlas)
        put_on(store.now)  # before any widget: one made under another style loses its font
        menu = QMenu(shell)
        self.workspace = Workspace(self._find, self._region_of, menu, self._version)
        self.desk = Desk(session, self.workspace, store)
        shell.setCentralWidget(self.workspace)
        QCoreApplication.processEvents()
        self.flat = FlatMode(self.desk, self._attach_stage)
        self.flat.start(wants_flat)
        self.sharing = Sharing(self.desk, shell)
        self.desk.pointing.menu_extras.append(self.sharing.add_to)
        self.workspace.top_bar.picture.clicked.connect(self.sharing.save_picture)
        self.handing_out = HandingOut(self.desk, shell)
        self.desk.pointing.menu_extras.append(self.handing_out.add_to)
        self.comparing = Comparing(self.desk, shell)
        self.comparing.start()
        self.saved_views = SavedViews(self.desk, shell, self.sharing.notice)
        self.studying = Studying(session, self.workspace, NotebookFile(notes_path()))
        self.desk.pointing.menu_extras.append(self.studying.add_to)
        self.desk.after_escape.append(self.studying.end)
        self.attending = Attending(self.desk, self.handing_out.open)
        self.tours, self.welcome = Tours(self.desk), Welcome(self.desk)
        self.keys = Keys(store, self)
        self.guidance = Guidance(self.desk, self.welcome, self._version, shell, key_of=self.keys.words_of)
        self.workspace.panel.quick_start.welcome_requested.connect(self.welcome.start)
        self.records = RecordsDoor(self.desk, shell)
        self.attending.store_and_close = self.records.close_kept_visit
        self.workspace.top_bar.clients.clicked.connect(self.records.open)
        self.attending.treating.connect(self.records.set_treating)
        self.settings = Settings(self.desk, self.keys, change_language, shell)
        commands = window_commands(
            self.desk,
            self.guidance,
            shell.close,
            (
                *flat_commands(self.flat),
                *self.saved_views.commands(),
                *self.sharing.commands(),
                *self.handing_out.commands(),
                *self.studying.commands(),
                *self.attending.commands(),
                *self.tours.commands(),
                *self.records.commands(),
                *self.settings.commands(),
            ),
        )
        self._menu = menu
        self.keys.commands = commands
        menus = Menus(menu)
        self.actions = install(shell, menus.of, commands, self.keys.of)
        self.saved_views.recent.add_list_to(menus.of(menus.file), self.actions["keep_this_view"])
        self.saved_views.add_list_to(menus.of(menus.file), self.actions["quit"])
        menus.of(menus.file).insertSeparator(self.actions["quit"])
        _add_languages(menus.of(menus.settings), session.atlas.language, change_language)
        search_box = self.workspace.top_bar.search
        search_box.finder.offer(commands, self.keys.of)
        search_box.command_chosen.connect(self._run)
        self._hints = Hints(self.workspace.hinted(), self.keys.words_of)
        self.keys.changed.connect(self._take_keys)
        self._take_keys()
        self.workspace.top_bar.help.clicked.connect(self.guidance.show_help)
        self.workspace.panel.evidence_requested.connect(self.guidance.show_evidence)
        shell.on_close = self._close
        self.workspace.focus_body()
        QTimer.singleShot(_WARM_UP_MS, self.workspace, self.desk.warm_up)

    def _run(self, command: Command) -> None:
        """Do what was chosen in the search box, with the keyboard back at the body."""
        self.workspace.focus_body()
        command.run()

    def _take_keys(self) -> None:
        """Bring shortcuts, tooltips and the help up to date with the keys."""
        for command in self.keys.commands:
            self.actions[command.id].setShortcuts(list(self.keys.of(command)))
        self._hints.present()
        self.guidance.keys = key_lines(self.keys.commands, self.keys.of)

    def _find(self, text: str) -> tuple[Hit, ...]:
        return search(self._session.atlas, text, _MOST_HITS)

    def _region_of(self, pick: SurfacePick) -> int:
        return region_number(self._session.atlas, pick)

    def _attach_stage(self) -> None:
        theme = resolved(ThemeName(self._store.now.theme))
        backdrop, palette = backdrop_of(theme), palette_of(self._store.now)
        from bodymap.scene.opengl import check_opengl
        from bodymap.scene.stage import Stage  # only now: the window opens without VTK, too

        view = self.workspace.viewport
        shown = self._session.presentation
        stage = Stage(self._session.atlas, shown, view.device_size(), palette, backdrop)
        check_opengl(stage.canvas.window_class)  # before the first frame, which would end the program
        view.attach(stage)

    def _close(self) -> None:
        self.tours.stop()
        self.welcome.stop()
        self.comparing.stop()
        self.studying.close()
        self.attending.close()
        self.records.close()
        self.desk.close()

    def clear_away(self) -> None:
        """Take the commands off the window and let go of the stage; the workspace goes with its successor."""
        self._close()
        for action in self.actions.values():
            self._shell.removeAction(action)
            action.deleteLater()
        self._menu.deleteLater()
        self.deleteLater()


def _add_languages(menu: QMenu, current: str, change_language: Callable[[str], object]) -> None:
    languages = menu.addMenu(QCoreApplication.translate("languages", "Language"))
    for language in LANGUAGES:
        action = languages.addAction(menu_title(language))
        action.setCheckable(True)
        action.setChecked(language.code == current)
        action.triggered.connect(partial(_chosen, change_language, language.code))


def _chosen(change_language: Callable[[str], object], code: str, _is_checked: bool = False) -> None:
    QTimer.singleShot(0, partial(change_language, code))


def version_line(atlas: Atlas) -> str:
    """Return version and review state of the data in a few words."""
    reviewed = sum(point.is_reviewed for point in atlas.points.values())
    if not reviewed:
        state = QCoreApplication.translate("version", "not yet clinically reviewed")
    else:
        state = QCoreApplication.translate("version", "{reviewed} of {count} points reviewed").format(
            reviewed=reviewed, count=len(atlas.points)
        )
    return f"BodyMap {__version__} · {state}"
