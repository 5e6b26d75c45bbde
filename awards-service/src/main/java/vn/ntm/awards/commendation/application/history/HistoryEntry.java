package vn.ntm.awards.commendation.application.history;

import java.util.UUID;
import vn.ntm.awards.commendation.application.RegisteredCommendation;

/**
 * One commendation in the history of a recipient.
 *
 * @param recipient under which identity it was given: the one that is asked about, or one that is the same
 */
public record HistoryEntry(UUID recipient, RegisteredCommendation registered) {}
