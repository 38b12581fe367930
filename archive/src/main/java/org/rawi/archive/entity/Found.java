package org.rawi.archive.entity;

import org.rawi.name.EntityType;

/**
 * A page that a name or an id leads to.
 *
 * @param id of the page
 * @param name the form that most reports give
 * @param reports how many reports name it
 */
public record Found(String id, EntityType type, String name, int reports) {}
