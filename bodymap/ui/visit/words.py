"""The words of a visit's choices, in the order they stand."""

from PySide6.QtCore import QCoreApplication

from bodymap.visit.record import Change, Feedback, Found, Habit, Quality, Restriction

translate = QCoreApplication.translate

STEP_KEYS = ("F2", "F3", "F4", "F5", "F7", "F8")
FEEDBACK_KEYS = {Feedback.LESS: "8", Feedback.GOOD: "9", Feedback.MORE: "0", Feedback.STOP: "-"}


def steps() -> tuple[str, ...]:
    """Return the titles of the steps."""
    return (
        translate("VisitDock", "Where it hurts"),
        translate("VisitDock", "Check"),
        translate("VisitDock", "Examine"),
        translate("VisitDock", "Treat"),
        translate("VisitDock", "Again"),
        translate("VisitDock", "Home"),
    )


def numbers() -> list[tuple[object, str]]:
    """Return the steps of both scales, 0 to 10."""
    return [(number, str(number)) for number in range(11)]


def qualities() -> list[tuple[object, str]]:
    """Return how a pain feels."""
    return [
        (Quality.ACHING, translate("visit", "aching")),
        (Quality.DULL, translate("visit", "dull")),
        (Quality.PRESSING, translate("visit", "pressing")),
        (Quality.TIGHT, translate("visit", "tight")),
        (Quality.THROBBING, translate("visit", "throbbing")),
        (Quality.CRAMPING, translate("visit", "cramping")),
        (Quality.STABBING, translate("visit", "stabbing")),
        (Quality.SHOOTING, translate("visit", "shooting")),
        (Quality.BURNING, translate("visit", "burning")),
        (Quality.HEAVY, translate("visit", "heavy")),
        (Quality.TINGLING, translate("visit", "tingling")),
        (Quality.NUMB, translate("visit", "numb")),
    ]


def found() -> list[tuple[object, str]]:
    """Return what pressing a point can show."""
    return [
        (Found.NOT_FOUND, translate("visit", "Not found")),
        (Found.LATENT, translate("visit", "Tender, not the pain you know")),
        (Found.ACTIVE, translate("visit", "The pain you know")),
    ]


def restrictions() -> list[tuple[object, str]]:
    """Return how much of a movement is missing."""
    return [
        (Restriction.FREE, translate("visit", "free")),
        (Restriction.SLIGHT, translate("visit", "a little less")),
        (Restriction.MODERATE, translate("visit", "clearly less")),
        (Restriction.MARKED, translate("visit", "much less")),
    ]


def feedbacks() -> list[tuple[Feedback, str]]:
    """Return the client's four words."""
    return [
        (Feedback.LESS, translate("visit", "Less")),
        (Feedback.GOOD, translate("visit", "Good")),
        (Feedback.MORE, translate("visit", "More")),
        (Feedback.STOP, translate("visit", "Stop")),
    ]


def changes() -> list[tuple[object, str]]:
    """Return what happened since the visit before."""
    return [
        (Change.BETTER, translate("visit", "Better")),
        (Change.SAME, translate("visit", "Same")),
        (Change.WORSE, translate("visit", "Worse")),
    ]


def soreness() -> list[tuple[object, str]]:
    """Return how long it was sore after the visit before, by hours."""
    return [
        (0, translate("visit", "Not sore")),
        (24, translate("visit", "1 day")),
        (48, translate("visit", "2 days")),
        (96, translate("visit", "Longer")),
    ]


def habits() -> list[tuple[object, str]]:
    """Return what can keep trouble going."""
    return [
        (Habit.SLEEP, translate("visit", "Sleep")),
        (Habit.STRESS, translate("visit", "Stress")),
        (Habit.LOAD, translate("visit", "Load")),
        (Habit.DESK, translate("visit", "Desk")),
        (Habit.SHOES_OR_BAG, translate("visit", "Shoes or bag")),
        (Habit.JAW, translate("visit", "Jaw habits")),
    ]


def yes_no() -> list[tuple[object, str]]:
    """Return the two answers."""
    return [(True, translate("visit", "Yes")), (False, translate("visit", "No"))]
