SELECT membership.incident FROM membership JOIN version ON version.id = membership.version
WHERE version.name = :report AND version.is_current = 1
