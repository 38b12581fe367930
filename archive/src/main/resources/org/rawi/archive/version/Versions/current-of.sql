SELECT id FROM version WHERE is_current = 1 AND id IN (<numbers>) ORDER BY id
