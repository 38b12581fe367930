/**
 * Persons, organisations and places across reports: under which identity each entity is filed, how a name leads to it, and
 * the page of one. May import {@code decision}, {@code identity}, {@code name} and {@code store} of the archive, formats and
 * the reader. Start at {@link org.rawi.archive.entity.Entities}.
 */
@NullMarked
package org.rawi.archive.entity;

import org.jspecify.annotations.NullMarked;
