package org.rawi.claim;

import java.util.HashSet;
import java.util.Set;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Sense;
import org.rawi.morph.Words;
import org.rawi.script.Folding;
import org.rawi.script.Letters;
import org.rawi.token.Token;
import org.rawi.token.Token.Kind;

/** The small words between a cue and its content: أن and its kin, relative pronouns, negations, words of time. */
final class Particles {

    /** What may stand before أن without making it another clause's: the prepositions that verbs of saying govern. */
    private static final Set<String> GOVERNED = Set.of("الي", "علي", "من", "عن", "ب", "في");

    private final Table table;
    private final Words words;

    /** The words as the tables give them; immutable, shared by all reports. */
    static final class Table {

        private final Set<String> that = new HashSet<>();
        private final Set<String> time = new HashSet<>();
        private final Set<String> relative = new HashSet<>();

        Table(Lexicon lexicon) {
            for (Entry entry : lexicon.table("function-words")) {
                String lemma = Folding.key(entry.get("lemma"));
                if (lemma.equals("ان")) {
                    that.add(entry.key());
                } else if (lemma.equals("الذي")) {
                    relative.add(entry.key());
                }
            }
            for (String name : new String[] {"time-words", "weekdays", "months"}) {
                for (Entry entry : lexicon.table(name)) {
                    if (!name.equals("weekdays")) {
                        time.add(entry.key());
                    }
                    time.add("ال" + entry.key());
                }
            }
        }
    }

    Particles(Table table, Words words) {
        this.table = table;
        this.words = words;
    }

    /** أن or إن, also بأن and with an attached pronoun; not coordinated (وأن goes on, it opens nothing). */
    boolean isThat(int at) {
        return at < words.size() && words.token(at).is(Kind.WORD) && prefix(at) >= 0 && !startsWith(at, Letters.WAW);
    }

    /** Coordinated وأن. */
    boolean isAndThat(int at) {
        return at < words.size() && words.token(at).is(Kind.WORD) && startsWith(at, Letters.WAW) && prefix(at) == 1;
    }

    /** Offset where أن itself begins in a token that {@link #isThat}: after ب or ف. */
    int thatStart(int at) {
        return after(at, Math.max(0, prefix(at)));
    }

    /** How many letters stand before أن in its token, or -1 where it is none. */
    private int prefix(int at) {
        String folded = words.token(at).folded();
        if (folded.equals("الا") && words.text(words.token(at).span()).charAt(0) != Letters.ALEF_HAMZA_ABOVE) {
            return -1;
        }
        if (table.that.contains(folded)) {
            return 0;
        }
        char first = folded.charAt(0);
        boolean particle = first == Letters.BEH || first == Letters.FEH || first == Letters.WAW;
        return particle && table.that.contains(folded.substring(1)) ? 1 : -1;
    }

    private boolean startsWith(int at, char letter) {
        return words.token(at).folded().charAt(0) == letter;
    }

    /** The offset after so many letters of a token, signs that folding drops not counted. */
    int after(int at, int letters) {
        Token token = words.token(at);
        String text = words.text(token.span());
        int left = letters;
        int i = 0;
        while (i < text.length()
                && (left > 0 || Letters.isDiacritic(text.charAt(i)) || text.charAt(i) == Letters.TATWEEL)) {
            if (Letters.isArabicLetter(text.charAt(i))) {
                left--;
            }
            i++;
        }
        return token.span().start() + i;
    }

    /** Whether أن at {@code at} can open what {@code cue} says: no word that makes it another's stands right before. */
    boolean opensFor(int at, Cue cue) {
        if (at == cue.end() || words.token(at).folded().charAt(0) == Letters.BEH) {
            return true;
        }
        if (isCondition(at)) {
            return false;
        }
        String before = words.token(at - 1).folded();
        PartOfSpeech pos = words.pos(at - 1);
        if (GOVERNED.contains(before)) {
            return governs(cue, before) || cue.takes("أن");
        }
        boolean otherClause = pos == PartOfSpeech.ADP
                || pos == PartOfSpeech.SCONJ
                || pos == PartOfSpeech.PART
                || pos == PartOfSpeech.CCONJ
                || pos == PartOfSpeech.PRON && !isRelative(at - 1) && isConnective(before);
        return !otherClause
                && !isConnective(before)
                && !(words.pos(at - 1) == PartOfSpeech.VERB
                        && words.senses(at - 1, "cues").isEmpty());
    }

    /** «إن كان»: if. */
    private boolean isCondition(int at) {
        return at + 1 < words.size()
                && words.token(at).folded().equals("ان")
                && words.text(words.token(at).span()).charAt(0) == Letters.ALEF_HAMZA_BELOW
                && words.pos(at + 1) == PartOfSpeech.AUX
                && words.token(at + 1).folded().startsWith("كان");
    }

    private static boolean isConnective(String folded) {
        return switch (folded) {
            case "الا",
                    "غير",
                    "بيد",
                    "كما",
                    "حيث",
                    "قبل",
                    "بعد",
                    "منذ",
                    "دون",
                    "رغم",
                    "مع",
                    "لولا",
                    "سوي",
                    "علما",
                    "اذ",
                    "حتي",
                    "كيف",
                    "يجب",
                    "ينبغي",
                    "يمكن" -> true;
            default -> false;
        };
    }

    private static boolean governs(Cue cue, String preposition) {
        return cue.row().list("takes").stream().anyMatch(t -> Folding.key(t).equals(preposition));
    }

    boolean isRelative(int at) {
        return at >= 0 && at < words.size() && table.relative.contains(bare(at));
    }

    /** The token without an attached و or ف. */
    private String bare(int at) {
        String folded = words.token(at).folded();
        boolean conjoined = words.traits(at).hasConjunction() && folded.length() > 1;
        return conjoined ? folded.substring(1) : folded;
    }

    /** لم, لن and لا right before a verb. */
    boolean isNegated(int verb) {
        if (verb == 0) {
            return false;
        }
        for (Sense sense : words.senses(verb - 1, "negations")) {
            if (sense.entry().kind().equals("verb") && sense.entry().key().charAt(0) == Letters.LAM) {
                return !sense.entry().key().equals("لما");
            }
        }
        return false;
    }

    boolean isTime(int at) {
        String folded = words.token(at).folded();
        if (words.pos(at) == PartOfSpeech.ADP) {
            return false;
        }
        return table.time.contains(folded)
                || folded.length() > 2 && words.traits(at).hasPreposition() && table.time.contains(folded.substring(1));
    }

    /** Whether a verb at {@code at} begins its clause: after و, a mark, a relative pronoun, or a word that turns to it. */
    boolean beginsClause(int at) {
        int first = words.sentenceOf(at).first();
        int before = at - 1;
        while (before >= first
                && (words.token(before).folded().equals("قد") || words.pos(before) == PartOfSpeech.AUX)) {
            before--;
        }
        return before < first
                || words.traits(before + 1).hasConjunction()
                || words.pos(before) == PartOfSpeech.PUNCT
                || words.pos(before) == PartOfSpeech.CCONJ
                || words.pos(before) == PartOfSpeech.SCONJ && !isThat(before)
                || isRelative(before)
                || isTurning(before);
    }

    /** Words by which a sentence turns to the next speaker or act. */
    boolean isTurning(int at) {
        if (at < 0) {
            return false;
        }
        return switch (words.token(at).folded()) {
            case "كما",
                    "حيث",
                    "فيما",
                    "بينما",
                    "لكن",
                    "ولكن",
                    "لكنه",
                    "ولكنه",
                    "لكنها",
                    "ولكنها",
                    "وقد",
                    "اذ",
                    "حين",
                    "فقد",
                    "وكان",
                    "وكانت" -> true;
            default -> false;
        };
    }

    boolean isMark(int at, String marks) {
        if (at < 0 || at >= words.size()) {
            return false;
        }
        Token token = words.token(at);
        return token.is(Kind.PUNCTUATION) && token.folded().length() == 1 && marks.contains(token.folded());
    }

    boolean isComma(int at) {
        return isMark(at, "،,؛;");
    }

    boolean isDash(int at) {
        return isMark(at, "-–—");
    }

    boolean isColon(int at) {
        return isMark(at, ":");
    }

    boolean isFinite(int at) {
        return words.pos(at) == PartOfSpeech.VERB;
    }
}
