package vn.ntm.awards.recipient.application;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ntm.awards.recipient.domain.Recipient;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.problem.Refusal;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.access.CallerRights;
import vn.ntm.ledger.access.Subject;
import vn.ntm.ledger.unit.UnitDirectory;

/** Whose recipient it is: that of its unit, on the day of its code. */
@ApplicationScoped
public class RecipientRights {

    private final CallerRights rights;
    private final UnitDirectory units;
    private final Calendar calendar;

    RecipientRights(CallerRights rights, UnitDirectory units, Calendar calendar) {
        this.rights = rights;
        this.units = units;
        this.calendar = calendar;
    }

    /**
     * Recipients without a unit are the province's.
     *
     * @throws Refusal if the recipient is not one for whom the caller may do this
     */
    public void require(Recipient recipient, String operation) {
        UnitCode unit = recipient.unit();
        if (unit != null) {
            rights.require(operation, new Subject(unit, recipient.unitOn()));
            return;
        }
        var now = new AsOf(calendar.today(), calendar.now());
        units.province(now)
                .ifPresent(province -> rights.require(operation, new Subject(province.code(), now.validOn())));
    }
}
