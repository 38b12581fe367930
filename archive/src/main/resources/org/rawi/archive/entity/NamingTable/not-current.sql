SELECT DISTINCT version.name FROM naming JOIN version ON version.id = naming.version
WHERE version.is_current = 0 ORDER BY version.name
