SELECT membership.version FROM membership JOIN version ON version.id = membership.version
WHERE membership.incident = :incident ORDER BY version.published, version.name
