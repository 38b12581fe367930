SELECT version, account FROM account WHERE version IN (<versions>)
