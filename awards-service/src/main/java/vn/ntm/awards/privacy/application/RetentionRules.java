package vn.ntm.awards.privacy.application;

import java.util.List;
import java.util.Optional;
import vn.ntm.awards.privacy.domain.RetentionRule;
import vn.ntm.kernel.AsOf;
import vn.ntm.kernel.Cursor;

/** The rules on keeping. */
public interface RetentionRules {

    /** Those in force on the day, by their names and fields. */
    List<RetentionRule> list(AsOf asOf, Optional<Cursor> from, int limit);

    long count(AsOf asOf);

    /** The rules of that name in force on the day. */
    List<RetentionRule> named(String rule, AsOf asOf);

    /**
     * Erases what the rule says is kept no longer; that it was on file, and since when, stays.
     *
     * @return how many values
     */
    int erase(RetentionRule rule, int months, AsOf asOf);
}
