package vn.ntm.ledger.decided;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which decision is meant. A number is used again in other years and by other issuers.
 *
 * @param signedOn the day of signing; of any day if absent
 */
record WantedDecision(String number, @Nullable LocalDate signedOn) {}
