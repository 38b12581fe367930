SELECT COALESCE(MAX(version), 0) FROM indexed
