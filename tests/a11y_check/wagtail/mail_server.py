"""A mail server on this machine: real SMTP, which keeps what it gets and refuses whom it is told to."""

import socketserver
import threading
from contextlib import contextmanager


class Session(socketserver.StreamRequestHandler):
    def handle(self):
        self.say("220 ready")
        lines = None
        for raw in self.rfile:
            line = raw.decode().rstrip("\r\n")
            if lines is not None:
                if line == ".":
                    self.server.letters.append("\n".join(lines))
                    lines = None
                    self.say("250 taken")
                else:
                    lines.append(line)
            elif line.upper().startswith("RCPT") and any(name in line for name in self.server.refused):
                self.say("550 no such person")
            elif line.upper() == "DATA":
                lines = []
                self.say("354 go on")
            elif line.upper() == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 fine")

    def say(self, answer):
        self.wfile.write(f"{answer}\r\n".encode())


@contextmanager
def running():
    """The server, with `letters`, `refused` and `server_address`."""
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Session) as server:
        server.letters, server.refused = [], set()
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()
