"""The page History: the saves, what each stated, and the undo of one."""
