package vn.ntm.ledger.fact;

import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.Confidence;

/**
 * Where a fact was read.
 *
 * @param source an address or the name of a document
 * @param note what else there is to say, in the language of whoever wrote it
 */
public record Provenance(
        String source, Confidence confidence, @Nullable String note) {}
