package vn.ntm.awards.money.application;

import java.time.Instant;
import java.time.LocalDate;
import vn.ntm.awards.commendation.domain.RecipientKind;
import vn.ntm.awards.money.domain.Reckoned;

/** How much money goes with a commendation. */
public interface Amounts {

    /** The amount for one recipient, by the regime and the base salary of the day of the decision. */
    Reckoned reckon(String form, RecipientKind recipient, LocalDate decisionDay, Instant knownAt);
}
