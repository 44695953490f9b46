"""Clients and visits with everything in them, a clock turned by hand, and a vault that opens quickly."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from bodymap.anatomy.places import Layer, NamedPlace, PickedPlace, PickedSpot
from bodymap.anatomy.side import Body, Side
from bodymap.records.keys import Cost
from bodymap.records.profiles import Profile, Profiles
from bodymap.records.vault import Vault
from bodymap.screening.answers import Cleared, ConditionSet, IntakeConfirmed, SignAnswered, TopicOpened
from bodymap.visit.record import (
    Change,
    Client,
    Consent,
    ConsentArea,
    Feedback,
    Finding,
    Found,
    GivenExercise,
    Habit,
    HeldPass,
    PainArea,
    Plan,
    PlanItem,
    PlanKind,
    PointKey,
    Quality,
    Restriction,
    Since,
    TreatedPoint,
    Visit,
)

PASSPHRASE = "green lamp over seven rivers"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC).timestamp()
CANARY = "Quetzalina Überfluß"


@dataclass
class TurnedClock:
    """Both clocks, turned by tests."""

    running: float = 1000.0
    day: float = NOON

    def monotonic(self) -> float:
        return self.running

    def wall(self) -> float:
        return self.day

    def wait(self, seconds: float) -> None:
        self.running += seconds
        self.day += seconds

    def sleep(self, seconds: float) -> None:
        """The computer sleeps: only the time of day goes on."""
        self.day += seconds


NECK = NamedPlace(Layer.OWN, "neck_side", Side.LEFT)
POINT = PointKey("upper_trapezius_1", Side.LEFT)
CLIENT = Client(
    id="client-1",
    name=CANARY,
    created="2026-11-24T10:00:00+00:00",
    body=Body.FEMALE,
    language="ar",
    events=(
        ConditionSet("anticoagulants", True, (NECK,), "2026-11-24T10:01:00+00:00"),
        Cleared("anticoagulants", "Dr. Grün", "2026-11-20", "light pressure", (NECK,)),
    ),
    notes="likes it <b>warm</b> & quiet\n\u05d0\U0001f600",
    keep_until="2036-11-24",
)
VISIT = Visit(
    id="visit-1",
    client="client-1",
    started="2026-11-24T10:05:00+00:00",
    ended="2026-11-24T11:00:00+00:00",
    body=Body.FEMALE,
    areas=(
        PainArea((PickedSpot(12, (0.25, 0.25, 0.5), 18.5), PickedPlace(NECK)), 6, (Quality.ACHING,), 2),
        PainArea((PickedPlace(NECK, 30.0),)),
    ),
    events=(SignAnswered("sudden_headache", False), TopicOpened("head", True), IntakeConfirmed("now")),
    since=Since(Change.BETTER, 24, "slept well"),
    findings=(
        Finding(
            POINT, Found.ACTIVE, True, True, False, None, "turning", Restriction.MARKED, Restriction.SLIGHT
        ),
    ),
    chosen=(POINT,),
    treated=(
        TreatedPoint(
            POINT, "pressure", (HeldPass("2026-11-24T10:30:00+00:00", 42.5, 5, Feedback.GOOD),), True
        ),
    ),
    exercises=(GivenExercise("neck_tilt", Side.LEFT, 20, 3, 2),),
    habits=(Habit.DESK, Habit.SLEEP),
    consents=(Consent(ConsentArea.FACE, "2026-11-24T10:20:00+00:00"),),
    notes="first visit",
    plan=Plan((PlanItem(PlanKind.STRENGTH, 2, "rows, light", False),), "2026-12-01", "call first"),
)


def visit(number: int, client: str = CLIENT.id, notes: str = "") -> Visit:
    """The full visit under another id."""
    return replace(VISIT, id=f"visit-{number}", client=client, notes=notes)


def new_profiles(root: Path, clock: TurnedClock | None = None) -> Profiles:
    """Profiles whose passphrases are tried in a millisecond."""
    return Profiles(root, clock or TurnedClock(), CHEAP)


def new_vault(root: Path, clock: TurnedClock | None = None) -> tuple[Profiles, Profile, Vault]:
    """A new profile and its vault, open, with the client in it."""
    profiles = new_profiles(root, clock)
    profile, _ = profiles.create("Ada", PASSPHRASE)
    vault = profiles.unlock(profile, PASSPHRASE)
    vault.save_client(CLIENT)
    return profiles, profile, vault
