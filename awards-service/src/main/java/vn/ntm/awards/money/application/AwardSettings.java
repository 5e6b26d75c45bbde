package vn.ntm.awards.money.application;

import java.util.List;
import java.util.Optional;
import vn.ntm.awards.money.domain.AwardParameter;
import vn.ntm.awards.money.domain.AwardSetting;
import vn.ntm.kernel.AsOf;

/** The numbers that hold on days. A number that nobody set is not there: it is asked for, never guessed. */
public interface AwardSettings {

    /** What is set for all forms. */
    Optional<AwardSetting> of(AwardParameter parameter, AsOf asOf);

    /** What is set for a form, or else for all. */
    Optional<AwardSetting> of(AwardParameter parameter, String form, AsOf asOf);

    /** All that is set for the day. */
    List<AwardSetting> all(AsOf asOf);
}
