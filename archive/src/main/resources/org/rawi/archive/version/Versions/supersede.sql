UPDATE version SET is_current = 0 WHERE report = :report AND is_current = 1
