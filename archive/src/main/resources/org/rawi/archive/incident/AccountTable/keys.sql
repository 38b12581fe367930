SELECT key FROM account_key WHERE version = :version ORDER BY key
