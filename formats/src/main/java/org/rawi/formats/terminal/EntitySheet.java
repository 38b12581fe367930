package org.rawi.formats.terminal;

import java.util.List;
import java.util.Locale;
import org.rawi.formats.entity.Deed;
import org.rawi.formats.entity.EntityPage;
import org.rawi.formats.entity.EntityPage.Counted;
import org.rawi.formats.entity.Origin;
import org.rawi.formats.entity.Quotation;

/** What reports say of one entity, as a page for a terminal. Immutable and thread-safe. */
public final class EntitySheet {

    private static final int DAY_WIDTH = 12;

    private final int columns;
    private final boolean colours;

    /**
     * @param columns how wide the page may be; 60 or more
     * @param colours whether the terminal may be sent colours
     */
    public EntitySheet(int columns, boolean colours) {
        this.columns = columns;
        this.colours = colours;
    }

    /** The page, its last newline included. */
    public String write(EntityPage page) {
        Sheet sheet = new Sheet(columns, colours);
        head(sheet, page);
        counted(sheet, "Written", page.spellings());
        counted(sheet, "Called", page.roles());
        quotations(sheet, "Says", page.says(), false);
        quotations(sheet, "Is said of it", page.said(), true);
        deeds(sheet, page.events());
        return sheet.text();
    }

    private static void head(Sheet sheet, EntityPage page) {
        Flow title = sheet.flow().add(page.name(), Ink.HEADING);
        page.latin().forEach(latin -> title.add("·", Ink.FAINT).add(latin, Ink.PLAIN));
        sheet.put(title.set("", 0));
        String type = page.type().name().toLowerCase(Locale.ROOT);
        Flow about = sheet.flow().add(type, Ink.PLAIN).add("·", Ink.FAINT).add(page.id(), Ink.FAINT);
        about.add("·", Ink.FAINT).add(page.named() + " reports", Ink.PLAIN);
        if (page.reports().size() < page.named()) {
            about.add("· below, the newest " + page.reports().size(), Ink.FAINT);
        }
        sheet.put(about.set("", 0));
        page.why().forEach(why -> sheet.put(sheet.flow().add(why, Ink.FAINT).set("", 0)));
        page.decisions()
                .forEach(decision ->
                        sheet.put(sheet.flow().add(decision, Ink.OPEN).set("", 0)));
    }

    private static void counted(Sheet sheet, String heading, List<Counted> all) {
        if (all.isEmpty()) {
            return;
        }
        sheet.heading(heading);
        Flow flow = sheet.flow();
        for (Counted counted : all) {
            flow.add(counted.words(), Ink.NAME).add(counted.count() + "×", Ink.FAINT);
        }
        sheet.put(flow.set("  ", 2));
    }

    private static void quotations(Sheet sheet, String heading, List<Quotation> all, boolean speakers) {
        if (all.isEmpty()) {
            return;
        }
        sheet.heading(heading);
        for (Quotation quotation : all) {
            Flow words = sheet.flow();
            if (speakers) {
                words.add(quotation.speaker().isEmpty() ? "?" : quotation.speaker(), Ink.NAME)
                        .glue(":", Ink.FAINT);
            }
            words.add(quotation.words(), Ink.PLAIN);
            sheet.entry(day(sheet, quotation.origin().published()), DAY_WIDTH, from(words, quotation.origin()));
        }
    }

    private static void deeds(Sheet sheet, List<Deed> all) {
        if (all.isEmpty()) {
            return;
        }
        sheet.heading("Happenings");
        for (Deed deed : all) {
            Flow words = sheet.flow()
                    .add(lower(deed.type()), Ink.PLAIN)
                    .add(lower(deed.status()), Ink.OPEN)
                    .add("as " + lower(deed.role()), Ink.FAINT)
                    .add("«" + deed.words() + "»", Ink.PLAIN);
            deed.others().forEach(other -> words.add("·", Ink.FAINT).add(other, Ink.NAME));
            if (!deed.claimant().isEmpty()) {
                words.add("· says", Ink.FAINT).add(deed.claimant(), Ink.NAME);
            }
            sheet.entry(day(sheet, deed.day()), DAY_WIDTH, from(words, deed.origin()));
        }
    }

    private static Flow from(Flow words, Origin origin) {
        words.add("·", Ink.FAINT);
        if (origin.outlet() != null) {
            words.add(origin.outlet(), Ink.FAINT);
        }
        return words.add(origin.report(), Ink.FAINT);
    }

    private static Flow day(Sheet sheet, String day) {
        return sheet.flow().add(day.isEmpty() ? "no date" : day, Ink.FAINT);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
