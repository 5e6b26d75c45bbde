package vn.ntm.awards.eligibility.application;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.ntm.awards.eligibility.domain.Checked;
import vn.ntm.awards.eligibility.domain.Nominated;
import vn.ntm.kernel.AsOf;

/** Whether those who are nominated can be given the forms, with every rule explained. Nothing is written. */
public interface Eligibility {

    /** One nomination, by itself. */
    default Checked check(Nominated nominated, AsOf asOf) {
        return check(List.of(nominated), asOf).getFirst();
    }

    /** Many at once, in the order of the question: what a campaign allots has to be enough for all of them together. */
    default List<Checked> check(List<Nominated> nominated, AsOf asOf) {
        return check(nominated, asOf, Function.identity());
    }

    /**
     * The same, of which only what is asked for is kept: of ten thousand nominations all findings would be much.
     *
     * @param asOf the day of which it is asked, and the instant of what was on file
     * @param told what is to be kept of each
     */
    <T> List<T> check(List<Nominated> nominated, AsOf asOf, Function<Checked, T> told);

    /**
     * The same for a decision that is being signed, by what is on file now: until the transaction ends nobody else rewards the
     * same achievements, uses the same initiatives, or puts an obstacle of these recipients on file. Quotas are counted under the
     * turn of their campaigns, which whoever decides takes first.
     *
     * @param decided the day of the decision
     * @throws vn.ntm.kernel.problem.Refusal if a rule forbids one of them, naming the first
     */
    void requireForDecision(List<Nominated> nominated, LocalDate decided);
}
