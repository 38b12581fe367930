package org.rawi.incidents.link;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rawi.incidents.account.Account;

/**
 * Which accounts are worth comparing: those published within {@link #WINDOW} days of each other that share {@link #SHARED} keys. Keys are the
 * rarest words of the lead, so that few accounts share them however large an archive is.
 */
public final class Keys {

    /** Days between two accounts that may tell of one happening. */
    public static final int WINDOW = 5;

    /** How many keys two accounts must share. */
    public static final int SHARED = 2;

    private static final int MOST = 24;

    private Keys() {}

    /** The keys of an account, the rarest first. */
    public static List<String> of(Account account) {
        return account.words().lead().rarest(MOST);
    }

    /** Whether two accounts are near enough in time; undated ones are near to each other only. */
    public static boolean near(Account a, Account b) {
        if (a.published() == null || b.published() == null) {
            return a.published() == null && b.published() == null;
        }
        return Math.abs(ChronoUnit.DAYS.between(a.published(), b.published())) <= WINDOW;
    }
}
