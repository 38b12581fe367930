SELECT naming.version, naming.entity, naming.identity, naming.name, version.name AS report, version.published
FROM naming JOIN version ON version.id = naming.version
WHERE naming.identity IN (<identities>)
ORDER BY version.published DESC, version.name, naming.entity
