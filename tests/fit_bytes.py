"""Writes small FIT files: a header, definitions, messages and the checksum, as the protocol has them."""

from __future__ import annotations

import struct
from collections.abc import Iterable

ENUM, UINT16, UINT32, STRING = 0x00, 0x84, 0x86, 0x07
FIELDS: dict[int, dict[int, int]] = {
    0: {0: ENUM},  # file_id: type
    26: {4: ENUM, 8: STRING},  # workout: sport, wkt_name
    27: {1: ENUM, 2: UINT32, 4: UINT32, 7: ENUM, 8: STRING, 10: UINT16, 11: UINT16, 12: UINT16},
    225: {0: UINT32, 3: UINT16, 4: UINT16, 5: ENUM, 7: UINT16, 8: UINT16},
    264: {0: UINT16, 1: UINT16, 2: STRING},
}
"""Number of a message -> numbers of its fields and their kinds."""

SIZE = {ENUM: 1, UINT16: 2, UINT32: 4, STRING: 24}
NOTHING = {ENUM: 0xFF, UINT16: 0xFFFF, UINT32: 0xFFFFFFFF, STRING: ""}
PACKED = {ENUM: "<B", UINT16: "<H", UINT32: "<I"}
NIBBLES = (0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
           0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400)  # fmt: skip


def checksum(data: bytes) -> int:
    """The CRC of the protocol."""
    crc = 0
    for byte in data:
        for nibble in (byte & 0xF, byte >> 4):
            crc = (crc >> 4) ^ NIBBLES[crc & 0xF] ^ NIBBLES[nibble]
    return crc


def fit(messages: Iterable[tuple[int, dict[int, int | str]]]) -> bytes:
    """The file of some messages, each a number and its values by the numbers of the fields."""
    body = b""
    for number, values in [(0, {0: 5}), *messages]:
        kinds = FIELDS[number]
        body += struct.pack("<BBBHB", 0x40, 0, 0, number, len(kinds))
        body += b"".join(bytes((key, SIZE[kind], kind)) for key, kind in kinds.items())
        body += b"\x00" + b"".join(_value(values.get(key, NOTHING[kind]), kind) for key, kind in kinds.items())
    head = struct.pack("<BBHI4s", 14, 0x20, 2132, len(body), b".FIT")
    data = head + struct.pack("<H", checksum(head)) + body
    return data + struct.pack("<H", checksum(data))


def _value(value: int | str, kind: int) -> bytes:
    if kind == STRING:
        return str(value).encode().ljust(SIZE[kind], b"\x00")
    return struct.pack(PACKED[kind], value)
