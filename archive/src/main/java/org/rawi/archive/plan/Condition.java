package org.rawi.archive.plan;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.rawi.archive.document.Facts;

/** What a report must be like to be found. */
public sealed interface Condition {

    /** The documents of a chunk that fulfil it. */
    BitSet documents(ChunkPostings chunk);

    /** It has what is looked for. */
    record Has(Pattern pattern) implements Condition {

        @Override
        public BitSet documents(ChunkPostings chunk) {
            BitSet documents = new BitSet();
            chunk.find(pattern).keySet().forEach(documents::set);
            return documents;
        }
    }

    /**
     * Published on one of these days, counted from 1970-01-01.
     *
     * @param end exclusive
     */
    record Published(int from, int end) implements Condition {

        @Override
        public BitSet documents(ChunkPostings chunk) {
            BitSet documents = new BitSet();
            chunk.facts().forEach((document, facts) -> documents.set(document, isWithin(facts)));
            return documents;
        }

        private boolean isWithin(Facts facts) {
            return facts.day() != Facts.UNDATED && facts.day() >= from && facts.day() < end;
        }
    }

    /** It is one of these. */
    record OneOf(Set<Long> versions) implements Condition {

        @Override
        public BitSet documents(ChunkPostings chunk) {
            BitSet documents = new BitSet();
            chunk.facts()
                    .keySet()
                    .forEach(document -> documents.set(document, versions.contains(chunk.version(document))));
            return documents;
        }
    }

    /** All of these hold. */
    record All(List<Condition> parts) implements Condition {

        @Override
        public BitSet documents(ChunkPostings chunk) {
            BitSet documents = chunk.documents();
            for (Condition part : parts) {
                documents.and(part.documents(chunk));
            }
            return documents;
        }
    }

    /** One of these holds, or more. */
    record Either(List<Condition> parts) implements Condition {

        @Override
        public BitSet documents(ChunkPostings chunk) {
            BitSet documents = new BitSet();
            parts.forEach(part -> documents.or(part.documents(chunk)));
            return documents;
        }
    }

    /** This does not hold. */
    record Without(Condition part) implements Condition {

        @Override
        public BitSet documents(ChunkPostings chunk) {
            BitSet documents = chunk.documents();
            documents.andNot(part.documents(chunk));
            return documents;
        }
    }
}
