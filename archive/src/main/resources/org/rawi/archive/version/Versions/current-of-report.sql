SELECT id FROM version WHERE report = :report AND is_current = 1
