SELECT version, incident FROM membership WHERE version IN (<versions>)
