"""Serves the map on this computer only, for want of nginx and Caddy: serve.py SITE PORT STATE.

Answers as those do, from the same table (headers.json). Python's own server would let browsers keep a page for
months, because it says nothing about how long a file may be kept.
"""

import json
import os
import re
import sys
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

SITE, PORT, STATE = sys.argv[1], int(sys.argv[2]), sys.argv[3]
HEARTBEATS = os.path.join(STATE, "heartbeat.log")

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "headers.json"), encoding="utf-8") as file:
    TABLE = json.load(file)


class Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "python", ""
    status, left = 200, None

    def __init__(self, *arguments):
        super().__init__(*arguments, directory=SITE)

    def path_only(self):
        return unquote(urlsplit(getattr(self, "path", "")).path)

    def lifetime(self):
        if self.status >= 400:
            return TABLE["lifetimeOfErrors"]
        path = self.path_only()
        rules = (control for pattern, control in TABLE["lifetimes"] if re.search(pattern, path))
        return next(rules, TABLE["lifetimeOfTheRest"])

    def send_response(self, code, message=None):
        self.status = code
        super().send_response(code, message)

    def end_headers(self):
        for name, value in TABLE["headers"]:
            self.send_header(name, value)
        self.send_header("Cache-Control", self.lifetime())
        super().end_headers()

    def guess_type(self, path):
        if path == HEARTBEATS:
            return TABLE["types"]["txt"]
        return TABLE["types"].get(path.rpartition(".")[2], "application/octet-stream")

    def send_head(self):
        path, self.left = self.path_only(), None
        # Files of different releases may have times in any order: ask for none, compare none.
        del self.headers["If-Modified-Since"]
        if re.search(TABLE["hidden"], path):
            return self.send_error(404)
        if re.search(TABLE["heartbeat"], path):
            with open(HEARTBEATS, "a", encoding="utf-8") as log:
                log.write("beat\n")
        if re.search(TABLE["inParts"], path) and "Range" in self.headers:
            return self.send_part(self.translate_path(self.path))
        return super().send_head()

    def send_part(self, path):
        """Of a base map: the bytes that are asked for, as nginx and Caddy send them; the whole where that is unclear."""
        asked = re.fullmatch(r"bytes=(\d*)-(\d*)", self.headers["Range"].strip())
        if not asked or asked.group(0) == "bytes=-" or not os.path.isfile(path):
            return super().send_head()
        size = os.path.getsize(path)
        first, last = asked.groups()
        start = int(first) if first else max(size - int(last), 0)
        end = min(int(last), size - 1) if first and last else size - 1
        if start >= size or (first and last and int(last) < start):
            self.send_response(416)
            self.send_header("Content-Range", f"bytes */{size}")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return None
        file = open(path, "rb")
        file.seek(start)
        self.send_response(206)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Range", f"bytes {start}-{end}/{size}")
        self.send_header("Content-Length", str(end - start + 1))
        self.end_headers()
        self.left = end - start + 1
        return file

    def copyfile(self, source, outputfile):
        if self.left is None:
            return super().copyfile(source, outputfile)
        while self.left > 0 and (piece := source.read(min(self.left, 65536))):
            outputfile.write(piece)
            self.left -= len(piece)

    def list_directory(self, path):
        return self.send_error(404)

    def translate_path(self, path):
        if urlsplit(path).path == "/heartbeat-last":
            return HEARTBEATS
        return super().translate_path(path)

    def send_error(self, code, message=None, explain=None):
        # Python's names 501 what it has no method for; to a visitor it is a method that is not allowed.
        code = 405 if code == 501 else code
        with open(os.path.join(SITE, "404.html"), "rb") as page:
            body = page.read() if code == 404 else b""
        self.send_response(code)
        if code == 405:
            self.send_header("Allow", "GET, HEAD")
        self.send_header("Content-Type", TABLE["types"]["html"])
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *arguments):
        pass


ThreadingHTTPServer.daemon_threads = True
try:
    ThreadingHTTPServer(("127.0.0.1", PORT), Handler).serve_forever()
except KeyboardInterrupt:
    pass
