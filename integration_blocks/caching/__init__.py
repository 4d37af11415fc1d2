"""Answers that caches may keep: what changed, which answers show it, and the headers that say so.

Writers add rows to a log of changes in the transaction of the change itself. A reader looks at the log before it
looks at content. So an entity tag is never newer than what it stands for, whatever the number of processes: at
worst an answer is fetched once more than needed.
"""
