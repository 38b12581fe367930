/**
 * What an archive knows of one person, organisation or place, as data and as JSON. May import the reader. Start at
 * {@link org.rawi.formats.entity.EntityPage}.
 */
@NullMarked
package org.rawi.formats.entity;

import org.jspecify.annotations.NullMarked;
