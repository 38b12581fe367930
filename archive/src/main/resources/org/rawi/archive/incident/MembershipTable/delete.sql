DELETE FROM membership WHERE version IN (<versions>)
