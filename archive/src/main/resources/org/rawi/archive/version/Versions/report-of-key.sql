SELECT id FROM report WHERE key = :key
