package vn.ntm.criteria.recognition.meeting;

import java.util.Map;
import vn.ntm.criteria.recognition.domain.Level;
import vn.ntm.kernel.AsOf;
import vn.ntm.ledger.unit.KnownUnit;

/** Knows what the assessments on file say of a unit's titles. */
public interface StillMeets {

    /** By title, what the last assessment by its set says of a period that was over; nothing of what was not assessed. */
    Map<Level, Meeting> of(KnownUnit unit, AsOf asOf);
}
