package vn.ntm.awards.decision.domain;

import java.util.UUID;

/**
 * Who is to be commended.
 *
 * @param version of the nomination, as it was seen by whoever drafted
 */
public record DraftItem(UUID nomination, long version) {}
