package org.rawi.incidents.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claim;
import org.rawi.incidents.value.Given;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Standing;
import org.rawi.incidents.value.Value;
import org.rawi.name.Entity;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.reading.Reading;
import org.rawi.source.Source;
import org.rawi.text.Span;
import org.rawi.token.Sentence;
import org.rawi.token.Token;
import org.rawi.token.Tokenizer;
import org.rawi.token.Tokens;

/** One reading, looked up by place: sentences, names, claimants. Words are cut anew, for a file does not keep them. */
public final class Story {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Reading reading;
    private final Tokens tokens;
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();

    private Story(Reading reading) {
        this.reading = reading;
        this.tokens = Tokenizer.tokenize(reading.report().text());
        reading.claims().forEach(claim -> claims.put(claim.id(), claim));
        reading.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    public static Story of(Reading reading) {
        return new Story(reading);
    }

    public Reading reading() {
        return reading;
    }

    public String id() {
        return reading.report().id();
    }

    public Tokens tokens() {
        return tokens;
    }

    /** The words under a span, on one line. */
    public String words(Span span) {
        return BLANKS.matcher(span.in(tokens.text())).replaceAll(" ").strip();
    }

    /** Number of the sentence that holds the start of a span; the title is 0. */
    public int sentence(Span span) {
        int token = Math.min(tokens.at(span.start()), tokens.size() - 1);
        return tokens.sentences().indexOf(tokens.sentenceOf(token));
    }

    /** Number of the paragraph that holds the start of a span; the title is 0. */
    public int paragraph(Span span) {
        return tokens.sentences().get(sentence(span)).paragraph();
    }

    public Sentence sentenceAt(Span span) {
        return tokens.sentences().get(sentence(span));
    }

    /** The folded words of a span, one a token. */
    public List<String> folded(Span span) {
        List<String> folded = new ArrayList<>();
        for (int i = tokens.at(span.start());
                i < tokens.size() && tokens.get(i).span().start() < span.end();
                i++) {
            folded.add(tokens.get(i).folded());
        }
        return folded;
    }

    /** The token that holds the start of a span. */
    public Token token(Span span) {
        return tokens.get(Math.min(tokens.at(span.start()), tokens.size() - 1));
    }

    @Nullable
    public Entity entity(@Nullable String id) {
        return id == null ? null : entities.get(id);
    }

    /** The full name of an entity; null for none. */
    @Nullable
    public String name(@Nullable String id) {
        Entity entity = entity(id);
        return entity == null ? null : entity.name();
    }

    public String entityName(Mention mention) {
        Entity entity = entities.get(mention.entity());
        return entity == null ? words(mention.span()) : entity.name();
    }

    public boolean isPlace(Mention mention) {
        return isA(mention, EntityType.PLACE);
    }

    public boolean isPerson(Mention mention) {
        return isA(mention, EntityType.PERSON);
    }

    public boolean isOrganization(Mention mention) {
        return isA(mention, EntityType.ORGANIZATION);
    }

    private boolean isA(Mention mention, EntityType type) {
        Entity entity = entities.get(mention.entity());
        return entity != null && entity.type() == type;
    }

    /** Whether a name covers a token. */
    public boolean named(int token) {
        Span span = tokens.get(token).span();
        return reading.mentions().stream().anyMatch(mention -> mention.span().overlaps(span));
    }

    /** Whether the name of a place covers an offset. */
    public boolean placeAt(int offset) {
        for (Mention mention : reading.mentions()) {
            if (mention.span().contains(offset)) {
                return isPlace(mention);
            }
        }
        return false;
    }

    /** A value of this report, tied to its main happening. */
    public Value value(Slot slot, Given given, Span span, List<String> chain, String why) {
        return new Value(slot, id(), given, chain, span, Standing.TIED, false, why);
    }

    /**
     * Who says what stands in this claim, nearest the reader first; of a claim without source, who says the claim around
     * it. Empty for the outlet itself, and where nobody is named.
     */
    public List<String> chain(@Nullable String id) {
        Claim claim = id == null ? null : claims.get(id);
        if (claim == null) {
            return List.of();
        }
        List<String> chain = new ArrayList<>();
        for (Source source : claim.sources()) {
            String link = source.span() == null ? name(source.entity()) : words(source.span());
            if (link != null) {
                chain.add(link);
            }
        }
        return chain.isEmpty() ? chain(claim.within()) : chain;
    }

    /** Who says the words of a span. */
    public List<String> chain(Span span) {
        Claim claim = claimOf(span);
        return claim == null ? List.of() : chain(claim.id());
    }

    private @Nullable Claim claimOf(Span span) {
        Claim innermost = null;
        for (Claim claim : reading.claims()) {
            if (claim.says(span) && (innermost == null || length(claim) < length(innermost))) {
                innermost = claim;
            }
        }
        return innermost;
    }

    private static int length(Claim claim) {
        return claim.content().stream().mapToInt(Span::length).sum();
    }
}
