package vn.ntm.criteria.assessment.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.UnitCode;
import vn.ntm.kernel.figure.NamedUnit;
import vn.ntm.ledger.unit.UnitType;

/** The units that can be assessed. */
public interface AssessableUnits {

    /** Those of some types that lie in another one on a day, in the order of their codes. */
    List<NamedUnit> in(UnitCode ancestor, List<UnitType> types, AsOf asOf, @Nullable UnitCode after, int limit);
}
