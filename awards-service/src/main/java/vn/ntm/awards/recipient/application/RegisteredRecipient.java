package vn.ntm.awards.recipient.application;

import java.time.Instant;
import vn.ntm.awards.recipient.domain.Recipient;

/**
 * A recipient as it is on file.
 *
 * @param version how often it was put on file or corrected by then
 */
public record RegisteredRecipient(Recipient recipient, long version, Instant recordedAt) {}
