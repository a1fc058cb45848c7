"""Starts the bot: on Telegram, or in this terminal when no token is set. `--help` lists the other commands."""

import gc

# Nothing that is loaded at the start is garbage; looking for some meanwhile takes a tenth of the time. `bot.cli` looks
# again once the bot is ready to answer.
gc.disable()

from bot.cli import main  # noqa: E402

if __name__ == "__main__":
    main(prog_name="python run_bot.py")
