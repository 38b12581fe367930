package org.rawi.formats.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.rawi.formats.telling.Named;
import org.rawi.formats.telling.Telling;

/** Who is named: type, how often, Latin name, other spellings. */
final class NameSection {

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
        int latin = widest(all, NameSection::latin);
        for (Named named : all) {
            sheet.entry(sheet.flow().add(named.entity().name(), Ink.NAME), name, about(named, latin));
        }
    }

    /** Columns of the widest that leaves room for the others. */
    private int widest(List<Named> all, Function<Named, String> cell) {
        int most = sheet.columns() * 3 / 10;
        return all.stream()
                .mapToInt(named -> Shown.width(Shown.safe(cell.apply(named))))
                .filter(columns -> columns <= most)
                .max()
                .orElse(most);
    }

    private static String latin(Named named) {
        return Objects.requireNonNullElse(named.entity().latin(), "");
    }

    private Flow about(Named named, int width) {
        String latin = latin(named);
        boolean fits = Shown.width(Shown.safe(latin)) <= width;
        Flow about = sheet.flow();
        if (width > 0) {
            about.add(fits ? Shown.padded(latin.replace(' ', '\u00A0'), width + 1) : latin, Ink.PLAIN);
        }
        String type = named.entity().type().name().toLowerCase(Locale.ROOT);
        about.add(Shown.padded(type, TYPE_WIDTH), Ink.PLAIN)
                .add(named.mentions().size() + "×", Ink.PLAIN);
        named.roles().forEach(role -> about.add("·", Ink.FAINT).add(role, Ink.PLAIN));
        String before = "· also written";
        for (String spelling : named.spellings()) {
            about.add(before, Ink.FAINT).add("«" + spelling + "»", Ink.PLAIN);
            before = "and";
        }
        return about;
    }
}
