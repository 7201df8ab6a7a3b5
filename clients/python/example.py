#!/usr/bin/env python3
"""Prints who left where, page by page, and what the server says to a type that it does not know.

    python3 example.py [SERVER]
"""

import sys
from typing import List

from sahel_events import ProblemError, SahelEvents, all_events
from sahel_events.contract import Event


def main() -> None:
    client = SahelEvents(sys.argv[1]) if len(sys.argv) > 1 else SahelEvents()

    # so few on a page that even the seeds have several
    found: List[Event] = list(
        all_events(lambda cursor: client.list_events(type=["WITHDRAWAL"], limit=5, cursor=cursor))
    )
    for event in found:
        who = ", ".join(actor["name"] for actor in event["agents"])
        print("%s..%s  %s  %s  %s" % (event["earliest"], event["latest"], event["country"], event["status"], who))
    print("%d withdrawals" % len(found))

    counted = client.count_events(by=["type"], type=["WITHDRAWAL"])["total"]["events"]
    if counted != len(found):
        raise SystemExit("%d events on the pages, but the server counts %d" % (len(found), counted))

    try:
        client.list_events(type=["WITHDRAWL"])  # pyright: ignore[reportArgumentType]
        raise SystemExit("a mistyped type was taken")
    except ProblemError as refused:
        print(refused.problem["status"], refused)


if __name__ == "__main__":
    main()
