package org.rawi.incidents.account;

import java.time.LocalDate;
import java.util.SortedSet;
import org.rawi.trigger.EventType;

/**
 * Accounts as text, to be kept and read back: a line for each member that has a value, its name, a tab, its values. Words are written by
 * {@link WordsText}. What is read back equals what was written.
 */
public final class AccountText {

    private static final String SEVERAL = "|";

    private AccountText() {}

    public static String write(Account account) {
        Lines lines = new Lines();
        lines.put("report", account.report());
        lines.put("outlet", account.outlet());
        lines.put("published", account.published());
        lines.put("words", WordsText.write(account.words()));
        lines.put("title", String.join(SEVERAL, account.names().title()));
        lines.put("near", String.join(SEVERAL, account.names().near()));
        lines.put("places", String.join(SEVERAL, account.names().places()));
        lines.put("types", joined(account.acts().types()));
        lines.put("first", account.acts().first());
        lines.put("days", joined(account.acts().days()));
        lines.put("figures", joined(account.acts().figures()));
        lines.put("toll", account.acts().toll() ? "yes" : "");
        return lines.toString();
    }

    private static String joined(SortedSet<?> values) {
        return String.join(SEVERAL, values.stream().map(String::valueOf).toList());
    }

    /** @throws IllegalArgumentException for a text that {@link #write} does not write */
    public static Account read(String text) {
        Lines lines = Lines.of(text);
        Names names = new Names(lines.all("title"), lines.all("near"), lines.all("places"));
        Acts acts = new Acts(
                lines.all("types", EventType::valueOf),
                lines.one("first", EventType::valueOf),
                lines.all("days", LocalDate::parse),
                lines.all("figures", Long::valueOf),
                !lines.text("toll").isEmpty());
        return new Account(
                lines.needed("report"),
                lines.one("outlet", String::valueOf),
                lines.one("published", LocalDate::parse),
                WordsText.read(lines.text("words")),
                names,
                acts);
    }
}
