package vn.ntm.gateway.part;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a part is what its service says to this question. */
@Schema(name = "PartStatus")
public enum PartStatus {
    /** The service answered this question. */
    FRESH,
    /** It did not, and this is what it said to the same question before. */
    STALE,
    /** It did not, and nothing is said. */
    MISSING
}
