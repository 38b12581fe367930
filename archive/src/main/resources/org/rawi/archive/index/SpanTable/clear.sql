DELETE FROM indexed
