package vn.ntm.local.access;

import java.util.Locale;

/** What a person or program may do in the suite, as the access token says it. */
public enum Role {
    COMMUNE_OFFICER,
    DEPARTMENT_APPRAISER,
    COUNCIL_MEMBER,
    COUNCIL_SECRETARY,
    PROVINCE_OFFICER,
    PROVINCE_LEADER,
    AWARDS_OFFICER,
    SYSTEM,
    AUDITOR,
    ADMINISTRATOR;

    /** The code of the whole province; a commune officer's token names a commune instead. */
    private static final String PROVINCE = "42";

    /** Xã Đức Thọ, as it stands since 2025-07-01. */
    private static final String COMMUNE = "18229";

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The unit that its bearer serves here. */
    public String unit() {
        return this == COMMUNE_OFFICER ? COMMUNE : PROVINCE;
    }
}
