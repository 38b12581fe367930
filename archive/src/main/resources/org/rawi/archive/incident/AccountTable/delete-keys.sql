DELETE FROM account_key WHERE version IN (<versions>)
