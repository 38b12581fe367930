DELETE FROM tie WHERE version IN (<versions>)
