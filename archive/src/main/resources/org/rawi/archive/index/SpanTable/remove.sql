DELETE FROM indexed WHERE version IN (<versions>)
