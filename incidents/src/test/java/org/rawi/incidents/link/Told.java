package org.rawi.incidents.link;

import org.rawi.incidents.account.Account;
import org.rawi.incidents.account.AccountText;

/** Accounts in the text form, from what a test wants to say of them. */
final class Told {

    private Told() {}

    /**
     * An account of a day in March.
     *
     * @param lines what it holds besides, in the text form
     */
    static Account account(String report, int day, String... lines) {
        return AccountText.read("report\t" + report + "\npublished\t2021-03-" + (day < 10 ? "0" : "") + day + "\n"
                + String.join("\n", lines));
    }

    /** Words that all stand in the title. */
    static String words(String... stems) {
        return "words\t" + String.join("!1 ", stems) + "!1";
    }
}
