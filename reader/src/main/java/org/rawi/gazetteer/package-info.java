/**
 * What the name tables say about the words of a report: names of persons, places and organisations, their parts, and the
 * words that announce them. May import the packages before it. Start at {@link org.rawi.gazetteer.Gazetteer}.
 */
@NullMarked
package org.rawi.gazetteer;

import org.jspecify.annotations.NullMarked;
