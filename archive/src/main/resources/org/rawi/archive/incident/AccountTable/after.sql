SELECT version, account FROM account WHERE version > :version ORDER BY version LIMIT :limit
