package vn.ntm.awards.money.domain;

import java.math.BigDecimal;
import java.util.Set;

/** What becomes of the question how much money goes with a form. */
public sealed interface Reckoned {

    /** What cannot be reckoned, and what is not known. */
    record Unknown(Lack lack) implements Reckoned {}

    /**
     * The amount for one recipient.
     *
     * @param amount in whole VND
     * @param coefficient by which the base salary was multiplied
     * @param ground what it stands on
     * @param assumptions besides its sources
     */
    record Amount(BigDecimal amount, BigDecimal coefficient, AmountGround ground, Set<Assumption> assumptions)
            implements Reckoned {

        public Amount {
            assumptions = Set.copyOf(assumptions);
        }
    }
}
