package org.rawi.formats.html;

import java.util.List;
import org.rawi.claim.Claim;
import org.rawi.formats.telling.Speaker;

/** Who says what, through whom. */
final class ClaimList {

    private ClaimList() {}

    static void write(Items items) {
        List<Claim> claims = items.telling().reading().claims();
        if (claims.isEmpty()) {
            return;
        }
        items.heading("من قال ماذا", "Who says what");
        for (int i = 0; i < claims.size(); i++) {
            claim(items, Marks.item('c', i), claims.get(i));
        }
        items.endOfSection();
    }

    private static void claim(Items items, String item, Claim claim) {
        items.item(item);
        chain(items, items.telling().speakers(claim));
        items.html().raw(" ");
        items.label(Labels.of(claim.kind()));
        items.links(item, "cue");
        items.html().open("div", "class", "said");
        items.links(item, Mark.CONTENT);
        items.html().close();
        items.endOfItem(claim.why());
    }

    private static void chain(Items items, List<Speaker> chain) {
        if (chain.isEmpty()) {
            items.html().open("strong");
            items.speaker(null);
            items.html().close();
        }
        for (int i = 0; i < chain.size(); i++) {
            items.html().raw(i == 0 ? "" : " نقلاً عن ").open("strong");
            items.speaker(chain.get(i));
            items.html().close();
        }
    }
}
