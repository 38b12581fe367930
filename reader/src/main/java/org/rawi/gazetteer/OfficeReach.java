package org.rawi.gazetteer;

/**
 * Marks the tokens before which an office stands: «رئيس الوزراء العراقي مصطفى الكاظمي», «قائد فيلق القدس، إسماعيل قاآني». Between
 * office and holder may stand definite words, a place or a body, and one comma.
 */
final class OfficeReach {

    private static final int MAX_STEPS = 4;
    private static final byte NEAR = 1;
    private static final byte DIRECT = 2;

    private final Clues clues;

    OfficeReach(Clues clues) {
        this.clues = clues;
    }

    byte[] reach() {
        byte[] reach = new byte[clues.size() + 1];
        for (int i = 0; i < clues.size(); i++) {
            Match office = clues.longest(i, Sort.OFFICE);
            if (office != null) {
                mark(reach, office.end(), DIRECT);
                follow(reach, office.end());
            }
        }
        return reach;
    }

    private void follow(byte[] reach, int from) {
        int at = from;
        for (int step = 0; step < MAX_STEPS && at < clues.size(); step++) {
            int next = afterComplement(at);
            if (next < 0) {
                break;
            }
            at = next;
            mark(reach, at, NEAR);
        }
        if (at + 1 < clues.size() && isComma(at)) {
            mark(reach, at + 1, NEAR);
        }
    }

    private int afterComplement(int at) {
        Match body = clues.longest(at, Sort.ORGANIZATION);
        Match place = clues.longest(at, Sort.PLACE);
        if (body != null || place != null) {
            return Math.max(body == null ? 0 : body.end(), place == null ? 0 : place.end());
        }
        boolean complement = clues.tokens().get(at).isWord()
                && (Stem.isDefinite(clues.word(at)) || clues.is(at, Sort.HEAD))
                && !clues.is(at, Sort.OFFICE);
        return complement ? at + 1 : -1;
    }

    private boolean isComma(int at) {
        return clues.tokens().get(at).isMark('،') || clues.tokens().get(at).isMark(',');
    }

    private static void mark(byte[] reach, int at, byte how) {
        reach[at] = (byte) Math.max(reach[at], how);
    }
}
