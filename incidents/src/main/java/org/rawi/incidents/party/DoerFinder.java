package org.rawi.incidents.party;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rawi.event.Event;
import org.rawi.incidents.story.Finder;
import org.rawi.incidents.story.Happening;
import org.rawi.incidents.story.SlotWords;
import org.rawi.incidents.story.Story;
import org.rawi.incidents.value.Given.Named;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Value;
import org.rawi.name.Mention;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.token.Tokens;
import org.rawi.trigger.EventType;

/**
 * Names that stand as doers without being arguments: behind a word for the doer («المهاجم الذي عرف باسم فلان») and behind
 * the attack («هجوم لميليشيا …», «الهجمات من …»).
 */
public final class DoerFinder implements Finder {

    /** Words between a doer and his name. */
    private static final int NAME_REACH = 9;

    /** Words between an attack and whose it is. */
    private static final int OWNER_REACH = 4;

    private final SlotWords words;

    public DoerFinder(SlotWords words) {
        this.words = words;
    }

    @Override
    public List<Value> find(Story story, Happening happening) {
        List<Value> doers = new ArrayList<>();
        Tokens tokens = story.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (words.is("doer", tokens.get(i).folded())) {
                add(doers, story, name(story, i, NAME_REACH, story::isPerson), "name behind the doer");
            }
        }
        for (Event event : happening.events()) {
            for (Span trigger : event.type() == EventType.ASSAULT ? event.triggers() : List.<Span>of()) {
                Predicate<Mention> owns = mention -> story.isOrganization(mention) && isOwner(tokens, mention);
                add(doers, story, name(story, tokens.at(trigger.start()), OWNER_REACH, owns), "whose attack it is");
            }
        }
        doers.removeIf(doer -> happening.background().holds(doer.span()));
        return doers;
    }

    private static void add(List<Value> doers, Story story, @Nullable Mention name, String why) {
        if (name != null) {
            Named who = new Named(story.words(name.span()), story.name(name.entity()));
            doers.add(story.value(Slot.ACCUSED, who, name.span(), story.chain(name.span()), why));
        }
    }

    /** The first fitting name within reach behind a word, in its sentence. */
    private static @Nullable Mention name(Story story, int word, int reach, Predicate<Mention> fits) {
        Tokens tokens = story.tokens();
        int end = Math.min(tokens.sentenceOf(word).end(), word + 1 + reach);
        if (word + 1 >= end) {
            return null;
        }
        Span behind = tokens.span(word + 1, end);
        return story.reading().mentions().stream()
                .filter(mention -> behind.contains(mention.span().start()) && fits.test(mention))
                .findFirst()
                .orElse(null);
    }

    /** «لميليشيا», «من الميليشيا». */
    private static boolean isOwner(Tokens tokens, Mention mention) {
        int first = tokens.at(mention.span().start());
        Token token = tokens.get(first);
        boolean attached =
                mention.span().start() > token.span().start() && token.folded().startsWith("ل");
        return attached || first > 0 && tokens.get(first - 1).folded().equals("من");
    }
}
