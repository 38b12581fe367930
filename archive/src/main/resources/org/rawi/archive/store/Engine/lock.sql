-- One writer at a time, in whatever process; the lock falls with the transaction. The number spells "rawi".
SELECT pg_advisory_xact_lock(1918990185)
