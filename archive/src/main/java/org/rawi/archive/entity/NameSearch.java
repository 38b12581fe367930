package org.rawi.archive.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.rawi.archive.entity.NamingTable.Bearer;
import org.rawi.archive.identity.Identifier;
import org.rawi.archive.identity.Identity;
import org.rawi.archive.name.NameSpellings;
import org.rawi.archive.name.NameWords;
import org.rawi.archive.name.Sound;
import org.rawi.name.EntityType;

/** Finds identities by name: first those that the name alone gives, else those that sound like it, in either script. */
final class NameSearch {

    /** More than anybody reads. */
    private static final int MOST = 50;
    /** How many names a statement takes at a time. */
    private static final int CHUNK = 1000;

    private final Handle handle;
    private final Identifier identifier;

    NameSearch(Handle handle, Identifier identifier) {
        this.handle = handle;
        this.identifier = identifier;
    }

    /** The identities that a full name gives, whatever its spelling; some may have nothing filed under them. */
    Set<String> exact(String name) {
        Set<String> identities = new LinkedHashSet<>();
        for (EntityType type : EntityType.values()) {
            identities.add(identifier.identify(type, name, "").id());
        }
        return identities;
    }

    /** The identities of which each word of the name may be a word; those of most reports first, at most fifty. */
    Set<String> sounding(String name) {
        Set<String> identities = new LinkedHashSet<>();
        for (List<String> words : NameSpellings.of(name)) {
            List<Sound> sounds = words.stream().map(Sound::of).toList();
            List<String> names = new ArrayList<>(namesWithAll(sounds));
            for (int at = 0; at < names.size(); at += CHUNK) {
                List<String> some = names.subList(at, Math.min(at + CHUNK, names.size()));
                NamingTable.bearers(handle, some).stream()
                        .filter(bearer -> isLike(bearer, sounds))
                        .limit(MOST)
                        .forEach(bearer -> identities.add(bearer.identity()));
            }
        }
        return identities;
    }

    private Set<String> namesWithAll(List<Sound> sounds) {
        @Nullable Set<String> all = null;
        for (Sound sound : sounds) {
            Set<String> names = NamingTable.namesWith(handle, sound.skeletons());
            if (all == null) {
                all = names;
            } else {
                all.retainAll(names);
            }
        }
        return all == null ? Set.of() : all;
    }

    /** Skeletons are coarse: here the vowels count too. */
    private boolean isLike(Bearer bearer, List<Sound> sounds) {
        Set<Sound> words = new HashSet<>();
        NameWords.of(bearer.name()).forEach(word -> words.add(Sound.of(word)));
        EntityType type = Identity.type(bearer.identity());
        @Nullable String latin = identifier.identify(type, bearer.name(), "").latin();
        if (latin != null) {
            NameWords.of(latin).forEach(word -> words.add(Sound.of(word)));
        }
        return sounds.stream().allMatch(sound -> words.stream().anyMatch(sound::isLike));
    }
}
