package org.rawi.incidents.link;

import java.util.List;
import org.rawi.incidents.account.Account;

/**
 * One happening, by those who tell of it.
 *
 * @param accounts at least one, the earliest first
 * @param ties what holds them together: the ties between accounts that are both here
 */
public record Incident(List<Account> accounts, List<Tie> ties) {

    public Incident {
        accounts = List.copyOf(accounts);
        ties = List.copyOf(ties);
    }

    /** The id of its earliest report: the same in whatever order its reports arrived. */
    public String id() {
        return accounts.get(0).report();
    }

    /** Ids of the reports, the earliest first. */
    public List<String> reports() {
        return accounts.stream().map(Account::report).toList();
    }
}
