SELECT version.name FROM account JOIN version ON version.id = account.version
WHERE version.is_current = 0 ORDER BY version.name
