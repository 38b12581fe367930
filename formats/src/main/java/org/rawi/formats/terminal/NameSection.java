package org.rawi.formats.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.rawi.formats.telling.Named;
import org.rawi.formats.telling.Telling;

/** Who is named: type, how often, Latin name, other spellings. */
final class NameSection {

    private static final int WIDEST = 30;

    private static final int TYPE_WIDTH = 12;

    private final Sheet sheet;
    private final Telling telling;

    NameSection(Sheet sheet, Telling telling) {
        this.sheet = sheet;
        this.telling = telling;
    }

    void write() {
        List<Named> all = telling.named();
        if (all.isEmpty()) {
            return;
        }
        sheet.heading("Names");
        int name = 2 + widest(all, named -> named.entity().name());
        int latin = widest(
                all,
                named ->
                        String.valueOf(Objects.requireNonNullElse(named.entity().latin(), "")));
        for (Named named : all) {
            sheet.entry(sheet.flow().add(named.entity().name(), Ink.NAME), name, about(named, latin));
        }
    }

    /** Columns of the widest that is not beyond measure. */
    private static int widest(List<Named> all, Function<Named, String> cell) {
        return all.stream()
                .mapToInt(named -> Shown.width(Shown.safe(cell.apply(named))))
                .filter(columns -> columns <= WIDEST)
                .max()
                .orElse(WIDEST);
    }

    private Flow about(Named named, int latin) {
        Flow about = sheet.flow();
        if (latin > 0) {
            String name = Objects.requireNonNullElse(named.entity().latin(), "");
            about.add(Shown.padded(name.replace(' ', '\u00A0'), latin + 1), Ink.PLAIN);
        }
        String type = named.entity().type().name().toLowerCase(Locale.ROOT);
        about.add(Shown.padded(type, TYPE_WIDTH), Ink.PLAIN)
                .add(named.mentions().size() + "×", Ink.PLAIN);
        String before = " also written";
        for (String spelling : named.spellings()) {
            about.add(before, Ink.FAINT).add("«" + spelling + "»", Ink.PLAIN);
            before = "and";
        }
        return about;
    }
}
