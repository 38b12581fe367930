DELETE FROM account WHERE version IN (<versions>)
