"""Client of Sahel Events; needs Python 3.9 or newer and nothing else. The types stand in ``sahel_events.contract``."""

from __future__ import annotations

import json
import urllib.error
import urllib.parse
import urllib.request
from http.client import HTTPResponse
from typing import Any, Callable, Dict, Iterator, List, Optional, cast

from .contract import Event, EventPage, Operations, Problem

__all__ = ["SahelEvents", "ProblemError", "all_events"]


class ProblemError(Exception):
    """The server refused; ``problem`` says what is wrong and what would be right."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.get("detail", problem["title"]))
        self.problem = problem


class SahelEvents(Operations):
    """The API of one server, an operation a method: ``SahelEvents().list_events(type=["COUP"])``."""

    def __init__(self, server: str = "http://localhost:8080", timeout: float = 60) -> None:
        self.server = server.rstrip("/")
        self.timeout = timeout

    def open(self, path: str, accept: str = "*/*", **query: Any) -> HTTPResponse:
        """An answer to be read as a file, in any format: ``client.open("/api/v1/events", format="csv")``."""
        return self._send(urllib.request.Request(self._address(path, query), headers={"Accept": accept}))

    def _call(
        self, method: str, path: str, places: Dict[str, Any], query: Dict[str, Any], body: Any, accept: str
    ) -> Any:
        for name, value in places.items():
            path = path.replace("{%s}" % name, urllib.parse.quote(str(value), safe=""))
        request = urllib.request.Request(self._address(path, query), method=method, headers={"Accept": accept})
        if body is not None:
            media, given = body
            request.data = (given if isinstance(given, str) else json.dumps(given)).encode("utf-8")
            request.add_header("Content-Type", media)
        with self._send(request) as answer:
            return json.load(answer)

    def _send(self, request: urllib.request.Request) -> HTTPResponse:
        try:
            return cast(HTTPResponse, urllib.request.urlopen(request, timeout=self.timeout))
        except urllib.error.HTTPError as refused:
            if refused.headers.get_content_type() != "application/problem+json":
                raise
            raise ProblemError(cast(Problem, json.load(refused))) from None

    def _address(self, path: str, query: Dict[str, Any]) -> str:
        given = [(name, _text(value)) for name, value in query.items() if value is not None]
        return self.server + path + ("?" + urllib.parse.urlencode(given) if given else "")


def all_events(page: Callable[[Optional[str]], EventPage]) -> Iterator[Event]:
    """All events of a search, page by page along the cursors; whole ones, so the search must not name ``fields``.

    ``all_events(lambda cursor: client.list_events(type=["COUP"], cursor=cursor))``
    """
    cursor: Optional[str] = None
    while True:
        found = page(cursor)
        yield from cast(List[Event], found["items"])
        cursor = found["next"]
        if cursor is None:
            return


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else ",".join(map(_text, value)) if hasattr(value, "__iter__") else str(value)
