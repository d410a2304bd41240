"""The commands of `python -m db`, a module each.

- `upgrade_command`, `load_command`, `check_command`, `info_command`, `backup_command`,
  `restore_command`: DOES, SPEAKING, `add` and `run`, as `command_line` calls them.
- `command_line`: errors as sentences and exit codes, for every `python -m` of the product.
- `progress`: a line on standard error for long work, passed down as a Progress.
"""
