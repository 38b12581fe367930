/**
 * Builds the dictionary of word forms and trains the morphological tagger. May import the reader and formats. Start at
 * {@link org.rawi.lab.morph.BuildForms} and {@link org.rawi.lab.morph.TrainMorph}; {@link
 * org.rawi.lab.morph.EvaluateMorph} and {@link org.rawi.lab.morph.AblateMorph} say what the model is worth.
 */
@NullMarked
package org.rawi.lab.morph;

import org.jspecify.annotations.NullMarked;
