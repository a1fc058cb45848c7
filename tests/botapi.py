"""A Bot API server on loopback: real HTTP, Telegram's checks and error texts, and patients played by tests.

    with BotApi() as server:
        ...                                   # a bot that polls server.base_url with server.token
        server.say(1, "hello")
        (reply,) = server.wait_for_replies(1)

Nothing here sleeps: who waits, waits for a condition and fails after a generous deadline.
"""

from __future__ import annotations

import json
import re
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from email import message_from_bytes
from html.parser import HTMLParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self, TypeAlias
from urllib.parse import parse_qsl, urlsplit

Json: TypeAlias = dict[str, Any]

DEADLINE = 15.0  # generous: only a failing test ever waits that long
CUT = 0  # the status of a fault: the connection is closed without an answer

_TAGS = {
    "b",
    "strong",
    "i",
    "em",
    "u",
    "ins",
    "s",
    "strike",
    "del",
    "tg-spoiler",
    "a",
    "code",
    "pre",
    "blockquote",
}
_ENTITY = re.compile(r"(?P<bot_command>(?<!\S)/\w{1,64}(?:@\w+)?)|(?P<mention>(?<!\w)@\w{4,32})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a patient sees of one message of the bot."""

    chat: int
    message_id: int
    text: str
    buttons: tuple[tuple[str, str], ...] = ()  # label, data
    entities: tuple[Json, ...] = ()
    params: Json = field(default_factory=dict)

    @property
    def labels(self) -> list[str]:
        return [label for label, _ in self.buttons]


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    params: Json
    status: int


class BotApi:
    """The server, and the patients' side of it."""

    def __init__(self, token: str = "4242:AAE-loopback_token_of_the_tests", port: int = 0) -> None:
        self.token = token
        self.me: Json = {"id": 4242, "is_bot": True, "first_name": "Clinic", "username": "clinic_test_bot"}
        self.requests: list[Request] = []
        self.answered: list[str] = []  # ids of answered callback queries
        self.articles: dict[str, list[Json]] = {}  # the results by the id of the inline query
        self.business: dict[str, bool] = {}  # ids of connections, and whether the bot may write through them
        self.commands: dict[str, list[Json]] = {}  # by language code; "" for everybody else
        self._changed = threading.Condition()
        self._updates: deque[Json] = deque()
        self._allowed: list[str] | None = None
        self._last_id = defaultdict[str, int](int)
        self.polls = 0  # so far; also the number of the newest one
        self._chats: dict[int, Json] = {}
        self._threads: set[tuple[int, int]] = set()
        self._queries: set[str] = set()
        self._blocked: set[int] = set()
        self._replies: list[Reply] = []
        self._read = defaultdict[int, int](int)
        self._faults: dict[str, deque[tuple[int, bytes]]] = defaultdict(deque)
        self._methods: dict[str, Callable[[Json], Any]] = {
            "getMe": self._get_me,
            "getUpdates": self._get_updates,
            "sendMessage": self._send_message,
            "editMessageText": self._edit_message_text,
            "answerCallbackQuery": self._answer_callback_query,
            "answerInlineQuery": self._answer_inline_query,
            "setMyCommands": self._set_my_commands,
            "deleteWebhook": self._delete_webhook,
            "sendChatAction": self._send_chat_action,
        }
        self._http = _Server(("127.0.0.1", port), self)
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True)

    @property
    def port(self) -> int:
        return int(self._http.server_address[1])

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/bot"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self.polls += 1  # sends whoever polls away
            self._changed.notify_all()
        self._http.shutdown()
        self._http.server_close()

    # What a patient does.

    def say(self, chat: int, text: str, *, language: str = "en", **more: Any) -> Json:
        """A patient writes; in a group when `chat` is negative. `more` are further fields of the message."""
        return self.send(chat, language=language, text=text, entities=_entities(text), **more)

    def send(
        self, chat: int, *, language: str = "en", edited: bool = False, by: Json | None = None, **fields: Any
    ) -> Json:
        """A patient sends anything at all: the fields of a Message. `by` is somebody else who does."""
        sender = by or {"id": abs(chat), "is_bot": False, "first_name": "Pat", "language_code": language}
        with self._changed:
            message: Json = {
                "message_id": self._next("message"),
                "date": int(time.time()),
                "chat": self.chat(chat),
            }
            message |= {"from": sender} | {key: value for key, value in fields.items() if value not in ([], None)}
            if "message_thread_id" in message:
                self._threads.add((chat, message["message_thread_id"]))
            if edited:
                message["edit_date"] = message["date"]
        self.push({"edited_message" if edited else "message": message})
        return message

    def press(self, chat: int, button: str, **more: Any) -> str:
        """A patient presses the newest button with that label or data; the query's id."""
        with self._changed:
            for reply in reversed(self._replies):
                for label, data in reply.buttons:
                    if reply.chat == chat and button in (label, data):
                        return self.push_query(chat, data, reply.message_id, **more)
        raise AssertionError(f"no button {button!r} in chat {chat}")

    def push_query(self, chat: int, data: str, message_id: int = 1, **more: Any) -> str:
        """A pressed button, whatever message it is under. `message=None` for one that is gone."""
        with self._changed:
            query_id = str(self._next("query"))
            self._queries.add(query_id)
            message = {
                "message_id": message_id,
                "date": int(time.time()),
                "chat": self.chat(chat),
                "text": "x",
            }
            sender = {"id": abs(chat), "is_bot": False, "first_name": "Pat", "language_code": "en"}
            query = {
                "id": query_id,
                "from": sender,
                "chat_instance": "1",
                "data": data,
                "message": message,
            } | more
            self.push({"callback_query": {key: value for key, value in query.items() if value is not None}})
        return query_id

    def type_inline(self, person: int, query: str, **more: Any) -> str:
        """Somebody types behind the bot's name in any chat; the query's id."""
        with self._changed:
            query_id = str(self._next("query"))
            self._queries.add(query_id)
            sender = {"id": person, "is_bot": False, "first_name": "Pat", "language_code": "en"}
            self.push({"inline_query": {"id": query_id, "from": sender, "query": query, "offset": ""} | more})
        return query_id

    def push(self, update: Json, asked_for: bool = True) -> int:
        """Any update; its id. `asked_for=False` for one of a kind that the bot did not name."""
        with self._changed:
            kind = next(key for key in update if key != "update_id")
            update_id = self._next("update")
            if self._allowed is None or kind in self._allowed or not asked_for:
                self._updates.append({"update_id": update_id} | update)
                self._changed.notify_all()
            return update_id

    def block(self, chat: int) -> None:
        """The patient blocks the bot."""
        with self._changed:
            self._blocked.add(chat)

    def chat(self, chat: int) -> Json:
        """The chat as Telegram describes it; from then on it exists."""
        kind = {"type": "private", "first_name": "Pat"} if chat > 0 else {"type": "supergroup", "title": "Group"}
        return self._chats.setdefault(chat, {"id": chat} | kind)

    # What a test looks at.

    def wait_for_replies(self, chat: int, n: int = 1, deadline: float = DEADLINE) -> list[Reply]:
        """The next `n` replies in that chat that were not handed out before."""
        self.wait_until(
            lambda: len(self.replies(chat)) >= self._read[chat] + n, f"{n} replies in chat {chat}", deadline
        )
        with self._changed:
            start = self._read[chat]
            self._read[chat] += n
            return self.replies(chat)[start : start + n]

    def replies(self, chat: int) -> list[Reply]:
        """Every reply in that chat so far."""
        return [reply for reply in self._replies if reply.chat == chat]

    def called(self, method: str) -> list[Request]:
        return [request for request in self.requests if request.method == method]

    def wait_until(self, happened: Callable[[], object], what: str = "it", deadline: float = DEADLINE) -> None:
        """Wait until something is true of this server."""
        with self._changed:
            if not self._changed.wait_for(happened, deadline):
                raise AssertionError(f"waited {deadline} s for {what}; requests: {self.requests[-8:]}")

    def wait_for_calls(self, method: str, n: int = 1) -> list[Request]:
        self.wait_until(lambda: len(self.called(method)) >= n, f"{n} calls of {method}")
        return self.called(method)

    def wait_for_article(self, query: str) -> Json:
        """The one result of an inline query."""
        self.wait_until(lambda: query in self.articles, "an inline query to be answered")
        (article,) = self.articles[query]
        return dict(article)

    def wait_for_failure(self, chat: int, status: int) -> None:
        """Wait until sending to that chat has failed that way."""
        self.wait_until(
            lambda: any(
                (call.status, call.params["chat_id"]) == (status, str(chat)) for call in self.called("sendMessage")
            ),
            f"a failure {status} in chat {chat}",
        )

    def wait_for_a_poll(self) -> None:
        """Wait until a bot asks for updates."""
        self.wait_until(lambda: self.polls, "a bot to ask for updates")

    def wait_until_confirmed(self) -> None:
        """Wait until the bot has confirmed every update."""
        self.wait_until(lambda: not self._updates, "all updates to be confirmed")

    def unconfirmed(self) -> int:
        return len(self._updates)

    def fail_next(self, method: str, status: int, body: Json | str | None = None, times: int = 1) -> None:
        """The next calls of a method fail: with Telegram's JSON, with any other text, or cut off (CUT)."""
        if body is None:
            body = {"ok": False, "error_code": status, "description": "Internal Server Error"}
            if status == 429:
                body |= {"description": "Too Many Requests: retry after 1", "parameters": {"retry_after": 1}}
        encoded = (body if isinstance(body, str) else json.dumps(body)).encode()
        with self._changed:
            self._faults[method].extend([(status, encoded)] * times)

    # What the bot calls.

    def handle(self, token: str, method: str, params: Json) -> tuple[int, bytes] | None:
        """The answer to one call; None to cut the connection."""
        with self._changed:
            fault = self._faults[method].popleft() if self._faults[method] else None
        if fault is not None:
            status, body = fault
        else:
            try:
                call = self._methods.get(method)
                if token != self.token:
                    raise (RefusedError(401, "Unauthorized") if re.fullmatch(r"\d+:[\w-]+", token) else _NOT_FOUND)
                if call is None:
                    raise _NOT_FOUND
                status, answer = 200, {"ok": True, "result": call(params)}
            except RefusedError as refusal:
                status, answer = refusal.code, refusal.answer()
            body = json.dumps(answer).encode()
        with self._changed:
            self.requests.append(Request(method, params, status))
            self._changed.notify_all()
        return None if status == CUT else (status, body)

    def _get_me(self, _: Json) -> Json:
        return self.me

    def _get_updates(self, params: Json) -> list[Json]:
        offset, limit = int(params.get("offset") or 0), int(params.get("limit") or 100)
        with self._changed:
            if params.get("allowed_updates") is not None:  # kept until somebody names others
                self._allowed = _json(params["allowed_updates"]) or None
            self.polls += 1
            mine = self.polls
            self._changed.notify_all()  # the poll before this one loses
            while self._updates and (self._updates[0]["update_id"] < offset or 0 < -offset < len(self._updates)):
                self._updates.popleft()
            self._changed.notify_all()
            self._changed.wait_for(
                lambda: self._updates or self.polls != mine, min(float(params.get("timeout") or 0), 50)
            )
            if self.polls != mine:
                raise RefusedError(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                )
            return list(self._updates)[:limit]

    def _send_message(self, params: Json) -> Json:
        chat, thread = int(params.get("chat_id") or 0), params.get("message_thread_id")
        with self._changed:
            if chat not in self._chats:
                raise _bad("chat not found")
            if chat in self._blocked:
                raise RefusedError(403, "Forbidden: bot was blocked by the user")
            if thread is not None and (chat, int(thread)) not in self._threads:
                raise _bad("message thread not found")
            connection = params.get("business_connection_id")
            if connection is not None and connection not in self.business:
                raise _bad("business connection not found")
            if connection is not None and not self.business[connection]:
                raise RefusedError(403, "Forbidden: the bot isn't allowed to reply")
            reply = _reply(params, chat, self._next("message"))
            self._replies.append(reply)
            return self._message(reply)

    def _edit_message_text(self, params: Json) -> Json:
        chat, message_id = int(params.get("chat_id") or 0), int(params.get("message_id") or 0)
        with self._changed:
            old = next((reply for reply in self.replies(chat) if reply.message_id == message_id), None)
            if old is None:
                raise _bad("message to edit not found")
            new = _reply(params, chat, message_id)
            if (new.text, new.buttons, new.entities) == (old.text, old.buttons, old.entities):
                raise _bad(
                    "message is not modified: specified new message content and reply markup are exactly "
                    "the same as a current content and reply markup of the message"
                )
            self._replies[self._replies.index(old)] = new
            return self._message(new)

    def _answer_callback_query(self, params: Json) -> bool:
        query_id = str(params.get("callback_query_id"))
        with self._changed:
            if query_id not in self._queries:
                raise _bad("query is too old and response timeout expired or query ID is invalid")
            self._queries.discard(query_id)
            self.answered.append(query_id)
        return True

    def _answer_inline_query(self, params: Json) -> bool:
        query_id, results = str(params.get("inline_query_id")), _json(params.get("results") or "[]")
        for result in results:
            if result.get("type") != "article" or not result.get("title") or not 1 <= len(result["id"].encode()) <= 64:
                raise _bad("RESULT_TYPE_INVALID")
            _reply({"text": result["input_message_content"]["message_text"]}, 0, 0)
        with self._changed:
            if query_id not in self._queries:
                raise _bad("query is too old and response timeout expired or query ID is invalid")
            self._queries.discard(query_id)
            self.articles[query_id] = results
        return True

    def _set_my_commands(self, params: Json) -> bool:
        commands = _json(params.get("commands") or "[]")
        for command in commands:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
                raise _bad("BOT_COMMAND_INVALID")
            if not 1 <= len(command["description"]) <= 256:
                raise _bad("BOT_COMMAND_DESCRIPTION_INVALID")
        with self._changed:
            self.commands[params.get("language_code") or ""] = commands
        return True

    def _delete_webhook(self, params: Json) -> bool:
        if str(params.get("drop_pending_updates")).lower() == "true":
            with self._changed:
                self._updates.clear()
        return True

    def _send_chat_action(self, params: Json) -> bool:
        if int(params.get("chat_id") or 0) not in self._chats:
            raise _bad("chat not found")
        return True

    def _next(self, kind: str) -> int:
        self._last_id[kind] += 1
        return self._last_id[kind]

    def _message(self, reply: Reply) -> Json:
        return {
            "message_id": reply.message_id,
            "date": int(time.time()),
            "chat": self._chats[reply.chat],
            "from": self.me,
            "text": reply.text,
        }


class RefusedError(Exception):
    def __init__(self, code: int, description: str) -> None:
        super().__init__(description)
        self.code = code

    def answer(self) -> Json:
        return {"ok": False, "error_code": self.code, "description": str(self)}


_NOT_FOUND = RefusedError(404, "Not Found")


def _bad(description: str) -> RefusedError:
    return RefusedError(400, f"Bad Request: {description}")


def _reply(params: Json, chat: int, message_id: int) -> Reply:
    text = str(params.get("text") or "")
    entities: tuple[Json, ...] = ()
    match params.get("parse_mode"):
        case None | "":
            pass
        case "HTML":
            text, entities = parse_html(text)
        case _:
            raise _bad("unsupported parse_mode")
    if not text.strip():
        raise _bad("message text is empty")
    if units(text) > 4096:
        raise _bad("message is too long")
    return Reply(chat, message_id, text, _buttons(params.get("reply_markup")), entities, params)


def units(text: str) -> int:
    """The length as Telegram counts it, in UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def _buttons(markup: Any) -> tuple[tuple[str, str], ...]:
    if not markup:
        return ()
    try:
        rows = _json(markup).get("inline_keyboard") or []
        buttons = tuple((button["text"], button["callback_data"]) for row in rows for button in row)
    except (ValueError, AttributeError, KeyError, TypeError):
        raise _bad("can't parse reply keyboard markup JSON object") from None
    for label, data in buttons:
        if not 1 <= len(data.encode()) <= 64:
            raise _bad("BUTTON_DATA_INVALID")
        if not label.strip():
            raise _bad("can't parse inline keyboard button: Text is empty")
    return buttons


def _json(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value


def _entities(text: str) -> list[Json]:
    """The commands and mentions that Telegram finds in what a patient types."""
    return [
        {"type": match.lastgroup, "offset": units(text[: match.start()]), "length": units(match.group())}
        for match in _ENTITY.finditer(text)
    ]


def parse_html(source: str) -> tuple[str, tuple[Json, ...]]:
    """Telegram's HTML as the text and its entities; refused in Telegram's words."""
    parser = _Html(source)
    parser.feed(source)
    parser.close()
    if parser.rawdata or parser.open:
        what = f'end tag corresponding to start tag "{parser.open[-1][0]}"' if parser.open else "end of the tag"
        raise _bad(f"can't parse entities: Can't find {what}")
    return parser.text.strip(), tuple(parser.entities)


class _Html(HTMLParser):
    """Only &lt; &gt; &amp; &quot; and numbers are entities for Telegram; the standard library knows more."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=False)
        self.source = source
        self.text = ""
        self.open: list[tuple[str, int, str | None]] = []
        self.entities: list[Json] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _TAGS:
            raise _bad(f'can\'t parse entities: Unsupported start tag "{tag}" at byte offset {self._offset()}')
        self.open.append((tag, units(self.text), dict(attrs).get("href")))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if not self.open:
            raise _bad(f"can't parse entities: Unexpected end tag at byte offset {self._offset()}")
        name, start, url = self.open.pop()
        if name != tag:
            raise _bad(
                f"can't parse entities: Unmatched end tag at byte offset {self._offset()}, "
                f'expected "</{name}>", found "</{tag}>"'
            )
        kind = {"b": "bold", "strong": "bold", "a": "text_link"}.get(tag, tag)
        entity = {"type": kind, "offset": start, "length": units(self.text) - start}
        self.entities.append(entity | ({"url": url} if url else {}))

    def handle_data(self, data: str) -> None:
        if "<" in data:  # a browser would show it
            raise _bad(f'can\'t parse entities: Unsupported start tag "" at byte offset {self._offset()}')
        self.text += data

    def handle_entityref(self, name: str) -> None:
        self.text += {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}.get(name, f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.text += chr(int(name[1:], 16) if name[0] in "xX" else int(name))

    def handle_comment(self, _data: str) -> None:
        raise _bad(f'can\'t parse entities: Unsupported start tag "!" at byte offset {self._offset()}')

    def handle_decl(self, decl: str) -> None:
        self.handle_comment(decl)

    def handle_pi(self, data: str) -> None:
        self.handle_comment(data)

    def unknown_decl(self, data: str) -> None:
        self.handle_comment(data)

    def _offset(self) -> int:
        line, column = self.getpos()
        return len("\n".join(self.source.split("\n")[: line - 1]).encode()) + column


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], api: BotApi) -> None:
        self.api = api
        super().__init__(address, _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A bot that went away while it was being answered is nothing to print."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    wbufsize = 65536  # head and body leave together, or the bot waits for a delayed acknowledgement
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        url = urlsplit(self.path)
        params = dict(parse_qsl(url.query)) | self._body()
        token, _, method = url.path.removeprefix("/bot").partition("/")
        answer = self.server.api.handle(token, method, params)
        if answer is None:
            self.close_connection = True
            return
        status, body = answer
        self.send_response(status)
        self.send_header("Content-Type", "application/json" if body[:1] == b"{" else "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        self.do_POST()

    def _body(self) -> Json:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        kind = self.headers.get("Content-Type") or ""
        if kind.startswith("application/json"):
            return dict(json.loads(body or b"{}"))
        if kind.startswith("multipart/form-data"):
            form = message_from_bytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body)
            return {
                str(part.get_param("name", header="content-disposition")): payload.decode()
                for part in form.walk()
                if isinstance(payload := part.get_payload(decode=True), bytes)
            }
        return dict(parse_qsl(body.decode(), keep_blank_values=True))

    def log_message(self, format: str, *args: object) -> None:
        """The requests are in `requests`."""
