"""The commands of `python -m db`, one module each.

- `upgrade_command`, `load_command`, `check_command`, `info_command`, `backup_command`,
  `restore_command`: each has DOES (its help), SPEAKING (errors whose own text is printed), `add`
  (adds its arguments) and `run` (returns the exit code).
- `command_line`: the parser, errors as sentences, and exit codes, for every `python -m` of the
  product.
- `progress`: a line on standard error for long work; functions take it as a Progress.
"""
