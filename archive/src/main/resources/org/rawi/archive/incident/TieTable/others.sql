SELECT version, other FROM tie WHERE version IN (<versions>) ORDER BY version, other
