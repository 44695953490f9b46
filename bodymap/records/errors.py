"""What can go wrong with records, each said in one sentence for people."""

from bodymap.anatomy.speech import Translate, in_english


class RecordsError(Exception):
    """Something about the records did not work; `str()` is one sentence in English."""

    def say(self, translate: Translate = in_english) -> str:
        """Return the sentence in the language of the window."""
        return translate("records", "The records could not be read or written.")

    def __str__(self) -> str:
        return self.say()


class LibrariesMissingError(RecordsError):
    """The libraries that encrypt are not installed; atlas and study work without."""

    def say(self, translate: Translate = in_english) -> str:
        """Return the sentence."""
        return translate(
            "records",
            "Records of clients need the packages sqlcipher3 and cryptography, which are not installed here; "
            "atlas and study work without them.",
        )


class WrongPassphraseError(RecordsError):
    """The key could not be unwrapped: one cannot tell a wrong passphrase from a changed file."""

    def say(self, translate: Translate = in_english) -> str:
        """Return the sentence."""
        return translate("records", "Wrong passphrase or damaged file.")


class WrongCodeError(RecordsError):
    """The recovery code does not fit, or was mistyped."""

    def say(self, translate: Translate = in_english) -> str:
        """Return the sentence."""
        return translate("records", "This recovery code does not fit: compare every sign with the printout.")


class WeakPassphraseError(RecordsError):
    """A passphrase that is too easy to guess."""

    def say(self, translate: Translate = in_english) -> str:
        """Return the sentence."""
        return translate(
            "records", "Too easy to guess: take 12 letters and signs or more, not all alike, or five words."
        )


class WaitError(RecordsError):
    """Too many failed tries; `seconds`: how long to wait."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds

    def say(self, translate: Translate = in_english) -> str:
        """Return the sentence."""
        words = translate("records", "Too many failed tries: try again in {seconds} seconds.")
        return words.format(seconds=self.seconds)


class NewerError(RecordsError):
    """The file belongs to a newer program; what it holds may be read, never changed."""

    def say(self, translate: Translate = in_english) -> str:
        """Return the sentence."""
        return translate(
            "records",
            "These records were written by a newer version of BodyMap: they can be read, not changed.",
        )


class DamagedError(RecordsError):
    """The file is damaged; a backup may be whole."""

    def say(self, translate: Translate = in_english) -> str:
        """Return the sentence."""
        return translate("records", "The records are damaged: a backup can be restored.")


class InUseError(RecordsError):
    """Another program has the vault open."""

    def say(self, translate: Translate = in_english) -> str:
        """Return the sentence."""
        return translate("records", "These records are open in another window or program: close it first.")


class FolderError(RecordsError):
    """The folder of the records may not be written to."""

    def say(self, translate: Translate = in_english) -> str:
        """Return the sentence."""
        return translate(
            "records", "The folder of the records may not be written to: nothing can be kept here."
        )


class FullError(RecordsError):
    """The disk is full; nothing was changed."""

    def say(self, translate: Translate = in_english) -> str:
        """Return the sentence."""
        return translate("records", "The disk is full: nothing was saved; make room and save again.")


class WrongClientError(RecordsError):
    """A visit was to be kept under another client than the one it belongs to."""

    def say(self, translate: Translate = in_english) -> str:
        """Return the sentence."""
        return translate("records", "This visit belongs to another client: it was not saved.")


class UnknownError(RecordsError):
    """There is no such client, visit, profile or backup any more."""

    def say(self, translate: Translate = in_english) -> str:
        """Return the sentence."""
        return translate("records", "This entry does not exist any more.")


class ClosedError(RecordsError):
    """The vault is locked."""

    def say(self, translate: Translate = in_english) -> str:
        """Return the sentence."""
        return translate("records", "The records are locked.")


class UnfitError(RecordsError):
    """Something that cannot be kept as it is: a number that is none, a text with broken signs, too much."""

    def say(self, translate: Translate = in_english) -> str:
        """Return the sentence."""
        return translate("records", "This cannot be saved: a text or number in it is not valid.")
