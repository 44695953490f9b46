"""The clinic's logo: a file of the user is looked at with care, made small, and kept as a PNG of our own."""

from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from bodymap.handout.choice import Clinic
from bodymap.ui.plate import png_bytes
from bodymap.ui.preferences import Preferences

_FORMATS = {".png": b"png", ".jpg": b"jpeg", ".jpeg": b"jpeg"}
_MOST_BYTES = 8_000_000
_MOST_PIXELS = 6000
_KEPT = QSize(600, 240)

translate = QCoreApplication.translate


class LogoError(Exception):
    """A file that is no logo; the message is a sentence for people."""


def read_logo(path: Path) -> bytes:
    """Return a picture as a small PNG without anything but its pixels.

    The header is checked before anything is decoded; the format goes by the file's name, never by its
    content.

    Raises
    ------
    LogoError
        When the file is no PNG or JPEG, damaged, or larger than a logo can be.
    """
    kind = _FORMATS.get(path.suffix.lower())
    if kind is None:
        raise LogoError(translate("logo", "Choose a PNG or JPEG picture."))
    try:
        content = path.read_bytes() if path.stat().st_size <= _MOST_BYTES else b""
    except OSError as error:
        raise LogoError(translate("logo", "The picture cannot be read: choose another one.")) from error
    image = _decoded(content, kind)
    if image is None:
        raise LogoError(translate("logo", "The picture is damaged or too large: choose another one."))
    return png_bytes(_made_small(image))


def logo_image(png: bytes) -> QImage | None:
    """Return a kept logo as an image, None where there is none."""
    return _decoded(png, b"png") if png else None


def _decoded(content: bytes, kind: bytes) -> QImage | None:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setDecideFormatFromContent(False)
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not content or not size.isValid() or max(size.width(), size.height()) > _MOST_PIXELS:
        return None
    image = reader.read()
    return None if image.isNull() else image


def _made_small(image: QImage) -> QImage:
    if image.width() > _KEPT.width() or image.height() > _KEPT.height():
        image = image.scaled(
            _KEPT, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    fresh = image.convertToFormat(QImage.Format.Format_ARGB32)
    for key in fresh.textKeys():
        fresh.setText(key, "")
    return fresh


def clinic_of(kept: Preferences) -> Clinic:
    """Return the clinic as it was set; a logo that is none is left out."""
    try:
        logo = b64decode(kept.clinic_logo, validate=True)
    except Base64Error:
        logo = b""
    logo = logo if logo_image(logo) is not None else b""
    return Clinic(kept.clinic_name, kept.clinic_therapist, kept.clinic_emergency, logo)


def as_kept(clinic: Clinic) -> dict[str, str]:
    """Return a clinic as changes of the preferences."""
    return {
        "clinic_name": clinic.name,
        "clinic_therapist": clinic.therapist,
        "clinic_emergency": clinic.emergency,
        "clinic_logo": b64encode(clinic.logo).decode("ascii"),
    }
