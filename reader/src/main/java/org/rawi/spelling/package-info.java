/**
 * Typing errors that the words of news and of the report itself leave no doubt about. May import the packages before it.
 * Start at {@link org.rawi.spelling.Spelling}.
 */
@NullMarked
package org.rawi.spelling;

import org.jspecify.annotations.NullMarked;
