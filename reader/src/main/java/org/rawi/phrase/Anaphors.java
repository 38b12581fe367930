package org.rawi.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.name.Names;
import org.rawi.token.Token;

/** «الصحيفة», «التنظيم», «المركز الحقوقي»: the latest body whose name, or class word, is that noun. */
final class Anaphors {

    /** Further back nothing is taken up. */
    private static final int MEMORY = 150;

    /** So many words before a name can hold its class word. */
    private static final int REACH = 4;

    private final Words words;
    private final Names names;
    private final FoldedStems stems;
    /** First and last token of each mention. */
    private final int[] firsts;

    private final int[] lasts;

    Anaphors(Words words, Names names, FoldedStems stems) {
        this.words = words;
        this.names = names;
        this.stems = stems;
        List<Mention> mentions = names.mentions();
        this.firsts = new int[mentions.size()];
        this.lasts = new int[mentions.size()];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = words.tokens().at(mentions.get(i).span().start());
            lasts[i] = words.tokens().at(mentions.get(i).span().end() - 1);
        }
    }

    @Nullable
    String of(int first, int end) {
        if (!words.traits(first).definite() || words.pos(first) == PartOfSpeech.ADJ || !isBare(first, end)) {
            return null;
        }
        String noun = stems.at(first);
        boolean body = isBody(first);
        List<Mention> mentions = names.mentions();
        int last = before(words.token(first).span().start());
        for (int i = last; i >= Math.max(0, last - MEMORY); i--) {
            String entity = mentions.get(i).entity();
            EntityType type = names.entity(entity).type();
            if ((type == EntityType.ORGANIZATION || type == EntityType.PLACE && !body)
                    && isCalled(noun, firsts[i], lasts[i])) {
                return entity;
            }
        }
        return null;
    }

    /** «الشركة», «الصحيفة»: no place, whatever stands before its name. */
    private boolean isBody(int at) {
        return words.senses().get(at).stream()
                .anyMatch(s -> s.in("source-nouns") && !s.entry().kind().equals("person"));
    }

    /** The latest body named in the sentence of {@code at} or the one before: «لكن مديره قال». */
    @Nullable
    String owner(int at) {
        int sentence = words.sentenceOf(at).first();
        int from = sentence == 0 ? 0 : words.sentenceOf(sentence - 1).first();
        int start = words.token(from).span().start();
        List<Mention> mentions = names.mentions();
        for (int i = before(words.token(at).span().start());
                i >= 0 && mentions.get(i).span().start() >= start;
                i--) {
            Mention mention = mentions.get(i);
            if (names.entity(mention.entity()).type() == EntityType.ORGANIZATION) {
                return mention.entity();
            }
        }
        return null;
    }

    /** One noun, or a noun and its adjectives. */
    private boolean isBare(int first, int end) {
        for (int at = first + 1; at < end; at++) {
            if (words.pos(at) != PartOfSpeech.ADJ) {
                return false;
            }
        }
        return true;
    }

    private int before(int offset) {
        List<Mention> mentions = names.mentions();
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private boolean isCalled(String noun, int start, int end) {
        boolean classWord = !words.traits(start).hasPreposition() && hasClassWord(noun, start);
        boolean ministry = end == start + 1
                && stems.at(end).equals(noun)
                && stems.at(start).equals("وزاره");
        return classWord || ministry || stems.at(start).equals(noun) && end > start;
    }

    /** «وكالة الأنباء الرسمية "سبأ"»: the class word stands before the name, with more of its phrase between. */
    private boolean hasClassWord(String noun, int start) {
        for (int at = start - 1; at >= Math.max(0, start - REACH); at--) {
            if (stems.at(at).equals(noun)) {
                return true;
            }
            if (!words.pos(at).isNominal() && !words.token(at).is(Token.Kind.OPEN_QUOTE)) {
                return false;
            }
        }
        return false;
    }
}
