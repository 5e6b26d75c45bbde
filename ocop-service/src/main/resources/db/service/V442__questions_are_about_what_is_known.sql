-- From when on an entry was known narrows no search: whoever asks about today asks about all that was ever filed. An index that
-- says it for whole stretches of the table (register_entry_known, V363) was still put together with that of the terms, since it
-- is small and is taken to leave out two of three; each page of the table on which one entry matched was then looked through
-- from end to end.
drop index register_entry_known;
