SELECT DISTINCT name FROM naming WHERE version IN (<versions>)
