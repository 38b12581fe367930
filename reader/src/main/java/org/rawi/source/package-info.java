/**
 * Who may be speaking: subjects of verbs, nouns that withhold a name, speakers who are only understood. May import the
 * packages before it. Start at {@link org.rawi.source.Sources}.
 */
@NullMarked
package org.rawi.source;

import org.jspecify.annotations.NullMarked;
