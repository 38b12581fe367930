SELECT version.name
FROM version
LEFT JOIN indexed ON indexed.version = version.id
WHERE (version.is_current = 1) <> (indexed.version IS NOT NULL)
ORDER BY version.name
