/**
 * Builds the dictionary of word forms and trains the morphological tagger. May import the reader and formats. Start at
 * {@link org.rawi.lab.morph.BuildForms} and {@link org.rawi.lab.morph.TrainMorph}.
 */
@NullMarked
package org.rawi.lab.morph;

import org.jspecify.annotations.NullMarked;
