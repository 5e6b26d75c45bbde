package vn.ntm.awards.nomination.application.rules;

import java.time.LocalDate;
import vn.ntm.awards.nomination.domain.NominationSubject;

/**
 * What a nomination is held against each time it goes on, besides its own way: whoever knows what stands against a recipient, or
 * what an achievement has earned, has a bean of this type.
 */
public interface NominationCheck {

    /**
     * @param regime the code of the rules by which it goes
     * @param day on which it goes on
     * @throws vn.ntm.kernel.problem.Refusal if it cannot
     */
    void require(NominationSubject subject, String regime, LocalDate day);
}
