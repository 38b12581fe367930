SELECT entity, identity FROM naming WHERE version = :version
