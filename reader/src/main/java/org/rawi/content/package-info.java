/**
 * What is said: the rules that make a claim of it, and where it ends. May import the packages before it. Start at {@link
 * org.rawi.content.DraftFinder}.
 */
@NullMarked
package org.rawi.content;

import org.jspecify.annotations.NullMarked;
