package org.rawi.incidents.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.argument.Argument;
import org.rawi.event.Event;
import org.rawi.incidents.story.Finder;
import org.rawi.incidents.story.Happening;
import org.rawi.incidents.story.SlotWords;
import org.rawi.incidents.story.Story;
import org.rawi.incidents.value.Given.Named;
import org.rawi.incidents.value.Slot;
import org.rawi.incidents.value.Standing;
import org.rawi.incidents.value.Value;
import org.rawi.name.Mention;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.token.Tokens;
import org.rawi.trigger.Role;

/** Where it happened: scenes in the sentences that tell of the happening, the narrowest place first. */
public final class PlaceFinder implements Finder {

    /** Scenes that one report gives at most. */
    private static final int MOST = 3;

    private final SlotWords words;
    private final PlacePhrase phrases;
    private final Places places;

    public PlaceFinder(SlotWords words, PlacePhrase phrases, Places places) {
        this.words = words;
        this.phrases = phrases;
        this.places = places;
    }

    @Override
    public List<Value> find(Story story, Happening happening) {
        List<Value> scenes = new ArrayList<>();
        for (Event event : happening.events()) {
            for (Argument argument : event.arguments()) {
                if (argument.role() == Role.PLACE && argument.span() != null) {
                    add(scenes, scene(story, argument.span(), argument.entity(), Standing.TIED, argument.why()));
                }
            }
        }
        for (Mention mention : story.reading().mentions()) {
            if (story.isPlace(mention) && happening.told().contains(story.sentence(mention.span()))) {
                Value scene = scene(story, mention.span(), mention.entity(), Standing.NEAR, "scene");
                if (phrases.isScene(story, scene.span()) || isBehindTrigger(story, happening, scene)) {
                    add(scenes, scene);
                }
            }
        }
        towns(story, happening).forEach(town -> add(scenes, town));
        scenes.removeIf(scene -> happening.background().holds(scene.span()));
        scenes.sort(Comparator.comparingInt(scene -> cost(story, scene)));
        return List.copyOf(scenes.subList(0, Math.min(MOST, scenes.size())));
    }

    /** «في مدينة كذا»: a town that no table knows, behind its class word. */
    private List<Value> towns(Story story, Happening happening) {
        List<Value> towns = new ArrayList<>();
        Tokens tokens = story.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean town = words.is("town", tokens.get(i).folded())
                    && tokens.get(i + 1).is(Token.Kind.WORD)
                    && !tokens.get(i + 1).folded().startsWith("ال")
                    && !story.named(i + 1)
                    && happening.told().contains(story.sentence(tokens.get(i).span()));
            if (town) {
                Value scene = scene(story, tokens.span(i, i + 2), null, Standing.NEAR, "town behind its class word");
                if (phrases.isScene(story, scene.span())) {
                    towns.add(scene);
                }
            }
        }
        return towns;
    }

    /** «قمة مكة», «هجوم لييج»: a town right behind the word that names the happening. */
    private boolean isBehindTrigger(Story story, Happening happening, Value scene) {
        int before = story.tokens().at(scene.span().start()) - 1;
        String name = ((Named) scene.given()).name();
        return before >= 0
                && name != null
                && !places.isCountry(name)
                && happening.triggers().stream()
                        .anyMatch(trigger -> story.tokens().get(before).span().contains(trigger));
    }

    /** A scene that overlaps one found before is the same. */
    private static void add(List<Value> scenes, Value scene) {
        if (scenes.stream().noneMatch(other -> other.span().overlaps(scene.span()))) {
            scenes.add(scene);
        }
    }

    private Value scene(Story story, Span span, @Nullable String entity, Standing standing, String why) {
        Span phrase = phrases.around(story, span);
        Named where = new Named(story.words(phrase), narrowest(story, phrase, entity));
        return story.value(Slot.PLACE, where, phrase, story.chain(phrase), why).as(standing);
    }

    /** The first place named in the phrase that is no country; else the one that the phrase was built around. */
    private @Nullable String narrowest(Story story, Span phrase, @Nullable String entity) {
        return story.reading().mentions().stream()
                .filter(mention -> story.isPlace(mention) && phrase.contains(mention.span()))
                .map(mention -> story.entityName(mention))
                .filter(name -> !places.isCountry(name))
                .findFirst()
                .orElse(story.name(entity));
    }

    private int cost(Story story, Value scene) {
        String name = ((Named) scene.given()).name();
        int wide = name == null ? 1 : places.isCountry(name) ? 4 : 0;
        return wide + scene.standing().ordinal() * 2 + Math.min(6, story.sentence(scene.span()));
    }
}
