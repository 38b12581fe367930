DELETE FROM naming WHERE version IN (<versions>)
