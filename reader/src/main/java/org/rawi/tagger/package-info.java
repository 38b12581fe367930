/**
 * A trained tagger of names: an averaged perceptron over hashed features, for names that no table holds. The features are
 * here, used by {@code lab} in training and by the reader in reading. May import the packages before it. Start at
 * {@link org.rawi.tagger.NameTagger}.
 */
@NullMarked
package org.rawi.tagger;

import org.jspecify.annotations.NullMarked;
