"""Makes the virtual environment when it is missing or out of date, then runs a command in it.

Needs nothing but Python and pip. `python3 make.py` lists the commands; the Makefile calls this file.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

CHECKS = (["ruff", "format", "--check"], ["ruff", "check"], ["mypy"])
COMMANDS = {
    "run": ("run the bot (in this terminal when no TELEGRAM_BOT_TOKEN is set)", [["run_bot.py"]]),
    "test": ("run the tests", [["-m", "pytest"]]),
    "check": ("look for mistakes in the knowledge", [["run_bot.py", "check"]]),
    "lint": ("check format, style and types", [["-m", *command] for command in CHECKS]),
    "format": ("format the code", [["-m", "ruff", "format"], ["-m", "ruff", "check", "--fix"]]),
}
NEEDS_ONLY_THE_BOT = {"run", "check"}


def main() -> int:
    command, *arguments = sys.argv[1:] or ["help"]
    if command not in COMMANDS:
        print("python3 make.py COMMAND, or make COMMAND:")
        print("\n".join(f"  {name:8} {about}" for name, (about, _) in COMMANDS.items()))
        return 0 if command == "help" else 2
    if sys.version_info < (3, 11):
        print(f"The bot needs Python 3.11 or newer; this is {sys.version.split()[0]}.", file=sys.stderr)
        return 2
    prepare("requirements.txt" if command in NEEDS_ONLY_THE_BOT else "requirements-dev.txt")
    for step in COMMANDS[command][1]:
        if code := subprocess.run([PYTHON, *step, *arguments], cwd=ROOT).returncode:
            return code
    return 0


def prepare(requirements: str) -> None:
    """Brings the environment to what the requirements say; does nothing when it is there already."""
    wanted = hashlib.sha256((ROOT / "requirements.txt").read_bytes() + (ROOT / requirements).read_bytes()).hexdigest()
    stamp = ENVIRONMENT / requirements.replace(".txt", ".installed")
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    print("Setting up the environment (once, about half a minute) ...", file=sys.stderr, flush=True)
    install = [str(PYTHON), "-m", "pip"]
    if (
        not PYTHON.exists()
        and subprocess.run([sys.executable, "-m", "venv", ENVIRONMENT], capture_output=True).returncode
    ):
        # Debian ships Python without the part that puts pip into an environment: pip installs from outside then.
        subprocess.run([sys.executable, "-m", "venv", "--clear", "--without-pip", ENVIRONMENT], check=True)
    if subprocess.run([*install, "--version"], capture_output=True).returncode:
        install = [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    subprocess.run(
        [*install, "install", "--quiet", "--disable-pip-version-check", "-r", ROOT / requirements], check=True
    )
    stamp.write_text(wanted)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode)
    except KeyboardInterrupt:
        sys.exit(130)
