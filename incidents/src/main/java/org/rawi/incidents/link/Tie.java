package org.rawi.incidents.link;

import org.rawi.incidents.account.Account;

/**
 * Two accounts that tell of one happening, and why.
 *
 * @param first the earlier of the two
 */
public record Tie(Account first, Account second, Likeness likeness) {}
