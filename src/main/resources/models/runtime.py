from __future__ import annotations

import dataclasses as _dataclasses
import datetime as _datetime
import decimal as _decimal
import enum as _enum
import json as _json
import re as _re

_MOST = 2**53
_DAY = _re.compile(r"\d{4}-\d{2}-\d{2}", _re.ASCII)
_MOMENT = _re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:[0-5]\d(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})", _re.ASCII)


class Unknown(_enum.Enum):
    """Nobody has said. None, on the other hand, says that there is none."""

    UNKNOWN = "unknown"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN = Unknown.UNKNOWN


class Invalid(ValueError):
    """A document that is not as the contract says; pointer is the JSON Pointer of the place."""

    def __init__(self, pointer: str, message: str) -> None:
        super().__init__(f"{pointer or 'document'}: {message}")
        self.pointer = pointer


class Decimal(_decimal.Decimal):
    """A number that keeps the text it was written with: 1.50 stays 1.50."""

    def __new__(cls, value):
        made = super().__new__(cls, value)
        made.text = value if isinstance(value, str) else str(made)
        return made


def _wanted(at, what, value):
    return Invalid(at, f"wanted is {what}, and here is {value!r}")


class _Text:
    def read(self, value, at):
        if not isinstance(value, str) or not value.strip():
            raise _wanted(at, "a text", value)
        return value

    write = read


class _Constant:
    def __init__(self, text):
        self.text = text

    def read(self, value, at):
        if value != self.text:
            raise _wanted(at, repr(self.text), value)
        return value

    write = read


class _Moment:
    """Kept as text, since its offset and its fraction of a second are part of what was said."""

    def read(self, value, at):
        if not isinstance(value, str) or not _MOMENT.fullmatch(value):
            raise _wanted(at, "a moment such as 2026-03-01T08:30:00Z", value)
        return value

    write = read


class _Date:
    def read(self, value, at):
        try:
            if isinstance(value, str) and _DAY.fullmatch(value):
                return _datetime.date.fromisoformat(value)
        except ValueError:
            pass
        raise _wanted(at, "a day YYYY-MM-DD", value)

    def write(self, value, at):
        if type(value) is not _datetime.date:
            raise _wanted(at, "a datetime.date", value)
        return value.isoformat()


class _Bool:
    def read(self, value, at):
        if not isinstance(value, bool):
            raise _wanted(at, "true or false", value)
        return value

    write = read


class _Whole:
    def read(self, value, at):
        if isinstance(value, bool) or not isinstance(value, int) or abs(value) > _MOST:
            raise _wanted(at, "a whole number", value)
        return value

    write = read


class _Number:
    def read(self, value, at):
        exact = isinstance(value, (int, _decimal.Decimal)) and not isinstance(value, bool)
        if not exact or not _decimal.Decimal(value).is_finite() or abs(value) > _MOST:
            raise _wanted(at, "a number (in Python an int or a Decimal, since a float is not exact)", value)
        return value

    write = read


class _Choice(str, _enum.Enum):
    def __str__(self) -> str:
        return self.value


class _OneOf:
    def __init__(self, choice):
        self.choice = choice

    def read(self, value, at):
        try:
            return self.choice(value)
        except ValueError:
            raise _wanted(at, "one of " + ", ".join(one.value for one in self.choice), value) from None

    def write(self, value, at):
        return self.read(value, at).value


class _List:
    """A list keeps its order, which the digest of a document is about."""

    def __init__(self, element, distinct):
        self.element = element
        self.distinct = distinct

    def read(self, value, at):
        return self._each(value, at, self.element.read)

    def write(self, value, at):
        return self._each(value, at, self.element.write)

    def _each(self, value, at, change):
        if not isinstance(value, list):
            raise _wanted(at, "a list", value)
        made = [change(one, f"{at}/{place}") for place, one in enumerate(value)]
        if self.distinct and len(set(made)) < len(made):
            raise Invalid(at, "an element stands here twice")
        return made


class _Object:
    def __init__(self, model):
        self.model = model

    def read(self, value, at):
        return self.model.from_dict(value, at)

    def write(self, value, at):
        if not isinstance(value, self.model):
            raise _wanted(at, f"a {self.model.__name__}", value)
        return value.to_dict(at)


class _Free:
    def read(self, value, at):
        if not isinstance(value, dict):
            raise _wanted(at, "an object", value)
        return value

    write = read


class _Model:
    """An object of the contract: made from JSON and written as JSON without a loss."""

    _members = ()

    @classmethod
    def from_dict(cls, value, at=""):
        if not isinstance(value, dict):
            raise _wanted(at, "an object", value)
        known = {member[1] for member in cls._members}
        for key in value:
            if key not in known:
                raise Invalid(_child(at, key), "there is no such key")
        return cls(**{
            name: _read(value[key], _child(at, key), may_be_none, codec)
            for name, key, required, may_be_none, codec in cls._members
            if key in value or _missing(required, _child(at, key))
        })

    def to_dict(self, at=""):
        made = {}
        for name, key, required, may_be_none, codec in self._members:
            value = getattr(self, name)
            if value is UNKNOWN:
                _missing(required, _child(at, key))
            elif value is None:
                made[key] = _read(None, _child(at, key), may_be_none, codec)
            else:
                made[key] = codec.write(value, _child(at, key))
        return made

    @classmethod
    def from_json(cls, text):
        """Raises Invalid where the text is not as the contract says."""
        try:
            value = _json.loads(text, parse_float=Decimal, parse_constant=_no_number, object_pairs_hook=_distinct)
        except _json.JSONDecodeError as error:
            raise Invalid("", str(error)) from None
        return cls.from_dict(value)

    def to_json(self):
        return _text(self.to_dict())


def _child(at, key):
    return at + "/" + key.replace("~", "~0").replace("/", "~1")


def _missing(required, at):
    if required:
        raise Invalid(at, "it must be stated")
    return False


def _read(value, at, may_be_none, codec):
    if value is not None:
        return codec.read(value, at)
    if not may_be_none:
        raise Invalid(at, "null says that there is none, which it cannot; leave the key out when nobody knows")
    return None


def _distinct(pairs):
    made = dict(pairs)
    if len(made) < len(pairs):
        raise Invalid("", "a key stands in one object twice")
    return made


def _no_number(text):
    raise Invalid("", f"{text} is no number of JSON")


def _text(value):
    if value is None or isinstance(value, (bool, str)):
        return _json.dumps(value, ensure_ascii=False)
    if isinstance(value, Decimal):
        return value.text
    if isinstance(value, (int, _decimal.Decimal)):
        return str(value)
    if isinstance(value, dict):
        return "{" + ",".join(_text(key) + ":" + _text(one) for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(_text(one) for one in value) + "]"
    raise TypeError(f"{value!r} is nothing that JSON can say")
