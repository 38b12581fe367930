package org.rawi.formats.terminal;

import java.util.List;
import org.rawi.claim.Claim;
import org.rawi.formats.telling.Speaker;
import org.rawi.formats.telling.Telling;

/** Who says what, through whom. */
final class ClaimSection {

    private static final int SPEAKER_WIDTH = 26;

    /** A page is there to be looked over; the whole is in the other formats. */
    private static final int LONGEST_CONTENT = 600;

    private final Sheet sheet;
    private final Telling telling;

    ClaimSection(Sheet sheet, Telling telling) {
        this.sheet = sheet;
        this.telling = telling;
    }

    void write() {
        List<Claim> claims = telling.reading().claims();
        if (!claims.isEmpty()) {
            sheet.heading("Who says what");
            claims.forEach(this::write);
        }
    }

    private void write(Claim claim) {
        List<Speaker> chain = telling.speakers(claim);
        Speaker nearest = chain.isEmpty() ? new Speaker("", true) : chain.get(0);
        Flow said = Said.citing(sheet.flow(), chain.isEmpty() ? chain : chain.subList(1, chain.size()));
        said.add(telling.words(claim.cue()) + ":", Ink.FAINT);
        said.add(content(claim), Ink.PLAIN);
        sheet.entry(Said.speaker(sheet.flow(), nearest), SPEAKER_WIDTH, said);
    }

    private String content(Claim claim) {
        String all = telling.words(claim.content());
        String words = all.length() <= LONGEST_CONTENT ? all : all.substring(0, LONGEST_CONTENT) + "…";
        return claim.kind() == Claim.Kind.DIRECT ? "«" + words + "»" : words;
    }
}
