SELECT version, spans FROM indexed WHERE version IN (<versions>)
