package org.rawi.name;

import org.jspecify.annotations.Nullable;

/**
 * One real thing, under all the spellings a report gives it.
 *
 * @param id unique within its reading: {@code e1}, {@code e2}, … in order of first mention
 * @param name its fullest correct form
 * @param latin its name in Latin letters
 * @param why what united its mentions
 */
public record Entity(
        String id, EntityType type, String name, @Nullable String latin, String why) {}
