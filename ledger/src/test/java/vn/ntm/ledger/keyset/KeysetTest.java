package vn.ntm.ledger.keyset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeysetTest {

    private static final Keyset ORDER = Keyset.by("r.unit_on", "date").then("r.id", "uuid");

    @Test
    void theOrderIsThatOfAllItsParts() {
        assertThat(ORDER.orderBy()).isEqualTo(" order by r.unit_on, r.id");
    }

    @Test
    void whatFollowsAPlaceIsComparedPartByPartInItsOwnType() {
        assertThat(ORDER.condition())
                .isEqualTo(" and (r.unit_on, r.id) > (cast(:after0 as date), cast(:after1 as uuid))");
    }
}
